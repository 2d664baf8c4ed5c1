//! Which passages of a text are not the writer's account: an office's earlier letter in the
//! thread, a legal notice under a signature, advice on whom to call, an order written to a machine.

use super::fold::Text;
use super::lexicon::Lexicon;
use std::ops::Range;

/// Marks those passages in `text`; returns whether one gives orders to a machine.
pub fn mute(text: &mut Text<'_>, lexicon: &Lexicon) -> bool {
    let mut muted: Vec<Range<usize>> = Vec::new();
    for rule in lexicon.rules("passages", "office_letter") {
        for found in rule.any.find_iter(text.folded.as_bytes()) {
            muted.push(found.start()..end_of_letter(text, lexicon, found.end()));
        }
    }
    let notices = paragraphs(text, lexicon, "notice");
    let advice = ranges(text, lexicon, "advice", |_, found| found);
    let orders = orders(text, lexicon);
    let ordered = !orders.is_empty();
    muted.extend(notices);
    muted.extend(advice);
    muted.extend(orders);
    text.muted = merged(muted);
    ordered
}

/// A letter in a thread ends where the next one is introduced, or with the text.
fn end_of_letter(text: &Text<'_>, lexicon: &Lexicon, from: usize) -> usize {
    let rest = text.slice(from..text.folded.len()).as_bytes();
    let next = lexicon
        .rules("passages", "letter_head")
        .filter_map(|rule| rule.any.find(rest))
        .map(|found| found.start());
    next.min().map_or(text.folded.len(), |at| from + at)
}

fn paragraphs(text: &Text<'_>, lexicon: &Lexicon, code: &str) -> Vec<Range<usize>> {
    ranges(text, lexicon, code, |text, found| {
        let end = text.slice(found.end..text.folded.len()).find("\n\n");
        found.start..end.map_or(text.folded.len(), |at| found.end + at)
    })
}

/// An order, and what follows it in its paragraph as far as no sentence tells what police did.
fn orders(text: &Text<'_>, lexicon: &Lexicon) -> Vec<Range<usize>> {
    ranges(text, lexicon, "machine_order", |text, found| {
        let sentence = text.sentence(found.clone());
        let end = text.slice(found.end..text.folded.len()).find("\n\n");
        let end = end.map_or(text.folded.len(), |at| found.end + at);
        let end = end.min(sentence.end + 400);
        let mut reached = sentence.end;
        while reached < end {
            let next = text.sentence(reached..reached);
            if tells_an_act(text, lexicon, &next) {
                break;
            }
            reached = next.end;
        }
        sentence.start..reached.min(end)
    })
}

/// Whether a sentence tells what police did, on a day or to the writer.
fn tells_an_act(text: &Text<'_>, lexicon: &Lexicon, sentence: &Range<usize>) -> bool {
    let words = text.slice(sentence.clone()).as_bytes();
    let mut rules = lexicon.group("misconduct").iter();
    let mut police = lexicon.rules("kinds", "account");
    rules.any(|rule| rule.any.is_match(words)) || police.any(|rule| rule.any.is_match(words))
}

fn ranges(
    text: &Text<'_>,
    lexicon: &Lexicon,
    code: &str,
    around: impl Fn(&Text<'_>, Range<usize>) -> Range<usize>,
) -> Vec<Range<usize>> {
    let rules = lexicon
        .group("passages")
        .iter()
        .filter(|rule| rule.code == code);
    rules
        .flat_map(|rule| rule.any.find_iter(text.folded.as_bytes()))
        .map(|found| around(text, found.range()))
        .collect()
}

/// Ranges in order, none overlapping another.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| range.start);
    let mut out: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match out.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => out.push(range),
        }
    }
    out
}
