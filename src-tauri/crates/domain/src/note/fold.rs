//! A note is what its events say, in their order. Pure: the store reads the events.

use super::{Note, NoteEvent, Pair, PairState};
use crate::event::{Event, Fact};
use crate::id::PairId;
use crate::lang::{Bilingual, Lang};
use thiserror::Error;

/// Events that do not make a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FoldError {
    /// The first event does not draft it.
    #[error("the first event of a note does not draft it")]
    NotDrafted,
    /// A note is drafted once.
    #[error("a note was drafted twice")]
    DraftedTwice,
    /// A change of a pair that the note does not have.
    #[error("a change of a pair that the note does not have")]
    NoSuchPair,
    /// An event of another subject.
    #[error("an event of another subject")]
    OtherSubject,
}

impl Note {
    /// Folds the events of one note, oldest first. No event gives no note.
    ///
    /// # Errors
    /// [`FoldError`] when the events are not those of one note.
    pub fn fold<'a>(
        events: impl IntoIterator<Item = &'a Event>,
    ) -> Result<Option<Self>, FoldError> {
        let mut note: Option<Self> = None;
        for event in events {
            let Fact::Note { event: change, .. } = &event.fact else {
                continue;
            };
            match (note.as_mut(), change) {
                (Some(note), _) => note.apply(event)?,
                (None, NoteEvent::Drafted(drafted)) => note = Some(drafted.clone()),
                (None, _) => return Err(FoldError::NotDrafted),
            }
        }
        Ok(note)
    }

    /// Applies the next event.
    ///
    /// # Errors
    /// [`FoldError`] for a second draft, an unknown pair or another note's event.
    pub fn apply(&mut self, event: &Event) -> Result<(), FoldError> {
        let Fact::Note {
            note_id,
            event: change,
        } = &event.fact
        else {
            return Err(FoldError::OtherSubject);
        };
        if *note_id != self.id {
            return Err(FoldError::OtherSubject);
        }
        match change {
            NoteEvent::Drafted(_) => return Err(FoldError::DraftedTwice),
            NoteEvent::SideRevised { pair, lang, to, .. } => {
                self.pair_mut(*pair)?.revise(*lang, to);
                self.revision = self.revision.saturating_add(1);
            }
            NoteEvent::Agreed { pair } => self.pair_mut(*pair)?.agree(),
            NoteEvent::PairRestored { pair, to, .. } => {
                self.pair_mut(*pair)?.restore(to);
                self.revision = self.revision.saturating_add(1);
            }
            NoteEvent::Exported { .. } => {}
        }
        Ok(())
    }

    fn pair_mut(&mut self, id: PairId) -> Result<&mut Pair, FoldError> {
        self.pairs
            .iter_mut()
            .find(|pair| pair.id == id)
            .ok_or(FoldError::NoSuchPair)
    }
}

impl Pair {
    /// Rewrites a side. To rewrite the translation brings it into agreement with its source; to
    /// rewrite the source leaves the translation behind.
    fn revise(&mut self, lang: Lang, to: &str) {
        side(&mut self.text, lang).replace_range(.., to);
        if lang != self.source {
            self.agree();
        }
    }

    /// Both sides agree as they are.
    fn agree(&mut self) {
        self.agreed_source = self.text.get(self.source).to_owned();
    }

    /// What changes of it, as it stands.
    #[must_use]
    pub fn state(&self) -> PairState {
        PairState {
            text: self.text.clone(),
            agreed_source: self.agreed_source.clone(),
        }
    }

    fn restore(&mut self, to: &PairState) {
        self.text.clone_from(&to.text);
        self.agreed_source.clone_from(&to.agreed_source);
    }
}

fn side(text: &mut Bilingual, lang: Lang) -> &mut String {
    match lang {
        Lang::Fr => &mut text.fr,
        Lang::En => &mut text.en,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{CaseId, EventId, NoteId, PersonId, Sha256};
    use crate::note::NoteType;
    use chrono::DateTime;
    use uuid::Uuid;

    const NOTE: NoteId = NoteId(Uuid::from_u128(1));
    const PAIR: PairId = PairId(Uuid::from_u128(2));

    fn event(change: NoteEvent) -> Event {
        let at = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Event {
            id: EventId(Uuid::from_u128(9)),
            at,
            by: PersonId(Uuid::from_u128(3)),
            fact: Fact::Note {
                note_id: NOTE,
                event: change,
            },
        }
    }

    fn drafted() -> NoteEvent {
        let text = Bilingual {
            fr: "Trois agents.".into(),
            en: "Three officers.".into(),
        };
        NoteEvent::Drafted(Note {
            id: NOTE,
            number: "NI-2026-A0001".into(),
            note_type: NoteType::Information,
            case_id: CaseId(Uuid::from_u128(4)),
            title: Bilingual {
                fr: "Titre".into(),
                en: "Title".into(),
            },
            pairs: vec![Pair {
                id: PAIR,
                heading: None,
                source: Lang::Fr,
                agreed_source: text.fr.clone(),
                text,
            }],
            revision: 0,
        })
    }

    fn revised(lang: Lang, to: &str) -> NoteEvent {
        NoteEvent::SideRevised {
            pair: PAIR,
            lang,
            from: String::new(),
            to: to.into(),
        }
    }

    fn folded(changes: Vec<NoteEvent>) -> Note {
        let events: Vec<Event> = [vec![drafted()], changes]
            .concat()
            .into_iter()
            .map(event)
            .collect();
        Note::fold(&events).unwrap().unwrap()
    }

    #[test]
    fn a_rewritten_source_leaves_its_translation_behind() {
        let note = folded(vec![revised(Lang::Fr, "Quatre agents.")]);
        assert!(note.pairs[0].is_stale());
        assert_eq!(
            (note.pairs[0].agreed_source.as_str(), note.revision),
            ("Trois agents.", 1)
        );
    }

    #[test]
    fn a_rewritten_translation_agrees_with_the_source_as_it_is() {
        let note = folded(vec![
            revised(Lang::Fr, "Quatre agents."),
            revised(Lang::En, "Four officers."),
        ]);
        assert!(!note.pairs[0].is_stale());
        assert_eq!(
            (note.pairs[0].text.en.as_str(), note.revision),
            ("Four officers.", 2)
        );
    }

    #[test]
    fn a_person_can_say_that_both_sides_agree_and_an_export_changes_nothing() {
        let note = folded(vec![
            revised(Lang::Fr, "Trois agents !"),
            NoteEvent::Agreed { pair: PAIR },
            NoteEvent::Exported {
                sha256: Sha256(String::new()),
                revision: 1,
            },
        ]);
        assert!(!note.pairs[0].is_stale());
        assert_eq!(note.revision, 1);
    }

    #[test]
    fn a_change_of_an_unknown_pair_is_refused() {
        let mut note = folded(vec![]);
        let unknown = event(NoteEvent::Agreed {
            pair: PairId(Uuid::from_u128(77)),
        });
        assert_eq!(note.apply(&unknown), Err(FoldError::NoSuchPair));
    }
}
