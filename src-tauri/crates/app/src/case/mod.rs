//! Receive, list, read, correct, screen.

mod alike;
mod apart;
mod assign;
mod category;
mod close;
mod consolidate;
mod correct;
pub(crate) mod days;
mod draft;
mod find;
mod get;
pub mod import;
pub(crate) mod known;
pub(crate) mod line;
mod list;
pub(crate) mod mark;
pub(crate) mod marks;
mod parties;
mod path;
mod read_second;
mod receive_file;
mod receive_form;
mod register;
mod restrict;
mod reverse;
mod screen_in;
mod screen_out;
mod settle;
mod stages;

pub use alike::{alike, relate};
pub(crate) use assign::Giver;
pub use assign::assign;
pub use category::category_list;
pub use close::{
    Block, CloseCase, ClosingView, OutcomeChoice, ReopenCase, close, closing, outcome_list, reopen,
};
pub(crate) use close::{close_in, may_close, reopen_in};
pub use consolidate::{ConsolidateCase, ConsolidationView, JoinedCase, NamedCase, consolidate};
pub(crate) use consolidate::{join, may_lead};
pub use correct::correct;
pub(crate) use correct::correct_in;
pub use draft::{draft_drop, draft_get, draft_list, draft_put};
pub use find::{FindCases, FoundCase, FoundCases, find};
pub use get::get;
pub use list::list;
pub use mark::{
    BringSignalBack, SetAsideView, SetSignalAside, bring_back, choices as mark_list, mark,
    set_aside,
};
pub use parties::{record, service_list};
pub use path::{PathStep, PathView};
pub use read_second::read_second;
pub use receive_file::receive_file;
pub use receive_form::{receive_form, receive_guided};
pub use restrict::{lift, restrict};
pub use reverse::{ReverseScreening, reverse};
pub use screen_in::screen_in;
pub(crate) use screen_in::screen_in_in;
pub use screen_out::screen_out;
pub(crate) use settle::settled;
pub use settle::{ClaimView, ConflictView, SettleCase, in_conflict, settle};
pub use stages::{StageCode, StageView};

use crate::disposition::{DispositionState, HoldView};
use crate::escalation::EscalationView;
use crate::history::HistoryLine;
use crate::record::FileView;
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::alike::Relation;
use dossier_domain::case::{
    Attachment, Channel, Correction, Correspondent, Kind, Part, ScreeningOut, Stage, Told,
};
use dossier_domain::category::{Category, CategoryChoice};
use dossier_domain::id::{CaseId, EventId, NoteId, PersonId};
use dossier_domain::lang::{Bilingual, Lang, TextLanguage};
use dossier_domain::law::{GroundCode, RegimeCode, ScreeningClass};
use dossier_domain::protocol::Protocol;
use dossier_domain::sentence::Sentence;
use dossier_domain::triage::{Facts, Incident, Quote, Recommendation, bounds};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A line of a list of cases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CaseLineView {
    /// Identifier.
    pub id: CaseId,
    /// Human number.
    pub number: String,
    /// Subject.
    pub subject: String,
    /// Name of the person who writes.
    pub correspondent: Option<String>,
    /// Kind.
    pub kind: Kind,
    /// Stage.
    pub stage: Stage,
    /// Short name of the Act; `None` where none applies or a person must settle it.
    pub regime: Option<Bilingual>,
    /// Channel.
    pub channel: Channel,
    /// Language of the text.
    pub language: TextLanguage,
    /// Day of receipt.
    pub received_on: NaiveDate,
    /// A person must see it at once.
    pub urgent: bool,
    /// Codes of its signals.
    pub flags: Vec<String>,
    /// Next open deadline.
    pub next_due_on: Option<NaiveDate>,
    /// Days from today to it; negative when passed.
    pub next_due_days: Option<i32>,
    /// Whether its papers are filed.
    pub filed: bool,
    /// Whether only named people see it; the person who asks is one of them.
    pub restricted: bool,
    /// What people set apart and nobody settled, and what was begun elsewhere when it was closed.
    pub conflicts: u32,
    /// Who looks after it.
    pub assignee: Option<PersonId>,
    /// The case that leads it.
    pub lead: Option<NamedCase>,
    /// How many cases it leads.
    pub members: u32,
}

/// A page of a list: pass `after` back to go on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CasePage {
    /// Lines.
    pub lines: Vec<CaseLineView>,
    /// Cursor of the next page.
    pub after: Option<String>,
    /// Number of all that match.
    pub total: u32,
}

/// Which cases.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CaseListRequest {
    /// Only these stages; empty for all.
    pub stages: Vec<Stage>,
    /// Only those that are not closed, by who looks after them; `stages` is passed over then.
    pub assigned: Option<AssignedTo>,
    /// Cursor of the page before.
    pub after: Option<String>,
}

/// By whom a case is looked after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "to", content = "person", rename_all = "snake_case")]
#[ts(export)]
pub enum AssignedTo {
    /// The person who asks.
    Me,
    /// This person.
    Person(PersonId),
    /// Nobody.
    Nobody,
}

