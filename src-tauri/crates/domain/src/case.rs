//! A case: what came in, what was found in it, what a person decided.

mod apart;
mod contested;
mod fold;
mod milestone;
mod stage;
mod standing;
mod told;

pub use apart::Apart;
pub use contested::{About, Conflict, Decision, Value};
pub use fold::FoldError;
pub use milestone::{Milestone, MilestoneDay};
pub use stage::Step;
pub use told::{
    Authority, Circumstances, Complainant, Officer, Part, PoliceService, Redirection, RegimeChoice,
    Representative, Told, Witness,
};

use crate::alike::{AlikeEvent, Relation};
use crate::assignment::AssignmentEvent;
use crate::clock::{ClockActs, ClockEvent};
use crate::consolidation::{Consolidated, ConsolidationEvent};
use crate::disclosure::{Disclosed, DisclosureEvent};
use crate::disposition::{Disposition, DispositionEvent};
use crate::enquiry::{EnquiryEvent, Register};
use crate::escalation::{Escalation, EscalationEvent};
use crate::hold::{Hold, HoldEvent};
use crate::id::{
    BlobId, CaseId, EscalationId, EventId, FileId, LetterId, NoteId, OriginalId, PersonId, Sha256,
    TextId,
};
use crate::lang::{Lang, TextLanguage};
use crate::law::{ClassCode, GroundCode, OutcomeCode, PackRef};
use crate::letter::{Letter, LetterEvent};
use crate::mark::{MarkEvent, Marks};
use crate::paper::{OriginalEvent, Paper, VolumeEvent};
use crate::piece::{Piece, PieceEvent, PieceKey};
use crate::referral::{Referral, ReferralEvent};
use crate::review::{Review, ReviewEvent};
use crate::triage::{Facts, Quote, Recommended};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// What a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A complaint by a member of the public about police.
    Complaint,
    /// A request for review of a decision.
    ReviewRequest,
    /// A complaint about this office's own service.
    ServiceComplaint,
    /// A request for access to records.
    AccessRequest,
    /// A journalist's question.
    MediaEnquiry,
    /// Any other person's question.
    PublicEnquiry,
    /// None of these.
    Other,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Complaint,
        Self::ReviewRequest,
        Self::ServiceComplaint,
        Self::AccessRequest,
        Self::MediaEnquiry,
        Self::PublicEnquiry,
        Self::Other,
    ];
}

/// What a complaint is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// Conduct of an officer.
    Conduct,
    /// Policy of a service.
    Policy,
    /// Service provided.
    Service,
}

/// How it reached the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// An e-mail message.
    Email,
    /// The web form.
    WebForm,
    /// A telephone call, typed by staff.
    Phone,
    /// A person at the counter, typed by staff.
    InPerson,
    /// A letter.
    Mail,
    /// Forwarded by a police service or board.
    PoliceForward,
}

/// The person who writes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Correspondent {
    /// Name as written, if any.
    pub name: Option<String>,
    /// E-mail address, if any.
    pub email: Option<String>,
    /// Telephone number as written, if any.
    pub phone: Option<String>,
    /// Postal address as written, if any.
    pub address: Option<String>,
}

/// A file received, kept byte for byte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attachment {
    /// Sealed bytes.
    pub blob: BlobId,
    /// Name as received, made safe to show and to write.
    pub name: String,
    /// Media type, `application/octet-stream` when unknown.
    pub media_type: String,
    /// Size in bytes.
    pub size: u32,
    /// SHA-256 of the bytes.
    pub sha256: Sha256,
}

/// What is registered when a case is received.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Receipt {
    /// `PL-2026-A0042`: kind, year, letter of the device, serial.
    pub number: String,
    /// Kind recognised at reception.
    pub kind: Kind,
    /// Channel.
    pub channel: Channel,
    /// Day of receipt in the office's zone; the clocks start from it. Not the day of entry.
    pub received_on: NaiveDate,
    /// Instant of receipt when the message carries one.
    pub received_at: Option<DateTime<Utc>>,
    /// Language detected in the text.
    pub language: TextLanguage,
    /// Language in which the office will answer.
    pub reply_language: Lang,
    /// Subject, or the first words of the text.
    pub subject: String,
    /// Who writes.
    pub correspondent: Correspondent,
    /// The text read by the triage: body and text of the attachments that are text.
    pub text: TextId,
    /// Whether a limit of the reader was met, so that the text is not all that the message holds.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub truncated: bool,
    /// The message itself, byte for byte; absent for a form.
    pub original: Option<Attachment>,
    /// Files that came with it.
    pub attachments: Vec<Attachment>,
}

