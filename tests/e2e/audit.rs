//! The audit of a screen sees the faults that it is there for, and the pointer finds what moves.

use crate::acts::{choose_language, code, other};
use crate::harness::{Machine, Window, in_a_window, in_pseudo_words};
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

#[tokio::test(flavor = "multi_thread")]
async fn a_control_without_a_name_and_words_in_the_wrong_voice_are_heard() {
    in_a_window("audit-voice", Lang::Fr, unheard).await;
}

async fn unheard(window: Window, machine: Machine) {
    choose_language(&window, machine.lang()).await;
    assert_eq!(window.unheard().await, Vec::<String>::new());
    let said = window.text("create").await;
    window
        .script(&format!(
            "const main = document.querySelector('main');
             main.prepend(document.createElement('button'));
             const link = document.createElement('a');
             Object.assign(link, {{ href: '#', lang: '{}-CA', textContent: '{said}' }});
             main.prepend(link);",
            code(other(machine.lang()))
        ))
        .await;
    assert_eq!(
        window.unheard().await,
        [
            format!("in the wrong language: link \"{said}\" <a>"),
            "no name: push button \"\" <button>".to_owned(),
            format!("said in \"en-CA\": {said}"),
        ]
    );
    window
        .script("document.documentElement.removeAttribute('lang'); document.title = ''")
        .await;
    let told = window.unheard().await;
    assert!(
        told.iter().any(|one| one.starts_with("no language:")),
        "{told:?}"
    );
    assert_eq!(told[0], "the document has no title");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_control_out_of_reach_and_a_word_that_no_message_said_are_seen() {
    in_pseudo_words("audit-words", strange).await;
}

async fn strange(window: Window, machine: Machine) {
    choose_language(&window, machine.lang()).await;
    assert_eq!(window.outside().await, Vec::<String>::new());
    assert_eq!(window.unmarked().await, Vec::<String>::new());
    window
        .script(
            "const box = document.createElement('button');
             box.textContent = ['code', 'in', 'Written'].reverse().join(' ');
             box.dataset.testid = 'strange';
             Object.assign(box.style, { position: 'fixed', left: '-20rem', top: '4rem' });
             document.querySelector('main').prepend(box);",
        )
        .await;
    assert_eq!(window.outside().await, ["out of reach: strange"]);
    // Not side by side in this file, where the words of the tests are gathered from.
    let written = format!("{} in {}", "Written", "code");
    assert_eq!(window.unmarked().await, [format!("strange\t{written}")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_that_moves_while_it_is_clicked_is_clicked_once_each_time() {
    in_a_window("audit-moves", Lang::Fr, moves).await;
}

async fn moves(window: Window, machine: Machine) {
    choose_language(&window, machine.lang()).await;
    window
        .script(
            "const button = document.createElement('button');
             button.dataset.testid = 'moves';
             Object.assign(button.style, { position: 'fixed', top: '4rem', width: '4rem', height: '2rem' });
             const sides = ['1rem', '20rem'];
             setInterval(() => { button.style.left = sides.reverse()[0]; }, 10);
             window.clicks = 0;
             button.addEventListener('click', () => { window.clicks += 1; });
             document.querySelector('main').prepend(button);",
        )
        .await;
    for clicks in 1..=20 {
        window.click("moves").await;
        assert_eq!(window.script("return window.clicks").await, clicks);
    }
}
