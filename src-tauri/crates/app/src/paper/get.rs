//! The paper of a case, as its page shows it.

use super::volume::steps;
use super::{OriginalView, PaperView, VolumeView, location};
use crate::case::line::days;
use crate::disclosure::CaseDocument;
use crate::history::HistoryLine;
use crate::session::{Act, may};
use crate::vault::people;
use crate::{AppError, Session, history, stocktaking};
use dossier_domain::case::Case;
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::paper::{Original, OriginalSaid, Places, Volume, VolumeMove, Whereabouts};
use dossier_domain::person::Person;

/// The paper of a case.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn get(session: &Session, id: CaseId) -> Result<PaperView, AppError> {
    session.permit(Act::Read)?;
    let (case, _) = session.vault.case(id).await?;
    let file = session.vault.case_file(id).await?;
    let everyone = session.vault.people().await?;
    let shower = Shower {
        session,
        people: &everyone,
        case: &case,
        places: session.vault.places().await?,
    };
    Ok(PaperView {
        file_number: file.map(|(file, _)| file.number),
        volumes: case.paper.present().map(|one| shower.volume(one)).collect(),
        next: case.paper.next(),
        originals: case
            .paper
            .originals
            .iter()
            .filter_map(|one| shower.original(one))
            .collect(),
        documents: documents(&case),
        locations: location::views(&shower.places),
        people: everyone.iter().map(|person| person.name.clone()).collect(),
        counted: stocktaking::of_case(session, id).await?,
        unsaid: case.is_paper_unsaid(),
    })
}

fn documents(case: &Case) -> Vec<CaseDocument> {
    let view = |file: &dossier_domain::case::Attachment| CaseDocument {
        sha256: file.sha256.clone(),
        name: file.name.clone(),
    };
    case.receipt.files().map(view).collect()
}

struct Shower<'a> {
    session: &'a Session,
    people: &'a [Person],
    case: &'a Case,
    places: Places,
}

impl Shower<'_> {
    fn name(&self, id: PersonId) -> String {
        people::name(self.people, id)
    }

    fn volume(&self, volume: &Volume) -> VolumeView {
        let whereabouts = volume.whereabouts();
        let (charge, recalled_on) = match whereabouts {
            Some(Whereabouts::Out {
                charge,
                recalled_on,
            }) => (Some(charge.clone()), recalled_on),
            _ => (None, None),
        };
        let acts = may(self.session.person.role, Act::KeepPaper);
        let moved = |one: &VolumeMove| self.moved(volume.number, one);
        let moves = |log: &[VolumeMove]| log.iter().map(moved).collect::<Vec<_>>();
        let mut log = moves(&volume.log);
        log.reverse();
        VolumeView {
            number: volume.number,
            open: moves(volume.open()),
            apart: whereabouts.is_none(),
            days: charge
                .as_ref()
                .map(|charge| days(self.session.today(), charge.due_on)),
            charge,
            recalled_on,
            at: volume.kept_at().map(|at| self.places.standing(at)),
            not_found_on: match whereabouts {
                Some(Whereabouts::NotFound { on }) => Some(on),
                _ => None,
            },
            may: if acts {
                steps(volume).to_vec()
            } else {
                Vec::new()
            },
            log,
        }
    }

    fn moved(&self, number: u16, one: &VolumeMove) -> HistoryLine {
        let (what, words) = history::volume(&self.places, number, &one.act);
        HistoryLine {
            id: one.event,
            by: self.name(one.by),
            at: one.at,
            what,
            words,
            replaced: Vec::new(),
        }
    }

    /// Nothing of one that is struck out.
    fn original(&self, one: &Original) -> Option<OriginalView> {
        let original = one.standing()?.clone();
        let of = |said: &&OriginalSaid| said.original.is_some();
        let said = one.open().iter().find(of)?;
        let mut files = self.case.receipt.files();
        let scan = original.scan.as_ref();
        let present = |number| {
            let mut volumes = self.case.paper.present();
            volumes.any(|volume| volume.number == number)
        };
        Some(OriginalView {
            id: one.id,
            over: one.over(),
            scan_name: scan.and_then(|scan| {
                let file = files.find(|file| file.sha256 == *scan)?;
                Some(file.name.clone())
            }),
            placed: original.volume.is_some_and(present),
            apart: one.is_apart(),
            by: self.name(said.by),
            at: said.at,
            original,
        })
    }
}
