//! Who did what when, in sentences; the words of a person, and those that they replaced, stand
//! beside.

use crate::case::known::Known;
use crate::case::{ClaimView, ConflictView};
use crate::session::Act;
use crate::word::{arg, count};
use crate::{AppError, Session, letter};
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::alike::AlikeEvent;
use dossier_domain::case::{
    About, CaseEvent, Circumstances, Conflict, Correction, Opened, Part, Receipt, ScreeningOut,
};
use dossier_domain::clock::{ActAuthority, ClockEvent};
use dossier_domain::conflict::Claim;
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, EventId, FileId, LetterId, NoteId, PersonId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{ClockCode, ClockRule, RegimeCode, Unit};
use dossier_domain::letter::LetterEvent;
use dossier_domain::note::NoteEvent;
use dossier_domain::person::{Person, PersonEvent};
use dossier_domain::record::RecordEvent;
use dossier_domain::report::ReportEvent;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_store::StoreError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Most notes of a case that its history names.
const NOTES: u32 = 100;

/// What a history is asked of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "noun", content = "id", rename_all = "snake_case")]
#[ts(export)]
pub enum HistorySubject {
    /// A case, with its records and notes.
    Case(CaseId),
    /// A note.
    Note(NoteId),
    /// A file of the records room, with its records.
    File(FileId),
    /// A person of the office.
    Person(PersonId),
}

/// The history of one thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HistoryView {
    /// Its number, or the name of a person.
    pub of: String,
    /// Lines, newest first.
    pub lines: Vec<HistoryLine>,
}

/// One line of the history: who did what when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HistoryLine {
    /// Event that it tells.
    pub id: EventId,
    /// Instant.
    pub at: DateTime<Utc>,
    /// Author.
    pub by: String,
    /// What: a message id of `history.ftl` with its arguments.
    pub what: Sentence,
    /// Words of the author, if any (reasons).
    pub words: Option<String>,
    /// Words replaced, if any.
    pub replaced: Vec<Replaced>,
}

/// Words of a text before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Replaced {
    /// Language of the words.
    pub lang: Lang,
    /// Before.
    pub from: String,
    /// After.
    pub to: String,
}

/// The history of a case, a note, a file or a person.
///
/// # Errors
/// `NotPermitted`, `NotFound`, the store's.
pub async fn get(session: &Session, subject: HistorySubject) -> Result<HistoryView, AppError> {
    session.permit(Act::Read)?;
    match subject {
        HistorySubject::Case(id) => {
            let known = Known::load(session, id).await?;
            let (lines, _) = of_case(session, &known).await?;
            Ok(HistoryView {
                of: known.case.receipt.number,
                lines,
            })
        }
        HistorySubject::Note(id) => {
            let of = session.vault.note(id).await?.number;
            let events = session.vault.history("note", id.0).await?;
            told(session, of, events).await
        }
        HistorySubject::File(id) => of_file(session, id).await,
        HistorySubject::Person(id) => {
            let of = session.vault.person(id).await?.name;
            let events = session.vault.history("person", id.0).await?;
            told(session, of, events).await
        }
    }
}

async fn told(session: &Session, of: String, events: Vec<Event>) -> Result<HistoryView, AppError> {
    let people = session.vault.people().await?;
    let teller = Teller {
        known: None,
        notes: Vec::new(),
        people,
        authors: authors(&events),
        others: others(session, &events).await?,
    };
    let lines = teller.lines(events);
    Ok(HistoryView { of, lines })
}

/// A file with what was filed in it, which the history of its case tells.
async fn of_file(session: &Session, id: FileId) -> Result<HistoryView, AppError> {
    let opened = session.vault.history("file", id.0).await?;
    let opening = opened.iter().find_map(|event| match &event.fact {
        Fact::Record {
            event: RecordEvent::FileOpened {
                number, case_id, ..
            },
        } => Some((number.clone(), *case_id)),
        _ => None,
    });
    let (of, case_id) = opening.ok_or(StoreError::NotFound)?;
    let mut events = session.vault.case_history(case_id).await?;
    events.retain(|event| in_file(&event.fact, id));
    told(session, of, events).await
}

