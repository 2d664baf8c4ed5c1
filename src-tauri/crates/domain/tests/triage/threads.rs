//! Messages in the forms in which they come: threads, scanned letters, dictated messages, filled forms,
//! offices that write for somebody.

use super::support::{DESK, Row};
use serde_json::Value;

fn read(text: &str) -> Value {
    from("Ann Roy <ann@mail.example>", text)
}

fn from(sender: &str, text: &str) -> Value {
    let row = Row::new("threads", sender, "2026-11-10", text);
    serde_json::to_value(DESK.triage(&row).2).unwrap()
}

fn shows(line: &Value, field: &str, code: &str) -> bool {
    let codes = line[field].as_array().unwrap();
    codes.iter().any(|one| one == code)
}

#[test]
fn a_word_that_a_line_breaks_in_two_is_one_word() {
    let line = read(
        "On November 3, 2026 at the arena a con-\nstable named Dow of the Guelph po-\nlice pun-\nched me in the face.",
    );
    assert_eq!(line["police_service"], "Guelph Police Service");
    assert!(shows(&line, "flags", "force"), "{line}");
    assert!(!shows(&line, "missing", "officer_identity"), "{line}");
    let line = read(
        "Le 3 novembre 2026, à l'aréna, le ser-\n> gent Dion de la police de Tim-\n> mins m'a frap-\n> pé au visage.",
    );
    assert_eq!(line["police_service"], "Timmins Police Service");
    assert!(shows(&line, "flags", "force"), "{line}");
    assert!(!shows(&line, "missing", "officer_identity"), "{line}");
}

#[test]
fn a_week_or_a_month_counted_to_the_day_is_a_day() {
    let day = |text: &str| read(text)["incident_on"].clone();
    for (told, on) in [
        (
            "A week ago today Constable Dow of the Guelph police shoved me.",
            "2026-11-03",
        ),
        (
            "Constable Dow of the Guelph police shoved me three weeks ago today.",
            "2026-10-20",
        ),
        (
            "Two months ago to the day, Constable Dow of the Guelph police shoved me.",
            "2026-09-10",
        ),
        (
            "Ça fait trois semaines aujourd'hui, l'agent Dion de la police de Timmins m'a poussé.",
            "2026-10-20",
        ),
        (
            "Il y a un mois jour pour jour, l'agent Dion de la police de Timmins m'a poussé.",
            "2026-10-10",
        ),
    ] {
        assert_eq!(day(told), on, "{told}");
    }
    let vague = "Three weeks ago Constable Dow of the Guelph police shoved me.";
    assert_eq!(day(vague), Value::Null);
}

#[test]
fn a_month_after_an_apostrophe_is_read() {
    for told in ["au mois d'octobre", "au mois d'août", "à la fin d'avril"] {
        let text = format!("L'agent Dion de la police de Timmins m'a poussé {told}.");
        assert_ne!(read(&text)["incident_approx"], Value::Null, "{told}");
    }
}

#[test]
fn two_lines_that_open_with_their_day_are_two_events() {
    for text in [
        "Sergeant Dow of the Guelph police, twice now.\nMarch 9, 2024 - took my keys outside the arena.\nMay 2, 2024 - the very same thing, same place.",
        "Le sergent Dion de la police de Timmins, toujours le même.\n- le 9 mars 2024 : il prend mes clés devant l'aréna.\n- le 2 mai 2024 : la même chose, à la même place.",
    ] {
        let line = read(text);
        assert_eq!(line["incident_on"], "2024-03-09", "{text}");
        assert_eq!(line["incident_end_on"], "2024-05-02", "{text}");
        assert_eq!(line["regime"], "ask", "{text}");
    }
}

