//! Packs copied into the vault at first use, by digest.

use crate::project::Projector;
use crate::sql::{Columns, statements};
use crate::{StoreError, Tx, Vault};
use dossier_domain::calendar::{self, Calendar};
use dossier_domain::category::{CategoryPack, load_categories};
use dossier_domain::enquiry::{EnquiryPack, load_enquiries};
use dossier_domain::event::Fact;
use dossier_domain::law::{self, Pack, PackError, PackFiles, PackKind, PackRef};
use dossier_domain::letter::{LetterPack, load_letters};
use dossier_domain::protocol::{ProtocolPack, load_protocols};
use dossier_domain::record::{Plan, load_plan};
use dossier_domain::triage::{OfficeWords, load_words};
use sqlx::SqliteConnection;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

statements! {
    HAS = "SELECT count(*) FROM pack WHERE digest = ?";
    ALL = "SELECT id, digest FROM pack ORDER BY id, digest";
    FILES = "SELECT id, toml, fr, en FROM pack WHERE digest = ?";
    INSERT = "INSERT INTO pack (digest, id, toml, fr, en) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (digest) DO NOTHING";
}

/// Packs of the vault, parsed once and kept. A digest never changes its content.
#[derive(Default)]
pub(crate) struct Packs(Mutex<HashMap<String, Parsed>>);

/// What the files of a pack are.
#[derive(Debug, Clone)]
pub enum Parsed {
    /// A law.
    Law(Arc<Pack>),
    /// A calendar.
    Calendar(Arc<Calendar>),
    /// Rules about enquiries.
    Enquiry(Arc<EnquiryPack>),
    /// A classification plan.
    Plan(Arc<Plan>),
    /// Letters.
    Letters(Arc<LetterPack>),
    /// What is done first when a signal is found.
    Protocols(Arc<ProtocolPack>),
    /// Words by which a text shows a signal.
    Words(Arc<OfficeWords>),
    /// Categories of case of the office.
    Categories(Arc<CategoryPack>),
}

impl Parsed {
    /// The law, where it is one.
    #[must_use]
    pub fn law(&self) -> Option<&Arc<Pack>> {
        match self {
            Self::Law(law) => Some(law),
            _ => None,
        }
    }

    /// The calendar, where it is one.
    #[must_use]
    pub fn calendar(&self) -> Option<&Arc<Calendar>> {
        match self {
            Self::Calendar(calendar) => Some(calendar),
            _ => None,
        }
    }

    /// The letters, where it states some.
    #[must_use]
    pub fn letters(&self) -> Option<&Arc<LetterPack>> {
        match self {
            Self::Letters(letters) => Some(letters),
            _ => None,
        }
    }
}

impl Packs {
    /// A pack by its digest, read and parsed when it is not known yet.
    pub async fn get(
        &self,
        connection: &mut SqliteConnection,
        reference: &PackRef,
    ) -> Result<Parsed, StoreError> {
        if let Some(parsed) = self.known().get(&reference.digest) {
            return Ok(parsed.clone());
        }
        let parsed = parse(&files(connection, reference).await?)?;
        self.known()
            .insert(reference.digest.clone(), parsed.clone());
        Ok(parsed)
    }

