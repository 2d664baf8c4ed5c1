//! A note is what its events say, in their order. Pure: the store reads the events.

use super::{Note, NoteEvent, Pair, PairState, SideConflict, SideText};
use crate::conflict::{Claim, Claims};
use crate::event::{Event, Fact};
use crate::id::PairId;
use crate::lang::{Bilingual, Lang};
use std::collections::BTreeMap;
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
    /// Folds the events of one note, in the order of the journal. No event gives no note.
    ///
    /// # Errors
    /// [`FoldError`] when the events are not those of one note.
    pub fn fold<'a>(
        events: impl IntoIterator<Item = &'a Event>,
    ) -> Result<Option<Self>, FoldError> {
        let mut folding: Option<Folding> = None;
        for event in events {
            let Fact::Note {
                note_id,
                event: change,
                ..
            } = &event.fact
            else {
                continue;
            };
            match (folding.as_mut(), change) {
                (Some(folding), _) if folding.note.id != *note_id => {
                    return Err(FoldError::OtherSubject);
                }
                (Some(folding), _) => folding.apply(event, change)?,
                (None, NoteEvent::Drafted(drafted)) => {
                    folding = Some(Folding::of(drafted.clone(), event));
                }
                (None, _) => return Err(FoldError::NotDrafted),
            }
        }
        Ok(folding.map(Folding::note))
    }
}

/// A note with every text that was written for each of its sides.
struct Folding {
    note: Note,
    sides: BTreeMap<(PairId, Lang), Claims<String>>,
}

impl Folding {
    fn of(note: Note, event: &Event) -> Self {
        let side = |pair: &Pair, lang: Lang| {
            let text = pair.text.get(lang).to_owned();
            ((pair.id, lang), Claims::of(claim(event, text)))
        };
        let sides = note
            .pairs
            .iter()
            .flat_map(|pair| [side(pair, Lang::Fr), side(pair, Lang::En)])
            .collect();
        Self { note, sides }
    }

    fn apply(&mut self, event: &Event, change: &NoteEvent) -> Result<(), FoldError> {
        match change {
            NoteEvent::Drafted(_) => return Err(FoldError::DraftedTwice),
            NoteEvent::SideRevised {
                pair,
                lang,
                from,
                to,
                source,
            } => {
                self.side(*pair, *lang, source.as_deref(), |claims| {
                    claims.change(from, claim(event, to.clone()));
                })?;
                self.note.revision = self.note.revision.saturating_add(1);
            }
            NoteEvent::Agreed { pair, source } => self.pair(*pair)?.agree(source.as_deref()),
            NoteEvent::Settled {
                pair,
                lang,
                kept,
                over,
            } => {
                let said = (event.id, event.by, event.at);
                self.side(*pair, *lang, None, |claims| {
                    claims.settle(*kept, over, said);
                })?;
            }
            NoteEvent::PairRestored { pair, from, to } => {
                for lang in [Lang::Fr, Lang::En] {
                    let (from, to) = (from.text.get(lang).to_owned(), to.text.get(lang));
                    if from != to {
                        self.side(*pair, lang, None, |claims| {
                            claims.change(&from, claim(event, to.to_owned()));
                        })?;
                    }
                }
                self.pair(*pair)?
                    .agreed_source
                    .clone_from(&to.agreed_source);
                self.note.revision = self.note.revision.saturating_add(1);
            }
            NoteEvent::Exported { .. } => {}
        }
        Ok(())
    }

    /// Changes the texts of a side; the one that stands then shows.
    fn side(
        &mut self,
        pair: PairId,
        lang: Lang,
        source: Option<&str>,
        change: impl FnOnce(&mut Claims<String>),
    ) -> Result<(), FoldError> {
        let claims = self.sides.get_mut(&(pair, lang));
        let claims = claims.ok_or(FoldError::NoSuchPair)?;
        change(claims);
        let text = claims.standing().map(|claim| claim.value.clone());
        let pair = self.pair(pair)?;
        if let Some(text) = text.filter(|text| text != pair.text.get(lang)) {
            pair.revise(lang, text, source);
        }
        Ok(())
    }

    fn pair(&mut self, id: PairId) -> Result<&mut Pair, FoldError> {
        self.note
            .pairs
            .iter_mut()
            .find(|pair| pair.id == id)
            .ok_or(FoldError::NoSuchPair)
    }

    /// The note with what is open, in the order of its pairs.
    fn note(self) -> Note {
        let Self { mut note, sides } = self;
        let keys = note
            .pairs
            .iter()
            .flat_map(|pair| [(pair.id, Lang::Fr), (pair.id, Lang::En)]);
        let conflicts = keys.filter_map(|(pair, lang)| {
            let texts = sides.get(&(pair, lang))?.conflict()?;
            let texts = texts.iter().map(text).collect();
            Some(SideConflict { pair, lang, texts })
        });
        note.conflicts = conflicts.collect();
        note
    }
}

