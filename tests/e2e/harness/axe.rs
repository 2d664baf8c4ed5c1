//! axe-core over what the window shows.

use super::audit::Theme;
use super::machine::root;
use fantoccini::Client;
use serde_json::{Value, json};

/// What axe finds wrong, one line each; empty when nothing is. The dark theme and that of more contrast
/// change colours and edges, and are judged by the rules about colours. Where the system gives the colours,
/// what is shown may differ, and contrast is the system's: it is not judged.
pub async fn violations(client: &Client, theme: Theme) -> Vec<String> {
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
    let options = match theme {
        Theme::Light => json!({}),
        Theme::Dark | Theme::Contrast => json!({ "runOnly": COLOURS }),
        Theme::Forced => json!({ "rules": { "color-contrast": { "enabled": false } } }),
    };
    let found = client.execute_async(RUN, vec![options]).await;
    let found = found.expect("axe runs");
    let found = found.as_array().expect("a list").iter();
    found
        .map(|line| line.as_str().expect("a line").to_owned())
        .collect()
}

/// The rules of axe that are about colours.
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

const RUN: &str = "
    const [options, done] = arguments;
    axe.run(document, { resultTypes: ['violations'], ...options }).then(
        ({ violations }) => done(violations.flatMap((rule) =>
            rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${node.target.join(' ')} ${node.failureSummary}`))),
        (reason) => done([`axe failed: ${reason}`]),
    );";
