//! Closes a case once nothing is left to do, and opens it again. What blocks is listed, each line
//! with where it is mended.

use super::known::Known;
use super::{CaseView, get};
use crate::session::Act;
use crate::stocktaking::{self, CaseFault};
use crate::{AppError, Session, letter, packs, piece};
use chrono::NaiveDate;
use dossier_domain::case::{Case, CaseEvent, Kind, Matter, Stage};
use dossier_domain::escalation::Escalation;
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, EventId, LetterId};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{OutcomeCode, OutcomeRule};
use dossier_domain::letter::Letter;
use dossier_domain::paper::PaperFault;
use dossier_domain::review::ReviewStage;
use dossier_domain::stocktaking::Mismatch;
use dossier_store::consolidation::Joined;
use dossier_store::{Changed, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What keeps a case from being closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
#[ts(export)]
pub enum Block {
    /// People set values apart, and nobody settled.
    Conflict,
    /// It leads others and is consolidated itself: two machines consolidated apart.
    LedAndLeads,
    /// A question of principle waits for its answer.
    QuestionOpen,
    /// The second reader is awaited.
    SecondReader,
    /// A complaint that nobody screened.
    NotScreened,
    /// Nobody said to which Act a request for access belongs, and nobody passed it on.
    LawNotChosen,
    /// Its papers are not filed.
    NotFiled,
    /// A letter that must be sent, or that somebody wrote, was not.
    LetterNotSent {
        /// Name of the letter.
        name: Bilingual,
        /// The one that was drafted, if any.
        letter: Option<LetterId>,
        /// Its number.
        number: Option<String>,
        /// Whether the case must have sent it: a letter that nothing asks for is left in its file with
        /// reasons, since none is ever struck out.
        required: bool,
    },
    /// A letter told of a decision that was reversed since, and no letter left after it: the case may be
    /// closed all the same, with reasons (none is owed).
    ReversalUntold {
        /// Number of the letter that left last.
        number: String,
    },
    /// People rewrote a letter apart, and nobody chose.
    LetterApart {
        /// Letter.
        letter: LetterId,
        /// Its number.
        number: String,
    },
    /// People recorded a step of a review apart, and nobody chose.
    ReviewApart,
    /// Nobody said whether a request may be reviewed.
    ReviewNotAdmitted,
    /// A request was admitted, and no panel decided.
    ReviewNotDecided,
    /// A direction of the panel is not done.
    DirectionOpen {
        /// Who is to do it.
        to: String,
        /// Day by which it is wanted.
        due_on: Option<NaiveDate>,
    },
    /// A complaint was screened in, and nobody decided what becomes of it: it may be closed all the
    /// same, with reasons (it was withdrawn, or resolved early).
    NotReferred,
    /// A case that it leads is open: the lead may be closed all the same, with reasons. Each of them is
    /// closed by itself.
    MemberOpen {
        /// Case.
        case_id: CaseId,
        /// Its number.
        number: String,
    },
    /// People acted on a piece apart, and nobody acted over both.
    PieceApart {
        /// What it is.
        name: Bilingual,
    },
    /// A piece that a person asked for or added is neither received nor waived.
    PieceAwaited {
        /// Its name.
        name: Bilingual,
    },
    /// It came as a letter, and nobody said what became of the paper: it may be closed all the same, with
    /// reasons (no paper was kept).
    PaperUnsaid,
    /// A volume of its file is with a borrower.
    PaperOut {
        /// Volume.
        volume: u16,
        /// Who has it.
        borrower: String,
    },
    /// A volume of its file was not found.
    PaperLost {
        /// Volume.
        volume: u16,
    },
    /// People acted apart on a volume, and nobody settled.
    PaperApart {
        /// Volume.
        volume: u16,
    },
    /// An original on paper is in no volume of the file.
    PaperUnplaced {
        /// What it is.
        description: String,
    },
    /// The last stocktaking of a place and a volume of its file do not agree, and nobody settled.
    PaperCounted(CaseFault),
    /// A deadline is open: the case may be closed all the same, with reasons.
    ClockOpen {
        /// Name of the deadline.
        label: Bilingual,
        /// Last day; none while it is stopped, or where the calendar gives none.
        due_on: Option<NaiveDate>,
    },
}

impl Block {
    /// Whether reasons are enough to close in spite of it; a complaint that nobody screened ends so only
    /// where the outcome is one that does not wait for it.
    fn yields(&self, ends_unscreened: bool) -> bool {
        matches!(self, Self::NotScreened if ends_unscreened)
            || matches!(
                self,
                Self::ClockOpen { .. }
                    | Self::NotReferred
                    | Self::MemberOpen { .. }
                    | Self::PaperUnsaid
                    | Self::ReversalUntold { .. }
                    | Self::LetterNotSent {
                        required: false,
                        ..
                    }
            )
    }
}

/// Whether a case can be closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ClosingView {
    /// Whether it is closed.
    pub closed: bool,
    /// How it ended, where it is closed and a person said so; its code where no pack names it any more.
    pub outcome: Option<OutcomeChoice>,
    /// What blocks, in the order in which a person mends it.
    pub blocks: Vec<Block>,
    /// Whether nothing blocks but what reasons answer; where the complaint is not screened, an outcome
    /// besides.
    pub reasons_suffice: bool,
    /// How the complaint may end, by the law that governs it; none where it states nothing for where the
    /// case stands.
    pub outcomes: Vec<OutcomeRule>,
}

