//! Letters that are no complaint, or not only one: withdrawals, thanks, files that are open, other doors.

use super::support::{DESK, Row};
use dossier_domain::law::StartEvent;
use dossier_domain::triage::{self, Outcome, Packs, Start};
use serde_json::Value;

fn read(text: &str) -> Value {
    let row = Row::new("letters", "Ann Roy <ann@mail.example>", "2026-11-10", text);
    serde_json::to_value(DESK.triage(&row).2).unwrap()
}

fn shows(line: &Value, field: &str, code: &str) -> bool {
    let codes = line[field].as_array().unwrap();
    codes.iter().any(|one| one == code)
}

#[test]
fn a_letter_that_takes_a_complaint_back_is_shown_as_one_and_opens_no_new_complaint() {
    for told in [
        "I wish to withdraw my complaint against Constable Dow of the Ottawa Police.",
        "Please close my file, I am dropping the complaint about the officer.",
        "I no longer want to go forward with my complaint about the police.",
        "Je désire retirer ma plainte contre l'agent Dow de la police d'Ottawa.",
        "Je laisse tomber ma plainte, l'agent a dit qu'il était désolé.",
        "Je ne veux plus donner suite à ma plainte contre la police.",
        "My client wishes to withdraw her complaint against the Ottawa Police.",
        "Ma mère veut retirer sa plainte contre l'agent, elle est fatiguée.",
    ] {
        let line = read(told);
        assert!(shows(&line, "flags", "withdrawal"), "{told}: {line}");
        assert_eq!(line["kind"], "public_enquiry", "{told}");
        assert_eq!(line["presumed_outcome"], Value::Null, "{told}");
    }
}

#[test]
fn a_letter_that_takes_a_complaint_back_and_tells_an_act_of_a_day_stays_a_complaint() {
    let line = read(
        "On November 2, 2026 Constable Dow of the Ottawa Police slapped me at the arena. I do not want to withdraw it because I lied. I want to withdraw my complaint because he came to my work.",
    );
    assert_eq!(line["kind"], "complaint");
    assert_eq!(line["presumed_outcome"], "screened_in");
    assert!(shows(&line, "flags", "withdrawal"));
}

#[test]
fn a_withdrawal_that_another_asks_for_or_that_is_refused_is_none() {
    for told in [
        "Constable Dow of the Ottawa Police told me to withdraw my complaint.",
        "I will not withdraw my complaint against Constable Dow.",
        "I changed my mind: I do not want to withdraw my complaint any more.",
        "L'agent Dow veut que je retire ma plainte, et je ne la retire pas.",
        "Je ne retirerai jamais ma plainte contre la police.",
    ] {
        let line = read(told);
        assert!(!shows(&line, "flags", "withdrawal"), "{told}: {line}");
    }
}

#[test]
fn what_is_feared_or_done_because_of_a_complaint_is_a_signal() {
    for told in [
        "Since I complained, the officer parks across from my house every night.",
        "I am afraid he will come after my family if I go on with my complaint.",
        "The sergeant said I would be sorry if I did not drop my complaint.",
        "Depuis ma plainte, l'agent Dow suit ma fille jusqu'à l'école.",
        "J'ai peur des représailles si je continue.",
        "Le sergent m'a dit de retirer ma plainte, sinon mon fils aurait des problèmes.",
    ] {
        assert!(shows(&read(told), "flags", "reprisals"), "{told}");
    }
    for told in [
        "Since my complaint in May nobody has called me back.",
        "I am afraid of dogs, and the officer knew it.",
        "Depuis ma plainte, je n'ai pas eu de nouvelles.",
    ] {
        assert!(!shows(&read(told), "flags", "reprisals"), "{told}");
    }
}

