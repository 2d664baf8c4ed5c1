//! The ONE write gate: journal, projections and index commit together or not at all.

use crate::disposition::gone::{self, Gone};
use crate::disposition::{self, Erased, register};
use crate::journal::{self, Head};
use crate::project::{Projector, Subject};
use crate::sql::statements;
use crate::vault::{Shared, Writer};
use crate::verify::chain::Stored;
use crate::{StoreError, Vault, case, person, restriction};
use dossier_domain::case::CaseEvent;
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, DeviceId, EventId, PersonId, TextId};
use dossier_domain::stocktaking::StocktakingEvent;
use sqlx::{Executor, SqliteConnection};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

statements! {
    PUT_TEXT = "INSERT INTO text (text_id, words) VALUES (?, ?) ON CONFLICT (text_id) DO NOTHING";
    LAST_SERIAL = "SELECT last FROM serial WHERE prefix = ? AND year = ? AND letter = ?";
}

/// Kinds and identifiers touched by a write, for the one `changed` notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// (noun, identifier) pairs, each once.
    pub subjects: Vec<(&'static str, String)>,
}

/// A write in progress: everything recorded in it commits together or not at all.
pub struct Tx {
    connection: Writer,
    shared: Arc<Shared>,
    head: Head,
    changed: Changed,
    seen: HashSet<Subject>,
    /// Whether people changed in this write: the header follows.
    people: bool,
    /// The last event of this write.
    last: Option<EventId>,
    /// Serials given in this write, by kind and year.
    given: HashMap<(String, i32), i64>,
    /// Cases of which this write recorded something: one that was disposed of may now be erased.
    cases: BTreeSet<CaseId>,
    pub(crate) erased: Erased,
    state: State,
}

/// What a committed write leaves to do.
pub(crate) struct Committed {
    pub changed: Changed,
    pub people: bool,
    pub erased: Erased,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Acts may be recorded.
    Open,
    /// An act failed half-way: nothing of this write may be kept.
    Failed,
    /// Committed or rolled back.
    Done,
}

impl Vault {
    /// The ONE write gate: `BEGIN IMMEDIATE`; what `act` records is appended to the journal
    /// (signed, chained), projected and indexed; then one durable commit.
    ///
    /// # Errors
    /// What `act` returns, or the store's; nothing is kept then.
    pub async fn write<T, E>(
        &self,
        act: impl AsyncFnOnce(&mut Tx) -> Result<T, E>,
    ) -> Result<(T, Changed), E>
    where
        E: From<StoreError>,
    {
        let mut tx = Tx::begin(&self.shared).await?;
        let value = match act(&mut tx).await {
            Ok(value) => value,
            Err(error) => {
                tx.roll_back().await;
                return Err(error);
            }
        };
        let Committed {
            changed,
            people,
            erased,
        } = match tx.commit().await {
            Ok(committed) => committed,
            Err(error) => {
                // What the register was told, and did not come, is taken back; at the next opening
                // where it cannot be now.
                let _ = self.settle_register().await;
                return Err(error.into());
            }
        };
        if !erased.is_empty() {
            // The erasure is committed; what of its end could not be done follows at the next opening.
            let _ = self.end_erasure(erased).await;
        }
        if people {
            // The act is committed; a header that could not be written follows at the next
            // opening, which reconciles it.
            let _ = self.reconcile().await;
        }
        Ok((value, changed))
    }
}

impl Tx {
    async fn begin(shared: &Arc<Shared>) -> Result<Self, StoreError> {
        Self::on(shared, shared.writer().await?).await
    }

    /// Begins on this connection, which may be of a database that is not in force yet.
    pub(crate) async fn on(
        shared: &Arc<Shared>,
        mut connection: Writer,
    ) -> Result<Self, StoreError> {
        connection.execute("BEGIN IMMEDIATE").await?;
        let mut tx = Self {
            connection,
            shared: Arc::clone(shared),
            head: Head {
                sequence: 0,
                hash: [0; 32],
                hlc: 0,
            },
            changed: Changed::default(),
            seen: HashSet::new(),
            people: false,
            last: None,
            given: HashMap::new(),
            cases: BTreeSet::new(),
            erased: Erased::default(),
            state: State::Open,
        };
        tx.head = Head::read(&mut tx.connection, shared.device.id).await?;
        Ok(tx)
    }

    /// Appends a fact to the journal, and projects and indexes it.
    ///
    /// # Errors
    /// `DiskFull`, `Database`, `Inconsistent`. The write cannot be committed any more.
    pub async fn record(&mut self, fact: Fact) -> Result<(), StoreError> {
        self.record_by(self.shared.me, fact).await
    }

