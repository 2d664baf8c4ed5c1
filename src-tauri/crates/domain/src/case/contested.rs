//! What two people apart may both set on one case: values, decisions, files.

use super::{Correction, Kind, Matter, Part, Receipt, ScreeningOut, Stage, Told};
use crate::alike::{AlikeEvent, Relation};
use crate::assignment::AssignmentEvent;
use crate::conflict::{Claim, Claims};
use crate::consolidation::{Consolidated, ConsolidationEvent};
use crate::escalation::Ending;
use crate::id::{CaseId, EventId, FileId, PersonId};
use crate::lang::{Lang, TextLanguage};
use crate::law::OutcomeCode;
use crate::referral::Decided;
use crate::triage::Facts;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What a conflict is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Language of the text.
    Language,
    /// Language of the reply.
    ReplyLanguage,
    /// Kind of case.
    Kind,
    /// Day of the incident.
    IncidentOn,
    /// Day of receipt.
    ReceivedOn,
    /// What the complaint is about.
    Matter,
    /// Two decisions.
    Decision,
    /// A decision to screen out, and a correction of the facts on which it rests.
    Facts,
    /// Two files opened for one case.
    File,
    /// Last day of the incident.
    IncidentEndOn,
    /// Day when the complainant learned of it.
    DiscoveredOn,
    /// Who complains.
    Complainant,
    /// Who acts for them.
    Representative,
    /// Officers.
    Officers,
    /// Witnesses.
    Witnesses,
    /// Place, services, way.
    Circumstances,
    /// What the complainant wants.
    Wanted,
    /// The regime.
    Regime,
    /// Two decisions on what becomes of it.
    Referral,
    /// What it is to one other case.
    Relation,
    /// Which case leads it.
    Lead,
    /// Who looks after it.
    Assignee,
    /// How one question of principle ended.
    Ruling,
    /// The office to which the matter belongs.
    Redirection,
    /// Its category among those of the office.
    Category,
    /// Days that start or end a clock.
    Days,
}

/// A value that a person may correct.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// Language of the text.
    Language(TextLanguage),
    /// Language of the reply.
    ReplyLanguage(Lang),
    /// Kind of case.
    Kind(Kind),
    /// Day of the incident.
    IncidentOn(Option<NaiveDate>),
    /// Day of receipt.
    ReceivedOn(NaiveDate),
    /// What the complaint is about.
    Matter(Option<Matter>),
    /// Last day of the incident.
    IncidentEndOn(Option<NaiveDate>),
    /// Day when the complainant learned of it.
    DiscoveredOn(Option<NaiveDate>),
}

impl Value {
    /// Which value it is.
    #[must_use]
    pub fn about(self) -> About {
        match self {
            Self::Language(_) => About::Language,
            Self::ReplyLanguage(_) => About::ReplyLanguage,
            Self::Kind(_) => About::Kind,
            Self::IncidentOn(_) => About::IncidentOn,
            Self::ReceivedOn(_) => About::ReceivedOn,
            Self::Matter(_) => About::Matter,
            Self::IncidentEndOn(_) => About::IncidentEndOn,
            Self::DiscoveredOn(_) => About::DiscoveredOn,
        }
    }
}

impl Correction {
    /// The value replaced and the new one.
    #[must_use]
    pub fn values(&self) -> (Value, Value) {
        match *self {
            Self::Language { from, to } => (Value::Language(from), Value::Language(to)),
            Self::ReplyLanguage { from, to } => {
                (Value::ReplyLanguage(from), Value::ReplyLanguage(to))
            }
            Self::Kind { from, to } => (Value::Kind(from), Value::Kind(to)),
            Self::IncidentOn { from, to } => (Value::IncidentOn(from), Value::IncidentOn(to)),
            Self::ReceivedOn { from, to } => (Value::ReceivedOn(from), Value::ReceivedOn(to)),
            Self::Matter { from, to } => (Value::Matter(from), Value::Matter(to)),
            Self::IncidentEndOn { from, to } => {
                (Value::IncidentEndOn(from), Value::IncidentEndOn(to))
            }
            Self::DiscoveredOn { from, to } => (Value::DiscoveredOn(from), Value::DiscoveredOn(to)),
        }
    }
}

