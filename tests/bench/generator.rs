//! A seeded generator of invented complaints in both languages: the same seed, the same mails.

use chrono::{Days, NaiveDate};
use dossier_app::incoming::Incoming;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};

/// Mails one after the other.
pub struct Generator {
    random: StdRng,
    last_day: NaiveDate,
}

struct Words {
    subjects: &'static [&'static str],
    openings: &'static [&'static str],
    events: &'static [&'static str],
    details: &'static [&'static str],
    closings: &'static [&'static str],
}

const SERVICES: [(&str, &str); 8] = [
    (
        "la Police provinciale de l’Ontario",
        "the Ontario Provincial Police",
    ),
    ("le Service de police d’Ottawa", "the Ottawa Police Service"),
    (
        "le Service de police de Toronto",
        "the Toronto Police Service",
    ),
    (
        "le Service de police du Grand Sudbury",
        "the Greater Sudbury Police Service",
    ),
    (
        "le Service de police de Hamilton",
        "the Hamilton Police Service",
    ),
    (
        "le Service de police de Windsor",
        "the Windsor Police Service",
    ),
    ("le Service de police de Kingston", "the Kingston Police"),
    ("la police régionale de Peel", "Peel Regional Police"),
];

const PLACES: [&str; 24] = [
    "Orléans",
    "Vanier",
    "Hearst",
    "Kapuskasing",
    "Timmins",
    "Hawkesbury",
    "Casselman",
    "Rockland",
    "Sturgeon Falls",
    "Elliot Lake",
    "Cochrane",
    "Cornwall",
    "Welland",
    "Penetanguishene",
    "Chelmsford",
    "Embrun",
    "Alexandria",
    "Nipissing",
    "Blezard",
    "Azilda",
    "Longlac",
    "Geraldton",
    "Mattawa",
    "Verner",
];

const NAMES: [&str; 20] = [
    "Ariane Castonguay",
    "Devon Whitlock",
    "Solange Petrin",
    "Mireille Asselin",
    "Owen Farrell",
    "Priscilla Doyon",
    "Marcus Ellery",
    "Josiane Brabant",
    "Tahir Qureshi",
    "Wendy Oakes",
    "Rosaire Lemyre",
    "Ingrid Sorley",
    "Paulette Vachon",
    "Samir Haddou",
    "Colleen Brady",
    "Bastien Gervais",
    "Nadine Okafor",
    "Hubert Laframboise",
    "Grace Tanaka",
    "Léonie Chartrand",
];

const FRENCH: Words = Words {
    subjects: &[
        "Plainte contre un agent",
        "Interpellation injuste",
        "Fouille de ma voiture",
        "Propos déplacés",
        "Manque de respect",
    ],
    openings: &[
        "Bonjour, je veux porter plainte contre un agent de {service}.",
        "Madame, Monsieur, je vous écris au sujet d’une intervention de {service} à {place}.",
        "Je dépose une plainte au sujet de la conduite d’un policier de {service}.",
    ],
    events: &[
        "Le {day}, vers {hour} h, l’agent matricule {badge} m’a arrêté sur la rue Principale à {place}.",
        "C’est arrivé le {day} dans le stationnement de l’aréna de {place}.",
        "Le {day}, deux agents sont entrés dans mon commerce à {place} sans expliquer pourquoi.",
    ],
    details: &[
        "Il m’a poussé contre la portière et j’ai eu mal à l’épaule pendant trois semaines.",
        "Il a refusé de me parler en français malgré ma demande répétée.",
        "Il a fouillé mon sac sans me dire ce qu’il cherchait.",
        "Une voisine a tout vu de son balcon et accepte de témoigner.",
        "J’ai demandé son nom et son matricule, il a ri et il est parti.",
        "Mon fils de 14 ans était avec moi et il a eu très peur.",
        "J’ai gardé la vidéo prise avec mon téléphone.",
        "La constable a dit que les gens comme moi causent toujours des problèmes.",
        "On m’a gardé deux heures au poste sans me laisser appeler un avocat.",
        "Le rapport qu’on m’a remis ne correspond pas à ce qui s’est passé.",
        "Je n’ai reçu aucune contravention et on ne m’a accusé de rien.",
        "Mes lunettes ont été brisées pendant l’intervention.",
    ],
    closings: &[
        "Je veux des excuses et une enquête. {name}",
        "Merci de me répondre par la poste. {name}",
        "Je reste à votre disposition. {name}",
    ],
};

