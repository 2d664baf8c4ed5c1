//! axe-core over what the window shows.

use super::machine::root;
use fantoccini::Client;
use serde_json::Value;

/// What axe finds wrong, one line each; empty when nothing is.
pub async fn violations(client: &Client) -> Vec<String> {
    if client
        .execute("return typeof window.axe === 'undefined'", vec![])
        .await
        .expect("a script")
        == Value::Bool(true)
    {
        let source = std::fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"));
        client
            .execute(&source.expect("axe-core, installed by npm"), vec![])
            .await
            .expect("axe loads");
    }
    let found = client.execute_async(RUN, vec![]).await.expect("axe runs");
    let found = found.as_array().expect("a list").iter();
    found
        .map(|line| line.as_str().expect("a line").to_owned())
        .collect()
}

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        ({ violations }) => done(violations.flatMap((rule) =>
            rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${node.target.join(' ')} ${node.failureSummary}`))),
        (reason) => done([`axe failed: ${reason}`]),
    );";
