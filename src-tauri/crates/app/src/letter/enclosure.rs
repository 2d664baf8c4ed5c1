//! Documents of the case that go with a letter: what came in, byte for byte.

use crate::export::{self, Claim};
use crate::{AppError, Session};
use dossier_domain::case::{Attachment, Case};
use dossier_domain::letter::{Enclosed, LetterText};
use std::path::PathBuf;

/// What may go with a letter of the case.
pub(super) fn choices(case: &Case) -> Vec<Enclosed> {
    let mut choices = Vec::new();
    for document in case.receipt.files() {
        let one = enclosed(document);
        if !choices.contains(&one) {
            choices.push(one);
        }
    }
    choices
}

fn enclosed(document: &Attachment) -> Enclosed {
    Enclosed {
        name: document.name.clone(),
        sha256: document.sha256.clone(),
    }
}

/// Each is a document of the case, and none goes twice.
pub(super) fn check(case: &Case, text: &LetterText) -> Result<(), AppError> {
    let choices = choices(case);
    for (rank, one) in text.documents.iter().enumerate() {
        if !choices.contains(one) || text.documents.iter().take(rank).any(|other| other == one) {
            return Err(AppError::InvalidField { field: "documents" });
        }
    }
    Ok(())
}

/// Writes the documents of a letter beside its file: `LT-2026-A0001-1.pdf`, in their order.
/// Nothing has its name before [`Beside::keep`].
pub(super) async fn write(
    session: &Session,
    case: &Case,
    text: &LetterText,
    stem: &str,
) -> Result<Beside, AppError> {
    let mut claims = Vec::new();
    for (rank, one) in (1..).zip(&text.documents) {
        let mut documents = case.receipt.files();
        let document = documents.find(|document| enclosed(document) == *one);
        let document = document.ok_or(AppError::InvalidField { field: "documents" })?;
        let bytes = session.vault.blob(&document.blob).await?;
        let folder = export::folder(session)?;
        let claim = Claim::take(folder, &format!("{stem}-{rank}"), ending(&one.name));
        let claim = claim.map_err(AppError::File)?;
        claim.fill(&bytes).map_err(AppError::File)?;
        claims.push(claim);
    }
    Ok(Beside(claims))
}

/// The end of the name of a file: letters and digits, few; `bin` where it has none.
fn ending(name: &str) -> &str {
    let end = name.rsplit_once('.').map(|(_, end)| end);
    let plain = |end: &&str| {
        (1..=8).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    end.filter(plain).unwrap_or("bin")
}

/// Documents written beside a letter; dropped before they are kept, they leave nothing behind.
pub(super) struct Beside(Vec<Claim>);

impl Beside {
    /// Gives each its name, at once.
    pub(super) fn keep(self) -> Result<Vec<PathBuf>, AppError> {
        let kept = self.0.into_iter().map(Claim::keep);
        kept.collect::<Result<_, _>>().map_err(AppError::File)
    }
}

#[cfg(test)]
mod tests {
    use super::ending;

    #[test]
    fn the_end_of_a_name_is_plain_or_none() {
        assert_eq!(ending("rapport.PDF"), "PDF");
        assert_eq!(ending("a.b/../c"), "bin");
        assert_eq!(ending("sans"), "bin");
        assert_eq!(ending("x."), "bin");
        assert_eq!(ending("x.toolongending"), "bin");
    }
}
