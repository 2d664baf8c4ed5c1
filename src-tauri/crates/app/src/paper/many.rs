//! Acts on several volumes at once, as at a counter: all of them or none, taken back together.

use super::act::{check, check_place, place, record, sound, step};
use super::volume::steps;
use super::{ActOnVolume, VolumeAsk, VolumeStep};
use crate::history;
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::paper::{Volume, VolumeAct};
use dossier_domain::sentence::Sentence;
use dossier_domain::stocktaking::VolumeLabel;
use dossier_store::{Changed, StoreError, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most volumes of one act.
const MOST: usize = 200;

/// The acts that may be done on several volumes.
const ACTS: [VolumeStep; 3] = [VolumeStep::ChargeOut, VolumeStep::Return, VolumeStep::Move];

/// A volume that a person has in hand, found by its label.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VolumeInHand {
    /// Case.
    pub case_id: CaseId,
    /// Number of the case.
    pub case_number: String,
    /// Number of the file.
    pub file_number: String,
    /// Number of the volume.
    pub number: u16,
    /// What stands of it, by its event, which the next act names.
    pub over: Vec<EventId>,
    /// What was done with it last.
    pub last: Option<Sentence>,
    /// What may be done with it together with others.
    pub may: Vec<VolumeStep>,
}

/// A volume, with what stands of it before the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VolumeNamed {
    /// Case.
    pub case_id: CaseId,
    /// Number of the volume.
    pub number: u16,
    /// The acts that stand before the person.
    pub over: Vec<EventId>,
}

/// Does the same with several volumes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActOnVolumes {
    /// Which.
    pub volumes: Vec<VolumeNamed>,
    /// What is done: a charge-out, a return or a move.
    pub act: VolumeAsk,
}

/// The volume that a label names.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`label_unknown`: no volume that the person may see bears it), the store's.
pub async fn in_hand(session: &Session, label: &str) -> Result<VolumeInHand, AppError> {
    session.permit(Act::Read)?;
    let unknown = || AppError::InvalidField {
        field: "label_unknown",
    };
    let label = VolumeLabel::read(label).ok_or_else(unknown)?;
    let case_id = session.vault.case_filed(&label.file).await?;
    let case_id = case_id.ok_or_else(unknown)?;
    let (case, _) = session.vault.case(case_id).await?;
    let mut present = case.paper.present();
    let volume = present.find(|one| one.number == label.volume);
    let volume = volume.ok_or_else(unknown)?;
    let file = session.vault.case_file(case_id).await?;
    let places = session.vault.places().await?;
    let said = |one: &Volume| {
        let last = one.open().first()?;
        Some(history::volume(&places, one.number, &last.act).0)
    };
    let may = steps(volume).iter().copied();
    Ok(VolumeInHand {
        case_id,
        case_number: case.receipt.number.clone(),
        file_number: file.map_or(label.file, |(file, _)| file.number),
        number: volume.number,
        over: volume.over(),
        last: said(volume),
        may: may.filter(|step| ACTS.contains(step)).collect(),
    })
}

/// Charges several volumes out, takes them back or moves them: all of them, or none.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`volumes`: none, too many, or another act; and those of an act on one),
/// `ChangedMeanwhile` when one does not stand as the person saw it, the store's.
pub async fn act_on_many(
    session: &Session,
    request: ActOnVolumes,
) -> Result<(Vec<VolumeNamed>, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let ActOnVolumes { volumes, act } = request;
    let known = step(&act).is_some_and(|step| ACTS.contains(&step));
    if !known || !(1..=MOST).contains(&volumes.len()) {
        return Err(AppError::InvalidField { field: "volumes" });
    }
    let today = session.today();
    session
        .vault
        .write(async |tx: &mut Tx| {
            if let Some(at) = place(&act) {
                check_place(tx, at).await?;
            }
            let mut done = Vec::with_capacity(volumes.len());
            for volume in volumes {
                let VolumeNamed {
                    case_id,
                    number,
                    over,
                } = volume;
                let case = tx.case(case_id).await?;
                let asked = ActOnVolume {
                    case_id,
                    number,
                    over,
                    act: act.clone(),
                };
                let known = case.paper.volume(number);
                check(&asked, known, case.paper.next())?;
                let act = sound(asked.act, known, today)?;
                record(tx, &case, number, act).await?;
                done.push(VolumeNamed {
                    case_id,
                    number,
                    over: tx.last_event().into_iter().collect(),
                });
            }
            Ok(done)
        })
        .await
}

/// Takes an act on several volumes back: where one of them was acted on since, none is.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile`, the store's.
pub async fn undo_many(
    session: &Session,
    volumes: Vec<VolumeNamed>,
) -> Result<((), Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    session
        .vault
        .write(async |tx: &mut Tx| {
            for one in volumes {
                let case = tx.case(one.case_id).await?;
                let [event] = one.over.as_slice() else {
                    return Err(StoreError::NotFound.into());
                };
                let volume = case.paper.volume(one.number);
                let before = volume.and_then(|volume| volume.before(*event));
                let stands = before.cloned().ok_or(AppError::ChangedMeanwhile)?;
                let act = VolumeAct::TakenBack {
                    stands: Box::new(stands),
                };
                record(tx, &case, one.number, act).await?;
            }
            Ok(())
        })
        .await
}