impl Receipt {
    /// What came in: the message itself, then what came with it.
    pub fn files(&self) -> impl Iterator<Item = &Attachment> {
        self.original.iter().chain(&self.attachments)
    }
}

/// A value corrected by a person; carries what it replaces, so that a merge tells a clean edit
/// from a conflict.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", rename_all = "snake_case")]
pub enum Correction {
    /// Language of the text.
    Language {
        /// Value replaced.
        from: TextLanguage,
        /// New value.
        to: TextLanguage,
    },
    /// Language in which the office will answer.
    ReplyLanguage {
        /// Value replaced.
        from: Lang,
        /// New value.
        to: Lang,
    },
    /// Kind of case.
    Kind {
        /// Value replaced.
        from: Kind,
        /// New value.
        to: Kind,
    },
    /// Day of the incident.
    IncidentOn {
        /// Value replaced.
        from: Option<NaiveDate>,
        /// New value.
        to: Option<NaiveDate>,
    },
    /// Last day of the incident, when it lasted.
    IncidentEndOn {
        /// Value replaced.
        from: Option<NaiveDate>,
        /// New value.
        to: Option<NaiveDate>,
    },
    /// Day when the complainant learned of it, when later.
    DiscoveredOn {
        /// Value replaced.
        from: Option<NaiveDate>,
        /// New value.
        to: Option<NaiveDate>,
    },
    /// Day of receipt.
    ReceivedOn {
        /// Value replaced.
        from: NaiveDate,
        /// New value.
        to: NaiveDate,
    },
    /// What the complaint is about.
    Matter {
        /// Value replaced.
        from: Option<Matter>,
        /// New value.
        to: Option<Matter>,
    },
}

/// A decision to screen out: proposed to a second reader, or taken by its author alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ScreeningOut {
    /// Ground relied on.
    pub ground: GroundCode,
    /// Passages of the text relied on, exact.
    pub facts: Vec<Quote>,
    /// How the discretion was considered.
    pub discretion: String,
    /// Reasons.
    pub reasons: String,
    /// Who must read second; never the author. None where the author decided alone.
    pub second_reader: Option<PersonId>,
    /// The class of the law by which the author decided alone; none where a second person reads.
    #[serde(default)]
    pub class: Option<ClassCode>,
    /// What the program had recommended.
    pub recommended: Recommended,
    /// Corrected values on which it rests; empty in events of the first version, which rest on
    /// those that stood.
    #[serde(default)]
    #[ts(skip)]
    pub rests_on: Vec<Value>,
    /// Event of the decision that stood; see [`Case::decided_by`].
    #[serde(default)]
    #[ts(skip)]
    pub of: Option<EventId>,
}

/// Who alone may see a case, its file and its notes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restriction {
    /// Those named, in the order in which they were chosen; one at least.
    pub readers: Vec<PersonId>,
    /// Why.
    pub reason: String,
    /// Who restricted it, or changed its readers last.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

/// What a person opened of a restricted case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Opened {
    /// The case itself: its text, its facts, its history.
    Case,
    /// A note of it.
    Note {
        /// Note.
        note_id: NoteId,
    },
}

