//! Acts on the notes of a case.

use super::{Asked, event, refused};
use crate::desk::refusal;
use dossier_app::note::{AgreePair, DraftNote, ReviseSide, SettleSide};
use dossier_app::undo::{self, UndoNote};
use dossier_app::{Session, note};
use dossier_domain::id::EventId;
use dossier_domain::lang::Lang;
use std::collections::BTreeMap;

pub async fn refusals(session: &Session, asked: &Asked) -> BTreeMap<&'static str, String> {
    let (case_id, note_id, pair) = (asked.case, asked.note, asked.pair);
    let event = event();
    BTreeMap::from([
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
            "note_undo",
            refused(refusal(
                undo::undo_note(session, UndoNote { note_id, event }).await,
            )),
        ),
        (
            "note_export",
            refused(refusal(note::export(session, note_id).await)),
        ),
    ])
}
