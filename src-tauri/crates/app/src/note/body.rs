//! The body of a note for information: which sentences are said, in which section. Every word is in
//! `draft.ftl`, in the packs and in the sentences of the triage and of the clocks.
//!
//! The reader decides on a case: they need its state, its law and its deadlines, not who wrote. No
//! name, address or passage of the text goes into a note by itself.

use crate::case::known::Known;
use crate::case::marks::signal;
use crate::word::arg;
use dossier_domain::case::{Kind, Stage};
use dossier_domain::clock::{CaseClock, ClockOutcome, Due};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{Certainty, Pack, Provision};
use dossier_domain::sentence::{Arg, Sentence};
use dossier_domain::triage::{GroundConsidered, Incident, Outcome, Stance};

/// A paragraph: whole sentences, one after the other.
pub(super) type Paragraph = Vec<Sentence>;

/// A section: its heading and its paragraphs, one at least.
pub(super) struct Section {
    pub heading: Sentence,
    pub paragraphs: Vec<Paragraph>,
}

/// Title of the note.
pub(super) fn title(known: &Known) -> Sentence {
    let number = Arg::Text(known.case.receipt.number.clone());
    Sentence::new("draft-title")
        .with("kind", arg(&known.case.facts.kind))
        .with("number", number)
}

/// The five sections of a note for information (`facts.md` §5.1), in order.
pub(super) fn sections(known: &Known) -> Vec<Section> {
    let section = |id: &str, paragraphs| Section {
        heading: Sentence::new(id),
        paragraphs,
    };
    vec![
        section("draft-summary", summary(known)),
        section("draft-issue", issue(known)),
        section("draft-background", background(known)),
        section("draft-considerations", considerations(known)),
        section("draft-conclusion", conclusion(known)),
    ]
}

fn summary(known: &Known) -> Vec<Paragraph> {
    let receipt = &known.case.receipt;
    let received = Sentence::new("draft-summary-received")
        .with("kind", arg(&known.case.facts.kind))
        .with("on", Arg::Day(receipt.received_on))
        .with("number", Arg::Text(receipt.number.clone()));
    let mut paragraph = vec![received, status(known)];
    if known.governed.recommendation.urgent {
        paragraph.push(Sentence::new("draft-urgent"));
    }
    vec![paragraph]
}

fn status(known: &Known) -> Sentence {
    match known.case.stage {
        Stage::Received if is_screened(known) => Sentence::new("draft-status-received"),
        Stage::Received => Sentence::new("draft-status-enquiry"),
        Stage::AwaitingSecondReader => {
            worded(known, "draft-status-awaiting", |pack| &pack.screened_out)
        }
        Stage::ScreenedIn if known.governed.pack().is_none() => {
            Sentence::new("draft-status-taken-in")
        }
        Stage::ScreenedIn => worded(known, "draft-status-in", |pack| &pack.screened_in),
        Stage::Closed => Sentence::new("draft-status-closed"),
        Stage::ScreenedOut => worded(known, "draft-status-out", |pack| &pack.screened_out)
            .with("ground", Arg::Label(ground(known))),
    }
}

/// A sentence with the word of the Act that governs the case. Where no Act does, nothing can be
/// screened: a person must settle it first.
fn worded(known: &Known, id: &str, of: fn(&Pack) -> &Bilingual) -> Sentence {
    match known.governed.pack() {
        Some(pack) => {
            let word = Arg::Label(of(pack).clone());
            Sentence::new(id)
                .with("kind", arg(&known.case.facts.kind))
                .with("word", word)
        }
        None => Sentence::new("draft-regime-ask"),
    }
}

fn is_screened(known: &Known) -> bool {
    known.governed.recommendation.outcome.is_some()
}

fn ground(known: &Known) -> Bilingual {
    match &known.case.screening_out {
        Some(out) => known.governed.ground_label(&out.ground),
        None => Bilingual::same(""),
    }
}

fn issue(known: &Known) -> Vec<Paragraph> {
    let id = if known.next_due().is_some() {
        "draft-issue-clocks"
    } else {
        "draft-issue-plain"
    };
    vec![vec![Sentence::new(id).with(
        "number",
        Arg::Text(known.case.receipt.number.clone()),
    )]]
}

