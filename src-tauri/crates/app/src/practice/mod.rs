//! The practice office: an invented, bilingual office of twelve people, with the three hundred
//! cases of its last two years, in a vault of its own.
//!
//! Owns the story and its words (`src-tauri/practice`). Everything goes through the use cases that
//! the window calls, under a clock that walks up to now; nothing is written beside them. Must not:
//! touch the vault of a real office.

mod aside;
mod clock;
mod door;
mod follow;
mod grammar;
mod letter;
mod play;
mod post;
mod review;

use crate::office::data_folder;
use crate::vault::{self, AddPerson, CreateVault};
use crate::{AppError, Office};
use aside::Aside;
use clock::{Ids, Walk};
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, Role};
use dossier_store::KdfCost;
use grammar::{Grammar, grammar};
use play::Play;
use post::{STORY, at, post};
use rand::SeedableRng;
use rand::rngs::StdRng;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Passphrase of everyone of the practice office. It is shown at sign-in: it protects nothing.
pub const PASSPHRASE: &str = "grand lac tranquille, slow green river";

/// Role of a person of the practice office, by their name.
#[must_use]
pub fn role_of(name: &str) -> Option<Role> {
    let people = &grammar().ok()?.office.person;
    let person = people.iter().find(|person| person.name == name)?;
    Some(person.role)
}

/// What the title of a window says before all else in the practice office: each language in turn.
#[must_use]
pub fn mark() -> String {
    [Lang::Fr, Lang::En]
        .map(|lang| dossier_i18n::text(lang, "practice-mark"))
        .join(" / ")
}

/// Where the window looks for the practice office: beside the vault of this person's office.
#[must_use]
pub fn usual_folder() -> PathBuf {
    data_folder().join("practice")
}

/// The same seed and the same day make the same office.
const SEED: u64 = 19_690_907;

/// Makes the practice office in `folder`, as of today. It is made aside and takes its place once it is
/// whole: one whose making was killed is in nobody's way, and the next making sweeps it.
///
/// `progress` is told how many days of the story are played, of how many; `Break` stops, and what
/// was begun is taken away. Says whether it went to its end.
///
/// # Errors
/// `FolderNotEmpty`, `AlreadyOpen` while it is being made, `File` and the store's errors of creation; what
/// a use case refuses.
pub async fn create(
    office: &Office,
    folder: &Path,
    progress: impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<ControlFlow<()>, AppError> {
    aside::refuse_taken(folder)?;
    let aside = Aside::begin(folder)?;
    let made = story(office, &aside.office(), progress).await;
    let made = match made {
        Ok(ControlFlow::Continue(())) => aside.give(folder).map(ControlFlow::Continue),
        stopped => stopped,
    };
    aside.end()?;
    made
}

/// Takes a practice office away, so that it can be made anew: its deadlines are those of the day
/// when it was made. Killed meanwhile, it is gone all the same.
///
/// # Errors
/// `NotPermitted` when the folder holds anything else; `AlreadyOpen`, `FolderNotEmpty`, `File`.
pub fn clear(folder: &Path) -> Result<(), AppError> {
    if !vault::is_practice(folder) {
        return Err(AppError::NotPermitted);
    }
    let aside = Aside::begin(folder)?;
    std::fs::rename(folder, aside.office()).map_err(AppError::File)?;
    aside.end()
}

async fn story(
    office: &Office,
    folder: &Path,
    progress: impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<ControlFlow<()>, AppError> {
    let grammar = grammar()?;
    let now = office.clock.now();
    let first_day = office.today() - chrono::Days::new(STORY);
    let clock = Arc::new(Walk::from(at(office, first_day, chrono::NaiveTime::MIN)));
    let walked = Office {
        clock: Arc::clone(&clock) as _,
        ids: Arc::new(Ids::new(Arc::clone(&clock), SEED)),
        kdf_cost: KdfCost::PUBLISHED,
        ..office.clone()
    };
    let mut random = StdRng::seed_from_u64(SEED);
    let letters = post(grammar, office, &mut random)?;
    let people = people(&walked, folder, grammar).await?;
    let play = (grammar, &walked);
    let apart = StdRng::seed_from_u64(SEED + 1);
    Play::new(play, (clock, now), (folder, people), [random, apart])
        .run(letters, progress)
        .await
}

/// Creates the vault with its first person, who adds the others.
async fn people(
    office: &Office,
    folder: &Path,
    grammar: &Grammar,
) -> Result<Vec<Person>, AppError> {
    let mut people = grammar.office.person.iter();
    let none = || AppError::Broken("the practice office has nobody".to_owned());
    let first = people.next().ok_or_else(none)?;
    let request = CreateVault {
        name: first.name.clone(),
        role: first.role,
        lang: first.lang,
        passphrase: PASSPHRASE.into(),
    };
    let session = vault::create(office, folder, request).await?;
    session.vault.declare_practice().await?;
    let mut view = session.view().await?;
    for person in people {
        let request = AddPerson {
            name: person.name.clone(),
            role: person.role,
            lang: person.lang,
            passphrase: PASSPHRASE.into(),
        };
        view = vault::person::add(&session, request).await?.0;
    }
    vault::lock(session).await?;
    // In the order of the office, whatever the order of the list.
    let of_name = |name: &str| view.people.iter().find(|one| one.name == name).cloned();
    let names = grammar.office.person.iter();
    Ok(names.filter_map(|person| of_name(&person.name)).collect())
}
