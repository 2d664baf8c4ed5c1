//! Takes a bundle in: checked whole, then applied in one transaction, or refused whole.

use super::bundle::{Frame, Header, Heads, MachineCard, Manifest, json};
use super::peer::{self, Row};
use super::stream::{Body, Opened};
use super::{ExchangeError, file_error, read_error, wanted};
use crate::sql::statements;
use crate::vault::blocking;
use crate::verify::chain::{Chains, Stored};
use crate::{Changed, StoreError, Tx, Vault, blob, disposition};
use chrono::{DateTime, Utc};
use dossier_domain::id::{BlobId, CaseId, DeviceId, TextId};
use std::collections::BTreeSet;
use std::fs::File;
use std::ops::ControlFlow;
use std::path::Path;
use uuid::Uuid;

statements! {
    HASH_AT = "SELECT hash FROM event WHERE device_id = ? AND device_seq = ?";
    CONFLICTS = "SELECT (SELECT count(*) FROM case_line WHERE conflicts > 0)
        + (SELECT count(*) FROM note_line WHERE conflicts > 0)";
}

/// What a bundle brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Machine that wrote it.
    pub letter: String,
    /// Whether it was unknown here until now.
    pub new_machine: bool,
    /// When it was written.
    pub made_at: DateTime<Utc>,
    /// Events taken in.
    pub events: u64,
    /// Events that this copy already held.
    pub known: u64,
    /// Cases touched.
    pub cases: u64,
    /// Cases, notes and settings of the office in conflict, before and after.
    pub conflicts: (u64, u64),
    /// Files that the other machine disposed of: erased here too.
    pub disposed: u64,
    /// Files that it disposed of, and that something which it did not know keeps here.
    pub kept: u64,
    /// Attachments that it did not hold whole either, and that this copy lacks until one is brought.
    pub lacking: u64,
    /// Numbers of the cases that name them, as far as the signed-in person sees them.
    pub lacking_of: Vec<String>,
    /// Attachments that this copy lacked, and that it brought.
    pub found: u64,
}

impl Vault {
    /// Takes a bundle in. `vouched` is the mark of the machine that wrote it, once a person compared
    /// it with the one on that machine's own screen: needed the first time only. `progress` is told
    /// (done, of) events.
    ///
    /// Attachments are written first: without the rows that name them they are swept at the next
    /// opening. Everything else commits together; a bundle taken in again changes nothing.
    ///
    /// An attachment that the other copy lost is missing here too: this copy asks for it in its next
    /// bundles, and takes it from whoever brings the very bytes that its address names.
    ///
    /// # Errors
    /// [`ExchangeError`], `Stopped`, `DiskFull`, `Database`; nothing of the bundle is kept then.
    pub async fn import_bundle(
        &self,
        path: &Path,
        vouched: Option<&str>,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
    ) -> Result<(Taken, Changed), StoreError> {
        let (mut opened, header) = signed(path).await?;
        let machine = self.check_header(&header, vouched).await?;
        let key = self.open_seal(&header.seals)?;
        let file = |error| file_error(path, error);
        let (manifest, blobs) = self
            .take_blobs(path, opened.body(&key).map_err(file)?)
            .await?;
        let mut taking = Taking {
            path,
            header: &header,
            manifest: &manifest,
            now: self.shared.clock.now(),
            blobs,
            texts: BTreeSet::new(),
            disposed: BTreeSet::new(),
            folder: &self.shared.folder,
            absent: Vec::new(),
            lacking: Vec::new(),
            found: 0,
        };
        let body = opened.body(&key).map_err(file)?;
        let before = self.conflicts().await?;
        let write = self.write(async |tx: &mut Tx| taking.all(tx, body, &mut progress).await);
        let (events, changed) = write.await?;
        let (disposed, kept) = self.disposed(&taking.disposed).await?;
        let cases = changed.subjects.iter().filter(|(noun, _)| *noun == "case");
        let taken = Taken {
            letter: header.machine.letter.clone(),
            new_machine: machine == Known::New,
            made_at: manifest.made_at,
            events,
            known: manifest.events.saturating_sub(events),
            cases: cases.count() as u64,
            conflicts: (before, self.conflicts().await?),
            disposed,
            kept,
            lacking: taking.lacking.len() as u64,
            lacking_of: self.cases_of(&taking.lacking).await?,
            found: taking.found,
        };
        Ok((taken, changed))
    }

