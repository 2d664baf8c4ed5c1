//! Every act on a case, as it is answered to whoever does not see it.

mod case;
mod course;
mod note;
mod outward;
mod paper;

use super::Asked;
use dossier_app::enquiry::Asker;
use dossier_app::referral::DecideReferral;
use dossier_app::{AppError, Session, WireError};
use dossier_domain::clock::ActAuthority;
use dossier_domain::enquiry::{AuthorityCheck, IdentityCheck};
use dossier_domain::id::{CaseId, EventId, PersonId};
use dossier_domain::law::Way;
use dossier_domain::piece::Party;
use dossier_domain::referral::Liaison;
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

/// The refusal of each act on a case or a note.
pub async fn refusals(
    session: &Session,
    asked: &Asked,
    me: PersonId,
) -> BTreeMap<&'static str, String> {
    let mut all = Box::pin(case::refusals(session, asked, me)).await;
    all.extend(Box::pin(course::refusals(session, asked)).await);
    all.extend(Box::pin(note::refusals(session, asked)).await);
    all.extend(Box::pin(outward::refusals(session, asked)).await);
    all.extend(Box::pin(paper::refusals(session, asked)).await);
    all
}

/// A refusal as the window is told of it.
fn refused(error: AppError) -> String {
    serde_json::to_string(&WireError::from(error)).unwrap()
}

/// An event of no case.
fn event() -> EventId {
    EventId(uuid::Uuid::from_u128(6))
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
        over: None,
    }
}