    fn known(&self) -> std::sync::MutexGuard<'_, HashMap<String, Parsed>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads the files of a pack as what they are meant as. A law and a calendar are told apart by reading:
/// the form of one is refused by the loader of the other, and the fault told is that of the law.
///
/// # Errors
/// The fault, with its file and line.
pub fn parse(files: &PackFiles) -> Result<Parsed, PackError> {
    match files.kind() {
        PackKind::Plan => load_plan(files).map(|plan| Parsed::Plan(Arc::new(plan))),
        PackKind::Letters => load_letters(files).map(|pack| Parsed::Letters(Arc::new(pack))),
        PackKind::Protocols => load_protocols(files).map(|pack| Parsed::Protocols(Arc::new(pack))),
        PackKind::Words => load_words(files).map(|words| Parsed::Words(Arc::new(words))),
        PackKind::Categories => {
            load_categories(files).map(|pack| Parsed::Categories(Arc::new(pack)))
        }
        PackKind::Enquiries => load_enquiries(files).map(|pack| Parsed::Enquiry(Arc::new(pack))),
        PackKind::LawOrCalendar => match law::load(files) {
            Ok(pack) => Ok(Parsed::Law(Arc::new(pack))),
            Err(fault) => match calendar::load(files) {
                Ok(calendar) => Ok(Parsed::Calendar(Arc::new(calendar))),
                Err(_) => Err(fault),
            },
        },
    }
}

async fn files(
    connection: &mut SqliteConnection,
    reference: &PackRef,
) -> Result<PackFiles, StoreError> {
    let row = sqlx::query(FILES)
        .bind(&reference.digest)
        .fetch_one(connection)
        .await?;
    let files = PackFiles {
        id: row.read("id")?,
        toml: row.read("toml")?,
        fr: row.read("fr")?,
        en: row.read("en")?,
    };
    if files.reference() == *reference {
        return Ok(files);
    }
    Err(StoreError::Inconsistent(
        "a pack is not what its digest says".into(),
    ))
}

async fn has(connection: &mut SqliteConnection, digest: &str) -> Result<bool, StoreError> {
    let n: i64 = sqlx::query_scalar(HAS)
        .bind(digest)
        .fetch_one(connection)
        .await?;
    Ok(n > 0)
}

/// Projects a pack copied into the vault.
pub(crate) async fn project(
    projector: &mut Projector<'_>,
    files: &PackFiles,
) -> Result<(), StoreError> {
    sqlx::query(INSERT)
        .bind(files.reference().digest)
        .bind(&files.id)
        .bind(&files.toml)
        .bind(&files.fr)
        .bind(&files.en)
        .execute(&mut *projector.connection)
        .await?;
    Ok(())
}

impl Vault {
    /// A pack of the vault of any kind, parsed once and kept.
    ///
    /// # Errors
    /// `NotFound`, `Pack`, `Database`.
    pub async fn parsed_pack(&self, reference: &PackRef) -> Result<Parsed, StoreError> {
        let mut reader = self.reader().await?;
        self.shared.packs.get(&mut reader, reference).await
    }

    /// The three files of a pack of the vault, as they were brought.
    ///
    /// # Errors
    /// `NotFound`, `Inconsistent`, `Database`.
    pub async fn pack_files(&self, reference: &PackRef) -> Result<PackFiles, StoreError> {
        files(&mut *self.reader().await?, reference).await
    }

    /// Every pack that the vault holds, by name.
    ///
    /// # Errors
    /// `Database`.
    pub async fn packs(&self) -> Result<Vec<PackRef>, StoreError> {
        all(&mut *self.reader().await?).await
    }

    /// A law pack of the vault, parsed once and kept.
    ///
    /// # Errors
    /// `NotFound`, `Pack`, `Database`.
    pub async fn pack(&self, reference: &PackRef) -> Result<Arc<Pack>, StoreError> {
        let mut reader = self.reader().await?;
        let parsed = self.shared.packs.get(&mut reader, reference).await?;
        parsed.law().cloned().ok_or(StoreError::NotFound)
    }

    /// A calendar of the vault, parsed once and kept.
    ///
    /// # Errors
    /// `NotFound`, `Pack`, `Database`.
    pub async fn calendar(&self, reference: &PackRef) -> Result<Arc<Calendar>, StoreError> {
        let mut reader = self.reader().await?;
        let parsed = self.shared.packs.get(&mut reader, reference).await?;
        parsed.calendar().cloned().ok_or(StoreError::NotFound)
    }
}

impl Tx {
    /// Copies a pack into the vault at its first use: records `Fact::Pack` once for each digest.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn adopt_pack(&mut self, files: &PackFiles) -> Result<PackRef, StoreError> {
        let reference = files.reference();
        if !has(self.connection(), &reference.digest).await? {
            self.record(Fact::Pack {
                files: files.clone(),
            })
            .await?;
        }
        Ok(reference)
    }
}

/// The packs that the vault holds, by name and digest.
pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<PackRef>, StoreError> {
    let rows = sqlx::query(ALL).fetch_all(connection).await?;
    let read = rows.iter().map(|row| {
        Ok(PackRef {
            id: row.read("id")?,
            digest: row.read("digest")?,
        })
    });
    read.collect()
}