    /// Cases and notes in conflict that the signed-in person sees, and settings of the office.
    async fn conflicts(&self) -> Result<u64, StoreError> {
        let apart = self.set_apart().await?.len() as u64;
        let mut reader = self.reader().await?;
        let n: i64 = sqlx::query_scalar(CONFLICTS)
            .fetch_one(&mut *reader)
            .await?;
        Ok(u64::try_from(n).unwrap_or_default() + apart)
    }

    /// Of these cases, disposed of elsewhere, those that were erased here and those that something
    /// keeps, as far as the signed-in person sees them.
    async fn disposed(&self, cases: &BTreeSet<CaseId>) -> Result<(u64, u64), StoreError> {
        let mut reader = self.reader().await?;
        let (mut erased, mut kept) = (0, 0);
        for id in cases {
            match disposition::is_here(&mut reader, *id).await? {
                true => kept += 1,
                false => erased += u64::from(disposition::has_tombstone(&mut reader, *id).await?),
            }
        }
        Ok((erased, kept))
    }

    /// The vault is this one, and the machine is of it.
    async fn check_header(
        &self,
        header: &Header,
        vouched: Option<&str>,
    ) -> Result<Known, StoreError> {
        if header.vault != self.id() {
            return Err(ExchangeError::OtherVault.into());
        }
        let machine = &header.machine;
        let voucher = blake3::Hash::from_hex(&header.voucher).ok();
        if voucher != Some(self.voucher(machine)) {
            return Err(ExchangeError::Stranger.into());
        }
        let mut reader = self.reader().await?;
        let rows = peer::rows(&mut reader).await?;
        check_revoked(&rows, machine.id)?;
        let known = known(&rows, machine)?;
        let mark = peer::mark(&machine.public);
        if known == Known::New && vouched != Some(mark.as_str()) {
            let letter = machine.letter.clone();
            return Err(ExchangeError::UnknownMachine { letter, mark }.into());
        }
        Ok(known)
    }

    /// Reads the body once for its manifest and its attachments.
    async fn take_blobs(
        &self,
        path: &Path,
        mut body: Body<'_>,
    ) -> Result<(Manifest, Vec<BlobId>), StoreError> {
        let Frame::Manifest(manifest) = body.frame(path)? else {
            return Err(ExchangeError::Tampered.into());
        };
        let mut reader = self.reader().await?;
        let rows = peer::rows(&mut reader).await?;
        drop(reader);
        check_manifest(&rows, &manifest)?;
        let mut blobs = Vec::new();
        loop {
            match body.frame(path)? {
                Frame::Blob(id, bytes) => {
                    if self.put_blob(bytes).await?.0 != id {
                        return Err(ExchangeError::Tampered.into());
                    }
                    blobs.push(id);
                }
                Frame::End => return Ok((manifest, blobs)),
                Frame::Manifest(_) => return Err(ExchangeError::Tampered.into()),
                Frame::Text(..) | Frame::Event(_) => {}
            }
        }
    }
}

/// Whether a machine has a row here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    Already,
    New,
}

/// A file whose signature is that of the machine that its header names.
async fn signed(path: &Path) -> Result<(Opened, Header), StoreError> {
    let path = path.to_owned();
    blocking(move || {
        let file = File::open(&path).map_err(|error| file_error(&path, error))?;
        let mut opened = Opened::read(file).map_err(|error| read_error(&path, error))?;
        let header: Header = json(&opened.header).ok_or(ExchangeError::Tampered)?;
        let public = public(&header.machine)?;
        let signed = opened.is_signed_by(&public);
        if signed.map_err(|error| file_error(&path, error))? {
            Ok((opened, header))
        } else {
            Err(ExchangeError::Tampered.into())
        }
    })
    .await
}

