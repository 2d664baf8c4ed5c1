//! A case is what its events say, in their order. Pure: the store reads the events.

use super::contested::{Contested, Said, claim};
use super::{About, Case, CaseEvent, Decision, Receipt, Restriction, Stage, Value};
use crate::conflict::Claims;
use crate::event::{Event, Fact};
use crate::id::{CaseId, EventId};
use crate::law::StartEvent;
use crate::record::RecordEvent;
use crate::triage::{Facts, Incident, Role, Start};
use chrono::NaiveDate;
use thiserror::Error;

/// Events that do not make a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FoldError {
    /// The first event is not a receipt.
    #[error("the first event of a case is not its receipt")]
    NotReceived,
    /// A case is received once.
    #[error("a case was received twice")]
    ReceivedTwice,
    /// An event of another subject.
    #[error("an event of another subject")]
    OtherSubject,
}

impl Case {
    /// A case as it stands after its receipt: nothing read in it yet.
    fn received(id: CaseId, receipt: Receipt, event: &Event) -> Self {
        let facts = unread(&receipt);
        let contested = Contested::of(&receipt, &facts, said(event));
        Self {
            id,
            receipt,
            entered_at: event.at,
            facts,
            packs: Vec::new(),
            stage: Stage::Received,
            screening_out: None,
            proposed_by: None,
            restriction: None,
            file: None,
            conflicts: Vec::new(),
            contested,
        }
    }