#[test]
fn the_answer_of_an_office_below_is_no_account_of_the_writer() {
    for text in [
        "Hi Sam,\nI would like to withdraw. Thank you for your help.\nAnn Roy\n\nOn Thu, Nov 5, 2026 at 9:10 AM Sam (Intake) wrote:\n> Hello Ann,\n> Your complaint about Constable Dow of the Guelph police, who punched you, has been accepted.",
        "Bonjour Sam,\nJ'ai décidé de laisser tomber. Merci de votre aide.\nAnn Roy\n\nLe 5 nov. 2026 à 09:10, Accueil <accueil@bureau.example> a écrit :\n> Bonjour,\n> Nous avons bien reçu votre plainte contre l'agent Dion de la police de Timmins, qui vous a frappée.",
    ] {
        let line = read(text);
        assert!(shows(&line, "flags", "withdrawal"), "{text}: {line}");
        assert!(!shows(&line, "flags", "force"), "{text}: {line}");
        assert_eq!(line["kind"], "public_enquiry", "{text}");
    }
    let own = "Please see below.\n\nOn Thu, Nov 5, 2026 at 9:10 AM Ann Roy wrote:\n> On November 2, 2026 Constable Dow of the Guelph police punched me at the arena.";
    assert_eq!(read(own)["kind"], "complaint");
}

#[test]
fn what_is_feared_from_one_who_was_told_of_a_complaint_is_a_signal() {
    for told in [
        "Ever since the officer was told of it he has been parked across from my shop.",
        "I am scared of what he will do if this goes on.",
        "Depuis que l'agent a été mis au courant, il se stationne devant chez nous.",
        "J'ai peur de ce qu'il va faire si ma plainte continue.",
    ] {
        assert!(shows(&read(told), "flags", "reprisals"), "{told}");
    }
    for told in [
        "I was scared of what he would say about my driving.",
        "J'avais peur de ce qu'il y avait dans la boîte.",
    ] {
        assert!(!shows(&read(told), "flags", "reprisals"), "{told}");
    }
}

#[test]
fn how_the_office_dealt_with_one_is_a_complaint_about_its_service() {
    for told in [
        "I want to complain about how I was spoken to by your office. Your analyst lost my papers twice.",
        "I am complaining about the treatment I received from your staff.",
        "Je veux me plaindre de l'accueil que j'ai eu chez vous, pas de la police.",
        "Je me plains de la façon dont j'ai été traité par votre personnel.",
    ] {
        assert_eq!(read(told)["kind"], "service_complaint", "{told}");
    }
    for told in [
        "I want to complain about Constable Dow of the Guelph police, whom your office knows.",
        "Je veux me plaindre de l'agent Dion de la police de Timmins, que j'ai vu près de chez vous.",
    ] {
        assert_eq!(read(told)["kind"], "complaint", "{told}");
    }
}

#[test]
fn a_complaint_that_was_screened_out_is_no_decision_of_a_chief_to_review() {
    for told in [
        "On October 30, 2026 I got your letter saying that my complaint about the Guelph police was screened out. I want this decision reviewed.",
        "You screened out my complaint against the Guelph police. I am asking for a review of that decision.",
        "Vous avez rejeté ma plainte contre la police de Timmins à l'examen préliminaire. Je demande une révision de votre décision.",
    ] {
        let line = read(told);
        assert_eq!(line["kind"], "review_request", "{told}");
        assert_eq!(line["presumed_outcome"], "not_for_this_office", "{told}");
        assert_eq!(line["route"], "divisional_court", "{told}");
    }
    let chief = "I received the letter of the chief of the Guelph police on October 30, 2026, file 26-2210. It says that my complaint is unsubstantiated. I want a review because nobody spoke to my witness, and a new investigation.\n\nAnn Roy";
    assert_eq!(read(chief)["presumed_outcome"], "screened_in");
}

