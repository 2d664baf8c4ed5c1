//! `dossier show`: a case whole, as a person who must answer for it reads it. Which Act governs it,
//! where it stands, what was decided on which facts and why, its deadlines, its letters, what was
//! disclosed of it, and who did what when; of a restricted case, also who opened it.

use super::{clocks, letter as letters, triage::report};
use crate::args::{Common, Show};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use chrono::{DateTime, Utc};
use dossier_app::case::{self, CaseView};
use dossier_app::disclosure::{self, DisclosureLine};
use dossier_app::history::HistoryLine;
use dossier_app::letter::{self, LetterLineView};
use dossier_app::referral::{self, DecisionView};
use dossier_app::{AppError, Office, vault};
use dossier_domain::case::ScreeningOut;
use dossier_domain::lang::Bilingual;
use dossier_domain::person::Person;
use dossier_domain::sentence::Arg;
use dossier_domain::triage::GroundConsidered;
use serde::Serialize;

/// The case, with what other screens show of it.
#[derive(Serialize)]
struct Whole {
    case: CaseView,
    referral: Option<DecisionView>,
    letters: Vec<LetterLineView>,
    disclosures: Vec<DisclosureLine>,
}

/// Prints the case.
///
/// # Errors
/// Opening; no such case.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &Show,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    let found = session.vault.case_by_number(&asked.number).await;
    let id = found.map_err(AppError::from)?;
    let whole = Whole {
        case: case::get(&session, id).await?,
        referral: referral::get(&session, id).await?.standing,
        letters: letter::of_case(&session, id).await?.letters,
        disclosures: disclosure::get(&session, id).await?.lines,
    };
    let people = session.vault.people().await.map_err(AppError::from)?;
    // The zone is the one that the office settled.
    let office = session.office.clone();
    vault::lock(session).await?;
    voice.result(&whole, || whole.words(&people, &office, voice))?;
    Ok(Exit::Done)
}

impl Whole {
    fn words(&self, people: &[Person], office: &Office, voice: &Voice) -> Vec<String> {
        let case = &self.case;
        let mut lines = vec![voice.words_of(
            "cli-show-title",
            [
                ("number", Arg::Text(case.line.number.clone())),
                ("subject", Arg::Text(case.line.subject.clone())),
            ],
        )];
        lines.extend(report::about(&case.facts, &case.recommendation, voice));
        lines.push(self.stands(people, voice));
        lines.extend(self.readers(people, voice));
        if let Some(out) = &case.screening_out {
            lines.extend(section(
                "cli-show-decision",
                self.decided(out, voice),
                voice,
            ));
        }
        let referral = self.referral.iter();
        let referral = referral.flat_map(|one| referred(one, voice)).collect();
        lines.extend(section("cli-show-referral", referral, voice));
        let clocks = clocks::lines(case, people);
        let clocks = clocks.iter().flat_map(|one| one.words(false, voice));
        lines.extend(section("cli-show-clocks", clocks.collect(), voice));
        let sent = self.letters.iter().map(|one| letters::state(one, voice));
        lines.extend(section("cli-show-letters", sent.collect(), voice));
        let disclosed = self.disclosures.iter();
        let disclosed = disclosed.flat_map(|one| {
            let (head, told) = disclosure::told(one, voice.lang());
            std::iter::once(head).chain(indented(&told.join("\n")))
        });
        lines.extend(section("cli-show-disclosures", disclosed.collect(), voice));
        let history = case.history.iter().rev();
        let history = history.flat_map(|one| told(one, office, voice));
        lines.extend(section("cli-show-history", history.collect(), voice));
        lines
    }

    /// The stage, and who looks after it.
    fn stands(&self, people: &[Person], voice: &Voice) -> String {
        let line = &self.case.line;
        let stage = ("stage", report::word("case-stage-", &line.stands(), voice));
        match people.iter().find(|one| Some(one.id) == line.assignee) {
            Some(one) => {
                let by = ("assignee", Arg::Text(one.name.clone()));
                voice.words_of("cli-show-stands-with", [stage, by])
            }
            None => voice.words_of("cli-show-stands", [stage]),
        }
    }

