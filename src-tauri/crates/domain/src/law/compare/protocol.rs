//! What a newer protocol changes: which signals have one, and what is done first for each.

use super::{Found, label};
use crate::lang::Bilingual;
use crate::protocol::{Protocol, ProtocolPack};
use crate::sentence::Sentence;

/// What a newer protocol changes, in the order of its signals. `said` says a message in both languages:
/// the name of a signal.
#[must_use]
pub fn protocols(
    old: &ProtocolPack,
    new: &ProtocolPack,
    said: impl Fn(&Sentence) -> Bilingual,
) -> Vec<Sentence> {
    let mut found = Found::default();
    found.wording("title", &old.title, &new.title);
    found.sample(old.sample, new.sample);
    found.provision(&new.title, &old.provision, &new.provision);
    let signal = |one: &Protocol| said(&Sentence::new(&format!("triage-flag-{}", one.code)));
    let named = |one: &Protocol| (one.code.clone(), signal(one));
    found.lines(
        "protocol",
        &old.protocols,
        &new.protocols,
        named,
        |found, old, new| found.protocol(&signal(new), old, new),
    );
    found.order("protocol", &old.protocols, &new.protocols, |one| {
        one.code.clone()
    });
    found.sentences
}

impl Found {
    fn protocol(&mut self, signal: &Bilingual, old: &Protocol, new: &Protocol) {
        let about = |id: &str| Sentence::new(id).with("signal", label(signal));
        let step = |id: &str, words: &Bilingual| about(id).with("step", label(words));
        let added = new.steps.iter().filter(|one| !old.steps.contains(one));
        let added: Vec<_> = added.map(|one| step("pack-diff-step-added", one)).collect();
        let removed = old.steps.iter().filter(|one| !new.steps.contains(one));
        let removed: Vec<_> = removed
            .map(|one| step("pack-diff-step-removed", one))
            .collect();
        if added.is_empty() && removed.is_empty() && old.steps != new.steps {
            self.say(about("pack-diff-step-order"));
        }
        self.sentences.extend(added);
        self.sentences.extend(removed);
        if old.restricts != new.restricts {
            self.say(about(if new.restricts {
                "pack-diff-protocol-restricts"
            } else {
                "pack-diff-protocol-no-longer-restricts"
            }));
        }
    }
}