#[test]
fn thanks_that_blame_nobody_are_no_complaint_and_thanks_that_blame_are_one() {
    for told in [
        "I want to thank Constable Ames of the Kingston Police, who changed my tire in the rain on Friday.",
        "Thank you to the two OPP officers who sat with my mother until the ambulance came.",
        "Je veux remercier l'agente Roy de la Police provinciale, qui a retrouvé mon père.",
        "Bravo et merci aux policiers de Cornwall pour leur patience samedi soir.",
    ] {
        let line = read(told);
        assert_eq!(line["kind"], "other", "{told}");
        assert_eq!(line["missing"], serde_json::json!([]), "{told}");
    }
    for told in [
        "Thanks to Constable Ames of the Kingston Police, who was kind. However his partner called me a liar.",
        "Thank you for your help. Constable Ames of the Kingston Police shoved me on October 2, 2026.",
        "Merci de votre attention. L'agente Roy de la police de Cornwall a refusé de prendre ma déposition.",
        "Merci aux premiers agents, mais le sergent Roy de la police de Cornwall est parti sans rien faire.",
        "Thanks to the officers I lost my job. I am filing a complaint.",
    ] {
        assert_eq!(read(told)["kind"], "complaint", "{told}");
    }
}

#[test]
fn a_request_for_review_is_seen_in_plain_words_and_starts_its_period() {
    for told in [
        "I am asking for a review of the Chief's decision. I received the letter on October 20, 2026. My complaint against Constable Dow of the Ottawa Police was found unsubstantiated.",
        "Please review the decision in my file. The decision letter came by registered mail on October 20, 2026. It says that my complaint against the Ottawa Police is unsubstantiated.",
        "Je demande que la décision du chef soit révisée. J'ai reçu sa lettre le 20 octobre 2026. Ma plainte contre la police d'Ottawa serait non fondée.",
    ] {
        let line = read(told);
        assert_eq!(line["kind"], "review_request", "{told}");
        assert_eq!(line["deadlines"][0]["clock"], "REVIEW_REQUEST_30", "{told}");
        assert_eq!(line["deadlines"][0]["due_on"], "2026-11-19", "{told}");
    }
}

#[test]
fn the_agency_that_investigated_itself_reviews_nothing_and_names_the_court() {
    let line = read(
        "Your office did the investigation on my complaint against the Durham police, and your report says it is unsubstantiated. I disagree with it. How do I get it reviewed?",
    );
    assert_eq!(line["kind"], "review_request");
    assert_eq!(line["presumed_outcome"], "not_for_this_office");
    assert_eq!(line["route"], "divisional_court");
}

#[test]
fn a_request_for_review_is_late_by_its_own_period_only() {
    let row = Row::new(
        "late",
        "Olive Crane <olive@mail.example>",
        "2026-11-10",
        "I received on October 20, 2026 the decision letter of the Kingston Police: my complaint 2026-118 is unsubstantiated. I ask your office to review this decision because they did not interview my witness. I want a new investigation.\n\nOlive Crane",
    );
    let (mut facts, before, _) = DESK.triage(&row);
    assert_eq!(before.outcome, Some(Outcome::ScreenedIn));
    facts.incident.on = "2024-01-10".parse().ok();
    facts.starts.push(Start {
        event: StartEvent::ChiefReportReceived,
        on: "2026-01-10".parse().unwrap(),
        quote: None,
    });
    let (law, calendars): (Vec<_>, Vec<_>) =
        (DESK.law.iter().collect(), DESK.calendars.iter().collect());
    let packs = Packs {
        law: &law,
        calendars: &calendars,
    };
    let after = triage::recommend(&facts, &packs, &DESK.lexicon);
    assert!(after.clocks.iter().any(|clock| clock.met == Some(false)));
    assert_eq!(after.why.id, "triage-why-review");
}

