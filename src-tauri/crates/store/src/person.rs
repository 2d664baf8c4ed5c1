//! People as projected.

use crate::project::Projector;
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault, absence, journal, view};
use chrono::{DateTime, Utc};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::name::folded;
use dossier_domain::person::{Person, PersonEvent, PersonState, PublicKey};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

statements! {
    EVERYONE = "SELECT person_id, name, role, lang FROM person ORDER BY person_id";
    ONE = "SELECT person_id, name, role, lang FROM person WHERE person_id = ?";
    MEMBERS = "SELECT person.person_id AS person_id, name, role, lang, state, sign_in.at AS at,
            EXISTS (SELECT 1 FROM event WHERE event.by_person = person.person_id) AS acted,
            EXISTS (SELECT 1 FROM key_owed WHERE key_owed.person_id = person.person_id) AS key_owed
        FROM person LEFT JOIN sign_in ON sign_in.person_id = person.person_id
        ORDER BY person.person_id";
    PUBLIC_KEYS = "SELECT person_key.person_id AS person_id, public_key
        FROM person_key JOIN person ON person.person_id = person_key.person_id
        WHERE person.state = 'active' ORDER BY person_key.person_id, public_key";
    SHEET = "SELECT sheet, drawn_by, drawn_at FROM recovery_sheet WHERE one = 1";
    SIGNED_IN = "INSERT INTO sign_in (person_id, at) VALUES (?, ?)
        ON CONFLICT (person_id) DO UPDATE SET at = excluded.at";
    OWE_KEY = "INSERT INTO key_owed (person_id) SELECT person_id FROM person
        WHERE person_id = ? AND state <> 'removed' ON CONFLICT DO NOTHING";
    KEY_DRAWN = "DELETE FROM key_owed";
    INSERT = "INSERT INTO person (person_id, name, role, lang) VALUES (?, ?, ?, ?)";
    DELETE = "DELETE FROM person WHERE person_id = ?";
    SET_LANG = "UPDATE person SET lang = ? WHERE person_id = ?";
    SET_ROLE = "UPDATE person SET role = ? WHERE person_id = ?";
    // A removal is for good, whatever another copy says of the person before it knows.
    SET_STATE = "UPDATE person SET state = ? WHERE person_id = ? AND state <> 'removed'";
    PUBLISH = "INSERT INTO person_key (person_id, public_key) VALUES (?, ?) ON CONFLICT DO NOTHING";
    RETIRE = "DELETE FROM person_key WHERE person_id = ? AND public_key = ?";
    RETIRE_ALL = "DELETE FROM person_key WHERE person_id = ?";
    PUT_SHEET = "INSERT INTO recovery_sheet (one, sheet, drawn_by, drawn_at) VALUES (1, ?, ?, ?)
        ON CONFLICT (one) DO UPDATE SET sheet = excluded.sheet, drawn_by = excluded.drawn_by,
        drawn_at = excluded.drawn_at
        WHERE (excluded.drawn_at, excluded.drawn_by) >= (drawn_at, drawn_by)";
}

/// A person, whether they may sign in, and when they last did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Person.
    pub person: Person,
    /// Whether they may sign in.
    pub state: PersonState,
    /// When they last signed in on this copy of the vault, if they did.
    pub signed_in_at: Option<DateTime<Utc>>,
    /// Whether they ever recorded anything, here or on another copy.
    pub acted: bool,
    /// Whether they were removed on another copy, while this one still has a key that they knew.
    pub key_owed: bool,
}

/// The recovery sheet in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// Mark printed on it.
    pub sheet: String,
    /// Who drew it.
    pub drawn_by: PersonId,
    /// When.
    pub drawn_at: DateTime<Utc>,
}

/// Names in the order of an index in either language: « Étienne » between "Edward" and "Fatoumata".
fn by_name(person: &Person) -> (String, String) {
    (folded(&person.name), person.name.clone())
}

impl Vault {
    /// Everyone who is or was of the office, in order of name: what a name is found with.
    ///
    /// # Errors
    /// `Database`.
    pub async fn people(&self) -> Result<Vec<Person>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(EVERYONE).fetch_all(&mut *reader).await?;
        let mut people: Vec<Person> = rows.iter().map(person_of).collect::<Result<_, _>>()?;
        people.sort_by_cached_key(by_name);
        Ok(people)
    }

    /// One person.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn person(&self, id: PersonId) -> Result<Person, StoreError> {
        let mut reader = self.reader().await?;
        let id = id.0.as_bytes().as_slice();
        person_of(&sqlx::query(ONE).bind(id).fetch_one(&mut *reader).await?)
    }

    /// Everyone with their state, in order of name.
    ///
    /// # Errors
    /// `Database`.
    pub async fn members(&self) -> Result<Vec<Member>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(MEMBERS).fetch_all(&mut *reader).await?;
        let member = |row: &SqliteRow| {
            let at: Option<&str> = row.read("at")?;
            Ok(Member {
                person: person_of(row)?,
                state: row.word("state")?,
                signed_in_at: at.map(|_| row.at("at")).transpose()?,
                acted: row.read("acted")?,
                key_owed: row.read("key_owed")?,
            })
        };
        let mut members: Vec<Member> =
            rows.iter().map(member).collect::<Result<_, StoreError>>()?;
        members.sort_by_cached_key(|member| by_name(&member.person));
        Ok(members)
    }

    /// Public keys of everyone who may sign in. A person has one for each machine where their pair
    /// was drawn: what is meant for them is sealed to each.
    ///
    /// # Errors
    /// `Database`.
    pub async fn public_keys(&self) -> Result<Vec<(PersonId, PublicKey)>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(PUBLIC_KEYS).fetch_all(&mut *reader).await?;
        rows.iter()
            .map(|row| {
                let key = PublicKey(row.read("public_key")?);
                Ok((PersonId(row.id("person_id")?), key))
            })
            .collect()
    }

    /// The recovery sheet in force, if one was ever drawn.
    ///
    /// # Errors
    /// `Database`.
    pub async fn recovery_sheet(&self) -> Result<Option<RecoverySheet>, StoreError> {
        let mut reader = self.reader().await?;
        let row = sqlx::query(SHEET).fetch_optional(&mut *reader).await?;
        row.map(|row| {
            Ok(RecoverySheet {
                sheet: row.read("sheet")?,
                drawn_by: PersonId(row.id("drawn_by")?),
                drawn_at: row.at("drawn_at")?,
            })
        })
        .transpose()
    }

    /// Notes that a person signed in now; not an event.
    pub(crate) async fn note_sign_in(&self, person: PersonId) -> Result<(), StoreError> {
        let mut writer = self.shared.writer().await?;
        sqlx::query(SIGNED_IN)
            .bind(person.0.as_bytes().as_slice())
            .bind(sql::instant(self.shared.clock.now()))
            .execute(&mut *writer)
            .await?;
        Ok(())
    }
}

