//! A case with all that the vault knows of it: what the screens and the notes are made from.

use super::{CaseLineView, ConsolidationView, NamedCase, line};
use crate::assess::{self, Governed};
use crate::letter::Models;
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::Case;
use dossier_domain::clock::{CaseClock, Due};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::OutcomeCode;
use dossier_store::StoreError;
use dossier_store::record::{FileLine, RecordLine};

/// A case, its text, its recommendation under its own packs, the models of its letters, and its file.
pub(crate) struct Known {
    pub case: Case,
    pub text: String,
    pub governed: Governed,
    pub models: Models,
    pub file: Option<(FileLine, Vec<RecordLine>)>,
}

/// A case that was disposed of is told by its number; any other that is not seen, as none.
async fn gone(session: &Session, id: CaseId) -> AppError {
    match session.vault.tombstone(id).await {
        Ok(Some(line)) => AppError::Disposed {
            number: line.tombstone.number,
        },
        Ok(None) => StoreError::NotFound.into(),
        Err(error) => error.into(),
    }
}

impl Known {
    /// Loads a case. What it awaits is large, and nearly every use case awaits it: it is kept off their stack.
    pub(crate) fn load(
        session: &Session,
        id: CaseId,
    ) -> impl Future<Output = Result<Self, AppError>> {
        Box::pin(Self::read(session, id))
    }

    async fn read(session: &Session, id: CaseId) -> Result<Self, AppError> {
        let (case, text) = match session.vault.case(id).await {
            Err(StoreError::NotFound) => return Err(gone(session, id).await),
            found => found?,
        };
        let mut governed = assess::recommend(session, &case).await?;
        if let Some(at) = case.ended_at() {
            let on = session.office.day_of(at);
            let clocks = &mut governed.recommendation.clocks;
            clocks.iter_mut().for_each(|clock| clock.end(on));
        }
        let models = Models::of(session, &case).await?;
        let file = session.vault.case_file(id).await?;
        Ok(Self {
            case,
            text,
            governed,
            models,
            file,
        })
    }

    /// Its line, as lists show it, with what it leads and what leads it.
    pub(crate) fn line(&self, today: NaiveDate, joined: &ConsolidationView) -> CaseLineView {
        let Self {
            case,
            governed,
            file,
            ..
        } = self;
        let recommendation = &governed.recommendation;
        let next_due_on = self.next_due().map(|(_, due)| due.due_on);
        CaseLineView {
            id: case.id,
            number: case.receipt.number.clone(),
            subject: case.receipt.subject.clone(),
            correspondent: case.receipt.correspondent.name.clone(),
            kind: case.facts.kind,
            stage: case.stage,
            regime: recommendation.regime.short.clone(),
            channel: case.receipt.channel,
            language: case.receipt.language,
            received_on: case.receipt.received_on,
            urgent: recommendation.urgent,
            flags: recommendation
                .flags
                .iter()
                .map(|flag| flag.code.clone())
                .collect(),
            next_due_on,
            next_due_days: next_due_on.map(|on| line::days(today, on)),
            filed: file.is_some(),
            restricted: case.restriction.is_some(),
            conflicts: u32::try_from(case.unsettled()).unwrap_or(u32::MAX),
            assignee: case.assignee,
            lead: joined.lead.as_ref().map(|lead| NamedCase {
                id: lead.line.id,
                number: lead.line.number.clone(),
            }),
            members: u32::try_from(joined.members.len()).unwrap_or(u32::MAX),
        }
    }

    /// The name of an outcome under the law that governs, or its code.
    pub(crate) fn outcome_name(&self, code: &OutcomeCode) -> Bilingual {
        let pack = self.governed.pack();
        let mut stated = pack.into_iter().flat_map(|pack| &pack.outcomes);
        let found = stated.find(|one| one.code == *code);
        found.map_or_else(|| Bilingual::same(&code.0), |one| one.label.clone())
    }

    /// The earliest clock whose act is still to be done.
    pub(crate) fn next_due(&self) -> Option<(&CaseClock, &Due)> {
        let clocks = self.governed.recommendation.clocks.iter();
        let awaited = clocks.filter(|clock| clock.is_awaited());
        let dated = awaited.filter_map(|clock| Some((clock, clock.outcome.due()?)));
        dated.min_by_key(|(_, due)| due.due_on)
    }
}
