//! Each fact of the journal as a sentence of `history.ftl`; and each finding of a verification.

use crate::paper::place_name;
use crate::word::arg;
use crate::{AppError, Session, history};
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::LocationId;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::PackRef;
use dossier_domain::office::{OfficeChange, OfficeEvent};
use dossier_domain::paper::{Location, Places};
use dossier_domain::person::Person;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_domain::stocktaking::StocktakingEvent;
use dossier_domain::term::{TermEvent, TermText};

/// What an event says; nothing where it names a case that the person does not see.
pub(super) async fn event(
    session: &Session,
    people: &[Person],
    event: &Event,
) -> Result<Option<Sentence>, AppError> {
    Ok(Some(match &event.fact {
        Fact::Office { event, .. } => office(&session.vault.places().await?, event),
        Fact::Term { event, .. } => term(event),
        Fact::Stocktaking { event, .. } => counted(&session.vault.places().await?, event),
        Fact::Pack { files } => {
            Sentence::new("history-pack-adopted").with("pack", pack(&files.reference()))
        }
        _ => return history::apart(session, people, event).await,
    }))
}

pub(crate) fn office(places: &Places, event: &OfficeEvent) -> Sentence {
    match event {
        OfficeEvent::Changed { change } => changed(change),
        OfficeEvent::ClosureAdded { closure } => Sentence::new("history-office-closed")
            .with("on", Arg::Day(closure.on))
            .with("why", Arg::Label(closure.name.clone())),
        OfficeEvent::ClosureRemoved { closure } => Sentence::new("history-office-opened")
            .with("on", Arg::Day(closure.on))
            .with("why", Arg::Label(closure.name.clone())),
        OfficeEvent::PackPutInForce {
            pack: put, from_on, ..
        } => Sentence::new("history-pack-in-force")
            .with("pack", pack(put))
            .with("on", Arg::Day(*from_on)),
        OfficeEvent::MachineRevoked { letter, .. } => {
            Sentence::new("history-machine-revoked").with("letter", Arg::Text(letter.clone()))
        }
        OfficeEvent::LocationPut { from, to, .. } => located(places, from.as_ref(), to),
        OfficeEvent::LocationMerged { location_id, into } => {
            Sentence::new("history-location-merged")
                .with("code", code(places, *location_id))
                .with("into", code(places, *into))
        }
        OfficeEvent::LocationParted { location_id, from } => {
            Sentence::new("history-location-parted")
                .with("code", code(places, *location_id))
                .with("from", code(places, *from))
        }
    }
}

/// The code of a place as the office has it now.
fn code(places: &Places, id: LocationId) -> Arg {
    let code = places.get(id).map(|place| place.location.code.clone());
    Arg::Text(code.unwrap_or_default())
}

/// What was done in a stocktaking.
fn counted(places: &Places, event: &StocktakingEvent) -> Sentence {
    let at = |id: &str, at: &LocationId| {
        Sentence::new(id).with("place", Arg::Label(place_name(places, *at)))
    };
    let about =
        |id: &str, label: &str| Sentence::new(id).with("label", Arg::Text(label.to_owned()));
    match event {
        StocktakingEvent::Opened { at: place } => at("history-stocktaking-opened", place),
        StocktakingEvent::Counted { at: place, label } => {
            at("history-stocktaking-counted", place).with("label", Arg::Text(label.clone()))
        }
        StocktakingEvent::Struck { label, .. } => about("history-stocktaking-struck", label),
        StocktakingEvent::Explained { label, reason, .. } => {
            about("history-stocktaking-explained", label).with("reason", Arg::Text(reason.clone()))
        }
        StocktakingEvent::Closed => Sentence::new("history-stocktaking-closed"),
        StocktakingEvent::Reopened => Sentence::new("history-stocktaking-reopened"),
    }
}

/// A place where paper is kept was added, said otherwise, retired or taken up again.
fn located(places: &Places, from: Option<&Location>, to: &Location) -> Sentence {
    let id = match from {
        None => "history-location-added",
        Some(from) if from.retired && !to.retired => "history-location-restored",
        Some(from) if to.retired && !from.retired => "history-location-retired",
        Some(from) if to.within != from.within => match to.within {
            Some(_) => "history-location-moved",
            None => "history-location-freed",
        },
        Some(_) => "history-location-corrected",
    };
    let sentence = Sentence::new(id)
        .with("code", Arg::Text(to.code.clone()))
        .with("place", Arg::Label(to.name.clone()));
    match to.within {
        Some(within) if id == "history-location-moved" => {
            sentence.with("within", Arg::Label(place_name(places, within)))
        }
        _ => sentence,
    }
}

fn changed(change: &OfficeChange) -> Sentence {
    let both = |id: &str, to: &Bilingual| Sentence::new(id).with("to", Arg::Label(one_line(to)));
    let number = |id: &str, from: u32, to: u32| {
        let number = Arg::count::<u32>;
        Sentence::new(id)
            .with("from", number(from))
            .with("to", number(to))
    };
    match change {
        OfficeChange::Name { to, .. } => both("history-office-name", to),
        OfficeChange::Address { to, .. } => both("history-office-address", to),
        OfficeChange::Letterhead { to, .. } => both("history-office-letterhead", to),
        OfficeChange::Zone { to, .. } => {
            Sentence::new("history-office-zone").with("to", Arg::Text(to.clone()))
        }
        OfficeChange::IdleMinutes { from, to } => number("history-office-idle", *from, *to),
        OfficeChange::BackupDays { from, to } => number("history-office-backup", *from, *to),
    }
}

fn one_line(text: &Bilingual) -> Bilingual {
    Bilingual {
        fr: text.fr.replace('\n', ", "),
        en: text.en.replace('\n', ", "),
    }
}

fn term(event: &TermEvent) -> Sentence {
    let about = |id: &str, text: &TermText| {
        Sentence::new(id)
            .with("fr", Arg::Text(text.fr.clone()))
            .with("en", Arg::Text(text.en.clone()))
    };
    match event {
        TermEvent::Added { text } => about("history-term-added", text),
        TermEvent::Corrected { to, .. } => about("history-term-corrected", to),
        TermEvent::Retired { text } => about("history-term-retired", text),
        TermEvent::Restored { text } => about("history-term-restored", text),
    }
}

/// Name and beginning of the digest of a pack.
fn pack(reference: &PackRef) -> Arg {
    let digest: String = reference.digest.chars().take(12).collect();
    Arg::Text(format!("{} ({digest})", reference.id))
}

/// A fault of a chain, `A 12: hash` or `event 12: cannot be read`, as a sentence.
pub(super) fn fault(told: &str) -> Sentence {
    let (place, what) = told.split_once(": ").unwrap_or((told, ""));
    let place = place.strip_prefix("event ").unwrap_or(place);
    Sentence::new("journal-fault")
        .with("place", Arg::Text(place.to_owned()))
        .with("what", arg(&what.replace(' ', "_")))
}

/// A row that differs, `case_line 0198…`, as a sentence.
pub(super) fn difference(told: &str) -> Sentence {
    let (table, key) = told.split_once(' ').unwrap_or((told, ""));
    Sentence::new("journal-difference")
        .with("table", Arg::Text(table.to_owned()))
        .with("key", Arg::Text(key.to_owned()))
}

/// An attachment that is missing or damaged, as a sentence.
pub(super) fn damaged(blob: &str) -> Sentence {
    Sentence::new("journal-damaged").with("blob", Arg::Text(blob.to_owned()))
}