#[test]
fn an_account_of_a_death_that_ends_with_why_is_a_complaint() {
    for told in [
        "Mon frère est mort dans une cellule du poste de Brantford le 24 octobre 2026. Je veux savoir pourquoi l'agente Doyle ne l'a pas emmené à l'hôpital.",
        "My brother died in the cells in Brantford on October 24, 2026. I would like to know why Constable Doyle did not take him to the hospital.",
    ] {
        let line = read(told);
        assert_eq!(line["kind"], "complaint", "{told}");
        assert!(shows(&line, "flags", "death"), "{told}");
    }
}

#[test]
fn a_file_that_is_open_is_asked_about_and_is_not_complained_of_again() {
    for told in [
        "J'ai porté plainte le 4 août dernier contre la police de London. Pourriez-vous me dire où c'est rendu?",
        "I sent you my complaint about the London police in July. Can you tell me who has it?",
    ] {
        assert_eq!(read(told)["kind"], "public_enquiry", "{told}");
    }
}

#[test]
fn a_complaint_about_the_office_itself_is_one_about_its_own_service() {
    for told in [
        "J'ai déposé ma plainte chez vous au mois de mai. Votre M. Kern m'a raccroché au nez le 30 octobre. Je veux parler à son supérieur.",
        "Je suis très insatisfaite de votre service: j'ai appelé quatre fois au sujet de mon dossier.",
        "I have called your toll free line six times about my file. The woman who answered called me a frequent flyer and hung up on me.",
    ] {
        assert_eq!(read(told)["kind"], "service_complaint", "{told}");
    }
}

#[test]
fn a_report_of_police_that_an_insurer_asks_for_is_a_request_for_access() {
    for told in [
        "I need a copy of the occurrence report from the York Regional Police about my car accident on October 3, 2026, my insurance is asking.",
        "J'aurais besoin d'une copie du rapport de la police de Cornwall sur mon accident du 3 octobre 2026, c'est mon assurance qui le demande.",
    ] {
        let line = read(told);
        assert_eq!(line["kind"], "access_request", "{told}");
        assert_eq!(line["presumed_outcome"], "not_for_this_office", "{told}");
    }
}

#[test]
fn a_letter_without_police_or_complaint_is_none() {
    for told in [
        "Our trainers offer public bodies a two-day workshop. Register your team before December 1. An agent awaits your call.",
        "Nos formateurs offrent un atelier. Un agent à l'inscription vous attend.",
        "I'm in grade 10 and for my careers class I have to interview someone who investigates the police. Would anyone answer five questions by email?",
    ] {
        assert_ne!(read(told)["kind"], "complaint", "{told}");
    }
}

#[test]
fn those_who_are_no_police_of_the_mandate_have_their_door() {
    for (told, route) in [
        (
            "On October 2, 2026 the bylaw officer of Innisfil walked through my gate and called me trash.",
            "municipality",
        ),
        (
            "Le 2 octobre 2026, l'agent des règlements municipaux est entré dans ma cour.",
            "municipality",
        ),
        (
            "Le 2 octobre 2026, deux gardiens du centre de détention ont frappé mon fils.",
            "corrections",
        ),
        (
            "On October 2, 2026 two jail guards at Maplehurst beat my brother in the shower.",
            "corrections",
        ),
        (
            "On October 2, 2026 a Metrolinx transit safety officer twisted my son's arm on the GO train.",
            "special_constable_employer",
        ),
        (
            "On October 2, 2026 guards at the mall held me in a back room. They said they would call Peel police but they never did.",
            "private_security",
        ),
    ] {
        let line = read(told);
        assert_eq!(line["presumed_outcome"], "not_for_this_office", "{told}");
        assert_eq!(line["route"], route, "{told}");
    }
    let line = read(
        "On October 2, 2026 the bylaw officer and Constable Dow of the Barrie Police came in. Constable Dow shoved me against the gate.",
    );
    assert_eq!(line["presumed_outcome"], "screened_in");
}

#[test]
fn a_service_that_may_have_opted_in_keeps_the_complaint_and_names_its_own_door() {
    let line = read("On November 1, 2026 Cst. Martin of the Six Nations Police tackled me.");
    assert_eq!(line["route"], "first_nations_police");
    assert_ne!(line["presumed_outcome"], "not_for_this_office");
}

