//! Who did what when, in sentences; the words of a person stand beside.

use super::known::Known;
use super::{CaseNote, HistoryLine};
use crate::word::{arg, count};
use crate::{AppError, Session};
use dossier_domain::case::{CaseEvent, Correction, Opened, Receipt, ScreeningOut};
use dossier_domain::event::Fact;
use dossier_domain::id::{NoteId, PersonId};
use dossier_domain::lang::Bilingual;
use dossier_domain::note::NoteEvent;
use dossier_domain::person::Person;
use dossier_domain::record::RecordEvent;
use dossier_domain::sentence::{Arg, Sentence};

/// The history of a case, newest first.
pub(super) async fn lines(
    session: &Session,
    known: &Known,
    notes: &[CaseNote],
) -> Result<Vec<HistoryLine>, AppError> {
    let teller = Teller {
        known,
        notes,
        people: session.vault.people().await?,
    };
    let events = session.vault.case_history(known.case.id).await?;
    let told = events.into_iter().rev().filter_map(|event| {
        let (what, words) = teller.fact(&event.fact)?;
        Some(HistoryLine {
            at: event.at,
            by: teller.name(event.by),
            what,
            words,
        })
    });
    Ok(told.collect())
}

/// What happened, and the words of the author if any.
type Told = (Sentence, Option<String>);

/// Beginning of the message ids that tell of an opening.
const OPENED: &str = "history-opened-";

/// Whether a line tells that somebody opened a restricted case, or a note of it.
pub(super) fn is_opening(line: &HistoryLine) -> bool {
    line.what.id.starts_with(OPENED)
}

struct Teller<'a> {
    known: &'a Known,
    notes: &'a [CaseNote],
    people: Vec<Person>,
}

impl Teller<'_> {
    fn name(&self, id: PersonId) -> String {
        self.people
            .iter()
            .find(|person| person.id == id)
            .map(|person| person.name.clone())
            .unwrap_or_default()
    }

    /// Facts about people and packs are no part of the history of a case.
    fn fact(&self, fact: &Fact) -> Option<Told> {
        match fact {
            Fact::Case { event, .. } => Some(self.case(event)),
            Fact::Record { event } => Some((record(event), None)),
            Fact::Note { event, .. } => Some((note(event), None)),
            Fact::Person { .. } | Fact::Pack { .. } => None,
        }
    }

    fn case(&self, event: &CaseEvent) -> Told {
        match event {
            CaseEvent::Received(receipt) => (received(receipt), None),
            CaseEvent::Assessed { .. } => (Sentence::new("history-assessed"), None),
            CaseEvent::Corrected(correction) => (corrected(correction), None),
            CaseEvent::ScreenedIn { reasons, .. } => (self.screened_in(), words(&[reasons])),
            CaseEvent::ScreeningOutProposed(out) => {
                (self.proposed(out), words(&[&out.reasons, &out.discretion]))
            }
            CaseEvent::ScreeningOutConfirmed { reasons } => {
                let sentence = Sentence::new("history-screening-out-confirmed");
                (
                    sentence.with("word", self.screened_out()),
                    words(&[reasons]),
                )
            }
            CaseEvent::ScreeningOutReturned { reasons } => (
                Sentence::new("history-screening-out-returned"),
                words(&[reasons]),
            ),
            CaseEvent::Restricted {
                from,
                readers,
                reason,
            } => (self.restricted(from.is_some(), readers), words(&[reason])),
            CaseEvent::RestrictionLifted { reason, .. } => (
                Sentence::new("history-restriction-lifted"),
                words(&[reason]),
            ),
            CaseEvent::Opened(Opened::Case) => (Sentence::new("history-opened-case"), None),
            CaseEvent::Opened(Opened::Note { note_id }) => (self.opened_note(*note_id), None),
        }
    }

    fn restricted(&self, again: bool, readers: &[PersonId]) -> Sentence {
        let names: Vec<String> = readers.iter().map(|reader| self.name(*reader)).collect();
        let id = if again {
            "history-readers-changed"
        } else {
            "history-restricted"
        };
        Sentence::new(id)
            .with("count", count(names.len()))
            .with("names", Arg::Text(names.join(", ")))
    }

    fn opened_note(&self, id: NoteId) -> Sentence {
        let number = self.notes.iter().find(|note| note.id == id);
        let number = number.map(|note| note.number.clone()).unwrap_or_default();
        Sentence::new("history-opened-note").with("number", Arg::Text(number))
    }

    fn screened_in(&self) -> Sentence {
        match self.known.governed.pack() {
            Some(pack) => Sentence::new("history-screened-in")
                .with("word", Arg::Label(pack.screened_in.clone())),
            None => Sentence::new("history-taken-in"),
        }
    }

    fn proposed(&self, out: &ScreeningOut) -> Sentence {
        Sentence::new("history-screening-out-proposed")
            .with("word", self.screened_out())
            .with(
                "ground",
                Arg::Label(self.known.governed.ground_label(&out.ground)),
            )
            .with("reader", Arg::Text(self.name(out.second_reader)))
    }

    fn screened_out(&self) -> Arg {
        let word = self
            .known
            .governed
            .pack()
            .map(|pack| pack.screened_out.clone());
        Arg::Label(word.unwrap_or_else(|| Bilingual {
            fr: String::new(),
            en: String::new(),
        }))
    }
}

