//! What a person recorded of a case, part by part: who complains, who acts for them, which officers,
//! who saw it, where, what is wanted. Each part is replaced whole by an event that names the one it
//! replaces, so that two people apart change two parts without a conflict.
//!
//! What a person recorded beats what was read in the text; taken away, what was read is back.

use super::{About, Correspondent, Kind, MilestoneDay, Receipt};
use crate::category::CategoryChoice;
use crate::id::EventId;
use crate::lang::Bilingual;
use crate::law::{GroundCode, RegimeCode, StartEvent, before};
use crate::sentence::{Arg, Sentence};
use crate::triage::{Cue, Facts, Mandate, Quote, Role, ServiceFound, Stance};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Who complains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Complainant {
    /// Name and ways to be reached.
    pub contact: Correspondent,
    /// How and when to reach them: « le soir, ne pas laisser de message ».
    #[serde(default)]
    pub reach: String,
    /// What they need to be served: large print, an interpreter, more time.
    #[serde(default)]
    pub accessibility: String,
}

/// By what a representative may act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// An authorization in writing, which the office has.
    WrittenAuthorization,
    /// Parent or guardian of a minor.
    ParentOrGuardian,
    /// Counsel.
    Counsel,
    /// A power of attorney.
    PowerOfAttorney,
    /// An order of a court.
    CourtOrder,
    /// Another one, which the details tell.
    Other,
    /// None shown yet: it is to be asked.
    NotShown,
}

/// Who acts for the complainant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Representative {
    /// Name.
    pub name: String,
    /// Telephone, address or e-mail, as told.
    #[serde(default)]
    pub reach: String,
    /// Authority.
    pub authority: Authority,
    /// Details of the authority.
    #[serde(default)]
    pub details: String,
}

/// An officer complained of: known by a name or a number, or described.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Officer {
    /// Name, as told; empty when unknown.
    #[serde(default)]
    pub name: String,
    /// Badge number; empty when unknown.
    #[serde(default)]
    pub badge: String,
    /// Rank; empty when unknown.
    #[serde(default)]
    pub rank: String,
    /// What the officer looks like, the vehicle, what else would tell them apart.
    #[serde(default)]
    pub description: String,
}

impl Officer {
    /// Whether a name or a number tells who it is.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.name.is_empty() || !self.badge.is_empty()
    }
}

/// Someone who saw or heard it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Witness {
    /// Name, as told; may be empty.
    #[serde(default)]
    pub name: String,
    /// How to reach them.
    #[serde(default)]
    pub reach: String,
    /// What they saw or heard.
    #[serde(default)]
    pub saw: String,
}

/// A police service that a person named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PoliceService {
    /// Name; the same in both languages where it has one.
    pub name: Bilingual,
    /// Whether the office's mandate covers it, by the lexicon when it was named.
    #[serde(default)]
    pub mandate: Mandate,
    /// Body where it belongs when the mandate does not cover it.
    #[serde(default)]
    pub route: Option<String>,
    /// Ground to weigh when the mandate does not cover it, by the lexicon when it was named; none in events
    /// from before the lexicon said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(skip)]
    pub ground: Option<GroundCode>,
}

/// Where it happened and by which way the complaint came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Circumstances {
    /// Place, as told.
    #[serde(default)]
    pub place: String,
    /// Services concerned, the first one first.
    #[serde(default)]
    pub services: Vec<PoliceService>,
    /// Day when a police service or a board received the complaint, where it went through one.
    #[serde(default)]
    pub filed_on: Option<NaiveDate>,
}

/// The regime that a person chose for an incident on both sides of a change of law, or the Act to
/// which they say that a request for access belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegimeChoice {
    /// Code of one of the packs of the case.
    pub code: RegimeCode,
    /// Why; never empty.
    pub why: String,
}

/// The office to which a person sends whoever wrote. What a pack says of it is confirmed by this: only
/// then does a letter name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Redirection {
    /// Code of a body that the packs know; none for one that the person names.
    #[serde(default)]
    pub code: Option<String>,
    /// Its name, in both languages.
    pub name: Bilingual,
    /// Why; never empty.
    pub why: String,
}

/// A part of what a person recorded; replaced whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "part", content = "value", rename_all = "snake_case")]
pub enum Part {
    /// Who complains.
    Complainant(Complainant),
    /// Who acts for them; none when nobody does.
    Representative(Option<Representative>),
    /// Officers.
    Officers(Vec<Officer>),
    /// Witnesses.
    Witnesses(Vec<Witness>),
    /// Place, services, way.
    Circumstances(Circumstances),
    /// What the complainant wants.
    Wanted(String),
    /// The regime, where the days do not settle it; none when nobody chose.
    Regime(Option<RegimeChoice>),
    /// The office to which the matter belongs; none when it stays here.
    Redirection(Option<Redirection>),
    /// Its category among those of the office; none where nobody chose one.
    Category(Option<CategoryChoice>),
    /// Days that start or end a clock of a request.
    Days(Vec<MilestoneDay>),
}

