//! A version of a pack as a list shows it: its kind, its title, how sure its lines are, whether it
//! governs.

use super::{PackKind, PackLine};
use crate::packs::{self, InForce};
use crate::{AppError, Session};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{Certainty, PackFiles, PackRef};
use dossier_store::pack::Parsed;

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

/// How many lines are of each certainty; a rule of a calendar counts once.
fn certainty(parsed: &Parsed) -> Vec<u32> {
    let all: Vec<Certainty> = match parsed {
        Parsed::Law(law) => {
            let grounds = law.grounds.iter().map(|one| one.provision.certainty);
            let classes = law.classes.iter().map(|one| one.provision.certainty);
            let clocks = law.clocks.iter().map(|one| one.provision.certainty);
            let routes = law.elsewhere.iter().map(|one| one.provision.certainty);
            let pieces = law.pieces.iter().map(|one| one.provision.certainty);
            let review = law.review.iter().map(|one| one.provision.certainty);
            let ways = law.ways.iter().map(|one| one.provision.certainty);
            let weighed = law.considerations.iter();
            let weighed = weighed.map(|one| one.provision.certainty);
            let disclosures = law.disclosures.iter();
            let disclosures = disclosures.map(|one| one.provision.certainty);
            std::iter::once(law.provision.certainty)
                .chain(grounds)
                .chain(classes)
                .chain(clocks)
                .chain(routes)
                .chain(pieces)
                .chain(review)
                .chain(ways)
                .chain(weighed)
                .chain(disclosures)
                .collect()
        }
        Parsed::Plan(plan) => {
            let rules = plan.series.iter().filter_map(|one| one.retention.as_ref());
            std::iter::once(plan.provision.certainty)
                .chain(rules.map(|rule| rule.provision.certainty))
                .collect()
        }
        Parsed::Letters(pack) => {
            let templates = pack.templates.iter().map(|one| one.provision.certainty);
            std::iter::once(pack.provision.certainty)
                .chain(templates)
                .collect()
        }
        Parsed::Protocols(pack) => vec![pack.provision.certainty],
        Parsed::Words(words) => vec![words.provision.certainty],
        Parsed::Categories(pack) => {
            let lines = pack.categories.iter().flat_map(|one| {
                let pieces = one.pieces.iter().map(|piece| &piece.provision);
                std::iter::once(&one.provision).chain(pieces)
            });
            std::iter::once(&pack.provision)
                .chain(lines)
                .map(|provision| provision.certainty)
                .collect()
        }
        Parsed::Enquiry(pack) => {
            let rules = pack.rules.iter().map(|rule| rule.provision.certainty);
            std::iter::once(pack.provision.certainty)
                .chain(rules)
                .collect()
        }
        Parsed::Calendar(calendar) => {
            let days = calendar.holidays.iter().chain(&calendar.closures);
            let named: std::collections::BTreeMap<&Bilingual, Certainty> = days
                .map(|day| (&day.name, day.provision.certainty))
                .collect();
            named.into_values().collect()
        }
    };
    let count = |wanted| {
        let same = all.iter().filter(|one| **one == wanted).count();
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
