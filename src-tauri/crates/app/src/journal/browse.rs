//! The journal read newest first, with filters, in sentences; and the same as a table.

use super::words;
use crate::export::{self, ExportedFile, Table};
use crate::session::Act;
use crate::vault::people;
use crate::{AppError, Session};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, DeviceId, EventId, NoteId, PersonId};
use dossier_domain::lang::Lang;
use dossier_domain::person::Person;
use dossier_domain::sentence::Sentence;
use dossier_i18n::{say, text};
use dossier_store::StoreError;
use dossier_store::journal::{Asked, DeviceCard, Entry, Place};
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;
use ts_rs::TS;

/// Lines of a page.
const PAGE: usize = 100;

/// What is asked of the journal; nothing set: everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JournalRequest {
    /// Of this noun only: `case`, `note`.
    pub noun: Option<String>,
    /// By this person only.
    pub person: Option<PersonId>,
    /// Written by this device only.
    pub device: Option<DeviceId>,
    /// On or after this day of the office.
    pub from: Option<NaiveDate>,
    /// On or before this day.
    pub to: Option<NaiveDate>,
    /// About the thing with this number only: `PL-2026-A0042`.
    pub number: Option<String>,
    /// Cursor of the page before.
    pub after: Option<String>,
}

/// A page of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JournalPage {
    /// Lines, newest first. A page may be short although more follow: go on with `after`.
    pub lines: Vec<JournalLine>,
    /// Cursor of the next page.
    pub after: Option<String>,
}

/// A line of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JournalLine {
    /// Event.
    pub id: EventId,
    /// Instant.
    pub at: DateTime<Utc>,
    /// Author.
    pub by: String,
    /// Letter of the device that wrote it.
    pub device: String,
    /// Noun.
    pub noun: String,
    /// Number of the thing that it is about, where it has one.
    pub number: Option<String>,
    /// Its case, to open it.
    pub case_id: Option<CaseId>,
    /// What: a message of `history.ftl` with its arguments.
    pub what: Sentence,
}

/// A table to write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportJournal {
    /// Which lines.
    pub request: JournalRequest,
    /// Whether the sentences are written too; they may hold names and words of people.
    pub sentences: bool,
}

/// A page of the journal, newest first.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`after`), `Store(NotFound)` for a number that nothing bears, the
/// store's.
pub async fn browse(session: &Session, request: JournalRequest) -> Result<JournalPage, AppError> {
    session.permit(Act::Read)?;
    let after = request.after.as_deref().map(place).transpose()?;
    let asked = asked(session, &request).await?;
    let teller = Teller::read(session).await?;
    let (entries, after) = session
        .vault
        .journal_page(&asked, after.as_ref(), PAGE)
        .await?;
    let mut lines = Vec::with_capacity(entries.len());
    for entry in entries {
        lines.extend(teller.line(session, entry).await?);
    }
    Ok(JournalPage {
        lines,
        after: after.map(|place| format!("{}\t{}", place.seq, place.at)),
    })
}

fn place(text: &str) -> Result<Place, AppError> {
    let invalid = || AppError::InvalidField { field: "after" };
    let (seq, at) = text.split_once('\t').ok_or_else(invalid)?;
    Ok(Place {
        at: at.to_owned(),
        seq: seq.parse().map_err(|_| invalid())?,
    })
}

/// Days of the office as instants, and a number as the thing that bears it.
async fn asked(session: &Session, request: &JournalRequest) -> Result<Asked, AppError> {
    let start = |day: NaiveDate| {
        let local = day.and_time(NaiveTime::MIN);
        let zoned = session.office.zone.from_local_datetime(&local).earliest();
        // A zone whose clocks skip midnight that day begins it an hour later.
        zoned.map_or_else(|| local.and_utc(), |zoned| zoned.with_timezone(&Utc))
    };
    let number = request.number.as_deref().map(str::trim);
    let subject = match number.filter(|number| !number.is_empty()) {
        Some(number) => Some(session.vault.subject_of_number(number).await?),
        None => None,
    };
    Ok(Asked {
        noun: request.noun.clone(),
        person: request.person,
        device: request.device,
        from: request.from.map(start),
        until: request
            .to
            .and_then(|to| to.checked_add_days(Days::new(1)))
            .map(start),
        subject,
    })
}

/// What turns an entry into a line.
struct Teller {
    people: Vec<Person>,
    devices: Vec<DeviceCard>,
}

impl Teller {
    async fn read(session: &Session) -> Result<Self, AppError> {
        Ok(Self {
            people: session.vault.people().await?,
            devices: session.vault.devices().await?,
        })
    }

