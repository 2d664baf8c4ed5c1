//! A case is what its events say, in their order. Pure: the store reads the events.

use super::{Case, CaseEvent, Correction, Receipt, Restriction, Stage};
use crate::event::{Event, Fact};
use crate::id::CaseId;
use crate::law::StartEvent;
use crate::triage::{Facts, Incident, Role, Start};
use chrono::{DateTime, NaiveDate, Utc};
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
    #[must_use]
    pub fn received(id: CaseId, receipt: Receipt, entered_at: DateTime<Utc>) -> Self {
        let facts = unread(&receipt);
        Self {
            id,
            receipt,
            entered_at,
            facts,
            packs: Vec::new(),
            stage: Stage::Received,
            screening_out: None,
            proposed_by: None,
            restriction: None,
        }
    }

    /// Folds the events of one case, oldest first. No event gives no case; events of its records
    /// and notes are passed over.
    ///
    /// # Errors
    /// [`FoldError`] when the events are not those of one case.
    pub fn fold<'a>(
        events: impl IntoIterator<Item = &'a Event>,
    ) -> Result<Option<Self>, FoldError> {
        let mut case: Option<Self> = None;
        for event in events {
            let Fact::Case {
                case_id,
                event: change,
            } = &event.fact
            else {
                continue;
            };
            match (case.as_mut(), change) {
                (Some(case), _) => case.apply(event)?,
                (None, CaseEvent::Received(receipt)) => {
                    case = Some(Self::received(*case_id, receipt.clone(), event.at))
                }
                (None, _) => return Err(FoldError::NotReceived),
            }
        }
        Ok(case)
    }

    /// Applies the next event. Whether an act was allowed is decided before it is recorded; here
    /// it has happened.
    ///
    /// # Errors
    /// [`FoldError`] for a second receipt or another case's event.
    pub fn apply(&mut self, event: &Event) -> Result<(), FoldError> {
        let Fact::Case {
            case_id,
            event: change,
        } = &event.fact
        else {
            return Err(FoldError::OtherSubject);
        };
        if *case_id != self.id {
            return Err(FoldError::OtherSubject);
        }
        match change {
            CaseEvent::Received(_) => return Err(FoldError::ReceivedTwice),
            CaseEvent::Assessed { facts, packs } => {
                self.facts = facts.clone();
                self.packs.clone_from(packs);
            }
            CaseEvent::Corrected(correction) => self.correct(correction),
            CaseEvent::ScreenedIn { .. } => self.stage = Stage::ScreenedIn,
            CaseEvent::ScreeningInWithdrawn => self.stage = Stage::Received,
            CaseEvent::ScreeningOutProposed(out) => {
                self.stage = Stage::AwaitingSecondReader;
                self.screening_out = Some(out.clone());
                self.proposed_by = Some(event.by);
            }
            CaseEvent::ScreeningOutConfirmed { .. } => self.stage = Stage::ScreenedOut,
            CaseEvent::ScreeningOutReturned { .. } => {
                self.stage = Stage::Received;
                self.screening_out = None;
                self.proposed_by = None;
            }
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

    /// A corrected value shows in the receipt and in the facts that the triage reads.
    fn correct(&mut self, correction: &Correction) {
        match correction {
            Correction::Language { to, .. } => {
                self.receipt.language = *to;
                self.facts.language = *to;
            }
            Correction::ReplyLanguage { to, .. } => self.receipt.reply_language = *to,
            Correction::Kind { to, .. } => {
                self.receipt.kind = *to;
                self.facts.kind = *to;
            }
            Correction::Matter { to, .. } => self.facts.matter = *to,
            Correction::IncidentOn { to, .. } => {
                self.facts.incident.on = *to;
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
            Correction::ReceivedOn { to, .. } => {
                self.receipt.received_on = *to;
                self.facts.received_on = *to;
                restart(&mut self.facts.starts, StartEvent::Received, Some(*to));
            }
        }
    }
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
    use crate::case::{Channel, Correspondent, Kind, Matter, Opened, ScreeningOut};
    use crate::id::{EventId, NoteId, PersonId, TextId};
    use crate::lang::{Lang, TextLanguage};
    use crate::law::GroundCode;
    use crate::triage::Recommended;
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

    fn folded(changes: Vec<CaseEvent>) -> Case {
        let events: Vec<Event> = [vec![CaseEvent::Received(receipt())], changes]
            .concat()
            .into_iter()
            .map(event)
            .collect();
        Case::fold(&events).unwrap().unwrap()
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
