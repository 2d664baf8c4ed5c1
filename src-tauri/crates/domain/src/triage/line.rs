//! One triage as a line of JSON: the fields and codes of `tests/fixtures/complaints_gold/README.md`.

use super::lexicon::Lexicon;
use super::recommend::leads;
use super::{Facts, Outcome, Recommendation, Role, Seriousness, Stance};
use crate::case::{Channel, Kind, Matter};
use crate::clock::{CaseClock, ClockOutcome, Step};
use crate::lang::TextLanguage;
use chrono::{DateTime, NaiveDate, SecondsFormat};
use chrono_tz::Tz;
use serde::Serialize;

/// The triage of one message. The caller adds `id` and `file`, and `related` over a batch.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TriageLine {
    /// Language of the text.
    pub language: TextLanguage,
    /// How it came.
    pub channel: Channel,
    /// What it is for.
    pub kind: Kind,
    /// `psa`, `cspa`, `ask`, `none`.
    pub regime: String,
    /// What a complaint is about.
    #[serde(rename = "type")]
    pub matter: Option<Matter>,
    /// Day of the event.
    pub incident_on: Option<NaiveDate>,
    /// Last day when there are several.
    pub incident_end_on: Option<NaiveDate>,
    /// Span when the day is not known.
    pub incident_approx: Option<String>,
    /// Day of receipt.
    pub received_on: NaiveDate,
    /// Official English name.
    pub police_service: Option<String>,
    /// The words in the text.
    pub police_service_as_written: Option<String>,
    /// Link of the writer.
    pub complainant_role: Role,
    /// Person spoken for.
    pub represents: Option<String>,
    /// Grounds with cues.
    pub grounds: Vec<GroundLine>,
    /// Presumed outcome; null where nothing is screened.
    pub presumed_outcome: Option<Outcome>,
    /// Expected nature of a conduct complaint.
    pub seriousness: Option<Seriousness>,
    /// Body where the matter, or part of it, belongs instead.
    pub route: Option<String>,
    /// What is still to be asked.
    pub missing: Vec<String>,
    /// Codes of the signals that must be seen.
    pub flags: Vec<String>,
    /// The same with the words that raised them.
    pub flag_words: Vec<FlagLine>,
    /// Useful codes, not scored.
    pub other_signals: Vec<String>,
    /// A person must see it at once.
    pub urgent: bool,
    /// Identity numbers typed in the text.
    pub pii_found: Vec<IdentifierLine>,
    /// Names of related files of the batch.
    pub related: Vec<String>,
    /// Clocks.
    pub deadlines: Vec<DeadlineLine>,
    /// Hour asked by the writer, with the office's offset.
    pub answer_by: Option<String>,
}

/// A ground with its stance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroundLine {
    /// Code.
    pub code: String,
    /// For or against using it.
    pub stance: Stance,
    /// Exact quotations.
    pub facts: Vec<String>,
    /// `main` or `secondary`.
    pub weight: &'static str,
}

/// A flag and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FlagLine {
    /// Code.
    pub code: String,
    /// Exact quotations.
    pub words: Vec<String>,
}

/// An identity number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IdentifierLine {
    /// Kind.
    pub kind: String,
    /// As typed.
    pub text: String,
}

/// A clock with its derivation. Dates are absent where the calendar does not cover the span.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DeadlineLine {
    /// Rule.
    pub clock: String,
    /// Day it runs from.
    pub start_on: NaiveDate,
    /// Event it runs from.
    pub start_event: String,
    /// Statutory day.
    pub due_on: Option<NaiveDate>,
    /// Next open day when the office is closed that day.
    pub due_if_closed_on: Option<NaiveDate>,
    /// Last open day on or before.
    pub target_on: Option<NaiveDate>,
    /// Whether the calendar covers the span.
    pub calendar_covered: bool,
    /// Day of the act, when known.
    pub done_on: Option<NaiveDate>,
    /// Whether it was in time.
    pub met: Option<bool>,
    /// How it was counted.
    pub steps: Vec<Step>,
}