#[test]
fn one_who_asks_how_to_complain_of_somebody_complains() {
    for (told, door) in [
        (
            "Le 2 novembre 2026, je revenais de Détroit. Le douanier (ASFC) a lu mes messages et a ri de mes photos. J'aimerais savoir comment porter plainte contre lui.",
            "border_services_recourse",
        ),
        (
            "On November 2, 2026 I came back from Buffalo. The border officer read my messages and laughed at my pictures. I would like to know how to file a complaint against him.",
            "border_services_recourse",
        ),
    ] {
        let line = read(told);
        assert_eq!(line["kind"], "complaint", "{told}");
        assert_eq!(line["route"], door, "{told}");
    }
    let general = "I would like to know how to file a complaint against the police.";
    assert_eq!(read(general)["kind"], "public_enquiry");
}

#[test]
fn one_who_repeats_what_was_told_to_another_has_no_link() {
    for told in [
        "The neighbour of my sister told her that in October a policeman in Guelph hit a homeless man. I did not see it. I want to complain.",
        "L'ami de mon frère lui a conté qu'un policier de Timmins aurait frappé un sans-abri au mois d'octobre. Je n'ai rien vu. Je porte plainte.",
    ] {
        let line = read(told);
        assert_eq!(line["complainant_role"], "no_link", "{told}");
        let grounds = line["grounds"].to_string();
        assert!(
            grounds.contains("not_directly_affected_conduct"),
            "{told}: {grounds}"
        );
        assert!(!grounds.contains("against"), "{told}: {grounds}");
    }
}

#[test]
fn a_police_of_a_first_nation_is_named_in_french_too_and_that_of_the_town_after_a_stop() {
    for (told, service) in [
        (
            "Le 3 novembre 2026, un agent de la police Anishinabek m'a poussé.",
            "Anishinabek Police Service",
        ),
        (
            "Le 3 novembre 2026, la police nishnawbe-aski m'a poussé.",
            "Nishnawbe-Aski Police Service",
        ),
        (
            "Le 3 novembre 2026, la police des Six Nations m'a poussé.",
            "Six Nations Police Service",
        ),
        (
            "Le 3 novembre 2026, j'étais au lave-auto à Timmins avec mon frère. Une police de la ville m'a sorti de mon char.",
            "Timmins Police Service",
        ),
        (
            "On November 3, 2026 I was at the car wash in Guelph with my brother. A city cop pulled me out of my car.",
            "Guelph Police Service",
        ),
    ] {
        assert_eq!(read(told)["police_service"], service, "{told}");
    }
}

#[test]
fn special_constables_are_another_door_where_no_police_was_there() {
    for told in [
        "On November 3, 2026 a TTC special constable shoved me at the station. There were no police there, only him.",
        "Le 3 novembre 2026, un constable spécial de la TTC m'a poussé à la station. Il n'y avait pas de police, seulement lui.",
    ] {
        let line = read(told);
        assert_eq!(line["route"], "special_constable_employer", "{told}");
        assert_eq!(line["presumed_outcome"], "not_for_this_office", "{told}");
    }
}

#[test]
fn records_that_officers_made_are_held_by_their_service() {
    for told in [
        "Under the Freedom of Information and Protection of Privacy Act, please send me the dispatch audio and the officers' notebooks of October 3, 2026 (Guelph police).",
        "En vertu de la Loi sur l'accès à l'information, je demande les carnets de notes des agents et les enregistrements de la répartition de la police de Timmins, le 3 octobre 2026.",
    ] {
        let line = read(told);
        assert_eq!(line["kind"], "access_request", "{told}");
        assert_eq!(line["route"], "police_service_foi", "{told}");
    }
}

#[test]
fn the_hour_by_which_the_press_needs_a_line_is_the_one_asked_for() {
    for (told, at) in [
        (
            "I'm a reporter with the Lakeside News. We publish at 8 pm and need a quote by 3:15 pm.",
            "2026-11-10T15:15:00-05:00",
        ),
        (
            "Je suis journaliste au Rivage. Nous diffusons à 18 h et il nous faut une réponse avant 15 h 15.",
            "2026-11-10T15:15:00-05:00",
        ),
    ] {
        assert_eq!(read(told)["answer_by"], at, "{told}");
    }
}

