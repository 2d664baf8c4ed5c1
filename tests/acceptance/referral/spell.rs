//! What is done to one of several clocks of a rule: an officer of two, an update of many.

use super::{DAY, due, note, referred, screened, today};
use crate::desk::{day, desk, is_sound};
use dossier_app::clock::{self, ActOnClock, ClockAct};
use dossier_app::{Session, case};
use dossier_domain::clock::{ActAuthority, CaseClock, ClockOutcome};
use dossier_domain::id::CaseId;
use dossier_domain::referral::{Awaiting, Followup};

/// The clocks of a rule, in the order in which they began.
async fn clocks(session: &Session, id: CaseId, code: &str) -> Vec<CaseClock> {
    let view = case::get(session, id).await.unwrap();
    let mut clocks = view.recommendation.clocks;
    clocks.retain(|clock| clock.code.0 == code);
    clocks
}

async fn done(session: &Session, case_id: CaseId, of: &CaseClock, act: ClockAct) {
    let request = ActOnClock {
        case_id,
        clock: of.code.clone(),
        spell: of.spell.clone(),
        act,
        reason: "Asked by letter.".into(),
    };
    clock::act(session, request).await.unwrap();
}

fn words() -> ActAuthority {
    ActAuthority::Written {
        words: "Agreed by letter".into(),
    }
}

fn stands(clock: &CaseClock) -> bool {
    matches!(clock.outcome, ClockOutcome::Stopped(_))
}

#[tokio::test]
async fn what_is_done_to_the_clock_of_one_officer_moves_that_of_no_other() {
    let (office, session) = desk().await;
    let id = screened(&office, &session).await;
    referred(&session, id).await;
    for officer in ["Roy", "Cyr"] {
        let asked = Followup::ResponseRequested {
            officer: officer.into(),
        };
        note(&session, id, asked, &today(&session).await).await;
        office.advance(DAY * 10);
    }
    let code = "PSA_OFFICER_RESPONSE_21";
    let before = clocks(&session, id, code).await;
    let [roy, cyr] = &before[..] else {
        panic!("two were asked");
    };
    let extend = ClockAct::Extend {
        on: day(&today(&session).await),
        length: 15,
        authority: words(),
    };
    done(&session, id, cyr, extend).await;
    let after = clocks(&session, id, code).await;
    assert_eq!(after[0].outcome, roy.outcome);
    let due = |clock: &CaseClock| clock.outcome.due().unwrap().due_on;
    assert!(due(&after[1]) > due(cyr));

    office.advance(DAY * 10);
    assert!(due(roy) < day(&today(&session).await), "Roy is late");
    let stop = ClockAct::Stop {
        on: day(&today(&session).await),
        authority: words(),
    };
    done(&session, id, cyr, stop).await;
    let after = clocks(&session, id, code).await;
    assert_eq!((stands(&after[0]), stands(&after[1])), (false, true));
    is_sound(&session).await;
}

#[tokio::test]
async fn an_update_that_is_given_while_its_clock_stands_starts_a_clock_that_runs() {
    let (office, session) = desk().await;
    let id = screened(&office, &session).await;
    let first = referred(&session, id).await;
    let code = "PSA_UPDATE_45";
    let running = clocks(&session, id, code).await;
    let stop = ClockAct::Stop {
        on: day(&today(&session).await),
        authority: words(),
    };
    done(&session, id, &running[0], stop).await;
    assert!(stands(&clocks(&session, id, code).await[0]));
    office.advance(DAY * 10);
    let on = today(&session).await;
    let view = note(&session, id, Followup::UpdateGiven, &on).await;
    let after = clocks(&session, id, code).await;
    assert_eq!((stands(&after[0]), stands(&after[1])), (true, false));
    assert!(due(&first, Awaiting::Update) < due(&view, Awaiting::Update));
    is_sound(&session).await;
}
