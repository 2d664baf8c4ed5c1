//! What the office settled about itself, its days of closure, the packs it put in force, the machines
//! it revoked, and the places where it keeps paper.

use crate::project::Projector;
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Tx, Vault, journal, paper};
use chrono::NaiveDate;
use dossier_domain::event::Fact;
use dossier_domain::id::EventId;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::PackRef;
use dossier_domain::office::{
    self, OfficeChange, OfficeClosure, OfficeEvent, OfficeSettings, SetApart, Setting,
};
use dossier_domain::paper::Places;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

statements! {
    SETTINGS = "SELECT field, value FROM office_setting";
    PUT_SETTING = "INSERT INTO office_setting (field, value) VALUES (?, ?)
        ON CONFLICT (field) DO UPDATE SET value = excluded.value";
    CLOSURES = "SELECT on_day, fr, en FROM office_closure ORDER BY on_day";
    CLOSURE = "SELECT on_day, fr, en FROM office_closure WHERE on_day = ?";
    PUT_CLOSURE = "INSERT INTO office_closure (on_day, fr, en) VALUES (?, ?, ?)
        ON CONFLICT (on_day) DO UPDATE SET fr = excluded.fr, en = excluded.en";
    DROP_CLOSURE = "DELETE FROM office_closure WHERE on_day = ?";
    IN_FORCE = "SELECT pack_id, digest, max(from_on) AS from_on FROM pack_force
        WHERE from_on <= ? GROUP BY pack_id ORDER BY pack_id";
    FORCES = "SELECT pack_id, digest, from_on FROM pack_force ORDER BY pack_id, from_on";
    PUT_FORCE = "INSERT INTO pack_force (pack_id, from_on, digest) VALUES (?, ?, ?)
        ON CONFLICT (pack_id, from_on) DO UPDATE SET digest = excluded.digest";
    TOUCHED_TWICE = "SELECT subject FROM event_subject WHERE noun = 'term'
        GROUP BY subject HAVING count(*) > 1";
    REVOKE = "INSERT INTO machine_revoked (device_id) VALUES (?)
        ON CONFLICT (device_id) DO NOTHING";
    CLEAR_REVOKED = "DELETE FROM machine_revoked";
    CLEAR_SETTINGS = "DELETE FROM office_setting";
    CLEAR_CLOSURES = "DELETE FROM office_closure";
    CLEAR_FORCES = "DELETE FROM pack_force";
}

/// A pack put in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Force {
    /// Pack.
    pub pack: PackRef,
    /// First day of receipt that it governs.
    pub from_on: NaiveDate,
}

impl Vault {
    /// What the office settled about itself; the defaults where it settled nothing.
    ///
    /// # Errors
    /// `Database`, `Inconsistent`.
    pub async fn office_settings(&self) -> Result<OfficeSettings, StoreError> {
        let mut reader = self.reader().await?;
        settings(&mut reader).await
    }

    /// Days when the office is closed by its own decision, in order.
    ///
    /// # Errors
    /// `Database`.
    pub async fn office_closures(&self) -> Result<Vec<OfficeClosure>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(CLOSURES).fetch_all(&mut *reader).await?;
        rows.iter().map(closure_of).collect()
    }

    /// The packs that the office put in force and that govern a day of receipt, one for each name.
    ///
    /// # Errors
    /// `Database`.
    pub async fn packs_in_force(&self, on: NaiveDate) -> Result<Vec<PackRef>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(IN_FORCE)
            .bind(on.to_string())
            .fetch_all(&mut *reader)
            .await?;
        rows.iter().map(pack_of).collect()
    }

    /// What people settled apart of the office, and nobody settled since. It is folded from the journal as
    /// the rows are: the office settles itself a few times a year, and few terms are touched twice.
    ///
    /// # Errors
    /// `Database`, `Inconsistent`.
    pub async fn set_apart(&self) -> Result<Vec<SetApart>, StoreError> {
        let mut reader = self.reader().await?;
        let mut events = journal::own(&mut reader, "office", Uuid::nil()).await?;
        for row in sqlx::query(TOUCHED_TWICE).fetch_all(&mut *reader).await? {
            let term = journal::own(&mut reader, "term", row.id("subject")?);
            events.extend(term.await?);
        }
        Ok(office::set_apart(&events))
    }

    /// Every pack put in force, by name and by day.
    ///
    /// # Errors
    /// `Database`.
    pub async fn pack_forces(&self) -> Result<Vec<Force>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(FORCES).fetch_all(&mut *reader).await?;
        rows.iter()
            .map(|row| {
                Ok(Force {
                    pack: pack_of(row)?,
                    from_on: row.day("from_on")?,
                })
            })
            .collect()
    }
}

impl Tx {
    /// The settings as this write sees them.
    ///
    /// # Errors
    /// `Database`, `Inconsistent`.
    pub async fn office_settings(&mut self) -> Result<OfficeSettings, StoreError> {
        settings(self.connection()).await
    }

