//! The lives that go on beside screening: of a letter, of a clock, of a case that is closed and
//! opened again. Each way is a list of real events, folded by the domain; nothing here says where a
//! way ought to lead.

use crate::support::DESK;
use crate::table::receipt;
use chrono::{DateTime, Days, NaiveDate};
use dossier_domain::calendar::Calendar;
use dossier_domain::case::{Case, CaseEvent, Kind, Stage};
use dossier_domain::clock::{ActAuthority, CaseClock, ClockEvent, ClockOutcome};
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, EventId, LetterId, PersonId};
use dossier_domain::lang::Lang;
use dossier_domain::law::{ClockCode, Pack};
use dossier_domain::letter::{
    Letter, LetterEvent, LetterSide, LetterState, LetterText, Means, TemplateCode,
};
use dossier_domain::report::{Block, ClockState, Dated, Figure, Query};
use dossier_domain::triage::{self, Facts, Packs};
use uuid::Uuid;

const CASE: CaseId = CaseId(Uuid::from_u128(7));
const LETTER: LetterId = LetterId(Uuid::from_u128(8));

/// A history under construction.
#[derive(Clone)]
pub struct Story {
    events: Vec<Event>,
}

impl Story {
    pub fn begun(facts: &Facts) -> Self {
        let story = Self { events: Vec::new() };
        let packs = DESK.law.iter().map(|law| law.reference.clone()).collect();
        let facts = facts.clone();
        story
            .with(CaseEvent::Received(receipt(&facts)))
            .with(CaseEvent::Assessed { facts, packs })
    }

    pub fn with(mut self, event: CaseEvent) -> Self {
        let rank = self.events.len() as u128 + 1;
        self.events.push(Event {
            id: EventId(Uuid::from_u128(rank)),
            at: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
            by: PersonId(Uuid::from_u128(1)),
            fact: Fact::Case {
                case_id: CASE,
                event,
            },
        });
        self
    }

    fn last(&self) -> EventId {
        self.events.last().unwrap().id
    }

    pub fn case(&self) -> Case {
        Case::fold(&self.events).unwrap().unwrap()
    }
}

/// What may be done to a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnLetter {
    Rewrite,
    /// By someone who did not have the last version before them.
    RewriteApart,
    /// One of the versions is kept, over the others.
    Keep,
    Approve,
    Dispatch,
}

impl OnLetter {
    const ALL: [Self; 5] = [
        Self::Rewrite,
        Self::RewriteApart,
        Self::Keep,
        Self::Approve,
        Self::Dispatch,
    ];

    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Rewrite => ("une personne la réécrit", "a person rewrites it"),
            Self::RewriteApart => (
                "une personne la réécrit sur un autre poste, sans avoir vu la dernière version",
                "a person rewrites it on another workstation, without having seen the last version",
            ),
            Self::Keep => (
                "une personne garde la première version écrite, par-dessus les autres",
                "a person keeps the first version written, over the others",
            ),
            Self::Approve => (
                "une autre personne approuve le texte en vigueur",
                "another person approves the text that stands",
            ),
            Self::Dispatch => (
                "une personne inscrit le départ du texte en vigueur",
                "a person records that the text that stands left",
            ),
        }
    }
}

/// A way of a letter and where it leads.
pub struct LetterRow {
    pub needs_approval: bool,
    pub way: Vec<OnLetter>,
    pub letter: Letter,
}

fn text(body: &str) -> LetterText {
    LetterText {
        recipient: "Ada Roy".into(),
        sides: vec![LetterSide {
            lang: Lang::Fr,
            subject: "Objet".into(),
            body: body.into(),
            enclosures: Vec::new(),
            title: String::new(),
            letterhead: Vec::new(),
        }],
        signatory: String::new(),
        documents: Vec::new(),
    }
}