impl Part {
    /// Which part it is.
    #[must_use]
    pub fn about(&self) -> About {
        match self {
            Self::Complainant(_) => About::Complainant,
            Self::Representative(_) => About::Representative,
            Self::Officers(_) => About::Officers,
            Self::Witnesses(_) => About::Witnesses,
            Self::Circumstances(_) => About::Circumstances,
            Self::Wanted(_) => About::Wanted,
            Self::Regime(_) => About::Regime,
            Self::Redirection(_) => About::Redirection,
            Self::Category(_) => About::Category,
            Self::Days(_) => About::Days,
        }
    }

    /// Whether it tells nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Complainant(one) => *one == Complainant::default(),
            Self::Representative(one) => one.is_none(),
            Self::Officers(all) => all.is_empty(),
            Self::Witnesses(all) => all.is_empty(),
            Self::Circumstances(one) => *one == Circumstances::default(),
            Self::Wanted(wanted) => wanted.is_empty(),
            Self::Regime(choice) => choice.is_none(),
            Self::Redirection(choice) => choice.is_none(),
            Self::Category(choice) => choice.is_none(),
            Self::Days(days) => days.is_empty(),
        }
    }

    /// Every text that a person typed in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let texts: Vec<&String> = match self {
            Self::Complainant(one) => {
                let contact = &one.contact;
                let ways = [
                    &contact.name,
                    &contact.phone,
                    &contact.email,
                    &contact.address,
                ];
                let ways = ways.into_iter().flatten();
                ways.chain([&one.reach, &one.accessibility]).collect()
            }
            Self::Representative(one) => {
                let all = one.iter().map(|one| [&one.name, &one.reach, &one.details]);
                all.flatten().collect()
            }
            Self::Officers(all) => {
                let all = all.iter();
                all.flat_map(|one| [&one.rank, &one.name, &one.badge, &one.description])
                    .collect()
            }
            Self::Witnesses(all) => {
                let all = all.iter();
                all.flat_map(|one| [&one.name, &one.reach, &one.saw])
                    .collect()
            }
            Self::Circumstances(one) => {
                let services = one
                    .services
                    .iter()
                    .flat_map(|one| [&one.name.fr, &one.name.en]);
                services.chain([&one.place]).collect()
            }
            Self::Wanted(wanted) => vec![wanted],
            Self::Regime(choice) => choice.iter().map(|one| &one.why).collect(),
            Self::Redirection(choice) => {
                let all = choice.iter();
                all.flat_map(|one| [&one.name.fr, &one.name.en, &one.why])
                    .collect()
            }
            // Its words are those of a pack.
            Self::Category(_) => Vec::new(),
            Self::Days(days) => days.iter().map(|day| &day.whom).collect(),
        };
        texts.into_iter().map(String::as_str)
    }
}

/// Everything that people recorded, as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Told {
    /// Who complains, when a person recorded it.
    pub complainant: Option<Complainant>,
    /// Who acts for them.
    pub representative: Option<Representative>,
    /// Officers.
    pub officers: Vec<Officer>,
    /// Witnesses.
    pub witnesses: Vec<Witness>,
    /// Place, services, way.
    pub circumstances: Circumstances,
    /// What the complainant wants.
    pub wanted: String,
    /// The regime that a person chose.
    pub regime: Option<RegimeChoice>,
    /// The office to which a person sends whoever wrote.
    pub redirection: Option<Redirection>,
    /// The category that a person chose; it holds while the case is of its kind.
    pub category: Option<CategoryChoice>,
    /// Days that start or end a clock, as a person recorded them.
    pub days: Vec<MilestoneDay>,
    /// Event that set each part: the next one names it.
    pub set_by: BTreeMap<About, EventId>,
}

impl Told {
    /// Takes a part in.
    pub(super) fn take(&mut self, part: Part, event: EventId) {
        self.set_by.insert(part.about(), event);
        match part {
            Part::Complainant(complainant) => self.complainant = Some(complainant),
            Part::Representative(representative) => self.representative = representative,
            Part::Officers(officers) => self.officers = officers,
            Part::Witnesses(witnesses) => self.witnesses = witnesses,
            Part::Circumstances(circumstances) => self.circumstances = circumstances,
            Part::Wanted(wanted) => self.wanted = wanted,
            Part::Regime(choice) => self.regime = choice,
            Part::Redirection(choice) => self.redirection = choice,
            Part::Category(choice) => self.category = choice,
            Part::Days(days) => self.days = days,
        }
    }