fn in_file(fact: &Fact, file: FileId) -> bool {
    match fact {
        Fact::Record { event } => match event {
            RecordEvent::FileOpened { file_id, .. } | RecordEvent::Filed { file_id, .. } => {
                *file_id == file
            }
        },
        _ => false,
    }
}

/// The history of a case, newest first, and what people set apart in it.
pub(crate) async fn of_case(
    session: &Session,
    known: &Known,
) -> Result<(Vec<HistoryLine>, Vec<ConflictView>), AppError> {
    let notes = session.vault.notes(Some(known.case.id), NOTES).await?;
    let events = session.vault.case_history(known.case.id).await?;
    let teller = Teller {
        known: Some(known),
        notes: notes
            .into_iter()
            .map(|line| (line.id, line.number))
            .collect(),
        people: session.vault.people().await?,
        authors: authors(&events),
        others: others(session, &events).await?,
    };
    let lines = teller.lines(events);
    let conflicts = known.case.conflicts.iter();
    let conflicts = conflicts.map(|conflict| teller.conflict(conflict, &lines));
    let conflicts = conflicts.collect();
    Ok((lines, conflicts))
}

/// Who wrote each event: whose value a person kept is told by its name.
fn authors(events: &[Event]) -> BTreeMap<EventId, PersonId> {
    events.iter().map(|event| (event.id, event.by)).collect()
}

/// Numbers of the cases to which events say that this one is alike.
async fn others(session: &Session, events: &[Event]) -> Result<BTreeMap<CaseId, String>, AppError> {
    let mut numbers = BTreeMap::new();
    for event in events {
        let Fact::Case {
            event: CaseEvent::Alike(AlikeEvent { other, .. }),
            ..
        } = &event.fact
        else {
            continue;
        };
        match session.vault.case_line(*other).await {
            Ok(line) => numbers.insert(*other, line.number),
            Err(StoreError::NotFound) => None,
            Err(error) => return Err(error.into()),
        };
    }
    Ok(numbers)
}

/// What an event about a case, a record, a note or a person says, apart from any case: without the
/// words of its Act. Nothing where it names a case that the person does not see.
///
/// # Errors
/// The store's.
pub(crate) async fn apart(
    session: &Session,
    people: &[Person],
    event: &Event,
) -> Result<Option<Sentence>, AppError> {
    let teller = Teller {
        others: others(session, std::slice::from_ref(event)).await?,
        known: None,
        notes: Vec::new(),
        people: people.to_vec(),
        authors: BTreeMap::new(),
    };
    Ok(teller.fact(&event.fact).map(|(sentence, _)| sentence))
}

/// What happened, and the words of the author if any.
type Told = (Sentence, Option<String>);

/// Beginning of the message ids that tell of an opening.
const OPENED: &str = "history-opened-";

/// Whether a line tells that somebody opened a restricted case, or a note of it.
pub(crate) fn is_opening(line: &HistoryLine) -> bool {
    line.what.id.starts_with(OPENED)
}

struct Teller<'a> {
    /// The case, when a history tells of one.
    known: Option<&'a Known>,
    /// Its notes, with their numbers.
    notes: Vec<(NoteId, String)>,
    people: Vec<Person>,
    /// Who wrote each event.
    authors: BTreeMap<EventId, PersonId>,
    /// Numbers of the cases of which something was said, where the person sees them.
    others: BTreeMap<CaseId, String>,
}

