//! What an asker may be told of a case, by the rules of the office.

use super::{Asker, EnquiryView, Lacking, MayTell, NoticeView, RegisterView, TellView};
use crate::case::known::Known;
use crate::packs::{ENQUIRIES, InForce};
use crate::session::Act;
use crate::text::{list, tidy};
use crate::vault::people;
use crate::word::arg;
use crate::{AppError, Session, letter, piece};
use dossier_domain::case::{Case, Stage};
use dossier_domain::enquiry::{EnquiryPack, Notice, Recorded, Rule};
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::letter::Letter;
use dossier_domain::piece::{Party, PieceState};
use dossier_domain::sentence::{Arg, Sentence};
use dossier_i18n as i18n;
use std::collections::BTreeMap;

/// What this asker may be told, and nothing else.
///
/// # Errors
/// `NotPermitted`, `NotFound`, the store's.
pub async fn may(session: &Session, asker: Asker) -> Result<MayTell, AppError> {
    session.permit(Act::Receive)?;
    let known = Known::load(session, asker.case_id).await?;
    let in_force = InForce::on(session, session.today()).await?;
    told(in_force.enquiries()?, &known, &asker)
}

/// The register of a case, newest first.
///
/// # Errors
/// `NotPermitted`, `NotFound`, the store's.
pub async fn register(session: &Session, id: CaseId) -> Result<RegisterView, AppError> {
    session.permit(Act::Read)?;
    let (case, _) = session.vault.case(id).await?;
    let everyone = session.vault.people().await?;
    let in_force = InForce::on(session, session.today()).await?;
    let rules = in_force.reference(ENQUIRIES);
    let name = |id: PersonId| people::name(&everyone, id);
    let enquiry = |one: &Recorded| EnquiryView {
        event: one.event,
        by: name(one.by),
        at: one.at,
        superseded: one.enquiry.rules.is_some() && one.enquiry.rules != rules,
        enquiry: one.enquiry.clone(),
    };
    let notice = |one: &Notice| NoticeView {
        by: name(one.by),
        on: one.on,
        to: one.to.clone(),
    };
    Ok(RegisterView {
        enquiries: case.register.enquiries.iter().rev().map(enquiry).collect(),
        notices: case.register.notices.iter().rev().map(notice).collect(),
    })
}

/// What may be told: of a restricted case nothing, to nobody.
pub(super) fn told(pack: &EnquiryPack, known: &Known, asker: &Asker) -> Result<MayTell, AppError> {
    let rule = pack.rule(asker.party);
    let rule = rule.filter(|_| known.case.restriction.is_none());
    let Some(rule) = rule else {
        return Ok(answer(pack, None, Vec::new(), Vec::new()));
    };
    let lacking = lacking(rule, asker);
    if !lacking.is_empty() {
        return Ok(answer(pack, Some(rule), Vec::new(), lacking));
    }
    if rule.notice && known.case.register.notice_of(&asker.name).is_none() {
        return Ok(answer(pack, Some(rule), Vec::new(), Vec::new()));
    }
    let (fr, en) = (
        facts(known, asker, Lang::Fr)?,
        facts(known, asker, Lang::En)?,
    );
    let tells = rule.tells.iter().filter_map(|code| {
        let tell = pack.tell(*code)?;
        let words = Bilingual {
            fr: tidy(&tell.said(Lang::Fr, &fr)?),
            en: tidy(&tell.said(Lang::En, &en)?),
        };
        Some(TellView { code: *code, words })
    });
    Ok(answer(pack, Some(rule), tells.collect(), Vec::new()))
}

fn answer(
    pack: &EnquiryPack,
    rule: Option<&Rule>,
    tells: Vec<TellView>,
    lacking: Vec<Lacking>,
) -> MayTell {
    let otherwise = match (tells.is_empty(), lacking.is_empty()) {
        (false, _) => None,
        (true, true) => Some(pack.nothing.clone()),
        (true, false) => Some(pack.unsure.clone()),
    };
    MayTell {
        tells,
        otherwise,
        lacking,
        sample: pack.sample,
        provision: rule.map_or(&pack.provision, |rule| &rule.provision).clone(),
    }
}