const ENGLISH: Words = Words {
    subjects: &[
        "Complaint about an officer",
        "Unfair traffic stop",
        "Search of my car",
        "Rude remarks",
        "How I was treated",
    ],
    openings: &[
        "Hello, I want to file a complaint about an officer of {service}.",
        "I am writing about an incident with {service} in {place}.",
        "This is a complaint about the conduct of a constable with {service}.",
    ],
    events: &[
        "On {day}, around {hour}:00, badge number {badge} pulled me over on Main Street in {place}.",
        "It happened on {day} in the parking lot of the arena in {place}.",
        "On {day} two officers came into my shop in {place} and would not say why.",
    ],
    details: &[
        "He pushed me against the door and my shoulder hurt for three weeks.",
        "She would not tell me what I was being stopped for.",
        "He went through my bag without saying what he was looking for.",
        "A neighbour saw all of it from her balcony and will give a statement.",
        "I asked for his name and badge number, he laughed and drove away.",
        "My 14-year-old son was with me and was badly frightened.",
        "I kept the video from my phone.",
        "The constable said people like me are always trouble.",
        "They kept me at the station for two hours and would not let me call a lawyer.",
        "The report they gave me does not match what happened.",
        "I got no ticket and was charged with nothing.",
        "My glasses were broken while it went on.",
    ],
    closings: &[
        "I want an apology and an investigation. {name}",
        "Please answer by mail. {name}",
        "You can reach me any evening. {name}",
    ],
};

const FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

impl Generator {
    /// Mails received in the three years before `last_day`.
    pub fn new(seed: u64, last_day: NaiveDate) -> Self {
        Self {
            random: StdRng::seed_from_u64(seed),
            last_day,
        }
    }

    /// The next mail, a whole RFC 5322 message.
    pub fn mail(&mut self, serial: usize) -> Incoming {
        let french = self.random.gen_bool(0.5);
        let words = if french { &FRENCH } else { &ENGLISH };
        let received = self.last_day - Days::new(self.random.gen_range(0..1_095));
        let incident = received - Days::new(self.random.gen_range(1..300));
        let service = *self.pick(&SERVICES);
        let fills = [
            (
                "{service}",
                if french { service.0 } else { service.1 }.to_owned(),
            ),
            ("{place}", (*self.pick(&PLACES)).to_owned()),
            ("{name}", (*self.pick(&NAMES)).to_owned()),
            ("{day}", day(incident, french)),
            ("{hour}", self.random.gen_range(8..23).to_string()),
            ("{badge}", self.random.gen_range(1_000..9_999).to_string()),
        ];
        let mut parts = vec![*self.pick(words.openings), *self.pick(words.events)];
        let count = self.random.gen_range(4..=9);
        parts.extend(words.details.choose_multiple(&mut self.random, count));
        parts.push(*self.pick(words.closings));
        let body = fills.iter().fold(parts.join("\r\n"), |text, (slot, fill)| {
            text.replace(slot, fill)
        });
        let subject = *self.pick(words.subjects);
        let name = &fills[2].1;
        let text = format!(
            "Received: from mx.courriel.example by mail.bureau.example; {stamp}\r\nDate: {stamp}\r\n\
             Message-ID: <{serial}@courriel.example>\r\nFrom: {name} <p{serial}@courriel.example>\r\n\
             To: plaintes@bureau.example\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n\
             Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}\r\n",
            stamp = received
                .and_hms_opt(15, 30, 0)
                .expect("an hour")
                .and_utc()
                .to_rfc2822(),
        );
        Incoming {
            name: format!("{serial}.eml"),
            bytes: text.into_bytes(),
        }
    }

    /// Two words that many complaints hold, one language or the other.
    pub fn query(&mut self) -> String {
        const QUERIES: [&str; 12] = [
            "agent rue",
            "police complaint",
            "épaule mal",
            "neighbour balcony",
            "fouille sac",
            "badge name",
            "constable problèmes",
            "lawyer station",
            "vidéo téléphone",
            "glasses broken",
            "avocat poste",
            "shoulder weeks",
        ];
        let place = *self.pick(&PLACES);
        match self.random.gen_range(0..3) {
            0 => format!("{place} agent"),
            1 => format!("{place} officer"),
            _ => (*self.pick(&QUERIES)).to_owned(),
        }
    }

    fn pick<T: Copy>(&mut self, among: &'static [T]) -> &'static T {
        among.choose(&mut self.random).expect("never empty")
    }
}

fn day(on: NaiveDate, french: bool) -> String {
    use chrono::Datelike;
    if french {
        let month = FRENCH_MONTHS[on.month0() as usize];
        match on.day() {
            1 => format!("1er {month} {}", on.year()),
            day => format!("{day} {month} {}", on.year()),
        }
    } else {
        on.format("%B %-d, %Y").to_string()
    }
}
