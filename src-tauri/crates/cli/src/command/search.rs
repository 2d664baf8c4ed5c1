//! `dossier search`: words over cases, records and notes.

use crate::args::{Common, Search};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::search::{HitView, LIMIT, SearchRequest, search};
use dossier_app::{Office, vault};
use dossier_domain::sentence::Arg;

/// Prints each hit; no hit is a result, not a fault.
///
/// # Errors
/// Opening; the vault cannot be read.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &Search,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    let request = SearchRequest {
        query: asked.words.join(" "),
        best: asked.best,
    };
    let found = search(&session, request).await?;
    vault::lock(session).await?;
    let told = match u32::try_from(found.hits.len()) {
        Ok(LIMIT) => "cli-search-first",
        _ => "cli-search-found",
    };
    voice.tell(told, [("hits", Arg::count(found.hits.len()))]);
    if let Some(among) = found.among {
        let among = Arg::count(among);
        voice.tell("cli-search-among", [("among", among)]);
    }
    for hit in &found.hits {
        voice.result(hit, || words(hit, voice))?;
    }
    Ok(Exit::Done)
}

/// A hit for people: where, then the passage with the words found between brackets.
pub fn words(hit: &HitView, voice: &Voice) -> Vec<String> {
    let noun = match hit.noun.as_str() {
        "record" => "cli-search-record",
        "note" => "cli-search-note",
        _ => "cli-search-case",
    };
    let args = [
        ("number", Arg::Text(hit.number.clone())),
        ("title", Arg::Text(hit.title.concat())),
        ("on", Arg::Day(hit.on)),
    ];
    vec![
        voice.words_of(noun, args),
        format!("  {}", marked(&hit.passage)),
    ]
}

/// Parts alternate, plain then found: the words found stand between brackets, on one line.
fn marked(parts: &[String]) -> String {
    let part = |(index, part): (usize, &String)| {
        if index % 2 == 1 {
            format!("[{part}]")
        } else {
            part.clone()
        }
    };
    let joined: String = parts.iter().enumerate().map(part).collect();
    joined.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_found_stand_between_brackets() {
        let parts = ["la\n\n", "plainte", " du public"].map(str::to_owned);
        assert_eq!(marked(&parts), "la [plainte] du public");
    }
}
