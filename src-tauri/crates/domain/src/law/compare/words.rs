//! What newer words of an office change: which signals they raise, and what raises each.

use super::{Found, label, text};
use crate::lang::Bilingual;
use crate::sentence::Sentence;
use crate::triage::{OfficeWords, SignalWords};

/// What newer words of an office change, in the order of their signals. `said` says a message in both
/// languages: the name of a signal.
#[must_use]
pub fn words(
    old: &OfficeWords,
    new: &OfficeWords,
    said: impl Fn(&Sentence) -> Bilingual,
) -> Vec<Sentence> {
    let mut found = Found::default();
    found.wording("title", &old.title, &new.title);
    found.provision(&new.title, &old.provision, &new.provision);
    let signal = |one: &SignalWords| said(&Sentence::new(&format!("triage-flag-{}", one.code)));
    found.lines(
        "signal",
        &old.signals,
        &new.signals,
        |one| (one.code.clone(), signal(one)),
        |found, old, new| found.signal(&signal(new), old, new),
    );
    found.sentences
}

impl Found {
    fn signal(&mut self, signal: &Bilingual, old: &SignalWords, new: &SignalWords) {
        let about = |id: &str| Sentence::new(id).with("signal", label(signal));
        let word = |id: &str, word: &String| about(id).with("word", text(word));
        self.more_or_less(&old.words, &new.words, |more, one| {
            let id = if more {
                "pack-diff-word-added"
            } else {
                "pack-diff-word-removed"
            };
            word(id, one)
        });
        self.more_or_less(&old.except, &new.except, |more, one| {
            let id = if more {
                "pack-diff-except-added"
            } else {
                "pack-diff-except-removed"
            };
            word(id, one)
        });
        if old.urgent != new.urgent {
            self.say(about(if new.urgent {
                "pack-diff-signal-urgent"
            } else {
                "pack-diff-signal-not-urgent"
            }));
        }
    }
}
