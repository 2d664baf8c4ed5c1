//! What people do to a case beside screening it: letters, what they say of other cases, what was told,
//! its restriction, its closing and its opening again.

use dossier_domain::alike::{AlikeEvent, Relation};
use dossier_domain::case::{About, Case, CaseEvent, Part, Stage};
use dossier_domain::clock::{ActAuthority, ClockEvent};
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, EventId, LetterId, PersonId, Sha256};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::Way;
use dossier_domain::letter::{
    LetterEvent, LetterFormat, LetterSide, LetterText, Means, TemplateCode,
};
use dossier_domain::referral::{Decision, Followup, Liaison, ReferralEvent};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Most letters of the case.
const LETTERS: usize = 3;

/// An act that the present state of the case allows, as the use cases would.
pub fn act(case: &Case, choice: u8, serial: u64) -> Option<CaseEvent> {
    match choice % 8 {
        0..=3 => on_letter(case, choice / 8, serial),
        4 => Some(said_of_another(case, choice / 8)),
        5 => told(case, serial),
        6 => closing(case, choice / 8),
        _ => restricted(case, choice / 8, serial),
    }
}

fn text(serial: u64) -> LetterText {
    LetterText {
        recipient: "Ada Roy".into(),
        sides: vec![LetterSide {
            lang: Lang::Fr,
            subject: "Objet".into(),
            body: format!("Texte {serial}."),
            enclosures: Vec::new(),
            title: String::new(),
            letterhead: Vec::new(),
        }],
        signatory: String::new(),
        documents: Vec::new(),
    }
}

fn on_letter(case: &Case, choice: u8, serial: u64) -> Option<CaseEvent> {
    let which = usize::from(choice) % LETTERS;
    let Some(letter) = case.letters.get(which) else {
        let change = LetterEvent::Drafted {
            number: format!("LT-2026-A{serial:04}"),
            template: TemplateCode("update".into()),
            models: None,
            needs_approval: serial.is_multiple_of(2),
            text: text(serial),
        };
        let letter_id = LetterId(Uuid::from_u128(u128::from(serial)));
        return Some(CaseEvent::Letter { letter_id, change });
    };
    let open: Vec<_> = letter.open().into_iter().collect();
    let digest = letter.text().digest();
    let sent = letter.dispatch.is_some();
    let ready = !letter.needs_approval || letter.is_approved();
    let change = match choice / 3 % 5 {
        _ if letter.is_contested() => LetterEvent::Revised {
            over: open.iter().map(|one| one.event).collect(),
            text: open[usize::from(choice) % open.len()].text.clone(),
        },
        0 if !sent => LetterEvent::Revised {
            over: open.iter().map(|one| one.event).collect(),
            text: text(serial),
        },
        1 if letter.needs_approval && !sent => LetterEvent::Approved { digest },
        2 if !sent && ready => LetterEvent::Dispatched {
            digest,
            on: case.receipt.received_on,
            means: Means::Mail,
            ends: Some(Vec::new()),
        },
        4 if !sent => LetterEvent::PassagesKept {
            passages: vec![letter.text().sides[0].body.clone()],
            reasons: serial.to_string(),
        },
        3 => LetterEvent::Exported {
            format: LetterFormat::Pdf,
            digest,
            sha256: Sha256(serial.to_string()),
        },
        _ => return None,
    };
    Some(CaseEvent::Letter {
        letter_id: letter.id,
        change,
    })
}

fn said_of_another(case: &Case, choice: u8) -> CaseEvent {
    let other = CaseId(Uuid::from_u128(90 + u128::from(choice % 2)));
    let says = [None, Some(Relation::SameIncident), Some(Relation::NotAlike)];
    CaseEvent::Alike(AlikeEvent {
        other,
        from: case.relations.get(&other).copied(),
        to: says[usize::from(choice / 2) % says.len()],
    })
}

