//! Erases what the case of a file held: the bodies and the salts of its events, every row made of
//! them, its words in the indexes, its attachments.
//!
//! One transaction with the event that says so: what a kill leaves is the whole file or none of it.
//! The headers stay, and their chains verify.

use super::gone::{self, Gone};
use super::project::{is_here, show, standing};
use super::register::Entry;
use crate::project::Projector;
use crate::search::doc;
use crate::sql::{Columns, statements};
use crate::verify::chain::Stored;
use crate::{StoreError, Tx, case, journal, report, restriction, stocktaking};
use dossier_domain::case::{Case, CaseEvent, Stage};
use dossier_domain::event::{Event, Fact};
use dossier_domain::hold::{Hold, HoldEvent};
use dossier_domain::id::{BlobId, CaseId, EventId, NoteId, Sha256, TextId};
use dossier_domain::letter::LetterEvent;
use dossier_domain::paper::{PaperFault, Volume};
use dossier_domain::record::{Disposal, RecordEvent, Tombstone, VolumeGone};
use sha2::Digest;
use sqlx::SqliteConnection;
use std::collections::BTreeSet;
use uuid::Uuid;

// A half-filled act on whatever a search finds names no case: it goes with any of them.
statements! {
    BODIES = "SELECT event.seq AS seq, event.event_id AS event_id, event.at AS at,
            event.by_person AS by_person, event.body_hash AS body_hash, event_body.body AS body
        FROM event_subject JOIN event ON event.seq = event_subject.seq
        JOIN event_body ON event_body.seq = event_subject.seq
        WHERE event_subject.noun = 'case' AND event_subject.subject = ?
        ORDER BY event.hlc, event.device_id, event.device_seq";
    NUMBERS = "SELECT number FROM case_line WHERE case_id = ?1
        UNION ALL SELECT number FROM file WHERE case_id = ?1
        UNION ALL SELECT number FROM note_line WHERE case_id = ?1";
    FILE_NUMBER = "SELECT number FROM file WHERE file_id = ?";
    DROP_BODY = "DELETE FROM event_body WHERE seq = ?";
    DROP_OF_CASE = "DELETE FROM event_subject WHERE noun = 'case' AND subject = ? AND seq = ?";
    DROP_SUBJECT = "DELETE FROM event_subject WHERE noun = ? AND subject = ?";
    UNUSE_BLOB = "UPDATE blob SET uses = uses - 1 WHERE blob_id = ?";
    DROP_BLOB = "DELETE FROM blob WHERE blob_id = ? AND uses <= 0";
    DROP_WANTED = "DELETE FROM wanted_blob WHERE blob_id NOT IN (SELECT blob_id FROM blob)";
    DROP_TEXT = "DELETE FROM text WHERE text_id = ?1
        AND NOT EXISTS (SELECT 1 FROM doc WHERE doc.text_id = ?1)";
    DROP_DRAFTS = "DELETE FROM draft
        WHERE instr(replace(form, '-', ''), lower(hex(?1))) > 0
        OR form GLOB 'bulk found *' OR form GLOB 'bulk-reopen *'";
    DROP_BULK = "DELETE FROM bulk WHERE json_extract(act, '$.reasons') <> '' AND EXISTS
        (SELECT 1 FROM bulk_case WHERE bulk_case.person_id = bulk.person_id AND case_id = ?)";
    DROP_BULK_CASES = "DELETE FROM bulk_case WHERE person_id NOT IN (SELECT person_id FROM bulk)";
    DROP_CLOCKS = "DELETE FROM case_clock WHERE case_id = ?";
    DROP_CHASE = "DELETE FROM chase WHERE case_id = ?";
    DROP_FOUND = "DELETE FROM case_found WHERE case_id = ?";
    DROP_ALIKE = "DELETE FROM alike WHERE case_id = ?";
    DROP_RELATIONS = "DELETE FROM case_relation WHERE case_id = ?";
    DROP_LEAD = "DELETE FROM consolidation WHERE case_id = ?";
    DROP_PRECEDENTS = "DELETE FROM precedent WHERE case_id = ?";
    DROP_PRECEDENT_KEYS = "DELETE FROM precedent_key WHERE case_id = ?";
    DROP_DIRECTIONS = "DELETE FROM review_direction WHERE case_id = ?";
    DROP_PIECES = "DELETE FROM piece_chase WHERE case_id = ?";
    DROP_QUESTIONS = "DELETE FROM escalation WHERE case_id = ?";
    DROP_RECORDS = "DELETE FROM record WHERE file_id IN (SELECT file_id FROM file
        WHERE case_id = ?)";
    DROP_FILES = "DELETE FROM file WHERE case_id = ?";
    DROP_NOTES = "DELETE FROM note_line WHERE case_id = ?";
    DROP_VOLUMES = "DELETE FROM volume WHERE case_id = ?";
    DROP_RETENTION = "DELETE FROM retention WHERE case_id = ?";
    DROP_FIGURE = "DELETE FROM figure_due WHERE case_id = ?";
    DROP_WAITING = "DELETE FROM alike_due WHERE case_id = ?";
    DROP_LINE = "DELETE FROM case_line WHERE case_id = ?";
    WAITING = "SELECT tombstone.case_id AS case_id FROM tombstone
        CROSS JOIN case_line ON case_line.case_id = tombstone.case_id";
    ANY_TOMBSTONE = "SELECT EXISTS (SELECT 1 FROM tombstone)";
    BLOB_IS_HERE = "SELECT count(*) FROM blob WHERE blob_id = ?";
}

