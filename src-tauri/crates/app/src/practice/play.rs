//! Two years of work, day by day: each person at their desk in turn, through the use cases that
//! the window calls. Nothing is written beside them.

use super::clock::Walk;
use super::follow::is_kept;
use super::grammar::{Grammar, Staff};
use super::letter::{Letter, pick};
use super::post::{STORY, at};
use crate::case::{
    self, CaseView, CorrectCase, ReadSecond, RestrictCase, ScreenIn, ScreenOut, SecondAnswer,
};
use crate::note::{self, DraftNote, NoteView, ReviseSide};
use crate::record::{self, FileCase};
use crate::vault::{self, Unlock};
use crate::{AppError, Office, Session, packs};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
use dossier_domain::case::{Channel, Correction, Kind, Stage};
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::lang::Lang;
use dossier_domain::law::GroundCode;
use dossier_domain::person::{Person, Role};
use dossier_domain::triage::{Outcome, Quote};
use rand::Rng;
use rand::rngs::StdRng;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

/// Days that a new case waits before anyone screens it.
const RESTS: i64 = 9;
/// Days after which a proposal that nobody has read is read; the newest ones wait.
const WAITS: i64 = 26;
/// Days from a decision to its file.
const FILED_AFTER: i64 = 20;

/// A case as the story follows it.
pub(super) struct Tracked {
    pub id: CaseId,
    pub kind: Kind,
    pub received_on: NaiveDate,
    pub urgent: bool,
    pub stage: Stage,
    /// Sent back once: decided in the next time.
    returned: bool,
    reader: Option<PersonId>,
    pub filed: bool,
    noted: bool,
    /// Looked at and left for a person of today.
    pub left: bool,
    /// Language of what is written to whoever complained.
    pub lang: Lang,
    /// Written to at each step and followed to its end: one in three.
    pub followed: bool,
    /// Where it stood when it was last written to.
    pub told: Option<Stage>,
    /// Day on which it was referred, or retained.
    pub decided_on: Option<NaiveDate>,
    /// Day on which the report on it came.
    pub reported_on: Option<NaiveDate>,
    /// Steps of its review, for a request for one.
    pub reviewed: usize,
}

/// The story under way.
pub(super) struct Play<'a> {
    pub grammar: &'a Grammar,
    pub office: &'a Office,
    pub clock: Arc<Walk>,
    pub now: DateTime<Utc>,
    pub folder: &'a Path,
    pub people: Vec<Person>,
    pub random: StdRng,
    /// What the complaints that the office investigates, and the requests for review, draw from.
    pub apart: StdRng,
    session: Option<Session>,
    pub cases: Vec<Tracked>,
    /// Proposals to screen out so far, and notes drafted.
    proposed: u32,
    drafted: u32,
}

