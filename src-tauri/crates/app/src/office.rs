//! The composition root's parts: the machine's clock and ids, the zone, the folders; and what the
//! office settles about itself.

mod apart;
mod settings;

pub(crate) use apart::to_settle;
pub use apart::{OfficeConflictView, SettleOffice, conflicts, settle};
pub use settings::{OfficeView, change, close_on, closures, get, open_on};

use chrono::{DateTime, NaiveDate, Utc};
use dossier_documents::reader::Reader;
use dossier_domain::source::{Clock, IdSource};
use dossier_store::KdfCost;
use std::env;
use std::path::PathBuf;
use std::sync::Arc;
use uuid::Uuid;

/// What the program is started with. Tests fix the clock and the ids.
#[derive(Clone)]
pub struct Office {
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where ids come from.
    pub ids: Arc<dyn IdSource>,
    /// Zone of the office, for days: `America/Toronto`.
    pub zone: chrono_tz::Tz,
    /// Folder of this machine's signing keys, outside any vault.
    pub device_folder: PathBuf,
    /// Folder where a person's exports go: the only decrypted files that the program writes.
    pub export_folder: PathBuf,
    /// Reads foreign files, in a process of its own.
    pub reader: Arc<Reader>,
    /// Cost of a passphrase in a vault that is created.
    pub kdf_cost: KdfCost,
}

/// Variable that names another zone than `America/Toronto`.
pub const ZONE_VARIABLE: &str = "DOSSIER_ZONE";

pub(crate) struct MachineClock;

impl Clock for MachineClock {
    #[allow(
        clippy::disallowed_methods,
        reason = "here the machine's clock is read"
    )]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

struct MachineIds;

impl IdSource for MachineIds {
    fn next(&self) -> Uuid {
        Uuid::now_v7()
    }
}

impl Office {
    /// This machine: its clock, `UUIDv7` ids, the zone America/Toronto unless `DOSSIER_ZONE` names
    /// another one that exists, and the folders of the XDG base-directory specification.
    #[must_use]
    pub fn machine() -> Self {
        Self {
            clock: Arc::new(MachineClock),
            ids: Arc::new(MachineIds),
            zone: zone(env::var(ZONE_VARIABLE).ok().as_deref()),
            device_folder: data_folder().join("device"),
            export_folder: documents_folder().join("Dossier"),
            reader: Arc::new(Reader::beside_the_program()),
            kdf_cost: KdfCost::OFFICE,
        }
    }

    /// Today, in the office's zone.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.day_of(self.clock.now())
    }

    /// Day of an instant, in the office's zone.
    #[must_use]
    pub fn day_of(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }
}

fn zone(name: Option<&str>) -> chrono_tz::Tz {
    name.and_then(|name| name.parse().ok())
        .unwrap_or(chrono_tz::America::Toronto)
}

/// Folder of the program's own data: `$XDG_DATA_HOME/dossier`, else `~/.local/share/dossier`.
#[must_use]
pub fn data_folder() -> PathBuf {
    absolute("XDG_DATA_HOME")
        .unwrap_or_else(|| home().join(".local/share"))
        .join("dossier")
}

/// The person's documents: `$XDG_DOCUMENTS_DIR`, else the folder that `user-dirs.dirs` names, else
/// `~/Documents`.
fn documents_folder() -> PathBuf {
    absolute("XDG_DOCUMENTS_DIR")
        .or_else(named_documents)
        .unwrap_or_else(|| home().join("Documents"))
}

fn named_documents() -> Option<PathBuf> {
    let config = absolute("XDG_CONFIG_HOME").unwrap_or_else(|| home().join(".config"));
    let text = std::fs::read_to_string(config.join("user-dirs.dirs")).ok()?;
    documents_line(&text, &home())
}

/// Reads `XDG_DOCUMENTS_DIR="$HOME/…"`; the only forms that the specification allows.
fn documents_line(text: &str, home: &std::path::Path) -> Option<PathBuf> {
    let value = text
        .lines()
        .find_map(|line| line.trim().strip_prefix("XDG_DOCUMENTS_DIR="))?
        .trim_matches('"');
    match value.strip_prefix("$HOME/") {
        Some(rest) => Some(home.join(rest)),
        None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
    }
}

fn home() -> PathBuf {
    absolute("HOME").unwrap_or_else(env::temp_dir)
}

/// The specification says that a relative path in one of its variables is ignored.
fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn a_day_is_the_day_of_the_office_not_of_greenwich() {
        let at = "2026-10-08T02:30:00Z".parse::<DateTime<Utc>>().unwrap();
        let office = Office {
            zone: chrono_tz::America::Toronto,
            ..Office::machine()
        };
        assert_eq!(office.day_of(at).to_string(), "2026-10-07");
    }

    #[test]
    fn an_unknown_zone_is_the_zone_of_the_office() {
        assert_eq!(zone(Some("America/Winnipeg")), chrono_tz::America::Winnipeg);
        assert_eq!(zone(Some("Sudbury")), chrono_tz::America::Toronto);
        assert_eq!(zone(None), chrono_tz::America::Toronto);
    }

    #[test]
    fn the_folder_of_documents_is_read_as_its_specification_says() {
        let home = Path::new("/home/one");
        let line = "# comment\nXDG_DOCUMENTS_DIR=\"$HOME/Papiers\"\n";
        assert_eq!(
            documents_line(line, home),
            Some(PathBuf::from("/home/one/Papiers"))
        );
        assert_eq!(
            documents_line("XDG_DOCUMENTS_DIR=\"/srv/papers\"", home),
            Some(PathBuf::from("/srv/papers"))
        );
        assert_eq!(documents_line("XDG_DOCUMENTS_DIR=\"papers\"", home), None);
    }
}
