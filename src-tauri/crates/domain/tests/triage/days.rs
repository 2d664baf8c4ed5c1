//! Days as people tell them, and the Act that they lead to.

use super::support::{DESK, Row};
use dossier_domain::case::Kind;
use dossier_domain::triage::{Outcome, bounds};
use serde_json::Value;

fn read(text: &str) -> Value {
    let row = Row::new("days", "Ann Roy <ann@mail.example>", "2026-11-10", text);
    serde_json::to_value(DESK.triage(&row).2).unwrap()
}

#[test]
fn a_month_from_which_it_lasts_keeps_its_year() {
    for told in [
        "Since March 2023 Constable Vance of the Brantford Police has been parking in my driveway.",
        "Depuis mars 2023, l'agent Vance de la police de Brantford se stationne dans mon entrée.",
    ] {
        let line = read(told);
        assert_eq!(line["incident_approx"], "2023-03/2026-11", "{told}");
        assert_eq!(line["regime"], "ask", "{told}");
    }
    let line = read("During March 2023 Constable Vance of the Brantford Police stopped me.");
    assert_eq!(line["incident_approx"], "2023-03");
    assert_eq!(line["regime"], "psa");
}

#[test]
fn a_day_of_birth_is_no_event_and_gives_its_year_to_none() {
    for told in [
        "My birthday is March 3, 1980. On October 9, 2026 Constable Dow of the Ottawa Police hit me.",
        "Né le 3 mars 1980. L'agent Dow de la police d'Ottawa m'a frappé le 9 octobre.",
        "Mon anniversaire est le 3 mars 1980. Le 9 octobre 2026, l'agent Dow de la police d'Ottawa m'a frappé.",
    ] {
        assert_eq!(read(told)["incident_on"], "2026-10-09", "{told}");
    }
    let line = read(
        "My birthday is March 3, 1980. Two weeks ago Constable Dow of the Ottawa Police hit me.",
    );
    assert_eq!(line["incident_on"], Value::Null);
    assert_eq!(line["regime"], "cspa");
    let line = read("On my birthday, March 3, 2026, Constable Dow of the Ottawa Police hit me.");
    assert_eq!(line["incident_on"], "2026-03-03");
}

#[test]
fn what_began_before_the_act_changed_and_came_again_after_asks_a_person() {
    let line = read(
        "Ça a commencé le 2 février 2024, quand l'agent Dow de la police d'Ottawa m'a suivi. Il a recommencé le 9 juillet 2024.",
    );
    assert_eq!(line["incident_on"], "2024-02-02");
    assert_eq!(line["incident_end_on"], "2024-07-09");
    assert_eq!(line["regime"], "ask");
}

#[test]
fn a_night_that_passes_midnight_over_the_day_when_the_law_changed_asks_a_person() {
    for told in [
        "On March 31, 2024 at 11:50 pm Constable Dow of the Ottawa Police pulled me from my car and held me until 12:30 am on April 1, 2024.",
        "Le 31 mars 2024 à 23 h 50, l'agent Dow de la police d'Ottawa m'a arrêté et m'a retenu jusqu'à 0 h 30 le 1er avril 2024.",
    ] {
        let line = read(told);
        assert_eq!(line["incident_on"], "2024-03-31", "{told}");
        assert_eq!(line["incident_end_on"], "2024-04-01", "{told}");
        assert_eq!(line["regime"], "ask", "{told}");
    }
}

#[test]
fn a_month_cut_short_is_read_in_english_and_a_tuesday_in_french() {
    let line = read("On Mar. 30, 2024 Constable Dow of the Ottawa Police hit me.");
    assert_eq!(line["incident_on"], "2024-03-30");
    assert_eq!(line["regime"], "psa");
    let line = read("Le mar. 30 avril 2024, l'agent Dow de la police d'Ottawa m'a frappé.");
    assert_eq!(line["incident_on"], "2024-04-30");
}

#[test]
fn the_day_of_a_decision_letter_starts_the_period_to_ask_for_a_review() {
    let line = read(
        "Le 12 octobre 2026, j'ai reçu la lettre du chef de police de Cornwall qui dit que ma plainte n'est pas fondée. Je demande l'examen de cette décision.",
    );
    assert_eq!(line["kind"], "review_request");
    assert_eq!(line["incident_on"], Value::Null);
    assert_eq!(line["deadlines"][0]["clock"], "REVIEW_REQUEST_30");
    assert_eq!(line["deadlines"][0]["due_on"], "2026-11-12");
}

#[test]
fn a_late_request_for_review_is_never_said_to_be_possible() {
    let why = |received: &str| {
        let text = format!(
            "I received on {received} the decision letter of the Kingston Police about my complaint, which they found unsubstantiated. I ask your office to review this decision. They did not interview my witness."
        );
        let row = Row::new(
            "late",
            "Olive Crane <olive@mail.example>",
            "2026-11-10",
            &text,
        );
        let (facts, recommendation, _) = DESK.triage(&row);
        assert_eq!(facts.kind, Kind::ReviewRequest);
        assert_eq!(recommendation.outcome, Some(Outcome::AskForInformation));
        recommendation.why.id
    };
    assert_eq!(why("October 5, 2026"), "triage-why-review-late");
    assert_eq!(why("October 14, 2026"), "triage-why-review-incomplete");
}

