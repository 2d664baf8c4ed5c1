//! From what is typed to what is asked. A word before a `:` that names no field is a word like any
//! other: an hour, an address, a title that was pasted.

use super::{Asked, Choice, Fault, Field, Period, Query, Term, Vocabulary, Why};
use crate::name::{Name, folded};
use std::ops::Range;

/// Bytes beyond which nothing is read: nobody types them.
const LONGEST: usize = 4_000;

/// Reads what a person typed.
///
/// A value stands right after its field, or after spaces on either side of the `:` as French is
/// written; quotation marks hold several words together; commas stand between values of which any
/// will do.
#[must_use]
pub fn read(typed: &str, vocabulary: &Vocabulary) -> Query {
    let typed = cut(typed);
    let mut query = Query::default();
    let mut words = String::new();
    let mut at = 0;
    while let Some(rest) = typed.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some((field, value_at)) = field_at(rest, vocabulary) {
            let (values, end) = values(rest, value_at);
            take(&mut query, field, &values, at..at + end, typed, vocabulary);
            at += end;
            words.push(' ');
            continue;
        }
        let end = next_word(rest);
        words.push_str(rest.get(..end).unwrap_or_default());
        at += end;
    }
    query.words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    query
}

fn cut(typed: &str) -> &str {
    let mut end = typed.len().min(LONGEST);
    while !typed.is_char_boundary(end) {
        end -= 1;
    }
    typed.get(..end).unwrap_or_default()
}

/// The field that begins here, and where its value does.
fn field_at(rest: &str, vocabulary: &Vocabulary) -> Option<(Field, usize)> {
    let name_end = rest.find(|sign: char| !sign.is_alphabetic())?;
    let name = folded(rest.get(..name_end)?);
    let after = rest.get(name_end..)?;
    let colon = after.find(|sign| !is_space(sign))?;
    let value = after.get(colon..)?.strip_prefix(':')?;
    let known = |names: &[String]| names.iter().any(|one| folded(one) == name);
    let (field, _) = vocabulary.fields.iter().find(|(_, names)| known(names))?;
    let space = value.len() - value.trim_start_matches(is_space).len();
    Some((*field, name_end + colon + 1 + space))
}

fn is_space(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '\u{202f}')
}

/// The values from a place on, and where they end.
fn values(rest: &str, from: usize) -> (Vec<String>, usize) {
    let mut values = Vec::new();
    let mut at = from;
    loop {
        let (value, end) = value(rest, at);
        at = end;
        values.extend(Some(value).filter(|value| !value.is_empty()));
        match rest.get(at..).and_then(|after| after.strip_prefix(',')) {
            Some(_) => at += 1,
            None => return (values, at),
        }
    }
}

/// One value: between quotation marks, or up to a space or a comma.
fn value(rest: &str, from: usize) -> (String, usize) {
    let text = rest.get(from..).unwrap_or_default();
    let quoted = text.chars().next().and_then(closing).and_then(|close| {
        let inside = text.char_indices().nth(1)?.0;
        let end = text.get(inside..)?.find(close)? + inside;
        Some((text.get(inside..end)?, end + close.len_utf8()))
    });
    if let Some((inside, end)) = quoted {
        return (inside.trim().to_owned(), from + end);
    }
    let end = text
        .find(|sign: char| sign.is_whitespace() || sign == ',')
        .unwrap_or(text.len());
    (text.get(..end).unwrap_or_default().to_owned(), from + end)
}

fn closing(mark: char) -> Option<char> {
    match mark {
        '"' => Some('"'),
        '«' => Some('»'),
        '\u{201c}' => Some('\u{201d}'),
        _ => None,
    }
}

/// Where the next word begins: after this one and the white space that follows, or after a phrase
/// between quotation marks, in which nothing is a field.
fn next_word(rest: &str) -> usize {
    let mut end = rest.len();
    if let Some(close) = rest.chars().next().and_then(closing) {
        let inside = rest.char_indices().nth(1).map_or(rest.len(), |(at, _)| at);
        let found = rest.get(inside..).and_then(|text| text.find(close));
        if let Some(found) = found {
            end = inside + found + close.len_utf8();
        }
    }
    if end == rest.len() {
        end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    }
    let after = rest.get(end..).unwrap_or_default();
    end + (after.len() - after.trim_start().len())
}

fn take(
    query: &mut Query,
    field: Field,
    values: &[String],
    span: Range<usize>,
    typed: &str,
    vocabulary: &Vocabulary,
) {
    match asked(field, values, vocabulary) {
        Ok(asked) => query.terms.push(Term { field, asked, span }),
        Err(why) => query.faults.push(Fault {
            why,
            typed: typed.get(span.clone()).unwrap_or_default().to_owned(),
            span,
        }),
    }
}

fn asked(field: Field, values: &[String], vocabulary: &Vocabulary) -> Result<Asked, Why> {
    let first = values.first().ok_or(Why::NoValue(field))?;
    match field {
        Field::Name => {
            // A comma stands between the family name and the others.
            let name = values.join(", ");
            let sound = Name::read(&name).can_be_found();
            sound.then_some(Asked::Name(name)).ok_or(Why::NotAName)
        }
        Field::Number => Ok(Asked::Number(first.clone())),
        Field::Received | Field::Incident => Period::read(first)
            .map(Asked::Days)
            .ok_or(Why::NotADay(field)),
        _ => {
            let known = vocabulary.values.get(&field).map_or(&[][..], Vec::as_slice);
            let mut all = Vec::new();
            for value in values {
                let found = choices(known, value);
                if found.is_empty() {
                    return Err(Why::UnknownValue(field));
                }
                for one in found {
                    let name = known.iter().find(|first| first.code == one.code);
                    let name = name.unwrap_or(one);
                    if !all.contains(name) {
                        all.push(name.clone());
                    }
                }
            }
            Ok(Asked::AnyOf(all))
        }
    }
}

/// The values that a person means, of which one may have several names: the one whose code or label it is, else all those whose label
/// has a word that begins so.
fn choices<'a>(known: &'a [Choice], typed: &str) -> Vec<&'a Choice> {
    let typed = folded(typed);
    let labels = |choice: &Choice| [folded(&choice.label.fr), folded(&choice.label.en)];
    let exact: Vec<&Choice> = known
        .iter()
        .filter(|choice| folded(&choice.code) == typed || labels(choice).contains(&typed))
        .collect();
    if !exact.is_empty() {
        return exact;
    }
    let begins = |label: &String| {
        let mut starts = label.match_indices(typed.as_str());
        starts.any(|(at, _)| {
            let before = label.get(..at).and_then(|text| text.chars().next_back());
            before.is_none_or(|sign| !sign.is_alphanumeric())
        })
    };
    known
        .iter()
        .filter(|choice| labels(choice).iter().any(begins))
        .collect()
}