/// The rows of a case, by table; those of `record` before those of `file`, and the line last.
const ROWS: [&str; 19] = [
    DROP_CLOCKS,
    DROP_CHASE,
    DROP_FOUND,
    DROP_ALIKE,
    DROP_RELATIONS,
    DROP_LEAD,
    DROP_PRECEDENTS,
    DROP_PRECEDENT_KEYS,
    DROP_DIRECTIONS,
    DROP_PIECES,
    DROP_QUESTIONS,
    DROP_RECORDS,
    DROP_FILES,
    DROP_NOTES,
    DROP_VOLUMES,
    DROP_RETENTION,
    DROP_FIGURE,
    DROP_WAITING,
    DROP_LINE,
];

/// What a write erased, and what is left to do once it is committed.
#[derive(Debug, Default)]
pub(crate) struct Erased {
    /// Cases that are gone, as the register says it.
    pub cases: Vec<Entry>,
    /// Sealed files that the erased bodies named; those that no row names any more go.
    pub blobs: BTreeSet<BlobId>,
}

impl Erased {
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty() && self.blobs.is_empty()
    }
}

impl Tx {
    /// Disposes of the file of a case: records what stays, and erases the rest before this write is
    /// committed. Whether it may go is for the caller to say, in this write; one that is open is
    /// refused, and one that a hold keeps is not erased even so.
    ///
    /// # Errors
    /// `NotFound`, `DiskFull`, `Database`, `Inconsistent`.
    pub async fn dispose(&mut self, id: CaseId, disposal: Disposal) -> Result<(), StoreError> {
        let case = self.case(id).await?;
        let file = case.file.ok_or(StoreError::NotFound)?;
        let closing = case.decided_by().filter(|_| case.stage == Stage::Closed);
        let closing = closing
            .ok_or_else(|| StoreError::Inconsistent("a case that is open is kept".into()))?;
        let connection = self.connection();
        let bodies = bodies(connection, id).await?;
        let file_number = sqlx::query_scalar(FILE_NUMBER)
            .bind(file.0.as_bytes().as_slice())
            .fetch_one(&mut *connection)
            .await?;
        let mut numbers: Vec<String> = sqlx::query_scalar(NUMBERS)
            .bind(id.0.as_bytes().as_slice())
            .fetch_all(&mut *connection)
            .await?;
        numbers.extend(letter_numbers(&bodies));
        let files: BTreeSet<BlobId> = bodies
            .iter()
            .flat_map(|body| body.event.fact.blobs())
            .collect();
        let tombstone = Tombstone {
            released: released(&case, &bodies),
            volumes: volumes(&case),
            moves: moves(&case),
            number: case.receipt.number,
            file_number,
            disposal,
            events: count(bodies.len()),
            files: count(files.len()),
            digest: digest(&bodies),
            closing,
            numbers,
            restricted: case.restriction.is_some(),
            readers: case.restriction.map(|one| one.readers).unwrap_or_default(),
        };
        let event = RecordEvent::Disposed {
            case_id: id,
            of: None,
            tombstone: Box::new(tombstone),
        };
        self.record(Fact::Record { event }).await
    }

