//! Cases that may tell of one event: the clues of each case in an indexed table, and what people
//! said of two. Rows follow the events, like every projection, and go with their case.
//!
//! What a person is shown is read through the views of restriction, so that a hidden case is no
//! candidate, no clue and no relation.

use crate::case::{CaseLine, folded, one as line};
use crate::search::word::{Reading, Stems};
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault};
use dossier_domain::alike::{
    Clue, ENOUGH, Relation, bands, clues, key, makes_place, places, shared_words,
};
use dossier_domain::case::Case;
use dossier_domain::id::{CaseId, TextId};
use dossier_domain::lang::TextLanguage;
use sqlx::SqliteConnection;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

statements! {
    DROP = "DELETE FROM alike WHERE case_id = ?";
    PUT = "INSERT INTO alike (key, case_id, clue) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    KEYS = "SELECT key, clue FROM alike WHERE case_id = ?";
    OF_KEY = "SELECT case_id FROM alike WHERE key = ? ORDER BY case_id DESC LIMIT ?";
    DROP_RELATIONS = "DELETE FROM case_relation WHERE case_id = ?";
    PUT_RELATION = "INSERT INTO case_relation (case_id, other_id, relation) VALUES (?, ?, ?)";
    RELATIONS = "SELECT lead_id AS other_id, 'consolidated' AS relation, 0 AS theirs
            FROM consolidation JOIN case_line ON case_line.case_id = consolidation.lead_id
            WHERE consolidation.case_id = ?1
        UNION ALL SELECT case_id, 'consolidated', 1 FROM consolidation WHERE lead_id = ?1
        UNION ALL SELECT other_id, relation, 0 FROM case_relation
            JOIN case_line ON case_line.case_id = case_relation.other_id
            WHERE case_relation.case_id = ?1
        UNION ALL SELECT case_id, relation, 1 FROM case_relation WHERE other_id = ?1";
    TEXT = "SELECT words FROM text WHERE text_id = ?";
}

/// Cases looked at under one key, the newest first: a key that more share says little.
const PER_KEY: u32 = 64;

/// Cases whose clues are compared in full.
const COMPARED: usize = 12;

/// Share of the words, in a hundred, from which the words alone are a reason.
const MANY_WORDS: u32 = 45;

/// A case that may tell of the same event.
#[derive(Debug, Clone, PartialEq)]
pub struct AlikeCase {
    /// Its line.
    pub line: CaseLine,
    /// The clues that both have.
    pub clues: Vec<(Clue, String)>,
    /// Words of the places that either text tells, folded.
    pub places: BTreeSet<String>,
    /// Words of the shorter text that are in the other, in a hundred; 0 across languages.
    pub words: u32,
    /// What a person said of the two.
    pub relation: Option<Relation>,
    /// Whether it was said on the other case: there, `Consolidated` makes this one the lead.
    pub theirs: bool,
    /// What somebody said on the other case beside that, where it is not the same.
    pub also: Option<Relation>,
}

/// What people said of two cases.
#[derive(Debug, Clone, Copy)]
struct Said {
    relation: Relation,
    theirs: bool,
    also: Option<Relation>,
}

