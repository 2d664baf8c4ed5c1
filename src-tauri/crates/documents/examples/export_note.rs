//! Exports an invented bilingual note and says how long a warm export takes:
//! `cargo run --release -p dossier-documents --example export_note -- FILE.pdf`

use chrono::{DateTime, Utc};
use dossier_documents::pdf::{self, Half, NotePage};
use dossier_domain::lang::Lang;
use std::io::Write as _;
use std::time::Instant;

/// Warm exports timed.
const ROUNDS: u32 = 20;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("a path is needed")?;
    let at: DateTime<Utc> = "2026-10-07T20:41:00Z".parse()?;
    let mut out = std::io::stdout().lock();
    let start = Instant::now();
    let bytes = pdf::note(&page(0), at)?;
    writeln!(
        out,
        "first export: {} ms, {} bytes",
        start.elapsed().as_millis(),
        bytes.len()
    )?;
    std::fs::write(&path, bytes)?;
    let mut worst = 0;
    for round in 1..=ROUNDS {
        let start = Instant::now();
        pdf::note(&page(round), at)?;
        worst = worst.max(start.elapsed().as_millis());
    }
    writeln!(out, "slowest of {ROUNDS} warm exports: {worst} ms")?;
    Ok(())
}

fn page(round: u32) -> NotePage {
    NotePage {
        number: format!("NI-2026-A{:04}", 7 + round),
        title: "Plainte PL-2026-A0042 : état de l’examen préliminaire".into(),
        halves: vec![french(round), english(round)],
    }
}

fn french(round: u32) -> Half {
    Half {
        letterhead: Vec::new(),
        lang: Lang::Fr,
        kind: "Note d’information".into(),
        title: "Plainte PL-2026-A0042 : état de l’examen préliminaire".into(),
        lines: pairs(&[
            ("Numéro", &format!("NI-2026-A{:04}", 7 + round)),
            ("Date", "7 octobre 2026"),
            ("Dossier", "PL-2026-A0042"),
            ("Préparée par", "Amélie Gauthier"),
        ]),
        sections: sections(&[
            (
                "Objet",
                &[
                    "Faire le point sur la plainte PL-2026-A0042, reçue le 2 octobre 2026 à 16 h 05, et sur les échéances à respecter.",
                ],
            ),
            (
                "Contexte",
                &[
                    "La personne plaignante soutient qu’un agent l’a empoignée par le bras lors d’une interpellation, le 27 septembre 2026, devant l’aréna de Hawkesbury. Elle joint une photographie et la déclaration d’un témoin; elle demande « une enquête sérieuse ».",
                    "Le texte est en français. Deux pièces y sont jointes (1,4 Mo). Les coûts engagés sont estimés à 240 $, soit 12 % du plafond.",
                ],
            ),
            (
                "Considérations",
                &[
                    "La loi qui régit le dossier est la Loi de 2019 sur la sécurité communautaire et les services policiers, puisque les faits sont postérieurs au 1er avril 2024. Le délai de six mois est respecté : la plainte a été déposée cinq jours après les faits.",
                    "Aucun motif de refus n’est retenu à ce stade. Restent à obtenir :\n– le nom ou le matricule de l’agent;\n– l’adresse postale de la personne plaignante.",
                ],
            ),
            (
                "Conclusion",
                &["La décision est attendue d’ici au 23 octobre 2026."],
            ),
        ]),
        marking: "PROTÉGÉ B".into(),
        page_word: "Page".into(),
    }
}

fn english(round: u32) -> Half {
    Half {
        letterhead: Vec::new(),
        lang: Lang::En,
        kind: "Note for information".into(),
        title: "Complaint PL-2026-A0042: status of the preliminary review".into(),
        lines: pairs(&[
            ("Number", &format!("NI-2026-A{:04}", 7 + round)),
            ("Date", "October 7, 2026"),
            ("Case", "PL-2026-A0042"),
            ("Prepared by", "Amélie Gauthier"),
        ]),
        sections: sections(&[
            (
                "Issue",
                &[
                    "To report on complaint PL-2026-A0042, received on October 2, 2026, at 4:05 p.m., and on the time limits that apply.",
                ],
            ),
            (
                "Background",
                &[
                    "The complainant says that an officer grabbed her by the arm during a stop on September 27, 2026, in front of the Hawkesbury arena. She attaches a photograph and the statement of a witness; she asks for “a serious investigation.”",
                    "The text is in French. Two documents are attached (1.4 MB). Costs are estimated at $240, or 12% of the limit.",
                ],
            ),
            (
                "Considerations",
                &[
                    "The Act that governs the case is the Community Safety and Policing Act, 2019, since the events took place after April 1, 2024. The six-month period is met: the complaint was filed five days after the events.",
                    "No ground for screening out is relied on at this stage. Still to be obtained:\n– the name or badge number of the officer;\n– the mailing address of the complainant.",
                ],
            ),
            (
                "Conclusion",
                &["The decision is expected by October 23, 2026."],
            ),
        ]),
        marking: "PROTECTED B".into(),
        page_word: "Page".into(),
    }
}

fn pairs(lines: &[(&str, &str)]) -> Vec<(String, String)> {
    lines
        .iter()
        .map(|(label, value)| ((*label).to_owned(), (*value).to_owned()))
        .collect()
}

fn sections(sections: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    let owned = |texts: &[&str]| texts.iter().map(|it| (*it).to_owned()).collect();
    sections
        .iter()
        .map(|(heading, texts)| ((*heading).to_owned(), owned(texts)))
        .collect()
}
