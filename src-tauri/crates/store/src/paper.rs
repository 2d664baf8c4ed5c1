//! The paper volumes of files as the screens ask for them: those that are not in their place, by the day
//! when they are due back.
//!
//! Rows follow the events, like every projection, and go with their case. Must not: decide where a volume
//! stands. The domain does.

use crate::case::{CaseLine, of_rows};
use crate::sql::{self, Columns, count, statements};
use crate::{StoreError, Tx, Vault};
use chrono::NaiveDate;
use dossier_domain::case::Case;
use dossier_domain::id::{CaseId, LocationId};
use dossier_domain::lang::Bilingual;
use dossier_domain::paper::{Charge, Location, Place, Places, Volume, Whereabouts};
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

/// Day of a volume of which nobody knows where it is: before every other.
const AT_ONCE: &str = "0000-00-00";

/// The rows of a page after a place, of those that a condition lets through.
macro_rules! away {
    ($condition:expr) => {
        concat!(
            "SELECT case_id, number, by_day, away, (SELECT file.number FROM file
                WHERE file.case_id = volume.case_id AND file.kept = 1) AS file_number
            FROM volume WHERE ",
            $condition,
            "away IS NOT NULL AND (by_day, case_id, number) > (?, ?, ?)
            ORDER BY by_day, case_id, number LIMIT ?"
        )
    };
}

statements! {
    DROP = "DELETE FROM volume WHERE case_id = ?";
    PUT = "INSERT INTO volume (case_id, number, state, location_id, by_day, away, acted)
        VALUES (?, ?, ?, ?, ?, ?, (SELECT hlc FROM event WHERE event_id = ?))";
    AWAY = away!("");
    AWAY_OF_STATE = away!("state = ? AND ");
    AWAY_LATE = "SELECT count(*) FROM
        (SELECT 1 FROM volume WHERE away IS NOT NULL AND by_day < ? LIMIT ?)";
    FILE_NUMBERED = "SELECT case_id FROM file WHERE number = ? COLLATE NOCASE";
    PLACES = "SELECT location_id, code, fr, en, retired, within_id, merged_id FROM location
        ORDER BY code, location_id";
    PUT_PLACE = "INSERT INTO location (location_id, code, fr, en, retired, within_id, merged_id, stands_for)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    PUT_ABOVE = "INSERT INTO location_above (location_id, above_id) VALUES (?, ?)";
    CLEAR_PLACES = "DELETE FROM location";
    CLEAR_ABOVE = "DELETE FROM location_above";
}

/// How a volume is not in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AwayState {
    /// With a borrower.
    Out,
    /// Nobody knows where.
    NotFound,
    /// People said two things of it.
    Apart,
}

/// Where a volume is that is not in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Away {
    /// With a borrower.
    Out {
        /// Who.
        charge: Charge,
        /// Day on which it was asked back, if it was.
        recalled_on: Option<NaiveDate>,
    },
    /// Nobody knows where.
    NotFound {
        /// Day on which it was not found.
        on: NaiveDate,
    },
    /// People said two things of it.
    Apart,
}

/// A volume that is not in its place, with its case.
#[derive(Debug, Clone, PartialEq)]
pub struct AwayLine {
    /// Case.
    pub case: CaseLine,
    /// Number of its file; none where a person took the filing back.
    pub file_number: Option<String>,
    /// Number of the volume.
    pub number: u32,
    /// Where it is.
    pub away: Away,
}

/// Cursor of a keyset page: the last row seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwayAfter {
    /// Its day, as kept.
    pub day: String,
    /// Its case.
    pub id: CaseId,
    /// Its number.
    pub number: u32,
}

impl Away {
    /// Where a volume is; none in its place, or where there is none.
    fn of(volume: &Volume) -> Option<Self> {
        match volume.whereabouts() {
            Some(Whereabouts::Kept { .. } | Whereabouts::Withdrawn) => None,
            Some(Whereabouts::Out {
                charge,
                recalled_on,
            }) => Some(Self::Out {
                charge: charge.clone(),
                recalled_on,
            }),
            Some(Whereabouts::NotFound { on }) => Some(Self::NotFound { on }),
            None => Some(Self::Apart),
        }
    }

    fn state(&self) -> AwayState {
        match self {
            Self::Out { .. } => AwayState::Out,
            Self::NotFound { .. } => AwayState::NotFound,
            Self::Apart => AwayState::Apart,
        }
    }

    fn by_day(&self) -> String {
        match self {
            Self::Out { charge, .. } => charge.due_on.to_string(),
            Self::NotFound { .. } | Self::Apart => AT_ONCE.to_owned(),
        }
    }
}

