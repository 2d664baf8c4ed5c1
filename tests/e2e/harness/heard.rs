//! What a screen reader could not tell a person: a control without a name, a state or a language, and
//! words that are said in the voice of the other language.

use super::machine::root;
use super::reader::Node;
use fantoccini::Client;
use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

/// What is wrong with what a screen reader gets of a window, one fault a line.
pub fn faults(tree: &[Node]) -> Vec<String> {
    let Some(document) = tree.iter().find(|node| node.role == "document web") else {
        return vec!["no document".to_owned()];
    };
    let mut faults = Vec::new();
    if document.name.is_empty() {
        faults.push("the document has no title".to_owned());
    }
    if !tree.iter().any(Node::is_control) {
        faults.push("no control".to_owned());
    }
    for node in tree.iter().filter(|node| node.is_control()) {
        let Node {
            role, name, tag, ..
        } = node;
        let told = wrong(node).into_iter();
        faults.extend(told.map(|what| format!("{what}: {role} {name:?} <{tag}>")));
    }
    faults
}

/// What is wrong with one control.
fn wrong(node: &Node) -> Vec<&'static str> {
    let choice = ["radio button", "check box"].contains(&node.role.as_str());
    let all = [
        (node.name.trim().is_empty(), "no name"),
        (!LANGUAGES.contains(&node.lang.as_str()), "no language"),
        // The language of a field is that of what is written in it; its label is judged as a text.
        (
            node.role != "entry" && is_in_other_voice(&node.name, &node.lang),
            "in the wrong language",
        ),
        (choice && !node.has("checkable"), "no state"),
        (
            node.has("enabled") != node.has("sensitive"),
            "half disabled",
        ),
    ];
    let wrong = all.into_iter().filter(|(is_wrong, _)| *is_wrong);
    wrong.map(|(_, what)| what).collect()
}

/// Texts of a page that would be said in the voice of the other language, and a page that has none.
pub async fn voices(client: &Client) -> Vec<String> {
    let texts = client.execute(TEXTS, vec![]).await.expect("a script");
    let texts: Vec<(String, String)> = serde_json::from_value(texts).expect("texts");
    let mut faults: Vec<String> = texts
        .iter()
        .filter(|(text, lang)| !LANGUAGES.contains(&lang.as_str()) || is_in_other_voice(text, lang))
        .map(|(text, lang)| format!("said in {lang:?}: {text}"))
        .collect();
    faults.sort();
    faults.dedup();
    faults
}

/// In the page: each text that is drawn, or read though it is not seen, with its language.
const TEXTS: &str = "
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const text = walker.currentNode.data.trim().replace(/[ \\n\\t]+/g, ' ');
        if (text === '' || parent.closest('script, style, textarea') || !parent.checkVisibility()) continue;
        texts.push([text, parent.closest('[lang]')?.lang ?? '']);
    }
    return texts;";

const LANGUAGES: [&str; 2] = ["fr-CA", "en-CA"];

/// Whether these are the words of a message or of a pack in one language only, and the other is said.
fn is_in_other_voice(text: &str, lang: &str) -> bool {
    let [french, english] = &*SAID;
    let (ours, theirs) = match lang {
        "fr-CA" => (french, english),
        _ => (english, french),
    };
    theirs.contains(text) && !ours.contains(text)
}

/// What messages and packs say whole, without a variable: in French, and in English.
static SAID: LazyLock<[HashSet<String>; 2]> = LazyLock::new(|| {
    LANGUAGES.map(|lang| {
        let mut said = HashSet::new();
        gather(&root().join("locales").join(lang), "", &mut said);
        let file = format!("{lang}.ftl");
        gather(&root().join("src-tauri/packs"), &file, &mut said);
        said
    })
});

/// The messages of one line in the files of a folder whose names end so.
fn gather(folder: &Path, end: &str, said: &mut HashSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, end, said);
        } else if path.to_string_lossy().ends_with(end) {
            let text = std::fs::read_to_string(&path).expect("text");
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            let words = lines.filter_map(|line| Some(line.split_once(" = ")?.1));
            said.extend(words.filter(|one| !one.contains('{')).map(str::to_owned));
        }
    }
}