#[test]
fn force_and_origin_are_read_in_these_words_too() {
    let account = "On November 3, 2026 Constable Dow of the Guelph police stopped me at the arena.";
    for (told, flag) in [
        ("They held us at gunpoint for an hour.", "force"),
        ("Ils nous ont tenus en joue pendant une heure.", "force"),
        ("He dragged my daughter out by her hood.", "force"),
        ("Il a traîné ma fille par son capuchon.", "force"),
        (
            "He asked what country I was from, I said Guelph, he said no, really.",
            "race",
        ),
        ("Il m'a demandé de quel pays je venais, pour vrai.", "race"),
        ("He said \"not in my country\" and laughed.", "race"),
        ("Il a dit « pas dans mon pays » et il a ri.", "race"),
        (
            "He was looking for a Black student and took the first one he saw.",
            "race",
        ),
        (
            "Il cherchait un élève noir et il a pris le premier venu.",
            "race",
        ),
    ] {
        let line = read(&format!("{account} {told}"));
        assert!(shows(&line, "flags", flag), "{told}: {line}");
    }
    for (told, flag) in [
        ("He held my licence for an hour.", "force"),
        ("My daughter has a red hood, and he drove off.", "force"),
        (
            "What country songs do you like, he asked the other one.",
            "race",
        ),
        ("He was looking for a black truck.", "race"),
        ("Il cherchait un camion noir.", "race"),
        ("I grew up in the country and so did he.", "race"),
    ] {
        let line = read(&format!("{account} {told}"));
        assert!(!shows(&line, "flags", flag), "{told}: {line}");
    }
}

#[test]
fn the_age_of_a_beast_is_that_of_no_minor() {
    for told in [
        "My dog was 14 years old and he shot it.",
        "Le chien avait 12 ans, il l'a tué.",
        "Ma jument a 9 ans, elle s'est sauvée.",
    ] {
        let text = format!(
            "On November 3, 2026 Constable Dow of the Guelph police came to my farm. {told}"
        );
        assert!(!shows(&read(&text), "flags", "minor"), "{told}");
    }
    let child = "Le 3 novembre 2026, l'agent Dion de la police de Timmins a crié après mon fils. Il avait 12 ans.";
    assert!(shows(&read(child), "flags", "minor"));
}

#[test]
fn a_parent_of_a_child_whose_age_is_in_words_speaks_for_the_child() {
    for told in [
        "On November 3, 2026 Constable Dow of the Guelph police handcuffed my twelve year old son at the arena.",
        "Le 3 novembre 2026, l'agent Dion de la police de Timmins a menotté mon fils de douze ans à l'aréna.",
    ] {
        assert_eq!(read(told)["complainant_role"], "representative", "{told}");
    }
}

#[test]
fn one_whose_car_is_struck_while_waiting_for_a_child_is_the_one_concerned() {
    for told in [
        "On November 3, 2026 I was waiting for my daughter at the rink. Constable Dow of the Guelph police banged on my window and cracked it.",
        "Le 3 novembre 2026, j'étais assise devant l'aréna. L'agent Dion de la police de Timmins a cogné dans ma vitre et l'a fendue.",
    ] {
        let line = read(told);
        assert_eq!(line["complainant_role"], "affected_person", "{told}");
    }
}

