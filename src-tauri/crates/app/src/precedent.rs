//! What earlier cases were decided on the ground under consideration, and why they are alike.
//!
//! It is shown to whoever decides and changes nothing in the recommendation, which never reads it.

use crate::case::{CaseLineView, line};
use crate::session::Act;
use crate::{AppError, Session, packs};
use chrono::NaiveDate;
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::law::{GroundCode, Pack};
use dossier_domain::person::Person;
use dossier_domain::precedent::{Holding, Shared, Trait};
use dossier_domain::sentence::{Arg, Sentence};
use dossier_store::precedent::Precedent;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// Most precedents shown for a ground.
const SHOWN: usize = 5;

/// Least share of the words, in a hundred, that is told as a reason.
const MANY_WORDS: u32 = 15;

/// Which precedents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PrecedentRequest {
    /// The case that is being decided.
    pub case_id: CaseId,
    /// The ground under consideration.
    pub ground: GroundCode,
}

/// An earlier case decided on the same ground.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PrecedentView {
    /// As in lists.
    pub line: CaseLineView,
    /// What was decided.
    pub holding: Holding,
    /// Day of the decision.
    pub on: NaiveDate,
    /// Who decided, or proposed to screen out.
    pub by: String,
    /// Who read it second, where one did.
    pub second: Option<String>,
    /// First lines of the reasons; empty where none was asked.
    pub beginning: String,
    /// Why it is alike; none where it is only the same ground and type.
    pub reasons: Vec<Sentence>,
}

/// The earlier cases decided on a ground, the most alike first.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn list(
    session: &Session,
    request: PrecedentRequest,
) -> Result<Vec<PrecedentView>, AppError> {
    session.permit(Act::Read)?;
    let PrecedentRequest { case_id, ground } = request;
    let found = session.vault.precedents(case_id, &ground, SHOWN).await?;
    let laws = packs::known_laws(session).await?;
    let people = session.vault.people().await?;
    found
        .into_iter()
        .map(|one| view(session, &laws, &people, one))
        .collect()
}

fn view(
    session: &Session,
    laws: &[Arc<Pack>],
    people: &[Person],
    precedent: Precedent,
) -> Result<PrecedentView, AppError> {
    let Precedent {
        line,
        decided,
        shared,
    } = precedent;
    Ok(PrecedentView {
        line: line::view(line, session.today(), laws)?,
        holding: decided.holding,
        on: session.office.day_of(decided.at),
        by: name(people, decided.by),
        second: decided.second.map(|second| name(people, second)),
        beginning: decided.beginning,
        reasons: reasons(&shared),
    })
}

fn name(people: &[Person], id: PersonId) -> String {
    let person = people.iter().find(|person| person.id == id);
    person.map(|person| person.name.clone()).unwrap_or_default()
}

/// Why it is alike: what both texts show for the ground, then their signals, then their words.
fn reasons(shared: &Shared) -> Vec<Sentence> {
    let mut reasons: Vec<Sentence> = shared.traits.iter().map(reason).collect();
    if shared.words >= MANY_WORDS {
        let percent = Arg::Number(i32::try_from(shared.words).unwrap_or(100));
        reasons.push(Sentence::new("precedent-words").with("percent", percent));
    }
    reasons
}

/// What both texts show. The cues that name a day or a service are told without it: it is not the
/// same in both.
fn reason(shared: &Trait) -> Sentence {
    match shared {
        Trait::Cue(id) => match id.as_str() {
            "triage-cue-late" => Sentence::new("precedent-late"),
            "triage-cue-discovered" => Sentence::new("precedent-discovered"),
            "triage-cue-other-service" => Sentence::new("precedent-other-service"),
            "triage-cue-opted-in" => Sentence::new("precedent-opted-in"),
            id => Sentence::new(id),
        },
        Trait::Flag(code) => Sentence::new(&format!("triage-flag-{code}")),
        Trait::Serious => Sentence::new("precedent-serious"),
        Trait::LessSerious => Sentence::new("precedent-less-serious"),
        Trait::NoLink => Sentence::new("precedent-no-link"),
    }
}
