//! A category of the office, chosen at intake by keyboard, shown at the head of the case with what it
//! proposes; and read in the settings.

use crate::acts::{DIRECTOR, LEAD, lock, unlock};
use crate::alone::office_under;
use crate::harness::{Machine, Window, in_a_window_of};
use dossier_app::pack::ImportPack;
use dossier_domain::lang::Lang;
use dossier_testkit::PASSPHRASE;
use fantoccini::key::Key;

#[tokio::test(flavor = "multi_thread")]
async fn a_category_is_chosen_at_intake_in_french_and_proposes_to_restrict() {
    categorised("category-fr", Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_category_is_chosen_at_intake_in_english_and_proposes_to_restrict() {
    categorised("category-en", Lang::En).await;
}

async fn categorised(name: &str, lang: Lang) {
    let machine = Machine::new(name, lang);
    office_under(categories(), machine.vault(), lang).await;
    in_a_window_of(machine, name, chosen).await;
}

fn categories() -> ImportPack {
    let provision =
        "provision = { certainty = \"verified\", source = \"décision de la direction\" }\n";
    let toml = format!(
        "format = 1\n{provision}\n[[category]]\ncode = \"use_of_force\"\nkind = \"complaint\"\n\
         restricts = true\nsecond_reader = true\nseries = \"OPS-PLA-01\"\n{provision}\n\
         [[category.piece]]\ncode = \"force_report\"\nneed = \"always\"\n{provision}"
    );
    let words = |title: &str, name: &str, piece: &str| {
        format!("title = {title}\ncategory-use_of_force = {name}\npiece-force_report = {piece}\n")
    };
    ImportPack {
        id: "office-categories".into(),
        toml,
        fr: words(
            "Nos catégories",
            "Recours à la force",
            "rapport sur le recours à la force",
        ),
        en: words(
            "Our categories",
            "Use of force",
            "report on the use of force",
        ),
    }
}

async fn chosen(window: Window, machine: Machine) {
    unlock(&window, LEAD, PASSPHRASE).await;
    window.see("nav-today").await;
    window.see_css("h1:focus").await;
    window.type_text("gr").await;
    window.see("queue-total").await;
    window
        .see_css("h1:focus, [data-testid='queue'] :focus")
        .await;
    window.type_text("n").await;
    window.see_focus("form-text").await;
    window
        .type_text(match machine.lang() {
            Lang::Fr => {
                "Un agent de la Police d’Ottawa m’a poussé contre un mur le 3 octobre 2026."
            }
            Lang::En => "An Ottawa Police officer pushed me against a wall on October 3, 2026.",
        })
        .await;
    // The last part of the form, by its key.
    window.hold(&[Key::Control], '8').await;
    window.see_focus("form-channel").await;
    window.pick("form-category", "use_of_force").await;
    window.value_is("form-kind", "complaint").await;
    window.look("form-category").await;
    window.hold(&[Key::Control], char::from(Key::Enter)).await;
    window.see("evidence").await;
    window.see_code("category", "use_of_force").await;
    window.see("category-restricts").await;
    window.look("category-read").await;
    window.click("open-case").await;
    window.see("head-category").await;
    window.look("category-case").await;
    lock(&window).await;
    unlock(&window, DIRECTOR, PASSPHRASE).await;
    window.see("nav-today").await;
    window.click("nav-settings").await;
    window.click("settings-packs").await;
    window
        .click_css("[data-testid=pack][data-kind=category] button")
        .await;
    window.see("pack-category").await;
    window.look("settings-pack-categories").await;
    window.close().await;
}
