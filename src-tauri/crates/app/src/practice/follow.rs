//! What follows a decision, on Thursdays: whoever complained is written to, the complaint is
//! referred or retained, the report comes, the case is closed. One complaint in three is followed
//! to its end; the others wait for whoever practises.

use super::letter::pick;
use super::play::{Play, Tracked};
use crate::case::known::Known;
use crate::case::{self, CloseCase};
use crate::letter::{
    self, ApproveLetter, DispatchLetter, DraftLetter, LetterOf, LetterView, ReviseLetter,
};
use crate::referral::{self, DecideReferral, NoteReferral};
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::{Kind, Stage};
use dossier_domain::clock::ActAuthority;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::law::Way;
use dossier_domain::letter::{LetterText, Means, ReasonsOf, Template, TemplateCode};
use dossier_domain::person::Role;
use dossier_domain::referral::{Followup, Liaison};

/// Days from receipt to the decision on the referral.
const REFERRED_AFTER: i64 = 21;
/// Days from a referral to its report, at least.
const REPORTED_AFTER: i64 = 70;
/// Days from the report to the end.
const CLOSED_AFTER: i64 = 10;
/// Days from receipt to the end of a complaint that was screened out.
const OUT_CLOSED_AFTER: i64 = 45;

impl Tracked {
    fn days(&self, day: NaiveDate) -> i64 {
        (day - self.received_on).num_days()
    }

    fn is_to_write(&self) -> bool {
        let told = self.told == Some(self.stage);
        let decided = matches!(
            self.stage,
            Stage::Received | Stage::ScreenedIn | Stage::ScreenedOut
        );
        self.followed && self.kind == Kind::Complaint && decided && !told
    }

    fn is_to_refer(&self, day: NaiveDate) -> bool {
        let stands = self.kind == Kind::Complaint && self.stage == Stage::ScreenedIn;
        stands && !self.left && self.decided_on.is_none() && self.days(day) >= REFERRED_AFTER
    }

    fn is_to_close(&self, day: NaiveDate) -> bool {
        let reported = |on: NaiveDate| (day - on).num_days() >= CLOSED_AFTER;
        let over = match self.stage {
            Stage::ScreenedIn => self.reported_on.is_some_and(reported),
            Stage::ScreenedOut => self.days(day) >= OUT_CLOSED_AFTER,
            _ => false,
        };
        self.followed && self.filed && self.told == Some(self.stage) && over
    }
}

/// Whether the report on the case of this rank came: whoever investigates takes their time, and one
/// report in nine is still awaited.
fn has_report(rank: usize, one: &Tracked, day: NaiveDate) -> bool {
    let takes = REPORTED_AFTER + i64::try_from(rank % 40).unwrap_or_default();
    let came = one
        .decided_on
        .is_some_and(|on| (day - on).num_days() >= takes);
    came && one.stage == Stage::ScreenedIn && one.reported_on.is_none() && !rank.is_multiple_of(9)
}

/// One complaint in eleven is investigated by the office.
fn is_retained(rank: usize) -> bool {
    rank % 11 == 5
}

/// Which outcome the complaint of this rank has.
fn outcome_of(rank: usize) -> usize {
    usize::from(rank % 4 == 1)
}

/// Whether the office investigates the case of this rank.
pub(super) fn is_kept(rank: usize, one: &Tracked) -> bool {
    is_retained(rank) && one.decided_on.is_some()
}

