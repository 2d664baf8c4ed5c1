//! Acts on the course of a case: its clocks, its questions of principle, its referral, its review.

use super::{Asked, decision, event, refused};
use crate::desk::refusal;
use dossier_app::clock::{ActOnClock, ClockAct};
use dossier_app::disposition::{self, AcceptTransfer, PackageFile, PutHold, ReleaseHold, SetAside};
use dossier_app::escalation::{AskQuestion, EndQuestion};
use dossier_app::referral::{self, NoteReferral, ReverseReferral, StrikeReferral};
use dossier_app::review::{self, RecordReview};
use dossier_app::{Session, clock, escalation, unwatched};
use dossier_domain::escalation::{AskedQuestion, Ending};
use dossier_domain::id::EscalationId;
use dossier_domain::law::ClockCode;
use dossier_domain::referral::Followup;
use dossier_domain::review::{Answers, ReviewStep};
use std::collections::BTreeMap;

pub async fn refusals(session: &Session, asked: &Asked) -> BTreeMap<&'static str, String> {
    let (case_id, event) = (asked.case, event());
    let reasons = String::from("motifs");
    BTreeMap::from([
        (
            "disposition_set_aside",
            refused(refusal(
                disposition::set_aside(
                    session,
                    SetAside {
                        case_id,
                        reason: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "transfer_approve",
            refused(refusal(
                disposition::approve_transfer(session, case_id).await,
            )),
        ),
        (
            "transfer_package",
            refused(refusal(
                disposition::package(
                    session,
                    PackageFile {
                        case_id,
                        folder: std::env::temp_dir(),
                    },
                    unwatched,
                )
                .await,
            )),
        ),
        (
            "transfer_accept",
            refused(refusal(
                disposition::accept(
                    session,
                    AcceptTransfer {
                        case_id,
                        bag: std::env::temp_dir(),
                        to: reasons.clone(),
                        accepted_by: reasons.clone(),
                        accepted_on: chrono::NaiveDate::default(),
                        reference: reasons.clone(),
                    },
                    unwatched,
                )
                .await,
            )),
        ),
        (
            "hold_put",
            refused(refusal(
                disposition::put_hold(
                    session,
                    PutHold {
                        case_id,
                        scope: reasons.clone(),
                        reason: reasons.clone(),
                        authority: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "hold_release",
            refused(refusal(
                disposition::release_hold(
                    session,
                    ReleaseHold {
                        case_id,
                        hold: event,
                        reason: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "referral_decide",
            refused(refusal(
                referral::decide(session, decision(case_id, &reasons)).await,
            )),
        ),
        (
            "referral_reverse",
            refused(refusal(
                referral::reverse(
                    session,
                    ReverseReferral {
                        case_id,
                        over: None,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "referral_note",
            refused(refusal(
                referral::note(
                    session,
                    NoteReferral {
                        case_id,
                        followup: Followup::Acknowledged,
                        on: crate::desk::day("2026-10-08"),
                        words: String::new(),
                    },
                )
                .await,
            )),
        ),
        (
            "referral_strike",
            refused(refusal(
                referral::strike(
                    session,
                    StrikeReferral {
                        case_id,
                        of: event,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "clock_act",
            refused(refusal(
                clock::act(
                    session,
                    ActOnClock {
                        case_id,
                        clock: ClockCode("FIPPA_26".into()),
                        spell: None,
                        act: ClockAct::Resume {
                            on: "2026-10-08".parse().unwrap(),
                        },
                        reason: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "escalation_ask",
            refused(refusal(
                escalation::ask(
                    session,
                    AskQuestion {
                        case_id,
                        question: AskedQuestion {
                            ground: None,
                            question: reasons.clone(),
                            options: String::new(),
                            view: reasons.clone(),
                        },
                    },
                )
                .await,
            )),
        ),
        (
            "escalation_end",
            refused(refusal(
                escalation::end(
                    session,
                    EndQuestion {
                        case_id,
                        escalation_id: EscalationId(uuid::Uuid::from_u128(6)),
                        ending: Ending::Ruled {
                            ruling: reasons.clone(),
                            reasons: reasons.clone(),
                        },
                    },
                )
                .await,
            )),
        ),
        (
            "review_record",
            refused(refusal(
                review::record(
                    session,
                    RecordReview {
                        case_id,
                        over: Vec::new(),
                        step: ReviewStep::Answers(Answers::default()),
                        number: String::new(),
                    },
                )
                .await,
            )),
        ),
    ])
}