/// What happens to a case. The tag is not `kind`, which is a field of the receipt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CaseEvent {
    /// Registered.
    Received(Receipt),
    /// The program read the text under these packs; facts are proposals, a person corrects them.
    Assessed {
        /// Facts found.
        facts: Facts,
        /// Packs by digest, so that a later pack never moves this case.
        packs: Vec<PackRef>,
    },
    /// A person corrected a value.
    Corrected(Correction),
    /// A person recorded a part of what was told.
    Recorded {
        /// The part, whole.
        part: Part,
        /// Event of the part that it replaces; none when nobody had recorded it.
        #[serde(default)]
        of: Option<EventId>,
    },
    /// Screened in.
    ScreenedIn {
        /// Reasons; may be empty when the recommendation is followed.
        reasons: String,
        /// What the program had recommended.
        recommended: Recommended,
        /// Event of the decision that stood; none in events of the first version.
        #[serde(default)]
        of: Option<EventId>,
    },
    /// Screened out by its author alone, in a class of the law that asks for no second reader.
    ScreenedOut(ScreeningOut),
    /// Screening out proposed; waits for the second reader.
    ScreeningOutProposed(ScreeningOut),
    /// The second reader agrees: screened out.
    ScreeningOutConfirmed {
        /// Words of the second reader; may be empty.
        reasons: String,
        /// Event of the proposal; none in events of the first version.
        #[serde(default)]
        of: Option<EventId>,
    },
    /// The second reader disagrees, or sends it back for more work, with reasons; the case is again to be
    /// screened.
    ScreeningOutReturned {
        /// Reasons, never empty.
        reasons: String,
        /// Whether the second reader disagrees with what was proposed.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        disagrees: bool,
        /// Event of the proposal; none in events of the first version.
        #[serde(default)]
        of: Option<EventId>,
    },
    /// What was decided at screening is reversed; the case is again to be screened, and the decision
    /// stays in its history.
    ScreeningReversed {
        /// Why, never empty.
        reasons: String,
        /// Event of the decision that stood.
        of: Option<EventId>,
    },
    /// A person kept one of the values set apart; the others stay in the history.
    Settled {
        /// What was in conflict.
        about: About,
        /// Event whose value is kept.
        kept: EventId,
        /// Events that the person had before them, the kept one included.
        over: Vec<EventId>,
    },
    /// Restricted to named readers, or its readers changed.
    Restricted {
        /// Readers replaced; none when it was not restricted.
        from: Option<Vec<PersonId>>,
        /// Readers, one at least.
        readers: Vec<PersonId>,
        /// Why, never empty.
        reason: String,
    },
    /// Everyone may see it again.
    RestrictionLifted {
        /// Readers that it had.
        from: Vec<PersonId>,
        /// Why, never empty.
        reason: String,
    },
    /// A reader of a restricted case opened it; the author is who, the instant is when.
    Opened(Opened),
    /// Whoever screened it in takes that back before anything followed; the case is again to be
    /// screened.
    ScreeningInWithdrawn,
    /// Whoever screened it out alone takes that back before anything followed; the case is again to be
    /// screened.
    ScreeningOutWithdrawn,
    /// Something happens to one of its clocks.
    Clock(ClockEvent),
    /// Closed: nothing is left to do.
    Closed {
        /// Why, where a deadline was still open; may be empty otherwise.
        reasons: String,
        /// Event of the decision that stood.
        of: Option<EventId>,
        /// How it ended, where a person said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        outcome: Option<OutcomeCode>,
        /// Letters that its author saw unsent and left so. Events of older versions do not say: those
        /// written before them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        left_unsent: Option<Vec<LetterId>>,
    },
    /// Open again, where it stood before it was closed.
    Reopened {
        /// Why, never empty.
        reasons: String,
        /// Event of the closing.
        of: Option<EventId>,
    },
    /// A letter of the case changed.
    Letter {
        /// Letter.
        letter_id: LetterId,
        /// Change.
        change: LetterEvent,
    },
    /// A person said what it is to another case, or took that back.
    Alike(AlikeEvent),
    /// A person put it under the case that leads, or separated it.
    Consolidated(ConsolidationEvent),
    /// A person recorded a step of a request for review.
    Review(ReviewEvent),
    /// Somebody asked about it, or notice of it was given.
    Enquiry(EnquiryEvent),
    /// Something happens to a piece that it awaits.
    Piece {
        /// Which.
        piece: PieceKey,
        /// Change.
        change: PieceEvent,
    },
    /// Something happens to its referral.
    Referral(ReferralEvent),
    /// Something of it was disclosed.
    Disclosure(DisclosureEvent),
    /// Given to a person, passed on, or put down.
    Assigned(AssignmentEvent),
    /// The author acts for a person who is away, in their own name; what they do follows.
    ActedFor {
        /// Who is away.
        person: PersonId,
    },
    /// A question of principle that it raises was asked, answered or put aside.
    Escalation {
        /// Question.
        escalation_id: EscalationId,
        /// Change.
        change: EscalationEvent,
    },
    /// A person put a mark on it, or took one off.
    Marked(MarkEvent),
    /// A hold was put on it, or released.
    Hold(HoldEvent),
    /// A step before the disposition of its file.
    Disposition(DispositionEvent),
    /// Somebody did something with a volume of its file.
    Volume {
        /// Number of the volume.
        number: u16,
        /// What was done.
        change: VolumeEvent,
    },
    /// An original on paper was registered, said anew or struck out.
    Original {
        /// Which.
        original_id: OriginalId,
        /// Change.
        change: OriginalEvent,
    },
}

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Received, to be screened.
    Received,
    /// Screening out proposed, waits for the second reader.
    AwaitingSecondReader,
    /// Screened in.
    ScreenedIn,
    /// Screened out.
    ScreenedOut,
    /// Closed.
    Closed,
}