fn background(known: &Known) -> Vec<Paragraph> {
    let receipt = &known.case.receipt;
    let arrival = vec![
        Sentence::new("draft-channel").with("channel", arg(&receipt.channel)),
        Sentence::new("draft-language").with("language", arg(&receipt.language)),
        Sentence::new("draft-attachments").with("count", Arg::count(receipt.attachments.len())),
        Sentence::new("draft-reply").with("language", arg(&receipt.reply_language)),
    ];
    let mut paragraphs = vec![arrival, subject(known), regime(known)];
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

fn subject(known: &Known) -> Paragraph {
    let facts = &known.case.facts;
    let mut paragraph = Vec::new();
    if facts.kind == Kind::Complaint {
        paragraph.extend(
            facts
                .matter
                .map(|matter| Sentence::new("draft-matter").with("matter", arg(&matter))),
        );
    }
    let service = facts
        .service
        .as_ref()
        .map(|service| Arg::Label(service.name.clone()));
    paragraph.extend(service.map(|name| Sentence::new("draft-service").with("service", name)));
    paragraph.push(Sentence::new("draft-role").with("role", arg(&facts.role)));
    if facts.kind == Kind::Complaint {
        paragraph.extend(incident(&facts.incident));
    }
    paragraph
}

/// The day of the events. Words that stand for an unknown day are the writer's own, in one
/// language: they stay in the file.
fn incident(incident: &Incident) -> Vec<Sentence> {
    let when = match (incident.on, incident.end_on) {
        (Some(from), Some(to)) if from != to => Sentence::new("draft-incident-span")
            .with("from", Arg::Day(from))
            .with("to", Arg::Day(to)),
        (Some(on), _) => Sentence::new("draft-incident-on").with("on", Arg::Day(on)),
        (None, _) => Sentence::new("draft-incident-unknown"),
    };
    let learned = incident
        .discovered_on
        .map(|on| Sentence::new("draft-discovered").with("on", Arg::Day(on)));
    std::iter::once(when).chain(learned).collect()
}

fn regime(known: &Known) -> Paragraph {
    let regime = &known.governed.recommendation.regime;
    let mut paragraph = Vec::new();
    match (&regime.title, &regime.short) {
        (Some(title), Some(short)) => {
            let title = Arg::Label(title.clone());
            paragraph.push(
                Sentence::new("draft-regime")
                    .with("title", title)
                    .with("short", Arg::Label(short.clone())),
            );
        }
        _ if regime.code.0 == "ask" => paragraph.push(Sentence::new("draft-regime-ask")),
        _ => {}
    }
    paragraph.push(regime.why.clone());
    paragraph
}

fn considerations(known: &Known) -> Vec<Paragraph> {
    let recommendation = &known.governed.recommendation;
    let mut paragraphs = vec![vec![recommendation.why.clone()]];
    let considered: Vec<_> = recommendation
        .grounds
        .iter()
        .filter(|ground| !ground.cues.is_empty())
        .collect();
    if considered.is_empty() && known.case.facts.kind == Kind::Complaint {
        paragraphs.push(vec![Sentence::new("draft-grounds-none")]);
    }
    paragraphs.extend(considered.into_iter().map(weighed));
    let flags = labels(recommendation.flags.iter().map(|flag| signal(&flag.code)));
    paragraphs.extend(flags.map(|flags| vec![Sentence::new("draft-flags").with("flags", flags)]));
    let missing = labels(recommendation.missing.iter().map(|code| missing(code)));
    paragraphs.extend(
        missing.map(|missing| vec![Sentence::new("draft-missing").with("missing", missing)]),
    );
    let body = recommendation
        .route
        .as_ref()
        .map(|route| Arg::Label(route.label.clone()));
    paragraphs.extend(body.map(|body| vec![Sentence::new("draft-route").with("body", body)]));
    let limits = recommendation.clocks.iter().filter(|one| one.binds());
    paragraphs.extend(limits.map(clock));
    paragraphs
}

fn weighed(ground: &GroundConsidered) -> Paragraph {
    let stance = |stance| {
        Arg::count(
            ground
                .cues
                .iter()
                .filter(|cue| cue.stance == stance)
                .count(),
        )
    };
    let heading = Sentence::new("draft-ground")
        .with("ground", Arg::Label(ground.label.clone()))
        .with("for", stance(Stance::For))
        .with("against", stance(Stance::Against));
    let mut paragraph = vec![heading];
    for cue in &ground.cues {
        if !paragraph.contains(&cue.why) {
            paragraph.push(cue.why.clone());
        }
    }
    paragraph.push(provision(&ground.provision));
    paragraph
}

/// What a line of law rests on, with its certainty: a section that was not read is never cited, and
/// one that was read at second hand says so.
fn provision(provision: &Provision) -> Sentence {
    match (&provision.citation, provision.certainty) {
        (None, _) => Sentence::new("draft-provision-uncited"),
        (Some(citation), Certainty::Verified) => cited("draft-provision", citation),
        (Some(citation), Certainty::Secondary | Certainty::Unverified | Certainty::Inferred) => {
            cited("draft-provision-unread", citation)
        }
    }
}

fn cited(id: &str, citation: &Bilingual) -> Sentence {
    Sentence::new(id).with("citation", Arg::Label(citation.clone()))
}

fn clock(clock: &CaseClock) -> Paragraph {
    let label = Arg::Label(clock.label.clone());
    let mut paragraph = match &clock.outcome {
        ClockOutcome::Due(due) => {
            let steps = due.steps.iter().map(|step| step.sentence.clone());
            std::iter::once(dated(clock, due).with("clock", label))
                .chain(steps)
                .collect()
        }
        ClockOutcome::Stopped(still) => {
            let steps = still.steps.iter().map(|step| step.sentence.clone());
            let stopped = Sentence::new("draft-clock-stopped");
            std::iter::once(stopped.with("clock", label).with("on", Arg::Day(still.on)))
                .chain(steps)
                .collect()
        }
        ClockOutcome::NotCovered { from, to } => {
            let sentence = Sentence::new("draft-clock-not-covered").with("clock", label);
            vec![
                sentence
                    .with("from", Arg::Day(*from))
                    .with("to", Arg::Day(*to)),
            ]
        }
    };
    paragraph.push(provision(&clock.provision));
    paragraph
}

/// The day of a clock: that of an act still to be done, or of one whose day is known.
fn dated(clock: &CaseClock, due: &Due) -> Sentence {
    let done = |id: &str, on| Sentence::new(id).with("done", Arg::Day(on));
    let sentence = match (clock.met, clock.done_on.or(clock.ended_on)) {
        (Some(true), Some(on)) => done("draft-clock-met", on),
        (Some(false), Some(on)) => done("draft-clock-missed", on),
        (None, Some(on)) => done("draft-clock-ended", on),
        _ if clock.target => Sentence::new("draft-clock-target"),
        _ => Sentence::new("draft-clock"),
    };
    sentence.with("due", Arg::Day(due.due_on))
}

fn conclusion(known: &Known) -> Vec<Paragraph> {
    let mut paragraph = vec![outcome(known)];
    if let Some((clock, due)) = known.next_due() {
        let sentence =
            Sentence::new("draft-next-due").with("clock", Arg::Label(clock.label.clone()));
        paragraph.push(sentence.with("due", Arg::Day(due.due_on)));
    }
    paragraph.push(match &known.file {
        Some((file, _)) => {
            Sentence::new("draft-filed").with("number", Arg::Text(file.number.clone()))
        }
        None => Sentence::new("draft-not-filed"),
    });
    vec![paragraph]
}

fn outcome(known: &Known) -> Sentence {
    match known.case.stage {
        Stage::Received => presumed(known),
        Stage::AwaitingSecondReader => Sentence::new("draft-conclusion-awaiting"),
        Stage::ScreenedIn if !is_screened(known) => Sentence::new("draft-conclusion-enquiry"),
        Stage::ScreenedIn => Sentence::new("draft-conclusion-in"),
        Stage::ScreenedOut => Sentence::new("draft-conclusion-out"),
        Stage::Closed => Sentence::new("draft-conclusion-closed"),
    }
}

fn presumed(known: &Known) -> Sentence {
    match known.governed.recommendation.outcome {
        Some(Outcome::ScreenedIn) => worded(known, "draft-conclusion-presumed-in", |pack| {
            &pack.screened_in
        }),
        Some(Outcome::ConsiderScreenOut) => {
            worded(known, "draft-conclusion-consider", |pack| &pack.screened_in)
        }
        Some(Outcome::NotForThisOffice) => Sentence::new("draft-conclusion-elsewhere"),
        Some(Outcome::AskForInformation) => Sentence::new("draft-conclusion-ask"),
        None => Sentence::new("draft-conclusion-enquiry"),
    }
}

/// What a missing piece is called (`triage.ftl`).
fn missing(code: &str) -> Sentence {
    Sentence::new(&format!("triage-missing-{code}"))
}

/// Names of a list, in each language, for a sentence that ends with them; none for an empty list.
fn labels(names: impl Iterator<Item = Sentence>) -> Option<Arg> {
    let names: Vec<Sentence> = names.collect();
    let side = |lang: Lang| {
        let said = names
            .iter()
            .map(|name| inside(&dossier_i18n::say(lang, name)));
        said.collect::<Vec<_>>().join("; ")
    };
    (!names.is_empty()).then(|| {
        Arg::Label(Bilingual {
            fr: side(Lang::Fr),
            en: side(Lang::En),
        })
    })
}

/// A name as it stands inside a sentence: without the capital of a title, unless it is an acronym.
fn inside(name: &str) -> String {
    let mut signs = name.chars();
    match (signs.next(), signs.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(name.chars().skip(1)).collect()
        }
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_inside_a_sentence_loses_its_capital_unless_it_is_an_acronym() {
        assert_eq!(inside("Élu ou élue"), "élu ou élue");
        assert_eq!(inside("NAS"), "NAS");
        assert_eq!(inside("A"), "A");
        assert_eq!(inside(""), "");
    }
}