    pub(crate) async fn record_by(&mut self, by: PersonId, fact: Fact) -> Result<(), StoreError> {
        let event = self.event(by, fact);
        let kept = self.keep(&event).await;
        match kept {
            Ok(()) => self.last = Some(event.id),
            Err(_) => self.state = State::Failed,
        }
        kept
    }

    /// Appends several facts of one case, then projects the case once: its rows say the same as after
    /// one [`record`](Self::record) for each. Whether the person sees the case is asked before the
    /// first.
    ///
    /// # Errors
    /// As `record`.
    pub async fn record_all(
        &mut self,
        case_id: CaseId,
        changes: impl IntoIterator<Item = CaseEvent>,
    ) -> Result<(), StoreError> {
        let kept = self.keep_all(case_id, changes).await;
        if kept.is_err() {
            self.state = State::Failed;
        }
        kept
    }

    async fn keep_all(
        &mut self,
        case_id: CaseId,
        changes: impl IntoIterator<Item = CaseEvent>,
    ) -> Result<(), StoreError> {
        let shared = Arc::clone(&self.shared);
        self.sees(case_id).await?;
        for change in changes {
            let event = change.clone();
            let event = self.event(shared.me, Fact::Case { case_id, event });
            let seq = self.append(&event).await?;
            let mut projector = Projector::live(&mut self.connection, &shared.packs);
            projector.case_event(seq, case_id, &change).await?;
            self.last = Some(event.id);
        }
        let mut projector = Projector::live(&mut self.connection, &shared.packs);
        case::refresh(&mut projector, case_id).await?;
        self.cases.insert(case_id);
        self.touch([("case", case_id.to_string())]);
        Ok(())
    }

    /// An event of now, by this person.
    fn event(&self, by: PersonId, fact: Fact) -> Event {
        let (id, at) = (EventId(self.shared.ids.next()), self.shared.clock.now());
        journal::event(id, at, by, fact)
    }

    /// Appends an event to the chain of this machine; tells its place in this vault.
    async fn append(&mut self, event: &Event) -> Result<i64, StoreError> {
        let shared = Arc::clone(&self.shared);
        journal::append(&mut self.connection, &shared.device, &mut self.head, event).await
    }

    /// The last event recorded in this write.
    #[must_use]
    pub fn last_event(&self) -> Option<EventId> {
        self.last
    }

    /// What the signed-in person does not see, they do not change either.
    async fn keep(&mut self, event: &Event) -> Result<(), StoreError> {
        // Before the event, which may say who sees the case from now on.
        if let Fact::Case { case_id, .. } = &event.fact {
            self.sees(*case_id).await?;
        }
        let seq = self.append(event).await?;
        let subjects = self.project(seq, event).await?;
        if let Fact::Record { .. } | Fact::Note { .. } = &event.fact {
            self.see_all(&subjects).await?;
        }
        self.people |= matches!(event.fact, Fact::Person { .. });
        self.touch(subjects);
        Ok(())
    }

    /// Keeps an event that another machine wrote, its link checked; projects and indexes it.
    ///
    /// # Errors
    /// `DiskFull`, `Database`, `Inconsistent`. The write cannot be committed any more.
    pub(crate) async fn take(&mut self, stored: &Stored) -> Result<(), StoreError> {
        let kept = self.keep_of_another(stored).await;
        if kept.is_err() {
            self.state = State::Failed;
        }
        kept
    }

