//! Cases that may tell of the same incident, each with its reasons, and what a person says of them.

use super::{AlikeView, CaseView, RelateCase, get, line};
use crate::session::Act;
use crate::{AppError, Session, packs};
use dossier_domain::alike::{AlikeEvent, Clue, Relation};
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::Pack;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_store::alike::AlikeCase;
use dossier_store::{Changed, StoreError};
use std::sync::Arc;

/// Most cases shown beside one.
const SHOWN: usize = 8;

/// The cases most alike, with the reasons; then those of which a person said something.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn alike(session: &Session, id: CaseId) -> Result<Vec<AlikeView>, AppError> {
    session.permit(Act::Read)?;
    let found = session.vault.alike(id, SHOWN).await?;
    let laws = packs::known_laws(session).await?;
    found
        .into_iter()
        .map(|one| view(session, &laws, one))
        .collect()
}

/// Says what a case is to another, or takes that back.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile` when that is said already or one leads the other, `NotFound` for
/// itself, `InvalidField` (`reasons`): whoever consolidates says why, by [`super::consolidate`]; the
/// store's.
pub async fn relate(
    session: &Session,
    request: RelateCase,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Screen)?;
    let RelateCase {
        case_id,
        other,
        relation,
    } = request;
    if case_id == other {
        return Err(StoreError::NotFound.into());
    }
    if relation == Some(Relation::Consolidated) {
        return Err(AppError::InvalidField { field: "reasons" });
    }
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            // Whoever does not see the other says nothing of it.
            let theirs = tx.case(other).await?;
            let from = case.relations.get(&other).copied();
            let leads = |lead: CaseId, of: &Case| {
                let led = of.consolidated.as_ref();
                led.is_some_and(|one| one.lead == lead)
            };
            if from == relation || leads(other, &case) || leads(case_id, &theirs) {
                return Err(AppError::ChangedMeanwhile);
            }
            let event = CaseEvent::Alike(AlikeEvent {
                other,
                from,
                to: relation,
            });
            Ok(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

fn view(session: &Session, laws: &[Arc<Pack>], alike: AlikeCase) -> Result<AlikeView, AppError> {
    let reasons = reasons(&alike);
    Ok(AlikeView {
        line: line::view(alike.line, session.today(), laws)?,
        reasons,
        relation: alike.relation,
        theirs: alike.theirs,
        also: alike.also,
    })
}

/// Why it is shown: who writes, the badge, the day with the service, the names and the places, then the
/// words.
fn reasons(alike: &AlikeCase) -> Vec<Sentence> {
    let of = |clue: Clue| {
        let same = alike.clues.iter().filter(move |(one, _)| *one == clue);
        same.map(|(_, words)| words.as_str())
    };
    let list = |words: Vec<String>| Arg::Text(words.join(", "));
    let after_day = |words: &str| {
        words
            .split_once(' ')
            .map_or(words, |(_, rest)| rest)
            .to_owned()
    };
    let mut reasons = Vec::new();
    let writer: Vec<String> = of(Clue::Writer).map(str::to_owned).collect();
    if !writer.is_empty() {
        reasons.push(Sentence::new("alike-writer").with("means", list(writer)));
    }
    let badges: Vec<String> = of(Clue::Badge).map(str::to_owned).collect();
    if !badges.is_empty() {
        reasons.push(Sentence::new("alike-badge").with("numbers", list(badges)));
    }
    let day = |words: &str| words.split_once(' ').and_then(|(day, _)| day.parse().ok());
    if let Some((words, on)) = of(Clue::DayService)
        .next()
        .and_then(|it| Some((it, day(it)?)))
    {
        let service = after_day(words);
        let (en, fr) = service.split_once('\t').unwrap_or((&service, &service));
        let service = Arg::Label(Bilingual {
            fr: fr.to_owned(),
            en: en.to_owned(),
        });
        let sentence = Sentence::new("alike-day-service");
        reasons.push(sentence.with("on", Arg::Day(on)).with("service", service));
    }
    let told: Vec<String> = of(Clue::DayName).map(after_day).collect();
    let (places, names): (Vec<String>, Vec<String>) = told
        .into_iter()
        .partition(|name| alike.places.contains(name));
    if let Some(on) = of(Clue::DayName).next().and_then(day) {
        for (id, told) in [("alike-day-names", names), ("alike-day-places", places)] {
            if !told.is_empty() {
                let told = list(told.iter().map(|name| titled(name)).collect());
                let sentence = Sentence::new(id).with("on", Arg::Day(on));
                reasons.push(sentence.with("names", told));
            }
        }
    }
    if alike.words > 0 {
        let percent = Arg::count(alike.words);
        reasons.push(Sentence::new("alike-words").with("percent", percent));
    }
    reasons
}

/// A folded name with its capital.
fn titled(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|sign| sign.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