/// Where a decision leaves a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Stage.
    pub stage: Stage,
    /// Stage before it was closed; none while it is open.
    pub closed_from: Option<Stage>,
    /// How it ended, where it is closed and a person said so.
    pub outcome: Option<OutcomeCode>,
    /// Open or confirmed screening out.
    pub screening_out: Option<ScreeningOut>,
    /// Who proposed it, or decided it alone.
    pub proposed_by: Option<PersonId>,
    /// When a second reader agreed with it.
    pub read_second_at: Option<DateTime<Utc>>,
    /// Values on which a screening out rests.
    pub(super) rests_on: Vec<Value>,
}

impl Decision {
    /// Nobody decided, or what was proposed was sent back.
    pub(super) const NONE: Self = Self {
        stage: Stage::Received,
        closed_from: None,
        outcome: None,
        screening_out: None,
        proposed_by: None,
        read_second_at: None,
        rests_on: Vec::new(),
    };
}

/// What people set apart on a case and nobody settled yet. The first of each stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Conflict {
    /// Two values.
    Value(Vec<Claim<Value>>),
    /// Two decisions.
    Decision(Vec<Claim<Decision>>),
    /// A decision to screen out, and corrections that it did not know.
    Facts {
        /// The decision.
        decision: Box<Claim<Decision>>,
        /// The corrections.
        corrections: Vec<Claim<Value>>,
    },
    /// Two files.
    File(Vec<Claim<FileId>>),
    /// Two records of one part.
    Part(Vec<Claim<Part>>),
    /// Two decisions on what becomes of it.
    Referral(Vec<Claim<Option<Decided>>>),
    /// Two words on what it is to one other case; none takes a word back.
    Relation(Vec<Claim<Option<Relation>>>),
    /// Two leads; none separates it.
    Lead(Vec<Claim<Option<CaseId>>>),
    /// Two people to look after it; none puts it down.
    Assignee(Vec<Claim<Option<PersonId>>>),
    /// Two endings of one question of principle.
    Ruling(Vec<Claim<Ending>>),
}

impl Conflict {
    /// What it is about.
    #[must_use]
    pub fn about(&self) -> About {
        match self {
            Self::Value(claims) => claims
                .first()
                .map_or(About::Facts, |claim| claim.value.about()),
            Self::Decision(_) => About::Decision,
            Self::Facts { .. } => About::Facts,
            Self::File(_) => About::File,
            Self::Referral(_) => About::Referral,
            Self::Part(claims) => claims
                .first()
                .map_or(About::Facts, |claim| claim.value.about()),
            Self::Relation(_) => About::Relation,
            Self::Lead(_) => About::Lead,
            Self::Assignee(_) => About::Assignee,
            Self::Ruling(_) => About::Ruling,
        }
    }

    /// The events in conflict, in their order.
    #[must_use]
    pub fn events(&self) -> Vec<EventId> {
        fn of<T>(claims: &[Claim<T>]) -> Vec<EventId> {
            claims.iter().map(|claim| claim.event).collect()
        }
        match self {
            Self::Value(claims) => of(claims),
            Self::Decision(claims) => of(claims),
            Self::Facts {
                decision,
                corrections,
            } => [vec![decision.event], of(corrections)].concat(),
            Self::File(claims) => of(claims),
            Self::Part(claims) => of(claims),
            Self::Referral(claims) => of(claims),
            Self::Relation(claims) => of(claims),
            Self::Lead(claims) => of(claims),
            Self::Assignee(claims) => of(claims),
            Self::Ruling(claims) => of(claims),
        }
    }
}

/// Who says it, in which event, when.
pub(super) type Said = (EventId, PersonId, DateTime<Utc>);

pub(super) fn claim<T>((event, by, at): Said, value: T) -> Claim<T> {
    Claim {
        event,
        origin: event,
        by,
        at,
        value,
    }
}

/// The conflict of what was set apart, if anything was.
pub(super) fn apart<T: Clone + PartialEq>(
    claims: &Claims<T>,
    conflict: impl FnOnce(Vec<Claim<T>>) -> Conflict,
) -> Option<Conflict> {
    Some(conflict(claims.conflict()?.to_vec()))
}

/// Every claim on a case.
#[derive(Debug, Clone)]
pub(super) struct Contested {
    pub values: BTreeMap<About, Claims<Value>>,
    pub parts: BTreeMap<About, Claims<Part>>,
    pub decision: Claims<Decision>,
    pub file: Claims<FileId>,
    pub referral: Claims<Option<Decided>>,
    pub relations: BTreeMap<CaseId, Claims<Option<Relation>>>,
    pub lead: Claims<Option<CaseId>>,
    /// Why each lead was given, by the event that gave it.
    reasons: BTreeMap<EventId, String>,
    pub assignee: Claims<Option<PersonId>>,
}

