//! The machines of a vault, and what is known of what each holds. Of this copy: never journaled.

use super::bundle::{Heads, MachineCard};
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault};
use chrono::{DateTime, Utc};
use dossier_domain::id::DeviceId;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

statements! {
    MACHINES = "SELECT device.device_id AS device_id, letter, public_key, joined_at,
        coalesce((SELECT max(device_seq) FROM main.event AS own
            WHERE own.device_id = device.device_id), 0)
        AS last, holds, taken_at, prepared, prepared_at,
        EXISTS (SELECT 1 FROM machine_revoked AS lost WHERE lost.device_id = device.device_id)
        AS revoked
        FROM device LEFT JOIN peer ON peer.device_id = device.device_id
        ORDER BY joined_at, device.device_id";
    HOLDS = "SELECT holds FROM peer WHERE device_id = ?";
    TAKEN = "INSERT INTO peer (device_id, holds, taken_at) VALUES (?, ?, ?)
        ON CONFLICT (device_id) DO UPDATE SET holds = excluded.holds, taken_at = excluded.taken_at";
    PREPARED = "INSERT INTO peer (device_id, holds, prepared, prepared_at) VALUES (?, '{}', ?, ?)
        ON CONFLICT (device_id) DO UPDATE SET prepared = excluded.prepared,
        prepared_at = excluded.prepared_at";
    ADD_MACHINE = "INSERT INTO device (device_id, letter, public_key, joined_at)
        VALUES (?, ?, ?, ?)";
}

/// A machine that holds a copy of the vault, or that did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// Identifier.
    pub id: DeviceId,
    /// Letter of its human numbers.
    pub letter: String,
    /// Short mark of its key, the same on every screen that shows it.
    pub mark: String,
    /// Whether it is this one.
    pub mine: bool,
    /// Whether the office revoked it.
    pub revoked: bool,
    /// When it joined.
    pub joined_at: DateTime<Utc>,
    /// When a bundle of its own was last taken in here.
    pub taken_at: Option<DateTime<Utc>>,
    /// When a bundle was last prepared for it here.
    pub prepared_at: Option<DateTime<Utc>>,
    /// Events that it is not known to hold and that no bundle carries to it yet.
    pub waiting: u64,
    /// Events of the last bundle prepared for it that it did not say it took in.
    pub unconfirmed: u64,
}

/// A row of the machines.
pub(super) struct Row {
    pub card: MachineCard,
    /// Its last event in this copy.
    pub last: i64,
    holds: Heads,
    taken_at: Option<DateTime<Utc>>,
    prepared: Heads,
    prepared_at: Option<DateTime<Utc>>,
    /// Whether the office revoked it.
    pub revoked: bool,
}

/// Every machine.
pub(super) async fn rows(connection: &mut SqliteConnection) -> Result<Vec<Row>, StoreError> {
    let rows = sqlx::query(MACHINES).fetch_all(connection).await?;
    rows.iter().map(row_of).collect()
}

fn row_of(row: &SqliteRow) -> Result<Row, StoreError> {
    let heads = |column| -> Result<Heads, StoreError> {
        let json: Option<&str> = row.read(column)?;
        json.map_or(Ok(Heads::new()), sql::of_json)
    };
    let instant = |column| -> Result<Option<DateTime<Utc>>, StoreError> {
        let text: Option<&str> = row.read(column)?;
        text.map(|_| row.at(column)).transpose()
    };
    Ok(Row {
        card: MachineCard {
            id: DeviceId(row.id("device_id")?),
            letter: row.read("letter")?,
            public: hex::encode(row.read::<&[u8]>("public_key")?),
            joined_at: row.read("joined_at")?,
        },
        last: row.read("last")?,
        holds: heads("holds")?,
        taken_at: instant("taken_at")?,
        prepared: heads("prepared")?,
        prepared_at: instant("prepared_at")?,
        revoked: row.read("revoked")?,
    })
}

