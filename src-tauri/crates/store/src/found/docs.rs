//! Sets of documents: what two filters share is found by comparing bits, whatever the number of
//! cases. Pure.

use std::collections::BTreeMap;

/// Documents of a row.
const BLOCK: i64 = 4_096;

/// Words of 64 bits of a row.
const WORDS: usize = 64;

/// Bytes of a row that is kept bit by bit; a shorter one is a list of places of two bytes.
const WHOLE: usize = WORDS * 8;

type Row = [u64; WORDS];

/// A set of documents by their `doc_id`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Docs(BTreeMap<i64, Box<Row>>);

/// The row of a document, and its place in it.
pub(crate) fn place(doc_id: i64) -> (i64, usize) {
    let place = usize::try_from(doc_id.rem_euclid(BLOCK)).unwrap_or_default();
    (doc_id.div_euclid(BLOCK), place)
}

impl Docs {
    pub fn insert(&mut self, doc_id: i64) {
        let (block, place) = place(doc_id);
        let row = self.0.entry(block).or_insert_with(|| Box::new([0; WORDS]));
        set(row, place, true);
    }

    /// Whether it is there.
    pub fn holds(&self, doc_id: i64) -> bool {
        let (block, place) = place(doc_id);
        self.0.get(&block).is_some_and(|row| is_set(row, place))
    }

    /// How many there are.
    pub fn len(&self) -> u32 {
        let bits = self.0.values().flat_map(|row| row.iter());
        bits.map(|word| word.count_ones()).sum()
    }

    /// Adds a stored row.
    pub fn add(&mut self, block: i64, bytes: &[u8]) {
        let row = self.0.entry(block).or_insert_with(|| Box::new([0; WORDS]));
        put_in(row, bytes);
    }

    /// Keeps what another set holds too.
    pub fn keep(&mut self, other: &Self) {
        self.0.retain(|block, row| {
            let Some(theirs) = other.0.get(block) else {
                return false;
            };
            for (word, mask) in row.iter_mut().zip(theirs.iter()) {
                *word &= mask;
            }
            row.iter().any(|word| *word != 0)
        });
    }

    /// Documents before a place, the last first.
    pub fn before(&self, doc_id: Option<i64>) -> impl Iterator<Item = i64> {
        let end = doc_id.unwrap_or(i64::MAX);
        let (last, _) = place(end);
        let rows = self.0.range(..=last).rev();
        rows.flat_map(move |(block, row)| {
            let inside = (0..WORDS * 64).rev().filter(|place| is_set(row, *place));
            let first = block * BLOCK;
            inside.filter_map(move |place| i64::try_from(place).ok().map(|place| first + place))
        })
        .filter(move |one| *one < end)
    }
}

fn set(row: &mut Row, place: usize, on: bool) {
    if let Some(word) = row.get_mut(place / 64) {
        let bit = 1 << (place % 64);
        *word = if on { *word | bit } else { *word & !bit };
    }
}

fn is_set(row: &Row, place: usize) -> bool {
    row.get(place / 64)
        .is_some_and(|word| word & (1 << (place % 64)) != 0)
}

/// A stored row with one document put in or taken out; none when it is empty then.
pub(crate) fn with(bytes: &[u8], place: usize, on: bool) -> Option<Vec<u8>> {
    let mut row = decoded(bytes);
    set(&mut row, place, on);
    let places: Vec<usize> = places(&row).collect();
    if places.is_empty() {
        return None;
    }
    if places.len() * 2 >= WHOLE {
        return Some(row.iter().flat_map(|word| word.to_le_bytes()).collect());
    }
    let short = places.iter().filter_map(|place| u16::try_from(*place).ok());
    Some(short.flat_map(u16::to_le_bytes).collect())
}

/// The places of a stored row.
pub(crate) fn places_of(bytes: &[u8]) -> Vec<usize> {
    places(&decoded(bytes)).collect()
}

fn places(row: &Row) -> impl Iterator<Item = usize> + use<'_> {
    (0..WORDS * 64).filter(|place| is_set(row, *place))
}

fn decoded(bytes: &[u8]) -> Row {
    let mut row = [0; WORDS];
    put_in(&mut row, bytes);
    row
}

/// Puts what a stored row holds in another.
fn put_in(row: &mut Row, bytes: &[u8]) {
    if bytes.len() == WHOLE {
        for (word, bytes) in row.iter_mut().zip(bytes.as_chunks::<8>().0) {
            *word |= u64::from_le_bytes(*bytes);
        }
    } else {
        for place in bytes.as_chunks::<2>().0 {
            set(row, usize::from(u16::from_le_bytes(*place)), true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn docs(ids: &[i64]) -> Docs {
        let mut docs = Docs::default();
        ids.iter().for_each(|id| docs.insert(*id));
        docs
    }

    #[test]
    fn a_stored_row_holds_what_was_put_in_and_not_what_was_taken_out() {
        let mut bytes = Vec::new();
        for place in 0..4_096 {
            bytes = with(&bytes, place, true).unwrap();
            assert!(bytes.len() <= 512);
        }
        assert_eq!(places_of(&bytes).len(), 4_096);
        for place in (1..4_096).rev() {
            bytes = with(&bytes, place, false).unwrap();
        }
        assert_eq!(places_of(&bytes), [0]);
        assert_eq!(with(&bytes, 0, false), None);
    }

    #[test]
    fn two_sets_keep_what_both_hold() {
        let mut one = docs(&[1, 4_095, 4_096, 9_000]);
        one.keep(&docs(&[4_095, 4_096, 9_001]));
        assert_eq!(one, docs(&[4_095, 4_096]));
        assert_eq!(one.len(), 2);
        one.keep(&Docs::default());
        assert_eq!(one.len(), 0);
    }

    #[test]
    fn documents_come_from_the_last_and_go_on_before_a_place() {
        let set = docs(&[7, 4_095, 4_096, 9_000]);
        assert_eq!(
            set.before(None).collect::<Vec<_>>(),
            [9_000, 4_096, 4_095, 7]
        );
        assert_eq!(set.before(Some(4_096)).collect::<Vec<_>>(), [4_095, 7]);
        assert_eq!(set.before(Some(7)).count(), 0);
    }
}