impl<'a> Play<'a> {
    pub fn new(
        (grammar, office): (&'a Grammar, &'a Office),
        (clock, now): (Arc<Walk>, DateTime<Utc>),
        (folder, people): (&'a Path, Vec<Person>),
        [random, apart]: [StdRng; 2],
    ) -> Self {
        Self {
            grammar,
            office,
            clock,
            now,
            folder,
            people,
            random,
            apart,
            session: None,
            cases: Vec::new(),
            proposed: 0,
            drafted: 0,
        }
    }

    /// Plays every day up to now; says whether it went to its end.
    ///
    /// # Errors
    /// What a use case refuses: a fault of the practice office.
    pub async fn run(
        &mut self,
        letters: Vec<Letter>,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, AppError> {
        let today = self.office.day_of(self.now);
        let mut letters = letters.into_iter().peekable();
        let mut done = 0;
        for day in (today - Days::new(STORY))
            .iter_days()
            .take_while(|day| *day <= today)
        {
            if !is_open(day)? && day != today {
                continue;
            }
            let until = self.instant(day, 8, 30);
            let mut came = Vec::new();
            if matches!(day.weekday(), Weekday::Mon | Weekday::Thu) || day == today {
                while let Some(letter) = letters.next_if(|one| one.at < until || day == today) {
                    came.push(letter);
                }
            }
            // Whatever a day awaits, whoever awaits the story carries none of it.
            Box::pin(self.work(day, came)).await?;
            done += 1;
            if progress(done, days_open(today)?).is_break() {
                self.rise().await?;
                return Ok(ControlFlow::Break(()));
            }
        }
        self.restrict().await?;
        self.rise().await?;
        Ok(ControlFlow::Continue(()))
    }

    /// What is done on a day: the post on Mondays and Thursdays, screening on Tuesdays, second
    /// readings on Wednesdays, what follows a decision on Thursdays, filing and notes on Fridays.
    async fn work(&mut self, day: NaiveDate, came: Vec<Letter>) -> Result<(), AppError> {
        if !came.is_empty() {
            self.receive(day, came).await?;
        }
        match day.weekday() {
            Weekday::Tue => self.screen(day).await,
            Weekday::Wed => self.read_second(day).await,
            Weekday::Thu => {
                self.follow(day).await?;
                self.investigate(day).await?;
                self.review(day).await
            }
            Weekday::Fri => {
                self.file(day).await?;
                self.note(day).await
            }
            _ => Ok(()),
        }
    }

    async fn receive(&mut self, day: NaiveDate, came: Vec<Letter>) -> Result<(), AppError> {
        let session = self.sit(Role::Registrar, 0).await?;
        for (number, letter) in (0..).zip(came) {
            self.clock
                .to(self.instant(day, 8, 40).min(self.now) + TimeDelta::seconds(47 * number));
            let line = if letter.channel == Channel::Email {
                let file = letter.mail(self.office.zone);
                let (received, _) = case::receive_file(&session, file).await?;
                match received.case {
                    Some(line) => line,
                    None => return Err(AppError::Broken("a practice letter".to_owned())),
                }
            } else {
                let form = letter.form(self.office.day_of(letter.at));
                case::receive_form(&session, form).await?.0
            };
            self.cases.push(Tracked {
                id: line.id,
                kind: line.kind,
                received_on: line.received_on,
                urgent: line.urgent,
                stage: line.stage,
                returned: false,
                reader: None,
                filed: false,
                noted: false,
                left: false,
                lang: Lang::En,
                followed: self.cases.len().is_multiple_of(3),
                told: None,
                decided_on: None,
                reported_on: None,
                reviewed: 0,
            });
        }
        Ok(())
    }

    /// The three coordinators take turns.
    async fn screen(&mut self, day: NaiveDate) -> Result<(), AppError> {
        let ripe = |one: &Tracked, today: NaiveDate| {
            let rests = (today - one.received_on).num_days();
            one.stage == Stage::Received && !one.left && (rests >= RESTS || one.urgent)
        };
        let last = self.office.day_of(self.now);
        let at: Vec<usize> = self.places(|one| ripe(one, last) && one.received_on < day);
        if at.is_empty() {
            return Ok(());
        }
        let turn = usize::try_from(day.iso_week().week()).unwrap_or_default();
        let session = self.sit(Role::CaseCoordinator, turn).await?;
        self.clock.to(self.instant(day, 10, 15));
        for place in at {
            self.pause();
            self.decide(&session, place).await?;
        }
        Ok(())
    }

    async fn decide(&mut self, session: &Session, place: usize) -> Result<(), AppError> {
        let Some(id) = self.cases.get(place).map(|one| one.id) else {
            return Ok(());
        };
        let mut view = case::get(session, id).await?;
        let returned = self.cases.get(place).is_some_and(|one| one.returned);
        if let Some(correction) = self.correction(&view).filter(|_| !returned) {
            let request = CorrectCase {
                case_id: id,
                correction,
            };
            view = case::correct(session, request).await?.0;
        }
        let door = self.point_to_door(session, &view).await?;
        let settled = view.recommendation.regime.code.0 != "ask";
        let weighed = matches!(
            view.recommendation.outcome,
            Some(Outcome::ConsiderScreenOut | Outcome::NotForThisOffice)
        );
        let out = passages(&view).filter(|_| weighed && settled && !returned);
        let staff = self.staff(session);
        // The reasons are read by whoever complained.
        let said = &self.grammar.words(view.reply_language).office;
        if let Some((ground, facts)) = out.filter(|_| self.proposed % 5 != 4) {
            self.proposed += 1;
            let received_on = view.line.received_on;
            let reader = self.reader(received_on)?;
            let request = ScreenOut {
                case_id: id,
                ground,
                facts,
                discretion: pick(&mut self.random, &said.discretion)?.clone(),
                reasons: pick(&mut self.random, &said.reasons_out)?.clone(),
                second_reader: Some(reader),
            };
            view = case::screen_out(session, request).await?.0;
            self.change(place, |one| one.reader = Some(reader));
        } else if settled
            && !matches!(
                view.recommendation.outcome,
                Some(Outcome::AskForInformation)
            )
        {
            self.proposed += u32::from(weighed);
            let reasons = match door {
                Some(why) => why,
                None if weighed => pick(&mut self.random, &staff.reasons_in)?.clone(),
                None => String::new(),
            };
            let request = ScreenIn {
                case_id: id,
                reasons,
            };
            view = case::screen_in(session, request).await?.0;
        } else {
            self.change(place, |one| one.left = true);
        }
        let (stage, kind) = (view.line.stage, view.line.kind);
        self.change(place, |one| (one.stage, one.kind) = (stage, kind));
        Ok(())
    }

    /// A day that the letter does not tell is asked for on the telephone; of those who call, one in
    /// three is answered in the other language.
    fn correction(&mut self, view: &CaseView) -> Option<Correction> {
        if view.line.channel == Channel::Phone && view.line.received_on.day().is_multiple_of(3) {
            let from = view.reply_language;
            return Some(Correction::ReplyLanguage {
                from,
                to: from.other(),
            });
        }
        let asks = view.recommendation.regime.code.0 == "ask";
        (asks && view.line.kind == Kind::Complaint).then(|| Correction::IncidentOn {
            from: view.facts.incident.on,
            to: Some(view.line.received_on - Days::new(self.random.gen_range(2..20))),
        })
    }

    async fn read_second(&mut self, day: NaiveDate) -> Result<(), AppError> {
        let last = self.office.day_of(self.now);
        for reader in self.readers() {
            let due = |one: &Tracked| {
                one.stage == Stage::AwaitingSecondReader
                    && one.reader == Some(reader.id)
                    && !waits(one.received_on, last)
            };
            let at = self.places(due);
            if at.is_empty() {
                continue;
            }
            let session = self.sit_as(&reader).await?;
            self.clock.to(self.instant(day, 14, 5));
            let staff = self.staff(&session);
            for place in at {
                self.pause();
                let Some(id) = self.cases.get(place).map(|one| one.id) else {
                    continue;
                };
                let agrees = !self.random.gen_ratio(1, 6);
                let said = if agrees {
                    &staff.agrees
                } else {
                    &staff.returns
                };
                let request = ReadSecond {
                    case_id: id,
                    answer: if agrees {
                        SecondAnswer::Agrees
                    } else {
                        SecondAnswer::SendsBack
                    },
                    reasons: pick(&mut self.random, said)?.clone(),
                };
                let view = case::read_second(&session, request).await?.0;
                let stage = view.line.stage;
                self.change(place, |one| (one.stage, one.returned) = (stage, !agrees));
            }
        }
        Ok(())
    }

    async fn file(&mut self, day: NaiveDate) -> Result<(), AppError> {
        let decided = |one: &Tracked| matches!(one.stage, Stage::ScreenedIn | Stage::ScreenedOut);
        let at = self.places(|one| {
            decided(one) && !one.filed && (day - one.received_on).num_days() > FILED_AFTER
        });
        if at.is_empty() {
            return Ok(());
        }
        let session = self.sit(Role::RecordsOfficer, 0).await?;
        self.clock.to(self.instant(day, 9, 20));
        for place in at {
            self.pause();
            let Some((case_id, kind)) = self.cases.get(place).map(|one| (one.id, one.kind)) else {
                continue;
            };
            // One in eight is never filed: somebody always forgets.
            if !self.random.gen_ratio(1, 8) {
                let series = record::usual_series(&session, kind).await?;
                record::file_case(&session, FileCase { case_id, series }).await?;
            }
            self.change(place, |one| one.filed = true);
        }
        Ok(())
    }

    /// A note of what the press and elected people ask, and of some of the rest.
    async fn note(&mut self, day: NaiveDate) -> Result<(), AppError> {
        let asked = |kind| matches!(kind, Kind::MediaEnquiry);
        let at = self.places(|one| {
            !one.noted && one.stage != Stage::Received && (asked(one.kind) || one.urgent)
        });
        if at.is_empty() {
            return Ok(());
        }
        let session = self.sit(Role::Communications, 0).await?;
        self.clock.to(self.instant(day, 13, 30));
        for place in at {
            self.pause();
            self.change(place, |one| one.noted = true);
            let Some(case_id) = self.cases.get(place).map(|one| one.id) else {
                continue;
            };
            let source = if self.random.gen_bool(0.6) {
                Lang::Fr
            } else {
                Lang::En
            };
            let (view, _) = note::draft(&session, DraftNote { case_id, source }).await?;
            self.drafted += 1;
            self.rewrite(&session, view, source).await?;
        }
        Ok(())
    }

    /// One note in three stays as drafted, one has its other side behind, one has both sides
    /// rewritten.
    async fn rewrite(
        &mut self,
        session: &Session,
        view: NoteView,
        source: Lang,
    ) -> Result<(), AppError> {
        let Some(pair) = view.note.pairs.first().cloned() else {
            return Ok(());
        };
        let which = self
            .random
            .gen_range(0..self.grammar.words(source).office.added.len());
        let sides = match self.drafted % 3 {
            0 => vec![],
            1 => vec![source],
            _ => vec![source, source.other()],
        };
        for lang in sides {
            self.pause();
            let from = pair.text.get(lang).to_owned();
            let added = self.grammar.words(lang).office.added.get(which);
            let request = ReviseSide {
                note_id: view.note.id,
                pair: pair.id,
                lang,
                to: format!("{from} {}", added.map_or("", String::as_str)),
                from,
            };
            note::revise(session, request).await?;
        }
        Ok(())
    }

    /// The last act of the story: a team lead keeps a few cases for herself and the director.
    async fn restrict(&mut self) -> Result<(), AppError> {
        let session = self.sit(Role::TeamLead, 0).await?;
        let keeps = |one: &&Person| one.id == session.person.id || one.role == Role::Director;
        let readers: Vec<PersonId> = self.people.iter().filter(keeps).map(|one| one.id).collect();
        for place in self
            .ranks(|rank, one| one.filed && (one.stage != Stage::Closed || is_kept(rank, one)))
            .into_iter()
            .step_by(60)
        {
            self.pause();
            let Some(case_id) = self.cases.get(place).map(|one| one.id) else {
                continue;
            };
            let reasons = &self.staff(&session).restricts;
            let request = RestrictCase {
                case_id,
                readers: readers.clone(),
                reason: pick(&mut self.random, reasons)?.clone(),
            };
            case::restrict(&session, request).await?;
        }
        Ok(())
    }

    pub(super) fn places(&self, holds: impl Fn(&Tracked) -> bool) -> Vec<usize> {
        self.ranks(|_, one| holds(one))
    }

    /// Places of the cases of which this holds, by their rank as well.
    pub(super) fn ranks(&self, holds: impl Fn(usize, &Tracked) -> bool) -> Vec<usize> {
        let cases = self.cases.iter().enumerate();
        cases
            .filter(|(at, one)| holds(*at, one))
            .map(|(at, _)| at)
            .collect()
    }

    pub(super) fn change(&mut self, place: usize, how: impl FnOnce(&mut Tracked)) {
        if let Some(one) = self.cases.get_mut(place) {
            how(one);
        }
    }

    pub(super) fn staff(&self, session: &Session) -> &'a Staff {
        &self.grammar.words(session.person.lang).office
    }

    /// Those who read second, in the order in which they take turns.
    fn readers(&self) -> Vec<Person> {
        let reads = |one: &&Person| matches!(one.role, Role::TeamLead | Role::Director);
        self.people.iter().filter(reads).cloned().collect()
    }

    /// They take turns; what still waits today waits for each of them in turn, the first lead first.
    fn reader(&self, received_on: NaiveDate) -> Result<PersonId, AppError> {
        let readers = self.readers();
        let last = self.office.day_of(self.now);
        let turn = if waits(received_on, last) {
            self.places(|one| one.reader.is_some() && waits(one.received_on, last))
                .len()
        } else {
            usize::try_from(self.proposed).unwrap_or_default()
        };
        let reader = readers.iter().cycle().nth(turn);
        let none = || AppError::Broken("no second reader in the practice office".to_owned());
        reader.map(|person| person.id).ok_or_else(none)
    }

    pub(super) async fn sit(&mut self, role: Role, turn: usize) -> Result<Session, AppError> {
        let of_role = self.people.iter().filter(|person| person.role == role);
        let of_role: Vec<Person> = of_role.cloned().collect();
        let none = || AppError::Broken("a role without anyone".to_owned());
        let person = of_role.iter().cycle().nth(turn).ok_or_else(none)?.clone();
        self.sit_as(&person).await
    }

    /// Hands the desk over: the person before signs out, this one signs in.
    async fn sit_as(&mut self, person: &Person) -> Result<Session, AppError> {
        if let Some(session) = self
            .session
            .clone()
            .filter(|one| one.person.id == person.id)
        {
            return Ok(session);
        }
        self.rise().await?;
        let request = Unlock {
            person: person.id,
            passphrase: super::PASSPHRASE.into(),
        };
        let session = vault::unlock(self.office, self.folder, request).await?;
        self.session = Some(session.clone());
        Ok(session)
    }

    async fn rise(&mut self) -> Result<(), AppError> {
        match self.session.take() {
            Some(session) => vault::lock(session).await,
            None => Ok(()),
        }
    }

    /// Time passes between two acts.
    pub(super) fn pause(&mut self) {
        use dossier_domain::source::Clock as _;
        let took = TimeDelta::seconds(self.random.gen_range(35..260));
        self.clock.to((self.clock.now() + took).min(self.now));
    }

    pub(super) fn instant(&self, day: NaiveDate, hour: u32, minute: u32) -> DateTime<Utc> {
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        at(self.office, day, time).min(self.now)
    }
}

/// Whether a proposal about a case is so new that its reader has not read it yet.
fn waits(received_on: NaiveDate, today: NaiveDate) -> bool {
    (today - received_on).num_days() <= WAITS + RESTS
}

/// The first ground with a passage for it, with its passages.
fn passages(view: &CaseView) -> Option<(GroundCode, Vec<Quote>)> {
    view.recommendation.grounds.iter().find_map(|ground| {
        let for_it =
            |cue: &&dossier_domain::triage::Cue| cue.stance == dossier_domain::triage::Stance::For;
        let cues = ground.cues.iter().filter(for_it);
        let quotes: Vec<Quote> = cues.flat_map(|cue| cue.quotes.iter().cloned()).collect();
        (!quotes.is_empty()).then(|| (ground.code.clone(), quotes))
    })
}

fn is_open(day: NaiveDate) -> Result<bool, AppError> {
    let calendar = packs::packs()?.office_calendar();
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    Ok(calendar.map_or(!weekend, |calendar| calendar.is_open(day)))
}

fn days_open(today: NaiveDate) -> Result<u64, AppError> {
    let mut open = 0;
    for day in (today - Days::new(STORY))
        .iter_days()
        .take_while(|day| *day <= today)
    {
        open += u64::from(is_open(day)? || day == today);
    }
    Ok(open)
}
