//! Cues of the screening grounds: passages and computed facts, for and against using each. A cue
//! never decides anything; the recommendation weighs them and a person decides.

use super::fold::Text;
use super::lexicon::Lexicon;
use super::regime::Packs;
use super::rule::Rule;
use super::service::Mandate;
use super::{Cue, Incident, Quote, Role, ServiceFound, Stance, incident, regime};
use crate::case::{Kind, Matter};
use crate::law::{GroundCode, Pack};
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

/// Code of the ground that a `late` complaint meets; the pack says whether it exists.
const LATE: &str = "over_six_months";
const NO_JURISDICTION: &str = "no_jurisdiction";

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
        match rule.code.as_str() {
            "not_directly_affected_conduct" if self.matter != Matter::Conduct => false,
            "not_directly_affected_conduct" if against => {
                matches!(self.role, Role::Witness | Role::Relative)
            }
            "not_directly_affected_conduct" => self.role == Role::NoLink,
            "not_directly_affected_policy" => {
                self.matter != Matter::Conduct && !self.sent_elsewhere()
            }
            LATE => false,
            NO_JURISDICTION => {
                rule.why.as_deref() != Some("triage-cue-excluded-person")
                    || self.role == Role::ExcludedPerson
            }
            _ => true,
        }
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
        let Some(due_on) = self
            .governing(last)
            .and_then(|pack| regime::late_after(pack, self.packs, last))
        else {
            return;
        };
        if self.received_on <= due_on {
            return;
        }
        let spoken = |stance| {
            let rules = self
                .lexicon
                .rules("grounds", LATE)
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
        push(cues, LATE, Stance::For, why, quotes);
        for (rule, quotes) in spoken(Stance::Against) {
            if let Some(why) = &rule.why {
                push(cues, LATE, Stance::Against, Sentence::new(why), quotes);
            }
        }
        self.discovered(cues, last);
    }

    /// A later discovery within the period speaks against the ground.
    fn discovered(&self, cues: &mut Vec<Cue>, last: NaiveDate) {
        let Some(found_on) = self.incident.discovered_on.filter(|day| *day > last) else {
            return;
        };
        let due_on = self
            .governing(last)
            .and_then(|pack| regime::late_after(pack, self.packs, found_on));
        if due_on.is_some_and(|due| self.received_on <= due) {
            let why = Sentence::new("triage-cue-discovered").with("discovered", Arg::Day(found_on));
            push(cues, LATE, Stance::Against, why, Vec::new());
        }
    }

    fn governing(&self, on: NaiveDate) -> Option<&Pack> {
        regime::governing(self.packs, on)
    }

    /// Services outside the mandate, and matters that the pack sends elsewhere.
    fn mandate(&self, cues: &mut Vec<Cue>) {
        if let Some(service) = self.service {
            let quote = self.service_clauses(service);
            match self.lexicon.services.mandate(&service.name.en) {
                Mandate::Out => {
                    let why = Sentence::new("triage-cue-other-service")
                        .with("service", Arg::Label(service.name.clone()));
                    push(cues, NO_JURISDICTION, Stance::For, why, quote);
                }
                Mandate::OptedIn => {
                    let why = Sentence::new("triage-cue-opted-in")
                        .with("service", Arg::Label(service.name.clone()));
                    push(cues, NO_JURISDICTION, Stance::For, why, quote);
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
            let quotes = rules
                .flat_map(|rule| rule.hits(self.text, &self.lexicon.contexts))
                .take(3);
            let quotes = quotes
                .map(|hit| self.text.quote(self.text.clause(hit.range)))
                .collect();
            push(
                cues,
                NO_JURISDICTION,
                Stance::For,
                Sentence::new("triage-cue-elsewhere"),
                quotes,
            );
        }
    }

    /// Whether the governing pack sends this matter to another body.
    fn sent_elsewhere(&self) -> bool {
        let pack = regime::pack_of(
            self.packs,
            self.incident,
            Some(self.matter),
            self.received_on,
        );
        pack.is_some_and(|pack| pack.elsewhere.iter().any(|one| one.matter == self.matter))
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

    /// Misconduct alleged speaks against « frivolous » and "better dealt with under another law".
    fn misconduct(&self, cues: &mut Vec<Cue>) {
        if cues.iter().any(|cue| {
            ["bad_faith", "vexatious"].contains(&cue.ground.0.as_str()) && cue.stance == Stance::For
        }) {
            return;
        }
        let quotes: Vec<Quote> = blamed(self.lexicon)
            .flat_map(|rule| self.hits(rule))
            .take(4)
            .collect();
        if quotes.is_empty() {
            return;
        }
        for ground in ["frivolous", "other_act"] {
            if cues
                .iter()
                .any(|cue| cue.ground.0 == ground && cue.stance == Stance::For)
            {
                push(
                    cues,
                    ground,
                    Stance::Against,
                    Sentence::new("triage-cue-misconduct"),
                    quotes.clone(),
                );
            }
        }
    }
}

/// Rules that find an act that an officer is blamed for: misconduct, and the flags that are one.
pub(super) fn blamed(lexicon: &Lexicon) -> impl Iterator<Item = &Rule> {
    let flags = lexicon
        .group("flags")
        .iter()
        .filter(|rule| ["force", "race"].contains(&rule.code.as_str()));
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
