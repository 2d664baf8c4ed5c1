//! A version of a pack as a list shows it: its kind, its title, how sure its lines are, whether it
//! governs.

use super::{PackKind, PackLine};
use crate::packs::{self, InForce};
use crate::{AppError, Session};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{Certainty, PackFiles, PackRef, Provision};
use dossier_store::pack::Parsed;
use std::collections::BTreeMap;

/// What tells a version of a list: what the program brings, and what was decided.
pub(super) struct Known {
    brought: Vec<PackRef>,
    in_force: InForce,
    forces: Vec<dossier_store::office::Force>,
}

impl Known {
    pub(super) async fn read(session: &Session) -> Result<Self, AppError> {
        Ok(Self {
            brought: packs::packs()?
                .files
                .iter()
                .map(PackFiles::reference)
                .collect(),
            in_force: InForce::on(session, session.today()).await?,
            forces: session.vault.pack_forces().await?,
        })
    }

    pub(super) fn line(&self, reference: PackRef, parsed: &Parsed) -> PackLine {
        let forces = self.forces.iter().filter(|force| force.pack == reference);
        PackLine {
            kind: kind(parsed),
            title: title(parsed),
            brought: self.brought.contains(&reference),
            in_force: self.in_force.reference(&reference.id).as_ref() == Some(&reference),
            from_on: forces.map(|force| force.from_on).collect(),
            certainty: certainty(parsed),
            pack: reference,
        }
    }
}

/// What it states.
pub(super) fn kind(parsed: &Parsed) -> PackKind {
    match parsed {
        Parsed::Law(_) => PackKind::Law,
        Parsed::Calendar(_) => PackKind::Calendar,
        Parsed::Enquiry(_) => PackKind::Enquiry,
        Parsed::Plan(_) => PackKind::Plan,
        Parsed::Letters(_) => PackKind::Letter,
        Parsed::Protocols(_) => PackKind::Protocol,
        Parsed::Words(_) => PackKind::Words,
        Parsed::Categories(_) => PackKind::Category,
    }
}

/// Title of a law; what a calendar rests on, which is its title for a person.
fn title(parsed: &Parsed) -> Bilingual {
    match parsed {
        Parsed::Law(law) => law.title.clone(),
        Parsed::Enquiry(pack) => pack.title.clone(),
        Parsed::Plan(plan) => plan.title.clone(),
        Parsed::Letters(pack) => pack.title.clone(),
        Parsed::Protocols(pack) => pack.title.clone(),
        Parsed::Words(words) => words.title.clone(),
        Parsed::Categories(pack) => pack.title.clone(),
        Parsed::Calendar(calendar) => {
            let citation = calendar.provision.citation.clone();
            citation.unwrap_or_else(|| Bilingual::same(&calendar.id))
        }
    }
}

/// How many lines are of each certainty.
fn certainty(parsed: &Parsed) -> Vec<u32> {
    let all = provisions(parsed);
    let count = |wanted| {
        let same = all.iter().filter(|one| one.certainty == wanted).count();
        u32::try_from(same).unwrap_or(u32::MAX)
    };
    [
        Certainty::Verified,
        Certainty::Secondary,
        Certainty::Unverified,
        Certainty::Inferred,
    ]
    .map(count)
    .to_vec()
}

/// What each line rests on; a rule of a calendar counts once.
fn provisions(parsed: &Parsed) -> Vec<&Provision> {
    let mut all = Vec::new();
    match parsed {
        Parsed::Law(law) => {
            all.push(&law.provision);
            all.extend(law.grounds.iter().map(|one| &one.provision));
            all.extend(law.classes.iter().map(|one| &one.provision));
            all.extend(law.clocks.iter().map(|one| &one.provision));
            all.extend(law.elsewhere.iter().map(|one| &one.provision));
            all.extend(law.pieces.iter().map(|one| &one.provision));
            all.extend(law.review.iter().map(|one| &one.provision));
            all.extend(law.ways.iter().map(|one| &one.provision));
            all.extend(law.outcomes.iter().map(|one| &one.provision));
            all.extend(law.considerations.iter().map(|one| &one.provision));
            all.extend(law.disclosures.iter().map(|one| &one.provision));
        }
        Parsed::Plan(plan) => {
            all.push(&plan.provision);
            let rules = plan.series.iter().filter_map(|one| one.retention.as_ref());
            all.extend(rules.map(|rule| &rule.provision));
        }
        Parsed::Letters(pack) => {
            all.push(&pack.provision);
            all.extend(pack.templates.iter().map(|one| &one.provision));
        }
        Parsed::Protocols(pack) => all.push(&pack.provision),
        Parsed::Words(words) => all.push(&words.provision),
        Parsed::Categories(pack) => {
            all.push(&pack.provision);
            for category in &pack.categories {
                all.push(&category.provision);
                all.extend(category.pieces.iter().map(|piece| &piece.provision));
            }
        }
        Parsed::Enquiry(pack) => {
            all.push(&pack.provision);
            all.extend(pack.rules.iter().map(|rule| &rule.provision));
        }
        Parsed::Calendar(calendar) => {
            let days = calendar.holidays.iter().chain(&calendar.closures);
            let named: BTreeMap<_, _> = days.map(|day| (&day.name, &day.provision)).collect();
            all.extend(named.into_values());
        }
    }
    all
}
