//! The audit of a screen sees the faults that it is there for.

use crate::acts::choose_language;
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_word_and_a_page_too_wide_are_seen() {
    in_a_window("audit", Lang::Fr, journey).await;
}

async fn journey(window: Window, machine: Machine) {
    choose_language(&window, machine.lang()).await;
    assert_eq!(window.cut().await, Vec::<String>::new());
    assert_eq!(window.sideways().await, Vec::<String>::new());
    window
        .script(
            "const box = document.createElement('p');
             box.textContent = 'anticonstitutionnellement';
             Object.assign(box.style, { width: '4rem', overflow: 'hidden', textOverflow: 'ellipsis' });
             box.dataset.testid = 'cut';
             document.querySelector('main').prepend(box);",
        )
        .await;
    let cut = window.cut().await;
    assert_eq!(cut, ["cut across in cut: anticonstitutionnellement"]);
    window
        .script(
            "const box = document.querySelector('[data-testid=cut]');
             Object.assign(box.style, { width: '200vw', overflow: 'visible' });",
        )
        .await;
    assert_eq!(window.sideways().await.len(), 1);
}
