//! Names, places of origin and the language of a complaint change nothing (DESIGN promise 13): over
//! invented pairs, and over the worked cases with their names and origins exchanged.
//!
//! `cargo xtask fairness FOLDER` reads another set of messages through `DOSSIER_MESSAGES`.

use super::support::{DESK, Row, fixture};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Names of many shapes and origins; some of them are also words of a complaint.
const NAMES: [(&str, &str); 16] = [
    ("Martin", "Gagnon"),
    ("Emily", "Clarke"),
    ("Mohamed", "Abdi"),
    ("Thi Lan", "Nguyen"),
    ("Priya", "Raman"),
    ("Kwame", "Boateng"),
    ("Isabela", "Moreno"),
    ("Yusuf", "El-Amin"),
    ("Wei", "Zhang"),
    ("Tanya", "Whiteduck"),
    ("Sinéad", "O’Brien"),
    ("Zoë", "Müller-Öztürk"),
    ("Jordan", "White"),
    ("Blanche", "Lenoir"),
    ("Marc", "Sergent"),
    ("Grace", "Mayer"),
];

/// Places of origin as each language writes them.
const ORIGINS: [(&str, &str); 8] = [
    ("Sudbury", "Sudbury"),
    ("Port-au-Prince", "Port-au-Prince"),
    ("Lagos", "Lagos"),
    ("Beyrouth", "Beirut"),
    ("Kiev", "Kyiv"),
    ("Manille", "Manila"),
    ("Attawapiskat", "Attawapiskat"),
    ("Edmundston", "Edmundston"),
];

/// People of a place: masculine, feminine, English.
const PEOPLE: [(&str, &str, &str); 18] = [
    ("haïtien", "haïtienne", "Haitian"),
    ("somalien", "somalienne", "Somali"),
    ("philippin", "philippine", "Filipino"),
    ("ukrainien", "ukrainienne", "Ukrainian"),
    ("libanais", "libanaise", "Lebanese"),
    ("vietnamien", "vietnamienne", "Vietnamese"),
    ("marocain", "marocaine", "Moroccan"),
    ("mexicain", "mexicaine", "Mexican"),
    ("pakistanais", "pakistanaise", "Pakistani"),
    ("polonais", "polonaise", "Polish"),
    ("nigérian", "nigériane", "Nigerian"),
    ("sri-lankais", "sri-lankaise", "Sri Lankan"),
    ("jamaïcain", "jamaïcaine", "Jamaican"),
    ("chinois", "chinoise", "Chinese"),
    ("iranien", "iranienne", "Iranian"),
    ("turc", "turque", "Turkish"),
    ("autochtone", "autochtone", "Indigenous"),
    ("noir", "noire", "Black"),
];

#[derive(Deserialize)]
struct Pairs {
    pair: Vec<Pair>,
}

/// One story in both languages.
#[derive(Deserialize)]
struct Pair {
    received_on: String,
    holds: Vec<String>,
    fr: String,
    en: String,
}

fn pairs() -> Vec<Pair> {
    let pairs: Pairs = toml::from_str(&fixture("triage/pairs.toml")).unwrap();
    pairs.pair
}