/// Writes the clues and the relations of a case anew.
pub(crate) async fn project(
    connection: &mut SqliteConnection,
    case: &Case,
) -> Result<(), StoreError> {
    let text = words(connection, case.receipt.text).await?;
    put(connection, case, &text).await?;
    let id = case.id.0.as_bytes().as_slice();
    run(connection, DROP_RELATIONS, case.id).await?;
    for (other, relation) in &case.relations {
        sqlx::query(PUT_RELATION)
            .bind(id)
            .bind(other.0.as_bytes().as_slice())
            .bind(sql::word(relation)?)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

async fn put(connection: &mut SqliteConnection, case: &Case, text: &str) -> Result<(), StoreError> {
    let held = held(connection, case.id).await?;
    let written = |(clue, words): (Clue, String)| (key(clue, &words), i64::from(clue.code()));
    let mut keys: HashMap<i64, i64> = clues(&case.receipt, &case.facts, text)
        .into_iter()
        .map(written)
        .collect();
    // The words of a case never change: what is held of them is not reckoned again.
    let of_words = i64::from(Clue::Words.code());
    keys.extend(held.iter().filter(|(_, clue)| **clue == of_words));
    if !keys.values().any(|clue| *clue == of_words) {
        let bands = bands(&stems(text)).into_iter();
        keys.extend(bands.map(|band| written((Clue::Words, band))));
    }
    if held == keys {
        return Ok(());
    }
    run(connection, DROP, case.id).await?;
    for (key, clue) in keys {
        sqlx::query(PUT)
            .bind(key)
            .bind(case.id.0.as_bytes().as_slice())
            .bind(clue)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// The clue of each key that is written of a case. Most acts change none, and each key lies on a
/// page of its own.
async fn held(
    connection: &mut SqliteConnection,
    id: CaseId,
) -> Result<HashMap<i64, i64>, StoreError> {
    let rows = sqlx::query(KEYS)
        .bind(id.0.as_bytes().as_slice())
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.read("key")?, row.read("clue")?)))
        .collect()
}

/// The text of a case; nothing where it is erased.
pub(crate) async fn words(
    connection: &mut SqliteConnection,
    id: TextId,
) -> Result<String, StoreError> {
    let words: Option<String> = sqlx::query_scalar(TEXT)
        .bind(id.0.as_bytes().as_slice())
        .fetch_optional(connection)
        .await?;
    Ok(words.unwrap_or_default())
}

/// The stems of a text, in its order.
pub(crate) fn stems(text: &str) -> Vec<String> {
    let mut stems = Stems::new();
    text.split(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '\'' | '’'))
        .filter(|word| !word.is_empty())
        .filter_map(|word| {
            let (_, tokens) = stems.of(&word.to_lowercase(), Reading::Word)?;
            tokens.first().map(|stem| stem.to_string())
        })
        .collect()
}

async fn run(
    connection: &mut SqliteConnection,
    statement: &'static str,
    id: CaseId,
) -> Result<(), StoreError> {
    sqlx::query(statement)
        .bind(id.0.as_bytes().as_slice())
        .execute(connection)
        .await?;
    Ok(())
}

impl Vault {
    /// The cases that may tell of the same event as this one, the most alike first, then those of
    /// which a person said something. At most `limit` of the first.
    ///
    /// # Errors
    /// `NotFound`, `Database`, `Inconsistent`.
    pub async fn alike(&self, id: CaseId, limit: usize) -> Result<Vec<AlikeCase>, StoreError> {
        let mut reader = self.reader().await?;
        line(&mut reader, id).await?;
        let said = relations(&mut reader, id).await?;
        let case = folded(&mut reader, id).await?;
        let text = words(&mut reader, case.receipt.text).await?;
        let mine = Compared::of(&case, &text);
        let mut found = Vec::new();
        for other in candidates(&mut reader, id).await? {
            if found.len() == limit || said.contains_key(&other) {
                continue;
            }
            let alike = compare(&mut reader, &mine, other, &said).await?;
            if !alike.clues.is_empty() || alike.words >= MANY_WORDS {
                found.push(alike);
            }
        }
        for other in said.keys() {
            found.push(compare(&mut reader, &mine, *other, &said).await?);
        }
        Ok(found)
    }
}

/// What is compared of a case.
struct Compared {
    clues: Vec<(Clue, String)>,
    places: BTreeSet<String>,
    stems: Vec<String>,
    language: TextLanguage,
}

impl Compared {
    fn of(case: &Case, text: &str) -> Self {
        Self {
            clues: clues(&case.receipt, &case.facts, text),
            places: places(text),
            stems: stems(text),
            language: case.receipt.language,
        }
    }
}

