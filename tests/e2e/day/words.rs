//! What people say and write on this day, in each language.

use dossier_domain::lang::Lang;

pub struct Words {
    pub complaint: &'static str,
    pub subject: &'static str,
    pub service: &'static str,
    pub hearsay: &'static str,
    pub heard: &'static str,
    pub request: &'static str,
    pub why: &'static str,
    /// The outcome by which the complaint ends.
    pub withdrawn: &'static str,
    pub told: &'static str,
    pub seen: &'static str,
    pub question: &'static str,
    pub statement: &'static str,
    pub notes: &'static str,
    pub hours: &'static str,
    pub direction: &'static str,
    pub chief: &'static str,
    /// A word of the subject, as a person looks for it: without its accents.
    pub sought: &'static str,
}

const FRENCH: Words = Words {
    complaint: "Un agent du Service de police de Rivière-aux-Cèdres m’a poussée sans raison.",
    subject: "Arrestation rue Mélèze",
    service: "Service de police de Rivière-aux-Cèdres",
    hearsay: "Mon beau-frère a lu sur Internet qu’un policier du Service de police de \
        Rivière-aux-Cèdres aurait été impoli avec un automobiliste. Je n’étais pas là et je ne \
        connais pas cette personne. Je porte plainte contre le policier.",
    heard: "Je n’étais pas là et je ne connais pas cette personne.",
    request: "Je présente une demande d’examen de la décision sur ma plainte. Le 12 mai 2026, un \
        agent du Service de police du Grand Sudbury m’a poussée contre un mur. L’enquêteur n’a \
        jamais entendu mon témoin. Je veux une nouvelle enquête.",
    why: "Ainsi décidé après lecture.",
    withdrawn: "Retrait de la plainte",
    told: "La plainte et ses pièces.",
    seen: "Vu. ",
    question: "Où en est ma plainte?",
    statement: "Déclaration",
    notes: "Notes de l’agent",
    hours: "21 h ou 23 h",
    direction: "Entendre le témoin",
    chief: "Chef",
    sought: "meleze",
};

const ENGLISH: Words = Words {
    complaint: "An officer of the Cedar River Police Service pushed me for no reason.",
    subject: "Arrest on Tamarack Street",
    service: "Cedar River Police Service",
    hearsay: "My brother-in-law read on the Internet that an officer of the Cedar River Police \
        Service was rude to a driver. I was not there and I do not know that person. I am making \
        a complaint against the officer.",
    heard: "I was not there and I do not know that person.",
    request: "This is a request for review of the decision on my complaint. On May 12, 2026, an \
        officer of the Thunder Bay Police Service pushed me against a wall. The investigator never \
        spoke to my witness. I want a new investigation.",
    why: "So decided once it was read.",
    withdrawn: "Complaint withdrawn",
    told: "The complaint and its documents.",
    seen: "Seen. ",
    question: "Where does my complaint stand?",
    statement: "Statement",
    notes: "Notes of the officer",
    hours: "9 p.m. or 11 p.m.",
    direction: "Hear the witness",
    chief: "Chief",
    sought: "tamarack",
};

impl Words {
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Fr => &FRENCH,
            Lang::En => &ENGLISH,
        }
    }
}
