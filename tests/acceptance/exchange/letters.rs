//! A letter that left from two workstations, each of which knew of its own departure only.

use super::Two;
use crate::desk::{day, drafted, of, recent, sending};
use crate::letter::revised;
use dossier_app::disclosure;
use dossier_app::letter::{self, DispatchLetter, LetterView};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::letter::Means;

/// An acknowledgement on two workstations, of which the coordinator's has sent it by mail since.
async fn sent_by_one() -> (Two, LetterView) {
    let mut view = None;
    let (two, _): (Two, CaseId) = Two::apart(async |office, session| {
        let line = office.receive(session, recent().file("plainte.eml")).await;
        let made = drafted(session, line.id, "acknowledgement", &[Lang::Fr]).await;
        view = Some(made.unwrap());
        line.id
    })
    .await;
    let view = view.unwrap();
    letter::dispatch(&two.coordinator, sending(&view))
        .await
        .unwrap();
    two.later();
    (two, view)
}

fn by_email(view: &LetterView) -> DispatchLetter {
    DispatchLetter {
        means: Means::Email,
        ..sending(view)
    }
}

#[tokio::test]
async fn a_letter_that_left_from_both_workstations_tells_both_departures_on_each() {
    let (two, view) = sent_by_one().await;
    letter::dispatch(&two.lead, by_email(&view)).await.unwrap();
    two.exchange().await;
    for session in [&two.coordinator, &two.lead] {
        let shown = letter::get(session, of(&view)).await.unwrap();
        assert_eq!(shown.dispatch.unwrap().means, Means::Mail);
        let [other] = shown.also_sent.as_slice() else {
            panic!("one other departure");
        };
        assert_eq!(other.dispatch.means, Means::Email);
        assert_eq!(other.dispatch.by, "Noor Haddad");
        assert_eq!(other.dispatch.on, day("2026-10-08"));
        assert_eq!(other.text, None, "the same words");
        let log = disclosure::get(session, view.case_id).await.unwrap();
        let means: Vec<Means> = log.lines.iter().map(|line| line.means).collect();
        assert_eq!(means, [Means::Email, Means::Mail]);
    }
    two.same(view.case_id).await;
}

#[tokio::test]
async fn what_the_other_departure_said_is_shown_when_it_said_something_else() {
    let (two, view) = sent_by_one().await;
    let mut text = view.text.clone();
    text.sides[0].body.push_str("\n\nVoilà.");
    let theirs = revised(&two.lead, &view, text.clone()).await;
    letter::dispatch(&two.lead, by_email(&theirs))
        .await
        .unwrap();
    two.exchange().await;
    for session in [&two.coordinator, &two.lead] {
        let shown = letter::get(session, of(&view)).await.unwrap();
        assert_eq!(shown.text, view.text);
        assert_eq!(shown.also_sent[0].text, Some(text.clone()));
    }
}