/// An outcome that a person may record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OutcomeChoice {
    /// Code.
    pub code: OutcomeCode,
    /// Its name, as the law that states it says.
    pub label: Bilingual,
}

/// Closes a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CloseCase {
    /// Case.
    pub case_id: CaseId,
    /// Why; needed where a deadline is still open, nothing was decided on a referral, a letter that
    /// somebody wrote stays unsent, or nobody was told of a reversal.
    pub reasons: String,
    /// How the complaint ended, one of those that its law states; needed where nobody screened it.
    #[serde(default)]
    pub outcome: Option<OutcomeCode>,
}

/// Opens a closed case again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReopenCase {
    /// Case.
    pub case_id: CaseId,
    /// Why; never empty.
    pub reasons: String,
}

/// What blocks the closing of a case.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn closing(session: &Session, id: CaseId) -> Result<ClosingView, AppError> {
    session.permit(Act::Read)?;
    let known = Known::load(session, id).await?;
    let closed = known.case.stage == Stage::Closed;
    let blocks = match closed {
        true => Vec::new(),
        false => blocks(session, &known).await?,
    };
    let outcomes: Vec<OutcomeRule> = outcomes(&known).cloned().collect();
    let ends_unscreened = outcomes.iter().any(|one| one.before_screening);
    Ok(ClosingView {
        closed,
        outcome: known.case.outcome.as_ref().map(|code| OutcomeChoice {
            code: code.clone(),
            label: known.outcome_name(code),
        }),
        reasons_suffice: blocks.iter().all(|block| block.yields(ends_unscreened)),
        blocks,
        outcomes,
    })
}

/// Closes a case.
///
/// # Errors
/// `NotPermitted`, `WrongStage` when it is closed, `CaseBlocked`, `InvalidField` (`reasons`, `outcome`),
/// `ChangedMeanwhile`, the store's.
pub async fn close(session: &Session, request: CloseCase) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Close)?;
    let CloseCase {
        case_id,
        reasons,
        outcome,
    } = request;
    let known = may_close(session, case_id, &reasons, outcome.as_ref()).await?;
    let ((), changed) = session
        .vault
        .write(async |tx| close_in(tx, &known, &reasons, outcome.clone()).await)
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Every outcome that a law of the vault states, each once: what is offered for many cases, of which
/// each takes only those that its own law states.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn outcome_list(session: &Session) -> Result<Vec<OutcomeChoice>, AppError> {
    session.permit(Act::Read)?;
    let mut choices: Vec<OutcomeChoice> = Vec::new();
    for law in packs::known_laws(session).await? {
        for OutcomeRule { code, label, .. } in &law.outcomes {
            if choices.iter().all(|choice| choice.code != *code) {
                let (code, label) = (code.clone(), label.clone());
                choices.push(OutcomeChoice { code, label });
            }
        }
    }
    Ok(choices)
}

