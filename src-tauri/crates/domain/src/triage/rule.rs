//! A rule of the lexicon: phrases to find, contexts that take them back, negation and quotation.

use super::fold::Text;
use super::phrase::List;
use super::{Quote, Stance};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What to do with a hit that stands after a negation or between quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Habit {
    /// Take no notice of it.
    #[default]
    Keep,
    /// Drop the hit.
    Skip,
    /// Keep the hit only there.
    Only,
}

/// How far from each other the words of several lists may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// In its sentence.
    #[default]
    Sentence,
    /// In its sentence, the one before or the one after.
    Beside,
    /// Anywhere.
    Text,
}

/// A rule.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Code of what it finds.
    pub code: String,
    /// Phrases.
    pub any: List,
    /// Contexts that take an overlapping hit back.
    pub not: Option<List>,
    /// Words that must stand somewhere in the text.
    pub needs: Option<List>,
    /// Words that silence the rule wherever they stand.
    pub unless: Option<List>,
    /// Contexts that take a word of `unless` back.
    pub unless_not: Option<List>,
    /// More lists, each of another sort of words, to be found with `any`.
    pub with: Vec<List>,
    /// How far from each other the lists are found.
    pub reach: Reach,
    /// Different words of `any` that must be found for one of them to count; where there are more
    /// lists, how many of them all must be found near each other: every one where it is 0.
    pub least: usize,
    /// Hits after a negation.
    pub negated: Habit,
    /// Hits between quotation marks.
    pub quoted: Habit,
    /// Also read what is not the writer's account.
    pub everywhere: bool,
    /// Quote the clause around the words.
    pub clause: bool,
    /// A person must see it at once.
    pub urgent: bool,
    /// Leads the reading of its ground.
    pub main: bool,
    /// Against a ground: outweighs what speaks for it.
    pub outweighs: bool,
    /// For or against using the ground `code`.
    pub stance: Option<Stance>,
    /// Sentence that says why.
    pub why: Option<String>,
    /// Weight of a hit where rules are compared.
    pub weight: i32,
}

/// A hit of a rule.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Folded range of the words.
    pub range: Range<usize>,
    /// The passage.
    pub quote: Quote,
}

/// Words around a hit that change its meaning; data of the lexicon.
#[derive(Debug, Clone)]
pub struct Contexts {
    /// Words that negate what follows in the clause.
    pub negators: List,
    /// Phrases that hold a negator and negate nothing (`not only`, `sans raison`).
    pub pseudo: List,
}

/// Most hits kept of one rule; more would only be noise on a screen.
const MOST: usize = 24;

impl Rule {
    /// Hits in order, at most [`MOST`].
    #[must_use]
    pub fn hits(&self, text: &Text<'_>, contexts: &Contexts) -> Vec<Hit> {
        let bytes = text.folded.as_bytes();
        if self.silenced(text) {
            return Vec::new();
        }
        let found: Vec<Hit> = match self.with.is_empty() {
            true => self.ranges(&self.any, text, contexts),
            false => self.together(text, contexts),
        }
        .into_iter()
        .map(|range| self.hit(text, range))
        .collect();
        let few = self.with.is_empty() && self.different(text, &found) < self.least.max(1);
        let lacks = |needs: &List| !needs.is_match(bytes);
        if few || self.needs.as_ref().is_some_and(lacks) {
            return Vec::new();
        }
        found
    }

    /// Where a list is found and stands, in order.
    fn ranges(&self, list: &List, text: &Text<'_>, contexts: &Contexts) -> Vec<Range<usize>> {
        let found = list.find_iter(text.folded.as_bytes());
        let ranges = found.map(|found| found.range());
        ranges
            .filter(|range| self.stands(text, contexts, range))
            .take(MOST)
            .collect()
    }

    /// The words of several lists that stand near each other, each list in words of its own.
    fn together(&self, text: &Text<'_>, contexts: &Contexts) -> Vec<Range<usize>> {
        let lists = std::iter::once(&self.any).chain(&self.with);
        let lists: Vec<Vec<Range<usize>>> = lists
            .map(|list| self.ranges(list, text, contexts))
            .collect();
        let least = match self.least {
            0 => lists.len(),
            least => least,
        };
        if lists.iter().filter(|list| !list.is_empty()).count() < least {
            return Vec::new();
        }
        let together = |range: &&Range<usize>| {
            let window = self.window(text, range);
            let apart = |other: &Range<usize>| {
                let after = range.end <= other.start && other.end <= window.end;
                after || (window.start <= other.start && other.end <= range.start)
            };
            let others = lists.iter().filter(|list| list.iter().any(apart));
            let own = |list: &Vec<Range<usize>>| list.contains(range) && !list.iter().any(apart);
            others.count() + usize::from(lists.iter().any(own)) >= least
        };
        let all = || lists.iter().flatten();
        let windows: Vec<Range<usize>> = all()
            .filter(together)
            .map(|range| self.window(text, range))
            .collect();
        let inside = |range: &&Range<usize>| {
            let holds = |one: &Range<usize>| one.start <= range.start && range.end <= one.end;
            windows.iter().any(holds)
        };
        let numbered = lists.iter().enumerate();
        let found = numbered.flat_map(|(list, ranges)| {
            let ranges = ranges.iter().filter(inside);
            ranges.map(move |range| (list, range.clone()))
        });
        let mut found = telling(text, found);
        found.sort_by_key(|range| (range.start, range.end));
        found.dedup();
        found.truncate(MOST);
        found
    }

