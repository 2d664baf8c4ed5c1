//! What a newer classification plan changes: its series, and how long the files of each are kept.

use super::{Found, label};
use crate::lang::Bilingual;
use crate::record::{FinalAction, Plan, Retention, Series};
use crate::sentence::{Arg, Sentence};

/// What the newer version of a plan changes, in the order of its series.
#[must_use]
pub fn plans(old: &Plan, new: &Plan) -> Vec<Sentence> {
    let mut found = Found::default();
    found.wording("title", &old.title, &new.title);
    found.sample(old.sample, new.sample);
    found.provision(&new.title, &old.provision, &new.provision);
    let named = |series: &Series| (series.code.0.clone(), name(series));
    found.lines("series", &old.series, &new.series, named, Found::series);
    found.sentences
}

/// The code of a series and its own name.
fn name(series: &Series) -> Bilingual {
    let own = series.path.last();
    let said = |words: &str| format!("{} {words}", series.code.0);
    Bilingual {
        fr: said(own.map_or("", |own| &own.fr)),
        en: said(own.map_or("", |own| &own.en)),
    }
}

/// What a rule says, apart from what it rests on.
fn rules(rule: &Retention) -> (u16, FinalAction, &str) {
    (rule.years, rule.action, &rule.authority)
}

/// The word on which the message selects.
fn action(action: FinalAction) -> Arg {
    let word = match action {
        FinalAction::Destroy => "destroy",
        FinalAction::Transfer => "transfer",
    };
    Arg::Text(word.to_owned())
}

impl Found {
    fn series(&mut self, old: &Series, new: &Series) {
        let name = name(new);
        let about = |id: &str, rule: &Retention| {
            Sentence::new(id)
                .with("series", label(&name))
                .with("years", Arg::count(u32::from(rule.years)))
                .with("action", action(rule.action))
                .with("authority", Arg::Text(rule.authority.clone()))
        };
        match (&old.retention, &new.retention) {
            (None, Some(rule)) => self.say(about("pack-diff-retention-added", rule)),
            (Some(rule), None) => self.say(about("pack-diff-retention-removed", rule)),
            (Some(old), Some(new)) => {
                if rules(old) != rules(new) {
                    self.say(about("pack-diff-retention-changed", new));
                }
                self.provision(&name, &old.provision, &new.provision);
            }
            (None, None) => {}
        }
    }
}