impl PartialEq for Contested {
    /// What stands, not the events that led to it: a case is the same once an act on it was taken
    /// back. What is open is compared by [`super::Case::conflicts`].
    fn eq(&self, other: &Self) -> bool {
        let decision = |it: &Self| it.decision.standing().map(|claim| claim.value.clone());
        self.values().eq(other.values()) && decision(self) == decision(other)
    }
}

impl Contested {
    fn values(&self) -> impl Iterator<Item = Value> {
        let standing = |claims: &Claims<Value>| Some(claims.standing()?.value);
        self.values.values().filter_map(standing)
    }

    pub fn of(receipt: &Receipt, facts: &Facts, said: Said) -> Self {
        let mut contested = Self {
            values: BTreeMap::new(),
            parts: BTreeMap::new(),
            decision: Claims::of(claim(said, Decision::NONE)),
            file: Claims::default(),
            referral: Claims::default(),
            relations: BTreeMap::new(),
            lead: Claims::default(),
            reasons: BTreeMap::new(),
            assignee: Claims::default(),
        };
        contested.start(receipt, facts, said);
        contested
    }

    /// Values as they were read, before anyone corrects them.
    pub fn start(&mut self, receipt: &Receipt, facts: &Facts, said: Said) {
        let values = [
            Value::Language(receipt.language),
            Value::ReplyLanguage(receipt.reply_language),
            Value::Kind(facts.kind),
            Value::IncidentOn(facts.incident.on),
            Value::ReceivedOn(receipt.received_on),
            Value::Matter(facts.matter),
            Value::IncidentEndOn(facts.incident.end_on),
            Value::DiscoveredOn(facts.incident.discovered_on),
        ];
        self.values = values
            .map(|value| (value.about(), Claims::of(claim(said, value))))
            .into();
    }

    /// Values on which a decision to screen out rests: all but the languages, which decide
    /// nothing.
    pub fn rests_on(&self) -> Vec<Value> {
        let deciding = |(about, _): &(&About, &Claims<Value>)| {
            !matches!(about, About::Language | About::ReplyLanguage)
        };
        self.values
            .iter()
            .filter(deciding)
            .filter_map(|(_, claims)| Some(claims.standing()?.value))
            .collect()
    }

    /// Everything that is open, in the order of [`About`].
    pub fn conflicts(&self) -> Vec<Conflict> {
        let values = self.values.values();
        let parts = self.parts.values();
        let relations = self.relations.values();
        values
            .filter_map(|claims| apart(claims, Conflict::Value))
            .chain(apart(&self.decision, Conflict::Decision))
            .chain(self.facts())
            .chain(apart(&self.file, Conflict::File))
            .chain(parts.filter_map(|claims| apart(claims, Conflict::Part)))
            .chain(apart(&self.referral, Conflict::Referral))
            .chain(relations.filter_map(|claims| apart(claims, Conflict::Relation)))
            .chain(apart(&self.lead, Conflict::Lead))
            .chain(apart(&self.assignee, Conflict::Assignee))
            .collect()
    }

    /// A person said what it is to another case, in place of what they had before them.
    pub fn relate(&mut self, AlikeEvent { other, from, to }: AlikeEvent, said: Said) {
        let lead = self.lead.standing().and_then(|claim| claim.value);
        let claims = self.relations.entry(other).or_default();
        // A lead that was left is not told among the relations: its word is what is replaced.
        let left = Some(Relation::Consolidated);
        let told = claims.open().iter().any(|claim| claim.value == left);
        let before = if from.is_none() && told && lead != Some(other) {
            left
        } else {
            from
        };
        claims.change(&before, claim(said, to));
        // Events of the first version gave the lead in this way; the last one is the lead.
        if to == Some(Relation::Consolidated) {
            self.lead.change(&lead, claim(said, Some(other)));
        } else if from == Some(Relation::Consolidated) && lead == Some(other) {
            self.lead.change(&lead, claim(said, None));
        }
    }

    /// What people said of it and other cases, as it stands; its lead is told apart.
    pub fn related(&self) -> BTreeMap<CaseId, Relation> {
        let standing = |(other, claims): (&CaseId, &Claims<Option<Relation>>)| {
            let relation = claims.standing()?.value?;
            (relation != Relation::Consolidated).then_some((*other, relation))
        };
        self.relations.iter().filter_map(standing).collect()
    }