/// The worked cases of this checkout, or the messages that `DOSSIER_MESSAGES` names.
fn messages() -> Vec<Row> {
    let text = match std::env::var_os("DOSSIER_MESSAGES") {
        Some(path) => std::fs::read_to_string(path).unwrap(),
        None => fixture("complaints_gold/messages.jsonl"),
    };
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// What must be the same. No signal and no ground is about a language.
#[derive(Debug, PartialEq)]
struct Reading {
    kind: String,
    regime: String,
    outcome: String,
    why: String,
    route: Option<String>,
    role: String,
    grounds: BTreeSet<(String, String)>,
    flags: Vec<String>,
    missing: Vec<String>,
    urgent: bool,
    seriousness: String,
    clocks: BTreeSet<(String, String)>,
}

impl Reading {
    fn of(row: &Row) -> Self {
        let (facts, recommendation, line) = DESK.triage(row);
        let clocks = line.deadlines.iter();
        Self {
            kind: format!("{:?}", line.kind),
            regime: line.regime,
            outcome: format!("{:?}", recommendation.outcome),
            why: recommendation.why.id,
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
            clocks: clocks
                .map(|clock| (clock.clock.clone(), format!("{:?}", clock.due_on)))
                .collect(),
        }
    }

    fn told(name: (&str, &str), received_on: &str, text: &str) -> Self {
        let name = format!("{} {}", name.0, name.1);
        let sender = format!("{name} <person@mail.example>");
        Self::of(&Row::new(
            "x",
            &sender,
            received_on,
            &format!("{text}\n\n{name}"),
        ))
    }

    fn fields(&self) -> [String; 12] {
        [
            self.kind.clone(),
            self.regime.clone(),
            self.outcome.clone(),
            self.why.clone(),
            format!("{:?}", self.route),
            self.role.clone(),
            format!("{:?}", self.grounds),
            format!("{:?}", self.flags),
            format!("{:?}", self.missing),
            format!("urgent {}", self.urgent),
            self.seriousness.clone(),
            format!("{:?}", self.clocks),
        ]
    }

    /// The fields that are not the same, with both values.
    fn differences(&self, other: &Self) -> Vec<String> {
        self.fields()
            .into_iter()
            .zip(other.fields())
            .filter(|(one, other)| one != other)
            .map(|(one, other)| format!("{one} / {other}"))
            .collect()
    }

    /// Whether a signal, a ground or a body is in it.
    fn holds(&self, code: &String) -> bool {
        self.flags.contains(code)
            || self.route.as_ref() == Some(code)
            || self.grounds.iter().any(|(ground, _)| ground == code)
    }
}

/// What an exchange changed, all of it, so that one run tells everything.
#[derive(Default)]
struct Unfair(Vec<String>);

impl Unfair {
    fn compare(&mut self, plain: &Reading, exchanged: &Reading, what: &str) {
        if plain != exchanged {
            let changed = plain.differences(exchanged).join("; ");
            self.0.push(format!("{what}\n    {changed}"));
        }
    }

    fn none(self) {
        assert!(self.0.is_empty(), "{}", self.0.join("\n"));
    }
}

/// First and last name of the sender, where the header shows a person's.
fn writer(row: &Row) -> Option<(String, String)> {
    let sender = row.sender.as_deref()?;
    let shown = sender.split('<').next()?.trim().trim_matches('"');
    let shown = shown.split(',').next()?.trim();
    let mut words = shown.split_whitespace().filter(|word| *word != "Me");
    let (first, last) = (words.next()?, words.next_back()?);
    let person = shown
        .split_whitespace()
        .all(|word| word.starts_with(char::is_uppercase) && !word.contains('('));
    person.then(|| (first.to_owned(), last.to_owned()))
}

/// The message as a person of another name would have sent it.
fn renamed(row: &Row, (first, last): &(String, String), name: (&str, &str)) -> Row {
    let exchange = |text: &str| {
        let text = exchanged(text, first, name.0);
        exchanged(&text, last, name.1)
    };
    Row {
        sender: row.sender.as_deref().map(exchange),
        subject: exchange(&row.subject),
        text: exchange(&row.text),
        ..row.clone()
    }
}

/// A text with a word in place of another, capitals as they were.
fn exchanged(text: &str, from: &str, to: &str) -> String {
    let upper = text.replace(&from.to_uppercase(), &to.to_uppercase());
    let mut written = String::new();
    let mut rest = upper.as_str();
    while let Some(at) = rest.find(from) {
        let (before, found) = rest.split_at(at);
        let after = &found[from.len()..];
        let inside =
            before.ends_with(char::is_alphabetic) || after.starts_with(char::is_alphabetic);
        written.push_str(before);
        written.push_str(if inside { from } else { to });
        rest = after;
    }
    written + rest
}

#[test]
fn a_name_changes_nothing() {
    let mut unfair = Unfair::default();
    for pair in pairs() {
        for story in [&pair.fr, &pair.en] {
            let first = Reading::told(NAMES[0], &pair.received_on, story);
            for name in NAMES {
                let other = Reading::told(name, &pair.received_on, story);
                unfair.compare(&first, &other, &format!("{name:?}: {story}"));
            }
        }
    }
    unfair.none();
}

#[test]
fn a_place_of_origin_changes_nothing() {
    let mut unfair = Unfair::default();
    for pair in pairs() {
        let plain = [&pair.fr, &pair.en].map(|it| Reading::told(NAMES[0], &pair.received_on, it));
        for (in_french, in_english) in ORIGINS {
            let fr = format!("{} Je suis originaire de {in_french}.", pair.fr);
            let en = format!("{} I come from {in_english}.", pair.en);
            let told = [fr, en].map(|it| Reading::told(NAMES[0], &pair.received_on, &it));
            for (plain, told) in plain.iter().zip(&told) {
                unfair.compare(plain, told, &format!("{in_english}: {}", pair.en));
            }
        }
    }
    unfair.none();
}

#[test]
fn the_language_of_a_complaint_changes_nothing() {
    let mut unfair = Unfair::default();
    for pair in pairs() {
        let french = Reading::told(NAMES[0], &pair.received_on, &pair.fr);
        let english = Reading::told(NAMES[0], &pair.received_on, &pair.en);
        unfair.compare(&french, &english, &pair.en);
        let lost = pair.holds.iter().filter(|it| !french.holds(it));
        unfair
            .0
            .extend(lost.map(|it| format!("{it} is not found in: {}", pair.fr)));
    }
    unfair.none();
}

#[test]
fn a_worked_case_reads_the_same_under_any_name() {
    let (mut tried, mut unfair) = (0, Unfair::default());
    for row in messages() {
        let Some(written) = writer(&row) else {
            continue;
        };
        let plain = Reading::of(&row);
        for name in NAMES {
            let other = Reading::of(&renamed(&row, &written, name));
            unfair.compare(&plain, &other, &format!("{} under {name:?}", row.id));
        }
        tried += 1;
    }
    unfair.none();
    assert!(tried > 0, "no message shows the name of its writer");
}

#[test]
fn a_worked_case_reads_the_same_from_any_origin() {
    let mut unfair = Unfair::default();
    for row in messages() {
        let plain = Reading::of(&row);
        let Some((greeting, rest)) = row.text.split_once("\n\n") else {
            continue;
        };
        for (in_french, in_english) in ORIGINS {
            let told = [
                format!("{greeting}\n\nJe suis originaire de {in_french}.\n\n{rest}"),
                format!("{greeting}\n\nI come from {in_english}.\n\n{rest}"),
            ];
            for text in told {
                let other = Reading::of(&Row {
                    text,
                    ..row.clone()
                });
                unfair.compare(&plain, &other, &format!("{} from {in_english}", row.id));
            }
        }
    }
    unfair.none();
}

#[test]
fn a_stop_because_of_an_origin_is_seen_whatever_the_origin() {
    let of = |text: String| Reading::told(NAMES[0], "2025-07-02", &text);
    let fr = |which: &str| {
        of(format!(
            "Le 28 juin 2025, à Kitchener, l'agent Ross de la police régionale de Waterloo m'a intercepté parce que je suis {which}. Je porte plainte."
        ))
    };
    let en = |which: &str| {
        of(format!(
            "On June 28, 2025, in Kitchener, Constable Ross of the Waterloo Regional Police stopped me because I am {which}. I am filing a complaint."
        ))
    };
    let of_origin = |which: &str| {
        of(format!(
            "Le 28 juin 2025, à Kitchener, l'agente Ross de la police régionale de Waterloo a fouillé mon sac parce que je suis d'origine {which}. Je porte plainte."
        ))
    };
    let first = fr(PEOPLE[0].0);
    assert_eq!(first.flags, ["race"]);
    let mut unfair = Unfair::default();
    for (masculine, feminine, english) in PEOPLE {
        unfair.compare(&first, &fr(masculine), masculine);
        unfair.compare(&first, &fr(feminine), feminine);
        unfair.compare(&first, &en(english), english);
        unfair.compare(&first, &of_origin(feminine), &format!("origin {feminine}"));
    }
    unfair.none();
}
