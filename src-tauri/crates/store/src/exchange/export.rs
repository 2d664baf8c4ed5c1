//! Writes a bundle. It takes its name only once it is whole and on the disk.

use super::bundle::{Header, Heads, Manifest};
use super::import::check_revoked;
use super::peer::{self, Row};
use super::stream::Writer;
use super::{ExchangeError, file_error, wanted};
use crate::sql::{Columns, statements};
use crate::sqlite::Key;
use crate::vault::keys::draw;
use crate::vault::place;
use crate::verify::chain::{self, Stored};
use crate::{StoreError, Vault};
use dossier_domain::id::{BlobId, DeviceId, PersonId, TextId};
use sqlx::{Connection, SqliteConnection};
use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Events read at a time.
const BATCH: i64 = 500;

statements! {
    CLOCK_AT = "SELECT hlc FROM main.event WHERE device_id = ? AND device_seq = ?";
    IN_ORDER = concat!(chain::link_columns!("main."), "WHERE (hlc, device_id, device_seq) > (?, ?, ?)
        ORDER BY hlc, device_id, device_seq LIMIT ?");
    WORDS = "SELECT words FROM text WHERE text_id = ?";
}

/// A bundle that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// Events that it carries.
    pub events: u64,
    /// Bytes of the file.
    pub bytes: u64,
    /// Letter of this machine.
    pub letter: String,
    /// Short mark of its key, to compare when it is taken in for the first time.
    pub mark: String,
    /// Attachments left out: they are missing or damaged in this copy.
    pub left_out: u64,
    /// Numbers of the cases that name them, as far as the signed-in person sees them.
    pub left_out_of: Vec<String>,
}

impl Vault {
    /// Writes a bundle for a machine, or for a copy that never wrote to this one (`None`), sealed
    /// to these people. A file that exists is not replaced; what was begun and not ended leaves
    /// nothing under that name. `progress` is told (done, of) events.
    ///
    /// An attachment that this copy lost keeps nothing else from leaving: its event goes without it, and
    /// this copy asks for it in its next bundles. What the other machine asked for goes with this one.
    ///
    /// # Errors
    /// [`ExchangeError`] (`NoSuchMachine`, `Revoked`, `NobodyToOpen`, `File`), `Stopped`, `DiskFull`,
    /// `InsideVault`, `Database`.
    pub async fn export_bundle(
        &self,
        path: &Path,
        to: Option<DeviceId>,
        people: &[PersonId],
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
    ) -> Result<Prepared, StoreError> {
        self.shared.may_write()?;
        self.refuse_inside(path)?;
        let part = Part::create(path, self.shared.device.id)?;
        let key: Key = Zeroizing::new(draw());
        let seals = self.seal_for(people, &key).await?;
        let mut reader = self.reader().await?;
        // One snapshot: what is written meanwhile goes with the next bundle.
        let mut snapshot = reader.begin().await?;
        let rows = peer::rows(&mut snapshot).await?;
        if let Some(machine) = to {
            check_revoked(&rows, machine)?;
        }
        let assumes = match to {
            Some(machine) if rows.iter().any(|row| row.card.id == machine) => {
                peer::holds(&mut snapshot, machine).await?
            }
            Some(_) => return Err(ExchangeError::NoSuchMachine.into()),
            None => Heads::new(),
        };
        let wants = wanted::by(&mut snapshot, self.shared.device.id).await?;
        let wants = self.still_wanted(wants).await?;
        let asked = match to {
            Some(machine) => wanted::by(&mut snapshot, machine).await?,
            None => Vec::new(),
        };
        let manifest = self.manifest(&rows, assumes, wants);
        let mine = rows.iter().find(|row| row.card.id == self.shared.device.id);
        let machine = mine
            .map(|row| row.card.clone())
            .ok_or_else(|| StoreError::Inconsistent("this machine has no row".into()))?;
        let header = Header {
            vault: self.id(),
            voucher: self.voucher(&machine).to_hex().to_string(),
            seals,
            machine: machine.clone(),
        };
        let header = serde_json::to_vec(&header)
            .map_err(|_| StoreError::Inconsistent("a header could not be written".into()))?;
        let mut bundle = Bundle {
            vault: self,
            path,
            writer: Writer::start(part.file()?, header, &key)
                .map_err(|error| file_error(path, error))?,
            texts: HashSet::new(),
            blobs: HashSet::new(),
            left_out: Vec::new(),
        };
        bundle
            .events(&mut snapshot, &manifest, &mut progress)
            .await?;
        bundle.end(asked).await?;
        snapshot.rollback().await?;
        drop(reader);
        let left_out = bundle.left_out;
        let bytes = bundle
            .writer
            .finish(&self.shared.device.key)
            .map_err(|error| file_error(path, error))?;
        // What another machine will hold, this one must remember: from an older copy it does not write
        // the same places of its chain anew.
        self.remember().await?;
        part.keep()?;
        if let Some(machine) = to {
            let mut writer = self.shared.writer().await?;
            peer::prepared(&mut writer, machine, &manifest.holds, manifest.made_at).await?;
        }
        let (named_by, lost): (Vec<Uuid>, Vec<BlobId>) = left_out.into_iter().unzip();
        self.want_blobs(&lost).await?;
        Ok(Prepared {
            events: manifest.events,
            bytes,
            mark: peer::mark(&machine.public),
            letter: machine.letter,
            left_out: lost.len() as u64,
            left_out_of: self.cases_of(&named_by).await?,
        })
    }