    /// None for what names a case that the person does not see: there is no trace of it.
    async fn line(&self, session: &Session, entry: Entry) -> Result<Option<JournalLine>, AppError> {
        let device = self.devices.iter().find(|card| card.id == entry.device);
        let event = entry.event.as_ref();
        let what = match event {
            Some(event) => words::event(session, &self.people, event).await?,
            None => Some(Sentence::new("history-erased")),
        };
        let Some(what) = what else {
            return Ok(None);
        };
        let number = match event.and_then(numbered) {
            Some(Numbered::Case(id)) => session.vault.number_of_case(id).await?,
            Some(Numbered::Note(id)) => session.vault.number_of_note(id).await?,
            None => None,
        };
        Ok(Some(JournalLine {
            id: entry.id,
            at: entry.at,
            by: people::name(&self.people, entry.by),
            device: device.map(|card| card.letter.clone()).unwrap_or_default(),
            noun: entry.noun,
            number,
            case_id: event.and_then(|event| case_of(&event.fact)),
            what,
        }))
    }
}

enum Numbered {
    Case(CaseId),
    Note(NoteId),
}

fn numbered(event: &Event) -> Option<Numbered> {
    match &event.fact {
        Fact::Note { note_id, .. } => Some(Numbered::Note(*note_id)),
        fact => case_of(fact).map(Numbered::Case),
    }
}

/// The case that a fact is about, where the fact itself says it.
fn case_of(fact: &Fact) -> Option<CaseId> {
    match fact {
        Fact::Case { case_id, .. } => Some(*case_id),
        Fact::Record { event } => Some(event.case_id()),
        _ => None,
    }
}

/// Writes the lines asked for as a table in the folder of exports, in both languages. Without the sentences it holds no
/// words of anyone: instant, device, noun, kind, number, and who of the office did it.
///
/// `progress` is told (events read, events of the whole journal) after each page; the table is whole or is
/// not written.
///
/// # Errors
/// `NotPermitted`, `Stopped`, `File`, those of [`browse`].
pub async fn export(
    session: &Session,
    request: ExportJournal,
    mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<ExportedFile, AppError> {
    session.permit(Act::ExportJournal)?;
    let asked = asked(session, &request.request).await?;
    let teller = Teller::read(session).await?;
    let langs = export::both(session);
    let mut table = Table::new(&heads(langs, request.sentences))?;
    let of = session.vault.last_place().await?;
    let (mut after, mut read) = (None, 0);
    loop {
        let (entries, next) = session
            .vault
            .journal_page(&asked, after.as_ref(), PAGE)
            .await?;
        read += entries.len() as u64;
        for entry in entries {
            let kind = entry.event.as_ref().map(kind).unwrap_or_default();
            let Some(line) = teller.line(session, entry).await? else {
                continue;
            };
            let nouns = langs.map(|lang| text(lang, &format!("journal-noun-{}", line.noun)));
            let mut cells = vec![line.at.to_rfc3339(), line.device];
            cells.extend(nouns);
            cells.extend([kind, line.number.unwrap_or_default(), line.by]);
            if request.sentences {
                cells.extend(langs.map(|lang| say(lang, &line.what)));
            }
            table.row(&cells)?;
        }
        if progress(read, of).is_break() {
            return Err(StoreError::Stopped.into());
        }
        after = next;
        if after.is_none() {
            break;
        }
    }
    let stem = format!("dossier-journal-{}", session.today());
    export::write(session, &stem, "csv", &table.done()?)
}

/// The heads of the columns: what has words has a column in each language.
fn heads(langs: [Lang; 2], sentences: bool) -> Vec<String> {
    let shared = |id: &&str| export::shared_head(langs, id);
    let each = |id| langs.map(|lang| text(lang, id));
    let mut heads: Vec<_> = ["journal-column-at", "journal-device"]
        .iter()
        .map(shared)
        .collect();
    heads.extend(each("journal-noun"));
    let rest = ["journal-column-kind", "journal-number", "journal-person"];
    heads.extend(rest.iter().map(shared));
    if sentences {
        heads.extend(each("journal-column-what"));
    }
    heads
}

/// The kind of an event as the journal writes it: `screened_in`. The tag of a case's event is
/// `type`, since its receipt has a `kind`; a pack has none.
fn kind(event: &Event) -> String {
    let json = serde_json::to_value(&event.fact).unwrap_or_default();
    let body = json.get("event");
    let tag = |name| body.and_then(|body| body.get(name)?.as_str().map(str::to_owned));
    tag("type")
        .or_else(|| tag("kind"))
        .unwrap_or_else(|| "adopted".to_owned())
}