fn claim(event: &Event, value: String) -> Claim<String> {
    Claim {
        event: event.id,
        origin: event.id,
        by: event.by,
        at: event.at,
        value,
    }
}

fn text(claim: &Claim<String>) -> SideText {
    SideText {
        event: claim.event,
        by: claim.by,
        at: claim.at,
        text: claim.value.clone(),
    }
}

impl Pair {
    /// Rewrites a side. To rewrite the translation brings it into agreement with the source that
    /// its author had before them; to rewrite the source leaves the translation behind.
    fn revise(&mut self, lang: Lang, to: String, source: Option<&str>) {
        *side(&mut self.text, lang) = to;
        if lang != self.source {
            self.agree(source);
        }
    }

    /// Both sides agree: the translation says what this source says, by default the present one.
    fn agree(&mut self, source: Option<&str>) {
        let source = source.unwrap_or(self.text.get(self.source));
        self.agreed_source = source.to_owned();
    }

    /// What changes of it, as it stands.
    #[must_use]
    pub fn state(&self) -> PairState {
        PairState {
            text: self.text.clone(),
            agreed_source: self.agreed_source.clone(),
        }
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
                on: None,
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
            conflicts: Vec::new(),
        })
    }

    fn revised(lang: Lang, from: &str, to: &str) -> NoteEvent {
        NoteEvent::SideRevised {
            pair: PAIR,
            lang,
            from: from.into(),
            to: to.into(),
            source: None,
        }
    }

    fn folded(changes: Vec<NoteEvent>) -> Note {
        let events: Vec<Event> = [vec![drafted()], changes]
            .concat()
            .into_iter()
            .zip(1..)
            .map(|(change, number)| Event {
                id: EventId(Uuid::from_u128(number)),
                ..event(change)
            })
            .collect();
        Note::fold(&events).unwrap().unwrap()
    }

    #[test]
    fn a_rewritten_source_leaves_its_translation_behind() {
        let note = folded(vec![revised(Lang::Fr, "Trois agents.", "Quatre agents.")]);
        assert!(note.pairs[0].is_stale());
        assert_eq!(
            (note.pairs[0].agreed_source.as_str(), note.revision),
            ("Trois agents.", 1)
        );
    }

    #[test]
    fn a_rewritten_translation_agrees_with_the_source_as_it_is() {
        let note = folded(vec![
            revised(Lang::Fr, "Trois agents.", "Quatre agents."),
            revised(Lang::En, "Three officers.", "Four officers."),
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
            revised(Lang::Fr, "Trois agents.", "Trois agents !"),
            NoteEvent::Agreed {
                pair: PAIR,
                source: None,
            },
            NoteEvent::Exported {
                sha256: Sha256(String::new()),
                revision: 1,
            },
        ]);
        assert!(!note.pairs[0].is_stale());
        assert_eq!(note.revision, 1);
    }

    #[test]
    fn two_texts_of_one_side_are_kept_until_a_person_settles() {
        let apart = vec![
            revised(Lang::Fr, "Trois agents.", "Quatre agents."),
            revised(Lang::Fr, "Trois agents.", "Cinq agents."),
        ];
        let note = folded(apart.clone());
        assert_eq!(note.pairs[0].text.fr, "Quatre agents.", "the first stands");
        let texts: Vec<&str> = note.conflicts[0]
            .texts
            .iter()
            .map(|text| text.text.as_str())
            .collect();
        assert_eq!(texts, ["Quatre agents.", "Cinq agents."]);
        let over: Vec<EventId> = note.conflicts[0]
            .texts
            .iter()
            .map(|text| text.event)
            .collect();
        let settled = NoteEvent::Settled {
            pair: PAIR,
            lang: Lang::Fr,
            kept: over[1],
            over,
        };
        let note = folded([apart, vec![settled]].concat());
        assert_eq!(note.pairs[0].text.fr, "Cinq agents.");
        assert!(note.conflicts.is_empty());
    }

    #[test]
    fn the_two_sides_rewritten_apart_are_no_conflict_and_the_translation_lags() {
        let translated = NoteEvent::SideRevised {
            pair: PAIR,
            lang: Lang::En,
            from: "Three officers.".into(),
            to: "Three police officers.".into(),
            source: Some("Trois agents.".into()),
        };
        let note = folded(vec![
            revised(Lang::Fr, "Trois agents.", "Quatre agents."),
            translated,
        ]);
        assert!(note.conflicts.is_empty());
        assert!(
            note.pairs[0].is_stale(),
            "its author did not know the new source"
        );
    }

    #[test]
    fn a_change_of_an_unknown_pair_is_refused() {
        let unknown = NoteEvent::Agreed {
            pair: PairId(Uuid::from_u128(77)),
            source: None,
        };
        let events = [event(drafted()), event(unknown)];
        assert_eq!(Note::fold(&events), Err(FoldError::NoSuchPair));
    }
}