#[test]
fn a_grave_that_is_threatened_or_a_burial_set_apart_from_the_police_is_no_death() {
    for told in [
        "Constable Dow took my dog. I am going to find him some night and put him in the ground.",
        "We buried my uncle in May and Constable Dow ticketed the hearse. His heart had nothing to do with the police.",
        "On a enterré mon oncle en mai et l'agent Dow nous a arrêtés en chemin. Sa mort n'a rien à voir avec la police.",
    ] {
        let line = read(told);
        assert!(!shows(&line, "flags", "death"), "{told}: {line}");
    }
    let line = read("We buried my uncle in May. He had been in the cell for one night.");
    assert!(shows(&line, "flags", "death"));
}

#[test]
fn a_fine_that_one_wants_cancelled_goes_to_the_court_even_where_nobody_is_blamed() {
    for told in [
        "J'ai eu une contravention le 25 octobre 2026. L'agent Roy de la PPO a été poli, j'ai rien contre lui. Je veux faire annuler l'amende.",
        "I got a ticket on October 25, 2026. The OPP officer was polite, I have nothing against him. I want the ticket thrown out.",
    ] {
        let line = read(told);
        assert_eq!(line["type"], "conduct", "{told}");
        assert_eq!(line["presumed_outcome"], "consider_screen_out", "{told}");
        assert_eq!(line["route"], "provincial_offences_court", "{told}");
        assert!(!shows(&line, "flags", "force"), "{told}");
    }
}

#[test]
fn a_member_of_the_force_who_complains_of_a_colleague_is_told_of_the_union() {
    let line = read(
        "Je suis policier à Thunder Bay depuis onze ans. Le 12 octobre 2026, le sergent Paquin a humilié une recrue devant le peloton.",
    );
    assert_eq!(line["complainant_role"], "excluded_person");
    assert_eq!(line["route"], "employer_or_union");
}

#[test]
fn a_police_named_by_its_town_or_out_of_order_is_found() {
    for (told, service) in [
        (
            "J'étais au Tim à Timmins quand deux polices de la ville m'ont sorti.",
            "Timmins Police Service",
        ),
        (
            "I was in Kingston on Princess Street when two city cops grabbed me.",
            "Kingston Police",
        ),
        (
            "In Markham police York stop my car and push me.",
            "York Regional Police",
        ),
        (
            "Constable Roy with Sault police pushed me.",
            "Sault Ste. Marie Police Service",
        ),
        (
            "A constable of the Lindsay detachment pushed me.",
            "Ontario Provincial Police",
        ),
        (
            "Un agent du détachement de Timmins m'a poussée.",
            "Ontario Provincial Police",
        ),
        (
            "An RCMP officer of the Cornwall detachment pushed me.",
            "Royal Canadian Mounted Police",
        ),
    ] {
        assert_eq!(read(told)["police_service"], service, "{told}");
    }
}

#[test]
fn what_kept_a_complainant_from_writing_in_time_speaks_against_the_ground() {
    for told in [
        "Le 15 janvier 2023, l'agent Norman de la police de Belleville m'a poussée. J'étais en dépression, hospitalisée deux fois.",
        "In January 2023 Constable Norman of the Belleville police pushed me. My lawyer told me not to file while I was before the courts.",
        "In January 2023 Constable Norman of the Belleville police pushed me. My trial only ended in April 2026.",
    ] {
        let line = read(told);
        let grounds = line["grounds"].as_array().unwrap();
        let against = |one: &&Value| one["code"] == "over_six_months" && one["stance"] == "against";
        assert!(grounds.iter().any(|one| against(&one)), "{told}: {line}");
    }
}

/// What stands in an account of a day: the day, the service and an officer are told.
const ACCOUNT: &str =
    "On November 3, 2026 Constable Dow of the Guelph Police shouted insults at me at the arena.";

