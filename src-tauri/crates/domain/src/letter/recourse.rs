//! A letter never says that no recourse exists: the program does not know every recourse, and a
//! person who believes it may lose one.

/// The phrases of a list that a text says, whatever their case, spaces and apostrophes, their gender and
/// their number. Phrases are the pack's, in both languages: a French letter may quote English.
#[must_use]
pub fn denies_recourse<'a>(text: &str, phrases: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let text = folded(text);
    let said = |phrase: &&str| {
        let phrase = folded(phrase);
        !phrase.trim().is_empty() && text.contains(&phrase)
    };
    phrases.into_iter().filter(said).collect()
}

/// The sentences of a text that say one of these phrases, word for word.
pub fn passages<'t>(text: &'t str, phrases: &[&str]) -> impl Iterator<Item = &'t str> {
    let sentences = text
        .split("\n\n")
        .flat_map(|paragraph| paragraph.split_inclusive(['.', '!', '?']).map(str::trim));
    sentences.filter(|sentence| !denies_recourse(sentence, phrases.iter().copied()).is_empty())
}

/// As the triage folds a text, with one space between words and around the whole, and no mark of
/// punctuation that could part a phrase. A longer word stands without the letters that mark the feminine
/// and the plural.
fn folded(text: &str) -> String {
    let plain = crate::triage::folded(text);
    let words: Vec<&str> = plain
        .split(|sign: char| !sign.is_alphanumeric() && sign != '\'')
        .filter(|word| !word.is_empty())
        .map(|word| match word.len() {
            0..=3 => word,
            _ => word.trim_end_matches(['e', 's']),
        })
        .collect();
    format!(" {} ", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHRASES: [&str; 4] = [
        "aucun recours",
        "n’est pas susceptible d’appel",
        "no recourse",
        "ne peut être révisée",
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
    fn a_phrase_is_found_whatever_its_gender_and_its_number() {
        for text in [
            "Le rapport ne peut être révisé.",
            "Ces raisons ne peut être révisées.",
            "There are no recourses.",
        ] {
            assert_eq!(denies_recourse(text, PHRASES).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_word_that_only_begins_the_same_is_not_the_phrase() {
        assert!(denies_recourse("Aucun recourslong. No recourseful.", PHRASES).is_empty());
        assert!(denies_recourse("Vous avez un recours.", PHRASES).is_empty());
        assert!(denies_recourse("n’importe quoi", ["", " "]).is_empty());
    }

    #[test]
    fn the_passage_is_the_sentence_as_the_letter_has_it() {
        let text =
            "Madame,\n\nVoici nos raisons. Il n’y a aucun\nrecours! Écrivez-nous.\n\nNo recourse";
        let found: Vec<&str> = passages(text, &PHRASES).collect();
        assert_eq!(found, ["Il n’y a aucun\nrecours!", "No recourse"]);
    }
}
