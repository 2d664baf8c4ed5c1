//! A bundle that a stranger hands in, taken in by an open vault: refused, and nothing of it kept.
#![no_main]

use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, Role};
use dossier_domain::source::{Clock, IdSource};
use dossier_store::{KdfCost, Vault, unwatched};
use libfuzzer_sys::fuzz_target;
use std::fs;
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use uuid::Uuid;
use zeroize::Zeroizing;

/// A clock that stands still, and ids drawn by the system.
struct Still;

impl Clock for Still {
    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        chrono::DateTime::from_timestamp(1_795_000_000, 0).unwrap()
    }
}

impl IdSource for Still {
    fn next(&self) -> Uuid {
        Uuid::now_v7()
    }
}

struct Office {
    runtime: Runtime,
    folder: TempDir,
    vault: Vault,
}

static OFFICE: LazyLock<Office> = LazyLock::new(|| {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().unwrap();
    let folder = TempDir::new().unwrap();
    let first = Person {
        id: PersonId(Uuid::from_u128(1)),
        name: "Camille Roy".into(),
        role: Role::TeamLead,
        lang: Lang::Fr,
    };
    let phrase = Zeroizing::new("un long mot de passe".to_owned());
    let (path, device) = (folder.path().join("vault"), folder.path().join("device"));
    let (clock, ids) = (Arc::new(Still), Arc::new(Still));
    let created = Vault::create(&path, &device, first, phrase, KdfCost::TEST, clock, ids);
    let vault = runtime.block_on(created).unwrap();
    Office {
        runtime,
        folder,
        vault,
    }
});

fuzz_target!(|bytes: &[u8]| {
    let office = &*OFFICE;
    let path = office.folder.path().join("a.bundle");
    fs::write(&path, bytes).unwrap();
    let taken = office.vault.import_bundle(&path, None, unwatched);
    assert!(office.runtime.block_on(taken).is_err());
});
