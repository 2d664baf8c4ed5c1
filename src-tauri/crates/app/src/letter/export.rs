//! Makes a file of a letter in the folder of exports, because a person asks for it. A file is not a
//! dispatch.

use super::{ExportLetter, ExportedLetter, Models, checks, enclosure, find, page};
use crate::export::{self, Claim, ExportedFile};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_documents::{docx, pdf};
use dossier_domain::id::Sha256;
use dossier_domain::letter::{LetterEvent, LetterFormat};
use dossier_store::Changed;
use sha2::{Digest, Sha256 as Hasher};

/// Makes the file, with the documents that go with it beside it, and records its hash. An earlier
/// export is never overwritten. What may not leave makes no file, which could be signed and posted; what
/// has left is copied as it was.
///
/// # Errors
/// `NotPermitted`, `OpenConflict`, `LetterOutdated`, `LetterDeniesRecourse`, `File` when the folder cannot be written, `Document`
/// (`Typesetting`), the store's; nothing is left in the folder then.
pub async fn export(
    session: &Session,
    request: ExportLetter,
) -> Result<(ExportedLetter, Changed), AppError> {
    session.permit(Act::WriteLetter)?;
    let ExportLetter { of, format } = request;
    let (case, _) = session.vault.case(of.case_id).await?;
    let letter = find(&case, of.letter_id)?;
    if letter.is_contested() {
        return Err(AppError::OpenConflict);
    }
    if letter.dispatch.is_none() {
        checks::may_leave(&Models::of(session, &case).await?, &case, letter)?;
    }
    let page = page::page(session, &case, letter, letter.dispatch.as_ref());
    let at = session.office.clock.now();
    let work = move || match format {
        LetterFormat::Pdf => pdf::letter(&page, at),
        LetterFormat::Docx => docx::letter(&page, at),
    };
    let bytes = export::typeset(work).await?;
    let sha256 = format!("{:x}", Hasher::digest(&bytes));
    let ending = match format {
        LetterFormat::Pdf => "pdf",
        LetterFormat::Docx => "docx",
    };
    let folder = export::folder(session)?;
    let claim = Claim::take(folder, &letter.number, ending).map_err(AppError::File)?;
    claim.fill(&bytes).map_err(AppError::File)?;
    let beside = enclosure::write(session, &case, letter.text(), &letter.number).await?;
    let exported = of.fact(LetterEvent::Exported {
        format,
        digest: letter.text().digest(),
        sha256: Sha256(sha256.clone()),
    });
    let record = async |tx: &mut dossier_store::Tx| tx.record(exported).await;
    let ((), changed) = session.vault.write(record).await?;
    let path = claim.keep().map_err(AppError::File)?;
    let documents = beside.keep()?;
    let exported = ExportedLetter {
        letter: ExportedFile {
            path: path.display().to_string(),
            sha256,
            size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        },
        documents: documents
            .iter()
            .map(|path| path.display().to_string())
            .collect(),
    };
    Ok((exported, changed))
}
