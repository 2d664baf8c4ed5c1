//! What happened to the referral of a case, and what was disclosed of it, in sentences.

use super::Told;
use super::sentence::words;
use crate::case::known::Known;
use crate::word::arg;
use dossier_domain::clock::ActAuthority;
use dossier_domain::disclosure::{Disclosure, DisclosureEvent, Thing};
use dossier_domain::referral::{Decision, Followup, ReferralEvent};
use dossier_domain::sentence::{Arg, Sentence};

/// Tells it with the words of the pack of the case.
pub(super) fn told(known: Option<&Known>, event: &ReferralEvent) -> Told {
    match event {
        ReferralEvent::Decided { decision, .. } => {
            let told = Sentence::new("history-referral-decided")
                .with("way", way(known, decision))
                .with("service", Arg::Label(decision.service.clone()))
                .with("on", Arg::Day(decision.on));
            (told, words(&[&decision.reasons]))
        }
        ReferralEvent::Reversed { reasons, .. } => (
            Sentence::new("history-referral-reversed"),
            words(&[reasons]),
        ),
        ReferralEvent::Noted {
            followup,
            on,
            words: said,
            ..
        } => {
            let told = match followup {
                Followup::Acknowledged => Sentence::new("history-referral-acknowledged"),
                Followup::UpdateGiven => Sentence::new("history-referral-update-given"),
                Followup::UpdateReceived => Sentence::new("history-referral-update-received"),
                Followup::ResponseRequested { officer } => {
                    Sentence::new("history-referral-response-requested")
                        .with("officer", Arg::Text(officer.clone()))
                }
                Followup::ResponseReceived { .. } => {
                    Sentence::new("history-referral-response-received")
                }
                Followup::ReportReceived => Sentence::new("history-referral-report-received"),
                Followup::HearingNotice => Sentence::new("history-referral-hearing-notice"),
                Followup::NoHearing => Sentence::new("history-referral-no-hearing"),
                Followup::BoardReviewRequested => {
                    Sentence::new("history-referral-board-review-requested")
                }
                Followup::BoardAnswered => Sentence::new("history-referral-board-answered"),
            };
            (told.with("on", Arg::Day(*on)), words(&[said]))
        }
        ReferralEvent::Struck { reasons, .. } => {
            (Sentence::new("history-referral-struck"), words(&[reasons]))
        }
    }
}

/// What the pack says of the way, or the way in plain words where no pack states it.
fn way(known: Option<&Known>, decision: &Decision) -> Arg {
    let stated = match &decision.authority {
        ActAuthority::Pack { code } => known
            .and_then(|known| known.governed.pack())
            .and_then(|pack| pack.ways.iter().find(|way| way.code == *code)),
        ActAuthority::Written { .. } => None,
    };
    stated.map_or_else(
        || arg(&decision.way),
        |stated| Arg::Label(stated.label.clone()),
    )
}

/// Tells what was disclosed, to whom, when and how.
pub(super) fn disclosed(known: Option<&Known>, event: &DisclosureEvent) -> Told {
    match event {
        DisclosureEvent::Recorded { disclosure } => {
            let told = Sentence::new("history-disclosure-recorded")
                .with("thing", thing(known, disclosure))
                .with("party", arg(&disclosure.party))
                .with("name", Arg::Text(disclosure.name.clone()))
                .with("on", Arg::Day(disclosure.on));
            (told, words(&[&disclosure.details]))
        }
        DisclosureEvent::Struck { reasons, .. } => (
            Sentence::new("history-disclosure-struck"),
            words(&[reasons]),
        ),
    }
}

fn thing(known: Option<&Known>, disclosure: &Disclosure) -> Arg {
    Arg::Text(match &disclosure.thing {
        Thing::Letter { letter_id } => {
            let mut letters = known.into_iter().flat_map(|known| &known.case.letters);
            let letter = letters.find(|one| one.id == *letter_id);
            letter.map(|one| one.number.clone()).unwrap_or_default()
        }
        Thing::Document { name, .. } => name.clone(),
        Thing::Information { words } => words.clone(),
    })
}
