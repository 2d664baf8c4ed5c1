//! Rows of a table by their key.

use super::dated::Dated;
use std::collections::HashMap;

/// A word of the block that was not looked for yet.
const NOT_YET: u32 = u32::MAX;

/// What is added up under each key. A word is looked for once in a block: within one, its rank tells
/// the row, so that a case costs no comparison of words.
#[derive(Debug, Default)]
pub(super) struct Rows<R> {
    places: HashMap<Box<str>, u32>,
    rows: Vec<R>,
    /// Place of the row of each word of the block.
    known: Vec<u32>,
}

impl<R: Default> Rows<R> {
    /// A block of so many words begins.
    pub fn begin(&mut self, words: usize) {
        self.known.clear();
        self.known.resize(words, NOT_YET);
    }

    /// The row of a word of the block that was begun.
    pub fn row(&mut self, case: &Dated<'_>, rank: u32) -> Option<&mut R> {
        let known = self.known.get_mut(rank as usize)?;
        if *known == NOT_YET {
            *known = place(&mut self.places, &mut self.rows, case.word(rank));
        }
        self.rows.get_mut(*known as usize)
    }

    /// Every row with its key, in the order of the keys.
    pub fn in_order(&self) -> Vec<(&str, &R)> {
        let places = self.places.iter();
        let mut rows: Vec<(&str, &R)> = places
            .filter_map(|(key, at)| Some((&**key, self.rows.get(*at as usize)?)))
            .collect();
        rows.sort_unstable_by_key(|(key, _)| *key);
        rows
    }
}

fn place<R: Default>(places: &mut HashMap<Box<str>, u32>, rows: &mut Vec<R>, word: &str) -> u32 {
    if let Some(at) = places.get(word) {
        return *at;
    }
    let at = u32::try_from(rows.len()).unwrap_or(NOT_YET);
    rows.push(R::default());
    places.insert(word.into(), at);
    at
}
