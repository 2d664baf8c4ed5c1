//! Messages of one batch that tell the same event: by day, service and the rare words that they
//! share, or by their writer. Within a language the words of the account weigh; across languages
//! the figures, the names and the writer do, and for two witnesses a name alone.

use super::fold::Text;
use super::{Facts, Role};
use crate::case::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// What is compared of a message.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// Facts read in it.
    pub facts: &'a Facts,
    /// Text read.
    pub text: &'a str,
    /// Sender's name and address.
    pub sender: Option<&'a str>,
}

struct Signature {
    words: BTreeSet<String>,
    names: BTreeSet<String>,
    sender: Option<String>,
}

/// For each candidate, the indices of those related to it.
#[must_use]
pub fn relate(candidates: &[Candidate<'_>]) -> Vec<Vec<usize>> {
    let signatures: Vec<Signature> = candidates.iter().map(sign).collect();
    let common = common_words(&signatures);
    let mut related = vec![Vec::new(); candidates.len()];
    let days = by_day(candidates);
    for group in days.values() {
        for (order, &a) in group.iter().enumerate() {
            for &b in group.iter().skip(order + 1) {
                let both = (
                    candidates.get(a),
                    candidates.get(b),
                    signatures.get(a),
                    signatures.get(b),
                );
                if let (Some(one), Some(other), Some(first), Some(second)) = both
                    && same_event(one, other, first, second, &common)
                {
                    note(&mut related, a, b);
                    note(&mut related, b, a);
                }
            }
        }
    }
    related
}

fn note(related: &mut [Vec<usize>], of: usize, other: usize) {
    if let Some(list) = related.get_mut(of) {
        list.push(other);
    }
}

/// Only messages with the same known day can tell the same event; this keeps a batch linear.
fn by_day(candidates: &[Candidate<'_>]) -> BTreeMap<chrono::NaiveDate, Vec<usize>> {
    let mut days: BTreeMap<chrono::NaiveDate, Vec<usize>> = BTreeMap::new();
    for (at, candidate) in candidates.iter().enumerate() {
        if let (Some(on), Kind::Complaint) = (candidate.facts.incident.on, candidate.facts.kind) {
            days.entry(on).or_default().push(at);
        }
    }
    days
}

fn sign(candidate: &Candidate<'_>) -> Signature {
    let folded = Text::new(candidate.text).folded;
    let words = folded
        .split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|word| word.len() > 4);
    let sender = candidate.sender.and_then(|sender| {
        let address = sender
            .rsplit_once('<')
            .map_or(sender, |(_, rest)| rest.trim_end_matches('>'));
        address.contains('@').then(|| address.to_lowercase())
    });
    Signature {
        words: words.map(str::to_owned).collect(),
        names: names(candidate.text),
        sender,
    }
}

/// Words with a capital that do not open a sentence: people and places.
pub(crate) fn names(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for line in text.lines() {
        let mut opens = true;
        for word in line.split_whitespace() {
            let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
            let bare = bare.rsplit(['\'', '’']).next().unwrap_or(bare);
            if !opens
                && bare.chars().count() > 3
                && bare.starts_with(char::is_uppercase)
                && !of_calendar(bare)
            {
                names.insert(Text::new(bare).folded);
            }
            opens = word.ends_with(['.', '!', '?', ':']);
        }
    }
    names
}

/// English writes days and months with a capital; they name no one.
fn of_calendar(word: &str) -> bool {
    word.parse::<chrono::Weekday>().is_ok() || word.parse::<chrono::Month>().is_ok()
}

/// Words that a third of the batch holds say nothing of an event.
fn common_words(signatures: &[Signature]) -> BTreeSet<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in signatures
        .iter()
        .flat_map(|signature| signature.words.iter().chain(&signature.names))
    {
        *counts.entry(word).or_default() += 1;
    }
    let limit = (signatures.len() / 3).max(4);
    counts
        .into_iter()
        .filter(|(_, count)| *count > limit)
        .map(|(word, _)| word.to_owned())
        .collect()
}

fn same_event(
    one: &Candidate<'_>,
    other: &Candidate<'_>,
    first: &Signature,
    second: &Signature,
    common: &BTreeSet<String>,
) -> bool {
    if first.sender.is_some() && first.sender == second.sender {
        return true;
    }
    let name = |candidate: &Candidate<'_>| {
        candidate
            .facts
            .service
            .as_ref()
            .map(|service| service.name.en.clone())
    };
    if let (Some(a), Some(b)) = (name(one), name(other))
        && a != b
    {
        return false;
    }
    let service = one
        .facts
        .service
        .as_ref()
        .map(|service| Text::new(&format!("{} {}", service.name.en, service.name.fr)).folded);
    let of_service = |word: &String| {
        service
            .as_ref()
            .is_some_and(|service| service.contains(word.as_str()))
    };
    let rare = |word: &&String| !common.contains(*word) && !of_service(word);
    let shared =
        |a: &BTreeSet<String>, b: &BTreeSet<String>| a.intersection(b).filter(rare).count();
    let named: BTreeSet<String> = first.names.union(&second.names).cloned().collect();
    let told_in_both: BTreeSet<String> = first.words.intersection(&second.words).cloned().collect();
    let names = shared(&named, &told_in_both);
    let words = shared(&first.words, &second.words);
    let fewest = first.words.len().min(second.words.len()).max(1);
    if one.facts.language == other.facts.language {
        words * 4 >= fewest || (names >= 2 && words * 8 >= fewest)
    } else {
        let saw = |candidate: &Candidate<'_>| candidate.facts.role == Role::Witness;
        names >= 1 && (words >= 2 || (saw(one) && saw(other)))
    }
}
