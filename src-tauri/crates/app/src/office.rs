//! The composition root's parts: the machine's clock and ids, the packs of the program, the zone.

use dossier_domain::source::{Clock, IdSource};
use std::path::PathBuf;
use std::sync::Arc;

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
}