    /// How far around a range the words of the other lists may stand.
    fn window(&self, text: &Text<'_>, range: &Range<usize>) -> Range<usize> {
        match self.reach {
            Reach::Sentence => text.sentence(range.clone()),
            Reach::Beside => text.beside(range.clone()),
            Reach::Text => 0..text.folded.len(),
        }
    }

    /// Whether the rule finds anything.
    #[must_use]
    pub fn finds(&self, text: &Text<'_>, contexts: &Contexts) -> bool {
        !self.hits(text, contexts).is_empty()
    }

    fn silenced(&self, text: &Text<'_>) -> bool {
        self.unless.as_ref().is_some_and(|unless| {
            unless.find_iter(text.folded.as_bytes()).any(|found| {
                !self
                    .unless_not
                    .as_ref()
                    .is_some_and(|not| overlaps(not, text, &found.range()))
            })
        })
    }

    /// How many hits differ in their words; one of each counts where one is enough.
    fn different(&self, text: &Text<'_>, found: &[Hit]) -> usize {
        if self.least <= 1 {
            return found.len();
        }
        let words = found.iter().map(|hit| text.slice(hit.range.clone()));
        words.collect::<BTreeSet<&str>>().len()
    }

    fn hit(&self, text: &Text<'_>, range: Range<usize>) -> Hit {
        let shown = if self.clause {
            text.clause(range.clone())
        } else {
            range.clone()
        };
        Hit {
            quote: text.quote(shown),
            range,
        }
    }

    fn stands(&self, text: &Text<'_>, contexts: &Contexts, range: &Range<usize>) -> bool {
        let muted = !self.everywhere && Text::inside(&text.muted, range);
        !muted
            && habit(self.quoted, || Text::inside(&text.quoted, range))
            && habit(self.negated, || negated(text, contexts, range))
            && !self
                .not
                .as_ref()
                .is_some_and(|not| overlaps(not, text, range))
    }
}

/// Of words found, each with the number of its list, those in the sentences where the most lists meet,
/// and in those that bring a list which none before has: an officer who is only named beside the blow
/// tells nothing of it.
fn telling(
    text: &Text<'_>,
    found: impl Iterator<Item = (usize, Range<usize>)>,
) -> Vec<Range<usize>> {
    let mut sentences: BTreeMap<usize, (BTreeSet<usize>, Vec<Range<usize>>)> = BTreeMap::new();
    for (list, range) in found {
        let start = text.sentence(range.clone()).start;
        let (lists, ranges) = sentences.entry(start).or_default();
        lists.insert(list);
        ranges.push(range);
    }
    let mut sentences: Vec<_> = sentences.into_values().collect();
    sentences.sort_by_key(|(lists, _)| Reverse(lists.len()));
    let most = sentences.first().map_or(0, |(lists, _)| lists.len());
    let mut told = BTreeSet::new();
    let mut kept = Vec::new();
    for (lists, ranges) in sentences {
        if lists.len() == most || !lists.is_subset(&told) {
            told.extend(lists);
            kept.extend(ranges);
        }
    }
    kept
}

fn habit(habit: Habit, there: impl FnOnce() -> bool) -> bool {
    match habit {
        Habit::Keep => true,
        Habit::Skip => !there(),
        Habit::Only => there(),
    }
}

/// Whether a context overlaps the hit; read in a window of 80 bytes around it.
fn overlaps(not: &List, text: &Text<'_>, range: &Range<usize>) -> bool {
    let start = range.start.saturating_sub(80);
    let end = (range.end + 80).min(text.folded.len());
    let window = text.slice(start..end).as_bytes();
    not.find_iter(window)
        .any(|found| found.start() + start < range.end && range.start < found.end() + start)
}

/// Whether a negation stands before the hit in its clause, or inside the hit itself.
fn negated(text: &Text<'_>, contexts: &Contexts, range: &Range<usize>) -> bool {
    let reach = range.start.saturating_sub(48);
    let before = text.slice(reach..range.start);
    let stop = before
        .rfind([',', '.', '!', '?', ';', ':', '"', '(', ')'])
        .map_or(0, |at| at + 1);
    let stop = before.rfind("\n\n").map_or(stop, |at| stop.max(at + 2));
    let window = text.slice(reach + stop..range.end).as_bytes();
    let pseudo: Vec<_> = contexts
        .pseudo
        .find_iter(window)
        .map(|found| found.range())
        .collect();
    contexts.negators.find_iter(window).any(|found| {
        !pseudo
            .iter()
            .any(|one| one.start <= found.start() && found.end() <= one.end)
    })
}
