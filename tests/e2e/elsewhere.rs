//! A case that was closed while another workstation had begun something of it: its page says so until it
//! is opened again. And a backup that the end of the program cut is told once somebody signs in.

use crate::acts::{LEAD, open_newest_case, speak, unlock};
use crate::harness::{Machine, Window, in_a_window_of};
use dossier_app::{case, vault};
use dossier_domain::case::CaseEvent;
use dossier_domain::escalation::{AskedQuestion, EscalationEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::EscalationId;
use dossier_domain::lang::Lang;
use dossier_domain::law::PieceCode;
use dossier_domain::person::Role;
use dossier_domain::piece::{PieceEvent, PieceKey, PieceState};
use dossier_store::{StoreError, Tx};
use dossier_testkit::{PASSPHRASE, TestOffice, copy_folder, letter};
use std::path::Path;

#[tokio::test(flavor = "multi_thread")]
async fn a_case_closed_over_work_of_another_workstation_says_so_in_french() {
    told("elsewhere-fr", Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_closed_over_work_of_another_workstation_says_so_in_english() {
    told("elsewhere-en", Lang::En).await;
}

async fn told(name: &str, lang: Lang) {
    let machine = Machine::new(name, lang);
    closed_over_a_question(machine.vault(), lang).await;
    in_a_window_of(machine, name, opened_again).await;
}

/// What was recorded apart, as it stands in the journal once both workstations exchanged.
async fn closed_over_a_question(folder: &Path, lang: Lang) {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    speak(&session, lang).await;
    let text = "Le 12 septembre 2026, un agent du Service de police du Grand Sudbury m’a insultée.";
    let line = office.receive(&session, letter(text).file("1.eml")).await;
    let waived = |reason: &str| CaseEvent::Piece {
        piece: PieceKey::Listed {
            code: PieceCode("photographs".into()),
        },
        change: PieceEvent::Moved {
            over: Vec::new(),
            state: PieceState::Waived {
                reason: reason.into(),
            },
        },
    };
    let asked = CaseEvent::Escalation {
        escalation_id: EscalationId(office.office.ids.next()),
        change: EscalationEvent::Asked(AskedQuestion {
            ground: None,
            question: "Un drone est-il un agent?".into(),
            options: String::new(),
            view: "Non.".into(),
        }),
    };
    let closed = CaseEvent::Closed {
        reasons: "Tout est fait.".into(),
        of: None,
        outcome: None,
        left_unsent: Some(Vec::new()),
    };
    let events = [waived("Aucune."), waived("Perdues."), asked, closed];
    let recorded = session.vault.write(async |tx: &mut Tx| {
        for event in events {
            let case_id = line.id;
            tx.record(Fact::Case { case_id, event }).await?;
        }
        Ok::<_, StoreError>(())
    });
    recorded.await.expect("a journal");
    case::draft_put(&session, "work backup", "{}")
        .await
        .expect("work that was cut");
    vault::lock(session).await.expect("a closed vault");
    copy_folder(&office.vault_folder(), folder);
}

async fn opened_again(window: Window, _: Machine) {
    unlock(&window, LEAD, PASSPHRASE).await;
    window.see("nav-today").await;
    window.click("jobs").await;
    window.see("job-interrupted").await;
    window.look("job-interrupted").await;
    window.click("job-forget").await;
    window.gone("job-interrupted").await;
    window.click("job-close").await;

    open_newest_case(&window).await;
    window.see("apart").await;
    window.see("closed_over").await;
    window.look("case-closed-over").await;
    window.click("reopen").await;
    window.fill("closing-reasons", "Motifs / Reasons").await;
    window.click("closing-do").await;
    window.gone("closed_over").await;
    window.see("apart").await;
}