    /// The events set apart on one setting, as this write sees them; none when it is settled.
    ///
    /// # Errors
    /// `Database`, `Inconsistent`.
    pub async fn set_apart(&mut self, about: &Setting) -> Result<Vec<EventId>, StoreError> {
        let (noun, subject) = match about {
            Setting::Term { term_id } => ("term", term_id.0),
            _ => ("office", Uuid::nil()),
        };
        let events = journal::own(self.connection(), noun, subject).await?;
        let found = office::set_apart(&events).into_iter();
        let mut found = found.filter(|apart| apart.about == *about);
        Ok(found.next().map(|apart| apart.events()).unwrap_or_default())
    }

    /// The closure of a day, as this write sees it.
    ///
    /// # Errors
    /// `Database`.
    pub async fn office_closure(
        &mut self,
        on: NaiveDate,
    ) -> Result<Option<OfficeClosure>, StoreError> {
        let row = sqlx::query(CLOSURE)
            .bind(on.to_string())
            .fetch_optional(self.connection())
            .await?;
        row.as_ref().map(closure_of).transpose()
    }
}

async fn settings(connection: &mut SqliteConnection) -> Result<OfficeSettings, StoreError> {
    let mut settings = OfficeSettings::default();
    for row in &sqlx::query(SETTINGS).fetch_all(connection).await? {
        match row.read::<&str>("field")? {
            "name" => settings.name = row.json("value")?,
            "address" => settings.address = row.json("value")?,
            "letterhead" => settings.letterhead = row.json("value")?,
            "zone" => settings.zone = row.json("value")?,
            "idle_minutes" => settings.idle_minutes = row.json("value")?,
            "backup_days" => settings.backup_days = row.json("value")?,
            field => {
                return Err(StoreError::Inconsistent(format!(
                    "no setting is called {field}"
                )));
            }
        }
    }
    Ok(settings)
}

fn closure_of(row: &SqliteRow) -> Result<OfficeClosure, StoreError> {
    Ok(OfficeClosure {
        on: row.day("on_day")?,
        name: Bilingual {
            fr: row.read("fr")?,
            en: row.read("en")?,
        },
    })
}

fn pack_of(row: &SqliteRow) -> Result<PackRef, StoreError> {
    Ok(PackRef {
        id: row.read("pack_id")?,
        digest: row.read("digest")?,
    })
}

/// Projects the office from all of its events, in the order of the journal: what was settled last is
/// what holds, whichever machine brought it first. An office settles itself a few times a year.
pub(crate) async fn project(projector: &mut Projector<'_>) -> Result<(), StoreError> {
    for statement in [CLEAR_SETTINGS, CLEAR_CLOSURES, CLEAR_FORCES, CLEAR_REVOKED] {
        let clear = sqlx::query(statement);
        clear.execute(&mut *projector.connection).await?;
    }
    let mut changes = Vec::new();
    for event in journal::own(projector.connection, "office", Uuid::nil()).await? {
        if let Fact::Office { event: change, .. } = event.fact {
            apply(projector, &change).await?;
            changes.push(change);
        }
    }
    paper::project_places(projector.connection, &Places::fold(&changes)).await
}

async fn apply(projector: &mut Projector<'_>, change: &OfficeEvent) -> Result<(), StoreError> {
    let query = match change {
        OfficeEvent::Changed { change } => {
            let (field, value) = setting(change)?;
            sqlx::query(PUT_SETTING).bind(field).bind(value)
        }
        OfficeEvent::ClosureAdded { closure } => sqlx::query(PUT_CLOSURE)
            .bind(closure.on.to_string())
            .bind(&closure.name.fr)
            .bind(&closure.name.en),
        OfficeEvent::ClosureRemoved { closure } => {
            sqlx::query(DROP_CLOSURE).bind(closure.on.to_string())
        }
        OfficeEvent::PackPutInForce { pack, from_on, .. } => sqlx::query(PUT_FORCE)
            .bind(&pack.id)
            .bind(from_on.to_string())
            .bind(&pack.digest),
        OfficeEvent::MachineRevoked { device_id, .. } => {
            sqlx::query(REVOKE).bind(device_id.0.as_bytes().as_slice())
        }
        // The places are folded together: one stands in another.
        OfficeEvent::LocationPut { .. }
        | OfficeEvent::LocationMerged { .. }
        | OfficeEvent::LocationParted { .. } => return Ok(()),
    };
    query.execute(&mut *projector.connection).await?;
    Ok(())
}

/// The field that a change sets, and its new value as JSON.
fn setting(change: &OfficeChange) -> Result<(&'static str, String), StoreError> {
    let value = match change {
        OfficeChange::Name { to, .. }
        | OfficeChange::Address { to, .. }
        | OfficeChange::Letterhead { to, .. } => sql::json(to),
        OfficeChange::Zone { to, .. } => sql::json(to),
        OfficeChange::IdleMinutes { to, .. } | OfficeChange::BackupDays { to, .. } => sql::json(to),
    };
    Ok((change.field(), value?))
}