    async fn keep_of_another(&mut self, stored: &Stored) -> Result<(), StoreError> {
        let mut faults = Vec::new();
        let event = stored.event(&mut faults);
        if let Some(event) = &event
            && let Some(gone) = gone::late(&mut self.connection, &event.fact).await?
        {
            self.erased.blobs.extend(event.fact.blobs());
            return self.keep_header(stored, gone).await;
        }
        let body = stored.body.as_ref();
        let body = body.map(|(salt, body)| (salt.as_slice(), body.as_str()));
        let Stored {
            link,
            hash,
            signature,
            ..
        } = stored;
        let seq = journal::insert(&mut self.connection, link, hash, signature, body).await?;
        let Some(event) = event else {
            if !faults.is_empty() {
                return Err(StoreError::Inconsistent("an event cannot be read".into()));
            }
            return match stored.gone {
                Some(gone) => gone::keep(&mut self.connection, seq, gone).await,
                None => Ok(()),
            };
        };
        person::removed_elsewhere(&mut self.connection, &event.fact).await?;
        let subjects = self.project(seq, &event).await?;
        self.people |= matches!(event.fact, Fact::Person { .. });
        match self.see_all(&subjects).await {
            Ok(()) => self.touch(subjects),
            // Taken in whole, told to those who see the case.
            Err(StoreError::NotFound) => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Keeps the header of an event without its body, which goes with a case.
    async fn keep_header(&mut self, stored: &Stored, gone: Gone) -> Result<(), StoreError> {
        let Stored {
            link,
            hash,
            signature,
            ..
        } = stored;
        let seq = journal::insert(&mut self.connection, link, hash, signature, None).await?;
        gone::keep(&mut self.connection, seq, gone).await
    }

    async fn project(&mut self, seq: i64, event: &Event) -> Result<Vec<Subject>, StoreError> {
        let shared = Arc::clone(&self.shared);
        let mut projector = Projector::live(&mut self.connection, &shared.packs);
        let subjects = projector.project(seq, event).await?;
        let cases = subjects.iter().filter(|(noun, _)| *noun == "case");
        self.cases
            .extend(cases.filter_map(|(_, id)| id.parse::<CaseId>().ok()));
        if tells_of_paper(&event.fact) {
            let waiting = disposition::waiting(&mut self.connection).await?;
            self.cases.extend(waiting);
        }
        Ok(subjects)
    }

    /// Appends a fact to the journal, and projects it, whoever sees what it is about.
    pub(crate) async fn record_unseen(&mut self, fact: Fact) -> Result<(), StoreError> {
        let shared = Arc::clone(&self.shared);
        let event = self.event(shared.me, fact);
        let kept = async {
            let seq = self.append(&event).await?;
            let subjects = self.project(seq, &event).await?;
            self.touch(subjects);
            Ok(())
        };
        let kept: Result<(), StoreError> = kept.await;
        if kept.is_err() {
            self.state = State::Failed;
        }
        kept
    }

    /// Erases a case that was disposed of.
    pub(crate) async fn erase(&mut self, id: CaseId) -> Result<(), StoreError> {
        let shared = Arc::clone(&self.shared);
        let mut projector = Projector::live(&mut self.connection, &shared.packs);
        let (blobs, known) = disposition::erase(&mut projector, id).await?;
        self.erased.blobs.extend(blobs);
        let entry = register::entry_of(&mut self.connection, id, known).await?;
        self.erased.cases.push(entry);
        Ok(())
    }

    /// Erases the cases that were disposed of and that nothing keeps, once the write said all that it
    /// has to say of them. The register is told before the commit.
    async fn erase_what_waits(&mut self) -> Result<(), StoreError> {
        for id in std::mem::take(&mut self.cases) {
            if disposition::waits(&mut self.connection, id).await? {
                self.erase(id).await?;
            }
        }
        register::announce(&self.shared, &self.erased.cases)
    }

    fn touch(&mut self, subjects: impl IntoIterator<Item = Subject>) {
        for subject in subjects {
            if self.seen.insert(subject.clone()) {
                self.changed.subjects.push(subject);
            }
        }
    }

    /// Refuses a case that the signed-in person does not see, as one that does not exist.
    pub(crate) async fn sees(&mut self, case_id: CaseId) -> Result<(), StoreError> {
        if restriction::sees(&mut self.connection, self.shared.me, case_id).await? {
            Ok(())
        } else {
            Err(StoreError::NotFound)
        }
    }

    async fn see_all(&mut self, subjects: &[Subject]) -> Result<(), StoreError> {
        for (_, id) in subjects.iter().filter(|(noun, _)| *noun == "case") {
            let id = id.parse().map_err(|_| {
                StoreError::Inconsistent("the identifier of a case cannot be read".into())
            })?;
            self.sees(id).await?;
        }
        Ok(())
    }

    /// Stores a long text once; facts refer to it. The identifier is a keyed hash of the words,
    /// so that a changed word is found and the same words are stored once.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn put_text(&mut self, text: &str) -> Result<TextId, StoreError> {
        let id = text_id(&self.shared.names.text, text);
        sqlx::query(PUT_TEXT)
            .bind(id.0.as_bytes().as_slice())
            .bind(text)
            .execute(&mut *self.connection)
            .await?;
        Ok(id)
    }

    /// Next human number of a kind and year: `PL-2026-A0042`.
    ///
    /// # Errors
    /// `Database`.
    pub async fn next_number(&mut self, prefix: &str, year: i32) -> Result<String, StoreError> {
        let letter = self.shared.number_letter();
        let last: Option<i64> = sqlx::query_scalar(LAST_SERIAL)
            .bind(prefix)
            .bind(year)
            .bind(&letter)
            .fetch_optional(&mut *self.connection)
            .await?;
        let given = self.given.entry((prefix.to_owned(), year)).or_default();
        *given = last.unwrap_or_default().max(*given) + 1;
        Ok(format!("{prefix}-{year}-{letter}{given:04}"))
    }

    /// This machine.
    pub(crate) fn machine(&self) -> DeviceId {
        self.shared.device.id
    }

    /// Who writes.
    pub(crate) fn me(&self) -> PersonId {
        self.shared.me
    }

    /// The connection of this write, to read what it already recorded.
    pub(crate) fn connection(&mut self) -> &mut SqliteConnection {
        &mut self.connection
    }

    pub(crate) async fn commit(mut self) -> Result<Committed, StoreError> {
        if self.state == State::Failed {
            self.roll_back().await;
            return Err(StoreError::Inconsistent(
                "an act failed and was carried on".into(),
            ));
        }
        if let Err(error) = self.erase_what_waits().await {
            self.roll_back().await;
            return Err(error);
        }
        self.connection.execute("COMMIT").await?;
        self.state = State::Done;
        Ok(Committed {
            changed: std::mem::take(&mut self.changed),
            people: self.people,
            erased: std::mem::take(&mut self.erased),
        })
    }

    /// Gives everything up. A connection that cannot even do that is closed, which does.
    async fn roll_back(mut self) {
        if self.connection.execute("ROLLBACK").await.is_ok() {
            self.state = State::Done;
        }
    }
}

impl Drop for Tx {
    /// A write that was dropped half-way (its caller went away, or the disk is full and SQLite
    /// already rolled back) leaves no open transaction behind: its connection is closed.
    fn drop(&mut self) {
        if self.state != State::Done {
            self.connection.close_on_drop();
        }
    }
}

/// Whether a fact of no case may settle that a stocktaking and the paper of one do not agree.
fn tells_of_paper(fact: &Fact) -> bool {
    use StocktakingEvent::{Closed, Explained, Reopened, Struck};
    match fact {
        Fact::Office { .. } => true,
        Fact::Stocktaking { event, .. } => {
            matches!(event, Closed | Explained { .. } | Reopened | Struck { .. })
        }
        _ => false,
    }
}

/// Identifier of a long text: a UUID (version 8, RFC 9562) of its keyed BLAKE3.
pub(crate) fn text_id(key: &[u8; 32], text: &str) -> TextId {
    let hash = blake3::keyed_hash(key, text.as_bytes());
    let mut bytes = [0; 16];
    bytes
        .iter_mut()
        .zip(hash.as_bytes())
        .for_each(|(to, from)| *to = *from);
    TextId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

/// Parts of a human number, `PL-2026-A0042`, or of a file's, `OPS-PLA-01/2026-A0042`; `None` for any
/// other form.
pub(crate) fn parse_number(number: &str) -> Option<(&str, i32, &str, i64)> {
    let (rest, tail) = number.rsplit_once('-')?;
    let (prefix, year) = rest.rsplit_once(['-', '/'])?;
    let letters = tail.trim_end_matches(|c: char| c.is_ascii_digit());
    let serial = tail.strip_prefix(letters)?.parse().ok()?;
    let sound = !letters.is_empty() && letters.bytes().all(|letter| letter.is_ascii_uppercase());
    (sound && !prefix.is_empty()).then_some((prefix, year.parse().ok()?, letters, serial))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_back_in_its_parts() {
        assert_eq!(parse_number("PL-2026-A0042"), Some(("PL", 2026, "A", 42)));
        assert_eq!(
            parse_number("PL-2026-AB12345"),
            Some(("PL", 2026, "AB", 12_345))
        );
        assert_eq!(
            parse_number("OPS-PLA-01/2026-A0042"),
            Some(("OPS-PLA-01", 2026, "A", 42))
        );
        assert_eq!(parse_number("OPS/PLA-A0042"), None);
        assert_eq!(parse_number("2026"), None);
    }

    #[test]
    fn the_same_words_have_the_same_identifier_only_in_one_vault() {
        let (one, other) = ([1; 32], [2; 32]);
        assert_eq!(text_id(&one, "mots"), text_id(&one, "mots"));
        assert_ne!(text_id(&one, "mots"), text_id(&one, "mot"));
        assert_ne!(text_id(&one, "mots"), text_id(&other, "mots"));
    }
}
