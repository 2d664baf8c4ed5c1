//! What may still be asked once a complaint was investigated, by whoever did: the findings and the
//! periods are those of the law that governs the case.

use crate::case::known::Known;
use crate::review;
use crate::word::word;
use dossier_domain::case::Matter;
use dossier_domain::lang::Lang;
use dossier_domain::law::{ClockRule, EndEvent, Pack, Way};
use dossier_domain::sentence::{Arg, Sentence};
use dossier_i18n as i18n;

/// Variables of a letter, where a decision on the referral stands.
pub(super) fn of(known: &Known, lang: Lang) -> Vec<(&'static str, String)> {
    let decided = known.case.referral.standing.as_ref();
    let Some((decided, pack)) = decided.zip(known.governed.pack()) else {
        return Vec::new();
    };
    let matter = known.case.facts.matter.unwrap_or(Matter::Conduct);
    match (decided.decision.way, matter) {
        (Way::Retained, _) => retained(pack, lang).into_iter().collect(),
        (Way::Board, _) => Vec::new(),
        (Way::SameService | Way::OtherService, Matter::Conduct) => {
            reviewed(known, pack, lang).unwrap_or_default()
        }
        (Way::SameService | Way::OtherService, _) => {
            by_board(pack, matter, lang).into_iter().collect()
        }
    }
}

fn retained(pack: &Pack, lang: Lang) -> Option<(&'static str, String)> {
    let way = pack.ways.iter().find(|one| one.way == Way::Retained)?;
    Some(("retained", quoted(way.label.get(lang), lang)))
}

/// The findings of a service that the office may review, and how long it may be asked to.
fn reviewed(known: &Known, pack: &Pack, lang: Lang) -> Option<Vec<(&'static str, String)>> {
    let rule = review::rule(known).ok()??;
    let outcomes = rule.outcomes.iter().filter(|one| one.reviewable);
    let names = outcomes.map(|one| quoted(one.label.get(lang), lang));
    let either = |one, other| {
        let either = Sentence::new("letter-either");
        let either = either.with("first", Arg::Text(one));
        i18n::say(lang, &either.with("second", Arg::Text(other)))
    };
    Some(vec![
        ("reviewable", names.reduce(either)?),
        ("review_within", period(pack.clock(&rule.clock)?, lang)),
    ])
}

fn by_board(pack: &Pack, matter: Matter, lang: Lang) -> Option<(&'static str, String)> {
    let mut clocks = pack.clocks.iter();
    let asked = clocks.find(|clock| {
        clock.ends.contains(&EndEvent::BoardReviewRequested) && clock.applies_to.contains(&matter)
    })?;
    Some(("board_within", period(asked, lang)))
}

fn period(rule: &ClockRule, lang: Lang) -> String {
    let period = Sentence::new(&format!("letter-within-{}", word(&rule.unit)));
    i18n::say(lang, &period.with("count", Arg::count(rule.length)))
}

fn quoted(words: &str, lang: Lang) -> String {
    let words = Arg::Text(words.to_owned());
    i18n::say(lang, &Sentence::new("letter-passage").with("words", words))
}