    /// Who alone may see it.
    fn readers(&self, people: &[Person], voice: &Voice) -> Option<String> {
        let restriction = self.case.restriction.as_ref()?;
        let named = people
            .iter()
            .filter(|one| restriction.readers.contains(&one.id));
        let names: Vec<&str> = named.map(|one| one.name.as_str()).collect();
        let args = [
            ("readers", Arg::Text(names.join(", "))),
            ("reason", Arg::Text(restriction.reason.clone())),
        ];
        Some(voice.words_of("cli-show-readers", args))
    }

    /// The ground, the facts relied on word for word, the discretion and the reasons.
    fn decided(&self, out: &ScreeningOut, voice: &Voice) -> Vec<String> {
        let mut grounds = self.case.recommendation.grounds.iter();
        let named = grounds.find(|one: &&GroundConsidered| one.code == out.ground);
        let ground = named.map_or_else(|| Bilingual::same(&out.ground.0), |one| one.label.clone());
        let mut lines = vec![voice.words_of("cli-show-ground", [("ground", Arg::Label(ground))])];
        lines.push(voice.words_of("cli-show-facts", []));
        lines.extend(out.facts.iter().map(|quote| {
            let words: Vec<&str> = quote.words.split_whitespace().collect();
            let words = [("words", Arg::Text(words.join(" ")))];
            format!("  {}", voice.words_of("cli-triage-quote", words))
        }));
        for (id, text) in [
            ("cli-show-discretion", &out.discretion),
            ("cli-show-reasons", &out.reasons),
        ] {
            lines.push(voice.words_of(id, []));
            lines.extend(indented(text));
        }
        lines
    }
}

/// To whom it went or who keeps it, since when, by whom, and why.
fn referred(decision: &DecisionView, voice: &Voice) -> Vec<String> {
    let args = [
        ("way", report::word("referral-way-", &decision.way, voice)),
        ("service", Arg::Label(decision.service.clone())),
        ("on", Arg::Day(decision.on)),
        ("by", Arg::Text(decision.by.clone())),
    ];
    let mut lines = vec![voice.words_of("cli-show-referred", args)];
    lines.extend(indented(&decision.reasons));
    lines
}

/// Who did what when, then their words, and those that they replaced.
fn told(line: &HistoryLine, office: &Office, voice: &Voice) -> Vec<String> {
    let args = [
        ("at", Arg::Text(moment(line.at, office, voice))),
        ("by", Arg::Text(line.by.clone())),
        ("what", Arg::Text(voice.say(&line.what))),
    ];
    let mut lines = vec![voice.words_of("cli-show-line", args)];
    lines.extend(line.words.iter().flat_map(|words| indented(words)));
    for one in &line.replaced {
        let args = [
            ("from", Arg::Text(one.from.clone())),
            ("to", Arg::Text(one.to.clone())),
        ];
        lines.extend(indented(&voice.words_of("cli-show-replaced", args)));
    }
    lines
}

/// An instant as a day and an hour in the zone of the office, in the language of whoever reads it.
pub(super) fn moment(at: DateTime<Utc>, office: &Office, voice: &Voice) -> String {
    let local = at.with_timezone(&office.zone);
    let day = dossier_i18n::day_short(voice.lang(), local.date_naive());
    format!("{day}, {}", dossier_i18n::time(voice.lang(), local.time()))
}

fn indented(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| format!("  {line}")).collect()
}

/// A heading with what stands under it; nothing where nothing does.
fn section(id: &str, lines: Vec<String>, voice: &Voice) -> Vec<String> {
    if lines.is_empty() {
        return lines;
    }
    let head = [String::new(), voice.words_of(id, [])];
    let under = lines.into_iter().map(|line| format!("  {line}"));
    head.into_iter().chain(under).collect()
}
