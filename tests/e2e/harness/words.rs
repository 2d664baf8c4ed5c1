//! Words on a screen that come from no message and need not: what people wrote, what the packs say,
//! and what has no words (numbers, days, fingerprints, names of keys and of zones).

use super::machine::root;
use std::path::Path;
use std::sync::LazyLock;

/// Parts of a screen whose text is a document or a name given by the system.
const WRITTEN_THERE: [&str; 9] = [
    "evidence",
    "hit-passage",
    "pair",
    "side-",
    "doc letter-body",
    "letter-side",
    "office-zone",
    "recovery-key",
    "vault-folder",
];

/// Names of days, months, keys and units, as the formatters write them, and the name that the other
/// language gives itself.
const FORMATTED: &str = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday \
    Sun Mon Tue Wed Thu Fri Sat January February March April May June July August September \
    October November December Jan Feb Mar Apr Aug Sept Oct Nov Dec a.m. p.m. B KB MB GB Ctrl SHA-256 \
    Français";

/// Messages that the host says in both languages at once into what it keeps, such as the title of a
/// note and the name of a piece: the window shows them as it shows what a person wrote.
const KEPT: [&str; 2] = ["draft-", "triage-missing-"];

/// What the packs say, what the host keeps, and what people write in these tests.
static WRITTEN: LazyLock<String> = LazyLock::new(|| {
    let mut all = kept();
    gather(&root().join("src-tauri/packs"), &mut all, |text| {
        format!("{text}\n{}", blanked(text))
    });
    gather(&root().join("tests/e2e"), &mut all, quoted);
    squeezed(&all)
});

/// The text of the messages of [`KEPT`], without their variables.
fn kept() -> String {
    let files = std::fs::read_dir(root().join("locales/en-CA")).expect("a folder");
    let mut all = String::new();
    for file in files.flatten() {
        let text = std::fs::read_to_string(file.path()).expect("text");
        let mut is_kept = false;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(char::is_alphabetic) {
                is_kept = KEPT.iter().any(|prefix| line.starts_with(prefix));
            }
            if is_kept {
                let words = line.split_once(['=', ']']).map_or(line, |(_, words)| words);
                all.push_str(&words.replace(['{', '}'], "\n"));
                all.push('\n');
            }
        }
    }
    all
}

fn gather(folder: &Path, all: &mut String, read: fn(&str) -> String) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        // A pack is named by its folder.
        all.push_str(&entry.file_name().to_string_lossy());
        all.push('\n');
        if path.is_dir() {
            gather(&path, all, read);
        } else if path.extension().is_some_and(|end| end != "json") {
            let text = std::fs::read_to_string(&path).expect("text");
            all.push_str(&read(&text));
            all.push('\n');
        }
    }
}

/// The words of a pack as a screen shows them where no case fills them in.
fn blanked(text: &str) -> String {
    let mut parts = text.split("{ $");
    let before = parts.next().unwrap_or_default();
    let rest = parts.filter_map(|part| part.split_once('}'));
    let rest: String = rest.map(|(_, after)| format!("[…]{after}")).collect();
    format!("{before}{rest}")
}

/// What stands between quotation marks in a source; a letter is taken whole.
fn quoted(text: &str) -> String {
    if text.starts_with("//!") {
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        let parts = lines.flat_map(|line| line.split('"').skip(1).step_by(2));
        parts.collect::<Vec<_>>().join("\n")
    } else {
        text.to_owned()
    }
}

/// One space for each run of them.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the text of a line `where\ttext` is known to come from elsewhere than a message.
pub fn is_known(line: &str) -> bool {
    let Some((place, text)) = line.split_once('\t') else {
        return false;
    };
    if WRITTEN_THERE.iter().any(|part| place.starts_with(part)) {
        return true;
    }
    let text = squeezed(text);
    WRITTEN.contains(&text)
        || text
            .split(['·', '›', ',', ':', '/', '.'])
            .all(is_known_part)
}

fn is_known_part(part: &str) -> bool {
    let words = part.trim().split(' ').filter(|word| !has_no_words(word));
    let rest = words.collect::<Vec<_>>().join(" ");
    WRITTEN.contains(&rest)
}

/// A sign, a number, a fingerprint, the initials of a person, a day or a key.
fn has_no_words(word: &str) -> bool {
    let plain = word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '.');
    let initials = plain.len() == 2 && plain.chars().all(|one| one.is_ascii_uppercase());
    initials
        || plain.is_empty()
        || word.chars().any(|one| one.is_ascii_digit())
        || FORMATTED.split(' ').any(|name| name == plain)
}
