//! Paragraphs and lists, from plain text.

use crate::plain;
use serde::Serialize;

/// What stands under a heading.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Block {
    /// A paragraph.
    Text(String),
    /// A list, from lines that began with a dash or a bullet.
    Items(Vec<String>),
}

/// Lines as paragraphs, and runs of lines that begin with a dash as lists; empty ones are dropped.
/// `line` makes a line fit for the page.
pub(crate) fn blocks(texts: &[String], line: fn(&str) -> String) -> Vec<Block> {
    let mut blocks = Vec::new();
    for text in texts {
        let mut open = false;
        for line in plain::tidy(text)
            .lines()
            .map(line)
            .filter(|it| !it.is_empty())
        {
            open = add(&mut blocks, line, open);
        }
    }
    blocks
}

/// Adds a line, to the open list where it is an item; says whether a list is open after it.
fn add(blocks: &mut Vec<Block>, line: String, open: bool) -> bool {
    let item = ["– ", "- ", "• ", "— "]
        .iter()
        .find_map(|mark| line.strip_prefix(mark));
    match (item.map(str::to_owned), blocks.last_mut()) {
        (Some(item), Some(Block::Items(items))) if open => items.push(item),
        (Some(item), _) => blocks.push(Block::Items(vec![item])),
        (None, _) => {
            blocks.push(Block::Text(line));
            return false;
        }
    }
    true
}
