//! Acts that deal with people outside the office: disclosures, enquiries, pieces, letters.

use super::{Asked, asker, event, refused};
use crate::desk::refusal;
use dossier_app::disclosure::{
    self, ExportDisclosures, LogFormat, RecordDisclosure, StrikeDisclosure,
};
use dossier_app::enquiry::{self, GiveNotice, RecordEnquiry};
use dossier_app::letter::{
    self as letters, ApproveLetter, DispatchLetter, DraftLetter, ExportLetter, KeepPassages,
    ReviseLetter,
};
use dossier_app::piece::{ActOnPiece, AddPiece, AskHow, AskPieces, PieceOutcome, PieceSeen};
use dossier_app::{Session, piece};
use dossier_domain::clock::ActAuthority;
use dossier_domain::disclosure::{self as disclosed, Thing};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::PieceCode;
use dossier_domain::letter::{LetterFormat, Means, TemplateCode};
use dossier_domain::piece::{ContactMeans, Party, PieceKey};
use std::collections::BTreeMap;

/// A piece of a checklist that nobody acted on.
fn photographs() -> PieceSeen {
    PieceSeen {
        key: PieceKey::Listed {
            code: PieceCode("photographs".into()),
        },
        over: Vec::new(),
    }
}

pub async fn refusals(session: &Session, asked: &Asked) -> BTreeMap<&'static str, String> {
    let (case_id, event) = (asked.case, event());
    let reasons = String::from("motifs");
    BTreeMap::from([
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
            "letter_keep_passages",
            refused(refusal(
                letters::keep_passages(
                    session,
                    KeepPassages {
                        of: asked.letter(),
                        digest: String::new(),
                        reasons: reasons.clone(),
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
