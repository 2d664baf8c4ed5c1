//! What filters find: terms and words together, names in all their writings, and nothing of a case
//! that changed since.

use super::support::{Arrival, Desk, PHRASE, receive, record, tamper};
use crate::Vault;
use crate::found::FoundPage;
use dossier_domain::case::{CaseEvent, Correction, Kind, Officer, Part};
use dossier_domain::id::CaseId;
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::name::Way;
use dossier_domain::person::Role;
use dossier_domain::query::{Asked, Choice, Field, PartyRole, Period, Query, Term};
use zeroize::Zeroizing;

pub fn query(words: &str, terms: &[(Field, Asked)]) -> Query {
    Query {
        words: words.into(),
        terms: terms
            .iter()
            .map(|(field, asked)| Term {
                field: *field,
                asked: asked.clone(),
                span: 0..0,
            })
            .collect(),
        faults: Vec::new(),
    }
}

pub fn one_of(codes: &[&str]) -> Asked {
    let label = Bilingual {
        fr: String::new(),
        en: String::new(),
    };
    let choices = codes.iter().map(|code| Choice {
        code: (*code).into(),
        label: label.clone(),
    });
    Asked::AnyOf(choices.collect())
}

pub fn named(name: &str) -> (Field, Asked) {
    (Field::Name, Asked::Name(name.into()))
}

fn days(field: Field, typed: &str) -> (Field, Asked) {
    (field, Asked::Days(Period::read(typed).unwrap()))
}

async fn find(vault: &Vault, words: &str, terms: &[(Field, Asked)]) -> FoundPage {
    vault.find(&query(words, terms), None, 50).await.unwrap()
}

async fn numbers(vault: &Vault, words: &str, terms: &[(Field, Asked)]) -> Vec<String> {
    let page = find(vault, words, terms).await;
    assert_eq!(page.total as usize, page.lines.len());
    page.lines.into_iter().map(|one| one.line.number).collect()
}

/// Three cases: a name with accents, one with initials, one with neither.
async fn office(desk: &Desk) -> (Vault, Vec<CaseId>) {
    let vault = desk.create().await.unwrap();
    let mut cases = Vec::new();
    for (name, text, received_on) in [
        ("Jean-François Tremblay", "Un agent rude.", "2026-11-02"),
        ("J. F. TREMBLAY", "Un agent poli.", "2026-10-02"),
        ("Marie O\u{2019}Brien", "Une attente rude.", "2025-12-31"),
    ] {
        let arrival = Arrival {
            name,
            text,
            received_on,
            ..Arrival::default()
        };
        cases.push(receive(&vault, &arrival).await.0);
    }
    (vault, cases)
}

#[tokio::test]
async fn terms_and_words_are_found_together_the_last_registered_first() {
    let desk = Desk::new();
    let (vault, _) = office(&desk).await;
    let complaint = (Field::Kind, one_of(&["complaint"]));
    let other = (Field::Kind, one_of(&["other", "media_enquiry"]));
    let (a, b, c) = ("PL-2026-A0001", "PL-2026-A0002", "PL-2026-A0003");
    assert_eq!(numbers(&vault, "", &[]).await, [c, b, a]);
    assert_eq!(numbers(&vault, "rude", &[]).await, [c, a]);
    assert_eq!(
        numbers(&vault, "", std::slice::from_ref(&complaint)).await,
        [c, b, a]
    );
    assert!(numbers(&vault, "", &[other]).await.is_empty());
    assert_eq!(
        numbers(&vault, "rude", &[complaint, days(Field::Received, "2026")]).await,
        [a]
    );
    assert_eq!(
        numbers(&vault, "", &[days(Field::Received, "2025-12-31..2026-10")]).await,
        [c, b]
    );
    for typed in ["PL-2026-A0002", "2", "a0002"] {
        let number = (Field::Number, Asked::Number(typed.into()));
        assert_eq!(numbers(&vault, "", &[number]).await, [b], "{typed}");
    }
    assert!(
        numbers(&vault, "--", &[]).await.is_empty(),
        "signs alone find nothing"
    );
}

