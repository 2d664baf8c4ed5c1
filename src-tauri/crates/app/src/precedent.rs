//! What earlier cases were decided on the ground under consideration, and why they are alike.
//!
//! It is shown to whoever decides and changes nothing in the recommendation, which never reads it.

use crate::case::{CaseLineView, line};
use crate::session::Act;
use crate::vault::people;
use crate::{AppError, Session, packs};
use chrono::NaiveDate;
use dossier_domain::id::CaseId;
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

/// Most rulings shown for a ground, and as many on no ground.
const RULINGS: u32 = 5;

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

/// A ruling on a question of principle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RulingView {
    /// Case that raised it.
    pub line: CaseLineView,
    /// First lines of the question.
    pub question: String,
    /// First lines of the ruling.
    pub ruling: String,
    /// First lines of its reasons.
    pub reasons: String,
    /// Who ruled.
    pub by: String,
    /// Day of the ruling.
    pub on: NaiveDate,
}

/// What was decided before on a ground.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PrecedentsView {
    /// Rulings, on the ground first.
    pub rulings: Vec<RulingView>,
    /// Cases, the most alike first.
    pub cases: Vec<PrecedentView>,
}

/// The rulings and the earlier cases decided on a ground, the most alike first.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn list(
    session: &Session,
    request: PrecedentRequest,
) -> Result<PrecedentsView, AppError> {
    session.permit(Act::Read)?;
    let PrecedentRequest { case_id, ground } = request;
    let found = session.vault.precedents(case_id, &ground, SHOWN).await?;
    let laws = packs::known_laws(session).await?;
    let people = session.vault.people().await?;
    let cases: Result<Vec<_>, AppError> = found
        .into_iter()
        .map(|one| view(session, &laws, &people, one))
        .collect();
    let rulings = session.vault.rulings(case_id, &ground, RULINGS).await?;
    let rulings: Result<Vec<_>, AppError> = rulings
        .into_iter()
        .map(|(line, ruled)| {
            Ok(RulingView {
                line: line::view(line, session.today(), &laws)?,
                question: ruled.question,
                ruling: ruled.ruling,
                reasons: ruled.reasons,
                by: people::name(&people, ruled.by),
                on: session.office.day_of(ruled.at),
            })
        })
        .collect();
    Ok(PrecedentsView {
        rulings: rulings?,
        cases: cases?,
    })
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
        by: people::name(people, decided.by),
        second: decided.second.map(|second| people::name(people, second)),
        beginning: decided.beginning,
        reasons: reasons(&shared),
    })
}

/// Why it is alike: what both texts show for the ground, then their signals, then their words.
fn reasons(shared: &Shared) -> Vec<Sentence> {
    let mut reasons: Vec<Sentence> = shared.traits.iter().map(reason).collect();
    if shared.words >= MANY_WORDS {
        let percent = Arg::count(shared.words);
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