    fn manifest(&self, rows: &[Row], assumes: Heads, wants: Vec<BlobId>) -> Manifest {
        let holds = peer::heads(rows);
        Manifest {
            made_at: self.shared.clock.now(),
            events: peer::lacking(&assumes, &holds),
            assumes,
            holds,
            machines: rows.iter().map(|row| row.card.clone()).collect(),
            wants,
        }
    }
}

/// A bundle in the making.
struct Bundle<'a> {
    vault: &'a Vault,
    path: &'a Path,
    writer: Writer,
    texts: HashSet<TextId>,
    blobs: HashSet<BlobId>,
    /// The attachments that this copy lost, each with the case or the file that names it first.
    left_out: Vec<(Uuid, BlobId)>,
}

impl Bundle<'_> {
    /// Writes the manifest, then every event that the other lacks, in the order of the journal.
    async fn events(
        &mut self,
        snapshot: &mut SqliteConnection,
        manifest: &Manifest,
        progress: &mut (impl FnMut(u64, u64) -> ControlFlow<()> + Send),
    ) -> Result<(), StoreError> {
        self.kept(|writer| writer.manifest(manifest))?;
        let mut done = 0;
        let mut after = start(snapshot, manifest).await?;
        while let Some((hlc, device, sequence)) = after.take() {
            let rows = sqlx::query(IN_ORDER)
                .bind(hlc)
                .bind(device)
                .bind(sequence)
                .bind(BATCH)
                .fetch_all(&mut *snapshot)
                .await?;
            for row in &rows {
                let stored = chain::stored(row)?;
                let link = &stored.link;
                after = Some((link.hlc, link.device.0.as_bytes().to_vec(), link.device_seq));
                let held = manifest.assumes.get(&link.device).copied();
                if link.device_seq > held.unwrap_or_default() {
                    self.event(snapshot, &stored).await?;
                    done += 1;
                }
            }
            if progress(done, manifest.events).is_break() {
                return Err(StoreError::Stopped);
            }
        }
        Ok(())
    }

    /// Writes what the other asked for and this copy holds, then the end.
    async fn end(&mut self, asked: Vec<BlobId>) -> Result<(), StoreError> {
        for id in asked {
            if self.blobs.insert(id.clone()) {
                self.blob(&id).await?;
            }
        }
        self.kept(Writer::end)
    }

    /// Writes an attachment; `false` when this copy lost it.
    async fn blob(&mut self, id: &BlobId) -> Result<bool, StoreError> {
        match self.vault.blob(id).await.map(Zeroizing::new) {
            Ok(bytes) => self.kept(|writer| writer.blob(id, &bytes)).map(|()| true),
            Err(StoreError::DamagedBlob) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Writes what an event refers to, then the event.
    async fn event(
        &mut self,
        snapshot: &mut SqliteConnection,
        stored: &Stored,
    ) -> Result<(), StoreError> {
        if let Some(event) = stored.event(&mut Vec::new()) {
            for id in event.fact.texts() {
                if self.texts.insert(id) {
                    self.text(snapshot, id).await?;
                }
            }
            for id in event.fact.blobs() {
                if self.blobs.insert(id.clone()) && !self.blob(&id).await? {
                    self.left_out.push((wanted::subject(&event.fact), id));
                }
            }
        }
        self.kept(|writer| writer.event(stored))
    }

    async fn text(
        &mut self,
        snapshot: &mut SqliteConnection,
        id: TextId,
    ) -> Result<(), StoreError> {
        let row = sqlx::query(WORDS)
            .bind(id.0.as_bytes().as_slice())
            .fetch_optional(snapshot)
            .await?;
        match row {
            Some(row) => {
                let words: &str = row.read("words")?;
                self.kept(|writer| writer.text(id, words))
            }
            None => Ok(()),
        }
    }

    fn kept(
        &mut self,
        write: impl FnOnce(&mut Writer) -> io::Result<()>,
    ) -> Result<(), StoreError> {
        write(&mut self.writer).map_err(|error| file_error(self.path, error))
    }
}

/// A place in the order of the journal: clock, device, sequence.
type Place = (i64, Vec<u8>, i64);

/// Just before the first event that the other lacks.
async fn start(
    snapshot: &mut SqliteConnection,
    manifest: &Manifest,
) -> Result<Option<Place>, StoreError> {
    let mut first: Option<i64> = None;
    for (device, last) in &manifest.holds {
        let held = manifest.assumes.get(device).copied().unwrap_or_default();
        if held < *last {
            let hlc: i64 = sqlx::query_scalar(CLOCK_AT)
                .bind(device.0.as_bytes().as_slice())
                .bind(held + 1)
                .fetch_one(&mut *snapshot)
                .await?;
            first = Some(first.map_or(hlc, |found| found.min(hlc)));
        }
    }
    Ok(first.map(|hlc| (hlc, Vec::new(), 0)))
}

/// A file in the making, beside the name that it will take. Dropped before, it leaves nothing.
struct Part<'a> {
    path: &'a Path,
    part: PathBuf,
    /// Locked while it is made: what nobody holds was left by an export that was cut off.
    file: File,
}

