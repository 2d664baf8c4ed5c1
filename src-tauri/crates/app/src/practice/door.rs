//! A request for the papers of another institution: a person names the right door, and the letter that
//! names it leaves the same day.

use super::follow;
use super::play::Play;
use crate::case::known::Known;
use crate::case::{self, CaseView, RecordPart};
use crate::{AppError, Session};
use dossier_domain::case::{Kind, Part, Redirection};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::law::EndEvent;
use dossier_domain::letter::Template;
use dossier_domain::triage::{Outcome, Route};

/// The door of a request for access that belongs elsewhere, where nobody named one yet.
fn door(view: &CaseView) -> Option<Route> {
    let misdirected = view.line.kind == Kind::AccessRequest
        && view.recommendation.outcome == Some(Outcome::NotForThisOffice)
        && view.told.redirection.is_none();
    view.recommendation.route.clone().filter(|_| misdirected)
}

impl Play<'_> {
    /// Sends whoever asked to the right door; why, where it did.
    pub(super) async fn point_to_door(
        &mut self,
        session: &Session,
        view: &CaseView,
    ) -> Result<Option<String>, AppError> {
        let Some(Route { code, label, .. }) = door(view) else {
            return Ok(None);
        };
        let (case_id, lang) = (view.line.id, view.reply_language);
        let why = self.staff(session).door_why.clone();
        let door = Redirection {
            code: Some(code),
            name: label,
            why: why.clone(),
        };
        let request = RecordPart {
            case_id,
            part: Part::Redirection(Some(door)),
            of: None,
        };
        case::record(session, request).await?;
        self.pause();
        self.answer(session, case_id, lang).await?;
        Ok(Some(why))
    }

    async fn answer(
        &mut self,
        session: &Session,
        case_id: CaseId,
        lang: Lang,
    ) -> Result<(), AppError> {
        let known = Known::load(session, case_id).await?;
        let mut models = known.models.templates().iter();
        let names_door =
            |one: &&Template| one.ends.contains(&EndEvent::Transferred) && one.is_for(&known.case);
        let model = models.find(names_door).ok_or(AppError::WrongStage)?;
        let code = model.code.clone();
        let done = &self.grammar.words(lang).office.door_done;
        let view = self.draft(session, (case_id, lang), code, done).await?;
        follow::dispatch(session, &view).await
    }
}
