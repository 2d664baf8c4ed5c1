//! Stops a clock of a case, starts it again, extends it, chooses which of two rules counts it: each
//! with why, and with what allows it.
//!
//! Must not decide what the law allows: the pack of the clock states it, or the person says it in
//! their own words, which stay marked as such wherever the deadline is shown.

use crate::case::{self, CaseView};
use crate::session::Act;
use crate::{AppError, Session, assess};
use chrono::NaiveDate;
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::clock::{ActAuthority, CaseClock, ClockEvent, ClockOutcome, Course, Spell};
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_domain::law::{ClockAuthority, ClockCode};
use dossier_store::Changed;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Longest extension that is taken as meant, in the unit of the rule.
const LONGEST: u32 = 1000;

/// Acts on one clock of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActOnClock {
    /// Case.
    pub case_id: CaseId,
    /// Rule.
    pub clock: ClockCode,
    /// Which of the clocks of the rule, as the clock says; none where it says nothing.
    pub spell: Option<Spell>,
    /// What is done.
    pub act: ClockAct,
    /// Why, never empty.
    pub reason: String,
}

/// What is done to a clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
#[ts(export)]
pub enum ClockAct {
    /// It no longer runs after this day.
    Stop {
        /// Last day counted.
        on: NaiveDate,
        /// What allows it.
        authority: ActAuthority,
    },
    /// It runs again after this day.
    Resume {
        /// Day.
        on: NaiveDate,
    },
    /// It is longer.
    Extend {
        /// Day when it is extended, not after its last one.
        on: NaiveDate,
        /// By how much, in the unit of the rule.
        length: u32,
        /// What allows it.
        authority: ActAuthority,
    },
    /// Another rule of its pack counts it.
    Choose {
        /// The rule.
        rule: ClockCode,
    },
}

/// Acts on a clock.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`on`, `length`, `authority`, `rule`, `reasons`),
/// `ClockNotRunning`, the store's.
pub async fn act(session: &Session, request: ActOnClock) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Clock)?;
    let case_id = request.case_id;
    let today = session.today();
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            let clocks = assess::recommend(session, &case)
                .await?
                .recommendation
                .clocks;
            for event in events(request, &case, &clocks, today)? {
                let event = CaseEvent::Clock(event);
                tx.record(Fact::Case { case_id, event }).await?;
            }
            Ok::<_, AppError>(())
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

/// What the act records.
fn events(
    request: ActOnClock,
    case: &Case,
    clocks: &[CaseClock],
    today: NaiveDate,
) -> Result<Vec<ClockEvent>, AppError> {
    let ActOnClock {
        clock: code,
        spell,
        act,
        reason,
        ..
    } = request;
    let reason = reason.trim().to_owned();
    if reason.is_empty() {
        return Err(AppError::InvalidField { field: "reasons" });
    }
    let is_it = |one: &&CaseClock| one.code == code && one.spell == spell;
    let mut awaited = clocks.iter().filter(|one| one.done_on.is_none());
    let clock = awaited.find(is_it);
    let clock = clock.ok_or(AppError::ClockNotRunning)?;
    let course = clock.course.as_deref().cloned().unwrap_or_default();
    let within = |on: NaiveDate| {
        if clock.start_on <= on && on <= today {
            Ok(on)
        } else {
            Err(AppError::InvalidField { field: "on" })
        }
    };
    match act {
        ClockAct::Stop { on, authority } => {
            runs_on(clock, within(on)?)?;
            Ok(vec![ClockEvent::Stopped {
                clock: code,
                on,
                authority: known(authority, &course.may_stop)?.0,
                reason,
                spell,
            }])
        }
        ClockAct::Resume { on } => resumed(&course, within(on)?, &reason),
        ClockAct::Extend {
            on,
            length,
            authority,
        } => {
            not_over(clock, within(on)?)?;
            let (authority, most) = known(authority, &course.may_extend)?;
            if length == 0 || length > most.unwrap_or(LONGEST) {
                return Err(AppError::InvalidField { field: "length" });
            }
            Ok(vec![ClockEvent::Extended {
                of: case.clock_acts.last_extension(&code, spell.as_ref()),
                clock: code,
                on,
                length,
                authority,
                reason,
                spell,
            }])
        }
        ClockAct::Choose { rule } => {
            // Days already granted are counted in the unit of the rule in force: another would turn them into
            // more, or fewer.
            let extended = course.extensions.iter().any(|one| !one.apart);
            let offered = course.other.is_some_and(|other| other.code == rule);
            if extended || !offered {
                return Err(AppError::InvalidField { field: "rule" });
            }
            Ok(vec![ClockEvent::Chosen {
                of: case.clock_acts.last_choice(&code),
                clock: code,
                rule,
                reason,
            }])
        }
    }
}

/// A clock is stopped while it runs, and before its last day: what is over has nothing left.
fn runs_on(clock: &CaseClock, on: NaiveDate) -> Result<(), AppError> {
    match &clock.outcome {
        ClockOutcome::Due(due) if on < due.due_on => Ok(()),
        _ => Err(AppError::ClockNotRunning),
    }
}

/// It is extended on its last day at the latest, or while it stands.
fn not_over(clock: &CaseClock, on: NaiveDate) -> Result<(), AppError> {
    match &clock.outcome {
        ClockOutcome::Due(due) if on <= due.due_on => Ok(()),
        ClockOutcome::Stopped(_) => Ok(()),
        _ => Err(AppError::ClockNotRunning),
    }
}

/// Every stop that did not end ends on the same day: two people may have stopped it apart.
fn resumed(course: &Course, on: NaiveDate, reason: &str) -> Result<Vec<ClockEvent>, AppError> {
    let open: Vec<_> = course
        .stops
        .iter()
        .filter(|stop| stop.resumed.is_none())
        .collect();
    if open.is_empty() {
        return Err(AppError::ClockNotRunning);
    }
    if open.iter().any(|stop| on < stop.on) {
        return Err(AppError::InvalidField { field: "on" });
    }
    let events = open.into_iter().map(|stop| ClockEvent::Resumed {
        stop: stop.id,
        on,
        reason: reason.to_owned(),
    });
    Ok(events.collect())
}

/// An authority that the pack states, or words of one's own; with the most that it lets add.
fn known(
    authority: ActAuthority,
    stated: &[ClockAuthority],
) -> Result<(ActAuthority, Option<u32>), AppError> {
    let refused = AppError::InvalidField { field: "authority" };
    match authority {
        ActAuthority::Pack { code } => {
            let one = stated.iter().find(|one| one.code == code).ok_or(refused)?;
            let most = one.most;
            Ok((ActAuthority::Pack { code }, most))
        }
        ActAuthority::Written { words } => match words.trim() {
            "" => Err(refused),
            words => Ok((
                ActAuthority::Written {
                    words: words.to_owned(),
                },
                None,
            )),
        },
    }
}