fn lacking(rule: &Rule, asker: &Asker) -> Vec<Lacking> {
    let identity = rule.identity && !asker.identity.is_sure();
    let authority = rule.authority && !asker.authority.is_sure();
    let all = [
        (identity, Lacking::Identity),
        (authority, Lacking::Authority),
    ];
    let lacking = all.into_iter().filter(|(lacks, _)| *lacks);
    lacking.map(|(_, what)| what).collect()
}

/// What the case knows that may be told, as a language writes it.
fn facts(
    known: &Known,
    asker: &Asker,
    lang: Lang,
) -> Result<BTreeMap<&'static str, String>, AppError> {
    let case = &known.case;
    let mut facts = BTreeMap::from([
        ("number", case.receipt.number.clone()),
        ("received_on", i18n::day(lang, case.receipt.received_on)),
        ("stage", i18n::say(lang, &stage(known))),
    ]);
    if let Some(on) = case.register.notice_of(&asker.name) {
        facts.insert("notice_on", i18n::day(lang, on));
    }
    let sent = letters(known, asker.party, lang);
    if !sent.is_empty() {
        facts.insert("letters", listed(&sent));
    }
    let awaited = awaited(known, asker.party, lang);
    if !awaited.is_empty() {
        facts.insert("awaited", listed(&awaited));
    }
    Ok(facts)
}

/// A list below the words that announce it.
fn listed(names: &[String]) -> String {
    format!("\n{}", list(names.iter().map(String::as_str)))
}

/// Where the case stands, as far as a letter said it: a decision is told by its letter first.
fn stage(known: &Known) -> Sentence {
    let case = &known.case;
    if case.stage == Stage::Received && case.answered_on().is_some() {
        let answered = Arg::Text("answered".to_owned());
        return Sentence::new("enquiry-stage").with("stage", answered);
    }
    let told = match case.stage {
        Stage::Received | Stage::AwaitingSecondReader => Stage::Received,
        stage if letter::unsent(known).next().is_none() => stage,
        _ => Stage::Received,
    };
    Sentence::new("enquiry-stage").with("stage", arg(&told))
}

/// The letters that were sent to the asker, each with its day.
fn letters(known: &Known, party: Party, lang: Lang) -> Vec<String> {
    let case = &known.case;
    let Some(name) = known_as(case, party) else {
        return Vec::new();
    };
    let to_them = |letter: &&Letter| {
        let first = letter.text().recipient.lines().next();
        first.is_some_and(|line| line.trim() == name)
    };
    let said = |letter: &Letter| {
        let on = letter.dispatch.as_ref()?.on;
        let sentence = Sentence::new("enquiry-letter")
            .with("name", Arg::Label(known.models.name(letter)))
            .with("on", Arg::Day(on));
        Some(i18n::say(lang, &sentence))
    };
    case.letters
        .iter()
        .filter(to_them)
        .filter_map(said)
        .collect()
}

/// The name by which the file knows a party.
fn known_as(case: &Case, party: Party) -> Option<&str> {
    match party {
        Party::Complainant => case.receipt.correspondent.name.as_deref(),
        Party::Representative => {
            let one = case.told.representative.as_ref();
            one.map(|one| one.name.as_str())
        }
        _ => None,
    }
}

/// What the office asked of this party, and still awaits.
fn awaited(known: &Known, party: Party, lang: Lang) -> Vec<String> {
    let asked = known.case.pieces.iter().filter(|piece| {
        let mut acts = piece.open().iter();
        piece.is_awaited()
            && acts.any(|act| match &act.state {
                PieceState::Asked { of, by, .. } => {
                    *of == party && known.case.asked_on(by).is_some()
                }
                _ => false,
            })
    });
    asked
        .map(|piece| piece::name(known, &piece.key).get(lang).to_owned())
        .collect()
}