    /// Folds the events of one case and of its file, in the order of the journal. No event gives no
    /// case; other events are passed over.
    ///
    /// # Errors
    /// [`FoldError`] when the events are not those of one case.
    pub fn fold<'a>(
        events: impl IntoIterator<Item = &'a Event>,
    ) -> Result<Option<Self>, FoldError> {
        let mut case: Option<Self> = None;
        for event in events {
            match (case.as_mut(), &event.fact) {
                (
                    Some(case),
                    Fact::Case {
                        case_id,
                        event: change,
                    },
                ) => {
                    case.check(*case_id)?;
                    case.apply(event, change)?;
                }
                (
                    None,
                    Fact::Case {
                        case_id,
                        event: change,
                    },
                ) => match change {
                    CaseEvent::Received(receipt) => {
                        case = Some(Self::received(*case_id, receipt.clone(), event));
                    }
                    _ => return Err(FoldError::NotReceived),
                },
                (
                    Some(case),
                    Fact::Record {
                        event:
                            RecordEvent::FileOpened {
                                file_id, case_id, ..
                            },
                    },
                ) => {
                    case.check(*case_id)?;
                    case.contested.file.add(claim(said(event), *file_id));
                }
                _ => {}
            }
        }
        Ok(case.map(Self::shown))
    }

    fn check(&self, id: CaseId) -> Result<(), FoldError> {
        if id == self.id {
            Ok(())
        } else {
            Err(FoldError::OtherSubject)
        }
    }

    /// Applies the next event. Whether an act was allowed is decided before it is recorded; here
    /// it has happened.
    fn apply(&mut self, event: &Event, change: &CaseEvent) -> Result<(), FoldError> {
        match change {
            CaseEvent::Received(_) => return Err(FoldError::ReceivedTwice),
            CaseEvent::Assessed { facts, packs } => {
                self.facts = facts.clone();
                self.packs.clone_from(packs);
                self.contested
                    .start(&self.receipt, &self.facts, said(event));
            }
            CaseEvent::Corrected(correction) => {
                let (from, to) = correction.values();
                self.set(to.about(), |claims| {
                    claims.change(&from, claim(said(event), to));
                });
            }
            CaseEvent::ScreenedIn { of, .. } => self.decide(event, *of, |_| Decision {
                stage: Stage::ScreenedIn,
                ..Decision::NONE
            }),
            CaseEvent::ScreeningInWithdrawn => self.withdraw(event),
            CaseEvent::ScreeningOutProposed(out) => {
                let mut rests_on = out.rests_on.clone();
                if rests_on.is_empty() {
                    rests_on = self.contested.rests_on();
                }
                self.decide(event, out.of, |_| Decision {
                    stage: Stage::AwaitingSecondReader,
                    screening_out: Some(out.clone()),
                    proposed_by: Some(event.by),
                    rests_on,
                });
            }
            CaseEvent::ScreeningOutConfirmed { of, .. } => {
                self.decide(event, *of, |proposed| Decision {
                    stage: Stage::ScreenedOut,
                    ..proposed
                });
            }
            CaseEvent::ScreeningOutReturned { of, .. } => {
                self.decide(event, *of, |_| Decision::NONE);
            }
            CaseEvent::Settled { about, kept, over } => self.settle(*about, *kept, over, event),
            CaseEvent::Restricted {
                readers, reason, ..
            } => {
                self.restriction = Some(Restriction {
                    readers: readers.clone(),
                    reason: reason.clone(),
                    by: event.by,
                    at: event.at,
                });
            }
            CaseEvent::RestrictionLifted { .. } => self.restriction = None,
            CaseEvent::Opened(_) => {}
        }
        Ok(())
    }

    /// A decision follows on the one that its author had before them. Events of the first version
    /// do not name it: they follow on the one that stands.
    fn decide(
        &mut self,
        event: &Event,
        of: Option<EventId>,
        next: impl FnOnce(Decision) -> Decision,
    ) {
        let decision = &mut self.contested.decision;
        let Some(of) = of.or_else(|| decision.standing().map(|claim| claim.event)) else {
            return;
        };
        let before = decision.set_by(of).map(|claim| claim.value.clone());
        let value = next(before.unwrap_or(Decision::NONE));
        decision.follow(of, claim(said(event), value));
    }

    /// Whoever screened in takes that back: their own decision, whatever another decided apart.
    fn withdraw(&mut self, event: &Event) {
        let decision = &self.contested.decision;
        let theirs = decision
            .open()
            .iter()
            .find(|claim| claim.value.stage == Stage::ScreenedIn && claim.by == event.by);
        let of = theirs.or(decision.standing()).map(|claim| claim.event);
        self.decide(event, of, |_| Decision::NONE);
    }

    fn settle(&mut self, about: About, kept: EventId, over: &[EventId], event: &Event) {
        match about {
            About::Decision | About::Facts | About::File => {
                self.contested.settle(about, kept, over, said(event));
            }
            value => self.set(value, |claims| claims.settle(kept, over, said(event))),
        }
    }

    /// Changes the claims on a value; what stands then shows.
    fn set(&mut self, about: About, change: impl FnOnce(&mut Claims<Value>)) {
        let Some(claims) = self.contested.values.get_mut(&about) else {
            return;
        };
        let before = claims.standing().map(|claim| claim.value);
        change(claims);
        let after = claims.standing().map(|claim| claim.value);
        if let Some(value) = after.filter(|_| after != before) {
            self.correct(value);
        }
    }

    /// What stands, once every event was applied.
    fn shown(mut self) -> Self {
        if let Some(decision) = self.contested.decision.standing() {
            let Decision {
                stage,
                screening_out,
                proposed_by,
                ..
            } = decision.value.clone();
            self.stage = stage;
            self.screening_out = screening_out;
            self.proposed_by = proposed_by;
        }
        self.file = self.contested.file.standing().map(|claim| claim.value);
        self.conflicts = self.contested.conflicts();
        self
    }

    /// Event of the decision that stands; the receipt when nobody decided. The next decision names
    /// it.
    #[must_use]
    pub fn decided_by(&self) -> Option<EventId> {
        self.contested.decision.standing().map(|claim| claim.event)
    }

    /// The values on which a decision to screen out would rest.
    #[must_use]
    pub fn rests_on(&self) -> Vec<Value> {
        self.contested.rests_on()
    }

    /// A corrected value shows in the receipt and in the facts that the triage reads.
    fn correct(&mut self, value: Value) {
        match value {
            Value::Language(to) => {
                self.receipt.language = to;
                self.facts.language = to;
            }
            Value::ReplyLanguage(to) => self.receipt.reply_language = to,
            Value::Kind(to) => {
                self.receipt.kind = to;
                self.facts.kind = to;
            }
            Value::Matter(to) => self.facts.matter = to,
            Value::IncidentOn(to) => {
                self.facts.incident.on = to;
                self.facts.incident.end_on = self
                    .facts
                    .incident
                    .end_on
                    .filter(|end| to.is_some_and(|on| *end >= on));
                self.facts.incident.approx = None;
                // The clocks of the incident run from `incident`, never from `starts`.
                self.facts.missing.retain(|code| code != INCIDENT_DATE);
                if to.is_none() {
                    self.facts.missing.push(INCIDENT_DATE.to_owned());
                }
            }
            Value::ReceivedOn(to) => {
                self.receipt.received_on = to;
                self.facts.received_on = to;
                restart(&mut self.facts.starts, StartEvent::Received, Some(to));
            }
        }
    }
}