    /// Erases what a bundle brought again of cases that were erased here: the other machine did not
    /// know yet that they were.
    pub(crate) async fn keep_none_of(
        &mut self,
        texts: &BTreeSet<TextId>,
        blobs: Vec<BlobId>,
    ) -> Result<(), StoreError> {
        if !any(self.connection()).await? {
            return Ok(());
        }
        for TextId(id) in texts {
            let query = sqlx::query(DROP_TEXT).bind(id.as_bytes().as_slice());
            query.execute(self.connection()).await?;
        }
        self.erased.blobs.extend(blobs);
        Ok(())
    }

    /// Applies again a disposition that was not carried out in this copy of the vault; tells whether the
    /// case went. What the copy says of the case is older than the disposition, and keeps nothing: but a
    /// hold that nobody released, or a case opened again, of which whoever erased it did not know.
    pub(crate) async fn dispose_again(
        &mut self,
        id: CaseId,
        of: EventId,
        tombstone: Tombstone,
    ) -> Result<bool, StoreError> {
        let event = RecordEvent::Disposed {
            case_id: id,
            of: Some(of),
            tombstone: Box::new(tombstone.clone()),
        };
        self.record_unseen(Fact::Record { event }).await?;
        let goes = goes(self.connection(), id, &tombstone).await?;
        if goes {
            self.erase(id).await?;
            // The register told it.
            self.erased.cases.retain(|entry| entry.case_id != id);
        }
        Ok(goes)
    }
}

/// A body of a case, with its place.
struct Body {
    seq: i64,
    hash: Vec<u8>,
    event: Event,
}

/// The bodies of a case, its file and its notes, in the order of the journal; those that say that it
/// was disposed of are not among them.
async fn bodies(connection: &mut SqliteConnection, id: CaseId) -> Result<Vec<Body>, StoreError> {
    let query = sqlx::query(BODIES).bind(id.0.as_bytes().as_slice());
    let mut bodies = Vec::new();
    for row in query.fetch_all(connection).await? {
        let event = journal::event_of(&row)?;
        if !is_disposition(&event.fact) {
            bodies.push(Body {
                seq: row.read("seq")?,
                hash: row.read("body_hash")?,
                event,
            });
        }
    }
    Ok(bodies)
}

fn is_disposition(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Record {
            event: RecordEvent::Disposed { .. }
        }
    )
}

fn digest(bodies: &[Body]) -> Sha256 {
    let mut hasher = sha2::Sha256::new();
    for body in bodies {
        hasher.update(&body.hash);
    }
    Sha256(hex::encode(hasher.finalize()))
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Whether a case that was disposed of, here or on another machine, waits to be erased here: it is there,
/// and this copy knows nothing that whoever disposed of it did not. A hold or paper of which they did not
/// know, a volume that somebody took or looked for in vain, or a case that was opened again from the very
/// closing on which they relied, keeps it until that ends. What else this copy lacks (the closing itself, the
/// release of a hold, the return of a volume) it lacks because it was erased there before it came.
///
/// So does a count of its paper that nobody settled here, which whoever disposed of it would have been told.
pub(crate) async fn waits(
    connection: &mut SqliteConnection,
    id: CaseId,
) -> Result<bool, StoreError> {
    let Some(tombstone) = standing(connection, id).await? else {
        return Ok(false);
    };
    Ok(goes(connection, id, &tombstone).await? && !is_counted(connection, id, &tombstone).await?)
}

/// The cases that were disposed of and that something keeps here: what is said of a stocktaking, or of the
/// places of paper, may end that.
pub(crate) async fn waiting(connection: &mut SqliteConnection) -> Result<Vec<CaseId>, StoreError> {
    let rows = sqlx::query(WAITING).fetch_all(connection).await?;
    let ids = rows.iter().map(|row| row.id("case_id").map(CaseId));
    ids.collect()
}

/// Whether a stocktaking and the paper of a case do not agree, as far as this copy can know: an act on the
/// paper that was erased there before it came may have settled it.
async fn is_counted(
    connection: &mut SqliteConnection,
    id: CaseId,
    tombstone: &Tombstone,
) -> Result<bool, StoreError> {
    let known = moves(&case::folded(connection, id).await?);
    if !tombstone.moves.iter().all(|act| known.contains(act)) {
        return Ok(false);
    }
    let found = stocktaking::mismatches(connection, &[id]).await?;
    Ok(!found.is_empty())
}

/// Whether a case is there, and nothing keeps it that whoever disposed of it did not know.
async fn goes(
    connection: &mut SqliteConnection,
    id: CaseId,
    tombstone: &Tombstone,
) -> Result<bool, StoreError> {
    if !is_here(connection, id).await? {
        return Ok(false);
    }
    let case = case::folded(connection, id).await?;
    let unknown = |hold: &Hold| !tombstone.released.contains(&hold.event);
    if case.holds.iter().any(unknown) || keeps_paper(&case, tombstone) {
        return Ok(false);
    }
    let reopened = |body: &Body| reopens(&body.event.fact, tombstone.closing);
    Ok(case.stage == Stage::Closed || !bodies(connection, id).await?.iter().any(reopened))
}

/// Whether there is paper of which whoever disposed of the file did not know, or that somebody took or did
/// not find since: it would outlive its file. Its return ends that, or its withdrawal once it is destroyed.
fn keeps_paper(case: &Case, tombstone: &Tombstone) -> bool {
    let unknown = |event: &EventId| !tombstone.moves.contains(event);
    let named = |number: u16| tombstone.volumes.iter().any(|one| one.number == number);
    let volume = |volume: &Volume| {
        let goes = volume.fault().is_none() && named(volume.number);
        !goes && volume.over().iter().any(unknown)
    };
    let original = |fault: PaperFault<'_>| match fault {
        PaperFault::Unplaced { id, .. } => {
            let mut of = case.paper.originals.iter().filter(|one| one.id == id);
            of.any(|one| one.over().iter().any(unknown))
        }
        _ => false,
    };
    case.paper.present().any(volume) || case.paper.faults().into_iter().any(original)
}

