//! Two versions of a pack in words: one sentence for each thing added, removed or changed.
//!
//! Lines are matched by their codes, so that a line that only moved is no difference.

mod category;
mod enquiry;
mod letter;
mod plan;
mod protocol;
mod words;

pub use category::categories;
pub use enquiry::enquiries;
pub use letter::letters;
pub use plan::plans;
pub use protocol::protocols;
pub use words::words;

use super::{
    ClockRule, Consideration, DisclosureRule, Elsewhere, ExpectedPiece, Ground, GroundCode,
    OutcomeRule, Pack, Provision, ReviewOutcome, ScreeningClass, WayRule,
};
use crate::calendar::{Calendar, Holiday};
use crate::lang::{Bilingual, Lang};
use crate::sentence::{Arg, Sentence, word};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeSet;

/// What the newer version of a law changes, in the order of its lines.
#[must_use]
pub fn laws(old: &Pack, new: &Pack) -> Vec<Sentence> {
    let mut found = Found::default();
    found.wording("title", &old.title, &new.title);
    found.wording("short", &old.short, &new.short);
    found.wording("screened_in", &old.screened_in, &new.screened_in);
    found.wording("screened_out", &old.screened_out, &new.screened_out);
    found.bound("incidents_from", old.incidents_from, new.incidents_from);
    found.bound(
        "incidents_before",
        old.incidents_before,
        new.incidents_before,
    );
    found.provision(&new.short, &old.provision, &new.provision);
    let of_ground = |ground: &Ground| (ground.code.0.clone(), ground.label.clone());
    found.lines(
        "ground",
        &old.grounds,
        &new.grounds,
        of_ground,
        |found, old, ground| found.ground(new, old, ground),
    );
    found.lines(
        "class",
        &old.classes,
        &new.classes,
        |class| (class.code.0.clone(), class.label.clone()),
        |found, before, class| found.class((old, before), (new, class)),
    );
    found.second_readers(&old.classes, &new.classes);
    let of_clock = |clock: &ClockRule| (clock.code.0.clone(), clock.label.clone());
    found.lines("clock", &old.clocks, &new.clocks, of_clock, Found::clock);
    let of_route = |route: &Elsewhere| (word(&route.matter), route.label.clone());
    found.lines(
        "route",
        &old.elsewhere,
        &new.elsewhere,
        of_route,
        Found::route,
    );
    found.review(old, new);
    let of_piece = |piece: &ExpectedPiece| (piece.code.0.clone(), piece.label.clone());
    found.lines("piece", &old.pieces, &new.pieces, of_piece, Found::piece);
    let of_way = |way: &WayRule| (way.code.0.clone(), way.label.clone());
    found.lines("way", &old.ways, &new.ways, of_way, Found::way);
    let of_weighed = |one: &Consideration| (one.code.0.clone(), one.label.clone());
    found.lines(
        "consideration",
        &old.considerations,
        &new.considerations,
        of_weighed,
        |found, old, new| found.provision(&new.label, &old.provision, &new.provision),
    );
    let of_outcome = |one: &OutcomeRule| (one.code.0.clone(), one.label.clone());
    found.lines(
        "outcome",
        &old.outcomes,
        &new.outcomes,
        of_outcome,
        Found::ending,
    );
    let of_disclosure = |one: &DisclosureRule| (one.code.0.clone(), one.label.clone());
    found.lines(
        "disclosure",
        &old.disclosures,
        &new.disclosures,
        of_disclosure,
        |found, old, new| found.provision(&new.label, &old.provision, &new.provision),
    );
    found.sentences
}

