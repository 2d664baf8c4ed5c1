//! Names, places of origin and the language of a complaint change nothing (DESIGN promise 13).

use super::support::{DESK, Row};
use std::collections::BTreeSet;

const NAMES: [&str; 10] = [
    "Martin Gagnon",
    "Emily Clarke",
    "Mohamed Abdi",
    "Nguyen Thi Lan",
    "Priya Raman",
    "Kwame Boateng",
    "Isabela Moreno",
    "Yusuf El-Amin",
    "Wei Zhang",
    "Tanya Whiteduck",
];

const ORIGINS: [(&str, &str); 6] = [
    ("Sudbury", "Sudbury"),
    ("Port-au-Prince", "Port-au-Prince"),
    ("Lagos", "Lagos"),
    ("Beyrouth", "Beirut"),
    ("Kiev", "Kyiv"),
    ("Manille", "Manila"),
];

/// The same stories in both languages: what happened, and the day of receipt.
const STORIES: [(&str, &str, &str); 6] = [
    (
        "2025-06-20",
        "Le 12 juin 2025, rue Bank à Ottawa, l'agent Tully du Service de police d'Ottawa m'a poussé contre un mur et m'a donné un coup de poing au visage. Je veux porter plainte.",
        "On June 12, 2025, on Bank Street in Ottawa, Constable Tully of the Ottawa Police Service pushed me against a wall and punched me in the face. I want to file a complaint.",
    ),
    (
        "2023-03-03",
        "Le 25 février 2023, chez moi à Barrie, l'agente Moss de la police de Barrie m'a crié après et m'a insultée. Je porte plainte.",
        "On February 25, 2023, at my house in Barrie, Constable Moss of the Barrie Police yelled at me and insulted me. I am filing a complaint.",
    ),
    (
        "2025-09-01",
        "Le 20 août 2025, la police provinciale m'a donné une contravention pour vitesse sur l'autoroute 17. Je voudrais faire annuler la contravention. L'agent Perry a été poli.",
        "On August 20, 2025, the OPP gave me a speeding ticket on Highway 17. I would like to have the ticket cancelled. Officer Perry was polite.",
    ),
    (
        "2025-11-20",
        "Le 3 février 2025, au parc à Windsor, le sergent Dale de la police de Windsor m'a insulté. Je le savais déjà ce jour-là mais je n'avais pas le temps. Je porte plainte.",
        "On February 3, 2025, at the park in Windsor, Sergeant Dale of the Windsor Police insulted me. I knew that day but I didn't have the time. I am filing a complaint.",
    ),
    (
        "2025-05-10",
        "J'ai vu une vidéo sur Facebook du 4 mai 2025 où la police de Toronto frappe un homme au sol. Je n'étais pas là et je ne le connais pas. Je porte plainte.",
        "I saw a video on Facebook from May 4, 2025 where Toronto police punch a man on the ground. I wasn't there and I don't know him. I am filing a complaint.",
    ),
    (
        "2025-04-10",
        "Le 2 avril 2025, un agent de la GRC m'a poussé à l'aéroport d'Ottawa. Je porte plainte.",
        "On April 2, 2025, an RCMP officer pushed me at the Ottawa airport. I am filing a complaint.",
    ),
];

/// What must be the same.
#[derive(Debug, PartialEq)]
struct Reading {
    regime: String,
    outcome: String,
    route: Option<String>,
    role: String,
    grounds: BTreeSet<(String, String)>,
    flags: Vec<String>,
    missing: Vec<String>,
    urgent: bool,
    seriousness: String,
}

fn reading(name: &str, received_on: &str, text: &str) -> Reading {
    let sender = format!("{name} <person@mail.example>");
    let (facts, recommendation, line) = DESK.triage(&Row::new("x", &sender, received_on, text));
    Reading {
        regime: line.regime,
        outcome: format!("{:?}", recommendation.outcome),
        route: line.route,
        role: format!("{:?}", facts.role),
        grounds: line
            .grounds
            .iter()
            .map(|ground| (ground.code.clone(), format!("{:?}", ground.stance)))
            .collect(),
        flags: line.flags,
        missing: line.missing,
        urgent: line.urgent,
        seriousness: format!("{:?}", line.seriousness),
    }
}

#[test]
fn a_name_changes_nothing() {
    for (received_on, fr, en) in STORIES {
        for story in [fr, en] {
            let mut readings = NAMES.iter().map(|name| {
                (
                    name,
                    reading(name, received_on, &format!("{story}\n\n{name}")),
                )
            });
            let (_, first) = readings.next().unwrap();
            for (name, other) in readings {
                assert_eq!(first, other, "{name}: {story}");
            }
        }
    }
}

#[test]
fn a_place_of_origin_changes_nothing() {
    for (received_on, fr, en) in STORIES {
        let plain = [
            reading(NAMES[0], received_on, &format!("{fr}\n\n{}", NAMES[0])),
            reading(NAMES[0], received_on, &format!("{en}\n\n{}", NAMES[0])),
        ];
        for (in_french, in_english) in ORIGINS {
            let fr = format!("{fr} Je suis originaire de {in_french}.\n\n{}", NAMES[0]);
            let en = format!("{en} I come from {in_english}.\n\n{}", NAMES[0]);
            assert_eq!(plain[0], reading(NAMES[0], received_on, &fr), "{in_french}");
            assert_eq!(
                plain[1],
                reading(NAMES[0], received_on, &en),
                "{in_english}"
            );
        }
    }
}

#[test]
fn the_language_of_a_complaint_changes_nothing() {
    for (received_on, fr, en) in STORIES {
        let french = reading(NAMES[0], received_on, &format!("{fr}\n\n{}", NAMES[0]));
        let english = reading(NAMES[0], received_on, &format!("{en}\n\n{}", NAMES[0]));
        assert_eq!(french, english, "{en}");
    }
}