/// The volumes of a file, each where it is kept.
fn volumes(case: &Case) -> Vec<VolumeGone> {
    let kept = case.paper.present().filter_map(|volume| {
        let (number, at) = (volume.number, volume.kept_at()?);
        Some(VolumeGone { number, at })
    });
    kept.collect()
}

/// Every event that spoke of the paper of a file.
fn moves(case: &Case) -> Vec<EventId> {
    let acts = case.paper.volumes.iter().flat_map(|volume| &volume.log);
    let said = case.paper.originals.iter().flat_map(|one| &one.log);
    acts.map(|act| act.event).chain(said.copied()).collect()
}

/// Whether a person opened a case again from a closing.
fn reopens(fact: &Fact, closing: EventId) -> bool {
    match fact {
        Fact::Case {
            event: CaseEvent::Reopened { of, .. },
            ..
        } => of.is_none_or(|of| of == closing),
        _ => false,
    }
}

/// The holds that were put on a case and are not in force any more.
fn released(case: &Case, bodies: &[Body]) -> Vec<EventId> {
    let put = bodies.iter().filter(|body| {
        matches!(
            body.event.fact,
            Fact::Case {
                event: CaseEvent::Hold(HoldEvent::Put { .. }),
                ..
            }
        )
    });
    let in_force = |id: &EventId| case.holds.iter().any(|hold| hold.event == *id);
    put.map(|body| body.event.id)
        .filter(|id| !in_force(id))
        .collect()
}

/// The case of which an event of another machine says that it was disposed of.
pub(crate) fn case_of(stored: &Stored) -> Option<CaseId> {
    match stored.event(&mut Vec::new())?.fact {
        Fact::Record {
            event: RecordEvent::Disposed { case_id, .. },
        } => Some(case_id),
        _ => None,
    }
}

/// Whether anything was ever disposed of.
async fn any(connection: &mut SqliteConnection) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar(ANY_TOMBSTONE)
        .fetch_one(connection)
        .await?)
}

/// Whether no row names a sealed file.
pub(super) async fn is_unnamed(
    connection: &mut SqliteConnection,
    id: &BlobId,
) -> Result<bool, StoreError> {
    let n: i64 = sqlx::query_scalar(BLOB_IS_HERE)
        .bind(&id.0)
        .fetch_one(connection)
        .await?;
    Ok(n == 0)
}

/// What a copy knew of a case when it erased it: a backup of that copy keeps nothing by it.
pub(crate) struct Known {
    /// Holds that were put and released.
    pub released: Vec<EventId>,
    /// The closing that stood.
    pub closing: Option<EventId>,
    /// What was said of its paper.
    pub moves: Vec<EventId>,
}