/// What is known of a case that these reasons, and this outcome, are enough to close.
pub(crate) async fn may_close(
    session: &Session,
    case_id: CaseId,
    reasons: &str,
    outcome: Option<&OutcomeCode>,
) -> Result<Known, AppError> {
    let known = Known::load(session, case_id).await?;
    if known.case.stage == Stage::Closed {
        return Err(AppError::WrongStage);
    }
    let ends = outcomes(&known).find(|one| Some(&one.code) == outcome);
    if ends.is_none() && outcome.is_some() {
        return Err(AppError::InvalidField { field: "outcome" });
    }
    let ends_unscreened = ends.is_some_and(|one| one.before_screening);
    let blocks = blocks(session, &known).await?;
    if !blocks.iter().all(|block| block.yields(ends_unscreened)) {
        return Err(AppError::CaseBlocked);
    }
    if !blocks.is_empty() && reasons.trim().is_empty() {
        return Err(AppError::InvalidField { field: "reasons" });
    }
    Ok(known)
}

/// Closes a case inside a write, if it is still what was known and its paper agrees.
pub(crate) async fn close_in(
    tx: &mut Tx,
    known: &Known,
    reasons: &str,
    outcome: Option<OutcomeCode>,
) -> Result<(), AppError> {
    let case_id = known.case.id;
    let case = tx.case(case_id).await?;
    if case != known.case || case.decided_by() != known.case.decided_by() {
        return Err(AppError::ChangedMeanwhile);
    }
    // A stocktaking is no event of the case.
    if !tx.case_mismatches(case_id).await?.is_empty() {
        return Err(AppError::CaseBlocked);
    }
    let of = case.decided_by();
    let event = CaseEvent::Closed {
        reasons: reasons.trim().to_owned(),
        of,
        outcome,
        left_unsent: Some(case.unsent()),
    };
    Ok(tx.record(Fact::Case { case_id, event }).await?)
}

/// Opens a closed case again, where it stood.
///
/// # Errors
/// `NotPermitted`, `WrongStage`, `InvalidField` (`reasons`), the store's.
pub async fn reopen(
    session: &Session,
    request: ReopenCase,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Close)?;
    let ReopenCase { case_id, reasons } = request;
    let reasons = reasons.trim().to_owned();
    if reasons.is_empty() {
        return Err(AppError::InvalidField { field: "reasons" });
    }
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            if case.stage != Stage::Closed {
                return Err(AppError::WrongStage);
            }
            record_reopening(tx, &case, reasons).await
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Opens a case again inside a write, if that closing is what stands.
pub(crate) async fn reopen_in(
    tx: &mut Tx,
    case_id: CaseId,
    closing: EventId,
    reasons: &str,
) -> Result<(), AppError> {
    let case = tx.case(case_id).await?;
    if case.stage != Stage::Closed || case.decided_by() != Some(closing) {
        return Err(AppError::ChangedMeanwhile);
    }
    record_reopening(tx, &case, reasons.trim().to_owned()).await
}

async fn record_reopening(tx: &mut Tx, case: &Case, reasons: String) -> Result<(), AppError> {
    let (case_id, of) = (case.id, case.decided_by());
    let event = CaseEvent::Reopened { reasons, of };
    Ok(tx.record(Fact::Case { case_id, event }).await?)
}

/// What blocks, in the order in which a person mends it.
async fn blocks(session: &Session, known: &Known) -> Result<Vec<Block>, AppError> {
    let case = &known.case;
    let joined = session.vault.consolidation(case.id).await?;
    let mut blocks = Vec::new();
    if !case.conflicts.is_empty() {
        blocks.push(Block::Conflict);
    }
    if joined.lead.is_some() && !joined.members.is_empty() {
        blocks.push(Block::LedAndLeads);
    }
    if case.escalations.iter().any(Escalation::is_open) {
        blocks.push(Block::QuestionOpen);
    }
    if case.stage == Stage::AwaitingSecondReader {
        blocks.push(Block::SecondReader);
    }
    if case.stage == Stage::Received && case.facts.kind == Kind::Complaint {
        blocks.push(Block::NotScreened);
    }
    if asks_law(case) {
        blocks.push(Block::LawNotChosen);
    }
    blocks.extend(review(&known.case));
    if is_unreferred(known) {
        blocks.push(Block::NotReferred);
    }
    blocks.extend(members_open(joined.members));
    blocks.extend(reversal_untold(known));
    blocks.extend(letters(known));
    blocks.extend(pieces(known));
    if known.file.is_none() {
        blocks.push(Block::NotFiled);
    }
    let counted = stocktaking::of_case(session, case.id).await?;
    blocks.extend(paper(case, &counted));
    blocks.extend(counted.into_iter().map(Block::PaperCounted));
    blocks.extend(clocks(known));
    Ok(blocks)
}

