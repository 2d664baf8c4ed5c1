//! What newer categories of an office change: their path, and what each adds to it.

use super::{Found, code, label, text};
use crate::category::{Category, CategoryPack};
use crate::law::ExpectedPiece;
use crate::sentence::Sentence;

/// What newer categories change, in their order.
#[must_use]
pub fn categories(old: &CategoryPack, new: &CategoryPack) -> Vec<Sentence> {
    let mut found = Found::default();
    found.wording("title", &old.title, &new.title);
    found.provision(&new.title, &old.provision, &new.provision);
    found.lines(
        "category",
        &old.categories,
        &new.categories,
        |one| (one.code.0.clone(), one.name.clone()),
        Found::category,
    );
    found.order("category", &old.categories, &new.categories, |one| {
        one.code.clone()
    });
    found.sentences
}

impl Found {
    fn category(&mut self, old: &Category, new: &Category) {
        let about = |id: &str| Sentence::new(id).with("category", label(&new.name));
        if old.kind != new.kind {
            self.say(about("pack-diff-category-kind").with("kind", code(&new.kind)));
        }
        let turned =
            |was: bool, is: bool, on, off| (was != is).then_some(if is { on } else { off });
        let restricts = turned(
            old.restricts,
            new.restricts,
            "pack-diff-category-restricts",
            "pack-diff-category-no-longer-restricts",
        );
        let second = turned(
            old.second_reader,
            new.second_reader,
            "pack-diff-category-second",
            "pack-diff-category-no-second",
        );
        for id in restricts.into_iter().chain(second) {
            self.say(about(id));
        }
        if old.series != new.series {
            self.say(match &new.series {
                Some(series) => about("pack-diff-category-series").with("series", text(&series.0)),
                None => about("pack-diff-category-no-series"),
            });
        }
        let named = |one: &ExpectedPiece| (one.code.0.clone(), one.label.clone());
        self.lines("piece", &old.pieces, &new.pieces, named, Found::piece);
        self.provision(&new.name, &old.provision, &new.provision);
    }
}
