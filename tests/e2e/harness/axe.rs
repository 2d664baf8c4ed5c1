//! axe-core over what the window shows.

use super::machine::root;
use fantoccini::Client;
use serde_json::Value;

/// What axe finds wrong, one line each; empty when nothing is. Where the system gives the colours
/// (`forced`), their contrast is the system's and is not judged.
pub async fn violations(client: &Client, forced: bool) -> Vec<String> {
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
    let found = client
        .execute_async(RUN, vec![Value::Bool(!forced)])
        .await
        .expect("axe runs");
    let found = found.as_array().expect("a list").iter();
    found
        .map(|line| line.as_str().expect("a line").to_owned())
        .collect()
}

const RUN: &str = "
    const [contrast, done] = arguments;
    const rules = { 'color-contrast': { enabled: contrast } };
    axe.run(document, { resultTypes: ['violations'], rules }).then(
        ({ violations }) => done(violations.flatMap((rule) =>
            rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${node.target.join(' ')} ${node.failureSummary}`))),
        (reason) => done([`axe failed: ${reason}`]),
    );";
