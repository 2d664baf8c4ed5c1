//! The referral of a case, as its panel shows it.

use super::{AuthorityView, AwaitedView, DecisionView, NotedView, ReferralView, RequestView};
use crate::case::known::Known;
use crate::case::line::days;
use crate::session::Act;
use crate::vault::people;
use crate::{AppError, Session, packs};
use dossier_domain::case::{Case, Kind, Matter, Stage};
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{ConsiderationCode, Pack};
use dossier_domain::person::Person;
use dossier_domain::referral::{Awaited, Decided, Followup, Noted};

/// The referral of a case.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn get(session: &Session, id: CaseId) -> Result<ReferralView, AppError> {
    session.permit(Act::Read)?;
    let known = Known::load(session, id).await?;
    let people = session.vault.people().await?;
    let services = packs::packs()?.lexicon.police_services();
    let (case, referral) = (&known.case, &known.case.referral);
    let matter = case.facts.matter.unwrap_or(Matter::Conduct);
    let pack = known.governed.pack();
    let standing = referral.standing.as_ref();
    let of = |decided: &Decided| decision(decided, pack, &people);
    let earlier = referral.decisions.iter().rev();
    let earlier = earlier.filter(|one| standing.map(|it| it.event) != Some(one.event));
    let mut noted: Vec<NotedView> = referral
        .noted
        .iter()
        .rev()
        .map(|one| note_view(one, &referral.noted, &people))
        .collect();
    noted.sort_by_key(|one| std::cmp::Reverse(one.on));
    Ok(ReferralView {
        is_open: case.stage == Stage::ScreenedIn && case.facts.kind == Kind::Complaint,
        ways: pack
            .into_iter()
            .flat_map(|pack| &pack.ways)
            .filter(|way| way.applies_to.contains(&matter))
            .cloned()
            .collect(),
        considerations: pack
            .map(|pack| pack.considerations.clone())
            .unwrap_or_default(),
        services: services.into_iter().map(|one| one.name).collect(),
        service: case.facts.service.as_ref().map(|found| found.name.clone()),
        officers: officers(case),
        standing: standing.map(of),
        over: case.referred_by(),
        earlier: earlier.map(of).collect(),
        noted,
        requests: requests(&known),
        awaited: awaited(session, &known),
    })
}

/// Officers that a name or a number tells, as a person recorded them.
pub(crate) fn officers(case: &Case) -> Vec<String> {
    let told = case.told.officers.iter();
    told.filter(|officer| officer.is_known())
        .map(|officer| {
            format!("{} {}", officer.name, officer.badge)
                .trim()
                .to_owned()
        })
        .collect()
}

fn requests(known: &Known) -> Vec<RequestView> {
    let referral = &known.case.referral;
    let asked = referral
        .noted_since()
        .filter_map(|one| match &one.followup {
            Followup::ResponseRequested { officer } if referral.answered(one.event).is_none() => {
                Some(RequestView {
                    id: one.event,
                    officer: officer.clone(),
                    on: one.on,
                })
            }
            _ => None,
        });
    asked.collect()
}

fn awaited(session: &Session, known: &Known) -> Vec<AwaitedView> {
    let clocks = &known.governed.recommendation.clocks;
    let all = Awaited::of(&known.case, clocks).into_iter();
    all.map(|awaited| AwaitedView {
        label: awaited
            .clock
            .as_ref()
            .and_then(|code| known.governed.rule(code))
            .map(|rule| rule.label.clone()),
        days: awaited.due_on.map(|on| days(session.today(), on)),
        awaited,
    })
    .collect()
}

fn decision(decided: &Decided, pack: Option<&Pack>, people: &[Person]) -> DecisionView {
    let decision = decided.decision.clone();
    let weighed = decision.considerations.iter();
    DecisionView {
        id: decided.event,
        by: people::name(people, decided.by),
        at: decided.at,
        way: decision.way,
        authority: AuthorityView::of(decision.authority, |code| {
            let way = pack?.ways.iter().find(|way| way.code == *code)?;
            Some((&way.label, &way.provision))
        }),
        considerations: weighed.map(|code| consideration(code, pack)).collect(),
        service: decision.service,
        liaison: decision.liaison,
        reasons: decision.reasons,
        on: decision.on,
        counted_from: decision.counted_from,
    }
}

fn consideration(code: &ConsiderationCode, pack: Option<&Pack>) -> Bilingual {
    let mut stated = pack.into_iter().flat_map(|pack| &pack.considerations);
    let unknown = || Bilingual::same(&code.0);
    let found = stated.find(|one| one.code == *code);
    found.map_or_else(unknown, |one| one.label.clone())
}

fn note_view(noted: &Noted, all: &[Noted], people: &[Person]) -> NotedView {
    let officer = match &noted.followup {
        Followup::ResponseRequested { officer } => officer.clone(),
        Followup::ResponseReceived { of } => officer_asked(*of, all),
        _ => String::new(),
    };
    NotedView {
        id: noted.event,
        by: people::name(people, noted.by),
        followup: noted.followup.clone(),
        officer,
        on: noted.on,
        words: noted.words.clone(),
    }
}

/// The officer of a request; empty when it was struck out since.
fn officer_asked(request: EventId, all: &[Noted]) -> String {
    let found = all.iter().find(|one| one.event == request);
    match found.map(|one| &one.followup) {
        Some(Followup::ResponseRequested { officer }) => officer.clone(),
        _ => String::new(),
    }
}
