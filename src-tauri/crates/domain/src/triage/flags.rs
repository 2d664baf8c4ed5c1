//! Signals that a person must see, with the words that raise them; and useful codes.

use super::fold::Text;
use super::lexicon::Lexicon;
use super::{Flag, Identifier, Quote};
use crate::case::Kind;
use std::collections::BTreeMap;

/// Code of a number that identifies a person.
pub(super) const IDENTIFIER: &str = "pii";

/// Flags, urgent first, then in the order of the lexicon. One that only the subject line raises has
/// no quote, since quotes are passages of the text. What makes an enquiry one of the press is a
/// signal of the press too.
#[must_use]
pub fn read(
    text: &Text<'_>,
    subject: &Text<'_>,
    kind: Kind,
    identifiers: &[Identifier],
    lexicon: &Lexicon,
) -> Vec<Flag> {
    let own = lexicon.group("flags").iter();
    let own = own.map(|rule| (rule.code.as_str(), rule));
    let press = lexicon
        .rules("kinds", "media_enquiry")
        .filter(|_| kind == Kind::MediaEnquiry)
        .map(|rule| (lexicon.tables.press_flag.as_str(), rule));
    let mut flags: Vec<Flag> = Vec::new();
    for (code, rule) in own.chain(press) {
        let quotes: Vec<Quote> = rule
            .hits(text, &lexicon.contexts)
            .into_iter()
            .map(|hit| hit.quote)
            .collect();
        if quotes.is_empty() && !rule.finds(subject, &lexicon.contexts) {
            continue;
        }
        match flags.iter_mut().find(|flag| flag.code == code) {
            Some(flag) => {
                flag.urgent |= rule.urgent;
                flag.quotes.extend(quotes);
            }
            None => flags.push(Flag {
                code: code.to_owned(),
                urgent: rule.urgent,
                quotes,
            }),
        }
    }
    for flag in &mut flags {
        flag.quotes = joined(text, std::mem::take(&mut flag.quotes));
    }
    if !identifiers.is_empty() {
        let mut quotes: Vec<Quote> = identifiers.iter().map(|one| one.quote.clone()).collect();
        quotes.sort();
        quotes.dedup();
        flags.push(Flag {
            code: IDENTIFIER.to_owned(),
            urgent: false,
            quotes,
        });
    }
    flags.sort_by_key(|flag| !flag.urgent);
    flags
}

/// Most bytes between two passages that are told as one.
const NEAR: usize = 24;

/// The passages in order; those of a sentence that nearly touch are one, as a person would mark them.
fn joined(text: &Text<'_>, mut quotes: Vec<Quote>) -> Vec<Quote> {
    quotes.sort();
    let mut joined: Vec<Quote> = Vec::with_capacity(quotes.len());
    for quote in quotes {
        let near = |last: &&mut Quote| is_near(text, last.end, quote.start);
        match joined.last_mut().filter(near) {
            Some(last) if last.end < quote.end => {
                *last = text.trimmed(last.start as usize..quote.end as usize);
            }
            Some(_) => {}
            None => joined.push(quote),
        }
    }
    joined
}

fn is_near(text: &Text<'_>, end: u32, start: u32) -> bool {
    let between = text.original.get(end as usize..start as usize);
    start <= end
        || between.is_some_and(|between| {
            between.len() <= NEAR && !between.contains(['.', '!', '?']) && !between.contains("\n\n")
        })
}

/// Codes of `signals.toml` that hold, in the order of the lexicon, with the words of each.
#[must_use]
pub fn signals(text: &Text<'_>, lexicon: &Lexicon) -> BTreeMap<String, Vec<Quote>> {
    let mut found: BTreeMap<String, Vec<Quote>> = BTreeMap::new();
    for rule in lexicon.group("signals") {
        let hits = rule.hits(text, &lexicon.contexts);
        if !hits.is_empty() {
            found
                .entry(rule.code.clone())
                .or_default()
                .extend(hits.into_iter().map(|hit| hit.quote));
        }
    }
    found
}