fn public(machine: &MachineCard) -> Result<[u8; 32], ExchangeError> {
    let mut public = [0; 32];
    hex::decode_to_slice(&machine.public, &mut public).map_err(|_| ExchangeError::Tampered)?;
    Ok(public)
}

/// A machine has one key and one letter, and a letter one machine.
fn known(rows: &[Row], machine: &MachineCard) -> Result<Known, ExchangeError> {
    let of = |row: &&Row| row.card.id == machine.id;
    match rows.iter().find(of) {
        Some(row) if row.card.public == machine.public && row.card.letter == machine.letter => {
            Ok(Known::Already)
        }
        Some(_) => Err(ExchangeError::Stranger),
        None if rows.iter().any(|row| row.card.letter == machine.letter) => {
            Err(ExchangeError::LetterTaken {
                letter: machine.letter.clone(),
            })
        }
        None => Ok(Known::New),
    }
}

/// The office did not revoke the machine. What a revoked one wrote may still come in the bundle of
/// another, which took it in before it knew: the chains of both stay whole.
pub(super) fn check_revoked(rows: &[Row], machine: DeviceId) -> Result<(), ExchangeError> {
    match rows.iter().find(|row| row.card.id == machine) {
        Some(row) if row.revoked => Err(ExchangeError::Revoked {
            letter: row.card.letter.clone(),
        }),
        _ => Ok(()),
    }
}

/// Nothing is missing between what this copy holds and what the bundle starts from.
fn check_manifest(rows: &[Row], manifest: &Manifest) -> Result<(), ExchangeError> {
    for machine in &manifest.machines {
        known(rows, machine)?;
    }
    let here = peer::heads(rows);
    let behind = |(device, assumed): &(&DeviceId, &i64)| {
        here.get(*device).copied().unwrap_or_default() < **assumed
    };
    match manifest.assumes.iter().find(behind) {
        Some((device, _)) => Err(ExchangeError::Stale {
            letter: letter(&manifest.machines, *device),
        }),
        None => Ok(()),
    }
}

fn letter(machines: &[MachineCard], device: DeviceId) -> String {
    let machine = machines.iter().find(|machine| machine.id == device);
    machine.map_or_else(String::new, |machine| machine.letter.clone())
}

/// A bundle being applied, inside one write.
struct Taking<'a> {
    path: &'a Path,
    header: &'a Header,
    manifest: &'a Manifest,
    now: DateTime<Utc>,
    /// The attachments that it brought.
    blobs: Vec<BlobId>,
    /// The long texts that it brought.
    texts: BTreeSet<TextId>,
    /// The cases that it says were disposed of.
    disposed: BTreeSet<CaseId>,
    /// The folder of the vault.
    folder: &'a Path,
    /// The attachments that its events name and that are not here, each with its case or file.
    absent: Vec<(Uuid, BlobId)>,
    /// The cases and files of those that this copy lacks from now on.
    lacking: Vec<Uuid>,
    /// The attachments brought that this copy lacked.
    found: u64,
}

