//! `dossier clock`: counts a rule of the program's law packs from a day, without a vault.

use crate::args::Clock;
use crate::derivation::{Counted, rests_on};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::voice::Voice;
use chrono::NaiveDate;
use dossier_app::packs::{Packs, packs};
use dossier_domain::clock::count;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{ClockRule, Pack, PackRef, Provision, StartEvent};
use dossier_domain::sentence::Arg;
use serde::Serialize;

/// A rule, counted or only listed.
#[derive(Serialize)]
struct Line<'a> {
    code: &'a str,
    label: &'a Bilingual,
    pack: &'a PackRef,
    /// Event that it runs from, whatever its day.
    start: StartEvent,
    /// A published target rather than a limit of law.
    target: bool,
    provision: &'a Provision,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_on: Option<NaiveDate>,
    #[serde(flatten)]
    counted: Option<Counted>,
}

/// Counts the rule in every pack that has it, or lists the rules.
///
/// # Errors
/// `UnknownRule`; a pack of the program that does not load.
pub fn run(asked: &Clock, voice: &Voice) -> Result<Exit, Failure> {
    let packs = packs()?;
    let Some((rule, from)) = asked.rule.as_deref().zip(asked.from) else {
        return list(packs, voice);
    };
    let same = |found: &ClockRule| found.code.0.eq_ignore_ascii_case(&rule.replace('-', "_"));
    // From the day of an incident, only the Act that governs that day counts.
    let governs =
        |pack: &Pack, found: &ClockRule| found.start != StartEvent::Incident || pack.governs(from);
    let found: Vec<_> = rules(packs)
        .filter(|(pack, found)| same(found) && governs(pack, found))
        .collect();
    if found.is_empty() {
        return Err(Failure::UnknownRule {
            rule: rule.to_owned(),
        });
    }
    let mut exit = Exit::Done;
    for (pack, rule) in found {
        let counted = Counted::from(count(rule, calendar(packs, rule)?, from));
        if matches!(counted, Counted::NotCovered { .. }) {
            exit = Exit::Refused;
        }
        let line = Line {
            start_on: Some(from),
            counted: Some(counted),
            ..Line::of(pack, rule)
        };
        voice.result(&line, || line.words(pack, voice))?;
    }
    Ok(exit)
}

fn list(packs: &Packs, voice: &Voice) -> Result<Exit, Failure> {
    for (pack, rule) in rules(packs) {
        let line = Line::of(pack, rule);
        let args = [
            ("code", Arg::Text(rule.code.0.clone())),
            ("pack", Arg::Label(pack.short.clone())),
            ("label", Arg::Label(rule.label.clone())),
        ];
        voice.result(&line, || {
            vec![voice.words_of("cli-clock-line", args), line.starts(voice)]
        })?;
    }
    Ok(Exit::Done)
}

fn rules(packs: &Packs) -> impl Iterator<Item = (&Pack, &ClockRule)> {
    packs
        .laws
        .iter()
        .flat_map(|pack| pack.clocks.iter().map(move |rule| (pack.as_ref(), rule)))
}

fn calendar<'a>(
    packs: &'a Packs,
    rule: &ClockRule,
) -> Result<&'a dossier_domain::calendar::Calendar, Failure> {
    let found = packs
        .calendars
        .iter()
        .find(|calendar| calendar.id == rule.calendar);
    found
        .map(AsRef::as_ref)
        .ok_or_else(|| Failure::Broken(format!("no calendar {}", rule.calendar)))
}

impl<'a> Line<'a> {
    fn of(pack: &'a Pack, rule: &'a ClockRule) -> Self {
        Self {
            code: &rule.code.0,
            label: &rule.label,
            pack: &pack.reference,
            start: rule.start,
            target: rule.target,
            provision: &rule.provision,
            start_on: None,
            counted: None,
        }
    }

    /// What the rule runs from, of which the caller gave the day.
    fn starts(&self, voice: &Voice) -> String {
        let id = format!("pack-start-{}", self.start.code());
        let event = Arg::Text(voice.words_of(&id, []));
        format!(
            "  {}",
            voice.words_of("cli-clock-starts", [("event", event)])
        )
    }

    fn words(&self, pack: &Pack, voice: &Voice) -> Vec<String> {
        let Some((start_on, counted)) = self.start_on.zip(self.counted.as_ref()) else {
            return Vec::new();
        };
        let label = Bilingual {
            fr: format!("{} ({})", self.label.fr, pack.short.fr),
            en: format!("{} ({})", self.label.en, pack.short.en),
        };
        let mut lines = counted.words(&label, start_on, voice);
        if self.target {
            lines.push(format!("  {}", voice.words_of("cli-clock-target", [])));
        }
        lines.push(self.starts(voice));
        lines.push(format!("  {}", rests_on(self.provision, voice)));
        lines
    }
}