impl<'a> Part<'a> {
    /// A new file. Its name tells whose it is, so that the parts of other vaults and machines stay.
    fn create(path: &'a Path, machine: DeviceId) -> Result<Self, StoreError> {
        refuse_taken(path)?;
        let ending = format!(".{machine}.part");
        place::sweep_beside(path, &ending);
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(ending);
        let part = path.with_file_name(name);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&part);
        let file = file.map_err(|error| file_error(path, error))?;
        // A disk without locks keeps no two programs apart; the vault's own lock does.
        let _ = file.try_lock();
        Ok(Self { path, part, file })
    }

    fn file(&self) -> Result<File, StoreError> {
        let file = self.file.try_clone();
        file.map_err(|error| file_error(self.path, error))
    }

    fn keep(self) -> Result<(), StoreError> {
        refuse_taken(self.path)?;
        std::fs::rename(&self.part, self.path).map_err(|error| file_error(self.path, error))?;
        place::sync_folder(place::folder_of(self.path))
    }
}

impl Drop for Part<'_> {
    fn drop(&mut self) {
        // Renamed, or of no use: what cannot be removed is swept by the next export.
        let _ = std::fs::remove_file(&self.part);
    }
}

fn refuse_taken(path: &Path) -> Result<(), StoreError> {
    match path.exists() {
        true => Err(file_error(path, io::ErrorKind::AlreadyExists.into())),
        false => Ok(()),
    }
}
