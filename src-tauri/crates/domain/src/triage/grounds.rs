//! Cues of the screening grounds: passages and computed facts, for and against using each. A cue
//! never decides anything; the recommendation weighs them and a person decides.

use super::fold::Text;
use super::lexicon::Lexicon;
use super::regime::Packs;
use super::rule::Rule;
use super::service::Mandate;
use super::{Cue, Incident, Quote, Role, ServiceFound, Stance, incident, regime};
use crate::case::{Kind, Matter};
use crate::law::{Basis, Ground, GroundCode, Pack};
use crate::sentence::{Arg, Sentence};
use chrono::NaiveDate;

/// What the grounds are read from.
pub struct Reading<'a> {
    /// The text.
    pub text: &'a Text<'a>,
    /// The lexicon.
    pub lexicon: &'a Lexicon,
    /// Packs in force.
    pub packs: &'a Packs<'a>,
    /// What it is for.
    pub kind: Kind,
    /// What it is about.
    pub matter: Matter,
    /// Link of the writer.
    pub role: Role,
    /// When.
    pub incident: &'a Incident,
    /// Service found.
    pub service: Option<&'a ServiceFound>,
    /// Day of receipt.
    pub received_on: NaiveDate,
}

impl Reading<'_> {
    /// Every cue, grounds in the order of the lexicon.
    #[must_use]
    pub fn cues(&self) -> Vec<Cue> {
        if self.kind != Kind::Complaint {
            return Vec::new();
        }
        let mut cues = Vec::new();
        self.written(&mut cues);
        self.late(&mut cues);
        self.mandate(&mut cues);
        self.misconduct(&mut cues);
        cues
    }

    fn hits(&self, rule: &Rule) -> Vec<Quote> {
        rule.hits(self.text, &self.lexicon.contexts)
            .into_iter()
            .map(|hit| hit.quote)
            .collect()
    }

    /// Cues that are words of the text.
    fn written(&self, cues: &mut Vec<Cue>) {
        for rule in self
            .lexicon
            .group("grounds")
            .iter()
            .filter(|rule| self.applies(rule))
        {
            let mut quotes = self.hits(rule);
            quotes.dedup();
            if !quotes.is_empty()
                && let (Some(stance), Some(why)) = (rule.stance, &rule.why)
            {
                push(cues, &rule.code, stance, Sentence::new(why), quotes);
            }
        }
    }

    /// Grounds about the link of the writer depend on that link; lateness is read apart.
    fn applies(&self, rule: &Rule) -> bool {
        let against = rule.stance == Some(Stance::Against);
        let Some(ground) = self.ground(&rule.code) else {
            return true;
        };
        match ground.basis {
            Some(Basis::DirectlyAffected) if !ground.applies_to.contains(&self.matter) => false,
            Some(Basis::DirectlyAffected) if self.matter != Matter::Conduct => {
                !self.sent_elsewhere()
            }
            Some(Basis::DirectlyAffected) if against => {
                matches!(self.role, Role::Witness | Role::Relative)
            }
            Some(Basis::DirectlyAffected) => self.role == Role::NoLink,
            Some(Basis::Late) => false,
            Some(Basis::Jurisdiction) => {
                rule.why.as_deref() != Some("triage-cue-excluded-person")
                    || self.role == Role::ExcludedPerson
            }
            _ => true,
        }
    }

    /// Every ground of the regimes in force, in the order of the packs.
    fn grounds(&self) -> impl Iterator<Item = &Ground> {
        self.packs.regimes().flat_map(|pack| &pack.grounds)
    }

    /// The ground with this code; codes are neutral to the regime.
    fn ground(&self, code: &str) -> Option<&Ground> {
        self.grounds().find(|ground| ground.code.0 == code)
    }

    fn is(&self, cue: &Cue, basis: Basis) -> bool {
        let ground = self.ground(&cue.ground.0);
        ground.is_some_and(|ground| ground.basis == Some(basis))
    }

    /// The six months: counted by the governing pack from the last day that the event can have, with
    /// what the text says of the delay.
    fn late(&self, cues: &mut Vec<Cue>) {
        let last_possible = || {
            self.incident
                .approx
                .as_deref()
                .and_then(incident::bounds)
                .map(|(_, last)| last)
        };
        let Some(last) = self
            .incident
            .end_on
            .or(self.incident.on)
            .or_else(last_possible)
        else {
            return;
        };
        let Some((ground, due_on)) = self.governing(last).and_then(|pack| {
            let ground = &pack.ground_of(Basis::Late)?.code.0;
            Some((ground.as_str(), regime::late_after(pack, self.packs, last)?))
        }) else {
            return;
        };
        if self.received_on <= due_on {
            return;
        }
        let spoken = |stance| {
            let rules = self
                .lexicon
                .rules("grounds", ground)
                .filter(move |rule| rule.stance == Some(stance));
            rules
                .map(|rule| (rule, self.hits(rule)))
                .filter(|(_, quotes)| !quotes.is_empty())
        };
        let mut quotes: Vec<Quote> = self.incident.quotes.iter().take(2).cloned().collect();
        quotes.extend(spoken(Stance::For).flat_map(|(_, quotes)| quotes));
        let why = Sentence::new("triage-cue-late")
            .with("due", Arg::Day(due_on))
            .with("received", Arg::Day(self.received_on));
        push(cues, ground, Stance::For, why, quotes);
        for (rule, quotes) in spoken(Stance::Against) {
            if let Some(why) = &rule.why {
                push(cues, ground, Stance::Against, Sentence::new(why), quotes);
            }
        }
        self.discovered(cues, ground, last);
    }

    /// A later discovery within the period speaks against the ground.
    fn discovered(&self, cues: &mut Vec<Cue>, ground: &str, last: NaiveDate) {
        let Some(found_on) = self.incident.discovered_on.filter(|day| *day > last) else {
            return;
        };
        let due_on = self
            .governing(last)
            .and_then(|pack| regime::late_after(pack, self.packs, found_on));
        if due_on.is_some_and(|due| self.received_on <= due) {
            let why = Sentence::new("triage-cue-discovered").with("discovered", Arg::Day(found_on));
            push(cues, ground, Stance::Against, why, Vec::new());
        }
    }

    fn governing(&self, on: NaiveDate) -> Option<&Pack> {
        regime::governing(self.packs, on)
    }

    /// Services outside the mandate, and matters that the pack sends elsewhere.
    fn mandate(&self, cues: &mut Vec<Cue>) {
        let ground = self.jurisdiction();
        if let Some(service) = self.service {
            let quote = self.service_clauses(service);
            match self.lexicon.services.mandate(&service.name.en) {
                Mandate::Out => {
                    let why = Sentence::new("triage-cue-other-service")
                        .with("service", Arg::Label(service.name.clone()));
                    push(cues, ground, Stance::For, why, quote);
                }
                Mandate::OptedIn => {
                    let why = Sentence::new("triage-cue-opted-in")
                        .with("service", Arg::Label(service.name.clone()));
                    push(cues, ground, Stance::For, why, quote);
                }
                Mandate::In => {}
            }
        }
        if self.sent_elsewhere() {
            let code = if self.matter == Matter::Policy {
                "policy"
            } else {
                "service"
            };
            let rules = self.lexicon.rules("matters", code);
            let hits = rules.flat_map(|rule| rule.hits(self.text, &self.lexicon.contexts));
            let mut quotes: Vec<Quote> = hits
                .map(|hit| self.text.quote(self.text.clause(hit.range)))
                .collect();
            quotes.dedup();
            quotes.truncate(3);
            push(
                cues,
                ground,
                Stance::For,
                Sentence::new("triage-cue-elsewhere"),
                quotes,
            );
        }
    }

    /// The ground of what is not for this office: that of the governing pack, else the one of the lexicon.
    fn jurisdiction(&self) -> &str {
        let governing = self.pack();
        let ground = governing.and_then(|pack| pack.ground_of(Basis::Jurisdiction));
        ground.map_or(&self.lexicon.services.ground.0, |ground| &ground.code.0)
    }

    /// Whether the governing pack sends this matter to another body.
    fn sent_elsewhere(&self) -> bool {
        let pack = self.pack();
        pack.is_some_and(|pack| pack.elsewhere.iter().any(|one| one.matter == self.matter))
    }

    fn pack(&self) -> Option<&Pack> {
        let (packs, matter) = (self.packs, Some(self.matter));
        regime::pack_of(packs, self.incident, matter, self.received_on)
    }

    /// The clauses that name the service.
    fn service_clauses(&self, service: &ServiceFound) -> Vec<Quote> {
        let mentions = self.lexicon.services.mentions(self.text);
        let named = mentions
            .iter()
            .filter(|mention| self.lexicon.services.is(mention.index, &service.name.en));
        named
            .take(2)
            .map(|mention| self.text.quote(self.text.clause(mention.range.clone())))
            .collect()
    }

    /// Misconduct alleged speaks against the grounds that say the complaint is not worth going on with,
    /// unless something tells a motive.
    fn misconduct(&self, cues: &mut Vec<Cue>) {
        let told = |cue: &&Cue, basis| cue.stance == Stance::For && self.is(cue, basis);
        if cues.iter().any(|cue| told(&cue, Basis::Motive)) {
            return;
        }
        let quotes: Vec<Quote> = blamed(self.lexicon)
            .flat_map(|rule| self.hits(rule))
            .take(4)
            .collect();
        if quotes.is_empty() {
            return;
        }
        let mut grounds: Vec<&GroundCode> = Vec::new();
        for ground in self.grounds() {
            let speaks = |cue: &Cue| cue.ground == ground.code && cue.stance == Stance::For;
            let is = ground.basis == Some(Basis::Substance) && cues.iter().any(speaks);
            if is && !grounds.contains(&&ground.code) {
                grounds.push(&ground.code);
            }
        }
        for ground in grounds {
            let why = Sentence::new("triage-cue-misconduct");
            push(cues, &ground.0, Stance::Against, why, quotes.clone());
        }
    }
}

/// Rules that find an act that an officer is blamed for: misconduct, and the flags that are one.
pub(super) fn blamed(lexicon: &Lexicon) -> impl Iterator<Item = &Rule> {
    let flags = lexicon
        .group("flags")
        .iter()
        .filter(|rule| lexicon.tables.blamed_flags.contains(&rule.code));
    lexicon.group("misconduct").iter().chain(flags)
}

fn push(cues: &mut Vec<Cue>, ground: &str, stance: Stance, why: Sentence, quotes: Vec<Quote>) {
    cues.push(Cue {
        ground: GroundCode(ground.to_owned()),
        stance,
        why,
        quotes,
    });
}
