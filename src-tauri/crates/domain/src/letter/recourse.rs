//! A letter never says that no recourse exists: the program does not know every recourse, and a
//! person who believes it may lose one.

/// The phrases of a list that a text says, whatever their case, spaces and apostrophes. Phrases are
/// the pack's, in both languages: a French letter may quote English.
#[must_use]
pub fn denies_recourse<'a>(text: &str, phrases: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let text = folded(text);
    let said = |phrase: &&str| {
        let phrase = folded(phrase);
        !phrase.trim().is_empty() && text.contains(&phrase)
    };
    phrases.into_iter().filter(said).collect()
}

/// As the triage folds a text, with one space between words and around the whole, and no mark of
/// punctuation that could part a phrase.
fn folded(text: &str) -> String {
    let plain = crate::triage::folded(text);
    let words: Vec<&str> = plain
        .split(|sign: char| !sign.is_alphanumeric() && sign != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    format!(" {} ", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHRASES: [&str; 3] = [
        "aucun recours",
        "n’est pas susceptible d’appel",
        "no recourse",
    ];

    #[test]
    fn a_phrase_is_found_whatever_its_case_spaces_and_apostrophes() {
        for text in [
            "Il n’existe AUCUN\u{a0}RECOURS contre cette décision.",
            "La décision n'est pas\nsusceptible d'appel.",
            "You have no  recourse.",
            "La de\u{301}cision n’est pas susceptible d’appel.",
        ] {
            assert_eq!(denies_recourse(text, PHRASES).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_word_that_only_begins_the_same_is_not_the_phrase() {
        assert!(denies_recourse("Aucun recourslong. No recourses.", PHRASES).is_empty());
        assert!(denies_recourse("Vous avez un recours.", PHRASES).is_empty());
        assert!(denies_recourse("n’importe quoi", ["", " "]).is_empty());
    }
}
