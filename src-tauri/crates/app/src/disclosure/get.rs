//! The log of a case: the letters that were sent and what people recorded, latest day first.

use super::{CaseDocument, DisclosedView, DisclosureLine, DisclosureLog, PartyName, SentLetter};
use crate::case::known::Known;
use crate::referral::{self, AuthorityView};
use crate::session::Act;
use crate::vault::people;
use crate::{AppError, Session};
use dossier_domain::case::Case;
use dossier_domain::disclosure::{Disclosed, Party, Thing};
use dossier_domain::id::{CaseId, LetterId};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{AuthorityCode, Pack};
use dossier_domain::letter::{Dispatch, Letter};
use dossier_domain::person::Person;

/// The log of a case.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn get(session: &Session, id: CaseId) -> Result<DisclosureLog, AppError> {
    session.permit(Act::Read)?;
    let known = Known::load(session, id).await?;
    let people = session.vault.people().await?;
    let (case, pack) = (&known.case, known.governed.pack());
    let sent = || case.letters.iter().filter(|one| one.dispatch.is_some());
    let mut lines = Vec::with_capacity(case.disclosures.len() + case.letters.len());
    for letter in sent() {
        let departures = letter.departures();
        lines.extend(departures.map(|one| of_letter(&known, letter, one, &people)));
    }
    let recorded = case.disclosures.iter();
    lines.extend(recorded.map(|one| of_record(one, &known, pack, &people)));
    lines.sort_by_key(|line: &DisclosureLine| std::cmp::Reverse((line.on, line.at)));
    let files = case.receipt.files();
    Ok(DisclosureLog {
        lines,
        authorities: pack
            .map(|pack| pack.disclosures.clone())
            .unwrap_or_default(),
        letters: sent()
            .map(|letter| SentLetter {
                id: letter.id,
                number: letter.number.clone(),
                name: known.models.name(letter),
            })
            .collect(),
        documents: files
            .map(|file| CaseDocument {
                sha256: file.sha256.clone(),
                name: file.name.clone(),
            })
            .collect(),
        names: names(case),
    })
}

/// A letter stands in the log by each of its departures; what allows it is what its template rests on.
fn of_letter(known: &Known, letter: &Letter, sent: &Dispatch, people: &[Person]) -> DisclosureLine {
    let name = known.models.name(letter);
    let template = known.models.made(letter);
    let version = letter.sent_as(sent);
    let text = version.map_or_else(|| letter.text(), |version| &version.text);
    let recipient = text.recipient.lines().next().unwrap_or_default();
    DisclosureLine {
        id: None,
        authority: template.map(|template| AuthorityView::Stated {
            code: AuthorityCode(template.code.0.clone()),
            label: template.provision.source.clone(),
            provision: template.provision.clone(),
        }),
        what: DisclosedView::Letter {
            id: letter.id,
            number: letter.number.clone(),
            name,
        },
        party: None,
        name: recipient.to_owned(),
        on: sent.on,
        means: sent.means,
        details: String::new(),
        by: people::name(people, sent.by),
        at: sent.at,
    }
}

fn of_record(
    recorded: &Disclosed,
    known: &Known,
    pack: Option<&Pack>,
    people: &[Person],
) -> DisclosureLine {
    let disclosure = recorded.disclosure.clone();
    DisclosureLine {
        id: Some(recorded.event),
        what: match disclosure.thing {
            Thing::Letter { letter_id } => of_sent(letter_id, known),
            Thing::Document { sha256, name } => DisclosedView::Document { name, sha256 },
            Thing::Information { words } => DisclosedView::Information { words },
        },
        party: Some(disclosure.party),
        name: disclosure.name,
        on: disclosure.on,
        means: disclosure.means,
        authority: Some(AuthorityView::of(disclosure.authority, |code| {
            let one = pack?.disclosures.iter().find(|one| one.code == *code)?;
            Some((&one.label, &one.provision))
        })),
        details: disclosure.details,
        by: people::name(people, recorded.by),
        at: recorded.at,
    }
}

fn of_sent(id: LetterId, known: &Known) -> DisclosedView {
    let letter = known.case.letters.iter().find(|one| one.id == id);
    DisclosedView::Letter {
        id,
        number: letter.map(|one| one.number.clone()).unwrap_or_default(),
        name: letter.map_or_else(|| Bilingual::same(""), |one| known.models.name(one)),
    }
}

fn names(case: &Case) -> Vec<PartyName> {
    let told = &case.told;
    let complainant = case.receipt.correspondent.name.clone();
    let representative = told.representative.as_ref().map(|one| one.name.clone());
    let officers = referral::officers(case).into_iter();
    let decided = case.referral.standing.as_ref();
    let liaison = decided.map(|decided| decided.decision.liaison.name.clone());
    let complainant = complainant.map(|name| (Party::Complainant, name));
    let representative = representative.map(|name| (Party::Representative, name));
    let liaison = liaison.map(|name| (Party::Service, name));
    complainant
        .into_iter()
        .chain(representative)
        .chain(officers.map(|name| (Party::Officer, name)))
        .chain(liaison)
        .filter(|(_, name)| !name.is_empty())
        .map(|(party, name)| PartyName { party, name })
        .collect()
}