/// Gives a case to a person, passes it on, or puts it down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AssignCase {
    /// Case.
    pub case_id: CaseId,
    /// Who looked after it, as the person saw it.
    pub from: Option<PersonId>,
    /// Who looks after it from now on; nobody when it is put down.
    pub to: Option<PersonId>,
}

/// Puts a mark on a case, or takes it off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkCase {
    /// Case.
    pub case_id: CaseId,
    /// Code of the signal.
    pub code: String,
    /// Whether it is put; else what people put is taken off.
    pub on: bool,
}

/// A mark that a person may put.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkChoice {
    /// Code of the signal.
    pub code: String,
    /// Whether a person must see such a case at once.
    pub urgent: bool,
    /// Whether it proposes to restrict the case: it is then put on one case at a time.
    pub restricts: bool,
}

/// A mark that a person put.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkView {
    /// Code of the signal.
    pub code: String,
    /// Who put it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A part of the text, with the marks that cover it: numbers of `CaseView::marks`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TextPart {
    /// Words, exact.
    pub words: String,
    /// Numbers of the marks, from 1.
    pub marks: Vec<u32>,
    /// Byte offset of the part in the text, to quote from it.
    pub start: u32,
}

/// A numbered mark of the text: what the passage shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Mark {
    /// Number, from 1, in order of the text.
    pub number: u32,
    /// Passage.
    pub quote: Quote,
    /// What it shows.
    pub why: Sentence,
}

/// Everything that the case screens show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CaseView {
    /// As in lists.
    pub line: CaseLineView,
    /// Instant of entry, distinct from the day of receipt.
    pub entered_at: DateTime<Utc>,
    /// Instant of receipt when the message carries one.
    pub received_at: Option<DateTime<Utc>>,
    /// Language in which the office will answer.
    pub reply_language: Lang,
    /// Who writes.
    pub correspondent: Correspondent,
    /// Facts, with corrections applied.
    pub facts: Facts,
    /// The days on which the incident may have happened, where it is told without a day.
    pub possible_days: Option<PossibleDays>,
    /// The regimes among which a person chooses; none where the days settle it.
    pub regimes: Vec<RegimeOption>,
    /// Its category among those of the office, with what that adds.
    pub category: Option<Category>,
    /// The categories among which a person chooses: of its kind, in force on its day of receipt.
    pub categories: Vec<CategoryChoice>,
    /// What is done next where nothing is screened, and the doors that may be named.
    pub path: PathView,
    /// What people recorded; it is applied to the facts and to who writes.
    pub told: Told,
    /// Recommendation under the packs of the case.
    pub recommendation: Recommendation,
    /// What the office does first for the signals found, in the order of its protocol.
    pub protocols: Vec<Protocol>,
    /// Text cut at the edges of the marks.
    pub text: Vec<TextPart>,
    /// Marks.
    pub marks: Vec<Mark>,
    /// Whether the text is not all that the message holds.
    pub truncated: bool,
    /// The message itself, if any.
    pub original: Option<Attachment>,
    /// Files that came with it.
    pub attachments: Vec<Attachment>,
    /// Open or confirmed screening out.
    pub screening_out: Option<ScreeningOut>,
    /// The class of the law by which its author screened it out alone.
    pub screened_alone: Option<ScreeningClass>,
    /// Who proposed it.
    pub proposed_by: Option<PersonId>,
    /// The regime's own words for in and out.
    pub words_in_out: Option<(Bilingual, Bilingual)>,
    /// File and records, when filed.
    pub file: Option<FileView>,
    /// Notes of the case.
    pub notes: Vec<CaseNote>,
    /// History, newest first.
    pub history: Vec<HistoryLine>,
    /// Who alone may see it, if it is restricted.
    pub restriction: Option<RestrictionView>,
    /// The last act, when this person may take it back; see [`crate::undo`].
    pub undo: Option<EventId>,
    /// What people set apart and nobody settled yet.
    pub conflicts: Vec<ConflictView>,
    /// What people did apart on its parts, each settled where it stands.
    pub apart: Vec<Block>,
    /// What was begun on another workstation when it was closed; nothing while it is open.
    pub closed_over: Vec<Block>,
    /// What it leads, and what leads it.
    pub consolidation: ConsolidationView,
    /// The questions of principle that it raises, in the order in which they were asked.
    pub escalations: Vec<EscalationView>,
    /// The marks that people put; they show among the signals of the recommendation.
    pub put_marks: Vec<MarkView>,
    /// The signals that people set aside: the recommendation has them no more.
    pub signals_aside: Vec<SetAsideView>,
    /// The holds in force.
    pub holds: Vec<HoldView>,
    /// What people said of the disposition of its file.
    pub disposition: DispositionState,
    /// Whether another machine disposed of the file, and something that it did not know keeps it here.
    pub disposed_elsewhere: bool,
}

/// The first and the last day on which something may have happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PossibleDays {
    /// First.
    pub from: NaiveDate,
    /// Last.
    pub to: NaiveDate,
}

impl PossibleDays {
    fn of(incident: &Incident) -> Option<Self> {
        let approx = incident.approx.as_deref().filter(|_| incident.on.is_none());
        let (from, to) = bounds(approx?)?;
        Some(Self { from, to })
    }
}