/// Every way of four acts or fewer, for a letter that needs an approval and for one that does not.
/// Nothing is done to a letter after it left, but on a workstation that did not know.
pub fn letters(facts: &Facts) -> Vec<LetterRow> {
    let mut rows = Vec::new();
    for needs_approval in [true, false] {
        let drafted = LetterEvent::Drafted {
            number: "LT-2026-A0001".into(),
            template: TemplateCode("update".into()),
            models: None,
            needs_approval,
            text: text("version 1"),
        };
        let mut open = vec![(Vec::new(), Story::begun(facts).with(on_letter(drafted)))];
        for depth in 0..=4 {
            let mut next = Vec::new();
            for (way, story) in open {
                let letter = story.case().letters.remove(0);
                for act in OnLetter::ALL {
                    if depth < 4 && is_open_to(&letter, act) {
                        let longer = [way.clone(), vec![act]].concat();
                        next.push((longer, acted(&story, &letter, act)));
                    }
                }
                rows.push(LetterRow {
                    needs_approval,
                    way,
                    letter,
                });
            }
            open = next;
        }
    }
    rows
}

fn on_letter(change: LetterEvent) -> CaseEvent {
    CaseEvent::Letter {
        letter_id: LETTER,
        change,
    }
}

/// What a workstation offers on a letter that it shows so.
fn is_open_to(letter: &Letter, act: OnLetter) -> bool {
    let sent = letter.dispatch.is_some();
    let ready = !letter.needs_approval || letter.is_approved();
    match act {
        OnLetter::Rewrite => !sent && !letter.is_contested(),
        OnLetter::RewriteApart => letter.text() != &letter.made,
        OnLetter::Keep => letter.is_contested(),
        OnLetter::Approve => {
            letter.needs_approval && !sent && !letter.is_contested() && !letter.is_approved()
        }
        OnLetter::Dispatch => !sent && !letter.is_contested() && ready,
    }
}

fn acted(story: &Story, letter: &Letter, act: OnLetter) -> Story {
    let revised = |event: &&Event| {
        matches!(
            &event.fact,
            Fact::Case {
                event: CaseEvent::Letter {
                    change: LetterEvent::Revised { .. },
                    ..
                },
                ..
            }
        )
    };
    let rank = story.events.iter().filter(revised).count() + 2;
    let next = text(&format!("version {rank}"));
    let open = letter.open().iter().map(|version| version.event).collect();
    let digest = letter.text().digest();
    let drafted = story.events.get(2).unwrap().id;
    let change = match act {
        OnLetter::Rewrite => LetterEvent::Revised {
            over: open,
            text: next,
        },
        OnLetter::RewriteApart => LetterEvent::Revised {
            over: vec![drafted],
            text: next,
        },
        OnLetter::Keep => LetterEvent::Revised {
            over: open,
            text: letter.text().clone(),
        },
        OnLetter::Approve => LetterEvent::Approved { digest },
        OnLetter::Dispatch => LetterEvent::Dispatched {
            digest,
            on: "2026-03-04".parse().unwrap(),
            means: Means::Mail,
            ends: Some(Vec::new()),
        },
    };
    story.clone().with(on_letter(change))
}

pub fn letter_state(letter: &Letter) -> (&'static str, &'static str) {
    match letter.state() {
        LetterState::Draft => ("brouillon", "draft"),
        LetterState::AwaitingApproval => ("attend une approbation", "awaits an approval"),
        LetterState::ApprovalLapsed => ("approbation caduque", "approval lapsed"),
        LetterState::Approved => ("approuvée", "approved"),
        LetterState::Sent => ("partie", "sent"),
    }
}

/// What may be done to a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnClock {
    Stop,
    Resume,
    Extend,
    /// Extended on another workstation, from the same extension or from none.
    ExtendApart,
    ChooseOther,
    Withdraw,
}