#[test]
fn an_office_that_answers_below_and_words_that_say_whom_to_call_raise_no_sign() {
    for told in [
        "Here is my new address.\n\nFrom: Front desk\nSent: November 4, 2026\nSubject: Your complaint\n\
         Dear Ms. Roy, Thank you, we have received your complaint. You wrote that you were punched. If you \
         are having thoughts of suicide, please call 9-8-8.",
        "Voici ma nouvelle adresse.\n\nAnn Roy\n\n> De : Réception\n> Envoyé : le 4 novembre 2026\n> Madame, \
         nous accusons réception de votre plainte. Vous dites avoir été frappée.\n> Si vous songez au \
         suicide, appelez le 9-8-8.",
    ] {
        let line = read(told);
        assert_eq!(line["flags"], Value::Array(Vec::new()), "{told}");
        assert_ne!(line["kind"], "complaint", "{told}");
    }
    let advised = "He gave me a card: if you are thinking about suicide, call 988.";
    let line = read(&format!("{ACCOUNT} {advised}"));
    assert!(!shows(&line, "flags", "self_harm"), "{line}");
    let line = read(&format!("{ACCOUNT} {advised} I want to kill myself."));
    assert!(shows(&line, "flags", "self_harm"), "{line}");
    // A message that is passed on is read: nobody there answers a complaint.
    let passed =
        "Please see below.\n\nFrom: Joan Roy\nSent: November 4, 2026\nI want to kill myself.";
    assert!(shows(&read(passed), "flags", "self_harm"));
}

#[test]
fn a_decision_that_one_wants_looked_at_again_is_a_request_for_review_in_plain_words() {
    for told in [
        "The chief's letter came on October 20, 2026: my complaint is unsubstantiated. I want this reviewed.",
        "I received the decision on October 20, 2026. I do not accept it and I wish to appeal.",
        "Je veux une révision. La lettre du chef de police est arrivée le 20 octobre 2026.",
        "J'ai reçu la décision le 20 octobre 2026. Je demande un réexamen.",
    ] {
        let line = read(told);
        assert_eq!(line["kind"], "review_request", "{told}");
        assert!(
            !shows(&line, "missing", "decision_letter_received"),
            "{told}"
        );
    }
    for told in [
        "I want to appeal my speeding ticket, the officer's decision was wrong.",
        "Je veux une révision de ma contravention.",
    ] {
        assert_ne!(read(told)["kind"], "review_request", "{told}");
    }
    let line = read(&format!("{ACCOUNT} I want his conduct reviewed."));
    assert_eq!(line["kind"], "complaint");
}

#[test]
fn a_request_for_review_that_gives_the_day_of_its_letter_is_not_asked_for_it() {
    let line = read(
        "Le 20 octobre 2026, j'ai reçu la décision du chef. L'enquêtrice n'a pas vu la vidéo. Je vous demande de réviser cette décision, dossier 26-0442.",
    );
    assert_eq!(line["kind"], "review_request");
    for gap in ["decision_letter_received", "reasons", "desired_outcome"] {
        assert!(!shows(&line, "missing", gap), "{gap}: {line}");
    }
}

#[test]
fn a_relative_who_called_the_police_leaves_the_writer_the_one_concerned() {
    for told in [
        "My brother called the police because I was late. On November 3, 2026 Constable Dow of Guelph came and kicked the door in.",
        "Mon fils a appelé la police parce que je dormais. Le 3 novembre 2026, l'agent Dow de Guelph est entré et il a défoncé la porte.",
    ] {
        assert_eq!(read(told)["complainant_role"], "affected_person", "{told}");
    }
}