/// The line of one message.
#[must_use]
pub fn line(
    facts: &Facts,
    recommendation: &Recommendation,
    channel: Channel,
    lexicon: &Lexicon,
) -> TriageLine {
    let grounds = grounds(facts, lexicon);
    let service = facts.service.as_ref();
    TriageLine {
        language: facts.language,
        channel,
        kind: facts.kind,
        regime: recommendation.regime.code.0.clone(),
        matter: facts.matter,
        incident_on: facts.incident.on,
        incident_end_on: facts.incident.end_on,
        incident_approx: facts.incident.approx.clone(),
        received_on: facts.received_on,
        police_service: service.map(|service| service.name.en.clone()),
        police_service_as_written: service
            .map(|service| service.quote.words.clone())
            .filter(|words| !words.is_empty()),
        complainant_role: facts.role,
        represents: facts.represents.clone(),
        presumed_outcome: recommendation.outcome,
        seriousness: seriousness(facts, recommendation.outcome),
        route: recommendation
            .route
            .as_ref()
            .map(|route| route.code.clone()),
        missing: recommendation.missing.clone(),
        flags: recommendation
            .flags
            .iter()
            .map(|flag| flag.code.clone())
            .collect(),
        flag_words: recommendation
            .flags
            .iter()
            .map(|flag| FlagLine {
                code: flag.code.clone(),
                words: flag.quotes.iter().map(|one| one.words.clone()).collect(),
            })
            .collect(),
        other_signals: facts.signals.clone(),
        urgent: recommendation.urgent,
        pii_found: facts
            .identifiers
            .iter()
            .map(|one| IdentifierLine {
                kind: one.kind.clone(),
                text: one.quote.words.clone(),
            })
            .collect(),
        related: Vec::new(),
        deadlines: recommendation.clocks.iter().map(deadline).collect(),
        answer_by: facts.answer_by.map(|at| with_offset(at, lexicon)),
        grounds,
    }
}

/// One line for each ground and stance, the leading ones first.
fn grounds(facts: &Facts, lexicon: &Lexicon) -> Vec<GroundLine> {
    let mut lines: Vec<GroundLine> = Vec::new();
    for cue in &facts.cues {
        let weight = if leads(cue, lexicon) {
            "main"
        } else {
            "secondary"
        };
        let words = cue.quotes.iter().map(|quote| quote.words.clone());
        match lines
            .iter_mut()
            .find(|line| line.code == cue.ground.0 && line.stance == cue.stance)
        {
            Some(line) => {
                line.facts.extend(words);
                if weight == "main" {
                    line.weight = weight;
                }
            }
            None => lines.push(GroundLine {
                code: cue.ground.0.clone(),
                stance: cue.stance,
                facts: words.collect(),
                weight,
            }),
        }
    }
    for line in &mut lines {
        let mut seen = std::collections::BTreeSet::new();
        line.facts.retain(|fact| seen.insert(fact.clone()));
    }
    let weighed = |line: &GroundLine, lines: &[GroundLine]| {
        lines
            .iter()
            .any(|other| other.code == line.code && other.stance == Stance::For)
    };
    let proposed = lines
        .iter()
        .any(|line| line.stance == Stance::For && line.weight == "main");
    let beside: Vec<bool> = lines
        .iter()
        .map(|line| proposed && !weighed(line, &lines))
        .collect();
    for (line, beside) in lines.iter_mut().zip(beside) {
        if beside {
            line.weight = "secondary";
        }
    }
    let alone = lines.iter().all(|line| line.weight == "secondary");
    if alone && let Some(first) = lines.first_mut() {
        first.weight = "main";
    }
    lines.sort_by_key(|line| line.weight);
    lines
}

/// The nature is told where an investigation is in view, not where a ground stands uncontested.
fn seriousness(facts: &Facts, outcome: Option<Outcome>) -> Option<Seriousness> {
    let contested = facts.cues.iter().any(|cue| cue.stance == Stance::Against);
    match outcome {
        Some(Outcome::ScreenedIn) => facts.seriousness,
        Some(Outcome::ConsiderScreenOut) if contested => facts.seriousness,
        _ => None,
    }
}

fn deadline(clock: &CaseClock) -> DeadlineLine {
    let due = clock.outcome.due();
    DeadlineLine {
        clock: clock.code.0.clone(),
        start_on: clock.start_on,
        start_event: clock.start_event.clone(),
        due_on: due.map(|due| due.due_on),
        due_if_closed_on: due.map(|due| due.due_if_closed_on),
        target_on: due.map(|due| due.target_on),
        calendar_covered: !matches!(clock.outcome, ClockOutcome::NotCovered { .. }),
        done_on: clock.done_on,
        met: clock.met,
        steps: due.map(|due| due.steps.clone()).unwrap_or_default(),
    }
}

fn with_offset(at: DateTime<chrono::Utc>, lexicon: &Lexicon) -> String {
    match lexicon.tables.zone.parse::<Tz>() {
        Ok(zone) => at
            .with_timezone(&zone)
            .to_rfc3339_opts(SecondsFormat::Secs, false),
        Err(_) => at.to_rfc3339_opts(SecondsFormat::Secs, true),
    }
}