fn told(case: &Case, serial: u64) -> Option<CaseEvent> {
    let about = About::Wanted;
    let open = case.conflicts.iter().any(|one| one.about() == about);
    (!open).then(|| CaseEvent::Recorded {
        part: Part::Wanted(format!("Souhait {serial}")),
        of: case.told.set_by.get(&about).copied(),
    })
}

/// What becomes of a complaint: decided, decided again, reversed; a note on it, and one struck out.
pub fn referral(case: &Case, choice: u8) -> Option<CaseEvent> {
    let on = case.receipt.received_on;
    let change = match (choice % 5, case.referral.standing.as_ref()) {
        (0, Some(_)) => ReferralEvent::Reversed {
            reasons: "motif".into(),
            of: case.referred_by()?,
        },
        (1 | 2, Some(decided)) => ReferralEvent::Noted {
            followup: Followup::ReportReceived,
            on,
            words: String::new(),
            decision: decided.event,
        },
        (3, Some(_)) => ReferralEvent::Struck {
            of: case.referral.noted.last()?.event,
            reasons: "erreur".into(),
        },
        _ => ReferralEvent::Decided {
            decision: Box::new(Decision {
                way: [Way::SameService, Way::Retained][usize::from(choice / 5) % 2],
                authority: ActAuthority::Written {
                    words: "entente".into(),
                },
                service: Bilingual::same("Service"),
                liaison: Liaison::default(),
                considerations: Vec::new(),
                reasons: "motif".into(),
                on,
                counted_from: on,
            }),
            of: case.referred_by(),
        },
    };
    Some(CaseEvent::Referral(change))
}

fn closing(case: &Case, choice: u8) -> Option<CaseEvent> {
    if !case.conflicts.is_empty() {
        return None;
    }
    let (reasons, of) = ("motif".to_owned(), case.decided_by());
    match case.stage {
        Stage::Closed => Some(CaseEvent::Reopened { reasons, of }),
        Stage::AwaitingSecondReader => None,
        Stage::ScreenedIn if choice.is_multiple_of(3) => Some(CaseEvent::ScreeningInWithdrawn),
        _ => Some(CaseEvent::Closed {
            reasons,
            of,
            outcome: None,
            left_unsent: None,
        }),
    }
}

fn restricted(case: &Case, choice: u8, serial: u64) -> Option<CaseEvent> {
    let from = case.restriction.as_ref().map(|one| one.readers.clone());
    let reason = String::from("motif");
    match (choice % 3, from) {
        (0, _) => {
            let stop = case.clock_acts.stops.last()?;
            let of = stop.said.event;
            Some(CaseEvent::Clock(ClockEvent::Withdrawn { of }))
        }
        (1, Some(from)) => Some(CaseEvent::RestrictionLifted { from, reason }),
        (_, from) => Some(CaseEvent::Restricted {
            from,
            readers: vec![PersonId(Uuid::from_u128(u128::from(serial)))],
            reason,
        }),
    }
}

/// The versions of each letter that nobody who knew of them replaced: what must still be open.
pub fn unreplaced<'a, K: Ord + Copy + 'a>(
    events: impl Iterator<Item = (K, &'a Event, &'a BTreeSet<K>)>,
) -> Vec<(LetterId, EventId)> {
    let versions: Vec<_> = events
        .filter_map(|(key, event, known)| match &event.fact {
            Fact::Case {
                event:
                    CaseEvent::Letter {
                        letter_id,
                        change: LetterEvent::Drafted { .. } | LetterEvent::Revised { .. },
                    },
                ..
            } => Some((key, *letter_id, event.id, known)),
            _ => None,
        })
        .collect();
    let replaced = |key: &K, letter: LetterId| {
        let later = versions.iter().filter(|(_, other, ..)| *other == letter);
        later.into_iter().any(|(.., known)| known.contains(key))
    };
    versions
        .iter()
        .filter(|(key, letter, ..)| !replaced(key, *letter))
        .map(|(_, letter, event, _)| (*letter, *event))
        .collect()
}
