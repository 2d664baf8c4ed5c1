//! What newer rules about enquiries change: who may know what, and on what condition.

use super::{Found, label};
use crate::enquiry::{EnquiryPack, Rule, TellCode};
use crate::lang::Bilingual;
use crate::sentence::{Sentence, word};

/// What newer rules about enquiries change: what is said whatever the case, the words of each thing
/// told, then each party in the order of the rules. `said` says a message in both languages: the name
/// of a party, of a condition, of a thing told.
#[must_use]
pub fn enquiries(
    old: &EnquiryPack,
    new: &EnquiryPack,
    said: impl Fn(&Sentence) -> Bilingual,
) -> Vec<Sentence> {
    let mut found = Found::default();
    found.wording("title", &old.title, &new.title);
    found.wording("nothing", &old.nothing, &new.nothing);
    found.wording("unsure", &old.unsure, &new.unsure);
    found.sample(old.sample, new.sample);
    found.provision(&new.title, &old.provision, &new.provision);
    let names = Names(&said);
    for tell in &new.words {
        let before = old.tell(tell.code).map(|before| &before.words);
        if let Some(before) = before.filter(|before| **before != tell.words) {
            found.say(
                Sentence::new("pack-diff-tell-words")
                    .with("what", label(&names.told(tell.code)))
                    .with("from", label(before))
                    .with("to", label(&tell.words)),
            );
        }
    }
    for rule in &new.rules {
        found.rule(&names, old.rule(rule.party), rule);
    }
    for rule in old.rules.iter().filter(|one| new.rule(one.party).is_none()) {
        found.say(names.about("pack-diff-rule-removed", rule));
    }
    found.sentences
}

/// The names of what the rules speak of.
struct Names<'a, F>(&'a F);

impl<F: Fn(&Sentence) -> Bilingual> Names<'_, F> {
    fn of(&self, id: &str) -> Bilingual {
        (self.0)(&Sentence::new(id))
    }

    fn party(&self, rule: &Rule) -> Bilingual {
        self.of(&format!("piece-party-{}", word(&rule.party)))
    }

    fn told(&self, code: TellCode) -> Bilingual {
        self.of(&format!("pack-tell-{}", word(&code)))
    }

    /// A sentence about the party of a rule.
    fn about(&self, id: &str, rule: &Rule) -> Sentence {
        Sentence::new(id).with("who", label(&self.party(rule)))
    }
}

impl Found {
    /// What a party may know, and on what condition; of a new rule, all of it.
    fn rule<F: Fn(&Sentence) -> Bilingual>(
        &mut self,
        names: &Names<'_, F>,
        old: Option<&Rule>,
        new: &Rule,
    ) {
        let (before, after) = (old.map_or_else(Vec::new, conditions), conditions(new));
        let tells = old.map_or_else(Vec::new, |old| old.tells.clone());
        let condition = |id: &str, one: &str| {
            let name = names.of(&format!("pack-condition-{one}"));
            names.about(id, new).with("condition", label(&name))
        };
        for one in after.iter().filter(|one| !before.contains(one)) {
            self.say(condition("pack-diff-condition-added", one));
        }
        for one in before.iter().filter(|one| !after.contains(one)) {
            self.say(condition("pack-diff-condition-removed", one));
        }
        let told = |id: &str, code: &TellCode| {
            let name = names.told(*code);
            names.about(id, new).with("what", label(&name))
        };
        let more: Vec<_> = new
            .tells
            .iter()
            .filter(|one| !tells.contains(one))
            .collect();
        let less: Vec<_> = tells
            .iter()
            .filter(|one| !new.tells.contains(one))
            .collect();
        for code in &more {
            self.say(told("pack-diff-told", code));
        }
        for code in &less {
            self.say(told("pack-diff-told-no-longer", code));
        }
        if more.is_empty() && less.is_empty() && tells != new.tells {
            self.say(names.about("pack-diff-told-order", new));
        }
        if let Some(old) = old {
            self.provision(&names.party(new), &old.provision, &new.provision);
        }
    }
}

/// What the office must have made sure of, by the words of the pack.
fn conditions(rule: &Rule) -> Vec<&'static str> {
    let all = [
        ("identity", rule.identity),
        ("authority", rule.authority),
        ("notice", rule.notice),
    ];
    let asked = all.into_iter().filter(|(_, asked)| *asked);
    asked.map(|(name, _)| name).collect()
}