/// The cases that it leads and that are open; those that the person does not see leave no trace.
fn members_open(members: Vec<Joined>) -> impl Iterator<Item = Block> {
    let lines = members.into_iter().map(|member| member.line);
    let open = lines.filter(|line| line.stage != Stage::Closed);
    open.map(|line| Block::MemberOpen {
        case_id: line.id,
        number: line.number,
    })
}

/// A request for access waits for a person to say to which Act it belongs, unless it goes elsewhere.
fn asks_law(case: &Case) -> bool {
    case.facts.kind == Kind::AccessRequest && case.told.regime.is_none() && !case.is_redirected()
}

/// A request for review waits for its admission, then for its panel and what the panel directs.
fn review(case: &Case) -> Vec<Block> {
    if case.facts.kind != Kind::ReviewRequest {
        return Vec::new();
    }
    let apart = case.review.apart().next().map(|_| Block::ReviewApart);
    let mut blocks: Vec<Block> = apart.into_iter().collect();
    match case.review.stage() {
        ReviewStage::ToAdmit => blocks.push(Block::ReviewNotAdmitted),
        ReviewStage::AwaitingFile | ReviewStage::BeforePanel => {
            blocks.push(Block::ReviewNotDecided);
        }
        ReviewStage::FollowedUp => {
            let open = case.review.directions().map(|(_, one)| one);
            let open = open.filter(|one| one.done_on.is_none());
            blocks.extend(open.map(|one| Block::DirectionOpen {
                to: one.to.clone(),
                due_on: one.due_on,
            }));
        }
        ReviewStage::NotAdmitted | ReviewStage::Decided => {}
    }
    blocks
}

/// A complaint that was screened in waits for a decision to refer or to retain it, where the law that
/// governs has such a decision.
fn is_unreferred(known: &Known) -> bool {
    let Known { case, governed, .. } = known;
    let matter = case.facts.matter.unwrap_or(Matter::Conduct);
    let mut ways = governed.pack().into_iter().flat_map(|pack| &pack.ways);
    case.stage == Stage::ScreenedIn
        && case.facts.kind == Kind::Complaint
        && case.referral.standing.is_none()
        && ways.any(|way| way.applies_to.contains(&matter))
}

/// How a complaint may end where it stands: screened in, or not screened at all.
fn outcomes(known: &Known) -> impl Iterator<Item = &OutcomeRule> {
    let Known { case, governed, .. } = known;
    let matter = case.facts.matter.unwrap_or(Matter::Conduct);
    let unscreened = match case.stage {
        Stage::Received => Some(true),
        Stage::ScreenedIn => Some(false),
        Stage::AwaitingSecondReader | Stage::ScreenedOut | Stage::Closed => None,
    };
    let unscreened = unscreened.filter(|_| case.facts.kind == Kind::Complaint);
    let stated = governed.pack().into_iter().flat_map(|pack| &pack.outcomes);
    stated.filter(move |one| {
        Some(one.before_screening) == unscreened && one.applies_to.contains(&matter)
    })
}

