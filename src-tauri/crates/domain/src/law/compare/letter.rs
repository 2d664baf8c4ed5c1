//! What newer letters of an office change: their words, the cases that they are for, what they require.

use super::{Found, label};
use crate::case::{Kind, Stage};
use crate::lang::Bilingual;
use crate::letter::{Audience, LetterPack, Paragraph, Template};
use crate::sentence::{Sentence, word};
use serde::Serialize;

/// What newer letters change: phrases that are warned of, words that several letters may share, each
/// once, then each letter in its order. `said` says a message in both languages: the name of a kind, of
/// a stage.
#[must_use]
pub fn letters(
    old: &LetterPack,
    new: &LetterPack,
    said: impl Fn(&Sentence) -> Bilingual,
) -> Vec<Sentence> {
    let mut found = Found::default();
    found.wording("title", &old.title, &new.title);
    found.provision(&new.title, &old.provision, &new.provision);
    let phrase = |id: &str, words: &Bilingual| Sentence::new(id).with("phrase", label(words));
    for one in new.denials.iter().filter(|one| !old.denials.contains(one)) {
        found.say(phrase("pack-diff-denial-added", one));
    }
    for one in old.denials.iter().filter(|one| !new.denials.contains(one)) {
        found.say(phrase("pack-diff-denial-removed", one));
    }
    found.shared_words(old, new);
    found.lines(
        "letter",
        &old.templates,
        &new.templates,
        |one| (one.code.0.clone(), one.name.clone()),
        |found, old, new| found.letter(&Names(&said), old, new),
    );
    found.order("letter", &old.templates, &new.templates, |one| {
        one.code.clone()
    });
    found.sentences
}

/// The names of what a letter is for.
struct Names<'a, F>(&'a F);

impl<F: Fn(&Sentence) -> Bilingual> Names<'_, F> {
    fn of(&self, prefix: &str, value: &impl Serialize) -> Bilingual {
        (self.0)(&Sentence::new(&format!("{prefix}{}", word(value))))
    }
}

impl Found {
    /// Paragraphs that both versions have, in other words.
    fn shared_words(&mut self, old: &LetterPack, new: &LetterPack) {
        let all = |pack: &'_ LetterPack| -> Vec<Paragraph> {
            let mut all: Vec<Paragraph> = Vec::new();
            for one in pack.templates.iter().flat_map(|one| &one.body) {
                if !all.iter().any(|known| known.key == one.key) {
                    all.push(one.clone());
                }
            }
            all
        };
        let before = all(old);
        for one in all(new) {
            let same = before.iter().find(|before| before.key == one.key);
            if let Some(same) = same.filter(|same| same.words != one.words) {
                self.say(
                    Sentence::new("pack-diff-paragraph-words")
                        .with("from", label(&same.words))
                        .with("to", label(&one.words)),
                );
            }
        }
    }

    fn letter<F: Fn(&Sentence) -> Bilingual>(
        &mut self,
        names: &Names<'_, F>,
        old: &Template,
        new: &Template,
    ) {
        let about = |id: &str| Sentence::new(id).with("letter", label(&new.name));
        if old.subject != new.subject {
            self.say(
                about("pack-diff-letter-subject")
                    .with("from", label(&old.subject))
                    .with("to", label(&new.subject)),
            );
        }
        self.body(&about, old, new);
        let kind = |one: &Kind| names.of("triage-kind-", one);
        let (before, after) = (&old.audience, &new.audience);
        let of_kind = |id: &str, one: &Kind| about(id).with("kind", label(&kind(one)));
        self.more_or_less(&before.kinds, &after.kinds, |more, one| {
            of_kind(
                if more {
                    "pack-diff-letter-for"
                } else {
                    "pack-diff-letter-not-for"
                },
                one,
            )
        });
        let stage = |one: &Stage| names.of("case-stage-", one);
        self.more_or_less(&before.stages, &after.stages, |more, one| {
            let id = if more {
                "pack-diff-letter-at"
            } else {
                "pack-diff-letter-not-at"
            };
            about(id).with("stage", label(&stage(one)))
        });
        let rest = |one: &Template| {
            let Audience {
                admitted,
                redirected,
                referred,
                law,
                ..
            } = &one.audience;
            (*admitted, *redirected, *referred, law.clone())
        };
        if rest(old) != rest(new) {
            self.say(about("pack-diff-letter-cases"));
        }
        self.more_or_less(&old.required, &new.required, |more, one| {
            let id = if more {
                "pack-diff-letter-required"
            } else {
                "pack-diff-letter-not-required"
            };
            of_kind(id, one)
        });
        self.acts(&about, old, new);
        self.provision(&new.name, &old.provision, &new.provision);
    }

    /// Paragraphs added, taken out, moved, or that may be left out.
    fn body(&mut self, about: &impl Fn(&str) -> Sentence, old: &Template, new: &Template) {
        let has =
            |body: &[Paragraph], one: &Paragraph| body.iter().any(|other| other.key == one.key);
        let said = |id: &str, one: &Paragraph| about(id).with("words", label(&one.words));
        for one in new.body.iter().filter(|one| !has(&old.body, one)) {
            self.say(said("pack-diff-paragraph-added", one));
        }
        for one in old.body.iter().filter(|one| !has(&new.body, one)) {
            self.say(said("pack-diff-paragraph-removed", one));
        }
        let kept = |body: &'_ [Paragraph], other: &[Paragraph]| -> Vec<String> {
            let kept = body.iter().filter(|one| has(other, one));
            kept.map(|one| one.key.clone()).collect()
        };
        if kept(&old.body, &new.body) != kept(&new.body, &old.body) {
            self.say(about("pack-diff-paragraph-order"));
        }
        for one in &new.body {
            let before = old.body.iter().find(|before| before.key == one.key);
            if before.is_some_and(|before| before.optional != one.optional) {
                self.say(said(
                    if one.optional {
                        "pack-diff-paragraph-optional"
                    } else {
                        "pack-diff-paragraph-not-optional"
                    },
                    one,
                ));
            }
        }
    }

    /// Who approves it, whose reasons it holds, what it ends.
    fn acts(&mut self, about: &impl Fn(&str) -> Sentence, old: &Template, new: &Template) {
        if old.approval != new.approval {
            self.say(about(if new.approval {
                "pack-diff-letter-approval"
            } else {
                "pack-diff-letter-no-approval"
            }));
        }
        if old.reasons_of != new.reasons_of {
            self.say(about("pack-diff-letter-reasons"));
        }
        if old.ends != new.ends {
            self.say(about("pack-diff-letter-ends"));
        }
    }
}
