//! What happened, as a sentence of the event alone, and the words that it replaced.

use super::{Replaced, Told};
use crate::word::{arg, word};
use chrono::NaiveDate;
use dossier_domain::absence::AbsenceEvent;
use dossier_domain::case::{Circumstances, Correction, MilestoneDay, Part, Receipt};
use dossier_domain::escalation::{Ending, EscalationEvent};
use dossier_domain::event::Fact;
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::note::NoteEvent;
use dossier_domain::person::PersonEvent;
use dossier_domain::record::RecordEvent;
use dossier_domain::report::ReportEvent;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_domain::view::ViewEvent;
use dossier_i18n::both;
use serde::Serialize;

/// The author's paragraphs, without the blank ones.
pub(super) fn words(paragraphs: &[&String]) -> Option<String> {
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

pub(super) fn received(receipt: &Receipt) -> Sentence {
    Sentence::new("history-received")
        .with("channel", arg(&receipt.channel))
        .with("on", Arg::Day(receipt.received_on))
        .with("number", Arg::Text(receipt.number.clone()))
}

/// A part recorded, with the words of it: one line for each officer or witness.
pub(super) fn recorded(part: &Part) -> Told {
    let sentence = match part {
        Part::Representative(Some(one)) => {
            Sentence::new("history-recorded-representative").with("authority", arg(&one.authority))
        }
        Part::Circumstances(Circumstances {
            filed_on: Some(on), ..
        }) => Sentence::new("history-recorded-filed").with("on", Arg::Day(*on)),
        // The sentence says all of it.
        Part::Days(days) if !days.is_empty() => {
            let sentence = Sentence::new("history-days-recorded");
            return (sentence.with("days", days_of(days)), None);
        }
        part => Sentence::new("history-recorded")
            .with("part", arg(&part.about()))
            .with("count", Arg::count(lines_of(part).len())),
    };
    let lines = lines_of(part).join("\n");
    (sentence, Some(lines).filter(|lines| !lines.is_empty()))
}

/// Each day that was recorded, in both languages.
fn days_of(days: &[MilestoneDay]) -> Arg {
    let said = days.iter().map(|day| {
        let id = format!("path-day-{}", word(&day.what));
        let what = Arg::Label(both(&Sentence::new(&id)));
        let line = match day.whom.as_str() {
            "" => Sentence::new("path-days-said"),
            whom => Sentence::new("path-days-of").with("whom", Arg::Text(whom.to_owned())),
        };
        both(&line.with("what", what).with("on", Arg::Day(day.on)))
    });
    let said: Vec<Bilingual> = said.collect();
    let side = |of: fn(&Bilingual) -> &str| said.iter().map(of).collect::<Vec<_>>().join("; ");
    Arg::Label(Bilingual {
        fr: side(|one| &one.fr),
        en: side(|one| &one.en),
    })
}

/// What a part says, a line for each person or thing.
fn lines_of(part: &Part) -> Vec<String> {
    let line = |texts: &[&str]| {
        let told = texts.iter().copied().filter(|text| !text.is_empty());
        told.collect::<Vec<_>>().join(" · ")
    };
    let lines: Vec<String> = match part {
        Part::Officers(all) => {
            let all = all.iter();
            all.map(|one| line(&[&one.rank, &one.name, &one.badge, &one.description]))
                .collect()
        }
        Part::Witnesses(all) => {
            let all = all.iter();
            all.map(|one| line(&[&one.name, &one.reach, &one.saw]))
                .collect()
        }
        Part::Circumstances(one) => {
            let services = one.services.iter().map(|service| {
                let other = Some(service.name.en.as_str()).filter(|en| *en != service.name.fr);
                line(&[&service.name.fr, other.unwrap_or_default()])
            });
            services.chain([one.place.clone()]).collect()
        }
        part => vec![line(&part.texts().collect::<Vec<_>>())],
    };
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

pub(super) fn corrected(correction: &Correction) -> Sentence {
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
        Correction::IncidentEndOn { from, to } => {
            changed("history-corrected-incident-end", known(*from), known(*to))
        }
        Correction::DiscoveredOn { from, to } => {
            changed("history-corrected-discovered", known(*from), known(*to))
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

/// A day, or the word for none.
fn known(on: Option<NaiveDate>) -> Arg {
    on.map_or_else(|| Arg::Text("none".to_owned()), Arg::Day)
}

pub(super) fn optional<T: Serialize>(value: &Option<T>) -> Arg {
    value
        .as_ref()
        .map_or_else(|| Arg::Text("none".to_owned()), arg)
}

pub(super) fn record(event: &RecordEvent) -> Sentence {
    match event {
        RecordEvent::FileOpened { number, .. } => {
            Sentence::new("history-file-opened").with("number", Arg::Text(number.clone()))
        }
        RecordEvent::Filed { original_name, .. } => {
            Sentence::new("history-filed").with("name", Arg::Text(original_name.clone()))
        }
        RecordEvent::FilingWithdrawn { .. } => Sentence::new("history-filing-withdrawn"),
        RecordEvent::Disposed { of, tombstone, .. } => {
            let number = Arg::Text(tombstone.file_number.clone());
            match (of, &tombstone.disposal.transfer) {
                (Some(_), _) => Sentence::new("history-disposed-again").with("number", number),
                (None, None) => Sentence::new("history-disposed").with("number", number),
                (None, Some(transfer)) => Sentence::new("history-transferred")
                    .with("number", number)
                    .with("to", Arg::Text(transfer.to.clone()))
                    .with("reference", Arg::Text(transfer.reference.clone())),
            }
        }
    }
}

pub(super) fn note(event: &NoteEvent) -> Sentence {
    match event {
        NoteEvent::Drafted(note) => {
            Sentence::new("history-note-drafted").with("number", Arg::Text(note.number.clone()))
        }
        NoteEvent::SideRevised { lang, .. } => {
            Sentence::new("history-note-revised").with("lang", arg(lang))
        }
        NoteEvent::Settled { lang, .. } => {
            Sentence::new("history-note-settled").with("lang", arg(lang))
        }
        NoteEvent::Agreed { .. } => Sentence::new("history-note-agreed"),
        NoteEvent::PairRestored { .. } => Sentence::new("history-note-restored"),
        NoteEvent::Exported { revision, .. } => {
            Sentence::new("history-note-exported").with("revision", Arg::count(*revision))
        }
    }
}

pub(super) fn report(event: &ReportEvent) -> Sentence {
    let ReportEvent::Published(published) = event;
    Sentence::new("history-report-published").with("number", Arg::Text(published.number.clone()))
}

pub(super) fn person(event: &PersonEvent) -> Sentence {
    match event {
        PersonEvent::Added { name, role, .. } => Sentence::new("history-person-added")
            .with("name", Arg::Text(name.clone()))
            .with("role", arg(role)),
        PersonEvent::LanguageChosen { from, to } => Sentence::new("history-person-language")
            .with("from", arg(from))
            .with("to", arg(to)),
        PersonEvent::RoleChanged { from, to } => Sentence::new("history-person-role")
            .with("from", arg(from))
            .with("to", arg(to)),
        PersonEvent::KeyPublished { .. } => Sentence::new("history-person-key"),
        PersonEvent::View(ViewEvent::Kept { .. }) => Sentence::new("history-person-view-kept"),
        PersonEvent::View(ViewEvent::Dropped { .. }) => {
            Sentence::new("history-person-view-dropped")
        }
        PersonEvent::Suspended => Sentence::new("history-person-suspended"),
        PersonEvent::Resumed => Sentence::new("history-person-resumed"),
        PersonEvent::Removed => Sentence::new("history-person-removed"),
        PersonEvent::PassphraseChanged => Sentence::new("history-person-passphrase"),
        PersonEvent::PassphraseReset => Sentence::new("history-person-passphrase-reset"),
        PersonEvent::Absence {
            absence: AbsenceEvent::Stated {
                from_on, until_on, ..
            },
        } => Sentence::new("history-person-absent")
            .with("from", Arg::Day(*from_on))
            .with("until", Arg::Day(*until_on)),
        PersonEvent::Absence {
            absence: AbsenceEvent::Ended { .. },
        } => Sentence::new("history-person-back"),
        PersonEvent::RecoveryKeyDrawn { sheet } => {
            Sentence::new("history-person-recovery").with("sheet", Arg::Text(sheet.clone()))
        }
    }
}

/// The words of a text that an event replaced.
pub(super) fn replaced(fact: &Fact) -> Vec<Replaced> {
    let Fact::Note { event, .. } = fact else {
        return Vec::new();
    };
    match event {
        NoteEvent::SideRevised { lang, from, to, .. } => vec![Replaced {
            lang: *lang,
            from: from.clone(),
            to: to.clone(),
        }],
        NoteEvent::PairRestored { from, to, .. } => [Lang::Fr, Lang::En]
            .into_iter()
            .map(|lang| Replaced {
                lang,
                from: from.text.get(lang).to_owned(),
                to: to.text.get(lang).to_owned(),
            })
            .filter(|one| one.from != one.to)
            .collect(),
        _ => Vec::new(),
    }
}

/// What happened to a question of principle, in the words of who asked or ruled.
pub(super) fn escalation(change: &EscalationEvent) -> Told {
    match change {
        EscalationEvent::Asked(asked) => (
            Sentence::new("history-question-asked"),
            words(&[&asked.question, &asked.options, &asked.view]),
        ),
        EscalationEvent::Ended {
            ending: Ending::Ruled { ruling, reasons },
        } => (
            Sentence::new("history-question-ruled"),
            words(&[ruling, reasons]),
        ),
        EscalationEvent::Ended {
            ending: Ending::Withdrawn { reason },
        } => (
            Sentence::new("history-question-withdrawn"),
            words(&[reason]),
        ),
    }
}
