//! Properties of a message in its storage: short ones in a table, texts and bytes in streams whose
//! names hold the tag ([MS-OXMSG] 2.1, 2.4). Every size is bounded before it is believed.

use crate::charset;
use crate::mail::TEXT_LIMIT;
use cfb::CompoundFile;
use chrono::{DateTime, Utc};
use encoding_rs::UTF_16LE;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// Bytes before the table: of the file, of a message inside, of an attachment ([MS-OXMSG] 2.4.1).
pub(super) const TOP: usize = 32;
pub(super) const INSIDE: usize = 24;
pub(super) const ATTACHED: usize = 8;

/// Types of property ([MS-OXCDATA] 2.11.1).
const TEXT: u16 = 0x001F;
const TEXT_8: u16 = 0x001E;
const TIME: u16 = 0x0040;
pub(super) const BINARY: u16 = 0x0102;
const OBJECT: u16 = 0x000D;

/// Code page of the 8-bit texts; the one of the Internet form where there is no other.
const CODE_PAGE: u16 = 0x3FFD;
const INTERNET_CODE_PAGE: u16 = 0x3FDE;

/// Most bytes of a table or of a text: the longest text kept, in UTF-16.
const TEXT_BYTES: usize = 2 * TEXT_LIMIT + 2;

/// The compound file.
pub(super) struct Storage<'a> {
    file: CompoundFile<Cursor<&'a [u8]>>,
    /// Whether only the beginning of something was read.
    pub(super) cut: bool,
}

impl<'a> Storage<'a> {
    pub(super) fn new(file: CompoundFile<Cursor<&'a [u8]>>) -> Self {
        Self { file, cut: false }
    }

    /// The stream of a property; none when it is absent or larger than `most`.
    pub(super) fn stream(&mut self, at: &str, tag: u16, kind: u16, most: usize) -> Option<Vec<u8>> {
        let path = stream_name(at, tag, kind);
        if !self.file.is_stream(&path) {
            return None;
        }
        let stream = self.file.open_stream(&path).ok()?;
        if stream.len() > most as u64 {
            return None;
        }
        let mut bytes = Vec::new();
        stream.take(most as u64).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// The beginning of a stream; none when it is absent.
    fn beginning(&mut self, path: &str) -> Option<Vec<u8>> {
        if !self.file.is_stream(path) {
            return None;
        }
        let stream = self.file.open_stream(path).ok()?;
        self.cut |= stream.len() > TEXT_BYTES as u64;
        let mut bytes = Vec::new();
        stream
            .take(TEXT_BYTES as u64)
            .read_to_end(&mut bytes)
            .ok()?;
        Some(bytes)
    }

    /// Storages of the attachments, in their order.
    pub(super) fn attachments(&self, at: &str) -> Vec<String> {
        let Ok(entries) = self.file.read_storage(at) else {
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .filter(|entry| entry.is_storage())
            .map(|entry| entry.name().to_owned())
            .filter(|name| name.starts_with("__attach_version1.0_#"))
            .collect();
        names.sort_unstable();
        names.into_iter().map(|name| path(at, &name)).collect()
    }

    /// The storage of a message attached inside.
    pub(super) fn message_inside(&self, at: &str, tag: u16) -> Option<String> {
        let inside = stream_name(at, tag, OBJECT);
        self.file.is_storage(&inside).then_some(inside)
    }
}

fn stream_name(at: &str, tag: u16, kind: u16) -> String {
    path(at, &format!("__substg1.0_{tag:04X}{kind:04X}"))
}

fn path(at: &str, name: &str) -> String {
    format!("{}/{name}", at.trim_end_matches('/'))
}

/// The properties of one storage.
pub(super) struct Properties {
    at: String,
    /// Short values of the table, by tag and type.
    table: BTreeMap<(u16, u16), [u8; 8]>,
    charset: Option<&'static str>,
}

impl Properties {
    /// Reads the table; one that is cut short gives what it holds.
    pub(super) fn read(storage: &mut Storage<'_>, at: &str, head: usize) -> Self {
        let bytes = storage.beginning(&path(at, "__properties_version1.0"));
        let bytes = bytes.unwrap_or_default();
        let rows = bytes.get(head..).unwrap_or_default().chunks_exact(16);
        let table: BTreeMap<_, _> = rows.filter_map(row).collect();
        let page = |tag| {
            let value = table.get(&(tag, 0x0003))?;
            label(u32::from_le_bytes(value.first_chunk().copied()?))
        };
        Self {
            at: at.to_owned(),
            charset: page(CODE_PAGE).or_else(|| page(INTERNET_CODE_PAGE)),
            table,
        }
    }

    /// A text, in either form; the beginning of one that is longer than is read.
    pub(super) fn text(&self, storage: &mut Storage<'_>, tag: u16) -> Option<String> {
        let wide = storage.beginning(&self.name(tag, TEXT));
        let text = match wide {
            Some(bytes) => UTF_16LE.decode_without_bom_handling(&bytes).0.into_owned(),
            None => {
                let bytes = storage.beginning(&self.name(tag, TEXT_8))?;
                charset::decode(&bytes, Some(self.charset.unwrap_or("windows-1252")))
            }
        };
        Some(text.trim_end_matches('\0').to_owned()).filter(|text| !text.is_empty())
    }

    pub(super) fn binary(&self, storage: &mut Storage<'_>, tag: u16) -> Option<Vec<u8>> {
        storage.beginning(&self.name(tag, BINARY))
    }

    /// Whether there is such a stream of bytes, however long.
    pub(super) fn holds(&self, storage: &Storage<'_>, tag: u16) -> bool {
        storage.file.is_stream(self.name(tag, BINARY))
    }

    fn name(&self, tag: u16, kind: u16) -> String {
        stream_name(&self.at, tag, kind)
    }

    /// An instant: hundreds of nanoseconds since 1601 ([MS-DTYP] 2.3.3).
    pub(super) fn time(&self, tag: u16) -> Option<DateTime<Utc>> {
        const TO_1970_S: i64 = 11_644_473_600;
        let ticks = i64::from_le_bytes(*self.table.get(&(tag, TIME))?);
        let seconds = ticks.div_euclid(10_000_000).checked_sub(TO_1970_S)?;
        let nanoseconds = u32::try_from(ticks.rem_euclid(10_000_000) * 100).ok()?;
        DateTime::from_timestamp(seconds, nanoseconds).filter(|_| ticks > 0)
    }
}

/// A row of the table: type, tag, flags, then eight bytes of value.
fn row(bytes: &[u8]) -> Option<((u16, u16), [u8; 8])> {
    let kind = u16::from_le_bytes(*bytes.first_chunk()?);
    let tag = u16::from_le_bytes(*bytes.get(2..)?.first_chunk()?);
    Some(((tag, kind), *bytes.get(8..)?.first_chunk()?))
}

/// The name of a Windows code page, for those in which French and English mail is written.
fn label(page: u32) -> Option<&'static str> {
    Some(match page {
        65001 => "utf-8",
        1252 | 20127 => "windows-1252",
        1250 => "windows-1250",
        1251 => "windows-1251",
        28591 => "iso-8859-1",
        28605 => "iso-8859-15",
        10000 => "macintosh",
        _ => return None,
    })
}
