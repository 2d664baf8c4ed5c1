//! What a stocktaking found, as the person may know it.

use super::{
    CaseFault, EntryView, FaultView, StocktakingLineView, StocktakingReport, StocktakingView,
};
use crate::paper::{self, place_name};
use crate::session::{Act, may};
use crate::vault::people;
use crate::{AppError, Session};
use dossier_domain::id::{CaseId, StocktakingId};
use dossier_domain::lang::Bilingual;
use dossier_domain::paper::Places;
use dossier_domain::person::Person;
use dossier_domain::stocktaking::Mismatch;
use dossier_store::stocktaking::{Entry, MissingVolume, Stocktaking};
use std::collections::BTreeMap;

/// Labels that whoever counts sees.
const RECENT: u32 = 30;

/// The stocktakings, the last begun first.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn list(session: &Session) -> Result<Vec<StocktakingLineView>, AppError> {
    session.permit(Act::Read)?;
    let shower = Shower::of(session).await?;
    let mut lines = Vec::new();
    for one in session.vault.stocktakings().await? {
        lines.push(shower.line(&one).await?);
    }
    Ok(lines)
}

/// How many mismatches of closed stocktakings nobody settled.
pub(crate) async fn unsettled(session: &Session) -> Result<usize, AppError> {
    let shower = Shower::of(session).await?;
    let mut faults = 0;
    let all = session.vault.stocktakings().await?;
    for one in all.iter().filter(|one| one.is_told()) {
        faults += shower.faults(one).await?.len();
    }
    Ok(faults)
}

/// One, as whoever counts sees it.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn get(session: &Session, id: StocktakingId) -> Result<StocktakingView, AppError> {
    session.permit(Act::Read)?;
    let shower = Shower::of(session).await?;
    let of = session.vault.stocktaking(id).await?;
    let recent = session.vault.stocktaking_entries(id, RECENT).await?;
    let mut places = paper::views(&shower.places);
    places.retain(|one| !one.retired && one.merged.is_none() && shower.places.holds(of.at, one.id));
    Ok(StocktakingView {
        line: shower.line(&of).await?,
        recent: recent.iter().map(|entry| shower.entry(entry)).collect(),
        places,
    })
}

/// What one found.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn report(session: &Session, id: StocktakingId) -> Result<StocktakingReport, AppError> {
    session.permit(Act::Read)?;
    let shower = Shower::of(session).await?;
    let of = session.vault.stocktaking(id).await?;
    let entries = session.vault.stocktaking_entries(id, u32::MAX).await?;
    let explained = entries.iter().filter(|entry| entry.reason.is_some());
    let explained = explained.map(|entry| Fault::Explained(entry.clone()));
    let faults = shower.views(shower.faults(&of).await?).await?;
    Ok(StocktakingReport {
        line: shower.line(&of).await?,
        faults,
        explained: shower.views(explained.collect()).await?,
    })
}

/// What closed stocktakings found of the volumes of a case, and nobody settled.
pub(crate) async fn of_case(session: &Session, id: CaseId) -> Result<Vec<CaseFault>, AppError> {
    let mut faults = Vec::new();
    for one in session.vault.case_mismatches(&[id]).await? {
        let of = session.vault.stocktaking(one.stocktaking).await?;
        faults.push(CaseFault {
            stocktaking_id: of.id,
            closed_on: session.office.day_of(of.closed_at.unwrap_or(of.opened_at)),
            entry: one.entry,
            label: one.label,
            volume: one.volume,
            kind: one.kind,
        });
    }
    Ok(faults)
}

/// Something that does not agree, before it is shown.
enum Fault {
    Missing(MissingVolume),
    Found(Mismatch, Entry),
    Explained(Entry),
}

impl Fault {
    fn case(&self) -> Option<CaseId> {
        match self {
            Self::Missing(volume) => Some(volume.case),
            Self::Found(_, entry) | Self::Explained(entry) => entry.case,
        }
    }
}

struct Shower<'a> {
    session: &'a Session,
    people: Vec<Person>,
    places: Places,
}

impl<'a> Shower<'a> {
    async fn of(session: &'a Session) -> Result<Self, AppError> {
        Ok(Self {
            session,
            people: session.vault.people().await?,
            places: session.vault.places().await?,
        })
    }

