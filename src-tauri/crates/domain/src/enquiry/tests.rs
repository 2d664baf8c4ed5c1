use super::*;
use crate::case::CaseEvent;
use crate::event::Fact;
use crate::id::CaseId;
use crate::law::PackFiles;
use std::collections::BTreeMap;
use uuid::Uuid;

const TOML: &str = r#"
format = 1
sample = true

[provision]
certainty = "inferred"
source = "a test"

[[rule]]
party = "complainant"
identity = true
tells = ["exists", "stage"]
provision = { certainty = "inferred", source = "a test" }
"#;

const WORDS: &str =
    "title = T\nnothing = N\nunsure = U\nsay-exists = No { $number }\nsay-stage = At { $stage }\n";

fn load(toml: &str, words: &str) -> Result<EnquiryPack, String> {
    let files = PackFiles {
        id: "office".into(),
        toml: toml.into(),
        fr: words.into(),
        en: words.into(),
    };
    load_enquiries(&files).map_err(|error| error.to_string())
}

#[test]
fn a_party_without_a_rule_may_know_nothing() {
    let pack = load(TOML, WORDS).unwrap();
    assert!(pack.rule(Party::Complainant).unwrap().identity);
    assert_eq!(pack.rule(Party::Other), None);
}

#[test]
fn a_thing_that_the_case_does_not_know_is_not_said() {
    let pack = load(TOML, WORDS).unwrap();
    let known = BTreeMap::from([("number", "PL-2026-A0001".to_owned())]);
    let said = |code| pack.tell(code).unwrap().said(Lang::En, &known);
    assert_eq!(said(TellCode::Exists).as_deref(), Some("No PL-2026-A0001"));
    assert_eq!(said(TellCode::Stage), None);
}

#[test]
fn what_tells_nothing_cannot_ask_for_anything_of_the_case() {
    let leaks = WORDS.replace("nothing = N", "nothing = N { $number }");
    assert!(
        load(TOML, &leaks)
            .unwrap_err()
            .contains("tell nothing of a case")
    );
    let leaks = WORDS.replace("At { $stage }", "At { $number }");
    assert!(load(TOML, &leaks).unwrap_err().contains("cannot tell"));
    let twice = TOML.to_owned() + &TOML[TOML.find("[[rule]]").unwrap()..];
    assert!(load(&twice, WORDS).unwrap_err().contains("two rules"));
}

fn event(rank: u128, change: EnquiryEvent) -> Event {
    Event {
        id: EventId(Uuid::from_u128(rank)),
        at: "2026-10-08T14:00:00Z".parse().unwrap(),
        by: PersonId(Uuid::from_u128(rank)),
        fact: Fact::Case {
            case_id: CaseId(Uuid::from_u128(2)),
            event: CaseEvent::Enquiry(change),
        },
    }
}

fn notice(on: &str, to: &str) -> EnquiryEvent {
    EnquiryEvent::NoticeGiven {
        on: on.parse().unwrap(),
        to: to.into(),
    }
}

#[test]
fn notice_is_of_the_officer_to_whom_it_was_given_and_the_first_day_stands() {
    let mut register = Register::default();
    for (rank, change) in [
        notice("2026-10-07", "Const. Ada Roy"),
        notice("2026-10-05", " const. ada roy"),
    ]
    .into_iter()
    .enumerate()
    {
        register.apply(&event(rank as u128, change.clone()), &change);
    }
    assert_eq!(
        register.notice_of("Const. Ada Roy "),
        Some("2026-10-05".parse().unwrap())
    );
    assert_eq!(register.notice_of("Const. Luc Aubin"), None);
}

#[test]
fn an_event_reads_back_as_it_was_written() {
    let recorded = |rules| {
        EnquiryEvent::Recorded(Enquiry {
            party: Party::Complainant,
            name: "Ada Roy".into(),
            means: ContactMeans::Phone,
            on: "2026-10-08".parse().unwrap(),
            lang: Lang::Fr,
            identity: IdentityCheck::Answers,
            authority: AuthorityCheck::NotChecked,
            asked: "Où en est ma plainte?".into(),
            told: vec![Said {
                code: TellCode::Stage,
                words: "À l’examen.".into(),
            }],
            remark: String::new(),
            rules,
        })
    };
    let rules = PackRef {
        id: "office-enquiries".into(),
        digest: "d5".repeat(32),
    };
    for change in [
        recorded(None),
        recorded(Some(rules)),
        notice("2026-10-07", "Const. Ada Roy"),
    ] {
        let event = CaseEvent::Enquiry(change);
        let json = serde_json::to_string(&event).unwrap();
        assert_eq!(serde_json::from_str::<CaseEvent>(&json).unwrap(), event);
    }
    let first = serde_json::to_string(&recorded(None)).unwrap();
    assert!(!first.contains("rules"), "as the first version wrote it");
}
