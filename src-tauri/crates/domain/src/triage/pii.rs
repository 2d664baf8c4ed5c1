//! Identity numbers typed in a text (`facts.md` §7.4): a warning to a person, never a redaction.

use super::fold::Text;
use super::{Identifier, Quote};
use chrono::NaiveDate;
use regex::Regex;
use std::sync::LazyLock;

/// Shapes are those of `facts.md` §7.4; they are formats, not law. An expression that does not
/// compile finds nothing, and the tests would say so.
static SIN: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b\d{3}[ \u{a0}.-]?\d{3}[ \u{a0}.-]?\d{3}\b").ok());
static HEALTH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b\d{4}[ \u{a0}-]?\d{3}[ \u{a0}-]?\d{3}(?:[ \u{a0}-]?[A-Z]{1,2}\b)?").ok()
});
static LICENCE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b[A-Za-z]\d{4}[ \u{a0}-]{0,3}\d{5}[ \u{a0}-]{0,3}\d{5}\b").ok());
static PASSPORT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b(?:[A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2})\b").ok());

/// Identity numbers in the order of the text.
#[must_use]
pub fn read(text: &Text<'_>) -> Vec<Identifier> {
    let mut found: Vec<Identifier> = Vec::new();
    collect(text, &LICENCE, "drivers_licence", is_licence, &mut found);
    collect(text, &HEALTH, "health_card", is_health_card, &mut found);
    collect(text, &SIN, "sin", is_sin, &mut found);
    collect(text, &PASSPORT, "passport", is_passport, &mut found);
    found.sort_by(|a, b| a.quote.cmp(&b.quote));
    found
}

fn collect(
    text: &Text<'_>,
    shape: &Option<Regex>,
    kind: &str,
    holds: fn(&Text<'_>, &Quote) -> bool,
    found: &mut Vec<Identifier>,
) {
    for shape in shape.iter() {
        for matched in shape.find_iter(text.original) {
            let quote = text.trimmed(matched.range());
            let taken = found
                .iter()
                .any(|one| one.quote.start < quote.end && quote.start < one.quote.end);
            if !taken && !in_longer_number(text.original, &matched) && holds(text, &quote) {
                found.push(Identifier {
                    kind: kind.to_owned(),
                    quote,
                });
            }
        }
    }
}

/// Whether the shape is only a piece of a longer number, a telephone number or a file number.
fn in_longer_number(text: &str, matched: &regex::Match<'_>) -> bool {
    let before = text
        .get(..matched.start())
        .unwrap_or("")
        .chars()
        .next_back();
    let after = text.get(matched.end()..).unwrap_or("");
    let joins = |sign: char| matches!(sign, '-' | '/' | '+' | '#' | '$' | '_');
    before.is_some_and(joins)
        || after.starts_with(joins)
        || (after.starts_with('.') && after.chars().nth(1).is_some_and(|c| c.is_ascii_digit()))
}

fn digits(words: &str) -> Vec<u32> {
    words.chars().filter_map(|sign| sign.to_digit(10)).collect()
}

/// The check of ISO/IEC 7812 (Luhn).
fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| {
            if at % 2 == 0 {
                *digit
            } else {
                digit * 2 / 10 + digit * 2 % 10
            }
        })
        .sum();
    !digits.is_empty() && sum.is_multiple_of(10) && digits.iter().any(|digit| *digit != 0)
}

/// Words of a line before the number: they tell a telephone number from a card.
fn said_before<'t>(text: &'t Text<'_>, quote: &Quote) -> &'t str {
    let before = text.original.get(..quote.start as usize).unwrap_or("");
    let from = before.char_indices().rev().nth(60).map_or(0, |(at, _)| at);
    before.get(from..).unwrap_or("")
}

fn names_any(text: &Text<'_>, quote: &Quote, words: &[&str]) -> bool {
    let before = Text::new(said_before(text, quote)).folded;
    words.iter().any(|word| before.contains(word))
}

fn is_sin(text: &Text<'_>, quote: &Quote) -> bool {
    let named = names_any(
        text,
        quote,
        &[
            "nas",
            "sin",
            "assurance sociale",
            "social insurance",
            "social ins",
        ],
    );
    let spaced = quote.words.contains([' ', '-', '\u{a0}']);
    luhn(&digits(&quote.words)) && (named || spaced)
}

fn is_health_card(text: &Text<'_>, quote: &Quote) -> bool {
    let named = names_any(text, quote, &["sante", "health", "ohip", "ramo"]);
    let telephone = names_any(
        text,
        quote,
        &["tel", "phone", "cell", "fax", "call", "appel"],
    );
    let spaced = quote.words.contains([' ', '-', '\u{a0}']);
    luhn(&digits(&quote.words)) && (named || (spaced && !telephone))
}

/// The last six digits read as a day of birth, the month raised by 50 on some licences.
fn is_licence(_: &Text<'_>, quote: &Quote) -> bool {
    let digits = digits(&quote.words);
    let pair = |at: usize| Some(digits.get(at)? * 10 + digits.get(at + 1)?);
    let (Some(year), Some(month), Some(day)) = (pair(8), pair(10), pair(12)) else {
        return false;
    };
    let month = if month > 50 { month - 50 } else { month };
    NaiveDate::from_ymd_opt(1900 + year as i32, month, day).is_some()
}

fn is_passport(text: &Text<'_>, quote: &Quote) -> bool {
    names_any(text, quote, &["passeport", "passport"])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<String> {
        read(&Text::new(text))
            .into_iter()
            .map(|one| one.kind)
            .collect()
    }

    #[test]
    fn an_identity_number_is_found_only_when_its_check_holds() {
        assert_eq!(kinds("mon NAS: 046 454 286"), ["sin"]);
        assert_eq!(kinds("SIN 123456782"), ["sin"]);
        assert!(kinds("SIN 123456789").is_empty());
        assert_eq!(kinds("carte Santé 9876-543-217 ZZ"), ["health_card"]);
        assert_eq!(kinds("OHIP 1234567897"), ["health_card"]);
        assert_eq!(kinds("licence D6101-40706-60905"), ["drivers_licence"]);
        assert_eq!(kinds("my passport AB123456"), ["passport"]);
    }

    #[test]
    fn a_telephone_or_file_number_is_no_identity_number() {
        assert!(kinds("705-555-0118 et 613 555 0147").is_empty());
        assert!(kinds("dossier E-202305-0417, file 2025-L-01188").is_empty());
        assert!(kinds("report 046454286").is_empty());
    }
}
