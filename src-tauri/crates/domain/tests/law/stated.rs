//! What the packs of the program state.

use crate::packs::files;
use dossier_domain::case::Matter;
use dossier_domain::law::{Certainty, ClockCode, GroundCode, Pack, compare, load};

const LAW: [&str; 3] = ["on-psa", "on-cspa", "on-fippa"];

fn pack(id: &str) -> Pack {
    load(&files(&format!("law/{id}"))).unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn grounds(pack: &Pack) -> Vec<&str> {
    pack.grounds
        .iter()
        .map(|ground| ground.code.0.as_str())
        .collect()
}

#[test]
fn every_pack_of_the_program_is_read() {
    for id in LAW {
        assert_eq!(pack(id).reference.id, id);
    }
}

#[test]
fn the_two_acts_share_the_line_of_time_without_gap_or_overlap() {
    assert_eq!(
        pack("on-psa").incidents_before,
        pack("on-cspa").incidents_from
    );
    assert_eq!(pack("on-psa").incidents_from, None);
    assert_eq!(pack("on-cspa").incidents_before, None);
}

#[test]
fn the_old_act_states_its_grounds() {
    let expected = [
        "over_six_months",
        "frivolous",
        "vexatious",
        "bad_faith",
        "other_act",
        "not_public_interest",
        "not_directly_affected_policy",
        "not_directly_affected_conduct",
        "no_jurisdiction",
    ];
    assert_eq!(grounds(&pack("on-psa")), expected);
}

#[test]
fn the_new_act_states_the_six_published_grounds_and_one_section_only() {
    let pack = pack("on-cspa");
    let expected = [
        "over_six_months",
        "frivolous",
        "bad_faith",
        "other_act",
        "not_public_interest",
        "no_jurisdiction",
    ];
    assert_eq!(grounds(&pack), expected);
    for ground in &pack.grounds {
        let citation = ground
            .provision
            .citation
            .as_ref()
            .map(|citation| citation.en.as_str());
        let expected = (ground.code.0 == "over_six_months").then_some("CSPA, s. 158(1)");
        assert_eq!(citation, expected, "{}", ground.code.0);
    }
}

#[test]
fn retenue_is_the_word_of_the_new_act_only() {
    assert_eq!(
        (
            pack("on-psa").screened_in.fr,
            pack("on-psa").screened_out.fr
        ),
        ("acceptée".into(), "refusée".into())
    );
    assert_eq!(
        (
            pack("on-cspa").screened_in.fr,
            pack("on-cspa").screened_out.fr
        ),
        ("retenue".into(), "rejetée".into())
    );
}

#[test]
fn citations_take_the_legal_form_of_each_language() {
    let pack = pack("on-psa");
    let late = pack
        .ground(&GroundCode("over_six_months".into()))
        .expect("stated");
    let citation = late
        .provision
        .citation
        .as_ref()
        .expect("the section was seen");
    assert_eq!(citation.fr, "LSP, par. 60 (2)");
    assert_eq!(citation.en, "PSA, s. 60(2)");
}

#[test]
fn policy_and_service_leave_the_new_agency_for_the_inspectorate() {
    let pack = pack("on-cspa");
    let routes: Vec<_> = pack
        .elsewhere
        .iter()
        .map(|elsewhere| (elsewhere.matter, elsewhere.route.as_str()))
        .collect();
    assert_eq!(
        routes,
        [
            (Matter::Policy, "inspectorate_of_policing"),
            (Matter::Service, "inspectorate_of_policing")
        ]
    );
    assert!(pack_has_no_elsewhere("on-psa"));
}

fn pack_has_no_elsewhere(id: &str) -> bool {
    pack(id).elsewhere.is_empty()
}

#[test]
fn a_section_number_that_was_not_seen_says_so_in_both_languages() {
    let pack = pack("on-psa");
    let review = pack
        .clock(&ClockCode("REVIEW_REQUEST_30".into()))
        .expect("stated");
    let citation = review.provision.citation.as_ref().expect("cited");
    assert!(citation.fr.contains("numéro à vérifier"), "{}", citation.fr);
    assert!(
        citation.en.contains("number to be verified"),
        "{}",
        citation.en
    );
}

#[test]
fn a_ground_known_from_general_knowledge_is_unverified() {
    let pack = pack("on-psa");
    for code in [
        "not_directly_affected_policy",
        "not_directly_affected_conduct",
    ] {
        let ground = pack.ground(&GroundCode(code.into())).expect("stated");
        assert_eq!(ground.provision.certainty, Certainty::Unverified, "{code}");
        assert!(
            !ground.questions.is_empty(),
            "{code} asks for the links that would set it aside"
        );
    }
}

#[test]
fn the_six_months_carry_the_same_code_under_both_acts() {
    let code = ClockCode("PSA_SIX_MONTHS".into());
    let (old, new) = (pack("on-psa"), pack("on-cspa"));
    let (old, new) = (
        old.clock(&code).expect("stated"),
        new.clock(&code).expect("stated"),
    );
    assert_eq!(
        (old.length, old.unit, old.rolling),
        (new.length, new.unit, new.rolling)
    );
}

#[test]
fn french_words_use_the_typographic_apostrophe_and_no_break_spaces() {
    for id in [
        "law/on-psa",
        "law/on-cspa",
        "law/on-fippa",
        "calendar/on-statute",
    ] {
        for line in files(id).fr.lines().filter(|line| line.contains(" = ")) {
            assert!(!line.contains('\''), "{id}: {line}");
            assert!(
                !line.contains(" :") && !line.contains(" ?") && !line.contains(" ;"),
                "{id}: {line}"
            );
        }
    }
}

#[test]
fn every_clock_is_counted_by_a_calendar_of_the_program() {
    for id in LAW {
        for clock in pack(id).clocks {
            let calendar = files(&format!("calendar/{}", clock.calendar));
            assert!(
                dossier_domain::calendar::load(&calendar).is_ok(),
                "{}",
                clock.code.0
            );
        }
    }
}

#[test]
fn what_is_published_as_a_target_is_not_called_a_limit() {
    let targets: Vec<String> = pack("on-psa")
        .clocks
        .into_iter()
        .filter(|clock| clock.target)
        .map(|clock| clock.code.0)
        .collect();
    assert_eq!(
        targets,
        [
            "PSA_CONDUCT_120",
            "PSA_UPDATE_45",
            "PSA_OFFICER_RESPONSE_21",
            "REVIEW_COMPLETE_30"
        ]
    );
}

#[test]
fn each_act_states_what_may_be_reviewed_and_what_its_panel_decides() {
    for (id, decisions) in [
        (
            "on-psa",
            [
                "confirm",
                "direct_chief",
                "other_service",
                "take_over",
                "other",
            ],
        ),
        (
            "on-cspa",
            ["confirm", "same_chief", "other_chief", "agency", "other"],
        ),
    ] {
        let pack = pack(id);
        let review = pack.review.as_ref().expect("stated");
        assert_eq!(review.pages, 30);
        assert_eq!(pack.clock(&review.clock).expect("stated").length, 30);
        let reviewable = review.outcomes.iter().filter(|one| one.reviewable);
        let codes: Vec<&str> = reviewable.map(|one| one.code.as_str()).collect();
        assert_eq!(codes, ["unsubstantiated", "less_serious"]);
        let found: Vec<&str> = review
            .decisions
            .iter()
            .map(|one| one.code.as_str())
            .collect();
        assert_eq!(found, decisions);
        assert!(review.decision("other").expect("stated").worded);
    }
}

#[test]
fn the_target_of_a_review_was_read_for_both_acts() {
    let certainty = |id: &str| {
        let pack = pack(id);
        let clock = pack.clock(&ClockCode("REVIEW_COMPLETE_30".into()));
        let clock = clock.expect("stated");
        assert!(clock.target, "where possible");
        clock.provision.certainty
    };
    assert_eq!(certainty("on-psa"), Certainty::Verified);
    assert_eq!(certainty("on-cspa"), Certainty::Verified);
}

#[test]
fn each_complaint_law_states_how_a_complaint_may_end_before_and_after_screening() {
    let ends = |id: &str, unscreened: bool, matter: Matter| {
        let pack = pack(id);
        let all = pack.outcomes.iter();
        let found = all
            .filter(|one| one.before_screening == unscreened && one.applies_to.contains(&matter));
        let found: Vec<_> = found.map(|one| one.code.0.clone()).collect();
        found.join(" ")
    };
    let found = "unsubstantiated less_serious serious";
    assert_eq!(
        ends("on-psa", false, Matter::Conduct),
        format!("{found} section_72 early_resolution withdrawn")
    );
    assert_eq!(
        ends("on-psa", false, Matter::Policy),
        "action_taken no_action_taken early_resolution withdrawn"
    );
    assert_eq!(
        ends("on-cspa", false, Matter::Conduct),
        format!("{found} early_resolution withdrawn")
    );
    for id in ["on-psa", "on-cspa"] {
        let before = ends(id, true, Matter::Service);
        assert_eq!(before, "withdrawn_before_screening", "{id}");
    }
}

#[test]
fn what_an_outcome_ends_is_told_when_a_newer_version_changes_it() {
    let old = pack("on-psa");
    let mut new = old.clone();
    let one = new
        .outcomes
        .iter_mut()
        .find(|one| one.code.0 == "section_72")
        .unwrap();
    one.applies_to = vec![Matter::Policy];
    let gone = new.outcomes.pop().unwrap();
    let said: Vec<_> = compare::laws(&old, &new)
        .into_iter()
        .map(|sentence| sentence.id)
        .collect();
    assert_eq!(said, ["pack-diff-outcome-reach", "pack-diff-removed"]);
    assert_eq!(gone.code.0, "withdrawn_before_screening");
}