/// The author's paragraphs, without the blank ones.
fn words(paragraphs: &[&String]) -> Option<String> {
    let kept: Vec<&str> = paragraphs
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .collect();
    if kept.is_empty() {
        None
    } else {
        Some(kept.join("\n\n"))
    }
}

fn received(receipt: &Receipt) -> Sentence {
    Sentence::new("history-received")
        .with("channel", arg(&receipt.channel))
        .with("on", Arg::Day(receipt.received_on))
        .with("number", Arg::Text(receipt.number.clone()))
}

fn corrected(correction: &Correction) -> Sentence {
    let changed =
        |id: &str, from: Arg, to: Arg| Sentence::new(id).with("from", from).with("to", to);
    match correction {
        Correction::Language { from, to } => {
            changed("history-corrected-language", arg(from), arg(to))
        }
        Correction::ReplyLanguage { from, to } => {
            changed("history-corrected-reply", arg(from), arg(to))
        }
        Correction::Kind { from, to } => changed("history-corrected-kind", arg(from), arg(to)),
        Correction::ReceivedOn { from, to } => {
            changed("history-corrected-received", Arg::Day(*from), Arg::Day(*to))
        }
        Correction::Matter { from, to } => {
            changed("history-corrected-matter", optional(from), optional(to))
        }
        Correction::IncidentOn { from, to } => match (from, to) {
            (Some(from), Some(to)) => {
                changed("history-corrected-incident", Arg::Day(*from), Arg::Day(*to))
            }
            (None, Some(to)) => Sentence::new("history-set-incident").with("to", Arg::Day(*to)),
            (Some(from), None) => {
                Sentence::new("history-cleared-incident").with("from", Arg::Day(*from))
            }
            (None, None) => Sentence::new("history-assessed"),
        },
    }
}

fn optional<T: serde::Serialize>(value: &Option<T>) -> Arg {
    value
        .as_ref()
        .map_or_else(|| Arg::Text("none".to_owned()), arg)
}

fn record(event: &RecordEvent) -> Sentence {
    match event {
        RecordEvent::FileOpened { number, .. } => {
            Sentence::new("history-file-opened").with("number", Arg::Text(number.clone()))
        }
        RecordEvent::Filed { original_name, .. } => {
            Sentence::new("history-filed").with("name", Arg::Text(original_name.clone()))
        }
    }
}

fn note(event: &NoteEvent) -> Sentence {
    match event {
        NoteEvent::Drafted(note) => {
            Sentence::new("history-note-drafted").with("number", Arg::Text(note.number.clone()))
        }
        NoteEvent::SideRevised { lang, .. } => {
            Sentence::new("history-note-revised").with("lang", arg(lang))
        }
        NoteEvent::Agreed { .. } => Sentence::new("history-note-agreed"),
        NoteEvent::Exported { revision, .. } => {
            Sentence::new("history-note-exported").with("revision", count(*revision as usize))
        }
    }
}
