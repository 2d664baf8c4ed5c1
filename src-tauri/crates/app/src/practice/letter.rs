//! Composes invented letters: the same seed, the same words.

use super::grammar::{Grammar, LetterText, Place, Staff};
use crate::AppError;
use crate::case::ReceiveForm;
use crate::incoming::Incoming;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use dossier_domain::case::{Channel, Correspondent};
use dossier_domain::lang::Lang;
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use std::fmt::Write;

/// A letter that reached the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Letter {
    /// Sort, as the grammar names it.
    pub code: String,
    /// Language of who writes.
    pub lang: Lang,
    /// How it came.
    pub channel: Channel,
    /// When it came.
    pub at: DateTime<Utc>,
    name: String,
    email: String,
    phone: String,
    subject: String,
    body: String,
    /// Name, media type and text of each paper.
    papers: Vec<(String, &'static str, String)>,
}

/// An event as those who saw it can tell it: whom it concerns, where, when.
#[derive(Clone)]
pub(super) struct Scene<'a> {
    pub place: &'a Place,
    pub on: NaiveDate,
    friend: String,
    officer: String,
    badge: u32,
    file: String,
    time: NaiveTime,
    street: usize,
    shop: usize,
}

/// How a person writes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    Short,
    Plain,
    Long,
    /// Without accents or apostrophes, and with more than one mark at the end.
    Untidy,
}

impl<'a> Scene<'a> {
    /// An event of a day.
    pub fn draw(
        grammar: &'a Grammar,
        random: &mut StdRng,
        on: NaiveDate,
    ) -> Result<Self, AppError> {
        let names = &grammar.office.names;
        let quarter = [0, 15, 20, 30, 40, 45];
        Ok(Self {
            place: pick(random, &grammar.office.place)?,
            on,
            friend: pick(random, &names.men)?.clone(),
            officer: pick(random, &names.officers)?.clone(),
            badge: random.gen_range(1_000..9_999),
            file: format!("{}-{:04}", on.format("%Y%m"), random.gen_range(100..9_999)),
            time: NaiveTime::from_hms_opt(random.gen_range(7..23), *pick(random, &quarter)?, 0)
                .unwrap_or_default(),
            street: random.gen_range(0..names.streets(Lang::Fr).len()),
            shop: random.gen_range(0..names.shops(Lang::Fr).len()),
        })
    }
}

/// Writes one letter about a scene.
pub(super) fn write(
    grammar: &Grammar,
    random: &mut StdRng,
    (code, lang, channel): (&str, Lang, Channel),
    scene: &Scene<'_>,
    at: DateTime<Utc>,
) -> Result<Letter, AppError> {
    let words = grammar.words(lang);
    let text = words.letter(code)?;
    let woman = random.gen_bool(0.5);
    let names = &grammar.office.names;
    let name = pick(random, if woman { &names.women } else { &names.men })?.clone();
    let phone = format!("705-555-01{:02}", random.gen_range(0..100));
    let fills = fills(
        grammar,
        lang,
        scene,
        (&name, woman, &phone),
        at.date_naive(),
    );
    let fill = |text: &str| {
        fills.iter().fold(text.to_owned(), |text, (slot, fill)| {
            text.replace(slot, fill)
        })
    };
    let manner = manner(random, channel);
    let at_event = random.gen_range(0..text.events.len());
    // As many subjects as events: each event has its own.
    let subject = match text.subjects.get(at_event) {
        Some(own) if text.subjects.len() == text.events.len() => own,
        _ => pick(random, &text.subjects)?,
    };
    let subject = fill(subject);
    let body = body(grammar, random, lang, (text, at_event), manner)?;
    let mut body = fill(&body);
    if channel == Channel::Email && code != "forward" {
        let _ = write!(body, "\n\n{name}\n{} (Ontario)\n{phone}", scene.place.town);
    }
    if manner == Manner::Untidy {
        body = untidy(&body, lang);
    }
    let encloses = channel == Channel::Email && random.gen_ratio(1, 5);
    let paper = encloses.then(|| enclosed(random, &words.office, fill));
    Ok(Letter {
        code: code.to_owned(),
        lang,
        channel,
        at,
        email: address(&name, lang),
        name,
        phone,
        subject,
        body,
        papers: paper.into_iter().collect(),
    })
}

/// What comes with one message in five: its name, its type and its words.
fn enclosed(
    random: &mut StdRng,
    words: &Staff,
    fill: impl Fn(&str) -> String,
) -> (String, &'static str, String) {
    match random.gen_range(0..3) {
        0 => (
            words.statement_name.clone(),
            "text/plain",
            fill(&words.statement),
        ),
        1 => (words.log_name.clone(), "text/plain", fill(&words.log)),
        _ => (
            "croquis-sketch.svg".to_owned(),
            "image/svg+xml",
            SKETCH.to_owned(),
        ),
    }
}

