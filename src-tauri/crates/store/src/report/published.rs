//! Published reports: kept as they were, and derived again from the journal.

use super::Counted;
use crate::pack::{self, Packs};
use crate::project::Projector;
use crate::sql::{self, Columns, statements};
use crate::verify::goes_on;
use crate::{StoreError, Tx, Vault, case, database, journal};
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::case::Case;
use dossier_domain::id::{CaseId, DeviceId, PersonId, ReportId};
use dossier_domain::law::PackRef;
use dossier_domain::report::{
    self, Block, Counts, Figure, Held, Published, Rederived, ReportEvent, Unreadable,
};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use std::collections::HashMap;
use std::ops::ControlFlow;

/// Cases whose identifiers are read at a time.
const PAGE: i64 = 1_000;

/// The columns of a published report.
macro_rules! published {
    () => {
        "SELECT report_id, published_at, by_person, published FROM report_line "
    };
}

statements! {
    PUT_PUBLISHED = "INSERT INTO report_line (report_id, hlc, published_at, by_person, published)
        SELECT event_subject.subject, event.hlc, event.at, event.by_person, ?2
        FROM event_subject JOIN event ON event.seq = event_subject.seq
        WHERE event_subject.noun = 'report' AND event_subject.subject = ?1
        ORDER BY event.hlc LIMIT 1 ON CONFLICT (report_id) DO NOTHING";
    LATEST_REPORTS = concat!(published!(), "ORDER BY hlc DESC, report_id");
    ONE_REPORT = concat!(published!(), "WHERE report_id = ?");
    DISPOSED = "SELECT event.device_id AS device_id, event.device_seq AS device_seq FROM tombstone
        JOIN event ON event.event_id = tombstone.event_id
        WHERE tombstone.case_id NOT IN (SELECT case_id FROM restriction)";
    HOW_MANY_CASES = "SELECT count(*) FROM case_line";
    CASES = "SELECT case_id FROM case_line WHERE case_id > ? ORDER BY case_id LIMIT ?";
    HELD = "SELECT device_id, max(device_seq) AS held FROM event GROUP BY device_id
        ORDER BY device_id";
}

/// A report that was published.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportLine {
    /// Identifier.
    pub id: ReportId,
    /// When.
    pub published_at: DateTime<Utc>,
    /// Who published it.
    pub by: PersonId,
    /// What, and from what.
    pub published: Published,
}

/// Projects a change of a report.
pub(crate) async fn project(
    projector: &mut Projector<'_>,
    id: ReportId,
    change: &ReportEvent,
) -> Result<(), StoreError> {
    let ReportEvent::Published(published) = change;
    projector.number(&published.number).await?;
    sqlx::query(PUT_PUBLISHED)
        .bind(id.0.as_bytes().as_slice())
        .bind(sql::json(published)?)
        .execute(&mut *projector.connection)
        .await?;
    Ok(())
}

fn line_of(row: &SqliteRow) -> Result<ReportLine, StoreError> {
    Ok(ReportLine {
        id: ReportId(row.id("report_id")?),
        published_at: row.at("published_at")?,
        by: PersonId(row.id("by_person")?),
        published: row.json("published")?,
    })
}

impl Tx {
    /// What a report that is published now rests on: the events and the packs that this vault holds,
    /// and the unrestricted cases, which are given to `count`.
    ///
    /// # Errors
    /// `Database`, `Inconsistent`.
    pub async fn to_publish(
        &mut self,
        mut count: impl FnMut(&Block<'_>) -> Result<(), Unreadable> + Send,
    ) -> Result<(Vec<Held>, Vec<PackRef>), StoreError> {
        let (connection, unwatched) = (self.connection(), &mut crate::unwatched);
        super::read(connection, Counted::Unrestricted, &mut count, unwatched).await?;
        let held = sqlx::query(HELD).fetch_all(&mut *connection).await?;
        let packs = pack::all(connection).await?;
        let held = held.iter().map(|row| {
            Ok(Held {
                device: DeviceId(row.id("device_id")?),
                sequence: u64::try_from(row.read::<i64>("held")?).unwrap_or_default(),
            })
        });
        let held: Result<_, StoreError> = held.collect();
        Ok((held?, packs))
    }
}

impl Vault {
    /// Published reports, the last first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn reports(&self) -> Result<Vec<ReportLine>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(LATEST_REPORTS).fetch_all(&mut *reader);
        rows.await?.iter().map(line_of).collect()
    }