impl Teller<'_> {
    /// Newest first.
    fn lines(&self, events: Vec<Event>) -> Vec<HistoryLine> {
        let told = events.into_iter().rev().filter_map(|event| {
            let (what, words) = self.fact(&event.fact)?;
            Some(HistoryLine {
                id: event.id,
                at: event.at,
                by: self.name(event.by),
                what,
                words,
                replaced: replaced(&event.fact),
            })
        });
        told.collect()
    }

    /// What people set apart, each in the words of the event that first said it.
    fn conflict(&self, conflict: &Conflict, lines: &[HistoryLine]) -> ConflictView {
        let claims = match conflict {
            Conflict::Value(claims) => self.claims(claims, lines),
            Conflict::Decision(claims) => self.claims(claims, lines),
            Conflict::File(claims) => self.claims(claims, lines),
            Conflict::Part(claims) => self.claims(claims, lines),
            Conflict::Facts {
                decision,
                corrections,
            } => {
                let decision = self.claims(std::slice::from_ref(decision), lines);
                [decision, self.claims(corrections, lines)].concat()
            }
        };
        ConflictView {
            about: conflict.about(),
            claims,
        }
    }

    fn claims<T>(&self, claims: &[Claim<T>], lines: &[HistoryLine]) -> Vec<ClaimView> {
        let view = |claim: &Claim<T>| {
            let line = lines.iter().find(|line| line.id == claim.origin)?;
            Some(ClaimView {
                event: claim.event,
                by: self.name(claim.by),
                at: claim.at,
                what: line.what.clone(),
                words: line.words.clone(),
            })
        };
        claims.iter().filter_map(view).collect()
    }

    fn settled(&self, about: About, kept: EventId) -> Sentence {
        let author = self.authors.get(&kept).map(|author| self.name(*author));
        Sentence::new("history-settled")
            .with("about", arg(&about))
            .with("by", Arg::Text(author.unwrap_or_default()))
    }

    fn name(&self, id: PersonId) -> String {
        self.people
            .iter()
            .find(|person| person.id == id)
            .map(|person| person.name.clone())
            .unwrap_or_default()
    }

    /// A pack copied into the vault is told by the case that it governs.
    fn fact(&self, fact: &Fact) -> Option<Told> {
        match fact {
            Fact::Case { event, .. } => self.case(event),
            Fact::Record { event } => Some((record(event), None)),
            Fact::Note { event, .. } => Some((note(event), None)),
            Fact::Person { event, .. } => Some((person(event), None)),
            Fact::Report { event, .. } => Some((report(event), None)),
            Fact::Pack { .. } | Fact::Office { .. } | Fact::Term { .. } => None,
        }
    }

    fn case(&self, event: &CaseEvent) -> Option<Told> {
        Some(match event {
            CaseEvent::Received(receipt) => (received(receipt), None),
            CaseEvent::Assessed { .. } => (Sentence::new("history-assessed"), None),
            CaseEvent::Corrected(correction) => (corrected(correction), None),
            CaseEvent::Recorded {
                part: Part::Regime(Some(choice)),
                ..
            } => {
                let law = Arg::Label(self.regime(&choice.code));
                let sentence = Sentence::new("history-regime-chosen").with("law", law);
                (sentence, words(&[&choice.why]))
            }
            CaseEvent::Recorded { part, .. } => recorded(part),
            CaseEvent::ScreenedIn { reasons, .. } => (self.screened_in(), words(&[reasons])),
            CaseEvent::ScreeningInWithdrawn => {
                (Sentence::new("history-screening-in-withdrawn"), None)
            }
            CaseEvent::ScreeningOutProposed(out) => {
                (self.proposed(out), words(&[&out.reasons, &out.discretion]))
            }
            CaseEvent::ScreeningOutConfirmed { reasons, .. } => {
                let sentence = Sentence::new("history-screening-out-confirmed");
                (
                    sentence.with("word", self.screened_out()),
                    words(&[reasons]),
                )
            }
            CaseEvent::ScreeningOutReturned { reasons, .. } => (
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
            CaseEvent::Settled { about, kept, .. } => (self.settled(*about, *kept), None),
            CaseEvent::Clock(event) => self.clock(event),
            CaseEvent::Closed { reasons, .. } => {
                (Sentence::new("history-closed"), words(&[reasons]))
            }
            CaseEvent::Reopened { reasons, .. } => {
                (Sentence::new("history-reopened"), words(&[reasons]))
            }
            CaseEvent::Letter { letter_id, change } => (self.letter(*letter_id, change), None),
            CaseEvent::Alike(alike) => return self.alike(*alike),
            CaseEvent::Opened(Opened::Case) => (Sentence::new("history-opened-case"), None),
            CaseEvent::Opened(Opened::Note { note_id }) => (self.opened_note(*note_id), None),
        })
    }

    /// Nothing where the person does not see the other case: there is no trace of it.
    fn alike(&self, AlikeEvent { other, to, .. }: AlikeEvent) -> Option<Told> {
        let number = self.others.get(&other)?;
        let sentence = Sentence::new("history-alike")
            .with("relation", optional(&to))
            .with("number", Arg::Text(number.clone()));
        Some((sentence, None))
    }

    fn clock(&self, event: &ClockEvent) -> Told {
        match event {
            ClockEvent::Stopped {
                clock,
                on,
                authority,
                reason,
            } => {
                let told = self.of_clock("history-clock-stopped", clock);
                let authority = self.authority(clock, authority);
                let told = told.with("on", Arg::Day(*on)).with("authority", authority);
                (told, words(&[reason]))
            }
            ClockEvent::Resumed { on, reason, .. } => {
                let told = Sentence::new("history-clock-resumed").with("on", Arg::Day(*on));
                (told, words(&[reason]))
            }
            ClockEvent::Extended {
                clock,
                on,
                length,
                authority,
                reason,
                ..
            } => {
                let unit = self
                    .rule(clock)
                    .map_or(Unit::CalendarDays, |rule| rule.unit);
                let told = self
                    .of_clock("history-clock-extended", clock)
                    .with("on", Arg::Day(*on))
                    .with("count", count(*length as usize))
                    .with("unit", arg(&unit))
                    .with("authority", self.authority(clock, authority));
                (told, words(&[reason]))
            }
            ClockEvent::Chosen { rule, reason, .. } => {
                let told = self.of_clock("history-clock-chosen", rule);
                (told, words(&[reason]))
            }
            ClockEvent::Withdrawn { .. } => (Sentence::new("history-clock-withdrawn"), None),
        }
    }

    fn of_clock(&self, id: &str, clock: &ClockCode) -> Sentence {
        let unknown = || Arg::Text(clock.0.clone());
        let label = self.rule(clock).map(|rule| Arg::Label(rule.label.clone()));
        Sentence::new(id).with("clock", label.unwrap_or_else(unknown))
    }

    fn rule(&self, clock: &ClockCode) -> Option<&ClockRule> {
        self.known.and_then(|known| known.governed.rule(clock))
    }

    /// What the pack of a clock states, or the words of the author.
    fn authority(&self, clock: &ClockCode, authority: &ActAuthority) -> Arg {
        let code = match authority {
            ActAuthority::Written { words } => return Arg::Text(words.clone()),
            ActAuthority::Pack { code } => code,
        };
        let rule = self.rule(clock);
        let mut stated = rule
            .into_iter()
            .flat_map(|rule| rule.stops.iter().chain(&rule.extensions));
        let label = stated.find(|one| one.code == *code).map(|one| &one.label);
        label.map_or_else(
            || Arg::Text(code.0.clone()),
            |label| Arg::Label(label.clone()),
        )
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

    /// What happened to a letter of the case, told by its number and its name.
    fn letter(&self, id: LetterId, change: &LetterEvent) -> Sentence {
        let letters = self.known.map_or(&[][..], |known| &known.case.letters);
        let letter = letters.iter().find(|letter| letter.id == id);
        let number = letter
            .map(|letter| letter.number.clone())
            .unwrap_or_default();
        let told = |what: &str| Sentence::new(what).with("number", Arg::Text(number.clone()));
        match change {
            LetterEvent::Drafted { template, .. } => {
                told("history-letter-drafted").with("name", Arg::Label(letter::name(template)))
            }
            LetterEvent::Revised { .. } => told("history-letter-revised"),
            LetterEvent::Approved { .. } => told("history-letter-approved"),
            LetterEvent::Exported { format, .. } => {
                told("history-letter-exported").with("format", arg(format))
            }
            LetterEvent::Dispatched { on, means, .. } => told("history-letter-sent")
                .with("on", Arg::Day(*on))
                .with("means", arg(means)),
        }
    }

    fn opened_note(&self, id: NoteId) -> Sentence {
        let number = self.notes.iter().find(|(note, _)| *note == id);
        let number = number.map(|(_, number)| number.clone()).unwrap_or_default();
        Sentence::new("history-opened-note").with("number", Arg::Text(number))
    }

    fn screened_in(&self) -> Sentence {
        match self.known.and_then(|known| known.governed.pack()) {
            Some(pack) => Sentence::new("history-screened-in")
                .with("word", Arg::Label(pack.screened_in.clone())),
            None => Sentence::new("history-taken-in"),
        }
    }

    fn proposed(&self, out: &ScreeningOut) -> Sentence {
        Sentence::new("history-screening-out-proposed")
            .with("word", self.screened_out())
            .with("ground", Arg::Label(self.ground(out)))
            .with("reader", Arg::Text(self.name(out.second_reader)))
    }

    fn ground(&self, out: &ScreeningOut) -> Bilingual {
        let code = || Bilingual {
            fr: out.ground.0.clone(),
            en: out.ground.0.clone(),
        };
        self.known
            .map_or_else(code, |known| known.governed.ground_label(&out.ground))
    }

    /// Short name of the Act of a regime; its code when no pack of the case states it.
    fn regime(&self, code: &RegimeCode) -> Bilingual {
        let named = self.known.and_then(|known| {
            let mut regimes = known.governed.regimes();
            regimes
                .find(|(one, ..)| *one == code)
                .map(|(_, short, _)| short.clone())
        });
        named.unwrap_or_else(|| Bilingual {
            fr: code.0.clone(),
            en: code.0.clone(),
        })
    }

    fn screened_out(&self) -> Arg {
        let word = self
            .known
            .and_then(|known| known.governed.pack())
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

/// A part recorded, with the words of it: one line for each officer or witness.
fn recorded(part: &Part) -> Told {
    let sentence = match part {
        Part::Representative(Some(one)) => {
            Sentence::new("history-recorded-representative").with("authority", arg(&one.authority))
        }
        Part::Circumstances(Circumstances {
            filed_on: Some(on), ..
        }) => Sentence::new("history-recorded-filed").with("on", Arg::Day(*on)),
        part => Sentence::new("history-recorded")
            .with("part", arg(&part.about()))
            .with("count", count(lines_of(part).len())),
    };
    let lines = lines_of(part).join("\n");
    (sentence, Some(lines).filter(|lines| !lines.is_empty()))
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

fn optional<T: Serialize>(value: &Option<T>) -> Arg {
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
        NoteEvent::Settled { lang, .. } => {
            Sentence::new("history-note-settled").with("lang", arg(lang))
        }
        NoteEvent::Agreed { .. } => Sentence::new("history-note-agreed"),
        NoteEvent::PairRestored { .. } => Sentence::new("history-note-restored"),
        NoteEvent::Exported { revision, .. } => {
            Sentence::new("history-note-exported").with("revision", count(*revision as usize))
        }
    }
}

fn report(event: &ReportEvent) -> Sentence {
    let ReportEvent::Published(published) = event;
    Sentence::new("history-report-published").with("number", Arg::Text(published.number.clone()))
}

fn person(event: &PersonEvent) -> Sentence {
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
        PersonEvent::Suspended => Sentence::new("history-person-suspended"),
        PersonEvent::Resumed => Sentence::new("history-person-resumed"),
        PersonEvent::Removed => Sentence::new("history-person-removed"),
        PersonEvent::PassphraseChanged => Sentence::new("history-person-passphrase"),
        PersonEvent::PassphraseReset => Sentence::new("history-person-passphrase-reset"),
        PersonEvent::RecoveryKeyDrawn { sheet } => {
            Sentence::new("history-person-recovery").with("sheet", Arg::Text(sheet.clone()))
        }
    }
}

/// The words of a text that an event replaced.
fn replaced(fact: &Fact) -> Vec<Replaced> {
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
