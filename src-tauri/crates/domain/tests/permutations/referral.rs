//! What becomes of a complaint that was screened in, then its closing: every way of four acts or fewer,
//! as real events folded by the domain; nothing here says where a way ought to lead.

use crate::lives::Story;
use crate::table::{csv, pick, stage};
use chrono::NaiveDate;
use dossier_domain::case::{About, Case, CaseEvent, Stage};
use dossier_domain::clock::ActAuthority;
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{AuthorityCode, EndEvent, StartEvent, Way};
use dossier_domain::referral::{Decision, Followup, Liaison, ReferralEvent};
use dossier_domain::triage::{Facts, Recommended};

type Words = (&'static str, &'static str);

/// What may be done to a complaint that was screened in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnReferral {
    Refer,
    Retain,
    /// By someone who did not have the decision that stands before them.
    RetainApart,
    /// One of the decisions taken apart is kept, over the others.
    Keep,
    Reverse,
    NoteReport,
    Strike,
    Close,
    Reopen,
}

impl OnReferral {
    const ALL: [Self; 9] = [
        Self::Refer,
        Self::Retain,
        Self::RetainApart,
        Self::Keep,
        Self::Reverse,
        Self::NoteReport,
        Self::Strike,
        Self::Close,
        Self::Reopen,
    ];

    fn words(self) -> Words {
        match self {
            Self::Refer => (
                "la plainte est renvoyée au même service",
                "the complaint is referred to the same service",
            ),
            Self::Retain => (
                "le bureau décide d’enquêter lui-même",
                "the office decides to investigate it itself",
            ),
            Self::RetainApart => (
                "le bureau décide d’enquêter lui-même, sur un poste où la dernière décision n’est pas connue",
                "the office decides to investigate it itself, on a workstation where the last decision is not known",
            ),
            Self::Keep => (
                "une personne garde la première des décisions prises à part",
                "a person keeps the first of the decisions taken apart",
            ),
            Self::Reverse => ("la décision est annulée", "the decision is reversed"),
            Self::NoteReport => (
                "la réception du rapport est notée",
                "the receipt of the report is noted",
            ),
            Self::Strike => ("la dernière note est rayée", "the last note is struck out"),
            Self::Close => ("une personne ferme le cas", "a person closes the case"),
            Self::Reopen => (
                "une personne rouvre le cas",
                "a person opens the case again",
            ),
        }
    }
}

/// Every way, with the case at its end.
pub fn referrals(facts: &Facts) -> Vec<(Vec<OnReferral>, Case)> {
    let begun = Story::begun(facts);
    let of = begun.case().decided_by();
    let screened_in = CaseEvent::ScreenedIn {
        reasons: String::new(),
        recommended: Recommended {
            outcome: None,
            grounds: Vec::new(),
            packs: Vec::new(),
            followed: false,
        },
        of,
    };
    let mut rows = Vec::new();
    let mut open = vec![(Vec::new(), begun.with(screened_in))];
    for depth in 0..=4 {
        let mut next = Vec::new();
        for (way, story) in open {
            let case = story.case();
            for act in OnReferral::ALL {
                if depth < 4
                    && let Some(event) = acted(&case, act)
                {
                    next.push(([way.clone(), vec![act]].concat(), story.clone().with(event)));
                }
            }
            rows.push((way, case));
        }
        open = next;
    }
    rows
}