/// What stands in each slot. French needs the service after « de » and « à », and the feminine.
fn fills(
    grammar: &Grammar,
    lang: Lang,
    scene: &Scene<'_>,
    (name, woman, phone): (&str, bool, &str),
    written_on: NaiveDate,
) -> Vec<(&'static str, String)> {
    let names = &grammar.office.names;
    let service = scene.place.service(lang);
    let nth = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    let day = |on| dossier_i18n::day(lang, on);
    let since = scene.on - Days::new(90);
    vec![
        ("{town}", scene.place.town.clone()),
        ("{street}", nth(names.streets(lang), scene.street)),
        ("{shop}", nth(names.shops(lang), scene.shop)),
        ("{service}", service.to_owned()),
        ("{du-service}", contracted(service, "du ", "de ")),
        ("{au-service}", contracted(service, "au ", "à ")),
        ("{officer}", scene.officer.clone()),
        ("{badge}", scene.badge.to_string()),
        ("{name}", name.to_owned()),
        ("{friend}", scene.friend.clone()),
        ("{file}", scene.file.clone()),
        ("{phone}", phone.to_owned()),
        ("{day}", day(scene.on)),
        ("{hour}", dossier_i18n::time(lang, scene.time)),
        (
            "{since}",
            match lang {
                Lang::Fr => format!("le {}", day(since)),
                Lang::En => day(since),
            },
        ),
        ("{decided}", day(written_on - Days::new(6))),
        ("{e}", if woman { "e" } else { "" }.to_owned()),
        ("{ne}", if woman { "ne" } else { "" }.to_owned()),
    ]
}

/// « le Service » after « de »: « du Service »; « la police »: « de la police ».
fn contracted(service: &str, masculine: &str, other: &str) -> String {
    match service.strip_prefix("le ") {
        Some(rest) => format!("{masculine}{rest}"),
        None => format!("{other}{service}"),
    }
}

/// Staff write plainly.
fn manner(random: &mut StdRng, channel: Channel) -> Manner {
    if channel != Channel::Email {
        return Manner::Plain;
    }
    match random.gen_range(0..8) {
        0 => Manner::Short,
        1 => Manner::Untidy,
        2 | 3 => Manner::Long,
        _ => Manner::Plain,
    }
}

/// Opening, event and details in paragraphs, what is asked, closing.
fn body(
    grammar: &Grammar,
    random: &mut StdRng,
    lang: Lang,
    (text, at_event): (&LetterText, usize),
    manner: Manner,
) -> Result<String, AppError> {
    let shared = &grammar.words(lang).shared;
    let some = |own: &Option<Vec<String>>, shared: &[String], random: &mut StdRng| {
        own.as_deref().unwrap_or(shared).choose(random).cloned()
    };
    let opening = some(&text.openings, &shared.openings, random);
    let event = text.events.get(at_event).cloned();
    let wanted = match manner {
        Manner::Short => 1,
        Manner::Long => random.gen_range(5..=8),
        Manner::Plain | Manner::Untidy => random.gen_range(2..=4),
    };
    let mut places: Vec<usize> = (0..text.details.len()).collect();
    places.shuffle(random);
    places.truncate(wanted);
    places.sort_unstable();
    let details: Vec<String> = places
        .into_iter()
        .filter_map(|at| text.details.get(at).cloned())
        .collect();
    let ask = some(&text.asks, &shared.asks, random);
    let closing = some(&text.closings, &shared.closings, random);
    let told = details.chunks(3).map(|some| some.join(" "));
    let parts = opening.into_iter().chain(event).chain(told);
    let parts = parts
        .chain(ask)
        .chain(closing.filter(|_| manner != Manner::Short));
    Ok(parts.collect::<Vec<_>>().join("\n\n"))
}

/// As many people write: an English keyboard in French, no apostrophes in English.
fn untidy(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => text.chars().map(plain).collect(),
        Lang::En => text
            .replace('’', "")
            .replace(" I ", " i ")
            .replace(" I'", " i'"),
    }
}

/// A letter without its accent, and straight marks.
fn plain(sign: char) -> char {
    match sign {
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'à' | 'â' => 'a',
        'ç' => 'c',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        'É' | 'È' => 'E',
        'À' => 'A',
        '’' => '\'',
        '«' | '»' => '"',
        '\u{a0}' => ' ',
        other => other,
    }
}

/// An address of a domain that cannot exist (RFC 2606).
fn address(name: &str, lang: Lang) -> String {
    let words: String = name.chars().map(plain).collect();
    let local: Vec<String> = words
        .split_whitespace()
        .map(|word| word.to_lowercase().replace('\'', ""))
        .collect();
    let domain = match lang {
        Lang::Fr => "courriel.example",
        Lang::En => "mail.example",
    };
    format!("{}@{domain}", local.join("."))
}

