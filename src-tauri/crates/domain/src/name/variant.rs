//! The other spellings under which the same words of a name are known: a particle written with the
//! word that follows it (`Le Blanc`, `LeBlanc`), `Mac` and `Mc`, `Saint` and `St`.
//!
//! Each is a rule of writing, applied alike to what is typed and to what is written: both are kept
//! and looked for under the same words. Must not: bring two names together that differ otherwise.

/// Words that are also written as the beginning of the next one.
const PARTICLES: [&str; 27] = [
    "al", "ap", "ben", "bin", "d", "da", "de", "del", "den", "der", "des", "di", "du", "el",
    "fitz", "l", "la", "las", "le", "les", "mac", "mc", "o", "st", "ste", "van", "von",
];

/// Letters of the shortest name that begins with `Mac` and is also written with `Mc`.
const SHORTEST_MAC: usize = 6;

/// The spellings of the words of a reading that differ from it, each once.
pub(super) fn of(words: &[String]) -> Vec<Vec<String>> {
    let plain: Vec<String> = words.iter().map(|word| usual(word)).collect();
    let mut spellings = Vec::new();
    for spelling in [joined(&plain), plain] {
        if spelling != words && !spellings.contains(&spelling) {
            spellings.push(spelling);
        }
    }
    spellings
}

/// A word in the spelling that stands for all of its own.
fn usual(word: &str) -> String {
    match word {
        "saint" => return "st".to_owned(),
        "sainte" => return "ste".to_owned(),
        _ => {}
    }
    match word.strip_prefix("mac") {
        Some(rest) if word.chars().count() >= SHORTEST_MAC => format!("mc{rest}"),
        _ => word.to_owned(),
    }
}

/// Every particle with the words that follow it, up to one that is none.
fn joined(words: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    let mut open = String::new();
    for word in words {
        open.push_str(word);
        if !PARTICLES.contains(&word.as_str()) {
            joined.push(usual(&std::mem::take(&mut open)));
        }
    }
    if !open.is_empty() {
        joined.push(open);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(name: &str) -> Vec<String> {
        let words: Vec<String> = name.split(' ').map(str::to_owned).collect();
        of(&words).into_iter().map(|one| one.join(" ")).collect()
    }

    #[test]
    fn a_name_without_such_words_has_one_spelling() {
        assert!(all("marie tremblay").is_empty());
        assert!(all("macey").is_empty(), "too short to be a son of anyone");
    }

    #[test]
    fn particles_are_written_apart_or_together() {
        assert_eq!(all("anne le blanc"), ["anne leblanc"]);
        assert_eq!(all("van der meer"), ["vandermeer"]);
        assert_eq!(all("jean de"), [] as [&str; 0], "nothing follows it");
        assert_eq!(all("mac donald"), ["mcdonald"]);
        assert_eq!(all("macdonald"), ["mcdonald"]);
        assert_eq!(all("saint pierre"), ["stpierre", "st pierre"]);
    }
}