impl OnClock {
    const ALL: [Self; 6] = [
        Self::Stop,
        Self::Resume,
        Self::Extend,
        Self::ExtendApart,
        Self::ChooseOther,
        Self::Withdraw,
    ];

    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Stop => ("il est arrêté", "it is stopped"),
            Self::Resume => (
                "il reprend cinq jours plus tard",
                "it runs again five days later",
            ),
            Self::Extend => (
                "il est prolongé de dix de ses jours",
                "it is extended by ten of its days",
            ),
            Self::ExtendApart => (
                "il est prolongé de vingt de ses jours sur un autre poste, sans que la dernière prolongation y soit connue",
                "it is extended by twenty of its days on another workstation, where the last extension is not known",
            ),
            Self::ChooseOther => (
                "une personne choisit l’autre règle de l’ensemble",
                "a person chooses the other rule of the pack",
            ),
            Self::Withdraw => (
                "qui a posé le dernier acte le reprend",
                "whoever did the last act takes it back",
            ),
        }
    }
}

/// A way of a clock and where it leads.
pub struct ClockRow {
    pub way: Vec<OnClock>,
    pub clock: CaseClock,
    /// How the report tells it: answered on its last day, answered on the next, not answered on the
    /// next; none while it stands.
    pub states: [Option<ClockState>; 3],
}

/// The clock of an access request, which its pack lets a person stop and extend, and which has an
/// alternative.
const ANSWER: &str = "FIPPA_26";

/// An access request received on a day that the calendars cover.
pub fn access(facts: &Facts) -> Facts {
    Facts {
        kind: Kind::AccessRequest,
        matter: None,
        received_on: day("2026-03-04"),
        ..facts.clone()
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Every way of three acts or fewer on a clock.
pub fn clocks(facts: &Facts) -> Vec<ClockRow> {
    let facts = access(facts);
    let mut rows = Vec::new();
    let mut open = vec![(Vec::new(), Story::begun(&facts))];
    for depth in 0..=3 {
        let mut next = Vec::new();
        for (way, story) in open {
            let case = story.case();
            let clock = counted(&case);
            for act in OnClock::ALL {
                if depth < 3
                    && let Some(event) = on_clock(&story, &case, &clock, act)
                {
                    let longer = [way.clone(), vec![act]].concat();
                    next.push((longer, story.clone().with(CaseEvent::Clock(event))));
                }
            }
            let states = states(&story, &clock);
            rows.push(ClockRow { way, clock, states });
        }
        open = next;
    }
    rows
}

/// How the report tells a clock that was answered in time, late, or not.
fn states(story: &Story, clock: &CaseClock) -> [Option<ClockState>; 3] {
    let Some(due_on) = clock.outcome.due().map(|due| due.due_on) else {
        return [None; 3];
    };
    let case = story.case();
    let (law, calendars): (Vec<&Pack>, Vec<&Calendar>) =
        (DESK.law.iter().collect(), DESK.calendars.iter().collect());
    let packs = Packs {
        law: &law,
        calendars: &calendars,
    };
    let standing = triage::standing(&case.facts, &case.clock_acts, &packs);
    let figure = Figure::of(&case, &story.events, &standing);
    let bytes = Block::with(None, CaseId(Uuid::nil()), Some(&figure)).unwrap();
    let bytes = bytes.expect("a case");
    let next_on = due_on + Days::new(1);
    let query = Query {
        from: due_on,
        until: due_on,
        cut_off: next_on,
    };
    let mut states = [None; 3];
    let each = |_, case: &Dated<'_>| {
        let done = [Some(due_on), Some(next_on), None];
        states = done.map(|done_on| ClockState::of(&query, case, due_on, done_on));
    };
    let block = Block::read(&bytes).unwrap();
    block.each(|at| at.date_naive(), each).unwrap();
    states
}

/// The clock as the domain counts it for the case.
fn counted(case: &Case) -> CaseClock {
    let law: Vec<&Pack> = DESK.law.iter().collect();
    let calendars: Vec<&Calendar> = DESK.calendars.iter().collect();
    let packs = Packs {
        law: &law,
        calendars: &calendars,
    };
    let found = triage::recommend_for(&case.facts, &case.clock_acts, &packs, &DESK.lexicon);
    let clock = found
        .clocks
        .into_iter()
        .find(|clock| clock.code.0 == ANSWER);
    clock.expect("the clock of an answer")
}

/// The act as a workstation offers it on a clock that stands so; none where it does not.
fn on_clock(story: &Story, case: &Case, clock: &CaseClock, act: OnClock) -> Option<ClockEvent> {
    let (acts, code) = (&case.clock_acts, ClockCode(ANSWER.into()));
    let stopped = acts.stops.iter().find(|stop| stop.resumed().is_none());
    let runs = matches!(clock.outcome, ClockOutcome::Due(_));
    let on = day("2026-03-10") + Days::new(5 * (story.events.len() as u64 - 2));
    let (reason, authority) = (
        "motif".to_owned(),
        ActAuthority::Written {
            words: "entente".to_owned(),
        },
    );
    match act {
        OnClock::Stop => runs.then_some(ClockEvent::Stopped {
            clock: code,
            on,
            authority,
            reason,
            spell: None,
        }),
        OnClock::Resume => stopped.map(|stop| ClockEvent::Resumed {
            stop: stop.said.event,
            on: stop.on + Days::new(5),
            reason,
        }),
        OnClock::Extend | OnClock::ExtendApart => {
            let last = acts.last_extension(&code, None);
            let apart = act == OnClock::ExtendApart;
            if apart && last.is_none() {
                return None;
            }
            let before = acts
                .extensions
                .iter()
                .find(|one| Some(one.said.event) == last);
            Some(ClockEvent::Extended {
                of: if apart {
                    before.and_then(|one| one.of)
                } else {
                    last
                },
                clock: code,
                on,
                length: if apart { 20 } else { 10 },
                authority,
                reason,
                spell: None,
            })
        }
        OnClock::ChooseOther => {
            let other = clock
                .course
                .as_ref()
                .and_then(|course| course.other.clone())?;
            Some(ClockEvent::Chosen {
                of: acts.last_choice(&code),
                clock: code,
                rule: other.code,
                reason,
            })
        }
        OnClock::Withdraw => {
            (story.events.len() > 2).then(|| ClockEvent::Withdrawn { of: story.last() })
        }
    }
}

/// What may be done to a case that is closed, and to one that is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnCase {
    ScreenIn,
    Close,
    Reopen,
}

