//! What happened to a case, a note or a letter, told with the names of the people and of the law.

use super::referral;
use super::sentence::{
    corrected, escalation, note, optional, person, received, record, recorded, replaced, report,
    words,
};
use super::{HistoryLine, Told, paper};
use crate::case::known::Known;
use crate::case::{ClaimView, ConflictView, mark};
use crate::piece;
use crate::vault::people;
use crate::word::{arg, yes_or_no};
use dossier_domain::absence::AbsenceEvent;
use dossier_domain::alike::AlikeEvent;
use dossier_domain::assignment::AssignmentEvent;
use dossier_domain::case::{About, CaseEvent, Conflict, Opened, Part, ScreeningOut};
use dossier_domain::clock::{ActAuthority, ClockEvent};
use dossier_domain::conflict::Claim;
use dossier_domain::consolidation::ConsolidationEvent;
use dossier_domain::disposition::DispositionEvent;
use dossier_domain::enquiry::EnquiryEvent;
use dossier_domain::event::{Event, Fact};
use dossier_domain::hold::HoldEvent;
use dossier_domain::id::{CaseId, EventId, LetterId, NoteId, PersonId};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{ClockCode, ClockRule, OutcomeCode, RegimeCode, Unit};
use dossier_domain::letter::{Letter, LetterEvent};
use dossier_domain::mark::MarkEvent;
use dossier_domain::paper::Places;
use dossier_domain::person::{Person, PersonEvent};
use dossier_domain::piece::{AskedBy, PieceEvent, PieceKey, PieceState};
use dossier_domain::sentence::{Arg, Sentence};
use std::collections::BTreeMap;

pub(super) struct Teller<'a> {
    /// The case, when a history tells of one.
    pub(super) known: Option<&'a Known>,
    /// Its notes, with their numbers.
    pub(super) notes: Vec<(NoteId, String)>,
    pub(super) people: Vec<Person>,
    /// Places where paper is kept.
    pub(super) places: Places,
    /// Who wrote each event.
    pub(super) authors: BTreeMap<EventId, PersonId>,
    /// Numbers of the cases of which something was said, where the person sees them.
    pub(super) others: BTreeMap<CaseId, String>,
}

