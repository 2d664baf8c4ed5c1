//! What people recorded, part by part, in whatever order it came.

use super::tests::{day, folded, number_of};
use super::*;
use crate::case::{
    Authority, Circumstances, Complainant, Conflict, Correction, Correspondent, Officer, Part,
    PoliceService, Representative,
};
use crate::lang::Bilingual;
use crate::law::StartEvent;
use crate::triage::Mandate;

fn recorded(part: Part, of: Option<u128>) -> CaseEvent {
    CaseEvent::Recorded {
        part,
        of: of.map(number_of),
    }
}

fn officers(badges: &[&str]) -> Part {
    let officer = |badge: &&str| Officer {
        badge: (*badge).into(),
        ..Officer::default()
    };
    Part::Officers(badges.iter().map(officer).collect())
}

fn service(name: &str, mandate: Mandate) -> Part {
    Part::Circumstances(Circumstances {
        services: vec![PoliceService {
            name: Bilingual {
                fr: name.into(),
                en: name.into(),
            },
            mandate,
            route: (mandate == Mandate::Out).then(|| "elsewhere".to_owned()),
            ground: None,
        }],
        ..Circumstances::default()
    })
}

#[test]
fn two_parts_recorded_apart_are_no_conflict() {
    let case = folded(vec![
        recorded(officers(&["2217"]), None),
        recorded(Part::Wanted("des excuses".into()), None),
    ]);
    assert_eq!(case.conflicts, []);
    assert_eq!(case.told.officers.len(), 1);
    assert_eq!(case.told.wanted, "des excuses");
}

#[test]
fn one_part_changed_twice_apart_stands_side_by_side_until_a_person_settles() {
    let apart = vec![
        recorded(officers(&["2217"]), None),
        recorded(officers(&["2217", "3001"]), Some(2)),
        recorded(officers(&["2218"]), Some(2)),
    ];
    let case = folded(apart.clone());
    assert!(matches!(case.conflicts.as_slice(), [Conflict::Part(claims)] if claims.len() == 2));
    assert_eq!(
        case.told.officers.len(),
        2,
        "the first one stands meanwhile"
    );
    let kept = CaseEvent::Settled {
        about: About::Officers,
        kept: number_of(4),
        over: vec![number_of(3), number_of(4)],
    };
    let settled = folded([apart, vec![kept]].concat());
    assert_eq!(settled.conflicts, []);
    assert_eq!(settled.told.officers[0].badge, "2218");
}

#[test]
fn what_a_person_told_is_no_longer_to_be_asked() {
    let silent = folded(Vec::new());
    let mut facts = silent.facts.clone();
    facts.missing = [
        "officer_identity",
        "incident_place",
        "police_service",
        "signature",
    ]
    .map(str::to_owned)
    .to_vec();
    let read = CaseEvent::Assessed {
        facts,
        packs: Vec::new(),
    };
    let case = folded(vec![
        read,
        recorded(officers(&["2217"]), None),
        recorded(
            Part::Circumstances(Circumstances {
                place: "rue Principale".into(),
                filed_on: Some(day("2026-10-30")),
                ..Circumstances::default()
            }),
            None,
        ),
    ]);
    assert_eq!(case.facts.missing, ["police_service", "signature"]);
    let start = case
        .facts
        .starts
        .iter()
        .find(|start| start.event == StartEvent::ReceivedByService);
    assert_eq!(start.map(|start| start.on), Some(day("2026-10-30")));
}

#[test]
fn a_described_officer_is_still_to_be_identified() {
    let mut facts = folded(Vec::new()).facts;
    facts.missing = vec!["officer_identity".to_owned()];
    let read = CaseEvent::Assessed {
        facts,
        packs: Vec::new(),
    };
    let described = Part::Officers(vec![Officer {
        description: "barbe rousse".into(),
        ..Officer::default()
    }]);
    let case = folded(vec![read, recorded(described, None)]);
    assert_eq!(case.facts.missing, ["officer_identity"]);
}

#[test]
fn a_service_that_a_person_named_beats_the_one_that_was_read() {
    let outside = folded(vec![recorded(service("Ailleurs", Mandate::Out), None)]);
    let why = |case: &Case| {
        let ids = case.facts.cues.iter().map(|cue| cue.why.id.clone());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(why(&outside), ["triage-cue-other-service"]);
    assert_eq!(
        outside.facts.service.as_ref().unwrap().route.as_deref(),
        Some("elsewhere")
    );
    let inside = folded(vec![
        recorded(service("Ailleurs", Mandate::Out), None),
        recorded(service("Ici", Mandate::In), Some(2)),
    ]);
    assert_eq!(why(&inside), Vec::<String>::new());
    let withdrawn = folded(vec![
        recorded(service("Ailleurs", Mandate::Out), None),
        recorded(Part::Circumstances(Circumstances::default()), Some(2)),
    ]);
    assert_eq!(withdrawn.facts.service, None, "what was read is back");
}

#[test]
fn a_representative_without_a_shown_authority_is_asked_for_one() {
    let representative = |authority| {
        Part::Representative(Some(Representative {
            name: "Me Diallo".into(),
            reach: String::new(),
            authority,
            details: String::new(),
        }))
    };
    let complainant = Part::Complainant(Complainant {
        contact: Correspondent {
            name: Some("Jeanne Ouellette".into()),
            ..Correspondent::default()
        },
        ..Complainant::default()
    });
    let case = folded(vec![
        recorded(complainant, None),
        recorded(representative(Authority::NotShown), None),
    ]);
    assert_eq!(
        case.receipt.correspondent.name.as_deref(),
        Some("Jeanne Ouellette")
    );
    assert_eq!(case.facts.role, Role::Representative);
    assert_eq!(case.facts.represents.as_deref(), Some("Jeanne Ouellette"));
    assert_eq!(case.facts.missing, ["affected_person_consent"]);
    let shown = folded(vec![recorded(representative(Authority::Counsel), None)]);
    assert_eq!(shown.facts.missing, Vec::<String>::new());
}

#[test]
fn a_last_day_before_a_corrected_first_day_is_not_shown_and_comes_back() {
    let on = |from: Option<&str>, to: Option<&str>| {
        CaseEvent::Corrected(Correction::IncidentOn {
            from: from.map(day),
            to: to.map(day),
        })
    };
    let end = CaseEvent::Corrected(Correction::IncidentEndOn {
        from: None,
        to: Some(day("2024-04-03")),
    });
    let spanning = vec![on(None, Some("2024-03-28")), end];
    assert_eq!(
        folded(spanning.clone()).facts.incident.end_on,
        Some(day("2024-04-03"))
    );
    let later = [spanning, vec![on(Some("2024-03-28"), Some("2024-05-01"))]].concat();
    assert_eq!(folded(later.clone()).facts.incident.end_on, None);
    let back = [later, vec![on(Some("2024-05-01"), Some("2024-03-28"))]].concat();
    let case = folded(back);
    assert_eq!(case.facts.incident.end_on, Some(day("2024-04-03")));
    assert_eq!(case.conflicts, []);
}