impl OnCase {
    const ALL: [Self; 3] = [Self::ScreenIn, Self::Close, Self::Reopen];

    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::ScreenIn => ("le cas est jugé recevable", "the case is screened in"),
            Self::Close => ("une personne ferme le cas", "a person closes the case"),
            Self::Reopen => (
                "une personne rouvre le cas",
                "a person opens the case again",
            ),
        }
    }
}

/// Every way of four acts or fewer through closing and opening again, with the case at its end.
pub fn closings(facts: &Facts) -> Vec<(Vec<OnCase>, Case)> {
    let mut rows = Vec::new();
    let mut open = vec![(Vec::new(), Story::begun(facts))];
    for depth in 0..=4 {
        let mut next = Vec::new();
        for (way, story) in open {
            let case = story.case();
            for act in OnCase::ALL {
                let suits = match act {
                    OnCase::ScreenIn => case.stage == Stage::Received,
                    OnCase::Close => case.stage != Stage::Closed,
                    OnCase::Reopen => case.stage == Stage::Closed,
                };
                if depth < 4 && suits {
                    let longer = [way.clone(), vec![act]].concat();
                    next.push((longer, story.clone().with(on_case(&case, act))));
                }
            }
            rows.push((way, case));
        }
        open = next;
    }
    rows
}

fn on_case(case: &Case, act: OnCase) -> CaseEvent {
    let (reasons, of) = ("motif".to_owned(), case.decided_by());
    match act {
        OnCase::ScreenIn => CaseEvent::ScreenedIn {
            reasons,
            recommended: triage::Recommended {
                outcome: None,
                grounds: Vec::new(),
                packs: Vec::new(),
                followed: false,
            },
            of,
        },
        OnCase::Close => CaseEvent::Closed {
            reasons,
            of,
            outcome: None,
            left_unsent: None,
        },
        OnCase::Reopen => CaseEvent::Reopened { reasons, of },
    }
}