/// Erases a case that has a tombstone; tells the sealed files that it named, and what was known of it. An
/// act on many cases, this one among them, for which somebody typed reasons is forgotten too.
pub(crate) async fn erase(
    projector: &mut Projector<'_>,
    id: CaseId,
) -> Result<(BTreeSet<BlobId>, Known), StoreError> {
    let bytes = id.0.as_bytes().as_slice();
    let case = case::folded(projector.connection, id).await?;
    let bodies = bodies(projector.connection, id).await?;
    let known = Known {
        released: released(&case, &bodies),
        closing: case.decided_by().filter(|_| case.stage == Stage::Closed),
        moves: moves(&case),
    };
    restriction::leave(projector, id).await?;
    let texts = doc::take_out_all(projector, id).await?;
    let connection = &mut *projector.connection;
    report::forget(&mut *connection, id).await?;
    for statement in ROWS {
        let query = sqlx::query(statement).bind(bytes);
        query.execute(&mut *connection).await?;
    }
    let query = sqlx::query(DROP_BULK).bind(bytes);
    if query.execute(&mut *connection).await?.rows_affected() > 0 {
        sqlx::query(DROP_BULK_CASES)
            .execute(&mut *connection)
            .await?;
    }
    for subject in [vec![id.0], subjects_of_drafts(&case, &bodies)].concat() {
        let query = sqlx::query(DROP_DRAFTS).bind(subject.as_bytes().as_slice());
        query.execute(&mut *connection).await?;
    }
    let blobs = drop_bodies(connection, id, &bodies).await?;
    for text in texts {
        let query = sqlx::query(DROP_TEXT).bind(text.as_bytes().as_slice());
        query.execute(&mut *connection).await?;
    }
    show(projector, id).await?;
    Ok((blobs, known))
}

/// Takes out each body with its salt, what says of what it speaks, and its use of sealed files; binds the
/// header that is left to the case.
async fn drop_bodies(
    connection: &mut SqliteConnection,
    id: CaseId,
    bodies: &[Body],
) -> Result<BTreeSet<BlobId>, StoreError> {
    let mut blobs = BTreeSet::new();
    for body in bodies {
        for blob in body.event.fact.blobs() {
            let query = sqlx::query(UNUSE_BLOB).bind(&blob.0);
            query.execute(&mut *connection).await?;
            blobs.insert(blob);
        }
        for (noun, subject) in subjects(&body.event.fact) {
            let query = sqlx::query(DROP_SUBJECT).bind(noun);
            let query = query.bind(subject.as_bytes().as_slice());
            query.execute(&mut *connection).await?;
        }
        sqlx::query(DROP_OF_CASE)
            .bind(id.0.as_bytes().as_slice())
            .bind(body.seq)
            .execute(&mut *connection)
            .await?;
        let query = sqlx::query(DROP_BODY).bind(body.seq);
        query.execute(&mut *connection).await?;
        let note_id = match body.event.fact {
            Fact::Note { note_id, .. } => Some(note_id),
            _ => None,
        };
        let gone = Gone {
            case_id: id,
            note_id,
        };
        gone::keep(connection, body.seq, gone).await?;
    }
    for blob in &blobs {
        let query = sqlx::query(DROP_BLOB).bind(&blob.0);
        query.execute(&mut *connection).await?;
    }
    sqlx::query(DROP_WANTED).execute(&mut *connection).await?;
    Ok(blobs)
}

/// The subjects of an event of a case, beside the case: all of their events are events of the case.
fn subjects(fact: &Fact) -> Vec<(&'static str, Uuid)> {
    match fact {
        Fact::Note { note_id, .. } => vec![("note", note_id.0)],
        Fact::Record { event } => match event {
            RecordEvent::FileOpened { file_id, .. }
            | RecordEvent::FilingWithdrawn { file_id, .. } => vec![("file", file_id.0)],
            RecordEvent::Filed { record_id, .. } => vec![("record", record_id.0)],
            RecordEvent::Disposed { .. } => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// The numbers that the letters of a case were given, those that never left among them.
fn letter_numbers(bodies: &[Body]) -> BTreeSet<String> {
    let number = |body: &Body| match &body.event.fact {
        Fact::Case {
            event:
                CaseEvent::Letter {
                    change: LetterEvent::Drafted { number, .. },
                    ..
                },
            ..
        } => Some(number.clone()),
        _ => None,
    };
    bodies.iter().filter_map(number).collect()
}

/// What half-filled forms are of: the notes and the letters of the case, each once.
fn subjects_of_drafts(case: &Case, bodies: &[Body]) -> Vec<Uuid> {
    let notes = bodies.iter().filter_map(|body| match body.event.fact {
        Fact::Note {
            note_id: NoteId(id),
            ..
        } => Some(id),
        _ => None,
    });
    let letters = case.letters.iter().map(|letter| letter.id.0);
    let all: BTreeSet<Uuid> = notes.chain(letters).collect();
    all.into_iter().collect()
}
