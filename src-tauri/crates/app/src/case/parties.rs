//! Records what was told of a case, part by part: at intake, and later in place of what stands.

use super::known::Known;
use super::{CaseView, RecordPart, category, get, path};
use crate::session::Act;
use crate::{AppError, Session, packs};
use chrono::NaiveDate;
use dossier_domain::case::{
    About, CaseEvent, Circumstances, Complainant, Correspondent, MilestoneDay, Officer, Part,
    PoliceService, Redirection, RegimeChoice, Representative, Stage, Witness,
};
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_store::Changed;
use std::collections::BTreeSet;

/// Longest text of a field, in bytes.
const LIMIT: usize = 4096;
/// Most officers, witnesses or services.
const MOST: usize = 50;

/// Records one part, in place of the one that the person had on screen.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`parts`, `regime`, `redirection`, `category`, `days`), `WrongStage`, `OpenConflict` about
/// this part, `ChangedMeanwhile`, the store's.
pub async fn record(
    session: &Session,
    request: RecordPart,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(act(request.part.about()))?;
    let RecordPart { case_id, part, of } = request;
    let part = path::named_door(session, case_id, tidy_part(part, session.today())?).await?;
    let part = category::named(session, case_id, part).await?;
    if let Part::Days(days) = &part {
        path::check_days(session, case_id, days).await?;
    }
    if let Part::Regime(choice) = &part {
        check_regime(session, case_id, choice.as_ref()).await?;
    }
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            if case.conflicts.iter().any(|it| it.about() == part.about()) {
                return Err(AppError::OpenConflict);
            }
            if matches!(part, Part::Regime(_))
                && !matches!(case.stage, Stage::Received | Stage::ScreenedIn)
            {
                return Err(AppError::WrongStage);
            }
            if matches!(part, Part::Redirection(_)) && !path::may_redirect(case.stage) {
                return Err(AppError::WrongStage);
            }
            if case.told.set_by.get(&part.about()).copied() != of {
                return Err(AppError::ChangedMeanwhile);
            }
            if case.told.part(part.about()).as_ref() != Some(&part) {
                let event = CaseEvent::Recorded { part, of };
                tx.record(Fact::Case { case_id, event }).await?;
            }
            Ok(())
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Whoever screens chooses the regime and the right door, whoever acts on clocks says what starts and ends
/// them; whoever receives records what was told.
pub(super) fn act(about: About) -> Act {
    match about {
        About::Regime | About::Redirection => Act::Screen,
        About::Days => Act::Clock,
        _ => Act::Receive,
    }
}

/// A regime is chosen among those of the packs of the case, and only where the days do not settle it.
async fn check_regime(
    session: &Session,
    id: CaseId,
    choice: Option<&RegimeChoice>,
) -> Result<(), AppError> {
    let Some(choice) = choice else {
        return Ok(());
    };
    let known = Known::load(session, id).await?;
    let offered = get::regimes(&known);
    if offered.iter().any(|one| one.code == choice.code) {
        Ok(())
    } else {
        Err(AppError::InvalidField { field: "regime" })
    }
}

/// The police services that the lexicon knows, in the order of their names.
///
/// # Errors
/// `NotPermitted`, `Store(Pack)` when the lexicon does not load.
pub fn service_list(session: &Session) -> Result<Vec<PoliceService>, AppError> {
    session.permit(Act::Read)?;
    Ok(packs::packs()?.lexicon.police_services())
}

/// The parts of a form, without those that tell nothing; none twice.
pub(super) fn tidy(parts: Vec<Part>, received_on: NaiveDate) -> Result<Vec<Part>, AppError> {
    let mut seen = BTreeSet::new();
    let mut tidied = Vec::with_capacity(parts.len());
    for part in parts {
        if !seen.insert(part.about()) || act(part.about()) != Act::Receive {
            return Err(REFUSED);
        }
        let part = tidy_part(part, received_on)?;
        if !part.is_empty() {
            tidied.push(part);
        }
    }
    Ok(tidied)
}

const REFUSED: AppError = AppError::InvalidField { field: "parts" };

fn tidy_part(part: Part, latest: NaiveDate) -> Result<Part, AppError> {
    let part = match part {
        Part::Complainant(one) => Part::Complainant(Complainant {
            contact: contact(one.contact),
            reach: trimmed(&one.reach),
            accessibility: trimmed(&one.accessibility),
        }),
        Part::Representative(one) => Part::Representative(one.map(|one| Representative {
            name: trimmed(&one.name),
            reach: trimmed(&one.reach),
            authority: one.authority,
            details: trimmed(&one.details),
        })),
        Part::Officers(all) => Part::Officers(kept(all, |one| Officer {
            name: trimmed(&one.name),
            badge: trimmed(&one.badge),
            rank: trimmed(&one.rank),
            description: trimmed(&one.description),
        })),
        Part::Witnesses(all) => Part::Witnesses(kept(all, |one| Witness {
            name: trimmed(&one.name),
            reach: trimmed(&one.reach),
            saw: trimmed(&one.saw),
        })),
        Part::Circumstances(one) => Part::Circumstances(Circumstances {
            place: trimmed(&one.place),
            services: services(one.services)?,
            filed_on: one.filed_on,
        }),
        Part::Wanted(wanted) => Part::Wanted(trimmed(&wanted)),
        Part::Regime(choice) => Part::Regime(choice.map(|one| RegimeChoice {
            why: trimmed(&one.why),
            ..one
        })),
        Part::Redirection(choice) => Part::Redirection(choice.map(|one| Redirection {
            code: one.code,
            name: Bilingual {
                fr: trimmed(&one.name.fr),
                en: trimmed(&one.name.en),
            },
            why: trimmed(&one.why),
        })),
        Part::Category(choice) => Part::Category(choice),
        Part::Days(days) => Part::Days(dated(days)),
    };
    if is_sound(&part, latest) {
        Ok(part)
    } else {
        Err(REFUSED)
    }
}

/// Nothing too long or too many, no day to come, nobody acting without a name.
fn is_sound(part: &Part, latest: NaiveDate) -> bool {
    let short = part.texts().all(|text| text.len() <= LIMIT);
    short
        && match part {
            Part::Officers(all) => all.len() <= MOST,
            Part::Witnesses(all) => all.len() <= MOST,
            Part::Days(all) => all.len() <= MOST,
            Part::Representative(Some(one)) => !one.name.is_empty(),
            Part::Regime(Some(one)) => !one.why.is_empty(),
            Part::Redirection(Some(one)) => !one.why.is_empty(),
            Part::Circumstances(one) => {
                one.services.len() <= MOST && one.filed_on.is_none_or(|on| on <= latest)
            }
            Part::Complainant(_)
            | Part::Representative(None)
            | Part::Regime(None)
            | Part::Redirection(None)
            | Part::Category(_)
            | Part::Wanted(_) => true,
        }
}

fn trimmed(text: &str) -> String {
    text.trim().to_owned()
}

/// Days in their order.
fn dated(mut days: Vec<MilestoneDay>) -> Vec<MilestoneDay> {
    for day in &mut days {
        day.whom = trimmed(&day.whom);
    }
    days.sort_by_key(|day| (day.on, day.what));
    days
}

/// The lines of a list that tell something.
fn kept<T: Default + PartialEq>(all: Vec<T>, tidy: impl Fn(T) -> T) -> Vec<T> {
    let tidied = all.into_iter().map(tidy);
    tidied.filter(|one| *one != T::default()).collect()
}

/// A service by its name: what the lexicon says of its mandate, whatever was sent.
fn services(named: Vec<PoliceService>) -> Result<Vec<PoliceService>, AppError> {
    let lexicon = &packs::packs()?.lexicon;
    let named = named.into_iter().map(|mut one| {
        one.name.fr = trimmed(&one.name.fr);
        one.name.en = trimmed(&one.name.en);
        lexicon.police_service(&one.name).unwrap_or(PoliceService {
            name: one.name,
            mandate: dossier_domain::triage::Mandate::In,
            route: None,
            ground: None,
        })
    });
    Ok(named.filter(|one| !one.name.en.is_empty()).collect())
}

/// A field left blank was not told.
pub(super) fn contact(typed: Correspondent) -> Correspondent {
    let kept = |field: Option<String>| {
        field
            .map(|text| trimmed(&text))
            .filter(|text| !text.is_empty())
    };
    Correspondent {
        name: kept(typed.name),
        email: kept(typed.email),
        phone: kept(typed.phone),
        address: kept(typed.address),
    }
}
