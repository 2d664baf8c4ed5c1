//! Makes a bag of the file of a case: what came in byte for byte, the letters that left and the notes as
//! PDF, and what is told of them. It has its name once it was read back and found complete and valid.

use super::told::{self, Paper};
use super::transfer::{Approved, approved, blocking, told as told_of, verify};
use super::{PackageFile, PackagedView};
use crate::bag::Writer;
use crate::case::known::Known;
use crate::record::in_force;
use crate::session::Act;
use crate::{AppError, Session, letter, note};
use dossier_documents::{DocumentError, pdf};
use dossier_domain::disposition::{DispositionEvent, TransferState};
use dossier_domain::id::{BlobId, CaseId, NoteId};
use dossier_domain::lang::Lang;
use dossier_domain::record::{self, Plan};
use dossier_i18n as i18n;
use dossier_store::{Changed, StoreError, Tx};
use std::ops::ControlFlow;

/// Writes the file of a case as a bag in a folder that a person chose, reads it back, and records that it
/// was made. `progress` is told (done, of) steps: each file is written, then read.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`to`), `ChangedMeanwhile`, `FileKept`, `BagOutdated`, `Stopped`,
/// `File`, `BagInvalid` where the disk did not keep what was written, `Document`, the store's; no bag is
/// left in the folder then.
pub async fn package(
    session: &Session,
    request: PackageFile,
    mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<(PackagedView, Changed), AppError> {
    session.permit(Act::ProposeDisposition)?;
    let PackageFile { case_id, folder } = request;
    if !folder.is_dir() {
        return Err(AppError::InvalidField { field: "to" });
    }
    session.vault.refuse_inside(&folder)?;
    let plan = in_force(session).await?;
    let state = agreed(session, case_id, &plan).await?;
    let told = told_of(&session.vault.case_history(case_id).await?);
    let known = Known::load(session, case_id).await?;
    let pieces = pieces(session, &known, &state).await?;
    let of = pieces.len() as u64 * 2;
    let writer = Writer::begin(&folder, &name(&known)).map_err(AppError::File)?;
    let writer = write(session, &known, writer, pieces, |done| progress(done, of)).await?;
    let part = writer.part().to_owned();
    let bag = verify(&part, |done, files| progress(files + done, of)).await?;
    let path = blocking(move || writer.keep().map_err(AppError::File)).await?;
    let name = path.file_name().map(|name| name.to_string_lossy());
    let bag = record::Bag {
        name: name.unwrap_or_default().into_owned(),
        ..bag
    };
    let files = bag
        .oxum
        .rsplit_once('.')
        .and_then(|(_, files)| files.parse().ok());
    let kept = session
        .vault
        .write(async |tx: &mut Tx| {
            let Approved { state: now, .. } = approved(session, tx, case_id, &plan).await?;
            if told_of(&tx.history("case", case_id.0).await?) != told {
                return Err(AppError::BagOutdated);
            }
            let of = now.event;
            super::act::record(tx, case_id, DispositionEvent::Packaged { of, bag, told }).await
        })
        .await;
    match kept {
        Ok(((), changed)) => Ok((
            PackagedView {
                path: path.display().to_string(),
                files: files.unwrap_or_default(),
            },
            changed,
        )),
        Err(error) => {
            // Nothing tells of it: what cannot be removed is a bag that no acceptance takes.
            std::fs::remove_dir_all(&path).ok();
            Err(error)
        }
    }
}

/// What two people agreed of the file, before anything is written.
async fn agreed(
    session: &Session,
    case_id: CaseId,
    plan: &Plan,
) -> Result<TransferState, AppError> {
    let (approved, _) = session
        .vault
        .write(async |tx: &mut Tx| approved(session, tx, case_id, plan).await)
        .await?;
    Ok(approved.state)
}

/// The number of the file, as a folder can be named.
fn name(known: &Known) -> String {
    let number = known.file.as_ref().map(|(file, _)| file.number.as_str());
    let number = number.unwrap_or(&known.case.receipt.number);
    let plain = |sign: char| {
        if sign.is_ascii_alphanumeric() {
            sign
        } else {
            '-'
        }
    };
    number.chars().map(plain).collect()
}

/// A file of the payload.
struct Piece {
    path: String,
    from: Source,
}

/// Where its bytes come from.
enum Source {
    /// What was filed, byte for byte.
    Record(BlobId),
    /// A departure of a letter, by their places in the case and in the letter.
    Letter(usize, usize),
    Note(NoteId),
    Made(Vec<u8>),
}

/// All that the bag holds, in its order.
async fn pieces(
    session: &Session,
    known: &Known,
    state: &TransferState,
) -> Result<Vec<Piece>, AppError> {
    let mut pieces = Vec::new();
    let mut papers = Vec::new();
    let records = known.file.iter().flat_map(|(_, records)| records);
    for (rank, record) in (1..).zip(records) {
        let path = format!("records/{rank:04}{}", plain(&record.original_name));
        pieces.push(Piece {
            path: path.clone(),
            from: Source::Record(record.blob.clone()),
        });
        papers.push(Paper { path, record });
    }
    for (at, letter) in known.case.letters.iter().enumerate() {
        for departure in 0..letter.departures().count() {
            pieces.push(Piece {
                path: told::letter_path(at, letter, departure),
                from: Source::Letter(at, departure),
            });
        }
    }
    let notes = session.vault.notes(known.case.id).await?;
    for note in &notes {
        pieces.push(Piece {
            path: told::note_path(note),
            from: Source::Note(note.id),
        });
    }
    for (path, bytes) in told::files(session, known, state, &papers, &notes).await? {
        pieces.push(Piece {
            path,
            from: Source::Made(bytes),
        });
    }
    Ok(pieces)
}

/// A name as every disk keeps it: letters without accents and digits, few, and the ending; what the file
/// was called stands in its metadata.
fn plain(name: &str) -> String {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
    let words = |text: &str, most: usize| {
        let folded = dossier_domain::triage::folded(text);
        let words = folded.split(|sign: char| !sign.is_ascii_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        words.join("-").chars().take(most).collect::<String>()
    };
    let (stem, end) = (words(stem, 40), words(end, 8));
    let stem = if stem.is_empty() {
        stem
    } else {
        format!("-{stem}")
    };
    let end = if end.is_empty() {
        "bin".to_owned()
    } else {
        end
    };
    format!("{stem}.{end}")
}

/// Writes each piece, then what tells of them.
async fn write(
    session: &Session,
    known: &Known,
    mut writer: Writer,
    pieces: Vec<Piece>,
    mut progress: impl FnMut(u64) -> ControlFlow<()> + Send,
) -> Result<Writer, AppError> {
    for (done, Piece { path, from }) in (0..).zip(pieces) {
        if progress(done).is_break() {
            return Err(StoreError::Stopped.into());
        }
        let bytes = bytes(session, known, from).await?;
        writer = blocking(move || {
            writer.add(&path, &bytes).map_err(AppError::File)?;
            Ok(writer)
        })
        .await?;
    }
    let info = info(session, known).await?;
    blocking(move || {
        writer.end(&info).map_err(AppError::File)?;
        Ok(writer)
    })
    .await
}

async fn bytes(session: &Session, known: &Known, from: Source) -> Result<Vec<u8>, AppError> {
    let at = session.office.clock.now();
    match from {
        Source::Made(bytes) => Ok(bytes),
        Source::Record(blob) => Ok(session.vault.blob(&blob).await?),
        Source::Letter(place, departure) => {
            let letter = known.case.letters.get(place).ok_or(StoreError::NotFound)?;
            let sent = letter.departures().nth(departure);
            let page = letter::laid_out(session, &known.case, letter, sent);
            typeset(move || pdf::letter(&page, at)).await
        }
        Source::Note(id) => {
            let note = session.vault.note(id).await?;
            let office = session.vault.office_settings().await?;
            let page = note::laid_out(session, &office, &note, &known.case.receipt.number);
            typeset(move || pdf::note(&page, at)).await
        }
    }
}

async fn typeset(
    work: impl FnOnce() -> Result<Vec<u8>, DocumentError> + Send + 'static,
) -> Result<Vec<u8>, AppError> {
    blocking(move || Ok(work()?)).await
}

/// What is said of the bag as a whole, under the names of RFC 8493 §2.2.2.
async fn info(session: &Session, known: &Known) -> Result<Vec<(&'static str, String)>, AppError> {
    let office = session.vault.office_settings().await?.name;
    let mut info = vec![
        ("Source-Organization", both(&office.fr, &office.en)),
        ("Bagging-Date", session.today().to_string()),
        ("External-Identifier", told::number(known).to_owned()),
        (
            "Internal-Sender-Identifier",
            known.case.receipt.number.clone(),
        ),
    ];
    if session.vault.is_practice() {
        let [fr, en] = [Lang::Fr, Lang::En].map(|lang| i18n::text(lang, "document-practice"));
        info.push(("External-Description", both(&fr, &en)));
    }
    info.retain(|(_, value)| !value.is_empty());
    Ok(info)
}

fn both(fr: &str, en: &str) -> String {
    match (fr.trim(), en.trim()) {
        (fr, en) if fr == en || en.is_empty() => fr.to_owned(),
        ("", en) => en.to_owned(),
        (fr, en) => format!("{fr} / {en}"),
    }
}