#[test]
fn what_a_form_or_an_office_gives_is_not_asked_for_and_what_it_lacks_is() {
    let form = "First name: Inge\nLast name: Bakker\nPhone: 519-555-0100\nDate of incident: 2026-11-03\nLocation: Exhibition Park, Guelph\nPolice service: Guelph Police Service\nOfficer: Cst. Dow\nWhat happened? Cst. Dow shoved me.\nDeclaration: [x] I confirm that this is true.";
    let line = from("Web form <noreply@forms.example>", form);
    assert_eq!(line["missing"], Value::Array(Vec::new()), "{line}");
    let form = "Prénom : Inge\nNom de famille : Bakker\nTéléphone : 705-555-0100\nDate de l'incident : 2026-11-03\nLieu : parc Hollinger, Timmins\nService de police : police de Timmins\nAgent : agent Dion\nDescription : l'agent Dion m'a poussée.\nDéclaration : [x] je confirme que cela est vrai.";
    let line = from("Formulaire <noreply@forms.example>", form);
    assert_eq!(line["missing"], Value::Array(Vec::new()), "{line}");
    for told in [
        "I am writing on behalf of Councillor Pat Long. On November 3, 2026 at the arena Constable Dow of the Guelph police took the cane of a resident, Mr. Ed Moss, who wants to file a complaint. He has signed nothing yet.",
        "J'écris au nom de la conseillère municipale Long. Le 3 novembre 2026 à l'aréna, l'agent Dion de la police de Timmins a pris la canne d'un résident, M. Ed Moss, qui veut porter plainte. Il n'a rien signé encore.",
    ] {
        assert!(
            shows(&read(told), "missing", "affected_person_consent"),
            "{told}"
        );
    }
    for told in [
        "We act for our client Ed Moss and enclose his signed direction. On November 3, 2026 at the arena Constable Dow of the Guelph police took his cane.",
        "Nous représentons notre client Ed Moss, dont la directive signée est jointe. Le 3 novembre 2026 à l'aréna, l'agent Dion de la police de Timmins a pris sa canne.",
    ] {
        assert!(
            !shows(&read(told), "missing", "affected_person_consent"),
            "{told}"
        );
    }
}

#[test]
fn an_officer_named_at_a_distance_from_the_rank_and_a_corner_are_not_asked_for() {
    for told in [
        "Le 3 novembre 2026, à l'angle de Pine et Algonquin, un constable du Service de police de Timmins du nom de Dion m'a poussé.",
        "Le 3 novembre 2026, à l'aréna, la police de Timmins m'a poussé. L'agent s'appelait Dion.",
        "On November 3, 2026, in the boat lot, a constable of the Guelph Police Service by the name of Dow shoved me.",
    ] {
        let line = read(told);
        assert!(
            !shows(&line, "missing", "officer_identity"),
            "{told}: {line}"
        );
        assert!(!shows(&line, "missing", "incident_place"), "{told}: {line}");
    }
    let nameless = "Le 3 novembre 2026, à l'aréna, un agent de la police de Timmins m'a poussé. Je ne sais pas comment il s'appelait.";
    assert!(shows(&read(nameless), "missing", "officer_identity"));
}

#[test]
fn what_was_learned_only_later_speaks_against_the_ground_of_lateness() {
    for told in [
        "On March 9, 2025 Constable Dow of the Guelph police wrote in a report that I was drunk at the arena. I only learned of it on October 28, 2026.",
        "Le 9 mars 2025, l'agent Dion de la police de Timmins a écrit que j'étais soûl à l'aréna. Je ne l'ai su que le 28 octobre 2026.",
    ] {
        let grounds = read(told)["grounds"].to_string();
        assert!(grounds.contains("against"), "{told}: {grounds}");
    }
}

#[test]
fn an_address_where_one_says_that_one_lives_is_a_means_of_contact() {
    for told in [
        "I, Ann Roy, residing at 14 Elm Street in Guelph, was shoved by Constable Dow of the Guelph police on November 3, 2026.",
        "Je soussignée, Ann Roy, demeurant au 14, rue\nDes Pins à Timmins, ai été poussée par l'agent Dion de la police de Timmins le 3 novembre 2026.",
    ] {
        let mut row = Row::new("threads", "", "2026-11-10", told);
        row.sender = None;
        let line = serde_json::to_value(DESK.triage(&row).2).unwrap();
        assert!(
            !shows(&line, "missing", "contact_details"),
            "{told}: {line}"
        );
    }
}