/// What the newer version of a calendar changes: its span, its days of the week, then each holiday
/// or closure that is added, removed, or that falls on other days.
#[must_use]
pub fn calendars(old: &Calendar, new: &Calendar) -> Vec<Sentence> {
    let mut found = Found::default();
    if (old.from, old.to) != (new.from, new.to) {
        found.say(
            Sentence::new("pack-diff-span")
                .with("from", Arg::Day(old.from))
                .with("to", Arg::Day(old.to))
                .with("new_from", Arg::Day(new.from))
                .with("new_to", Arg::Day(new.to)),
        );
    }
    let weekly = (&old.weekly_holidays, &old.weekly_closures);
    if weekly != (&new.weekly_holidays, &new.weekly_closures) {
        found.say(Sentence::new("pack-diff-weekly"));
    }
    found.days("holiday", &old.holidays, &new.holidays);
    found.days("closure", &old.closures, &new.closures);
    found.sentences
}

/// The languages in which words changed: whoever reads the other must not be told that the same becomes
/// the same.
fn changed(old: &Bilingual, new: &Bilingual) -> [Option<Lang>; 2] {
    let differs = |lang: &Lang| old.get(*lang) != new.get(*lang);
    [Lang::Fr, Lang::En].map(|lang| Some(lang).filter(differs))
}

#[derive(Default)]
struct Found {
    sentences: Vec<Sentence>,
}

impl Found {
    fn say(&mut self, sentence: Sentence) {
        self.sentences.push(sentence);
    }

    /// A word of the whole pack.
    fn wording(&mut self, what: &str, old: &Bilingual, new: &Bilingual) {
        match changed(old, new) {
            [None, None] => {}
            [Some(_), Some(_)] => self.say(
                Sentence::new("pack-diff-wording")
                    .with("what", text(what))
                    .with("from", label(old))
                    .with("to", label(new)),
            ),
            [Some(lang), None] | [None, Some(lang)] => self.say(
                Sentence::new("pack-diff-wording-side")
                    .with("what", text(what))
                    .with("lang", code(&lang))
                    .with("from", text(old.get(lang)))
                    .with("to", text(new.get(lang))),
            ),
        }
    }

    /// What a list holds more, then what it holds less.
    fn more_or_less<T: PartialEq>(
        &mut self,
        old: &[T],
        new: &[T],
        said: impl Fn(bool, &T) -> Sentence,
    ) {
        for one in new.iter().filter(|one| !old.contains(one)) {
            self.say(said(true, one));
        }
        for one in old.iter().filter(|one| !new.contains(one)) {
            self.say(said(false, one));
        }
    }

    /// Whether it says of itself that nobody approved it.
    fn sample(&mut self, old: bool, new: bool) {
        match (old, new) {
            (false, true) => self.say(Sentence::new("pack-diff-sample")),
            (true, false) => self.say(Sentence::new("pack-diff-no-sample")),
            _ => {}
        }
    }

    /// Lines that both versions have, where they stand in another order.
    fn order<T, C: PartialEq>(&mut self, kind: &str, old: &[T], new: &[T], code: impl Fn(&T) -> C) {
        let kept = |lines: &[T], other: &[T]| -> Vec<C> {
            let codes = lines.iter().map(&code);
            let kept = codes.filter(|one| other.iter().any(|line| code(line) == *one));
            kept.collect()
        };
        if kept(old, new) != kept(new, old) {
            self.say(Sentence::new("pack-diff-order").with("kind", text(kind)));
        }
    }

    /// The first or the last day of the incidents that the pack governs.
    fn bound(&mut self, bound: &str, old: Option<NaiveDate>, new: Option<NaiveDate>) {
        let sentence = match (old, new) {
            (None, Some(to)) => Sentence::new("pack-diff-bound-set").with("to", Arg::Day(to)),
            (Some(from), None) => {
                Sentence::new("pack-diff-bound-cleared").with("from", Arg::Day(from))
            }
            (Some(from), Some(to)) if from != to => Sentence::new("pack-diff-bound-moved")
                .with("from", Arg::Day(from))
                .with("to", Arg::Day(to)),
            _ => return,
        };
        self.say(sentence.with("bound", text(bound)));
    }