    /// A part as it stands; none of what is no part.
    #[must_use]
    pub fn part(&self, about: About) -> Option<Part> {
        Some(match about {
            About::Complainant => Part::Complainant(self.complainant.clone().unwrap_or_default()),
            About::Representative => Part::Representative(self.representative.clone()),
            About::Officers => Part::Officers(self.officers.clone()),
            About::Witnesses => Part::Witnesses(self.witnesses.clone()),
            About::Circumstances => Part::Circumstances(self.circumstances.clone()),
            About::Wanted => Part::Wanted(self.wanted.clone()),
            About::Regime => Part::Regime(self.regime.clone()),
            About::Redirection => Part::Redirection(self.redirection.clone()),
            About::Category => Part::Category(self.category.clone()),
            About::Days => Part::Days(self.days.clone()),
            _ => return None,
        })
    }

    /// Every name, number and place by which a person may look for the case.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let complainant = self.complainant.iter();
        let contact = complainant.flat_map(|one| [&one.contact.email, &one.contact.address]);
        let contact = contact.flatten();
        let officers = self.officers.iter();
        let officers = officers.flat_map(|one| [&one.name, &one.badge, &one.rank]);
        let representative = self.representative.iter().map(|one| &one.name);
        let witnesses = self.witnesses.iter().map(|one| &one.name);
        let services = self.circumstances.services.iter();
        let services = services.flat_map(|one| {
            let other = Some(&one.name.en).filter(|en| **en != one.name.fr);
            other.into_iter().chain([&one.name.fr])
        });
        contact
            .chain(representative)
            .chain(officers)
            .chain(witnesses)
            .chain(services)
            .chain([&self.circumstances.place])
            .map(String::as_str)
            .filter(|name| !name.is_empty())
            .collect()
    }

    /// Puts what a person recorded in place of what was read.
    pub(super) fn apply(&self, receipt: &mut Receipt, facts: &mut Facts) {
        if let Some(complainant) = &self.complainant {
            receipt.correspondent = complainant.contact.clone();
            let contact = &complainant.contact;
            let reached = [&contact.email, &contact.phone, &contact.address];
            given(facts, "complainant_name", contact.name.is_some());
            given(
                facts,
                "contact_details",
                reached.iter().any(|way| way.is_some()),
            );
        }
        if let Some(representative) = &self.representative {
            if facts.role != Role::ExcludedPerson {
                facts.role = Role::Representative;
            }
            facts.represents.clone_from(&receipt.correspondent.name);
            let shown = representative.authority != Authority::NotShown;
            given(facts, "affected_person_consent", shown);
            if !shown && facts.kind == Kind::Complaint {
                facts.missing.push("affected_person_consent".to_owned());
            }
        }
        facts.incident.regime = self.regime.as_ref().map(|choice| choice.code.clone());
        let circumstances = &self.circumstances;
        if !self.officers.is_empty()
            || !circumstances.services.is_empty()
            || !circumstances.place.is_empty()
        {
            facts.signals.retain(|signal| signal != NOTHING);
        }
        let known = self.officers.iter().any(Officer::is_known);
        given(facts, "officer_identity", known);
        given(
            facts,
            "incident_place",
            !self.circumstances.place.is_empty(),
        );
        given(facts, "desired_outcome", !self.wanted.is_empty());
        if let Some(service) = self.circumstances.services.first() {
            given(facts, "police_service", true);
            service.apply(facts);
        }
        if let Some(on) = self.circumstances.filed_on {
            super::fold::restart(&mut facts.starts, StartEvent::ReceivedByService, Some(on));
        }
    }
}

/// Nothing can be presumed of the text alone; a signal of the lexicon.
const NOTHING: &str = "nothing_to_presume";

/// What was given is no more to be asked.
fn given(facts: &mut Facts, code: &str, is_given: bool) {
    if is_given {
        facts.missing.retain(|one| one != code);
    }
}

/// Cues that depend on the service alone.
const OF_SERVICE: [&str; 2] = ["triage-cue-other-service", "triage-cue-opted-in"];

impl PoliceService {
    fn apply(&self, facts: &mut Facts) {
        let read = facts.service.take().filter(|read| read.name == self.name);
        if read.is_none() {
            facts
                .cues
                .retain(|cue| !OF_SERVICE.contains(&cue.why.id.as_str()));
            facts.cues.extend(self.cue());
        }
        let quote = read.map(|read| read.quote);
        facts.service = Some(ServiceFound {
            name: self.name.clone(),
            // Told by a person: no passage of the text shows it.
            quote: quote.unwrap_or(Quote {
                start: 0,
                end: 0,
                words: String::new(),
            }),
            route: self.route.clone(),
        });
    }

    /// Why a service that the mandate does not cover, or may not cover, is to be weighed.
    fn cue(&self) -> Option<Cue> {
        let why = match self.mandate {
            Mandate::In => return None,
            Mandate::Out => "triage-cue-other-service",
            Mandate::OptedIn => "triage-cue-opted-in",
        };
        Some(Cue {
            ground: self.ground.clone().unwrap_or_else(before::out_of_mandate),
            stance: Stance::For,
            why: Sentence::new(why).with("service", Arg::Label(self.name.clone())),
            quotes: Vec::new(),
        })
    }
}
