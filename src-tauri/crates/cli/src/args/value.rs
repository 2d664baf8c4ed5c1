//! What an option may hold: a language, a role.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;

/// Words of the two languages on the command line.
pub const LANGS: [(&str, Lang); 2] = [("fr", Lang::Fr), ("en", Lang::En)];

/// Words of the roles on the command line.
pub const ROLES: [(&str, Role); 9] = [
    ("case-coordinator", Role::CaseCoordinator),
    ("team-lead", Role::TeamLead),
    ("registrar", Role::Registrar),
    ("records-officer", Role::RecordsOfficer),
    ("communications", Role::Communications),
    ("approver", Role::Approver),
    ("director", Role::Director),
    ("administrator", Role::Administrator),
    ("auditor", Role::Auditor),
];

pub fn lang() -> impl TypedValueParser<Value = Lang> {
    one_of(&LANGS)
}

pub fn role() -> impl TypedValueParser<Value = Role> {
    one_of(&ROLES)
}

/// Reads one of these words; clap refuses any other before it is looked up.
pub fn one_of<T: Copy + Send + Sync + 'static>(
    words: &'static [(&'static str, T)],
) -> impl TypedValueParser<Value = T> {
    let possible = words.iter().map(|(word, _)| PossibleValue::new(*word));
    PossibleValuesParser::new(possible).try_map(|typed| {
        words
            .iter()
            .find(|(word, _)| *word == typed)
            .map(|(_, value)| *value)
            .ok_or(NoSuchWord)
    })
}

#[derive(Debug, thiserror::Error)]
#[error("no such word")]
struct NoSuchWord;