#[tokio::test]
async fn a_name_is_found_in_all_its_writings_and_each_hit_says_why() {
    let desk = Desk::new();
    let (vault, _) = office(&desk).await;
    for typed in [
        "Jean-François Tremblay",
        "tremblay jean francois",
        "J.-F. Tremblay",
    ] {
        assert_eq!(
            numbers(&vault, "", &[named(typed)]).await.len(),
            2,
            "{typed}"
        );
    }
    assert_eq!(
        numbers(&vault, "poli", &[named("JF Tremblay")]).await.len(),
        1
    );
    for typed in ["OBrien", "O'Brien", "brien"] {
        assert_eq!(
            numbers(&vault, "", &[named(typed)]).await.len(),
            1,
            "{typed}"
        );
    }
    assert!(
        numbers(&vault, "", &[named("Jean Tremblais")])
            .await
            .is_empty()
    );
    assert!(
        numbers(&vault, "", &[named("Marie Tremblay")])
            .await
            .is_empty(),
        "the words of two people are no name"
    );
    let page = find(&vault, "", &[named("Jean-Francois Tremblay")]).await;
    let ways: Vec<_> = page.lines.iter().map(|one| one.named.clone()).collect();
    let (party, way) = &ways[0][0];
    assert_eq!(
        (party.name.as_str(), *way),
        ("J. F. TREMBLAY", Way::Initials)
    );
    let (party, way) = &ways[1][0];
    assert_eq!((party.role, *way), (PartyRole::Complainant, Way::Spelling));
}

#[tokio::test]
async fn what_changed_is_found_by_what_it_is_now() {
    let desk = Desk::new();
    let (vault, cases) = office(&desk).await;
    let (from, to) = (Kind::Complaint, Kind::MediaEnquiry);
    record(
        &vault,
        cases[0],
        CaseEvent::Corrected(Correction::Kind { from, to }),
    )
    .await;
    let officer = Officer {
        name: "Lefebvre".into(),
        ..Officer::default()
    };
    let part = Part::Officers(vec![officer]);
    record(&vault, cases[1], CaseEvent::Recorded { part, of: None }).await;
    let kind = |code| (Field::Kind, one_of(&[code]));
    assert_eq!(numbers(&vault, "", &[kind("media_enquiry")]).await.len(), 1);
    assert_eq!(numbers(&vault, "", &[kind("complaint")]).await.len(), 2);
    let page = find(&vault, "", &[named("lefebvre")]).await;
    assert_eq!(page.lines[0].named[0].0.role, PartyRole::Officer);
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
}

#[tokio::test]
async fn pages_follow_one_another_without_a_gap() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    for _ in 0..7 {
        receive(&vault, &Arrival::default()).await;
    }
    let all = query("agent", &[]);
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = vault.find(&all, after, 3).await.unwrap();
        assert_eq!(page.total, 7);
        seen.extend(page.lines.into_iter().map(|one| one.line.id));
        after = page.after;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, vault.found_cases(&all).await.unwrap());
    assert_eq!(seen.len(), 7);
}

#[tokio::test]
async fn a_restricted_case_is_found_by_those_named_alone() {
    let desk = Desk::new();
    let (vault, cases) = office(&desk).await;
    let phrase = Zeroizing::new(PHRASE.to_owned());
    let other = vault
        .add_person(
            vault.me(),
            "Noor Haddad",
            Role::CaseCoordinator,
            Lang::Fr,
            phrase,
        )
        .await
        .unwrap();
    let restricted = |readers| CaseEvent::Restricted {
        from: None,
        readers,
        reason: "un employé est visé".into(),
    };
    record(&vault, cases[0], restricted(vec![vault.me()])).await;
    let terms = [named("Jean-François Tremblay")];
    assert_eq!(
        numbers(&vault, "agent", &terms).await.len(),
        2,
        "the reader finds it"
    );
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
    vault.close().await.unwrap();
    let vault = desk
        .unlock_as(&desk.folder(), &desk.device(), other.id, PHRASE)
        .await
        .unwrap();
    assert_eq!(numbers(&vault, "agent", &terms).await, ["PL-2026-A0002"]);
    assert_eq!(numbers(&vault, "", &[]).await.len(), 2);
}

#[tokio::test]
async fn a_set_that_was_changed_is_found_by_verify() {
    let desk = Desk::new();
    let (vault, _) = office(&desk).await;
    tamper(&vault, "DELETE FROM found_set WHERE term = 'name:tremblay'").await;
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert_eq!(report.differences, ["found_set 0"]);
}