    /// What a line rests on: citation, source, certainty, each on its own.
    fn provision(&mut self, of: &Bilingual, old: &Provision, new: &Provision) {
        let about = |id: &str| Sentence::new(id).with("of", label(of));
        match (&old.citation, &new.citation) {
            (None, Some(to)) => self.say(about("pack-diff-citation-added").with("to", label(to))),
            (Some(from), None) => {
                self.say(about("pack-diff-citation-removed").with("from", label(from)));
            }
            (Some(from), Some(to)) if from != to => self.say(
                about("pack-diff-citation-changed")
                    .with("from", label(from))
                    .with("to", label(to)),
            ),
            _ => {}
        }
        match changed(&old.source, &new.source) {
            [None, None] => {}
            [Some(_), Some(_)] => self.say(
                about("pack-diff-source")
                    .with("from", label(&old.source))
                    .with("to", label(&new.source)),
            ),
            [Some(lang), None] | [None, Some(lang)] => self.say(
                about("pack-diff-source-side")
                    .with("lang", code(&lang))
                    .with("from", text(old.source.get(lang)))
                    .with("to", text(new.source.get(lang))),
            ),
        }
        if old.certainty != new.certainty {
            self.say(
                about("pack-diff-certainty")
                    .with("from", code(&old.certainty))
                    .with("to", code(&new.certainty)),
            );
        }
    }