    /// Put under a lead, or separated, in place of the lead that the author had before them.
    pub fn consolidate(&mut self, change: &ConsolidationEvent, said: Said) {
        let ConsolidationEvent {
            from,
            to,
            reasons,
            restores,
        } = change;
        let before = restores.and_then(|of| self.lead.set_by(of));
        let now = match before.filter(|before| before.value == *to) {
            Some(before) => Claim {
                event: said.0,
                ..before.clone()
            },
            None => claim(said, *to),
        };
        self.lead.change(from, now);
        self.reasons.insert(said.0, reasons.clone());
        // What an event of the first version had said of the lead that is left.
        let before = Some(Relation::Consolidated);
        let claims = from.and_then(|from| self.relations.get_mut(&from));
        if let Some(claims) = claims.filter(|it| it.open().iter().any(|one| one.value == before)) {
            claims.change(&before, claim(said, None));
        }
    }

    /// Its lead, as it stands, with who gave it and why.
    pub fn consolidated(&self) -> Option<Consolidated> {
        let standing = self.lead.standing()?;
        let reasons = self.reasons.get(&standing.origin);
        Some(Consolidated {
            lead: standing.value?,
            event: standing.origin,
            by: standing.by,
            at: standing.at,
            reasons: reasons.cloned().unwrap_or_default(),
        })
    }

    /// Given to a person, in place of the one that the author had before them.
    pub fn assign(&mut self, AssignmentEvent { from, to }: AssignmentEvent, said: Said) {
        self.assignee.change(&from, claim(said, to));
    }

    /// A part that a person recorded, in place of the one that they had before them.
    pub fn record(&mut self, part: &Part, of: Option<EventId>, said: Said) {
        let claims = self.parts.entry(part.about()).or_default();
        let recorded = claim(said, part.clone());
        match of {
            Some(of) => claims.follow(of, recorded),
            None => claims.add(recorded),
        }
    }

    /// What people recorded, as it stands.
    pub fn told(&self) -> Told {
        let mut told = Told::default();
        for claim in self.parts.values().filter_map(Claims::standing) {
            told.take(claim.value.clone(), claim.event);
        }
        told
    }

    /// The corrections that the standing decision to screen out does not rest on.
    fn facts(&self) -> Option<Conflict> {
        let decision = self.decision.standing()?;
        let corrections: Vec<Claim<Value>> = decision
            .value
            .rests_on
            .iter()
            .filter_map(|value| {
                let standing = self.values.get(&value.about())?.standing()?;
                (standing.value != *value).then(|| standing.clone())
            })
            .collect();
        let alone = self.decision.conflict().is_none() && !corrections.is_empty();
        alone.then(|| Conflict::Facts {
            decision: Box::new(decision.clone()),
            corrections,
        })
    }

    /// A person settles anything but a value, which shows elsewhere too.
    pub fn settle(&mut self, about: About, kept: EventId, over: &[EventId], said: Said) {
        match about {
            About::Decision => self.decision.settle(kept, over, said),
            About::File => self.file.settle(kept, over, said),
            About::Referral => self.referral.settle(kept, over, said),
            About::Facts => self.settle_facts(kept, over, said),
            About::Assignee => self.assignee.settle(kept, over, said),
            About::Lead => self.lead.settle(kept, over, said),
            // Of several other cases, the one of which the kept event speaks.
            About::Relation => self
                .relations
                .values_mut()
                .for_each(|claims| claims.settle(kept, over, said)),
            about => {
                if let Some(claims) = self.parts.get_mut(&about) {
                    claims.settle(kept, over, said);
                }
            }
        }
    }

    /// The decision is kept on the facts as corrected, or the correction is and the case is to be
    /// screened again.
    fn settle_facts(&mut self, kept: EventId, over: &[EventId], said: Said) {
        let decided = |event: &&EventId| self.decision.set_by(**event).is_some();
        let Some(decision) = over.iter().find(decided).copied() else {
            return;
        };
        if kept != decision {
            self.decision
                .follow_exactly(decision, claim(said, Decision::NONE));
            return;
        }
        let Some(mut kept) = self.decision.set_by(decision).cloned() else {
            return;
        };
        (kept.event, kept.by, kept.at) = said;
        for rest in &mut kept.value.rests_on {
            let standing = self.values.get(&rest.about()).and_then(Claims::standing);
            if let Some(standing) = standing.filter(|claim| over.contains(&claim.event)) {
                *rest = standing.value;
            }
        }
        self.decision.follow_exactly(decision, kept);
    }
}
