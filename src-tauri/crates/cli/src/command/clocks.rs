//! `dossier clocks`: the clocks of a case, and with `--explain` each step of each.

use crate::args::{Clocks, Common};
use crate::command::triage::report::counted;
use crate::derivation::{Counted, rests_on};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use chrono::NaiveDate;
use dossier_app::case::{self, CaseView};
use dossier_app::{AppError, Office, vault};
use dossier_domain::clock::{CaseClock, Course};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{EndEvent, Provision};
use dossier_domain::person::Person;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_i18n::both;
use serde::Serialize;

/// A clock of the case.
#[derive(Serialize)]
pub struct Line<'a> {
    case_number: &'a str,
    code: &'a str,
    label: &'a Bilingual,
    target: bool,
    start_on: NaiveDate,
    done_on: Option<NaiveDate>,
    met: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lapsed_by: Option<EndEvent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_on: Option<NaiveDate>,
    provision: &'a Provision,
    #[serde(flatten)]
    counted: Counted,
    #[serde(skip_serializing_if = "Option::is_none")]
    course: Option<&'a Course>,
    /// The acts on it, in words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    acts: Vec<Bilingual>,
}

/// Prints each clock.
///
/// # Errors
/// Opening; no such case.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &Clocks,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    let found = session.vault.case_by_number(&asked.number).await;
    let view = case::get(&session, found.map_err(AppError::from)?).await?;
    let people = session.vault.people().await.map_err(AppError::from)?;
    vault::lock(session).await?;
    for line in lines(&view, &people) {
        voice.result(&line, || line.words(asked.explain, voice))?;
    }
    if view.recommendation.clocks.is_empty() {
        voice.tell("cli-clocks-none", []);
    }
    Ok(Exit::Done)
}

/// Each clock of a case.
pub fn lines<'a>(view: &'a CaseView, people: &[Person]) -> Vec<Line<'a>> {
    let name = |id| {
        let person = people.iter().find(|person| person.id == id);
        person.map(|person| person.name.clone()).unwrap_or_default()
    };
    let line = |clock: &'a CaseClock| {
        let acts = told(clock, name);
        Line {
            case_number: &view.line.number,
            code: &clock.code.0,
            label: &clock.label,
            target: clock.target,
            start_on: clock.start_on,
            done_on: clock.done_on,
            met: clock.met,
            lapsed_by: clock.lapsed_by,
            ended_on: clock.ended_on,
            provision: &clock.provision,
            counted: counted(clock),
            course: clock.course.as_deref(),
            acts: acts.iter().map(both).collect(),
        }
    };
    view.recommendation.clocks.iter().map(line).collect()
}

impl Line<'_> {
    /// In words: when it ends and whether it was done; to explain, each step and what it rests on.
    pub fn words(&self, explain: bool, voice: &Voice) -> Vec<String> {
        let mut lines = self.counted.words(self.label, self.start_on, voice);
        if !explain {
            lines.truncate(1);
        }
        lines.extend(self.done(voice));
        if !explain {
            return lines;
        }
        let acts = self.acts.iter();
        lines.extend(acts.map(|words| format!("  {}", words.get(voice.lang()))));
        lines.push(format!("  {}", rests_on(self.provision, voice)));
        lines
    }

    /// On which day it was done, and whether that was in time.
    fn done(&self, voice: &Voice) -> Option<String> {
        let id = match self.met? {
            true => "cli-clocks-met",
            false => "cli-clocks-late",
        };
        let on = [("on", Arg::Day(self.done_on?))];
        Some(format!("  {}", voice.words_of(id, on)))
    }
}

/// Who did what to a clock, and why.
fn told(clock: &CaseClock, name: impl Fn(dossier_domain::id::PersonId) -> String) -> Vec<Sentence> {
    let Some(course) = clock.course.as_deref() else {
        return Vec::new();
    };
    let act = |id: &str, on, by, reason: &str| {
        Sentence::new(id)
            .with("on", Arg::Day(on))
            .with("by", Arg::Text(name(by)))
            .with("reason", Arg::Text(reason.to_owned()))
    };
    let mut told = Vec::new();
    for stop in &course.stops {
        told.push(act("cli-clocks-stopped", stop.on, stop.by, &stop.reason));
        if let Some(resumed) = &stop.resumed {
            told.push(act(
                "cli-clocks-resumed",
                resumed.on,
                resumed.by,
                &resumed.reason,
            ));
        }
    }
    for extension in &course.extensions {
        told.push(act(
            "cli-clocks-extended",
            extension.on,
            extension.by,
            &extension.reason,
        ));
    }
    told
}