/// How far this copy holds each chain.
pub(super) fn heads(rows: &[Row]) -> Heads {
    rows.iter().map(|row| (row.card.id, row.last)).collect()
}

/// Number of events of `to` that `from` lacks.
pub(super) fn lacking(from: &Heads, to: &Heads) -> u64 {
    let lacks = |(device, last): (&DeviceId, &i64)| {
        let held = from.get(device).copied().unwrap_or_default();
        u64::try_from(last - held).unwrap_or_default()
    };
    to.iter().map(lacks).sum()
}

/// What the copy of a machine is known to hold.
pub(super) async fn holds(
    connection: &mut SqliteConnection,
    machine: DeviceId,
) -> Result<Heads, StoreError> {
    let json: Option<String> = sqlx::query_scalar(HOLDS)
        .bind(machine.0.as_bytes().as_slice())
        .fetch_optional(connection)
        .await?;
    json.map_or(Ok(Heads::new()), |json| sql::of_json(&json))
}

/// A bundle of a machine was taken in: it holds this much.
pub(super) async fn taken(
    connection: &mut SqliteConnection,
    machine: DeviceId,
    holds: &Heads,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query(TAKEN)
        .bind(machine.0.as_bytes().as_slice())
        .bind(sql::json(holds)?)
        .bind(sql::instant(at))
        .execute(connection)
        .await?;
    Ok(())
}

/// A bundle was prepared for a machine: it will hold this much.
pub(super) async fn prepared(
    connection: &mut SqliteConnection,
    machine: DeviceId,
    holds: &Heads,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query(PREPARED)
        .bind(machine.0.as_bytes().as_slice())
        .bind(sql::json(holds)?)
        .bind(sql::instant(at))
        .execute(connection)
        .await?;
    Ok(())
}

/// A machine joins this copy.
pub(super) async fn add(
    connection: &mut SqliteConnection,
    card: &MachineCard,
    public: &[u8],
) -> Result<(), StoreError> {
    sqlx::query(ADD_MACHINE)
        .bind(card.id.0.as_bytes().as_slice())
        .bind(&card.letter)
        .bind(public)
        .bind(&card.joined_at)
        .execute(connection)
        .await?;
    Ok(())
}

/// Short mark of a machine's key: what two people compare aloud, `1a2b-3c4d-5e6f-7a8b`. Shorter, a
/// stranger would find another key of the same mark by trial.
pub(super) fn mark(public: &str) -> String {
    let digits = blake3::hash(public.as_bytes()).to_hex();
    let part = |from: usize| digits.get(from..from + 4).unwrap_or_default();
    [0, 4, 8, 12].map(part).join("-")
}

impl Vault {
    /// Every machine of the vault, in the order in which they joined.
    ///
    /// # Errors
    /// `Database`.
    pub async fn machines(&self) -> Result<Vec<Machine>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = rows(&mut reader).await?;
        let here = heads(&rows);
        let machine = |row: &Row| {
            let mine = row.card.id == self.shared.device.id;
            let mut reached = row.holds.clone();
            for (device, last) in &row.prepared {
                let held = reached.entry(*device).or_default();
                *held = (*held).max(*last);
            }
            let told = |n: u64| if mine { 0 } else { n };
            Ok(Machine {
                id: row.card.id,
                letter: row.card.letter.clone(),
                mark: mark(&row.card.public),
                mine,
                revoked: row.revoked,
                joined_at: sql::parsed(&row.card.joined_at, "joined_at")?,
                taken_at: row.taken_at,
                prepared_at: row.prepared_at,
                waiting: told(lacking(&reached, &here)),
                unconfirmed: told(lacking(&row.holds, &row.prepared)),
            })
        };
        rows.iter().map(machine).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_of_sixty_four_bits_in_groups_that_can_be_said_aloud() {
        let mark = mark("a key");
        let groups: Vec<&str> = mark.split('-').collect();
        assert_eq!(groups.concat().len(), 16);
        assert!(groups.iter().all(|group| group.len() == 4), "{mark}");
    }
}