#[test]
fn a_rank_of_a_town_names_its_service_and_a_letter_bears_another_day_than_that_of_its_coming() {
    let line = read("Deux constables du Grand Sudbury ont défoncé ma porte.");
    assert_eq!(line["police_service"], "Greater Sudbury Police Service");
    let line = read(
        "I received the letter dated October 14 from the chief on October 20, 2026. I do not agree, I want the decision reviewed.",
    );
    let clock = &line["deadlines"][0];
    assert_eq!(clock["start_on"], "2026-10-20", "{line}");
}

#[test]
fn a_day_on_which_somebody_watched_or_came_to_live_here_is_read_for_what_it_is() {
    let day = |text: &str| read(text)["incident_on"].clone();
    assert_eq!(
        day("On November 5 around noon I watched a Guelph constable kick a man's dog."),
        "2026-11-05"
    );
    assert_eq!(
        day(
            "Je suis arrivée de Dakar il y a trois ans. Le 4 novembre, un policier d'Ottawa m'a insultée."
        ),
        "2026-11-04"
    );
    assert_eq!(
        day("Constable Dow of Guelph lost my papers. My new job starts December 4."),
        Value::Null
    );
}

#[test]
fn a_numbered_list_and_a_school_tell_no_age() {
    for told in [
        "I have two things to say: (1) nobody asked my daughter, (2) nobody called my son back.",
        "L'agent m'a fait descendre de mon auto devant l'école de mes enfants.",
    ] {
        let line = read(&format!("{ACCOUNT} {told}"));
        assert!(!shows(&line, "flags", "minor"), "{told}");
        assert!(!shows(&line, "flags", "self_harm"), "{told}");
    }
    for told in [
        "My daughter Zoe (9) saw it.",
        "Il m'a frappée devant mes enfants.",
    ] {
        let line = read(&format!("{ACCOUNT} {told}"));
        assert!(shows(&line, "flags", "minor"), "{told}");
    }
}

#[test]
fn what_a_letter_gives_is_not_asked_for() {
    let of = |text: &str| {
        let mut row = Row::new("letters", "", "2026-11-10", text);
        row.sender = None;
        serde_json::to_value(DESK.triage(&row).2).unwrap()
    };
    let account = "On November 3, 2026 at the arena a Guelph police officer shoved me.";
    for (told, gap) in [
        ("I live at 415 Paisley Road in Guelph.", "contact_details"),
        (
            "My address is 12 Elm Street, apartment 4.",
            "contact_details",
        ),
        ("Je demeure au 415, rue Notre-Dame.", "contact_details"),
        ("Mon adresse : 1030, avenue du Parc.", "contact_details"),
        ("\n\nann roy 519 555 0101", "signature"),
        ("\n\nAnn Roy, staff lawyer\n519-555-0101", "signature"),
        (
            "\n\nAnn Roy, directrice générale\n519-555-0101",
            "signature",
        ),
        ("It was Ofc. Dow.", "officer_identity"),
        ("He was a sergeant, name of Dow.", "officer_identity"),
    ] {
        let line = of(&format!("{account} {told}"));
        assert!(!shows(&line, "missing", gap), "{told:?}: {line}");
    }
    for (told, gap) in [
        ("It was outside 415 Paisley Road.", "contact_details"),
        ("C'était devant le 415, rue Notre-Dame.", "contact_details"),
        ("\n\ncall my cell 519 555 0101", "signature"),
        ("\n\nGuelph, Ontario", "signature"),
    ] {
        let line = of(&format!("{account} {told}"));
        assert!(shows(&line, "missing", gap), "{told:?}: {line}");
    }
}

#[test]
fn a_rescue_is_no_danger_and_one_who_may_die_is_one() {
    for told in [
        "Our dog went through the ice and two officers threw a rope to get her.",
        "Mon voisin a passé à travers la glace et les agents ont pris une corde pour le sortir.",
    ] {
        let flags = read(told)["flags"].clone();
        assert!(
            !flags.as_array().unwrap().contains(&"self_harm".into()),
            "{told}: {flags}"
        );
    }
    let line = read("I look at the river every night and I bought a rope.");
    assert!(shows(&line, "flags", "self_harm"));
}