/// A case, folded from its events.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Identifier.
    pub id: CaseId,
    /// As registered, with corrections applied.
    pub receipt: Receipt,
    /// Instant of entry in the journal.
    pub entered_at: DateTime<Utc>,
    /// Facts, with corrections applied.
    pub facts: Facts,
    /// What people recorded; applied to the receipt and to the facts.
    pub told: Told,
    /// Packs that govern it.
    pub packs: Vec<PackRef>,
    /// Stage.
    pub stage: Stage,
    /// Where it stood before it was closed; none while it is open.
    pub closed_from: Option<Stage>,
    /// How it ended, where it is closed and a person said so.
    pub outcome: Option<OutcomeCode>,
    /// When it was closed last; none while it is open.
    pub closed_at: Option<DateTime<Utc>>,
    /// When it was screened out last; none once that was taken back or reversed.
    pub screened_out_at: Option<DateTime<Utc>>,
    /// Open or confirmed screening out.
    pub screening_out: Option<ScreeningOut>,
    /// Who proposed it, or decided it alone.
    pub proposed_by: Option<PersonId>,
    /// When a second reader agreed with it.
    pub read_second_at: Option<DateTime<Utc>>,
    /// Who alone may see it; none when everyone of the office may.
    pub restriction: Option<Restriction>,
    /// File that holds it.
    pub file: Option<FileId>,
    /// What people did to its clocks.
    pub clock_acts: ClockActs,
    /// Its letters, in the order in which they were drafted.
    pub letters: Vec<Letter>,
    /// The pieces on which somebody acted, in the order of the first act.
    pub pieces: Vec<Piece>,
    /// What people asked about it, and what they were told.
    pub register: Register,
    /// The questions of principle that it raises, in the order in which they were asked.
    pub escalations: Vec<Escalation>,
    /// Who looks after it.
    pub assignee: Option<PersonId>,
    /// What people say of its signals.
    pub marks: Marks,
    /// What people said of it and other cases, as it stands.
    pub relations: BTreeMap<CaseId, Relation>,
    /// The case that leads it; none when it stands by itself.
    pub consolidated: Option<Consolidated>,
    /// What people recorded of it as a request for review.
    pub review: Review,
    /// What became of it once it was screened in.
    pub referral: Referral,
    /// What was disclosed of it, in the order of the journal; letters that were sent stand apart.
    pub disclosures: Vec<Disclosed>,
    /// The holds in force.
    pub holds: Vec<Hold>,
    /// What people said of the disposition of its file.
    pub disposition: Disposition,
    /// The volumes of its file, and its originals on paper.
    pub paper: Paper,
    /// What people set apart and nobody settled yet; what stands is the first of each.
    pub conflicts: Vec<Conflict>,
    /// The letters that those who closed it saw unsent, and left so.
    left_unsent: BTreeSet<LetterId>,
    contested: contested::Contested,
}
