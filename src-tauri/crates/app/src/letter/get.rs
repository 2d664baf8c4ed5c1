//! The letters of a case, and one of them with what its screen shows.

use super::{
    AlsoSentView, ApprovalView, DispatchView, KeptPassagesView, LetterLineView, LetterOf,
    LetterVersion, LetterView, LettersView, Models, SideDifference, TemplateView, approve, checks,
    enclosure, find,
};
use crate::case::known::Known;
use crate::note::difference;
use crate::session::{Act, may};
use crate::vault::people;
use crate::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_domain::letter::{Dispatch, KeptPassages, Letter, LetterSide, LetterText, Version};
use dossier_domain::person::Person;
use dossier_store::StoreError;

/// The letters of a case, latest first, and the templates for it.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn of_case(session: &Session, id: CaseId) -> Result<LettersView, AppError> {
    session.permit(Act::Read)?;
    let known = Known::load(session, id).await?;
    let models = &known.models;
    let templates = models.templates().iter();
    let templates = templates.filter(|template| template.is_for(&known.case));
    let letters = known.case.letters.iter().rev();
    Ok(LettersView {
        letters: letters.map(|letter| line(models, letter)).collect(),
        templates: templates
            .map(|template| TemplateView {
                code: template.code.clone(),
                name: template.name.clone(),
                required: template.is_required(known.case.facts.kind),
            })
            .collect(),
    })
}

/// The letter of a case that has this number, whatever the case of its letters.
///
/// # Errors
/// `NotPermitted`, `NotFound`, the store's.
pub async fn numbered(
    session: &Session,
    case_id: CaseId,
    number: &str,
) -> Result<LetterOf, AppError> {
    session.permit(Act::Read)?;
    let (case, _) = session.vault.case(case_id).await?;
    let same = |letter: &&Letter| letter.number.eq_ignore_ascii_case(number);
    let letter = case.letters.iter().find(same).ok_or(StoreError::NotFound)?;
    Ok(LetterOf {
        case_id,
        letter_id: letter.id,
    })
}

/// A letter.
///
/// # Errors
/// `NotPermitted`, `NotFound`, the store's.
pub async fn get(session: &Session, of: LetterOf) -> Result<LetterView, AppError> {
    session.permit(Act::Read)?;
    let (case, _) = session.vault.case(of.case_id).await?;
    let letter = find(&case, of.letter_id)?;
    let models = Models::of(session, &case).await?;
    let people = session.vault.people().await?;
    let office = session.vault.office_settings().await?;
    let text = letter.text().clone();
    let moved = |side: &LetterSide| side.letterhead != office.head(side.lang);
    let other_letterhead = letter.dispatch.is_none() && text.sides.iter().any(moved);
    Ok(LetterView {
        line: line(&models, letter),
        case_id: of.case_id,
        case_number: case.receipt.number.clone(),
        digest: text.digest().0,
        versions: letter
            .open()
            .into_iter()
            .map(|one| version(one, &people))
            .collect(),
        documents: enclosure::choices(&case),
        other_letterhead,
        differences: differences(&letter.made, &text),
        warnings: checks::warnings(&models, &case, letter),
        denials: checks::denials(&models, letter).into_iter().collect(),
        kept: kept(letter, &people),
        needs_approval: letter.needs_approval,
        approval: letter.approval.as_ref().map(|approval| ApprovalView {
            by: people::name(&people, approval.by),
            at: approval.at,
            digest: approval.digest.0.clone(),
            lapsed: !letter.is_approved(),
        }),
        may_approve: may(session.person.role, Act::ApproveLetter)
            && approve::can_be(letter, session.person.id).is_ok(),
        dispatch: letter.dispatch.as_ref().map(|one| sent(one, &people)),
        also_sent: letter
            .also_sent
            .iter()
            .map(|one| AlsoSentView {
                dispatch: sent(one, &people),
                text: letter
                    .sent_as(one)
                    .map(|version| version.text.clone())
                    .filter(|words| *words != text),
            })
            .collect(),
        provision: models.made(letter).map(|one| one.provision.clone()),
        text,
    })
}

fn line(models: &Models, letter: &Letter) -> LetterLineView {
    LetterLineView {
        id: letter.id,
        number: letter.number.clone(),
        name: models.name(letter),
        state: letter.state(),
        sent_on: letter.dispatch.as_ref().map(|sent| sent.on),
        contested: letter.is_contested(),
    }
}

fn sent(dispatch: &Dispatch, people: &[Person]) -> DispatchView {
    DispatchView {
        by: people::name(people, dispatch.by),
        at: dispatch.at,
        on: dispatch.on,
        means: dispatch.means,
    }
}

fn version(version: &Version, people: &[Person]) -> LetterVersion {
    LetterVersion {
        event: version.event,
        by: people::name(people, version.by),
        at: version.at,
        text: version.text.clone(),
    }
}

/// The passages that a person kept and that the letter still says.
fn kept(letter: &Letter, people: &[Person]) -> Vec<KeptPassagesView> {
    let says = |passage: &String| {
        let mut sides = letter.text().sides.iter();
        sides.any(|side| side.body.contains(passage) || side.subject.contains(passage))
    };
    let view = |one: &KeptPassages| KeptPassagesView {
        by: people::name(people, one.by),
        at: one.at,
        passages: one
            .passages
            .iter()
            .filter(|one| says(one))
            .cloned()
            .collect(),
        reasons: one.reasons.clone(),
    };
    let kept = letter.kept.iter().map(view);
    kept.filter(|one| !one.passages.is_empty()).collect()
}

/// What differs from the letter as it was made, in each of its languages.
fn differences(made: &LetterText, now: &LetterText) -> Vec<SideDifference> {
    let whole = |subject: &str, body: &str| format!("{subject}\n\n{body}");
    let pairs = made.sides.iter().zip(&now.sides);
    let difference = pairs.map(|(made, now)| {
        let (from, to) = (
            whole(&made.subject, &made.body),
            whole(&now.subject, &now.body),
        );
        let parts = if from == to {
            Vec::new()
        } else {
            difference::words(&from, &to)
        };
        SideDifference {
            lang: now.lang,
            parts,
        }
    });
    difference.collect()
}