/// Writes the volumes of a case anew.
pub(crate) async fn project(
    connection: &mut SqliteConnection,
    case: &Case,
) -> Result<(), StoreError> {
    let id = case.id.0.as_bytes().as_slice();
    sqlx::query(DROP).bind(id).execute(&mut *connection).await?;
    for volume in case.paper.present() {
        let away = Away::of(volume);
        let state = away.as_ref().map(|away| sql::word(&away.state()));
        let at = volume.kept_at();
        sqlx::query(PUT)
            .bind(id)
            .bind(i64::from(volume.number))
            .bind(state.transpose()?.unwrap_or_else(|| "kept".to_owned()))
            .bind(at.as_ref().map(|at| at.0.as_bytes().as_slice()))
            .bind(away.as_ref().map(Away::by_day).unwrap_or_default())
            .bind(away.as_ref().map(sql::json).transpose()?)
            .bind(
                volume
                    .log
                    .last()
                    .map(|last| last.event.0.into_bytes().to_vec()),
            )
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Writes the places of the office anew, each with those in which it stands.
pub(crate) async fn project_places(
    connection: &mut SqliteConnection,
    places: &Places,
) -> Result<(), StoreError> {
    for statement in [CLEAR_PLACES, CLEAR_ABOVE] {
        sqlx::query(statement).execute(&mut *connection).await?;
    }
    let bytes = |id: LocationId| id.0.into_bytes().to_vec();
    for place in places.iter() {
        let Location {
            code,
            name,
            retired,
            within,
        } = &place.location;
        sqlx::query(PUT_PLACE)
            .bind(bytes(place.id))
            .bind(code)
            .bind(&name.fr)
            .bind(&name.en)
            .bind(retired)
            .bind(within.map(bytes))
            .bind(place.merged.map(bytes))
            .bind(bytes(places.standing(place.id)))
            .execute(&mut *connection)
            .await?;
        for above in places.above(place.id).unwrap_or_default() {
            sqlx::query(PUT_ABOVE)
                .bind(bytes(place.id))
                .bind(bytes(above))
                .execute(&mut *connection)
                .await?;
        }
    }
    Ok(())
}

impl Vault {
    /// A page of the volumes that are not in their place, the day when each is due back first; those of
    /// which nobody knows where they are before all.
    ///
    /// # Errors
    /// `Database`.
    pub async fn volumes_away(
        &self,
        state: Option<AwayState>,
        after: Option<&AwayAfter>,
        limit: u32,
    ) -> Result<(Vec<AwayLine>, Option<AwayAfter>), StoreError> {
        let mut reader = self.reader().await?;
        let state = state.as_ref().map(sql::word).transpose()?;
        let query = match &state {
            None => sqlx::query(AWAY),
            Some(state) => sqlx::query(AWAY_OF_STATE).bind(state),
        };
        let query = match after {
            Some(after) => query
                .bind(&after.day)
                .bind(after.id.0.as_bytes().as_slice())
                .bind(i64::from(after.number)),
            None => query.bind("").bind(Vec::<u8>::new()).bind(0_i64),
        };
        let more = limit.saturating_add(1);
        let mut rows = query.bind(more).fetch_all(&mut *reader).await?;
        let full = sql::cut(&mut rows, limit);
        let next = rows.last().filter(|_| full).map(place).transpose()?;
        let cases = of_rows(&mut reader, &rows).await?;
        let lines = rows.iter().zip(cases).map(|(row, case)| {
            Ok(AwayLine {
                case,
                file_number: row.read("file_number")?,
                number: row.count("number")?,
                away: row.json("away")?,
            })
        });
        Ok((lines.collect::<Result<_, StoreError>>()?, next))
    }

    /// How many volumes are late on a day, or not known to be anywhere; counted to `most`.
    ///
    /// # Errors
    /// `Database`.
    pub async fn volumes_late(&self, on: NaiveDate, most: u32) -> Result<u32, StoreError> {
        let mut reader = self.reader().await?;
        let late: i64 = sqlx::query_scalar(AWAY_LATE)
            .bind(on.to_string())
            .bind(most)
            .fetch_one(&mut *reader)
            .await?;
        Ok(count(late))
    }

    /// The case of a file, by the number of the file.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_filed(&self, number: &str) -> Result<Option<CaseId>, StoreError> {
        let mut reader = self.reader().await?;
        let row = sqlx::query(FILE_NUMBERED).bind(number);
        let row = row.fetch_optional(&mut *reader).await?;
        row.map(|row| Ok(CaseId(row.id("case_id")?))).transpose()
    }

    /// The places where the office keeps paper, by their code; those retired or merged too.
    ///
    /// # Errors
    /// `Database`.
    pub async fn places(&self) -> Result<Places, StoreError> {
        let mut reader = self.reader().await?;
        places(&mut reader).await
    }
}

impl Tx {
    /// The places where the office keeps paper, as this write sees them.
    ///
    /// # Errors
    /// `Database`.
    pub async fn places(&mut self) -> Result<Places, StoreError> {
        places(self.connection()).await
    }
}

async fn places(connection: &mut SqliteConnection) -> Result<Places, StoreError> {
    let rows = sqlx::query(PLACES).fetch_all(connection).await?;
    let places = rows.iter().map(place_of).collect::<Result<_, _>>()?;
    Ok(Places::of(places))
}

fn place_of(row: &SqliteRow) -> Result<Place, StoreError> {
    let some = |column| -> Result<Option<LocationId>, StoreError> {
        let bytes = row.read::<Option<&[u8]>>(column)?;
        Ok(bytes.map(sql::uuid).transpose()?.map(LocationId))
    };
    Ok(Place {
        id: LocationId(row.id("location_id")?),
        location: Location {
            code: row.read("code")?,
            name: Bilingual {
                fr: row.read("fr")?,
                en: row.read("en")?,
            },
            retired: row.read("retired")?,
            within: some("within_id")?,
        },
        merged: some("merged_id")?,
    })
}

fn place(row: &SqliteRow) -> Result<AwayAfter, StoreError> {
    Ok(AwayAfter {
        day: row.read("by_day")?,
        id: CaseId(row.id("case_id")?),
        number: row.count("number")?,
    })
}
