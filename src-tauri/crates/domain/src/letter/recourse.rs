//! A letter never says that no recourse exists: the program does not know every recourse, and a
//! person who believes it may lose one.

/// Phrases by which a letter would say that no recourse exists: the packs', in both languages, since a
/// French letter may quote English.
pub struct Denials<'p>(Vec<(&'p str, String)>);

impl<'p> Denials<'p> {
    /// Of these phrases; an empty one says nothing.
    #[must_use]
    pub fn of(phrases: impl IntoIterator<Item = &'p str>) -> Self {
        let folded = phrases.into_iter().map(|phrase| (phrase, folded(phrase)));
        Self(
            folded
                .filter(|(_, folded)| !folded.trim().is_empty())
                .collect(),
        )
    }

    /// Those that a text says, whatever their case, spaces and apostrophes, their gender and their number.
    #[must_use]
    pub fn said_in(&self, text: &str) -> Vec<&'p str> {
        let text = folded(text);
        let said = self.0.iter().filter(|(_, folded)| text.contains(folded));
        said.map(|(phrase, _)| *phrase).collect()
    }

    /// The sentences of a text that say one of them, word for word.
    pub fn passages<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        let sentences = text
            .split("\n\n")
            .flat_map(|paragraph| paragraph.split_inclusive(['.', '!', '?']).map(str::trim));
        sentences.filter(|sentence| !self.said_in(sentence).is_empty())
    }
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
            assert_eq!(Denials::of(PHRASES).said_in(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_phrase_is_found_whatever_its_gender_and_its_number() {
        for text in [
            "Le rapport ne peut être révisé.",
            "Ces raisons ne peut être révisées.",
            "There are no recourses.",
        ] {
            assert_eq!(Denials::of(PHRASES).said_in(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_word_that_only_begins_the_same_is_not_the_phrase() {
        let denials = Denials::of(PHRASES);
        assert!(
            denials
                .said_in("Aucun recourslong. No recourseful.")
                .is_empty()
        );
        assert!(denials.said_in("Vous avez un recours.").is_empty());
        assert!(Denials::of(["", " "]).said_in("n’importe quoi").is_empty());
    }

    #[test]
    fn the_passage_is_the_sentence_as_the_letter_has_it() {
        let text =
            "Madame,\n\nVoici nos raisons. Il n’y a aucun\nrecours! Écrivez-nous.\n\nNo recourse";
        let found: Vec<&str> = Denials::of(PHRASES).passages(text).collect();
        assert_eq!(found, ["Il n’y a aucun\nrecours!", "No recourse"]);
    }
}