    /// Lines of a kind, matched by their codes.
    fn lines<T>(
        &mut self,
        kind: &str,
        old: &[T],
        new: &[T],
        named: impl Fn(&T) -> (String, Bilingual),
        changed: impl Fn(&mut Self, &T, &T),
    ) {
        let like = |lines: &'_ [T], one: &T| {
            lines
                .iter()
                .position(|other| named(other).0 == named(one).0)
        };
        let line = |id: &str, one: &T| {
            Sentence::new(id)
                .with("kind", text(kind))
                .with("name", label(&named(one).1))
        };
        for one in new {
            match like(old, one).and_then(|at| old.get(at)) {
                None => self.say(line("pack-diff-added", one)),
                Some(before) => {
                    let (from, to) = (named(before).1, named(one).1);
                    if from != to {
                        let renamed = line("pack-diff-renamed", before);
                        self.say(renamed.with("to", label(&to)));
                    }
                    changed(self, before, one);
                }
            }
        }
        for one in old.iter().filter(|one| like(new, one).is_none()) {
            self.say(line("pack-diff-removed", one));
        }
    }

    fn ground(&mut self, law: &Pack, old: &Ground, new: &Ground) {
        let about = |id: &str| Sentence::new(id).with("ground", label(&new.label));
        if old.detail != new.detail {
            self.say(
                about("pack-diff-ground-detail")
                    .with("from", label(&old.detail))
                    .with("to", label(&new.detail)),
            );
        }
        for matter in new
            .applies_to
            .iter()
            .filter(|one| !old.applies_to.contains(one))
        {
            self.say(about("pack-diff-ground-applies").with("matter", code(matter)));
        }
        for matter in old
            .applies_to
            .iter()
            .filter(|one| !new.applies_to.contains(one))
        {
            self.say(about("pack-diff-ground-no-longer-applies").with("matter", code(matter)));
        }
        if old.discretionary != new.discretionary {
            self.say(if new.discretionary {
                about("pack-diff-ground-discretionary")
            } else {
                about("pack-diff-ground-not-discretionary")
            });
        }
        if old.basis != new.basis {
            let basis = new.basis.map_or_else(|| text("none"), |one| code(&one));
            self.say(about("pack-diff-ground-basis").with("to", basis));
        }
        let limit = new.time_limit.as_ref().and_then(|limit| law.clock(limit));
        if let Some(limit) = limit.filter(|_| old.time_limit != new.time_limit) {
            self.say(about("pack-diff-ground-limit").with("clock", label(&limit.label)));
        }
        for question in new
            .questions
            .iter()
            .filter(|one| !old.questions.contains(one))
        {
            self.say(about("pack-diff-question-added").with("question", label(question)));
        }
        for question in old
            .questions
            .iter()
            .filter(|one| !new.questions.contains(one))
        {
            self.say(about("pack-diff-question-removed").with("question", label(question)));
        }
        self.provision(&new.label, &old.provision, &new.provision);
    }

    /// Whether a second person reads what is of each class. What no class says of is read by two.
    fn second_readers(&mut self, old: &[ScreeningClass], new: &[ScreeningClass]) {
        let like = |classes: &'_ [ScreeningClass], one: &ScreeningClass| {
            let same = classes.iter().find(|other| other.code == one.code);
            same.is_none_or(|class| class.second_reader)
        };
        let gone = old
            .iter()
            .filter(|one| !new.iter().any(|other| other.code == one.code));
        for one in new.iter().chain(gone) {
            let id = match (like(old, one), like(new, one)) {
                (false, true) => "pack-diff-class-second",
                (true, false) => "pack-diff-class-alone",
                _ => continue,
            };
            self.say(Sentence::new(id).with("class", label(&one.label)));
        }
    }

    /// Which screenings out are of a class.
    fn class(
        &mut self,
        (law, old): (&Pack, &ScreeningClass),
        (new_law, new): (&Pack, &ScreeningClass),
    ) {
        let about = |id: &str| Sentence::new(id).with("class", label(&new.label));
        let named = |code: &GroundCode| {
            let ground = new_law.ground(code).or_else(|| law.ground(code));
            ground.map_or_else(|| text(&code.0), |ground| label(&ground.label))
        };
        self.more_or_less(&old.grounds, &new.grounds, |more, one| {
            let id = if more {
                "pack-diff-class-ground-added"
            } else {
                "pack-diff-class-ground-removed"
            };
            about(id).with("ground", named(one))
        });
        if old.applies_to != new.applies_to {
            self.say(about("pack-diff-class-matters"));
        }
        self.provision(&new.label, &old.provision, &new.provision);
    }

    fn clock(&mut self, old: &ClockRule, new: &ClockRule) {
        let about = |id: &str| Sentence::new(id).with("clock", label(&new.label));
        let number = Arg::count::<u32>;
        if (old.length, old.unit) != (new.length, new.unit) {
            self.say(
                about("pack-diff-clock-period")
                    .with("from", number(old.length))
                    .with("from_unit", code(&old.unit))
                    .with("to", number(new.length))
                    .with("to_unit", code(&new.unit)),
            );
        }
        if old.start != new.start {
            self.say(
                about("pack-diff-clock-start")
                    .with("from", code(&old.start))
                    .with("to", code(&new.start)),
            );
        }
        if old.rolling != new.rolling {
            self.say(about("pack-diff-clock-rolling").with("to", code(&new.rolling)));
        }
        if old.target != new.target {
            self.say(if new.target {
                about("pack-diff-clock-target")
            } else {
                about("pack-diff-clock-limit")
            });
        }
        if old.calendar != new.calendar {
            self.say(
                about("pack-diff-clock-calendar")
                    .with("from", text(&old.calendar))
                    .with("to", text(&new.calendar)),
            );
        }
        let reach = |rule: &ClockRule| {
            let (applies_to, ends) = (rule.applies_to.clone(), rule.ends.clone());
            (applies_to, ends, rule.owed_by, rule.optional)
        };
        if reach(old) != reach(new) {
            self.say(about("pack-diff-clock-reach"));
        }
        self.provision(&new.label, &old.provision, &new.provision);
    }

    fn way(&mut self, old: &WayRule, new: &WayRule) {
        if (old.way, &old.applies_to) != (new.way, &new.applies_to) {
            self.say(Sentence::new("pack-diff-way-reach").with("way", label(&new.label)));
        }
        self.provision(&new.label, &old.provision, &new.provision);
    }

    fn ending(&mut self, old: &OutcomeRule, new: &OutcomeRule) {
        let reach = |one: &OutcomeRule| (one.applies_to.clone(), one.before_screening);
        if reach(old) != reach(new) {
            self.say(Sentence::new("pack-diff-outcome-reach").with("outcome", label(&new.label)));
        }
        self.provision(&new.label, &old.provision, &new.provision);
    }

    fn route(&mut self, old: &Elsewhere, new: &Elsewhere) {
        self.provision(&new.label, &old.provision, &new.provision);
    }

    /// What is said of requests for review; a pack that says nothing has no line.
    fn review(&mut self, old: &Pack, new: &Pack) {
        let lines = |pack: &Pack| {
            let rule = pack.review.clone();
            rule.map(|rule| (rule.outcomes, rule.decisions))
                .unwrap_or_default()
        };
        let ((outcomes, decisions), (new_outcomes, new_decisions)) = (lines(old), lines(new));
        self.lines(
            "review_outcome",
            &outcomes,
            &new_outcomes,
            |one| (one.code.clone(), one.label.clone()),
            Found::outcome,
        );
        self.lines(
            "review_decision",
            &decisions,
            &new_decisions,
            |one| (one.code.clone(), one.label.clone()),
            |_, _, _| {},
        );
        if let (Some(before), Some(after)) = (&old.review, &new.review) {
            if before.pages != after.pages {
                self.say(
                    Sentence::new("pack-diff-review-pages")
                        .with("from", Arg::count(before.pages))
                        .with("to", Arg::count(after.pages)),
                );
            }
            self.provision(&new.short, &before.provision, &after.provision);
        }
    }

    fn outcome(&mut self, old: &ReviewOutcome, new: &ReviewOutcome) {
        if old.reviewable != new.reviewable {
            let id = if new.reviewable {
                "pack-diff-outcome-reviewable"
            } else {
                "pack-diff-outcome-not-reviewable"
            };
            self.say(Sentence::new(id).with("name", label(&new.label)));
        }
    }

    fn piece(&mut self, old: &ExpectedPiece, new: &ExpectedPiece) {
        let about = |id: &str| Sentence::new(id).with("piece", label(&new.label));
        if old.need != new.need {
            self.say(
                about("pack-diff-piece-need")
                    .with("from", code(&old.need))
                    .with("to", code(&new.need)),
            );
        }
        if (&old.kinds, &old.applies_to) != (&new.kinds, &new.applies_to) {
            self.say(about("pack-diff-piece-cases"));
        }
        if old.stop != new.stop {
            self.say(if new.stop.is_some() {
                about("pack-diff-piece-stops")
            } else {
                about("pack-diff-piece-no-longer-stops")
            });
        }
        self.provision(&new.label, &old.provision, &new.provision);
    }

    /// Days of a calendar, by the names that they bear.
    fn days(&mut self, kind: &str, old: &[Holiday], new: &[Holiday]) {
        let names: BTreeSet<&Bilingual> = old.iter().chain(new).map(|day| &day.name).collect();
        for name in names {
            let of = |days: &[Holiday]| -> BTreeSet<NaiveDate> {
                let same = days.iter().filter(|day| day.name == *name);
                same.map(|day| day.on).collect()
            };
            let (before, after) = (of(old), of(new));
            let line = |id: &str| {
                Sentence::new(id)
                    .with("kind", text(kind))
                    .with("name", label(name))
            };
            match (before.is_empty(), after.is_empty()) {
                (true, _) => self.say(line("pack-diff-added")),
                (_, true) => self.say(line("pack-diff-removed")),
                _ => {
                    for on in after.difference(&before) {
                        self.say(line("pack-diff-day-added").with("on", Arg::Day(*on)));
                    }
                    for on in before.difference(&after) {
                        self.say(line("pack-diff-day-removed").with("on", Arg::Day(*on)));
                    }
                }
            }
        }
    }
}

fn label(words: &Bilingual) -> Arg {
    Arg::Label(words.clone())
}

fn text(words: &str) -> Arg {
    Arg::Text(words.to_owned())
}

/// The word of an enum without data, as the wire writes it; the message selects on it.
fn code(value: &impl Serialize) -> Arg {
    Arg::Text(word(value))
}
