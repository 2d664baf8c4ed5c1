//! Link of the writer with the event, and the person spoken for.

use super::Role;
use super::fold::Text;
use super::kind::score;
use super::lexicon::Lexicon;
use crate::case::Kind;

/// The role and, for those who speak for another, the words that name that person.
#[must_use]
pub fn read(
    text: &Text<'_>,
    subject: &Text<'_>,
    sender: &Text<'_>,
    kind: Kind,
    lexicon: &Lexicon,
) -> (Role, Option<String>) {
    let of = |code: &str| score(text, subject, lexicon, "roles", code);
    let sent_by = |code: &str| {
        lexicon
            .rules("roles", code)
            .any(|rule| rule.any.is_match(sender.folded.as_bytes()))
    };
    let role = role(kind, &of, &sent_by);
    let named = matches!(
        role,
        Role::Representative | Role::Relative | Role::PoliticianOffice
    );
    (role, named.then(|| represented(text, lexicon)).flatten())
}

fn role(kind: Kind, of: &impl Fn(&str) -> i32, sent_by: &impl Fn(&str) -> bool) -> Role {
    if kind == Kind::MediaEnquiry || (of("journalist") > 0 && kind == Kind::PublicEnquiry) {
        return Role::Journalist;
    }
    if of("politician_office") > 0 || sent_by("politician_office") {
        return Role::PoliticianOffice;
    }
    if matches!(
        kind,
        Kind::ServiceComplaint | Kind::AccessRequest | Kind::PublicEnquiry | Kind::Other
    ) {
        return Role::Requester;
    }
    if of("excluded_person") > 0 {
        return Role::ExcludedPerson;
    }
    if of("representative") > 0 {
        return Role::Representative;
    }
    let (own, other) = (of("affected_person"), of("relative"));
    if of("organisation") > 0 && own == 0 {
        return Role::Organisation;
    }
    let parent = of("parent_of_minor") > 0;
    if other > own || (parent && own == 0) {
        return if parent {
            Role::Representative
        } else {
            Role::Relative
        };
    }
    let (witness, absent) = (of("witness"), of("no_link"));
    if own > 0 && own >= witness.max(absent) {
        return Role::AffectedPerson;
    }
    if absent > witness {
        return Role::NoLink;
    }
    if witness > 0 {
        Role::Witness
    } else {
        Role::AffectedPerson
    }
}

fn represented(text: &Text<'_>, lexicon: &Lexicon) -> Option<String> {
    let rules = lexicon.rules("represents", "person");
    let hit = rules
        .flat_map(|rule| rule.hits(text, &lexicon.contexts))
        .min_by_key(|hit| hit.range.start)?;
    Some(hit.quote.words)
}
