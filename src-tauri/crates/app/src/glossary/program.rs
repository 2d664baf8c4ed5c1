//! The terms that the program brings, each with its source and its certainty.

use crate::word;
use dossier_domain::id::TermId;
use dossier_domain::term::{Term, TermText};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;
use uuid::Builder;

/// Columns: French, English, field, certainty, source in English, source in French. The first line
/// names them.
const TABLE: &str = include_str!("../../../../packs/glossary/on-office.tsv");

/// A term of the program.
pub(super) struct Brought {
    /// The term; its source in English.
    pub term: Term,
    /// Its source in French.
    pub source_fr: String,
}

static TERMS: LazyLock<Vec<Brought>> =
    LazyLock::new(|| TABLE.lines().skip(1).filter_map(brought).collect());

/// The terms, in the order of their table.
pub(super) fn terms() -> &'static [Brought] {
    &TERMS
}

/// The term of an identifier.
pub(super) fn found(id: TermId) -> Option<&'static Brought> {
    TERMS.iter().find(|one| one.term.id == id)
}

fn brought(line: &str) -> Option<Brought> {
    let mut columns = line.split('\t').map(str::to_owned);
    let (fr, en) = (columns.next()?, columns.next()?);
    let (domain, certainty, source) = (columns.next()?, columns.next()?, columns.next()?);
    let term = Term {
        id: id(&fr, &en, &domain),
        text: TermText {
            fr,
            en,
            domain,
            source,
            certainty: word::parse(&certainty)?,
        },
        retired: false,
    };
    let source_fr = columns.next()?;
    Some(Brought { term, source_fr })
}

/// An identifier made from the words: a UUID (version 8, RFC 9562) of their SHA-256.
fn id(fr: &str, en: &str, domain: &str) -> TermId {
    let hash = Sha256::digest(format!("{fr}\t{en}\t{domain}"));
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    TermId(Builder::from_custom_bytes(bytes).into_uuid())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_line_of_the_table_is_a_term_with_its_own_identifier_and_a_source() {
        let ids: BTreeSet<TermId> = terms().iter().map(|one| one.term.id).collect();
        assert_eq!(ids.len(), TABLE.lines().count() - 1);
        assert!(terms().iter().all(|one| !one.term.text.source.is_empty()));
    }

    #[test]
    fn a_source_is_told_in_french_on_french_screens() {
        let english = [
            "general knowledge",
            "public source",
            "unpublished text",
            "French",
        ];
        for Brought { term, source_fr } in terms() {
            let told = |words: &&&str| source_fr.contains(**words);
            assert!(!source_fr.is_empty(), "{}", term.text.fr);
            assert_eq!(english.iter().find(told), None, "{}", term.text.fr);
        }
    }
}