#[test]
fn letters_of_other_sorts_are_told_by_what_they_ask() {
    for (told, kind) in [
        (
            "I report for the Guelph Tribune. Is the file on the arena still open?",
            "media_enquiry",
        ),
        (
            "Your intake officer promised to call me back on October 6 and October 20. Nothing.",
            "service_complaint",
        ),
        (
            "Vous pouvez fermer ma plainte contre l'agent Dow, on s'est parlé.",
            "public_enquiry",
        ),
        (
            "The Guelph Police have had my police record check for six weeks, I need it for work. Can you help?",
            "public_enquiry",
        ),
        (
            "La sergente du détachement fait sauter les contraventions de sa famille.",
            "complaint",
        ),
    ] {
        assert_eq!(read(told)["kind"], kind, "{told}");
    }
    let mut row = Row::new(
        "letters",
        "Ann Roy <ann@mail.example>",
        "2026-11-10",
        "L'agent Dow de la police de Guelph a passé la soirée à chercher mon chien avec nous.",
    );
    row.subject = "Bravo à l'agent Dow".to_owned();
    let line = serde_json::to_value(DESK.triage(&row).2).unwrap();
    assert_eq!(line["kind"], "other");
    let line =
        read("I don't understand how you can close my complaint about Constable Dow of Guelph.");
    assert!(!shows(&line, "flags", "withdrawal"), "{line}");
}

#[test]
fn signs_of_force_of_origin_and_of_fear_are_read_in_these_words_too() {
    for (told, flag) in [
        ("He dragged the man out by the hair.", "force"),
        ("Il l'a tiré par les cheveux.", "force"),
        ("He slammed the car door on my hand.", "force"),
        ("He called me a damn frog.", "race"),
        ("Il m'a traité de maudit frog.", "race"),
        (
            "I am scared he will do something if he finds out that I complained.",
            "reprisals",
        ),
    ] {
        let line = read(&format!("{ACCOUNT} {told}"));
        assert!(shows(&line, "flags", flag), "{told}: {line}");
    }
    for (told, flag) in [
        (
            "My hair was wet and he pulled the door shut by the handle.",
            "force",
        ),
        ("He slammed his door and drove off.", "force"),
        ("There is a frog pond behind the damn arena.", "race"),
    ] {
        let line = read(&format!("{ACCOUNT} {told}"));
        assert!(!shows(&line, "flags", flag), "{told}: {line}");
    }
}

#[test]
fn one_who_stood_by_and_is_no_relative_is_a_witness() {
    let line = read(
        "I was outside courtroom 4 on November 3, 2026 when Constable Dow of Guelph called a woman a cow. I am not related to her.",
    );
    assert_eq!(line["complainant_role"], "witness");
    let line =
        read("I was outside my house on November 3, 2026 when Constable Dow of Guelph pushed me.");
    assert_eq!(line["complainant_role"], "affected_person");
}

#[test]
fn a_complaint_that_may_be_closed_once_something_is_done_is_not_taken_back() {
    for told in [
        "Constable Dow of the Ottawa Police yelled at me on November 2, 2026. You can close my complaint once the chief apologizes.",
        "L'agent Dow de la police d'Ottawa m'a crié après le 2 novembre 2026. Vous pouvez fermer ma plainte si le chef s'excuse.",
    ] {
        assert!(!shows(&read(told), "flags", "withdrawal"), "{told}");
    }
}

#[test]
fn a_hand_that_is_shut_in_a_door_is_force() {
    for told in [
        "Constable Dow of the Ottawa Police slammed my hand in the car door on November 2, 2026.",
        "L'agent Dow de la police d'Ottawa m'a refermé la main dans la portière le 2 novembre 2026.",
    ] {
        assert!(shows(&read(told), "flags", "force"), "{told}");
    }
}