/// What people said, by the other case: which of the two leads, then what was said on this one, which
/// does not hide what was said on the other.
async fn relations(
    reader: &mut SqliteConnection,
    id: CaseId,
) -> Result<BTreeMap<CaseId, Said>, StoreError> {
    let rows = sqlx::query(RELATIONS)
        .bind(id.0.as_bytes().as_slice())
        .fetch_all(&mut *reader)
        .await?;
    let mut said: BTreeMap<CaseId, Said> = BTreeMap::new();
    for row in &rows {
        let relation: Relation = row.word("relation")?;
        let theirs = row.read::<i64>("theirs")? > 0;
        said.entry(CaseId(row.id("other_id")?))
            // Two cases that are each consolidated into the other are not at one either; of one that
            // leads the other, that both tell of one incident is no other word.
            .and_modify(|mine| {
                let leads = mine.relation == Relation::Consolidated;
                let same = match relation {
                    Relation::Consolidated => false,
                    Relation::SameIncident => leads || mine.relation == relation,
                    Relation::NotAlike => mine.relation == relation,
                };
                if !same {
                    mine.also = Some(relation);
                }
            })
            .or_insert(Said {
                relation,
                theirs,
                also: None,
            });
    }
    Ok(said)
}

/// The cases that share the most with this one, by the weight of the keys that they share.
async fn candidates(reader: &mut SqliteConnection, id: CaseId) -> Result<Vec<CaseId>, StoreError> {
    let rows = sqlx::query(KEYS)
        .bind(id.0.as_bytes().as_slice())
        .fetch_all(&mut *reader)
        .await?;
    let keys = rows.iter().map(|row| {
        let clue = u8::try_from(row.read::<i64>("clue")?).unwrap_or(u8::MAX);
        Ok((row.read::<i64>("key")?, Clue::weight(clue)))
    });
    let keys: Vec<(i64, u32)> = keys.collect::<Result<_, StoreError>>()?;
    let shared = sharing(reader, OF_KEY, PER_KEY, &keys, id).await?;
    let shared = shared.into_iter().take(COMPARED);
    let enough = shared.take_while(|(weight, _)| *weight >= ENOUGH);
    Ok(enough.map(|(_, other)| other).collect())
}

/// The other cases that have some of these keys, by the weight of those that they have, the newest
/// among equals; under one key at most `per_key` are looked at.
pub(crate) async fn sharing(
    reader: &mut SqliteConnection,
    of_key: &'static str,
    per_key: u32,
    keys: &[(i64, u32)],
    id: CaseId,
) -> Result<Vec<(u32, CaseId)>, StoreError> {
    let mut weights: HashMap<CaseId, u32> = HashMap::new();
    for (key, weight) in keys {
        let others = sqlx::query(of_key)
            .bind(key)
            .bind(per_key)
            .fetch_all(&mut *reader)
            .await?;
        for other in &others {
            *weights.entry(CaseId(other.id("case_id")?)).or_default() += weight;
        }
    }
    weights.remove(&id);
    let mut ranked: Vec<(u32, CaseId)> = weights
        .into_iter()
        .map(|(other, weight)| (weight, other))
        .collect();
    ranked.sort_by(|one, other| other.cmp(one));
    Ok(ranked)
}

async fn compare(
    reader: &mut SqliteConnection,
    mine: &Compared,
    other: CaseId,
    said: &BTreeMap<CaseId, Said>,
) -> Result<AlikeCase, StoreError> {
    let case = folded(reader, other).await?;
    let text = words(reader, case.receipt.text).await?;
    let theirs = Compared::of(&case, &text);
    let held: HashSet<&(Clue, String)> = theirs.clues.iter().collect();
    // A word that only makes a place (« rue », “River”) is in too many texts to be a reason.
    let names = |(clue, words): &(Clue, String)| {
        *clue != Clue::DayName || !words.rsplit(' ').next().is_some_and(makes_place)
    };
    let shared = mine
        .clues
        .iter()
        .filter(|clue| held.contains(clue) && names(clue));
    let same_language = mine.language == theirs.language;
    Ok(AlikeCase {
        line: line(reader, other).await?,
        clues: shared.cloned().collect(),
        places: mine.places.union(&theirs.places).cloned().collect(),
        words: match same_language {
            true => shared_words(&mine.stems, &theirs.stems),
            false => 0,
        },
        relation: said.get(&other).map(|said| said.relation),
        theirs: said.get(&other).is_some_and(|said| said.theirs),
        also: said.get(&other).and_then(|said| said.also),
    })
}
