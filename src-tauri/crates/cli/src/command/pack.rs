//! `dossier pack compare`: what one version of a pack changes in another, without a vault.

use crate::args::ComparePacks;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::voice::Voice;
use dossier_app::pack;
use dossier_domain::lang::Bilingual;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_i18n::both;
use serde::Serialize;

/// What was found.
#[derive(Serialize)]
struct Found {
    differences: Vec<Difference>,
}

/// A difference, with its words in both languages.
#[derive(Serialize)]
struct Difference {
    sentence: Sentence,
    words: Bilingual,
}

/// Compares two packs; a difference is an answer, not a fault.
///
/// # Errors
/// A folder cannot be read; a pack is refused.
pub fn compare(asked: &ComparePacks, voice: &Voice) -> Result<Exit, Failure> {
    let (old, new) = (
        pack::read_folder(&asked.old)?,
        pack::read_folder(&asked.new)?,
    );
    let sentences = pack::compare_files(&old, &new)?;
    let found = Found {
        differences: sentences.into_iter().map(difference).collect(),
    };
    voice.result(&found, || {
        let count = Arg::count(found.differences.len());
        let head = voice.words_of("pack-differences", [("count", count)]);
        let said = found.differences.iter().map(|one| voice.say(&one.sentence));
        std::iter::once(head)
            .chain(said.map(|line| format!("  {line}")))
            .collect()
    })?;
    Ok(Exit::Done)
}

fn difference(sentence: Sentence) -> Difference {
    Difference {
        words: both(&sentence),
        sentence,
    }
}
