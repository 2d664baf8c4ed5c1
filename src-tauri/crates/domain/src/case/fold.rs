//! A case is what its events say, in their order. Pure: the store reads the events.

use super::contested::{Contested, Said, apart, claim};
use super::{
    About, Case, CaseEvent, Conflict, Decision, Receipt, Restriction, ScreeningOut, Stage, Told,
};
use crate::clock::ClockActs;
use crate::disposition::Disposition;
use crate::enquiry::Register;
use crate::escalation::Escalation;
use crate::event::{Event, Fact};
use crate::hold::Hold;
use crate::id::{CaseId, EventId, PersonId};
use crate::letter::Letter;
use crate::mark::Marks;
use crate::paper::Paper;
use crate::piece::Piece;
use crate::record::RecordEvent;
use crate::referral::{Referral, ReferralEvent};
use crate::review::Review;
use crate::triage::{Facts, Incident, Role};
use std::collections::{BTreeMap, BTreeSet};
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
            told: Told::default(),
            packs: Vec::new(),
            stage: Stage::Received,
            closed_from: None,
            outcome: None,
            closed_at: None,
            screened_out_at: None,
            screening_out: None,
            proposed_by: None,
            read_second_at: None,
            restriction: None,
            file: None,
            clock_acts: ClockActs::default(),
            letters: Vec::new(),
            pieces: Vec::new(),
            register: Register::default(),
            escalations: Vec::new(),
            assignee: None,
            marks: Marks::default(),
            relations: BTreeMap::new(),
            consolidated: None,
            review: Review::default(),
            referral: Referral::default(),
            disclosures: Vec::new(),
            holds: Vec::new(),
            disposition: Disposition::default(),
            paper: Paper::default(),
            conflicts: Vec::new(),
            left_unsent: BTreeSet::new(),
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
                (
                    Some(case),
                    Fact::Record {
                        event: RecordEvent::FilingWithdrawn { file_id, case_id },
                    },
                ) => {
                    case.check(*case_id)?;
                    case.contested.file.take_back(file_id);
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
            CaseEvent::Recorded { part, of } => self.contested.record(part, *of, said(event)),
            CaseEvent::ScreenedIn { of, .. } => self.decide(event, *of, |_| Decision {
                stage: Stage::ScreenedIn,
                ..Decision::NONE
            }),
            CaseEvent::ScreeningInWithdrawn => self.withdraw(event, Stage::ScreenedIn),
            CaseEvent::ScreeningOutWithdrawn => {
                self.screened_out_at = None;
                self.withdraw(event, Stage::ScreenedOut);
            }
            CaseEvent::ScreenedOut(out) => {
                self.screened_out_at = Some(event.at);
                self.argue(event, out, Stage::ScreenedOut);
            }
            CaseEvent::ScreeningOutProposed(out) => {
                self.argue(event, out, Stage::AwaitingSecondReader);
            }
            CaseEvent::ScreeningOutConfirmed { of, .. } => {
                self.screened_out_at = Some(event.at);
                self.decide(event, *of, |proposed| Decision {
                    stage: Stage::ScreenedOut,
                    read_second_at: Some(event.at),
                    ..proposed
                });
            }
            CaseEvent::ScreeningOutReturned { of, .. } => {
                self.decide(event, *of, |_| Decision::NONE);
            }
            CaseEvent::ScreeningReversed { of, .. } => {
                Letter::reversed(&mut self.letters);
                self.screened_out_at = None;
                self.decide(event, *of, |_| Decision::NONE);
            }
            CaseEvent::Closed {
                of,
                outcome,
                left_unsent,
                ..
            } => {
                self.leave_unsent(left_unsent.as_deref());
                self.closed_at = Some(event.at);
                self.disposition = Disposition::None;
                self.decide(event, *of, |before| Decision {
                    stage: Stage::Closed,
                    closed_from: Some(before.stage),
                    outcome: outcome.clone(),
                    ..before
                });
            }
            CaseEvent::Reopened { of, .. } => {
                self.left_unsent.clear();
                self.disposition = Disposition::None;
                self.decide(event, *of, |closed| Decision {
                    stage: closed.closed_from.unwrap_or(closed.stage),
                    closed_from: None,
                    outcome: None,
                    ..closed
                });
            }
            CaseEvent::Settled { about, kept, over } => self.settle(*about, *kept, over, event),
            CaseEvent::Restricted {
                from,
                readers,
                reason,
            } => self.restrict(event, from.as_deref(), readers, reason),
            CaseEvent::RestrictionLifted { from, .. } => {
                if self.is_restricted_to(Some(from)) {
                    self.restriction = None;
                }
            }
            CaseEvent::Letter { letter_id, change } => {
                let referred_to = self.referred_to().cloned();
                Letter::apply(&mut self.letters, *letter_id, event, change, referred_to);
            }
            CaseEvent::Opened(_) | CaseEvent::ActedFor { .. } => {}
            CaseEvent::Clock(change) => self.clock_acts.apply(event, change),
            CaseEvent::Review(change) => self.review.apply(event, change),
            CaseEvent::Enquiry(change) => self.register.apply(event, change),
            CaseEvent::Piece { piece, change } => {
                Piece::apply(&mut self.pieces, piece, event, change);
            }
            CaseEvent::Referral(change) => self.refer(event, change),
            CaseEvent::Disclosure(change) => self.disclose(event, change),
            CaseEvent::Alike(alike) => self.contested.relate(*alike, said(event)),
            CaseEvent::Consolidated(change) => self.contested.consolidate(change, said(event)),
            CaseEvent::Escalation {
                escalation_id,
                change,
            } => Escalation::apply(&mut self.escalations, *escalation_id, event, change),
            CaseEvent::Assigned(given) => self.contested.assign(*given, said(event)),
            CaseEvent::Marked(change) => self.marks.apply(event, change),
            CaseEvent::Hold(change) => Hold::apply(&mut self.holds, event, change),
            CaseEvent::Disposition(change) => self.disposition.apply(event, change),
            CaseEvent::Volume { number, change } => self.paper.act(*number, event, change),
            CaseEvent::Original {
                original_id,
                change,
            } => self.paper.say(*original_id, event, change),
        }
        Ok(())
    }

    /// Whether these are the readers that it is left to; none when anyone reads it.
    fn is_restricted_to(&self, readers: Option<&[PersonId]>) -> bool {
        let known = |readers: &[PersonId]| readers.iter().copied().collect::<BTreeSet<_>>();
        self.restriction.as_ref().map(|one| known(&one.readers)) == readers.map(known)
    }

    /// Of two restrictions set apart, only whoever both name reads it: nobody whom either kept out. With
    /// no one named by both, it passes to whoever may restrict.
    fn restrict(
        &mut self,
        event: &Event,
        from: Option<&[PersonId]>,
        readers: &[PersonId],
        reason: &str,
    ) {
        let mut readers = readers.to_vec();
        if !self.is_restricted_to(from)
            && let Some(other) = &self.restriction
        {
            readers.retain(|reader| other.readers.contains(reader));
        }
        self.restriction = Some(Restriction {
            readers,
            reason: reason.to_owned(),
            by: event.by,
            at: event.at,
        });
    }

    /// What becomes of it follows on what its author had before them; two people who decide apart
    /// both stand.
    fn refer(&mut self, event: &Event, change: &ReferralEvent) {
        self.referral.apply(event, change);
        let referral = &mut self.contested.referral;
        match change {
            ReferralEvent::Decided { of, .. } => {
                let decided = self.referral.decisions.last().cloned();
                let decided = claim(said(event), decided);
                match of {
                    Some(of) => referral.follow(*of, decided),
                    None => referral.add(decided),
                }
            }
            ReferralEvent::Reversed { of, .. } => referral.follow(*of, claim(said(event), None)),
            ReferralEvent::Noted { .. } | ReferralEvent::Struck { .. } => {}
        }
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

    /// A decision to screen out with what it relies on: proposed, or taken.
    fn argue(&mut self, event: &Event, out: &ScreeningOut, stage: Stage) {
        let mut rests_on = out.rests_on.clone();
        if rests_on.is_empty() {
            rests_on = self.contested.rests_on();
        }
        self.decide(event, out.of, |_| Decision {
            stage,
            closed_from: None,
            outcome: None,
            screening_out: Some(out.clone()),
            proposed_by: Some(event.by),
            read_second_at: None,
            rests_on,
        });
    }

    /// Whoever decided alone takes that back: their own decision, whatever another decided apart.
    fn withdraw(&mut self, event: &Event, decided: Stage) {
        let decision = &self.contested.decision;
        let theirs = decision
            .open()
            .iter()
            .find(|claim| claim.value.stage == decided && claim.by == event.by);
        let of = theirs.or(decision.standing()).map(|claim| claim.event);
        self.decide(event, of, |_| Decision::NONE);
    }

    fn settle(&mut self, about: About, kept: EventId, over: &[EventId], event: &Event) {
        match about {
            About::Ruling => {
                let said = said(event);
                let each = self.escalations.iter_mut();
                each.for_each(|one| one.endings.settle(kept, over, said));
            }
            value if self.contested.values.contains_key(&value) => {
                self.set(value, |claims| claims.settle(kept, over, said(event)));
            }
            about => self.contested.settle(about, kept, over, said(event)),
        }
    }

    /// What stands, once every event was applied.
    fn shown(mut self) -> Self {
        if let Some(decision) = self.contested.decision.standing() {
            let Decision {
                stage,
                closed_from,
                outcome,
                screening_out,
                proposed_by,
                read_second_at,
                ..
            } = decision.value.clone();
            self.stage = stage;
            self.closed_from = closed_from;
            self.outcome = outcome;
            self.screening_out = screening_out;
            self.proposed_by = proposed_by;
            self.read_second_at = read_second_at;
        }
        self.closed_at = self.closed_at.filter(|_| self.stage == Stage::Closed);
        self.file = self.contested.file.standing().map(|claim| claim.value);
        let referral = self.contested.referral.standing();
        self.referral.standing = referral.and_then(|claim| claim.value.clone());
        if self.closed_from.unwrap_or(self.stage) == Stage::ScreenedIn {
            self.clock_acts.begun = self.referral.begun(&self.letters);
        }
        let assignee = self.contested.assignee.standing();
        self.assignee = assignee.and_then(|claim| claim.value);
        self.relations = self.contested.related();
        self.consolidated = self.contested.consolidated();
        self.conflicts = self.contested.conflicts();
        let endings = self.escalations.iter().map(|one| &one.endings);
        let rulings = endings.filter_map(|claims| apart(claims, Conflict::Ruling));
        self.conflicts.extend(rulings);
        self.told = self.contested.told();
        self.told.apply(&mut self.receipt, &mut self.facts);
        self.marks.show(&mut self.facts.flags);
        self.start_review();
        self.follow_request();
        self
    }
}

fn said(event: &Event) -> Said {
    (event.id, event.by, event.at)
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

mod request;
mod value;

pub(super) use value::restart;

#[cfg(test)]
mod apart_tests;
#[cfg(test)]
mod conflict_tests;
#[cfg(test)]
mod referral_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod told_tests;