#[test]
fn a_passage_is_never_cut_inside_its_day() {
    let text = "On January 10, 2024 a special constable of the transit police pushed me.";
    let line = read(text);
    let facts = &line["grounds"][0]["facts"];
    assert_eq!(facts[0], text.trim_end_matches('.'), "{line}");
}

#[test]
fn a_passage_that_two_words_point_to_is_told_once() {
    let line =
        read("It is the policy of the Ontario Provincial Police to close the waterfront road.");
    let facts = line["grounds"][0]["facts"].as_array().unwrap();
    assert_eq!(facts.len(), 1, "{line}");
}

#[test]
fn special_constables_of_the_niagara_parks_stay_with_the_office_in_any_order_of_words() {
    for told in [
        "On October 2, 2026 a Niagara Parks special constable pushed me near the falls.",
        "On October 2, 2026 a special constable of Niagara Parks pushed me near the falls.",
        "Le 2 octobre 2026, un constable spécial des parcs du Niagara m'a poussé.",
        "Le 2 octobre 2026, une agente spéciale des parcs du Niagara m'a poussée.",
    ] {
        let line = read(told);
        assert_eq!(line["presumed_outcome"], "screened_in", "{told}");
        assert_eq!(line["route"], Value::Null, "{told}");
    }
    let line = read("On October 2, 2026 a campus special constable pushed me near the library.");
    assert_eq!(line["presumed_outcome"], "not_for_this_office");
}

#[test]
fn an_hour_cut_short_by_its_stops_ends_no_sentence() {
    for told in [
        "On March 31, 2024 Constable Dow of the Ottawa Police pulled me from my car and held me until 12:30 a.m. on April 1, 2024.",
        "At 11:40 p.m. on March 31, 2024 Constable Dow of the Ottawa Police stopped me. He kept me in his car until 12:30 a.m. on April 1.",
        "On March 31, 2024 Constable Dow of the Ottawa Police held me at the station until 2 am on April 1.",
    ] {
        let line = read(told);
        assert_eq!(line["incident_on"], "2024-03-31", "{told}");
        assert_eq!(line["incident_end_on"], "2024-04-01", "{told}");
        assert_eq!(line["regime"], "ask", "{told}");
    }
}

#[test]
fn a_week_or_a_day_of_the_week_counted_back_is_read() {
    for (told, on) in [
        (
            "Two Thursdays ago Constable Dow of the Ottawa Police kicked me.",
            "2026-10-29",
        ),
        (
            "Il y a deux jeudis, l'agent Dow de la police d'Ottawa m'a frappé.",
            "2026-10-29",
        ),
        (
            "A week ago Friday Constable Dow of the Ottawa Police kicked me.",
            "2026-10-30",
        ),
    ] {
        assert_eq!(read(told)["incident_on"], on, "{told}");
    }
    for told in [
        "Il y a environ trois semaines, l'agent Dow de la police d'Ottawa m'a frappé.",
        "Il y a à peu près trois semaines, l'agent Dow de la police d'Ottawa m'a frappé.",
        "Some three weeks ago Constable Dow of the Ottawa Police kicked me.",
    ] {
        let line = read(told);
        assert_eq!(line["incident_approx"], "2026-10", "{told}");
        assert_eq!(line["regime"], "cspa", "{told}");
    }
}

#[test]
fn months_of_several_events_on_both_sides_of_the_change_of_law_ask_a_person() {
    for told in [
        "La première fois, en février 2023, le sergent Dow de la police d'Ottawa m'a menacé. En mai 2025, il m'a donné deux contraventions. Le 14 septembre 2026, il m'a traité de vieux fou.",
        "In February 2023 Sgt Dow of the Ottawa Police threatened me. In May 2025 he gave me two tickets. Then on September 14, 2026 he called me an old fool.",
        "In February 2023 Sgt Dow of the Ottawa Police stopped me for nothing. In May 2025 he stopped me again.",
    ] {
        let line = read(told);
        assert_eq!(line["regime"], "ask", "{told}: {line}");
    }
}

#[test]
fn a_day_beside_a_move_is_the_event_where_no_other_is_told() {
    let line =
        read("Constable Dow of the Ottawa Police told my ex where I moved to on October 28, 2026.");
    assert_eq!(line["incident_on"], "2026-10-28");
    let line = read(
        "I moved to Ottawa on May 4, 2025. Constable Dow of the Ottawa Police pushed me on October 28, 2026.",
    );
    assert_eq!(line["incident_on"], "2026-10-28");
}

#[test]
fn a_span_whose_day_is_not_known_goes_from_its_first_possible_day_to_its_last() {
    let day = |text: &str| text.parse().unwrap();
    for (span, from, to) in [
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-09/2023-10", "2023-09-01", "2023-10-31"),
        ("2025-03-04/2025-04-03", "2025-03-04", "2025-04-03"),
    ] {
        assert_eq!(bounds(span), Some((day(from), day(to))), "{span}");
    }
}