fn said(event: &Event) -> Said {
    (event.id, event.by, event.at)
}

/// What is still to be asked when nobody knows the day; a code of the lexicon.
const INCIDENT_DATE: &str = "incident_date";

/// Moves the days from which a kind of clock runs to the corrected one, if there is one.
fn restart(starts: &mut Vec<Start>, event: StartEvent, on: Option<NaiveDate>) {
    let at = starts
        .iter()
        .position(|start| start.event == event)
        .unwrap_or(starts.len());
    starts.retain(|start| start.event != event);
    if let Some(on) = on {
        starts.insert(
            at.min(starts.len()),
            Start {
                event,
                on,
                quote: None,
            },
        );
    }
}

/// The facts of a text that nobody read yet: only what the receipt says.
fn unread(receipt: &Receipt) -> Facts {
    Facts {
        language: receipt.language,
        kind: receipt.kind,
        matter: None,
        incident: Incident::default(),
        received_on: receipt.received_on,
        service: None,
        role: Role::NoLink,
        represents: None,
        cues: Vec::new(),
        missing: Vec::new(),
        flags: Vec::new(),
        identifiers: Vec::new(),
        signals: Vec::new(),
        starts: Vec::new(),
        answer_by: None,
        seriousness: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{
        Channel, Conflict, Correction, Correspondent, Kind, Matter, Opened, ScreeningOut,
    };
    use crate::id::{FileId, NoteId, PersonId, TextId};
    use crate::lang::{Lang, TextLanguage};
    use crate::law::GroundCode;
    use crate::record::SeriesCode;
    use crate::triage::Recommended;
    use chrono::DateTime;
    use uuid::Uuid;

    const CASE: CaseId = CaseId(Uuid::from_u128(1));
    const AUTHOR: PersonId = PersonId(Uuid::from_u128(2));
    const SECOND: PersonId = PersonId(Uuid::from_u128(3));

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn event(change: CaseEvent) -> Event {
        let at = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Event {
            id: EventId(Uuid::from_u128(9)),
            at,
            by: AUTHOR,
            fact: Fact::Case {
                case_id: CASE,
                event: change,
            },
        }
    }

    fn receipt() -> Receipt {
        Receipt {
            number: "PL-2026-A0001".into(),
            kind: Kind::Complaint,
            channel: Channel::Email,
            received_on: day("2026-11-02"),
            received_at: None,
            language: TextLanguage::Fr,
            reply_language: Lang::Fr,
            subject: "Objet".into(),
            correspondent: Correspondent::default(),
            text: TextId(Uuid::from_u128(4)),
            truncated: false,
            original: None,
            attachments: Vec::new(),
        }
    }

    /// Events numbered from 1, the receipt first.
    fn folded(changes: Vec<CaseEvent>) -> Case {
        let events: Vec<Event> = [vec![CaseEvent::Received(receipt())], changes]
            .concat()
            .into_iter()
            .zip(1..)
            .map(|(change, number)| Event {
                id: number_of(number),
                ..event(change)
            })
            .collect();
        Case::fold(&events).unwrap().unwrap()
    }

    fn number_of(number: u128) -> EventId {
        EventId(Uuid::from_u128(number))
    }

    fn proposal() -> CaseEvent {
        CaseEvent::ScreeningOutProposed(ScreeningOut {
            ground: GroundCode("frivolous".into()),
            facts: Vec::new(),
            discretion: "pesée".into(),
            reasons: "motifs".into(),
            second_reader: SECOND,
            recommended: Recommended {
                outcome: None,
                grounds: Vec::new(),
                packs: Vec::new(),
                followed: false,
            },
            rests_on: Vec::new(),
            of: None,
        })
    }

    #[test]
    fn a_case_waits_for_its_second_reader_then_is_screened_out() {
        let waiting = folded(vec![proposal()]);
        assert_eq!(
            (waiting.stage, waiting.proposed_by),
            (Stage::AwaitingSecondReader, Some(AUTHOR))
        );
        let out = folded(vec![
            proposal(),
            CaseEvent::ScreeningOutConfirmed {
                reasons: String::new(),
                of: None,
            },
        ]);
        assert_eq!(
            (out.stage, out.screening_out.is_some()),
            (Stage::ScreenedOut, true)
        );
    }

    #[test]
    fn a_case_sent_back_is_to_be_screened_again_with_nothing_proposed() {
        let back = folded(vec![
            proposal(),
            CaseEvent::ScreeningOutReturned {
                reasons: "non".into(),
                of: None,
            },
        ]);
        assert_eq!(
            (back.stage, back.screening_out, back.proposed_by),
            (Stage::Received, None, None)
        );
    }

    fn restricted(from: Option<Vec<PersonId>>, readers: Vec<PersonId>) -> CaseEvent {
        CaseEvent::Restricted {
            from,
            readers,
            reason: "un employé est visé".into(),
        }
    }

    #[test]
    fn a_case_is_restricted_to_the_readers_named_last_until_it_is_lifted() {
        let first = restricted(None, vec![AUTHOR]);
        let second = restricted(Some(vec![AUTHOR]), vec![AUTHOR, SECOND]);
        let opened = CaseEvent::Opened(Opened::Case);
        let case = folded(vec![first.clone(), second.clone(), opened]);
        let restriction = case.restriction.unwrap();
        assert_eq!(restriction.readers, [AUTHOR, SECOND]);
        assert_eq!(
            (restriction.by, restriction.reason.as_str()),
            (AUTHOR, "un employé est visé")
        );
        let lifted = CaseEvent::RestrictionLifted {
            from: vec![AUTHOR, SECOND],
            reason: "l\u{2019}enquête est close".into(),
        };
        let case = folded(vec![first, second, lifted]);
        assert_eq!((case.restriction, case.stage), (None, Stage::Received));
    }

    #[test]
    fn a_corrected_day_of_receipt_moves_the_day_from_which_clocks_run() {
        let mut facts = unread(&receipt());
        facts.starts = vec![Start {
            event: StartEvent::Received,
            on: day("2026-11-02"),
            quote: None,
        }];
        let case = folded(vec![
            CaseEvent::Assessed {
                facts,
                packs: Vec::new(),
            },
            CaseEvent::Corrected(Correction::ReceivedOn {
                from: day("2026-11-02"),
                to: day("2026-10-30"),
            }),
        ]);
        assert_eq!(
            (case.receipt.received_on, case.facts.received_on),
            (day("2026-10-30"), day("2026-10-30"))
        );
        let starts: Vec<_> = case
            .facts
            .starts
            .iter()
            .map(|start| (start.event, start.on))
            .collect();
        assert_eq!(starts, [(StartEvent::Received, day("2026-10-30"))]);
    }

    #[test]
    fn a_day_of_the_incident_once_given_is_no_longer_missing() {
        let mut facts = unread(&receipt());
        facts.missing = vec!["signature".into(), INCIDENT_DATE.into()];
        let assessed = CaseEvent::Assessed {
            facts,
            packs: Vec::new(),
        };
        let (known, unknown) = (Some(day("2026-01-05")), None);
        let corrected = |from, to| CaseEvent::Corrected(Correction::IncidentOn { from, to });
        let given = folded(vec![assessed.clone(), corrected(unknown, known)]);
        assert_eq!(given.facts.incident.on, known);
        assert_eq!(given.facts.missing, ["signature"]);
        assert!(
            given.facts.starts.is_empty(),
            "its clocks run from `incident`"
        );
        let withdrawn = folded(vec![
            assessed,
            corrected(unknown, known),
            corrected(known, unknown),
        ]);
        assert_eq!(withdrawn.facts.missing, ["signature", INCIDENT_DATE]);
    }

    #[test]
    fn a_corrected_kind_language_and_matter_show_in_receipt_and_facts() {
        let case = folded(vec![
            CaseEvent::Corrected(Correction::Kind {
                from: Kind::Complaint,
                to: Kind::MediaEnquiry,
            }),
            CaseEvent::Corrected(Correction::Language {
                from: TextLanguage::Fr,
                to: TextLanguage::En,
            }),
            CaseEvent::Corrected(Correction::Matter {
                from: None,
                to: Some(Matter::Conduct),
            }),
        ]);
        assert_eq!(
            (case.receipt.kind, case.facts.kind),
            (Kind::MediaEnquiry, Kind::MediaEnquiry)
        );
        assert_eq!(
            (case.receipt.language, case.facts.language),
            (TextLanguage::En, TextLanguage::En)
        );
        assert_eq!(case.facts.matter, Some(Matter::Conduct));
    }

    fn kind(from: Kind, to: Kind) -> CaseEvent {
        CaseEvent::Corrected(Correction::Kind { from, to })
    }

    fn screened_in(of: u128) -> CaseEvent {
        CaseEvent::ScreenedIn {
            reasons: String::new(),
            recommended: Recommended {
                outcome: None,
                grounds: Vec::new(),
                packs: Vec::new(),
                followed: true,
            },
            of: Some(number_of(of)),
        }
    }

    fn settled(about: About, kept: u128, over: &[u128]) -> CaseEvent {
        CaseEvent::Settled {
            about,
            kept: number_of(kept),
            over: over.iter().map(|number| number_of(*number)).collect(),
        }
    }

    fn about(case: &Case) -> Vec<About> {
        case.conflicts.iter().map(Conflict::about).collect()
    }

    #[test]
    fn two_corrections_of_one_value_are_a_conflict_until_a_person_settles() {
        let apart = vec![
            kind(Kind::Complaint, Kind::MediaEnquiry),
            kind(Kind::Complaint, Kind::ServiceComplaint),
        ];
        let open = folded(apart.clone());
        assert_eq!(about(&open), [About::Kind]);
        assert_eq!(open.facts.kind, Kind::MediaEnquiry, "the first stands");
        assert_eq!(open.conflicts[0].events(), [number_of(2), number_of(3)]);

        let settled = folded([apart, vec![settled(About::Kind, 3, &[2, 3])]].concat());
        assert_eq!(
            (about(&settled), settled.facts.kind),
            (vec![], Kind::ServiceComplaint)
        );
    }

    #[test]
    fn a_correction_of_a_corrected_value_is_clean() {
        let case = folded(vec![
            kind(Kind::Complaint, Kind::MediaEnquiry),
            kind(Kind::MediaEnquiry, Kind::Other),
        ]);
        assert_eq!((about(&case), case.facts.kind), (vec![], Kind::Other));
    }

    #[test]
    fn two_decisions_that_differ_are_a_conflict_and_two_alike_are_none() {
        let mut proposed = proposal();
        if let CaseEvent::ScreeningOutProposed(out) = &mut proposed {
            out.of = Some(number_of(1));
        }
        let apart = vec![screened_in(1), proposed];
        let open = folded(apart.clone());
        assert_eq!(about(&open), [About::Decision]);
        assert_eq!(open.stage, Stage::ScreenedIn);
        let out = folded([apart, vec![settled(About::Decision, 3, &[2, 3])]].concat());
        assert_eq!(
            (about(&out), out.stage),
            (vec![], Stage::AwaitingSecondReader)
        );
        assert_eq!(out.proposed_by, Some(AUTHOR));

        let alike = folded(vec![screened_in(1), screened_in(1)]);
        assert_eq!((about(&alike), alike.stage), (vec![], Stage::ScreenedIn));
    }

    #[test]
    fn two_answers_to_one_proposal_are_a_conflict() {
        let of = Some(number_of(2));
        let reasons = String::new();
        let case = folded(vec![
            proposal(),
            CaseEvent::ScreeningOutConfirmed {
                reasons: reasons.clone(),
                of,
            },
            CaseEvent::ScreeningOutReturned { reasons, of },
        ]);
        assert_eq!(about(&case), [About::Decision]);
        assert_eq!(case.stage, Stage::ScreenedOut);
    }

    /// A proposal that rests on the facts as received, and a correction that it did not know:
    /// whichever comes first in the journal.
    fn corrected_apart(proposal_first: bool) -> Vec<CaseEvent> {
        let mut proposed = proposal();
        if let CaseEvent::ScreeningOutProposed(out) = &mut proposed {
            out.rests_on = folded(vec![]).rests_on();
            out.of = Some(number_of(1));
        }
        let corrected = CaseEvent::Corrected(Correction::IncidentOn {
            from: None,
            to: Some(day("2026-01-05")),
        });
        if proposal_first {
            vec![proposed, corrected]
        } else {
            vec![corrected, proposed]
        }
    }

    #[test]
    fn a_decision_on_facts_corrected_meanwhile_is_a_conflict_in_either_order() {
        for (first, decision, correction) in [(true, 2, 3), (false, 3, 2)] {
            let apart = corrected_apart(first);
            let open = folded(apart.clone());
            assert_eq!(about(&open), [About::Facts]);
            assert_eq!(
                open.conflicts[0].events(),
                [number_of(decision), number_of(correction)]
            );
            let both = [decision, correction];
            let kept = settled(About::Facts, decision, &both);
            let kept = folded([apart.clone(), vec![kept]].concat());
            assert_eq!(
                (about(&kept), kept.stage),
                (vec![], Stage::AwaitingSecondReader)
            );
            assert_eq!(kept.facts.incident.on, Some(day("2026-01-05")));
            let again = settled(About::Facts, correction, &both);
            let again = folded([apart, vec![again]].concat());
            assert_eq!((about(&again), again.stage), (vec![], Stage::Received));
        }
    }

    #[test]
    fn a_correction_of_the_language_touches_no_decision() {
        let case = folded(vec![
            proposal(),
            CaseEvent::Corrected(Correction::Language {
                from: TextLanguage::Fr,
                to: TextLanguage::Mixed,
            }),
        ]);
        assert_eq!(about(&case), []);
    }

    #[test]
    fn a_case_filed_twice_is_a_conflict_until_a_person_keeps_one_file() {
        let opened = |number: u128| Event {
            id: number_of(number),
            fact: Fact::Record {
                event: RecordEvent::FileOpened {
                    file_id: FileId(Uuid::from_u128(number)),
                    number: String::new(),
                    series: SeriesCode("OPS-PLA-01".into()),
                    title: String::new(),
                    case_id: CASE,
                },
            },
            ..event(proposal())
        };
        let received = Event {
            id: number_of(1),
            ..event(CaseEvent::Received(receipt()))
        };
        let kept = Event {
            id: number_of(4),
            ..event(settled(About::File, 3, &[2, 3]))
        };
        let events = [received, opened(2), opened(3), kept];
        let open = Case::fold(&events[..3]).unwrap().unwrap();
        assert_eq!(about(&open), [About::File]);
        let kept = Case::fold(&events).unwrap().unwrap();
        assert_eq!(about(&kept), []);
        assert_eq!(kept.file, Some(FileId(Uuid::from_u128(3))));
    }

    #[test]
    fn every_event_is_read_back_as_it_was_written() {
        for change in [
            CaseEvent::Received(receipt()),
            CaseEvent::Assessed {
                facts: unread(&receipt()),
                packs: Vec::new(),
            },
            CaseEvent::Corrected(Correction::IncidentOn {
                from: None,
                to: Some(day("2026-01-05")),
            }),
            proposal(),
            CaseEvent::ScreeningOutConfirmed {
                reasons: String::new(),
                of: None,
            },
            restricted(Some(vec![SECOND]), vec![AUTHOR]),
            CaseEvent::RestrictionLifted {
                from: vec![AUTHOR],
                reason: "motif".into(),
            },
            CaseEvent::Opened(Opened::Case),
            CaseEvent::Opened(Opened::Note {
                note_id: NoteId(Uuid::from_u128(5)),
            }),
        ] {
            let written = event(change);
            let read: Event =
                serde_json::from_str(&serde_json::to_string(&written).unwrap()).unwrap();
            assert_eq!(read, written);
        }
    }

    #[test]
    fn events_that_do_not_start_with_one_receipt_are_refused() {
        let screened = event(proposal());
        assert_eq!(Case::fold([&screened]), Err(FoldError::NotReceived));
        let received = event(CaseEvent::Received(receipt()));
        assert_eq!(
            Case::fold([&received, &received]),
            Err(FoldError::ReceivedTwice)
        );
        assert_eq!(Case::fold(&[]), Ok(None));
    }
}
