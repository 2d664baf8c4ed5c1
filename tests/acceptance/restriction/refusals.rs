//! Every act on a case, as it is answered to whoever does not see it.

use super::{Asked, asked_reader};
use crate::desk::{proposal, refusal, series};
use dossier_app::case::{
    AssignCase, CaseListRequest, CloseCase, CorrectCase, LiftRestriction, ReadSecond, RecordPart,
    RelateCase, ReopenCase, RestrictCase, ScreenIn, SettleCase,
};
use dossier_app::clock::{ActOnClock, ClockAct};
use dossier_app::disclosure::{
    self, ExportDisclosures, LogFormat, RecordDisclosure, StrikeDisclosure,
};
use dossier_app::enquiry::{self, Asker, GiveNotice, RecordEnquiry};
use dossier_app::escalation::{AskQuestion, EndQuestion};
use dossier_app::letter::{
    self as letters, ApproveLetter, DispatchLetter, DraftLetter, ExportLetter, ReviseLetter,
};
use dossier_app::note::{AgreePair, DraftNote, ReviseSide, SettleSide};
use dossier_app::piece::{ActOnPiece, AddPiece, AskHow, AskPieces, PieceOutcome, PieceSeen};
use dossier_app::record::FileCase;
use dossier_app::referral::{self, DecideReferral, NoteReferral, ReverseReferral, StrikeReferral};
use dossier_app::review::{self, RecordReview};
use dossier_app::undo::{self, UndoCase, UndoNote};
use dossier_app::{AppError, Session, WireError, case, clock, escalation, note, piece, record};
use dossier_domain::case::{About, Correction, Kind, Part};
use dossier_domain::clock::ActAuthority;
use dossier_domain::disclosure::{self as disclosed, Thing};
use dossier_domain::enquiry::{AuthorityCheck, IdentityCheck};
use dossier_domain::escalation::{AskedQuestion, Ending};
use dossier_domain::id::{CaseId, EscalationId, EventId, PersonId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{ClockCode, PieceCode, Way};
use dossier_domain::letter::{LetterFormat, Means, TemplateCode};
use dossier_domain::piece::{ContactMeans, Party, PieceKey};
use dossier_domain::referral::{Followup, Liaison};
use dossier_domain::review::{Answers, ReviewStep};
use std::collections::BTreeMap;

/// The complainant of a case, of whom the office made sure.
pub fn asker(case_id: CaseId) -> Asker {
    Asker {
        case_id,
        party: Party::Complainant,
        name: String::new(),
        identity: IdentityCheck::Document,
        authority: AuthorityCheck::NotChecked,
    }
}

/// A piece of a checklist that nobody acted on.
fn photographs() -> PieceSeen {
    PieceSeen {
        key: PieceKey::Listed {
            code: PieceCode("photographs".into()),
        },
        over: Vec::new(),
    }
}

/// The refusal of each act on a case or a note.
pub async fn refusals(
    session: &Session,
    asked: &Asked,
    me: PersonId,
) -> BTreeMap<&'static str, String> {
    let (case_id, note_id, pair) = (asked.case, asked.note, asked.pair);
    let event = EventId(uuid::Uuid::from_u128(6));
    let refused = |error: AppError| serde_json::to_string(&WireError::from(error)).unwrap();
    let shown = case::list(session, CaseListRequest::default())
        .await
        .unwrap();
    let late = shown.lines.iter().find(|line| line.subject == "Complaint");
    let mut other = case::get(session, late.unwrap().id).await.unwrap();
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
                        agrees: true,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "disclosure_record",
            refused(refusal(
                disclosure::record(
                    session,
                    RecordDisclosure {
                        case_id,
                        thing: Thing::Information {
                            words: reasons.clone(),
                        },
                        party: disclosed::Party::Officer,
                        name: reasons.clone(),
                        on: crate::desk::day("2026-10-08"),
                        means: Means::Mail,
                        authority: ActAuthority::Written {
                            words: reasons.clone(),
                        },
                        details: String::new(),
                    },
                )
                .await,
            )),
        ),
        (
            "disclosure_strike",
            refused(refusal(
                disclosure::strike(
                    session,
                    StrikeDisclosure {
                        case_id,
                        of: event,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "disclosure_export",
            refused(refusal(
                disclosure::export(
                    session,
                    ExportDisclosures {
                        case_id,
                        lang: Lang::Fr,
                        format: LogFormat::Csv,
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
            "case_relate",
            refused(refusal(
                case::relate(
                    session,
                    RelateCase {
                        case_id,
                        other: late.unwrap().id,
                        relation: None,
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
        (
            "note_settle",
            refused(refusal(
                note::settle(
                    session,
                    SettleSide {
                        note_id,
                        pair,
                        lang: Lang::Fr,
                        kept: EventId(uuid::Uuid::nil()),
                        over: Vec::new(),
                    },
                )
                .await,
            )),
        ),
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
            "note_draft",
            refused(refusal(
                note::draft(
                    session,
                    DraftNote {
                        case_id,
                        source: Lang::Fr,
                    },
                )
                .await,
            )),
        ),
        (
            "note_summarize",
            refused(refusal(
                note::summarize(
                    session,
                    DraftNote {
                        case_id,
                        source: Lang::Fr,
                    },
                )
                .await,
            )),
        ),
        (
            "note_revise",
            refused(refusal(
                note::revise(
                    session,
                    ReviseSide {
                        note_id,
                        pair,
                        lang: Lang::Fr,
                        from: String::new(),
                        to: "autre".into(),
                    },
                )
                .await,
            )),
        ),
        (
            "note_agree",
            refused(refusal(
                note::agree(session, AgreePair { note_id, pair }).await,
            )),
        ),
        (
            "case_undo",
            refused(refusal(
                undo::undo_case(session, UndoCase { case_id, event }).await,
            )),
        ),
        (
            "note_undo",
            refused(refusal(
                undo::undo_note(session, UndoNote { note_id, event }).await,
            )),
        ),
        (
            "note_export",
            refused(refusal(note::export(session, note_id).await)),
        ),
        (
            "case_close",
            refused(refusal(
                case::close(
                    session,
                    CloseCase {
                        case_id,
                        reasons: reasons.clone(),
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
        (
            "enquiry_record",
            refused(refusal(
                enquiry::record(
                    session,
                    RecordEnquiry {
                        asker: asker(case_id),
                        means: ContactMeans::Phone,
                        on: "2026-10-08".parse().unwrap(),
                        lang: Lang::Fr,
                        asked: reasons.clone(),
                        told: Vec::new(),
                        remark: String::new(),
                    },
                )
                .await,
            )),
        ),
        (
            "enquiry_notify",
            refused(refusal(
                enquiry::notify(
                    session,
                    GiveNotice {
                        case_id,
                        on: "2026-10-08".parse().unwrap(),
                        to: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "piece_add",
            refused(refusal(
                piece::add(
                    session,
                    AddPiece {
                        case_id,
                        name: Bilingual {
                            fr: "la facture".into(),
                            en: "the invoice".into(),
                        },
                    },
                )
                .await,
            )),
        ),
        (
            "piece_ask",
            refused(refusal(
                piece::ask(
                    session,
                    AskPieces {
                        case_id,
                        pieces: vec![photographs()],
                        of: Party::Complainant,
                        who: String::new(),
                        how: AskHow::Letter {
                            langs: vec![Lang::Fr],
                        },
                        chase_on: None,
                    },
                )
                .await,
            )),
        ),
        (
            "piece_act",
            refused(refusal(
                piece::act(
                    session,
                    ActOnPiece {
                        case_id,
                        piece: photographs(),
                        act: PieceOutcome::Waived {
                            reason: reasons.clone(),
                        },
                    },
                )
                .await,
            )),
        ),
        (
            "letter_draft",
            refused(refusal(
                letters::draft(
                    session,
                    DraftLetter {
                        case_id,
                        template: TemplateCode("acknowledgement".into()),
                        langs: vec![Lang::Fr],
                    },
                )
                .await,
            )),
        ),
        (
            "letter_revise",
            refused(refusal(
                letters::revise(
                    session,
                    ReviseLetter {
                        of: asked.letter(),
                        over: vec![event],
                        text: Asked::text(),
                    },
                )
                .await,
            )),
        ),
        (
            "letter_approve",
            refused(refusal(
                letters::approve(
                    session,
                    ApproveLetter {
                        of: asked.letter(),
                        digest: String::new(),
                    },
                )
                .await,
            )),
        ),
        (
            "letter_dispatch",
            refused(refusal(
                letters::dispatch(
                    session,
                    DispatchLetter {
                        of: asked.letter(),
                        digest: String::new(),
                        on: crate::desk::day("2026-10-08"),
                        means: Means::Mail,
                    },
                )
                .await,
            )),
        ),
        (
            "letter_export",
            refused(refusal(
                letters::export(
                    session,
                    ExportLetter {
                        of: asked.letter(),
                        format: LetterFormat::Pdf,
                    },
                )
                .await,
            )),
        ),
    ])
}

/// A decision on what becomes of a complaint, on words of one's own.
pub fn decision(case_id: CaseId, reasons: &str) -> DecideReferral {
    DecideReferral {
        case_id,
        way: Way::Retained,
        authority: ActAuthority::Written {
            words: reasons.into(),
        },
        service: "Service de police".into(),
        liaison: Liaison::default(),
        considerations: Vec::new(),
        reasons: reasons.into(),
        on: crate::desk::day("2026-10-08"),
        recount: false,
    }
}