#[test]
fn the_day_on_which_a_decision_letter_arrived_starts_the_review_and_is_no_event() {
    for told in [
        "Request for review. The decision letter arrived on October 20, 2026. Constable Dow of the Ottawa Police hit me on January 12, 2024.",
        "This is a request for review. The letter saying that my complaint about an officer of the Ottawa Police Service is unsubstantiated reached me on October 20, 2026. Constable Dow hit me on January 12, 2024.",
        "I request a review. The decision letter of the chief came on October 20, 2026, and I disagree with it. Constable Dow of the Ottawa Police hit me on January 12, 2024.",
        "Par la présente, je dépose une demande d’examen. La lettre qui dit que ma plainte contre un agent du Service de police d’Ottawa n’est pas fondée m’est parvenue le 20 octobre 2026. L’agent Dow m’a frappé le 12 janvier 2024.",
    ] {
        let line = read(told);
        assert_eq!(line["kind"], "review_request", "{told}");
        assert_eq!(line["incident_on"], "2024-01-12", "{told}");
        assert_eq!(line["regime"], "psa", "{told}");
        assert_eq!(
            line["deadlines"][0]["start_event"], "decision_letter_received",
            "{told}: {line}"
        );
    }
}

#[test]
fn an_officer_who_arrived_after_a_letter_did_so_on_the_day_of_the_event() {
    for told in [
        "After my letter to the chief, two officers of the Ottawa Police arrived at my house on October 20, 2026 and pushed me.",
        "I sent a letter and an officer of the Ottawa Police arrived on October 20, 2026 and pushed me.",
        "L'agent Dow de la police d'Ottawa m'a poussé. C'est arrivé le 20 octobre 2026.",
    ] {
        assert_eq!(read(told)["incident_on"], "2026-10-20", "{told}");
    }
}

#[test]
fn a_day_told_in_words_is_a_day_in_either_language() {
    for (told, on, regime) in [
        (
            "Le vingt-deux mai, l'agent Dow de la police d'Ottawa m'a insulté.",
            "2026-05-22",
            "cspa",
        ),
        (
            "Le dix-sept mars deux mille vingt-quatre, l'agent Dow de la police d'Ottawa m'a insulté.",
            "2024-03-17",
            "psa",
        ),
        (
            "Le trente et un août deux mille vingt-cinq l'agent Dow de la police d'Ottawa m'a insulté.",
            "2025-08-31",
            "cspa",
        ),
        (
            "Le 5 février deux mille vingt-trois, l'agent Dow de la police d'Ottawa m'a insulté.",
            "2023-02-05",
            "psa",
        ),
        (
            "On the ninth of June Constable Dow of the Ottawa Police insulted me.",
            "2026-06-09",
            "cspa",
        ),
        (
            "On the twenty-first day of March, twenty twenty-four, Constable Dow of the Ottawa Police insulted me.",
            "2024-03-21",
            "psa",
        ),
        (
            "On August thirtieth, two thousand and twenty-three, Constable Dow of the Ottawa Police insulted me.",
            "2023-08-30",
            "psa",
        ),
        (
            "On May the twelfth Constable Dow of the Ottawa Police insulted me.",
            "2026-05-12",
            "cspa",
        ),
    ] {
        let line = read(told);
        assert_eq!(line["incident_on"], on, "{told}");
        assert_eq!(line["regime"], regime, "{told}");
    }
    let line = read("Du deux au six juin 2026, l'agent Dow de la police d'Ottawa m'a suivi.");
    assert_eq!(line["incident_on"], "2026-06-02");
    assert_eq!(line["incident_end_on"], "2026-06-06");
}

#[test]
fn a_number_beside_a_word_that_is_also_a_month_is_no_day() {
    for told in [
        "On October 9, 2026 Constable Dow of the Ottawa Police hit me. You may second guess it.",
        "Le 9 octobre 2026, l'agent Dow de la police d'Ottawa m'a frappé devant vingt-sept personnes.",
        "Constable Dow of the Ottawa Police hit me at the second march downtown on October 9, 2026.",
        "Le 9 octobre 2026, l'agent Dow de la police d'Ottawa m'a frappé; en novembre deux témoins vous écriront.",
    ] {
        let line = read(told);
        assert_eq!(line["incident_on"], "2026-10-09", "{told}");
        assert_eq!(line["incident_end_on"], Value::Null, "{told}");
    }
}

#[test]
fn the_last_month_of_a_name_is_a_month_of_a_known_year() {
    for (told, approx) in [
        (
            "Last July Constable Dow of the Ottawa Police insulted me.",
            "2026-07",
        ),
        (
            "En juillet dernier, l'agent Dow de la police d'Ottawa m'a insulté.",
            "2026-07",
        ),
        (
            "Last December Constable Dow of the Ottawa Police insulted me.",
            "2025-12",
        ),
        (
            "L'agent Dow de la police d'Ottawa m'a insulté, décembre dernier.",
            "2025-12",
        ),
    ] {
        let line = read(told);
        assert_eq!(line["incident_approx"], approx, "{told}");
        assert_eq!(line["regime"], "cspa", "{told}");
    }
}
