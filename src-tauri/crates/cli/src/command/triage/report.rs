//! A triage in words, for the person who reads it in a terminal.

use super::Read;
use crate::derivation::{Counted, rests_on};
use crate::voice::Voice;
use dossier_domain::clock::{CaseClock, ClockOutcome};
use dossier_domain::sentence::Arg;
use dossier_domain::triage::{
    Facts, Flag, GroundConsidered, Incident, Quote, Recommendation, Stance, bounds,
};
use serde::Serialize;

/// The lines of a file: what it is, why, then each thing found with its words.
pub fn lines(read: &Read, related: &[String], voice: &Voice) -> Vec<String> {
    let (facts, recommendation) = (&read.facts, &read.recommendation);
    let mut lines = vec![String::new(), read.name.clone()];
    let truncated = read.truncated.then(|| voice.words_of("case-truncated", []));
    let mut found: Vec<String> = truncated.into_iter().collect();
    found.extend(about(facts, recommendation, voice));
    found.push(voice.say(&recommendation.why));
    found.extend(signals(recommendation, voice));
    found.extend(
        recommendation
            .grounds
            .iter()
            .flat_map(|ground| considered(ground, voice)),
    );
    found.extend(recommendation.route.as_ref().map(|route| {
        voice.words_of(
            "cli-triage-route",
            [("body", Arg::Label(route.label.clone()))],
        )
    }));
    found.extend(recommendation.missing.iter().map(|code| {
        voice.words_of(
            "cli-triage-missing",
            [("what", word("triage-missing-", code, voice))],
        )
    }));
    found.extend(
        recommendation
            .clocks
            .iter()
            .flat_map(|clock| deadline(clock, voice)),
    );
    if !related.is_empty() {
        found.push(voice.words_of(
            "cli-triage-related",
            [("files", Arg::Text(related.join(", ")))],
        ));
    }
    lines.extend(found.into_iter().map(|line| format!("  {line}")));
    lines
}

/// What a message is for and about, and which Act governs it.
pub fn about(facts: &Facts, recommendation: &Recommendation, voice: &Voice) -> Vec<String> {
    let mut lines = vec![what(facts, voice)];
    lines.extend(incident(&facts.incident, voice));
    lines.extend(facts.service.as_ref().map(|service| {
        voice.words_of(
            "cli-triage-service",
            [("service", Arg::Label(service.name.clone()))],
        )
    }));
    lines.push(voice.say(&recommendation.regime.why));
    lines
}

/// The same, shorter: what it is, why this Act and this outcome, the signals, the grounds, and the
/// deadlines without their derivations.
pub fn short(facts: &Facts, recommendation: &Recommendation, voice: &Voice) -> Vec<String> {
    let mut lines = vec![what(facts, voice)];
    lines.push(voice.say(&recommendation.regime.why));
    lines.push(voice.say(&recommendation.why));
    lines.extend(signals(recommendation, voice));
    lines.extend(
        recommendation
            .grounds
            .iter()
            .flat_map(|ground| considered(ground, voice)),
    );
    let due = recommendation.clocks.iter().flat_map(|clock| {
        counted(clock)
            .words(&clock.label, clock.start_on, voice)
            .into_iter()
            .take(1)
    });
    lines.extend(due);
    lines
}

fn what(facts: &Facts, voice: &Voice) -> String {
    let args = [
        ("kind", word("triage-kind-", &facts.kind, voice)),
        ("on", Arg::Day(facts.received_on)),
        ("language", Arg::Text(code(&facts.language))),
    ];
    voice.words_of("cli-triage-what", args)
}

fn incident(incident: &Incident, voice: &Voice) -> Option<String> {
    match (incident.on, incident.end_on, &incident.approx) {
        (Some(from), Some(to), _) if from != to => Some(voice.words_of(
            "cli-triage-incident-span",
            [("from", Arg::Day(from)), ("to", Arg::Day(to))],
        )),
        (Some(on), ..) => Some(voice.words_of("cli-triage-incident", [("on", Arg::Day(on))])),
        (None, _, Some(approx)) => {
            let (first, last) = bounds(approx)?;
            let args = [("first", Arg::Day(first)), ("last", Arg::Day(last))];
            Some(voice.words_of("cli-triage-incident-about", args))
        }
        (None, _, None) => None,
    }
}

fn signals(recommendation: &Recommendation, voice: &Voice) -> Vec<String> {
    let urgent = recommendation
        .urgent
        .then(|| voice.words_of("cli-triage-urgent", []));
    urgent
        .into_iter()
        .chain(recommendation.flags.iter().map(|flag| signal(flag, voice)))
        .collect()
}

fn signal(flag: &Flag, voice: &Voice) -> String {
    let name = word("triage-flag-", &flag.code, voice);
    match flag.quotes.is_empty() {
        true => voice.words_of("cli-triage-flag", [("flag", name)]),
        false => voice.words_of(
            "cli-triage-flag-words",
            [("flag", name), ("words", quoted(&flag.quotes, voice))],
        ),
    }
}

/// A ground that has cues: its name, what it rests on, then the passages for and against.
fn considered(ground: &GroundConsidered, voice: &Voice) -> Vec<String> {
    if ground.cues.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![voice.words_of(
        "cli-triage-ground",
        [("ground", Arg::Label(ground.label.clone()))],
    )];
    lines.push(format!("  {}", rests_on(&ground.provision, voice)));
    for cue in &ground.cues {
        let id = match cue.stance {
            Stance::For => "cli-triage-for",
            Stance::Against => "cli-triage-against",
        };
        let why = Arg::Text(voice.say(&cue.why));
        lines.push(format!("  {}", voice.words_of(id, [("why", why)])));
        lines.extend(
            cue.quotes
                .iter()
                .map(|quote| format!("    {}", one_quoted(quote, voice))),
        );
    }
    lines
}

fn deadline(clock: &CaseClock, voice: &Voice) -> Vec<String> {
    let mut lines = counted(clock).words(&clock.label, clock.start_on, voice);
    lines.push(format!("  {}", rests_on(&clock.provision, voice)));
    lines
}

pub fn counted(clock: &CaseClock) -> Counted {
    match &clock.outcome {
        ClockOutcome::Due(due) => Counted::from(due.clone()),
        ClockOutcome::Stopped(still) => Counted::from(still.clone()),
        ClockOutcome::NotCovered { from, to } => Counted::not_covered(*from, *to),
    }
}

fn quoted(quotes: &[Quote], voice: &Voice) -> Arg {
    let quotes: Vec<_> = quotes
        .iter()
        .map(|quote| one_quoted(quote, voice))
        .collect();
    Arg::Text(quotes.join(", "))
}

/// A passage on one line, between the quotation marks of the reader's language.
fn one_quoted(quote: &Quote, voice: &Voice) -> String {
    let words = quote.words.split_whitespace().collect::<Vec<_>>().join(" ");
    voice.words_of("cli-triage-quote", [("words", Arg::Text(words))])
}

/// The name of a code.
/// The name of a value, by the beginning of its message id.
pub fn word(prefix: &str, value: &impl Serialize, voice: &Voice) -> Arg {
    Arg::Text(voice.words_of(&format!("{prefix}{}", code(value)), []))
}

/// The code of a value, as the wire writes it.
fn code(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).ok();
    value
        .as_ref()
        .and_then(|value| value.as_str())
        .unwrap_or_default()
        .to_owned()
}