/// The letters that a case of this kind must have sent where it stands, the others that were written
/// and did not leave, and those written apart.
fn letters(known: &Known) -> Vec<Block> {
    let case = &known.case;
    let not_sent = |name: Bilingual, letter: Option<&Letter>, required| Block::LetterNotSent {
        name,
        letter: letter.map(|letter| letter.id),
        number: letter.map(|letter| letter.number.clone()),
        required,
    };
    let unsent: Vec<_> = letter::unsent(known)
        .map(|template| (template, letter::of_model(known, template).next_back()))
        .collect();
    let is_listed = |letter: &Letter| {
        let mut listed = unsent.iter().filter_map(|(_, last)| *last);
        letter.is_contested() || listed.any(|one| one.id == letter.id)
    };
    let waiting = case
        .letters
        .iter()
        .filter(|letter| letter.dispatch.is_none());
    let waiting = waiting
        .filter(|letter| !is_listed(letter))
        .map(|letter| not_sent(known.models.name(letter), Some(letter), false));
    let apart = case.letters.iter().filter(|letter| letter.is_contested());
    let apart = apart.map(|letter| Block::LetterApart {
        letter: letter.id,
        number: letter.number.clone(),
    });
    let required = unsent
        .iter()
        .map(|(template, last)| not_sent(template.name.clone(), *last, true));
    required.chain(waiting).chain(apart).collect()
}

/// The letter that left last of those that tell of a decision reversed since, until a letter that was
/// drafted after the reversal leaves.
fn reversal_untold(known: &Known) -> Option<Block> {
    let case = &known.case;
    let told_of_it = |letter: &&Letter| {
        let model = known.models.made(letter);
        model.is_some_and(|model| !model.outlives_reversal(case, letter))
    };
    let sent = case.letters.iter();
    let sent = sent.filter(|letter| letter.dispatch.is_some()).rev();
    let last = sent.clone().find(told_of_it)?;
    let mut since = sent.take_while(|letter| letter.id != last.id);
    let is_of_after = |letter: &Letter| match last.before_reversal {
        true => !letter.before_reversal,
        false => letter.referred_to.as_ref() == case.referred_to(),
    };
    (!since.any(is_of_after)).then(|| Block::ReversalUntold {
        number: last.number.clone(),
    })
}

/// The pieces on which people acted apart, or on which somebody acted and that are still awaited. A line of
/// the checklist that nobody asked for blocks nothing.
fn pieces(known: &Known) -> impl Iterator<Item = Block> {
    known.case.pieces.iter().filter_map(|piece| {
        let name = || piece::name(known, &piece.key);
        match (piece.is_contested(), piece.is_awaited()) {
            (true, _) => Some(Block::PieceApart { name: name() }),
            (false, true) => Some(Block::PieceAwaited { name: name() }),
            (false, false) => None,
        }
    })
}

/// What of its paper does not agree: out, lost, in no volume, or never spoken of. A volume that was counted
/// since has one line only, that of the count: it is not to be fetched from whoever has it.
fn paper(case: &Case, counted: &[CaseFault]) -> Vec<Block> {
    let is_counted = |fault: &PaperFault<'_>| {
        let (of, kind) = match fault {
            PaperFault::Apart { volume } => (*volume, Mismatch::Apart),
            PaperFault::Out { volume, .. } => (*volume, Mismatch::Out),
            PaperFault::NotFound { volume } => (*volume, Mismatch::Lost),
            PaperFault::Unplaced { .. } => return false,
        };
        counted
            .iter()
            .any(|one| (one.volume, one.kind) == (of, kind))
    };
    let block = |fault: PaperFault<'_>| match fault {
        PaperFault::Apart { volume } => Block::PaperApart { volume },
        PaperFault::Out { volume, charge } => Block::PaperOut {
            volume,
            borrower: charge.borrower.clone(),
        },
        PaperFault::NotFound { volume } => Block::PaperLost { volume },
        PaperFault::Unplaced { original, .. } => Block::PaperUnplaced {
            description: original.description.clone(),
        },
    };
    let unsaid = case.is_paper_unsaid().then_some(Block::PaperUnsaid);
    let faults = case.paper.faults().into_iter();
    let faults = faults.filter(|fault| !is_counted(fault)).map(block);
    unsaid.into_iter().chain(faults).collect()
}

/// The deadlines whose act is still to be done.
fn clocks(known: &Known) -> Vec<Block> {
    let clocks = known.governed.recommendation.clocks.iter();
    let open = clocks.filter(|clock| clock.is_awaited());
    open.map(|clock| Block::ClockOpen {
        label: clock.label.clone(),
        due_on: clock.outcome.due().map(|due| due.due_on),
    })
    .collect()
}