/// The act as a workstation offers it on a case that stands so; none where it does not.
fn acted(case: &Case, act: OnReferral) -> Option<CaseEvent> {
    let reasons = String::from("motif");
    let settled = case.conflicts.is_empty();
    let open = case.stage == Stage::ScreenedIn;
    let standing = case.referral.standing.as_ref();
    let decided = |way, of| {
        CaseEvent::Referral(ReferralEvent::Decided {
            decision: Box::new(decision(way)),
            of,
        })
    };
    match act {
        OnReferral::Refer if open && settled => Some(decided(Way::SameService, case.referred_by())),
        OnReferral::Retain if open && settled => Some(decided(Way::Retained, case.referred_by())),
        OnReferral::RetainApart if open && settled => {
            standing.map(|_| decided(Way::Retained, None))
        }
        OnReferral::Keep => {
            let conflict = case.conflicts.first()?;
            let over = conflict.events();
            Some(CaseEvent::Settled {
                about: conflict.about(),
                kept: *over.first()?,
                over,
            })
        }
        OnReferral::Reverse if open && settled => {
            let of = standing.and(case.referred_by())?;
            Some(CaseEvent::Referral(ReferralEvent::Reversed { reasons, of }))
        }
        OnReferral::NoteReport if open => Some(CaseEvent::Referral(ReferralEvent::Noted {
            followup: Followup::ReportReceived,
            on: day("2025-08-01"),
            words: String::new(),
            decision: standing?.event,
        })),
        OnReferral::Strike if open => Some(CaseEvent::Referral(ReferralEvent::Struck {
            of: case.referral.noted.last()?.event,
            reasons,
        })),
        OnReferral::Close if open && settled => Some(CaseEvent::Closed {
            reasons,
            of: case.decided_by(),
            outcome: None,
            left_unsent: None,
        }),
        OnReferral::Reopen if case.stage == Stage::Closed && settled => Some(CaseEvent::Reopened {
            reasons,
            of: case.decided_by(),
        }),
        _ => None,
    }
}

fn decision(way: Way) -> Decision {
    let code = if way == Way::Retained {
        "retained"
    } else {
        "same_service"
    };
    Decision {
        way,
        authority: ActAuthority::Pack {
            code: AuthorityCode(code.into()),
        },
        service: Bilingual::same("Service"),
        liaison: Liaison::default(),
        considerations: Vec::new(),
        reasons: "motif".into(),
        on: day("2025-07-15"),
        counted_from: day("2025-07-15"),
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Whether the investigation is awaited, or its report came; none where nothing counts.
pub fn investigation(case: &Case) -> Option<bool> {
    let mut begun = case.clock_acts.begun.iter();
    let started = begun.find(|one| one.start == StartEvent::DecisionToReferOrRetain)?;
    Some(
        started
            .ended
            .iter()
            .any(|(end, _)| *end == EndEvent::Report),
    )
}

/// How many decisions taken apart are to be settled.
pub fn apart(case: &Case) -> usize {
    let mut conflicts = case.conflicts.iter();
    let found = conflicts.find(|one| one.about() == About::Referral);
    found.map_or(0, |one| one.events().len())
}

/// The table, in the words of a lawyer.
pub fn referrals_csv(facts: &Facts, lang: Lang) -> String {
    let heads = [
        ("Numéro", "Number"),
        (
            "Ce que font les personnes, une fois la plainte jugée recevable",
            "What people do, once the complaint is screened in",
        ),
        ("Où en est le dossier", "Where the case then stands"),
        ("Décision en vigueur", "Decision that stands"),
        (
            "Décisions prises à part, à régler",
            "Decisions taken apart, to settle",
        ),
        ("L’enquête", "The investigation"),
    ];
    let lines = referrals(facts).into_iter().enumerate();
    let lines = lines.map(|(at, (way, case))| {
        let done: Vec<String> = way.iter().map(|act| pick(lang, act.words())).collect();
        let done = if done.is_empty() {
            pick(lang, ("rien", "nothing"))
        } else {
            done.join(pick(lang, (", puis ", ", then ")).as_str())
        };
        vec![
            (at + 1).to_string(),
            done,
            pick(lang, stage(case.stage)),
            pick(lang, standing(&case)),
            apart(&case).to_string(),
            pick(lang, awaited(&case)),
        ]
    });
    csv(lang, &heads, lines)
}

fn standing(case: &Case) -> Words {
    match case.referral.standing.as_ref().map(|one| one.decision.way) {
        Some(Way::Retained) => ("enquête du bureau", "investigation by the office"),
        Some(_) => ("renvoi", "referral"),
        None => ("aucune", "none"),
    }
}

fn awaited(case: &Case) -> Words {
    match investigation(case) {
        Some(true) => ("le rapport est reçu", "the report came"),
        Some(false) => ("le rapport est attendu", "the report is awaited"),
        None => ("rien n’est attendu", "nothing is awaited"),
    }
}
