//! Fills a vault with invented cases, as `case::receive_file` does, but many in one write: a million
//! must take minutes. What real imports cost is measured apart.

use crate::chase;
use crate::generator::Generator;
use dossier_app::assess::{Assessment, assess};
use dossier_app::incoming::{Incoming, Letter};
use dossier_app::{AppError, Session, packs};
use dossier_domain::assignment::AssignmentEvent;
use dossier_domain::case::{Attachment, CaseEvent, Receipt, ScreeningOut};
use dossier_domain::id::{CaseId, Sha256};
use dossier_domain::lang::Lang;
use dossier_domain::law::{PackFiles, PackKind, PackRef};
use dossier_domain::triage::{Recommendation, Recommended};
use dossier_store::Tx;
use std::sync::Arc;
use tokio::sync::mpsc;

/// Cases of one write; the measured writes hold one.
const BATCH: usize = 500;

/// Cases beyond this many are kept without the sealed copy of their message: each is a file of its
/// own, synced, and a million of them would measure the file system.
pub const SEALED: usize = 100_000;

/// Beyond those, a case takes the facts of one of the first that a run has triaged, in turn: a million
/// must take minutes, and the triage is measured apart.
const TRIAGED: usize = 20_000;

/// One case in this many is screened in and referred, so that something is awaited of it.
const REFERRED: usize = 4;

/// A mail that was read: what the write of it needs.
struct Ready {
    mail: Incoming,
    letter: Letter,
    assessment: Assessment,
}

/// Adds mails of the generator until there are `cases`.
pub async fn fill(session: &Session, mut generator: Generator, filled: usize, cases: usize) {
    let (batches, mut ready) = mpsc::channel(2);
    let office = session.office.clone();
    let reading = tokio::task::spawn_blocking(move || {
        let mut triaged: Vec<Assessment> = Vec::new();
        for first in (filled..cases).step_by(BATCH) {
            let batch: Vec<Ready> = (first..cases.min(first + BATCH))
                .map(|serial| {
                    let mail = generator.mail(serial);
                    let letter = Letter::read(&mail, &office).unwrap();
                    let assessment = if serial < SEALED || triaged.len() < TRIAGED {
                        assess(&letter).unwrap()
                    } else {
                        triaged[serial % TRIAGED].clone()
                    };
                    if triaged.len() < TRIAGED && cases > SEALED {
                        triaged.push(assessment.clone());
                    }
                    Ready {
                        mail,
                        letter,
                        assessment,
                    }
                })
                .collect();
            batches.blocking_send(batch).unwrap();
        }
    });
    let mut done = filled;
    while let Some(batch) = ready.recv().await {
        let count = batch.len();
        let sealed = if done < SEALED {
            seal(session, &batch).await
        } else {
            batch.iter().map(|_| None).collect()
        };
        write(session, batch.into_iter().zip(sealed).collect()).await;
        done += count;
        eprint!("\r{done} of {cases} cases");
    }
    reading.await.unwrap();
}

/// Seals the messages of a batch side by side.
async fn seal(session: &Session, batch: &[Ready]) -> Vec<Option<Attachment>> {
    let sealing: Vec<_> = batch
        .iter()
        .map(|ready| {
            let vault = Arc::clone(&session.vault);
            let (name, bytes) = (ready.mail.name.clone(), ready.mail.bytes.clone());
            tokio::spawn(async move {
                let size = u32::try_from(bytes.len()).unwrap();
                let (blob, sha256): (_, Sha256) = vault.put_blob(bytes).await.unwrap();
                Attachment {
                    blob,
                    name,
                    media_type: "message/rfc822".to_owned(),
                    size,
                    sha256,
                }
            })
        })
        .collect();
    let mut sealed = Vec::with_capacity(sealing.len());
    for one in sealing {
        sealed.push(Some(one.await.unwrap()));
    }
    sealed
}

async fn write(session: &Session, batch: Vec<(Ready, Option<Attachment>)>) {
    let written: Result<_, AppError> = session
        .vault
        .write(async |tx| {
            let mut governing = Vec::new();
            let governs = |files: &&PackFiles| files.kind() != PackKind::Enquiries;
            for files in packs::packs()?.files.iter().filter(governs) {
                governing.push(tx.adopt_pack(files).await?);
            }
            for (serial, (ready, original)) in batch.into_iter().enumerate() {
                let case_id = CaseId(session.office.ids.next());
                let received_on = ready.assessment.facts.received_on;
                let mut told = events(session, tx, case_id, ready, original, &governing).await?;
                if serial % REFERRED == 0 {
                    told.extend(chase::referred(serial, received_on));
                }
                tx.record_all(case_id, told).await?;
            }
            Ok(())
        })
        .await;
    written.unwrap();
}

/// What happened to a case.
async fn events(
    session: &Session,
    tx: &mut Tx,
    case_id: CaseId,
    ready: Ready,
    original: Option<Attachment>,
    packs: &[PackRef],
) -> Result<Vec<CaseEvent>, AppError> {
    let Ready {
        letter, assessment, ..
    } = ready;
    let receipt = Receipt {
        number: tx.next_number("PL", 2026).await?,
        kind: assessment.facts.kind,
        channel: assessment.channel,
        received_on: assessment.facts.received_on,
        received_at: letter.received_at,
        language: assessment.facts.language,
        reply_language: Lang::Fr,
        subject: letter.subject,
        correspondent: letter.correspondent,
        text: tx.put_text(&letter.text).await?,
        truncated: letter.truncated,
        original,
        attachments: Vec::new(),
    };
    let assessed = CaseEvent::Assessed {
        facts: assessment.facts,
        packs: packs.to_vec(),
    };
    let decided = decision(session, &receipt.number, &assessment.recommendation);
    // Half are looked after by the one person of the bench.
    let assigned = (u128::from_be_bytes(*case_id.0.as_bytes()) & 1 == 0).then_some({
        CaseEvent::Assigned(AssignmentEvent {
            from: None,
            to: Some(session.person.id),
        })
    });
    Ok([CaseEvent::Received(receipt), assessed]
        .into_iter()
        .chain(decided)
        .chain(assigned)
        .collect())
}

/// Half of what can be decided is, on the first ground: three times in four screened in, else out.
/// The bench's one person is also the second reader, as no office would let them be.
fn decision(session: &Session, number: &str, recommendation: &Recommendation) -> Vec<CaseEvent> {
    let serial: usize = number
        .rsplit(|sign: char| !sign.is_ascii_digit())
        .next()
        .and_then(|digits| digits.parse().ok())
        .unwrap_or_default();
    let Some(ground) = recommendation.grounds.first().map(|one| one.code.clone()) else {
        return Vec::new();
    };
    let recommended = Recommended {
        outcome: recommendation.outcome,
        grounds: vec![ground.clone()],
        packs: Vec::new(),
        followed: true,
    };
    let reasons =
        "Les faits doivent être établis; rien ne justifie de s’en tenir au texte.".to_owned();
    match serial % 8 {
        1 | 3 | 5 => vec![CaseEvent::ScreenedIn {
            reasons,
            recommended,
            of: None,
        }],
        7 => vec![
            CaseEvent::ScreeningOutProposed(ScreeningOut {
                ground,
                facts: Vec::new(),
                discretion: "Rien ne demande davantage.".to_owned(),
                reasons,
                second_reader: Some(session.person.id),
                class: None,
                recommended,
                rests_on: Vec::new(),
                of: None,
            }),
            CaseEvent::ScreeningOutConfirmed {
                reasons: String::new(),
                of: None,
            },
        ],
        _ => Vec::new(),
    }
}