    async fn line(&self, of: &Stocktaking) -> Result<StocktakingLineView, AppError> {
        let (counted, expected) = self.session.vault.stocktaking_counts(of.id).await?;
        let faults = match of.is_told() {
            true => Some(self.faults(of).await?.len()),
            false => None,
        };
        let place = self.places.get(self.places.standing(of.at));
        let day = |at| self.session.office.day_of(at);
        Ok(StocktakingLineView {
            id: of.id,
            at: of.at,
            code: place
                .map(|place| place.location.code.clone())
                .unwrap_or_default(),
            place: place_name(&self.places, of.at),
            opened_on: day(of.opened_at),
            by: people::name(&self.people, of.by),
            closed_on: of.closed_at.map(day),
            counted,
            expected,
            faults,
            replaced: of.replaced,
        })
    }

    /// What does not agree and nobody settled: by kind, then by label.
    async fn faults(&self, of: &Stocktaking) -> Result<Vec<Fault>, AppError> {
        let vault = &self.session.vault;
        let mut missing = Vec::new();
        if of.closed_at.is_some() {
            missing = vault.stocktaking_missing(of.id).await?;
        }
        missing.sort_by(|one, other| {
            (&one.file_number, one.volume).cmp(&(&other.file_number, other.volume))
        });
        let mut entries = vault.stocktaking_entries(of.id, u32::MAX).await?;
        entries.sort_by(|one, other| one.label.cmp(&other.label));
        let mut found: Vec<_> = entries
            .into_iter()
            .filter_map(|entry| Some((entry.counted.mismatch()?, entry)))
            .collect();
        found.sort_by_key(|(kind, _)| Mismatch::ALL.iter().position(|one| one == kind));
        let found = found
            .into_iter()
            .map(|(kind, entry)| Fault::Found(kind, entry));
        Ok(missing
            .into_iter()
            .map(Fault::Missing)
            .chain(found)
            .collect())
    }

    fn entry(&self, entry: &Entry) -> EntryView {
        EntryView {
            id: entry.id,
            label: entry.label.clone(),
            found_at: place_name(&self.places, entry.found_at),
            at: entry.at,
            by: people::name(&self.people, entry.by),
            mismatch: entry.counted.mismatch(),
        }
    }

    async fn views(&self, faults: Vec<Fault>) -> Result<Vec<FaultView>, AppError> {
        let cases: Vec<CaseId> = faults.iter().filter_map(Fault::case).collect();
        let lines = self.session.vault.case_lines(&cases).await?.into_iter();
        let numbers: BTreeMap<CaseId, String> = lines.map(|one| (one.id, one.number)).collect();
        let keeps = may(self.session.person.role, Act::KeepPaper);
        let views = faults.into_iter().map(|fault| {
            let mut view = self.fault(fault);
            view.case_number = view.case_id.and_then(|id| numbers.get(&id).cloned());
            view.mends &= keeps && view.case_id.is_some();
            view
        });
        Ok(views.collect())
    }

    fn fault(&self, fault: Fault) -> FaultView {
        let name = |at| -> Bilingual { place_name(&self.places, at) };
        match fault {
            Fault::Missing(volume) => FaultView {
                kind: Mismatch::Missing,
                entry: None,
                label: volume.label(),
                volume: volume.volume,
                case_id: Some(volume.case),
                case_number: None,
                found_at: None,
                kept_at: Some(name(volume.kept_at)),
                on: None,
                by: None,
                reason: None,
                mends: true,
            },
            Fault::Found(kind, entry) => FaultView {
                kind,
                mends: !matches!(
                    kind,
                    Mismatch::Twice | Mismatch::Unknown | Mismatch::Disposed
                ),
                ..self.counted(entry)
            },
            Fault::Explained(entry) => self.counted(entry),
        }
    }

    /// A label that was counted, whatever it says.
    fn counted(&self, entry: Entry) -> FaultView {
        let mut said = entry.counted;
        said.explained = false;
        FaultView {
            kind: said.mismatch().unwrap_or(Mismatch::Unknown),
            entry: Some(entry.id),
            label: entry.label,
            volume: entry.volume,
            case_id: entry.case,
            case_number: None,
            found_at: Some(place_name(&self.places, entry.found_at)),
            kept_at: entry.kept_at.map(|at| place_name(&self.places, at)),
            on: Some(self.session.office.day_of(entry.at)),
            by: Some(people::name(&self.people, entry.by)),
            reason: entry.reason,
            mends: false,
        }
    }
}