impl Taking<'_> {
    /// Applies everything; tells the events taken in.
    async fn all(
        &mut self,
        tx: &mut Tx,
        mut body: Body<'_>,
        progress: &mut (impl FnMut(u64, u64) -> ControlFlow<()> + Send),
    ) -> Result<u64, StoreError> {
        // Checked again inside the write: another bundle may have come meanwhile.
        let rows = peer::rows(tx.connection()).await?;
        check_revoked(&rows, self.header.machine.id)?;
        check_manifest(&rows, self.manifest)?;
        for machine in &self.manifest.machines {
            if known(&rows, machine)? == Known::New {
                peer::add(tx.connection(), machine, &public(machine)?).await?;
            }
        }
        let mut chains = Chains::where_they_stand(tx.connection()).await?;
        let (mut read, mut taken) = (0, 0);
        loop {
            match body.frame(self.path)? {
                Frame::Text(id, words) => {
                    put_text(tx, id, &words).await?;
                    self.texts.insert(id);
                }
                Frame::Event(stored) => {
                    if self.event(tx, &mut chains, &stored).await? {
                        self.disposed.extend(disposition::case_of(&stored));
                        taken += 1;
                    }
                    read += 1;
                    if progress(read, self.manifest.events).is_break() {
                        return Err(StoreError::Stopped);
                    }
                }
                Frame::End => break,
                Frame::Manifest(_) | Frame::Blob(..) => {}
            }
        }
        self.remember(tx, &chains.sequences()).await?;
        self.settle_wanted(tx).await?;
        tx.keep_none_of(&self.texts, std::mem::take(&mut self.blobs))
            .await?;
        Ok(taken)
    }

    /// Takes an event in, after its link was checked; `false` when it is already there.
    async fn event(
        &mut self,
        tx: &mut Tx,
        chains: &mut Chains,
        stored: &Stored,
    ) -> Result<bool, StoreError> {
        let link = &stored.link;
        let Some((sequence, hash)) = chains.end(link.device) else {
            return Err(ExchangeError::Tampered.into());
        };
        let letter = || letter(&self.manifest.machines, link.device);
        if link.device_seq <= sequence {
            return match self.is_held(tx, stored).await? {
                true => Ok(false),
                false => Err(ExchangeError::Fork { letter: letter() }.into()),
            };
        }
        if link.device_seq > sequence + 1 {
            return Err(ExchangeError::Stale { letter: letter() }.into());
        }
        if link.prev.as_slice() != hash {
            return Err(ExchangeError::Fork { letter: letter() }.into());
        }
        let mut faults = Vec::new();
        chains.check(stored, &mut faults);
        // A body that is not there and was not erased: the other copy lost it, and this one must not
        // take what is left for the whole.
        let lost = stored.body.is_none() && stored.gone.is_none();
        if lost || !faults.is_empty() {
            return Err(ExchangeError::Tampered.into());
        }
        tx.take(stored).await?;
        if let Some(event) = stored.event(&mut faults) {
            let named = event.fact.blobs().into_iter();
            let absent = named.filter(|id| !blob::path(self.folder, id).is_file());
            let named_by = wanted::subject(&event.fact);
            self.absent.extend(absent.map(|id| (named_by, id)));
        }
        Ok(true)
    }

    /// Notes what this copy lacks, and what the other one does.
    async fn settle_wanted(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        let (me, machine) = (tx.machine(), self.header.machine.id);
        for id in &self.blobs {
            self.found += u64::from(wanted::unwant(tx.connection(), me, id).await?);
        }
        for (named_by, id) in std::mem::take(&mut self.absent) {
            if wanted::want(tx.connection(), me, &id).await? {
                self.lacking.push(named_by);
            }
        }
        if machine != me {
            wanted::replace(tx.connection(), machine, &self.manifest.wants).await?;
        }
        Ok(())
    }

    async fn is_held(&self, tx: &mut Tx, stored: &Stored) -> Result<bool, StoreError> {
        let hash: Option<Vec<u8>> = sqlx::query_scalar(HASH_AT)
            .bind(stored.link.device.0.as_bytes().as_slice())
            .bind(stored.link.device_seq)
            .fetch_optional(tx.connection())
            .await?;
        Ok(hash.is_some_and(|hash| hash == stored.hash))
    }

    /// Notes what the other copy holds; the bundle must have brought all that it said it would.
    async fn remember(&self, tx: &mut Tx, here: &Heads) -> Result<(), StoreError> {
        if peer::lacking(here, &self.manifest.holds) > 0 {
            return Err(ExchangeError::Tampered.into());
        }
        let machine = self.header.machine.id;
        if tx.machine() == machine {
            return Ok(());
        }
        peer::taken(tx.connection(), machine, &self.manifest.holds, self.now).await
    }
}

/// A long text is the one that its identifier names.
async fn put_text(tx: &mut Tx, id: TextId, words: &str) -> Result<(), StoreError> {
    if tx.put_text(words).await? == id {
        Ok(())
    } else {
        Err(ExchangeError::Tampered.into())
    }
}