/// What another copy records of a person is about to be taken in: their removal draws no key here.
pub(crate) async fn removed_elsewhere(
    connection: &mut SqliteConnection,
    fact: &Fact,
) -> Result<(), StoreError> {
    if let Fact::Person {
        person_id,
        event: PersonEvent::Removed,
    } = fact
    {
        let owe = sqlx::query(OWE_KEY).bind(person_id.0.as_bytes().as_slice());
        owe.execute(connection).await?;
    }
    Ok(())
}

/// The key of this copy was drawn anew: nobody who was removed knew it.
pub(crate) async fn key_drawn(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query(KEY_DRAWN).execute(connection).await?;
    Ok(())
}

fn person_of(row: &SqliteRow) -> Result<Person, StoreError> {
    Ok(Person {
        id: PersonId(row.id("person_id")?),
        name: row.read("name")?,
        role: row.word("role")?,
        lang: row.word("lang")?,
    })
}

/// Projects a person from all of their events, in the order of the journal.
pub(crate) async fn project(projector: &mut Projector<'_>, id: PersonId) -> Result<(), StoreError> {
    view::forget(projector, id).await?;
    for statement in [RETIRE_ALL, DELETE] {
        sqlx::query(statement)
            .bind(id.0.as_bytes().as_slice())
            .execute(&mut *projector.connection)
            .await?;
    }
    absence::clear(projector.connection, id).await?;
    for event in journal::own(projector.connection, "person", id.0).await? {
        if let Fact::Person { event: change, .. } = &event.fact {
            apply(projector, event.at, id, change).await?;
        }
    }
    Ok(())
}

async fn apply(
    projector: &mut Projector<'_>,
    at: DateTime<Utc>,
    id: PersonId,
    change: &PersonEvent,
) -> Result<(), StoreError> {
    let key = id.0.as_bytes().as_slice();
    let state = |state: PersonState| -> Result<_, StoreError> {
        Ok(sqlx::query(SET_STATE).bind(sql::word(&state)?).bind(key))
    };
    let query = match change {
        PersonEvent::Added {
            name,
            role,
            lang,
            public_key,
        } => {
            let insert = sqlx::query(INSERT)
                .bind(key)
                .bind(name)
                .bind(sql::word(role)?)
                .bind(sql::word(lang)?);
            insert.execute(&mut *projector.connection).await?;
            let Some(public_key) = public_key else {
                return Ok(());
            };
            sqlx::query(PUBLISH).bind(key).bind(&public_key.0)
        }
        PersonEvent::LanguageChosen { to, .. } => {
            sqlx::query(SET_LANG).bind(sql::word(to)?).bind(key)
        }
        PersonEvent::RoleChanged { to, .. } => sqlx::query(SET_ROLE).bind(sql::word(to)?).bind(key),
        PersonEvent::Suspended => state(PersonState::Suspended)?,
        PersonEvent::Resumed => state(PersonState::Active)?,
        PersonEvent::Removed => {
            state(PersonState::Removed)?
                .execute(&mut *projector.connection)
                .await?;
            sqlx::query(RETIRE_ALL).bind(key)
        }
        PersonEvent::KeyPublished {
            public_key,
            replaces,
        } => {
            if let Some(before) = replaces {
                let retire = sqlx::query(RETIRE).bind(key).bind(&before.0);
                retire.execute(&mut *projector.connection).await?;
            }
            sqlx::query(PUBLISH).bind(key).bind(&public_key.0)
        }
        PersonEvent::RecoveryKeyDrawn { sheet } => sqlx::query(PUT_SHEET)
            .bind(sheet)
            .bind(key)
            .bind(sql::instant(at)),
        PersonEvent::View(change) => return view::apply(projector, id, change).await,
        PersonEvent::Absence { absence } => {
            return absence::apply(projector.connection, id, absence).await;
        }
        PersonEvent::PassphraseChanged | PersonEvent::PassphraseReset => return Ok(()),
    };
    query.execute(&mut *projector.connection).await?;
    Ok(())
}