impl Letter {
    /// What staff type of a call, a visit or a letter.
    pub fn form(&self, received_on: NaiveDate) -> ReceiveForm {
        ReceiveForm {
            channel: self.channel,
            received_on,
            correspondent: Correspondent {
                name: Some(self.name.clone()),
                phone: Some(self.phone.clone()),
                ..Correspondent::default()
            },
            subject: self.subject.clone(),
            text: self.body.clone(),
            incident_on: None,
            reply_language: self.lang,
        }
    }

    /// The message, whole (RFC 5322, headers in UTF-8 as RFC 6532 allows).
    pub fn mail(&self, zone: chrono_tz::Tz) -> Incoming {
        let stamp = self.at.with_timezone(&zone).to_rfc2822();
        let Self {
            name,
            email,
            subject,
            body,
            ..
        } = self;
        let serial = self.at.timestamp();
        let mut text = format!(
            "Received: from mx.courriel.example by courrier.bureau.example; {stamp}\r\n\
             Message-ID: <{serial}.{email}>\r\nDate: {stamp}\r\nFrom: {name} <{email}>\r\n\
             To: plaintes@bureau.example\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n"
        );
        if self.papers.is_empty() {
            text += &part("text/plain", "", body);
        } else {
            text += "Content-Type: multipart/mixed; boundary=\"limite\"\r\n\r\n--limite\r\n";
            text += &part("text/plain", "", body);
            for (name, kind, words) in &self.papers {
                let named = format!(
                    "Content-Disposition: attachment; filename*=UTF-8''{}\r\n",
                    percent(name)
                );
                text += &format!("--limite\r\n{}", part(kind, &named, words));
            }
            text += "--limite--\r\n";
        }
        Incoming {
            name: format!("{serial}.eml"),
            bytes: text.into_bytes(),
        }
    }
}

fn part(kind: &str, more: &str, words: &str) -> String {
    let words = words.replace('\n', "\r\n");
    format!(
        "Content-Type: {kind}; charset=utf-8\r\n{more}Content-Transfer-Encoding: 8bit\r\n\r\n{words}\r\n"
    )
}

/// The name of a paper in a header (RFC 2231).
fn percent(name: &str) -> String {
    let mut text = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' => text.push(char::from(byte)),
            other => {
                let _ = write!(text, "%{other:02X}");
            }
        }
    }
    text
}

pub(super) fn pick<'a, T>(random: &mut StdRng, among: &'a [T]) -> Result<&'a T, AppError> {
    among
        .choose(random)
        .ok_or_else(|| AppError::Broken("an empty list of the practice office".to_owned()))
}

/// A sketch of a street corner, as a person draws it.
const SKETCH: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160"><rect width="240" height="160" fill="#fff"/><path d="M0 70h240M0 100h240M110 0v70M140 0v70M110 100v60M140 100v60" stroke="#333" fill="none"/><rect x="60" y="76" width="30" height="14" fill="#8aa"/><circle cx="152" cy="60" r="4" fill="#a33"/><path d="M94 83l50-18" stroke="#a33" stroke-dasharray="4 3"/></svg>
"##;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::grammar::grammar;
    use rand::SeedableRng;

    #[test]
    fn every_way_of_writing_leaves_no_slot_open() {
        let grammar = grammar().unwrap();
        let on = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        let at = "2026-03-04T15:00:00Z".parse().unwrap();
        for lang in [Lang::Fr, Lang::En] {
            for letter in &grammar.words(lang).letter {
                for seed in 0..40 {
                    let mut random = StdRng::seed_from_u64(seed);
                    let scene = Scene::draw(grammar, &mut random, on).unwrap();
                    let sort = (letter.code.as_str(), lang, Channel::Email);
                    let made = write(grammar, &mut random, sort, &scene, at).unwrap();
                    let papers = made
                        .papers
                        .iter()
                        .map(|(name, _, text)| format!("{name} {text}"));
                    let papers: Vec<String> = papers.collect();
                    let whole = format!("{} {} {}", made.subject, made.body, papers.join(" "));
                    assert!(
                        !whole.replace(SKETCH, "").contains(['{', '}']),
                        "{} {lang:?}: {whole}",
                        letter.code
                    );
                }
            }
        }
    }

    #[test]
    fn a_service_is_contracted_as_french_does() {
        let timmins = "le Service de police de Timmins";
        assert_eq!(
            contracted(timmins, "du ", "de "),
            "du Service de police de Timmins"
        );
        assert_eq!(
            contracted("la police de Windsor", "au ", "à "),
            "à la police de Windsor"
        );
    }

    #[test]
    fn an_address_is_of_a_domain_that_cannot_exist() {
        assert_eq!(
            address("Léonie O’Brien", Lang::Fr),
            "leonie.obrien@courriel.example"
        );
    }
}