/// Who alone may see a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RestrictionView {
    /// Those named.
    pub readers: Vec<PersonId>,
    /// Why.
    pub reason: String,
    /// Who restricted it, or changed its readers last.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Nobody named can lift it any more: it passed to the directors, failing any to the team leads.
    pub passed_on: bool,
    /// Who opened what, newest first.
    pub openings: Vec<HistoryLine>,
}

/// A note of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CaseNote {
    /// Identifier.
    pub id: NoteId,
    /// Number.
    pub number: String,
    /// Title.
    pub title: Bilingual,
}

/// What became of each file given: one bad file never spoils the others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Received {
    /// Name of the file.
    pub name: String,
    /// The case, when it was received.
    pub case: Option<CaseLineView>,
    /// Why not, otherwise; the file is untouched where it lies.
    pub error: Option<crate::WireError>,
    /// A case that already holds these very bytes; nothing was received twice.
    pub already: Option<String>,
}

/// The short form: telephone, counter, letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReceiveForm {
    /// Channel.
    pub channel: Channel,
    /// Day of receipt.
    pub received_on: NaiveDate,
    /// Who writes or speaks.
    pub correspondent: Correspondent,
    /// Subject.
    pub subject: String,
    /// What was said or written.
    pub text: String,
    /// Day of the incident, when told.
    pub incident_on: Option<NaiveDate>,
    /// Language in which to answer.
    pub reply_language: Lang,
}

/// The guided form: the short form, and what was told apart from the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GuidedForm {
    /// The short form.
    pub form: ReceiveForm,
    /// What it is, when the person chose; else the text tells.
    pub kind: Option<Kind>,
    /// Last day of the incident, when it lasted.
    pub incident_end_on: Option<NaiveDate>,
    /// Day when the complainant learned of it, when later.
    pub discovered_on: Option<NaiveDate>,
    /// What was told, part by part; a part that is empty is left out.
    pub parts: Vec<Part>,
}

/// A half-filled form of the person who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DraftView {
    /// Its name.
    pub form: String,
    /// What is in it, as the screen wrote it.
    pub json: String,
}

/// A regime that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegimeOption {
    /// Its code.
    pub code: RegimeCode,
    /// Full name of the Act.
    pub title: Bilingual,
}

/// Records a part of what was told, in place of the one that stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecordPart {
    /// Case.
    pub case_id: CaseId,
    /// The part, whole.
    pub part: Part,
    /// Event that set the part as the person saw it; none when nobody had recorded it.
    pub of: Option<EventId>,
}

/// A value corrected by a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CorrectCase {
    /// Case.
    pub case_id: CaseId,
    /// Correction; `from` must be the present value.
    pub correction: Correction,
}

/// Screens in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ScreenIn {
    /// Case.
    pub case_id: CaseId,
    /// Reasons; needed when the recommendation was to consider screening out.
    pub reasons: String,
}

/// Proposes to screen out, which waits for the second reader; or screens out, where the law asks for no
/// second reader and none is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ScreenOut {
    /// Case.
    pub case_id: CaseId,
    /// Ground of the pack.
    pub ground: GroundCode,
    /// Passages relied on; one at least, exact.
    pub facts: Vec<Quote>,
    /// How the discretion was considered; never empty.
    pub discretion: String,
    /// Reasons; never empty.
    pub reasons: String,
    /// Second reader; another person.
    pub second_reader: Option<PersonId>,
}

/// A case that may tell of the same incident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AlikeView {
    /// As in lists.
    pub line: CaseLineView,
    /// Why it is shown.
    pub reasons: Vec<Sentence>,
    /// What a person said of the two.
    pub relation: Option<Relation>,
    /// Whether it was said on the other case: there, `consolidated` makes this one the lead.
    pub theirs: bool,
    /// What somebody said on the other case beside that, where it is not the same.
    pub also: Option<Relation>,
}

/// Says what a case is to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RelateCase {
    /// Case.
    pub case_id: CaseId,
    /// The other.
    pub other: CaseId,
    /// What it is to the other; none takes it back.
    pub relation: Option<Relation>,
}

/// Restricts a case to named readers, or changes them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RestrictCase {
    /// Case.
    pub case_id: CaseId,
    /// Those who alone will see it; one at least.
    pub readers: Vec<PersonId>,
    /// Why; never empty.
    pub reason: String,
}

/// Lets everyone of the office see a case again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LiftRestriction {
    /// Case.
    pub case_id: CaseId,
    /// Why; never empty.
    pub reason: String,
}

/// The second reader's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReadSecond {
    /// Case.
    pub case_id: CaseId,
    /// What the second reader answers.
    pub answer: SecondAnswer,
    /// Reasons; needed unless they agree.
    pub reasons: String,
}

/// What a second reader answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SecondAnswer {
    /// Agrees to screen out.
    Agrees,
    /// Disagrees with screening out.
    Disagrees,
    /// Sends it back: something is to be done before it can be answered.
    SendsBack,
}
