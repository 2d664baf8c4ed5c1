//! A request for the papers of another institution: a person names the right door, and the letter that
//! names it leaves the same day.

use super::play::Play;
use crate::case::known::Known;
use crate::case::{self, CaseView, RecordPart};
use crate::letter::{self, DispatchLetter, DraftLetter, LetterOf, ReviseLetter};
use crate::{AppError, Session};
use dossier_domain::case::{Kind, Part, Redirection};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::law::EndEvent;
use dossier_domain::letter::{LetterText, Means, Template};
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
        let request = DraftLetter {
            case_id,
            template: model.code.clone(),
            langs: vec![lang],
        };
        let (view, _) = letter::draft(session, request).await?;
        let of = LetterOf {
            case_id,
            letter_id: view.line.id,
        };
        self.pause();
        let done = &self.grammar.words(lang).office.door_done;
        let request = ReviseLetter {
            of,
            over: view.versions.iter().map(|one| one.event).collect(),
            text: filled(view.text, done),
        };
        let (view, _) = letter::revise(session, request).await?;
        let request = DispatchLetter {
            of,
            digest: view.digest,
            on: session.today(),
            means: Means::Email,
        };
        letter::dispatch(session, request).await?;
        Ok(())
    }
}

/// The letter with what a person writes in place of its blanks.
fn filled(mut text: LetterText, words: &str) -> LetterText {
    for side in &mut text.sides {
        while let Some((before, rest)) = side.body.split_once('[') {
            let (_, after) = rest.split_once(']').unwrap_or(("", rest));
            side.body = format!("{before}{words}{after}");
        }
    }
    text
}