impl Play<'_> {
    pub(super) async fn follow(&mut self, day: NaiveDate) -> Result<(), AppError> {
        let to_write = self.places(Tracked::is_to_write);
        let to_refer = self.places(|one| one.is_to_refer(day));
        let reported = self.ranks(|rank, one| !is_kept(rank, one) && has_report(rank, one, day));
        let to_close = self.ranks(|rank, one| !is_kept(rank, one) && one.is_to_close(day));
        let all = [&to_write, &to_refer, &reported, &to_close];
        if all.iter().all(|places| places.is_empty()) {
            return Ok(());
        }
        let turn = usize::try_from(chrono::Datelike::iso_week(&day).week()).unwrap_or_default();
        let session = self.sit(Role::CaseCoordinator, turn).await?;
        self.clock.to(self.instant(day, 15, 10));
        let mut waiting = Vec::new();
        for place in to_write {
            waiting.extend(self.write(&session, place).await?);
        }
        for place in to_refer {
            self.refer(&session, place).await?;
        }
        for place in reported {
            self.report(&session, place).await?;
        }
        for place in to_close {
            self.close(&session, place).await?;
        }
        // Whoever signs in next opens the vault, which nobody may hold any more.
        drop(session);
        self.approve(waiting).await
    }

    /// The complaints that the office investigates go to their end as well. They draw from a chance of their
    /// own: whatever becomes of them, the rest of the office is the same.
    pub(super) async fn investigate(&mut self, day: NaiveDate) -> Result<(), AppError> {
        let to_tell = self
            .ranks(|rank, one| is_kept(rank, one) && one.followed && one.decided_on == Some(day));
        let reported = self.ranks(|rank, one| is_kept(rank, one) && has_report(rank, one, day));
        let to_close = self.ranks(|rank, one| is_kept(rank, one) && one.is_to_close(day));
        let all = [&to_tell, &reported, &to_close];
        if all.iter().all(|places| places.is_empty()) {
            return Ok(());
        }
        let session = self.sit(Role::CaseCoordinator, 0).await?;
        self.clock.to(self.instant(day, 16, 10));
        std::mem::swap(&mut self.random, &mut self.apart);
        for place in to_tell {
            self.tell_retained(&session, place).await?;
        }
        for place in reported {
            self.report(&session, place).await?;
        }
        for place in to_close {
            self.close(&session, place).await?;
        }
        std::mem::swap(&mut self.random, &mut self.apart);
        Ok(())
    }

    async fn tell_retained(&mut self, session: &Session, place: usize) -> Result<(), AppError> {
        let Some(case_id) = self.cases.get(place).map(|one| one.id) else {
            return Ok(());
        };
        let code = TemplateCode(self.grammar.office.letters.retained.clone());
        self.send(session, (place, case_id), code, "").await?;
        Ok(())
    }

    /// Sends what the case must have sent where it stands; says which letters wait for an approval.
    pub(super) async fn write(
        &mut self,
        session: &Session,
        place: usize,
    ) -> Result<Vec<LetterView>, AppError> {
        let Some(case_id) = self.cases.get(place).map(|one| one.id) else {
            return Ok(Vec::new());
        };
        let known = Known::load(session, case_id).await?;
        let (lang, stage) = (known.case.receipt.reply_language, known.case.stage);
        // The letter on a review is owed from its admission on, and written once its panel decided.
        let panel = known.case.review.panel();
        let decided =
            |one: &&Template| one.reasons_of != Some(ReasonsOf::ReviewDecided) || panel.is_some();
        let owed: Vec<TemplateCode> = letter::unsent(&known)
            .filter(decided)
            .map(|one| one.code.clone())
            .collect();
        self.change(place, |one| (one.lang, one.told) = (lang, Some(stage)));
        let mut waiting = Vec::new();
        for code in owed {
            waiting.extend(self.send(session, (place, case_id), code, "").await?);
        }
        Ok(waiting)
    }

    /// Drafts a letter and sends it, unless another person approves it first. Nobody writes to
    /// whoever left neither name nor address.
    async fn send(
        &mut self,
        session: &Session,
        (place, case_id): (usize, CaseId),
        template: TemplateCode,
        words: &str,
    ) -> Result<Option<LetterView>, AppError> {
        let lang = self.cases.get(place).map_or(Lang::En, |one| one.lang);
        let view = self
            .draft(session, (case_id, lang), template, words)
            .await?;
        if view.text.recipient.is_empty() {
            self.change(place, |one| one.followed = false);
            return Ok(None);
        }
        if view.needs_approval {
            return Ok(Some(view));
        }
        dispatch(session, &view).await?;
        Ok(None)
    }

    /// A letter, with these words in place of its blanks.
    pub(super) async fn draft(
        &mut self,
        session: &Session,
        (case_id, lang): (CaseId, Lang),
        template: TemplateCode,
        words: &str,
    ) -> Result<LetterView, AppError> {
        self.pause();
        let request = DraftLetter {
            case_id,
            template,
            langs: vec![lang],
        };
        let (view, _) = letter::draft(session, request).await?;
        if words.is_empty() {
            return Ok(view);
        }
        self.pause();
        let request = ReviseLetter {
            of: of(&view),
            over: view.versions.iter().map(|one| one.event).collect(),
            text: filled(view.text, words),
        };
        Ok(letter::revise(session, request).await?.0)
    }

    /// The lead reads what waits, approves it and sends it.
    pub(super) async fn approve(&mut self, waiting: Vec<LetterView>) -> Result<(), AppError> {
        if waiting.is_empty() {
            return Ok(());
        }
        let session = self.sit(Role::TeamLead, 0).await?;
        for view in waiting {
            self.pause();
            let request = ApproveLetter {
                of: of(&view),
                digest: view.digest.clone(),
            };
            letter::approve(&session, request).await?;
            self.pause();
            dispatch(&session, &view).await?;
        }
        Ok(())
    }

    async fn refer(&mut self, session: &Session, place: usize) -> Result<(), AppError> {
        let Some((case_id, followed)) = self.cases.get(place).map(|one| (one.id, one.followed))
        else {
            return Ok(());
        };
        let view = referral::get(session, case_id).await?;
        let wanted = match is_retained(place) {
            true => Way::Retained,
            false => Way::SameService,
        };
        let way = view.ways.iter().find(|one| one.way == wanted);
        let Some((way, service)) = way.zip(view.service) else {
            self.change(place, |one| one.left = true);
            return Ok(());
        };
        self.pause();
        let staff = self.staff(session);
        let reasons = match wanted {
            Way::Retained => staff.retains.clone(),
            _ => pick(&mut self.random, &staff.refers)?.clone(),
        };
        let weighed = view.considerations.first().map(|one| one.code.clone());
        let request = DecideReferral {
            case_id,
            way: wanted,
            authority: ActAuthority::Pack {
                code: way.code.clone(),
            },
            service: service.fr,
            liaison: Liaison::default(),
            considerations: weighed.into_iter().collect(),
            reasons,
            on: session.today(),
            recount: false,
            over: view.over,
        };
        referral::decide(session, request).await?;
        let today = session.today();
        self.change(place, |one| one.decided_on = Some(today));
        if followed && wanted.is_referral() {
            let code = TemplateCode(self.grammar.office.letters.referral.clone());
            self.send(session, (place, case_id), code, "").await?;
        }
        Ok(())
    }

    async fn report(&mut self, session: &Session, place: usize) -> Result<(), AppError> {
        let Some(case_id) = self.cases.get(place).map(|one| one.id) else {
            return Ok(());
        };
        self.pause();
        let today = session.today();
        let request = NoteReferral {
            case_id,
            followup: Followup::ReportReceived,
            on: today,
            words: String::new(),
        };
        referral::note(session, request).await?;
        self.change(place, |one| one.reported_on = Some(today));
        Ok(())
    }

    /// Closes a case that nothing blocks but what the report answers; any other is left.
    pub(super) async fn close(&mut self, session: &Session, place: usize) -> Result<(), AppError> {
        let found = self.cases.get(place);
        let Some((case_id, lang, stage, kept)) =
            found.map(|one| (one.id, one.lang, one.stage, is_kept(place, one)))
        else {
            return Ok(());
        };
        let closing = case::closing(session, case_id).await?;
        let reported = stage == Stage::ScreenedIn;
        if !(closing.blocks.is_empty() || reported && closing.reasons_suffice) {
            self.change(place, |one| one.followed = false);
            return Ok(());
        }
        let (mut reasons, mut outcome) = (String::new(), None);
        if reported {
            let code = TemplateCode(self.grammar.office.letters.closing.clone());
            let said = &self.grammar.words(lang).office;
            let told = if kept { &said.found } else { &said.outcomes };
            let which = outcome_of(place);
            let told = told.get(which).map_or("", String::as_str);
            self.send(session, (place, case_id), code, told).await?;
            reasons.clone_from(&self.staff(session).closes);
            let found = self.grammar.office.letters.outcomes.get(which);
            let mut stated = closing.outcomes.into_iter().map(|one| one.code);
            outcome = stated.find(|code| Some(&code.0) == found);
        }
        self.pause();
        let request = CloseCase {
            case_id,
            reasons,
            outcome,
        };
        case::close(session, request).await?;
        self.change(place, |one| one.stage = Stage::Closed);
        Ok(())
    }
}

fn of(view: &LetterView) -> LetterOf {
    LetterOf {
        case_id: view.case_id,
        letter_id: view.line.id,
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

/// It leaves today, by email where there is an address.
pub(super) async fn dispatch(session: &Session, view: &LetterView) -> Result<(), AppError> {
    let means = match view.text.recipient.contains('@') {
        true => Means::Email,
        false => Means::Mail,
    };
    let request = DispatchLetter {
        of: of(view),
        digest: view.digest.clone(),
        on: session.today(),
        means,
    };
    letter::dispatch(session, request).await?;
    Ok(())
}
