//! Letters from before they named the pack of their model, and dispatches from before the packs said what
//! a letter ends: those of the models of the program alone, known by their codes. Nothing that is drafted
//! today is read here.

use super::TemplateCode;
use crate::law::EndEvent;

/// Models that answered what is neither screened nor a request for access.
const ANSWERS: [&str; 5] = [
    "service_reply",
    "enquiry_reply",
    "media_reply",
    "review_refused",
    "review_decision",
];

/// What such a letter ended: what its dispatch says, else what its model ended then.
pub(super) fn ended(template: &TemplateCode, said: Option<&[EndEvent]>) -> Vec<EndEvent> {
    match (template.0.as_str(), said) {
        ("update", None | Some([])) => vec![EndEvent::Update],
        (code, None | Some([])) if ANSWERS.contains(&code) => vec![EndEvent::Answered],
        (_, Some(said)) => said.to_vec(),
        ("redirection", None) => vec![EndEvent::Transferred],
        (code, None) if code.starts_with("access_decision") => vec![EndEvent::RequestDecided],
        _ => Vec::new(),
    }
}
