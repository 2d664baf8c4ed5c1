//! Screening out without a second reader, under a law that an office imported, by keyboard; and the rule
//! read in the settings, compared with the version before.

use crate::acts::{DIRECTOR, LEAD, lock, receive, staffed, unlock};
use crate::harness::{Machine, Window, in_a_window_of};
use crate::letter;
use dossier_app::pack::{self, ForcePack, ImportPack};
use dossier_app::{packs, vault};
use dossier_domain::lang::Lang;
use dossier_testkit::{PASSPHRASE, TestOffice, copy_folder};
use fantoccini::key::Key;
use std::path::Path;

#[tokio::test(flavor = "multi_thread")]
async fn a_person_decides_alone_in_french_where_the_law_says_that_no_second_reader_is_required() {
    alone("alone-fr", Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_decides_alone_in_english_where_the_law_says_that_no_second_reader_is_required() {
    alone("alone-en", Lang::En).await;
}

async fn alone(name: &str, lang: Lang) {
    let machine = Machine::new(name, lang);
    office_under(law(), machine.vault(), lang).await;
    in_a_window_of(machine, name, decided).await;
}

/// The earlier Act, in which late complaints are decided by one person.
fn law() -> ImportPack {
    let mut files = packs::packs().expect("packs").files.iter();
    let files = files.find(|one| one.id == "on-psa").expect("an Act");
    let class = "\n[[class]]\ncode = \"late\"\ngrounds = [\"over_six_months\"]\n\
        second_reader = false\n\
        provision = { certainty = \"unverified\", source = \"essai du bureau\" }\n";
    ImportPack {
        id: files.id.clone(),
        toml: format!("{}{class}", files.toml),
        fr: format!(
            "{}class-late = plaintes déposées plus de six mois après les faits\n",
            files.fr
        ),
        en: format!(
            "{}class-late = complaints made more than six months after the events\n",
            files.en
        ),
    }
}

/// A vault under a pack of the office, with a team lead and a director.
pub async fn office_under(pack: ImportPack, folder: &Path, lang: Lang) {
    let office = TestOffice::new();
    let session = staffed(&office, lang).await;
    let (view, _) = pack::import(&session, pack).await.expect("a pack");
    let force = ForcePack {
        pack: view.line.pack,
        from_on: "2026-09-01".parse().expect("a day"),
    };
    pack::put_in_force(&session, force).await.expect("in force");
    vault::lock(session).await.expect("a closed vault");
    copy_folder(&office.vault_folder(), folder);
}

async fn decided(window: Window, machine: Machine) {
    unlock(&window, LEAD, PASSPHRASE).await;
    window.see("nav-today").await;
    receive(&window, &machine, "1.eml", letter::late(machine.lang())).await;
    argue(&window, machine.lang()).await;
    window.see_code("second-need", "not_required").await;
    window.value_is("out-reader", "").await;
    window.look("out-alone").await;
    window.push("out-submit").await;
    window.gone("screen-out-form").await;
    window.see("toast").await;
    window.see_code("stage", "screened_out").await;
    window.see("screened-alone").await;
    window.look("screened-alone").await;
    is_read_in_the_settings(&window).await;
    window.close().await;
}

/// Fills the panel by keyboard alone.
async fn argue(window: &Window, lang: Lang) {
    window
        .see_css("[data-testid='queue'] :focus, h1:focus, :focus")
        .await;
    window.type_text("e").await;
    window.see("screen-out-form").await;
    window.reach_css("[data-testid='ground']").await;
    window.hold(&[], ' ').await;
    window
        .see_css("[data-testid='ground'][data-code='over_six_months']:checked")
        .await;
    let told = match lang {
        Lang::Fr => "3 mars 2023",
        Lang::En => "March 3, 2023",
    };
    window.write("fact-type", told).await;
    window.press(Key::Enter).await;
    window
        .write("out-discretion", "Aucun enjeu d’intérêt public.")
        .await;
    window
        .write("out-reasons", "More than three years, without a reason.")
        .await;
}

/// The director reads the rule, and what it changes in the law that the program brought.
async fn is_read_in_the_settings(window: &Window) {
    lock(window).await;
    unlock(window, DIRECTOR, PASSPHRASE).await;
    window.see("nav-today").await;
    window.click("nav-settings").await;
    window.click("settings-packs").await;
    window
        .click_css("[data-testid=pack][data-pack=on-psa][data-in-force=true] button")
        .await;
    window.see("pack-classes").await;
    window.click("pack-compare").await;
    window.see("pack-differences").await;
    window.look("settings-pack-classes").await;
}