    /// A published report.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn report(&self, id: ReportId) -> Result<ReportLine, StoreError> {
        let mut reader = self.reader().await?;
        let query = sqlx::query(ONE_REPORT).bind(id.0.as_bytes().as_slice());
        line_of(&query.fetch_one(&mut *reader).await?)
    }

    /// Derives a published report again from the events that it rests on, and says whether it is the
    /// same to the last number; `progress` is told (done, of) cases.
    ///
    /// It reads every case, those that the person does not see too: whether the numbers are equal,
    /// and how many unrestricted files are gone since, is all that it tells.
    ///
    /// # Errors
    /// `NotFound`, `Stopped`, `Database`, `Inconsistent`.
    pub async fn rederives(
        &self,
        id: ReportId,
        day_of: impl Fn(DateTime<Utc>) -> NaiveDate + Send,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
    ) -> Result<Rederived, StoreError> {
        let published = self.report(id).await?.published;
        let key = self.shared.generation.read().await.keys.database.clone();
        let path = self.shared.folder.join(database::FILE);
        let mut whole = database::reader(&path, &key).await?;
        let known: HashMap<DeviceId, u64> = published
            .known
            .iter()
            .map(|held| (held.device, held.sequence))
            .collect();
        let of: i64 = sqlx::query_scalar(HOW_MANY_CASES)
            .fetch_one(&mut whole)
            .await?;
        let (packs, of) = (Packs::default(), u64::try_from(of).unwrap_or_default());
        let rules = published.report.rules;
        let mut counts = Counts::of(&published.report.measures, published.query).by(rules);
        let (mut after, mut done) = (Vec::new(), 0);
        loop {
            let query = sqlx::query_scalar(CASES).bind(&after).bind(PAGE);
            let ids: Vec<Vec<u8>> = query.fetch_all(&mut whole).await?;
            for id in &ids {
                let id = CaseId(sql::uuid(id)?);
                let figure = as_of(&mut whole, &packs, id, &known, rules).await?;
                if let Some(bytes) = Block::with(None, id, figure.as_ref())? {
                    counts.add(&Block::read(&bytes)?, &day_of)?;
                }
                done += 1;
                goes_on(progress(done, of.max(done)))?;
            }
            match ids.into_iter().last() {
                Some(last) => after = last,
                None => break,
            }
        }
        let again = report::publish(counts.report());
        if again == published.report {
            return Ok(Rederived::Same);
        }
        let gone = self.gone_since(&known).await?;
        match gone {
            0 => Ok(Rederived::Different),
            files => Ok(Rederived::Gone { files }),
        }
    }

    /// Files that were disposed of since the vault held these events, whoever sees them: a report says
    /// how many, as it counts cases.
    async fn gone_since(&self, known: &HashMap<DeviceId, u64>) -> Result<u32, StoreError> {
        let mut writer = self.shared.writer().await?;
        let rows = sqlx::query(DISPOSED).fetch_all(&mut *writer).await?;
        let mut gone = 0;
        for row in &rows {
            let last = known.get(&DeviceId(row.id("device_id")?)).copied();
            let sequence = u64::try_from(row.read::<i64>("device_seq")?).unwrap_or_default();
            gone += u32::from(sequence > last.unwrap_or_default());
        }
        Ok(gone)
    }
}

/// What a case brought when the vault held these events; nothing for one that was not received yet,
/// or was restricted.
async fn as_of(
    connection: &mut SqliteConnection,
    packs: &Packs,
    id: CaseId,
    known: &HashMap<DeviceId, u64>,
    rules: Option<u8>,
) -> Result<Option<Figure>, StoreError> {
    let events = journal::of_case_within(connection, id, known).await?;
    let Some(mut case) = Case::fold(&events)?.filter(|case| case.restriction.is_none()) else {
        return Ok(None);
    };
    case.clock_acts.of_each = rules.is_none();
    let mut projector = Projector::aside(connection, packs);
    let standing = case::standing(&mut projector, &case).await?;
    Ok(Some(Figure::of(&case, &events, &standing)))
}
