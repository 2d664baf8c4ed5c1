//! Deadlines counted and explained.

use super::{FORCE, Machine, complaint};

#[test]
fn a_deadline_is_counted_with_each_of_its_steps() {
    let run = Machine::new()
        .run(&["clock", "PSA_SIX_MONTHS", "--from", "2023-08-31", "--json"])
        .ended(0);
    let counted = run.objects();
    assert_eq!(counted.len(), 1, "one Act governs the day of an incident");
    assert_eq!(counted[0]["pack"]["id"], "on-psa");
    for one in counted {
        assert_eq!(one["due_on"], "2024-02-29");
        let steps = one["derivation"].as_array().unwrap();
        assert!(steps.iter().any(|step| {
            step["words"]["fr"]
                .as_str()
                .unwrap()
                .contains("n’a pas de 31")
        }));
        assert!(
            steps
                .iter()
                .all(|step| step["words"]["en"] != step["words"]["fr"])
        );
    }
}

#[test]
fn a_published_target_is_told_as_no_limit_of_law() {
    let told = |lang: &str| {
        let words = [
            "clock",
            "PSA_OFFICER_RESPONSE_21",
            "--from",
            "2026-03-02",
            "--lang",
            lang,
        ];
        Machine::new().run(&words).ended(0).out
    };
    assert!(
        told("en").contains("not a limit set by law"),
        "{}",
        told("en")
    );
    assert!(
        told("fr").contains("et non un délai fixé par la loi"),
        "{}",
        told("fr")
    );
}

#[test]
fn a_span_that_the_calendar_does_not_cover_is_refused_without_a_date() {
    let run = Machine::new()
        .run(&[
            "clock",
            "REVIEW_REQUEST_30",
            "--from",
            "1987-03-02",
            "--json",
        ])
        .ended(1);
    for one in run.objects() {
        assert!(
            one.get("due_on").is_none() && one["not_covered"]["from"].is_string(),
            "{one}"
        );
    }
}

#[test]
fn the_clocks_of_a_case_are_explained_in_either_language_and_as_objects() {
    let machine = Machine::with_vault();
    let request = "Hello,\n\nUnder the Freedom of Information and Protection of Privacy Act, I request a \
        copy of the records that your office holds about my own file.\n\nNora Whitlock\n705-555-0190";
    machine.write("access.eml", &complaint(request));
    let received = machine.run(&["--vault", "vault", "import", "access.eml", "--json"]);
    let number = received.ended(0).object()["case"]["number"].clone();
    let number = number.as_str().unwrap();
    let explained = |lang: &str| {
        let words = [
            "--vault",
            "vault",
            "clocks",
            "--explain",
            number,
            "--lang",
            lang,
        ];
        machine.run(&words).ended(0).out
    };
    assert!(
        explained("en").contains("The period runs from"),
        "{}",
        explained("en")
    );
    assert!(
        explained("fr").contains("Le délai part du"),
        "{}",
        explained("fr")
    );
    let typed = number.to_lowercase();
    let words = ["--vault", "vault", "clocks", &typed, "--json"];
    let clocks = machine.run(&words).ended(0).objects();
    let decision = clocks.iter().find(|one| one["code"] == "FIPPA_26").unwrap();
    assert!(decision["due_on"].is_string());
    assert!(!decision["derivation"].as_array().unwrap().is_empty());
    assert!(decision["course"]["may_stop"].as_array().unwrap().len() >= 2);
}

#[test]
fn a_clock_that_was_answered_says_when_and_whether_it_was_in_time() {
    let machine = Machine::with_vault();
    machine.write("a.eml", &complaint(FORCE));
    let late = "On January 10, 2025 Constable Dow of the Guelph Police Service hit me.\n\nAnn Roy\n519-555-0100";
    machine.write("b.eml", &complaint(late));
    let received = machine.run(&["--vault", "vault", "import", "a.eml", "b.eml", "--json"]);
    let told: Vec<String> = received
        .ended(0)
        .objects()
        .iter()
        .map(|one| {
            let number = one["case"]["number"].as_str().unwrap();
            let words = ["--vault", "vault", "clocks", number, "--lang", "en"];
            machine.run(&words).ended(0).out
        })
        .collect();
    assert!(told[0].contains("in time."), "{}", told[0]);
    assert!(told[1].contains(", late."), "{}", told[1]);
}

#[test]
fn an_unknown_rule_is_refused_by_its_code_and_in_the_language_of_the_machine() {
    let run = Machine::new()
        .run(&["clock", "NOTHING", "--from", "2024-01-02", "--json"])
        .ended(1);
    assert_eq!(run.object()["error"]["code"], "unknown-rule");
    assert!(
        run.err.contains("Aucune date n’a été calculée."),
        "{}",
        run.err
    );
}

#[test]
fn the_rules_are_listed_when_none_is_named() {
    let run = Machine::new().run(&["clock", "--json"]).ended(0);
    assert!(
        run.objects()
            .iter()
            .any(|rule| rule["code"] == "PSA_SIX_MONTHS")
    );
}

#[test]
fn a_deadline_that_no_act_of_a_case_starts_is_counted_and_says_what_it_runs_from() {
    let machine = Machine::new();
    for (code, from, due_on, start) in [
        (
            "ATIA_41",
            "2026-12-14",
            "2027-02-12",
            "report_deemed_received",
        ),
        (
            "ATIA_PROACTIVE_QP",
            "2026-12-11",
            "2027-01-11",
            "sittings_ended",
        ),
        (
            "ATIA_PROACTIVE_TITLES",
            "2026-10-31",
            "2026-11-30",
            "month_ended",
        ),
        (
            "PRIVACY_15",
            "2026-11-05",
            "2026-12-05",
            "first_period_ended",
        ),
    ] {
        let words = ["clock", code, "--from", from, "--json"];
        let counted = machine.run(&words).ended(0).object();
        assert_eq!(
            (&counted["due_on"], &counted["start"]),
            (&due_on.into(), &start.into())
        );
    }
    let words = [
        "clock",
        "ATIA_PROACTIVE_QP",
        "--from",
        "2026-12-11",
        "--lang",
        "fr",
    ];
    let told = machine.run(&words).ended(0).out;
    assert!(
        told.contains(
            "Part de l’événement suivant\u{a0}: le dernier jour de séance de juin ou de décembre."
        ),
        "{told}"
    );
}