impl Teller<'_> {
    /// Newest first.
    pub(super) fn lines(&self, events: Vec<Event>) -> Vec<HistoryLine> {
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
    pub(super) fn conflict(&self, conflict: &Conflict, lines: &[HistoryLine]) -> ConflictView {
        let claims = match conflict {
            Conflict::Value(claims) => self.claims(claims, lines),
            Conflict::Decision(claims) => self.claims(claims, lines),
            Conflict::File(claims) => self.claims(claims, lines),
            Conflict::Part(claims) => self.claims(claims, lines),
            Conflict::Referral(claims) => self.claims(claims, lines),
            Conflict::Relation(claims) => self.claims(claims, lines),
            Conflict::Lead(claims) => self.claims(claims, lines),
            Conflict::Assignee(claims) => self.claims(claims, lines),
            Conflict::Ruling(claims) => self.claims(claims, lines),
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
        people::name(&self.people, id)
    }

    /// A pack copied into the vault is told by the case that it governs.
    pub(super) fn fact(&self, fact: &Fact) -> Option<Told> {
        match fact {
            Fact::Case { event, .. } => self.case(event),
            Fact::Record { event } => Some((record(event), None)),
            Fact::Note { event, .. } => Some((note(event), None)),
            Fact::Person { event, .. } => Some((self.with_stand_in(person(event), event), None)),
            Fact::Report { event, .. } => Some((report(event), None)),
            Fact::Pack { .. }
            | Fact::Office { .. }
            | Fact::Term { .. }
            | Fact::Stocktaking { .. } => None,
        }
    }

    fn case(&self, event: &CaseEvent) -> Option<Told> {
        Some(match event {
            CaseEvent::Received(receipt) => (received(receipt), None),
            CaseEvent::Assessed { .. } => (Sentence::new("history-assessed"), None),
            CaseEvent::Corrected(correction) => (corrected(correction), None),
            CaseEvent::Recorded { part, .. } => self.recorded(part),
            CaseEvent::ScreenedIn { reasons, .. } => (self.screened_in(), words(&[reasons])),
            CaseEvent::ScreeningInWithdrawn | CaseEvent::ScreeningOutWithdrawn => {
                (Sentence::new("history-screening-withdrawn"), None)
            }
            CaseEvent::ScreenedOut(out) => (
                self.screened_alone(out),
                words(&[&out.reasons, &out.discretion]),
            ),
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
            CaseEvent::ScreeningOutReturned {
                reasons, disagrees, ..
            } => {
                let id = match disagrees {
                    true => "history-screening-out-disagreed",
                    false => "history-screening-out-returned",
                };
                (Sentence::new(id), words(&[reasons]))
            }
            CaseEvent::ScreeningReversed { reasons, .. } => (
                Sentence::new("history-screening-reversed"),
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
            CaseEvent::Referral(event) => referral::told(self.known, event),
            CaseEvent::Disclosure(event) => referral::disclosed(self.known, event),
            CaseEvent::Closed {
                reasons, outcome, ..
            } => (self.closed(outcome.as_ref()), words(&[reasons])),
            CaseEvent::Reopened { reasons, .. } => {
                (Sentence::new("history-reopened"), words(&[reasons]))
            }
            CaseEvent::Letter { letter_id, change } => {
                let said = match change {
                    LetterEvent::PassagesKept { reasons, .. } => words(&[reasons]),
                    _ => None,
                };
                (self.letter(*letter_id, change), said)
            }
            CaseEvent::Alike(alike) => return self.alike(*alike),
            CaseEvent::Consolidated(change) => return self.consolidated(change),
            CaseEvent::Review(change) => return self.review(&change.step),
            CaseEvent::Piece { piece, change } => self.piece(piece, change),
            CaseEvent::Enquiry(change) => enquiry(change),
            CaseEvent::ActedFor { person } => {
                let name = Arg::Text(self.name(*person));
                (Sentence::new("history-acted-for").with("name", name), None)
            }
            CaseEvent::Escalation { change, .. } => escalation(change),
            CaseEvent::Assigned(given) => (self.assigned(*given), None),
            CaseEvent::Marked(change) => marked(change),
            CaseEvent::Hold(change) => hold(change),
            CaseEvent::Disposition(change) => disposition(change),
            CaseEvent::Volume { number, change } => {
                paper::volume(&self.places, *number, &change.act)
            }
            CaseEvent::Original { change, .. } => paper::original(change),
            CaseEvent::Opened(Opened::Case) => (Sentence::new("history-opened-case"), None),
            CaseEvent::Opened(Opened::Note { note_id }) => (self.opened_note(*note_id), None),
        })
    }

    /// A part recorded: a choice has a sentence of its own, with why it was made.
    fn recorded(&self, part: &Part) -> Told {
        match part {
            Part::Regime(Some(choice)) => {
                let law = Arg::Label(self.regime(&choice.code));
                let sentence = Sentence::new("history-regime-chosen").with("law", law);
                (sentence, words(&[&choice.why]))
            }
            Part::Redirection(Some(door)) => {
                let office = Arg::Label(door.name.clone());
                let sentence = Sentence::new("history-redirected").with("office", office);
                (sentence, words(&[&door.why]))
            }
            Part::Category(Some(choice)) => {
                let name = Arg::Label(choice.name.clone());
                let sentence = Sentence::new("history-category-chosen");
                (sentence.with("category", name), None)
            }
            part => recorded(part),
        }
    }

    /// Nothing where the person does not see the other case: there is no trace of it.
    fn alike(&self, AlikeEvent { other, to, .. }: AlikeEvent) -> Option<Told> {
        let number = self.others.get(&other)?;
        let sentence = Sentence::new("history-alike")
            .with("relation", optional(&to))
            .with("number", Arg::Text(number.clone()));
        Some((sentence, None))
    }

    /// Of a lead that the person does not see nothing is told, nor why it was given.
    fn consolidated(&self, change: &ConsolidationEvent) -> Option<Told> {
        let number = |lead: &Option<CaseId>| {
            let number = self.others.get(lead.as_ref()?)?;
            Some(Arg::Text(number.clone()))
        };
        let (from, to) = (number(&change.from), number(&change.to));
        let told = change.to.is_none() || to.is_some();
        let sentence = match (from, to) {
            (Some(from), Some(to)) => Sentence::new("history-consolidation-moved")
                .with("from", from)
                .with("number", to),
            (None, Some(to)) => Sentence::new("history-consolidated").with("number", to),
            (Some(from), None) => Sentence::new("history-separated").with("number", from),
            (None, None) => return None,
        };
        Some((sentence, words(&[&change.reasons]).filter(|_| told)))
    }

    /// An absence is told with the name of who stands in.
    fn with_stand_in(&self, sentence: Sentence, event: &PersonEvent) -> Sentence {
        match event {
            PersonEvent::Absence {
                absence: AbsenceEvent::Stated { to, .. },
            } => sentence.with("name", Arg::Text(self.name(*to))),
            _ => sentence,
        }
    }

    fn assigned(&self, AssignmentEvent { from, to }: AssignmentEvent) -> Sentence {
        let name = |person| Arg::Text(self.name(person));
        match (from, to) {
            (_, None) => Sentence::new("history-put-down"),
            (None, Some(to)) => Sentence::new("history-assigned").with("to", name(to)),
            (Some(from), Some(to)) => Sentence::new("history-passed-on")
                .with("from", name(from))
                .with("to", name(to)),
        }
    }

    fn clock(&self, event: &ClockEvent) -> Told {
        match event {
            ClockEvent::Stopped {
                clock,
                on,
                authority,
                reason,
                ..
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
                    .with("count", Arg::count(*length))
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
            .with("count", Arg::count(names.len()))
            .with("names", Arg::Text(names.join(", ")))
    }

    /// How many documents of the case go with a letter.
    fn enclosed(&self, id: LetterId) -> usize {
        let letter = self.letter_of(id);
        letter.map_or(0, |letter| letter.text().documents.len())
    }

    /// What happened to a letter of the case, told by its number and its name.
    fn letter(&self, id: LetterId, change: &LetterEvent) -> Sentence {
        let number = self.letter_number(id);
        let told = |what: &str| Sentence::new(what).with("number", Arg::Text(number.clone()));
        match change {
            LetterEvent::Drafted { template, .. } => {
                let named = || Some(self.known?.models.name(self.letter_of(id)?));
                let name = named().unwrap_or_else(|| Bilingual::same(&template.0));
                told("history-letter-drafted").with("name", Arg::Label(name))
            }
            LetterEvent::Revised { .. } => told("history-letter-revised"),
            LetterEvent::Approved { .. } => told("history-letter-approved"),
            LetterEvent::PassagesKept { passages, .. } => {
                told("history-letter-passages-kept").with("passages", Arg::Text(passages.join(" ")))
            }
            LetterEvent::Exported { format, .. } => {
                told("history-letter-exported").with("format", arg(format))
            }
            LetterEvent::Dispatched { on, means, .. } => told("history-letter-sent")
                .with("on", Arg::Day(*on))
                .with("means", arg(means))
                .with("documents", Arg::count(self.enclosed(id))),
        }
    }

    /// What happened to a piece, told by its name.
    fn piece(&self, key: &PieceKey, change: &PieceEvent) -> Told {
        let name = self
            .known
            .map_or_else(|| piece::name_apart(key), |known| piece::name(known, key));
        let name = Arg::Label(name);
        let told = |what: &str| Sentence::new(what).with("piece", name.clone());
        let state = match change {
            PieceEvent::Added { name } => {
                let name = Arg::Label(name.clone());
                return (
                    Sentence::new("history-piece-added").with("piece", name),
                    None,
                );
            }
            PieceEvent::Moved { state, .. } => state,
        };
        match state {
            PieceState::Asked { of, who, by, .. } => {
                let sentence = match by {
                    AskedBy::Letter { letter } => told("history-piece-listed")
                        .with("number", Arg::Text(self.letter_number(*letter))),
                    AskedBy::Person { on, means } => told("history-piece-asked")
                        .with("of", arg(of))
                        .with("on", Arg::Day(*on))
                        .with("means", arg(means)),
                };
                (sentence, words(&[who]))
            }
            PieceState::Received { on, .. } => (
                told("history-piece-received").with("on", Arg::Day(*on)),
                None,
            ),
            PieceState::Waived { reason } => (told("history-piece-waived"), words(&[reason])),
            PieceState::Expected { reason } => (told("history-piece-expected"), words(&[reason])),
        }
    }

    fn letter_number(&self, id: LetterId) -> String {
        let letter = self.letter_of(id);
        letter.map_or_else(String::new, |letter| letter.number.clone())
    }

    fn letter_of(&self, id: LetterId) -> Option<&Letter> {
        let letters = &self.known?.case.letters;
        letters.iter().find(|letter| letter.id == id)
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
        let reader = out.second_reader.map(|reader| self.name(reader));
        Sentence::new("history-screening-out-proposed")
            .with("word", self.screened_out())
            .with("ground", Arg::Label(self.ground(out)))
            .with("reader", Arg::Text(reader.unwrap_or_default()))
    }

    fn screened_alone(&self, out: &ScreeningOut) -> Sentence {
        let class = out.class.as_ref();
        let class = class.map_or_else(
            || Bilingual::same(""),
            |code| {
                let known = self.known.and_then(|known| known.governed.class(code));
                known.map_or_else(|| Bilingual::same(&code.0), |class| class.label.clone())
            },
        );
        Sentence::new("history-screened-out-alone")
            .with("word", self.screened_out())
            .with("ground", Arg::Label(self.ground(out)))
            .with("class", Arg::Label(class))
    }

    fn ground(&self, out: &ScreeningOut) -> Bilingual {
        let code = || Bilingual::same(&out.ground.0);
        self.known
            .map_or_else(code, |known| known.governed.ground_label(&out.ground))
    }

    /// Short name of an Act; its code when no pack of the case states it.
    fn regime(&self, code: &RegimeCode) -> Bilingual {
        let code_alone = || Bilingual::same(&code.0);
        self.known
            .map_or_else(code_alone, |known| known.governed.law_name(code))
    }

    /// That it was closed, and how it ended where somebody said so.
    fn closed(&self, outcome: Option<&OutcomeCode>) -> Sentence {
        let Some(code) = outcome else {
            return Sentence::new("history-closed");
        };
        let name = match self.known {
            Some(known) => known.outcome_name(code),
            None => Bilingual::same(&code.0),
        };
        Sentence::new("history-closed-outcome").with("outcome", Arg::Label(name))
    }

    fn screened_out(&self) -> Arg {
        let word = self
            .known
            .and_then(|known| known.governed.pack())
            .map(|pack| pack.screened_out.clone());
        Arg::Label(word.unwrap_or_else(|| Bilingual::same("")))
    }
}

/// What a person said of a signal, told by its name; the reasons, word for word.
fn marked(change: &MarkEvent) -> Told {
    let (id, code, said) = match change {
        MarkEvent::Put { code, .. } => ("history-mark-put", code, None),
        MarkEvent::TakenOff { code, .. } => ("history-mark-taken-off", code, None),
        MarkEvent::SetAside { code, reasons, .. } => {
            ("history-signal-set-aside", code, words(&[reasons]))
        }
        MarkEvent::BroughtBack { code, .. } => ("history-signal-brought-back", code, None),
    };
    let sentence = Sentence::new(id).with("mark", Arg::Label(mark::label(code)));
    (sentence, said)
}

fn hold(change: &HoldEvent) -> Told {
    match change {
        HoldEvent::Put {
            scope,
            reason,
            authority,
        } => {
            let sentence = Sentence::new("history-hold-put")
                .with("scope", Arg::Text(scope.clone()))
                .with("authority", Arg::Text(authority.clone()));
            (sentence, words(&[reason]))
        }
        HoldEvent::Released { reason, .. } => {
            (Sentence::new("history-hold-released"), words(&[reason]))
        }
    }
}

fn disposition(change: &DispositionEvent) -> Told {
    match change {
        DispositionEvent::Proposed { .. } => (Sentence::new("history-disposition-proposed"), None),
        DispositionEvent::SetAside { of, reason } => {
            let rejected = yes_or_no(of.is_some());
            let sentence = Sentence::new("history-disposition-set-aside");
            (sentence.with("rejected", rejected), words(&[reason]))
        }
        DispositionEvent::TransferApproved { .. } => {
            (Sentence::new("history-transfer-approved"), None)
        }
        DispositionEvent::Packaged { bag, .. } => {
            let name = Arg::Text(bag.name.clone());
            (
                Sentence::new("history-transfer-packaged").with("name", name),
                None,
            )
        }
    }
}

fn enquiry(change: &EnquiryEvent) -> Told {
    match change {
        EnquiryEvent::Recorded(one) => {
            let sentence = Sentence::new("history-enquiry")
                .with("party", arg(&one.party))
                .with("on", Arg::Day(one.on))
                .with("told", yes_or_no(!one.told.is_empty()));
            let said = one.told.iter().map(|said| &said.words);
            let paragraphs: Vec<&String> = [&one.name, &one.asked]
                .into_iter()
                .chain(said)
                .chain([&one.remark])
                .collect();
            (sentence, words(&paragraphs))
        }
        EnquiryEvent::NoticeGiven { on, to } => {
            let sentence = Sentence::new("history-enquiry-notice")
                .with("to", Arg::Text(to.clone()))
                .with("on", Arg::Day(*on));
            (sentence, None)
        }
    }
}
