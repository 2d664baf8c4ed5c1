//! Acts on the case itself.

use super::{Asked, event, refused};
use crate::desk::{proposal, refusal, series};
use crate::restriction::asked_reader;
use dossier_app::case::{
    AssignCase, BringSignalBack, CaseListRequest, CloseCase, ConsolidateCase, CorrectCase,
    LiftRestriction, MarkCase, ReadSecond, RecordPart, RelateCase, ReopenCase, RestrictCase,
    ReverseScreening, ScreenIn, SecondAnswer, SetSignalAside, SettleCase,
};
use dossier_app::record::FileCase;
use dossier_app::undo::{self, UndoCase};
use dossier_app::{Session, case, record};
use dossier_domain::case::{About, Correction, Kind, Part};
use dossier_domain::id::{CaseId, EventId, PersonId};
use std::collections::BTreeMap;

pub async fn refusals(
    session: &Session,
    asked: &Asked,
    me: PersonId,
) -> BTreeMap<&'static str, String> {
    let mut all = Box::pin(decided(session, asked)).await;
    all.extend(Box::pin(beside_others(session, asked, me)).await);
    all.extend(Box::pin(kept(session, asked, me)).await);
    all
}

async fn decided(session: &Session, asked: &Asked) -> BTreeMap<&'static str, String> {
    let case_id = asked.case;
    let mut other = Box::pin(case::get(session, late(session).await))
        .await
        .unwrap();
    other.line.id = case_id;
    let reasons = String::from("motifs");
    BTreeMap::from([
        (
            "case_correct",
            refused(refusal(
                case::correct(
                    session,
                    CorrectCase {
                        case_id,
                        correction: Correction::Kind {
                            from: Kind::Complaint,
                            to: Kind::Other,
                        },
                    },
                )
                .await,
            )),
        ),
        (
            "case_record",
            refused(refusal(
                case::record(
                    session,
                    RecordPart {
                        case_id,
                        part: Part::Wanted(reasons.clone()),
                        of: None,
                    },
                )
                .await,
            )),
        ),
        (
            "case_screen_in",
            refused(refusal(
                case::screen_in(
                    session,
                    ScreenIn {
                        case_id,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_screen_out",
            refused(refusal(
                case::screen_out(session, proposal(&other, asked_reader(session).await)).await,
            )),
        ),
        (
            "case_read_second",
            refused(refusal(
                case::read_second(
                    session,
                    ReadSecond {
                        case_id,
                        answer: SecondAnswer::Agrees,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
    ])
}

async fn beside_others(
    session: &Session,
    asked: &Asked,
    me: PersonId,
) -> BTreeMap<&'static str, String> {
    let (case_id, late) = (asked.case, late(session).await);
    BTreeMap::from([
        (
            "case_assign",
            refused(refusal(
                case::assign(
                    session,
                    AssignCase {
                        case_id,
                        from: None,
                        to: Some(me),
                    },
                )
                .await,
            )),
        ),
        (
            "case_mark",
            refused(refusal(
                case::mark(
                    session,
                    MarkCase {
                        case_id,
                        code: "media".into(),
                        on: true,
                    },
                )
                .await,
            )),
        ),
        (
            "case_reverse",
            refused(refusal(
                case::reverse(
                    session,
                    ReverseScreening {
                        case_id,
                        reasons: "Revu.".into(),
                    },
                )
                .await,
            )),
        ),
        (
            "signal_set_aside",
            refused(refusal(
                case::set_aside(
                    session,
                    SetSignalAside {
                        case_id,
                        code: "force".into(),
                        reasons: "Rien.".into(),
                    },
                )
                .await,
            )),
        ),
        (
            "signal_bring_back",
            refused(refusal(
                case::bring_back(
                    session,
                    BringSignalBack {
                        case_id,
                        code: "force".into(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_relate",
            refused(refusal(
                case::relate(
                    session,
                    RelateCase {
                        case_id,
                        other: late,
                        relation: None,
                    },
                )
                .await,
            )),
        ),
        (
            "case_consolidate",
            refused(refusal(
                case::consolidate(
                    session,
                    ConsolidateCase {
                        case_id,
                        lead: Some(late),
                        reasons: "motifs".into(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_settle",
            refused(refusal(
                case::settle(
                    session,
                    SettleCase {
                        case_id,
                        about: About::Kind,
                        kept: EventId(uuid::Uuid::nil()),
                        over: Vec::new(),
                    },
                )
                .await,
            )),
        ),
    ])
}

async fn kept(session: &Session, asked: &Asked, me: PersonId) -> BTreeMap<&'static str, String> {
    let (case_id, event) = (asked.case, event());
    let reasons = String::from("motifs");
    BTreeMap::from([
        (
            "case_restrict",
            refused(refusal(
                case::restrict(
                    session,
                    RestrictCase {
                        case_id,
                        readers: vec![me],
                        reason: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_lift",
            refused(refusal(
                case::lift(
                    session,
                    LiftRestriction {
                        case_id,
                        reason: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_file",
            refused(refusal(
                record::file_case(
                    session,
                    FileCase {
                        case_id,
                        series: series(session).await,
                    },
                )
                .await,
            )),
        ),
        (
            "case_undo",
            refused(refusal(
                undo::undo_case(session, UndoCase { case_id, event }).await,
            )),
        ),
        (
            "case_close",
            refused(refusal(
                case::close(
                    session,
                    CloseCase {
                        case_id,
                        reasons: reasons.clone(),
                        outcome: None,
                    },
                )
                .await,
            )),
        ),
        (
            "case_reopen",
            refused(refusal(
                case::reopen(
                    session,
                    ReopenCase {
                        case_id,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
    ])
}

/// A complaint that everyone sees.
async fn late(session: &Session) -> CaseId {
    let shown = case::list(session, CaseListRequest::default()).await;
    let lines = shown.unwrap().lines;
    let found = lines.iter().find(|line| line.subject == "Complaint");
    found.unwrap().id
}
