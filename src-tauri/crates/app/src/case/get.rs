//! Everything that the case screens show.

use super::known::Known;
use super::{
    CaseNote, CaseView, PossibleDays, RegimeOption, apart, category, consolidate, mark, marks,
    path, restrict,
};
use crate::packs::InForce;
use crate::session::Act;
use crate::{AppError, Session, disposition, escalation, history, record, undo};
use dossier_domain::case::Kind;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_domain::protocol::Protocol;
use dossier_domain::triage::Recommendation;

/// A case, whole. What it awaits is large, and every act on a case ends with it: it is kept off their stack.
///
/// # Errors
/// `NotPermitted`, the store's.
pub fn get(session: &Session, id: CaseId) -> impl Future<Output = Result<CaseView, AppError>> {
    Box::pin(whole(session, id))
}

async fn whole(session: &Session, id: CaseId) -> Result<CaseView, AppError> {
    session.permit(Act::Read)?;
    let known = Known::load(session, id).await?;
    let consolidation = consolidate::view(session, id).await?;
    let line = known.line(session.today(), &consolidation);
    let notes = notes(session, id).await?;
    let (history, conflicts) = history::of_case(session, &known).await?;
    let restriction = restrict::view(session, &known, &history).await?;
    let undo = undo::offered_for_case(session, id).await?;
    let words_in_out = words_in_out(&known);
    let regimes = regimes(&known);
    let categories = category::offered(session, &known.case).await?;
    let path = path::of(&known)?;
    let people = session.vault.people().await?;
    let escalations = escalation::views(session, &people, &known);
    let put_marks = mark::views(&known.case, &people);
    let signals_aside = mark::aside(&known.case, &people);
    let (apart, closed_over) = (apart::apart(&known), apart::closed_over(&known));
    let holds = disposition::holds(&people, &known.case);
    let disposition = disposition::state(session, &people, &known.case);
    let Known {
        case,
        text,
        governed,
        file,
        ..
    } = known;
    let class = case
        .screening_out
        .as_ref()
        .and_then(|out| out.class.as_ref());
    let screened_alone = class.and_then(|code| governed.class(code)).cloned();
    let marks = marks::marks(&case.facts, &text);
    let protocols = protocols(session, &governed.recommendation).await?;
    Ok(CaseView {
        line,
        entered_at: case.entered_at,
        received_at: case.receipt.received_at,
        reply_language: case.receipt.reply_language,
        correspondent: case.receipt.correspondent,
        text: marks::parts(&text, &marks),
        marks,
        truncated: case.receipt.truncated,
        possible_days: PossibleDays::of(&case.facts.incident),
        facts: case.facts,
        regimes,
        category: governed.category,
        categories,
        path,
        told: case.told,
        recommendation: governed.recommendation,
        protocols,
        original: case.receipt.original,
        attachments: case.receipt.attachments,
        screening_out: case.screening_out,
        screened_alone,
        proposed_by: case.proposed_by,
        words_in_out,
        file: match file {
            Some((line, records)) => Some(record::view(session, line, records, &case.paper).await?),
            None => None,
        },
        holds,
        disposition,
        disposed_elsewhere: session.vault.tombstone(id).await?.is_some(),
        notes,
        history,
        restriction,
        undo,
        conflicts,
        apart,
        closed_over,
        consolidation,
        escalations,
        put_marks,
        signals_aside,
    })
}

/// The laws among which a person chooses: where the days of an incident lie on both sides of a
/// change of law, and as long as nothing but a choice settles it; always for a request for access.
pub(super) fn regimes(known: &Known) -> Vec<RegimeOption> {
    let of_access = known.case.facts.kind == Kind::AccessRequest;
    let asked = known.governed.recommendation.regime.code.0 == ASK;
    let chosen = known.governed.recommendation.regime.why.id == CHOSEN;
    if !of_access && (known.case.facts.incident.on.is_none() || !(asked || chosen)) {
        return Vec::new();
    }
    let laws = known.governed.laws(of_access);
    laws.map(|law| RegimeOption {
        code: law.code(),
        title: law.title.clone(),
    })
    .collect()
}

/// Code of a regime that a person must settle, and the sentence of one that a person chose.
const ASK: &str = "ask";
const CHOSEN: &str = "triage-regime-chosen";

/// What the office does first today for the signals found.
async fn protocols(
    session: &Session,
    recommendation: &Recommendation,
) -> Result<Vec<Protocol>, AppError> {
    let found = |one: &&Protocol| {
        recommendation
            .flags
            .iter()
            .any(|flag| flag.code == one.code)
    };
    let in_force = InForce::on(session, session.today()).await?;
    let protocols = in_force.protocols()?.protocols.iter().filter(found);
    Ok(protocols.cloned().collect())
}

/// The words of the Act by which a complaint is screened; none where no Act governs it, nor for another
/// kind.
fn words_in_out(known: &Known) -> Option<(Bilingual, Bilingual)> {
    let screened = known.case.facts.kind == Kind::Complaint;
    let pack = known.governed.pack().filter(|_| screened);
    pack.map(|pack| (pack.screened_in.clone(), pack.screened_out.clone()))
}

async fn notes(session: &Session, id: CaseId) -> Result<Vec<CaseNote>, AppError> {
    let lines = session.vault.notes(id).await?;
    Ok(lines
        .into_iter()
        .map(|line| CaseNote {
            id: line.id,
            number: line.number,
            title: line.title,
        })
        .collect())
}
