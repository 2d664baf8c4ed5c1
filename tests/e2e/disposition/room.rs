//! A records room whose files are due: cases closed long ago, under a plan of the office's own.

use chrono::{Duration, NaiveDate};
use dossier_app::case::{self, CloseCase, ScreenIn};
use dossier_app::disposition::{self, PutHold, SetAside};
use dossier_app::letter::{self as letters, DispatchLetter, DraftLetter, LetterOf};
use dossier_app::pack::{self, ForcePack, ImportPack};
use dossier_app::record::{self, FileCase};
use dossier_app::vault::{self, AddPerson};
use dossier_app::{Session, packs};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::letter::{Means, TemplateCode};
use dossier_domain::person::{Person, Role};
use dossier_domain::record::SeriesCode;
use dossier_testkit::{PASSPHRASE, TestOffice, copy_folder, letter};
use std::path::Path;

/// Days between the clock of a test and the day on which the cases are closed: 4 September 2024. Kept for
/// a year, they are due wherever this runs.
const AGO: i64 = 764;
/// Places of the two people in the list of who signs in.
pub const FIRST: usize = 3;
pub const SECOND: usize = 4;

const SUBJECTS: [&str; 4] = [
    "Plainte au sujet de la conduite d'un agent lors d'une intervention a domicile, rue Notre-Dame",
    "Complaint about a traffic stop on Highway 17 near Rossport and what was said there",
    "Propos deplaces au comptoir du poste",
    "Search of a vehicle",
];

/// The plan of an office: the sample with another name of its kind, and a year for police complaints.
fn plan(then: &str) -> ImportPack {
    let mut files = packs::packs().expect("packs").files.iter();
    let files = files.find(|one| one.id == packs::PLAN).expect("a plan");
    let series = "[[series]]\ncode = \"OPS-PLA-01\"\n";
    let rule = format!(
        "{series}retention = {{ trigger = \"file_closed\", years = 1, then = \"{then}\", \
        authority = \"ESSAI-7\", provision = {{ certainty = \"unverified\", source = \"un essai\" }} }}\n"
    );
    let toml = files.toml.replacen("sample = true", "sample = false", 1);
    ImportPack {
        id: files.id.clone(),
        toml: toml.replacen(series, &rule, 1),
        fr: files.fr.clone(),
        en: files.en.clone(),
    }
}

/// A vault with four files that are due under a plan that ends so: a hold keeps one, a person kept
/// another for now.
pub async fn due(folder: &Path, lang: Lang, then: &str) {
    let office = TestOffice::new();
    office.advance(Duration::days(-AGO));
    let session = office.open_as(Role::TeamLead).await;
    let lead = session.person.clone();
    let director = add(&session, "Denise Roy", Role::Director, lang).await;
    let first = add(&session, "Rita Côté", Role::RecordsOfficer, lang).await;
    add(&session, "Marc-André Thériault", Role::RecordsOfficer, lang).await;
    let session = office.hand_over(session, &director).await;
    let (view, _) = pack::import(&session, plan(then)).await.expect("a plan");
    let force = ForcePack {
        pack: view.line.pack,
        from_on: today(&session),
    };
    pack::put_in_force(&session, force).await.expect("in force");
    let session = office.hand_over(session, &lead).await;
    let mut cases = Vec::new();
    for subject in SUBJECTS {
        cases.push(closed(&office, &session, subject).await);
    }
    let request = PutHold {
        case_id: cases[1],
        scope: "Dossier de cour 12-345".into(),
        reason: "Un litige est en cours.".into(),
        authority: "Services juridiques".into(),
    };
    disposition::put_hold(&session, request)
        .await
        .expect("a hold");
    office.advance(Duration::days(400));
    let session = office.hand_over(session, &first).await;
    let request = SetAside {
        case_id: cases[2],
        reason: "Une chercheuse de l’université doit le consulter avant la fin du trimestre."
            .into(),
    };
    let kept = disposition::set_aside(&session, request).await;
    kept.expect("kept for now");
    vault::lock(session).await.expect("a closed vault");
    copy_folder(&office.vault_folder(), folder);
}

fn today(session: &Session) -> NaiveDate {
    session.office.clock.now().date_naive()
}

async fn add(session: &Session, name: &str, role: Role, lang: Lang) -> Person {
    let request = AddPerson {
        name: name.into(),
        role,
        lang,
        passphrase: PASSPHRASE.into(),
    };
    let (view, _) = vault::person::add(session, request)
        .await
        .expect("a person");
    let mut people = view.people.into_iter();
    people.find(|one| one.name == name).expect("the person")
}

/// A case that was received, screened in, answered, filed and closed on one day.
async fn closed(office: &TestOffice, session: &Session, subject: &str) -> CaseId {
    let text = "Le 12 août 2024, vers 22 h, un agent du Service de police du Grand Sudbury m’a poussé \
        contre un mur et m’a tordu le bras. Je veux porter plainte.";
    let message = letter(text)
        .subject(subject)
        .received("Tue, 3 Sep 2024 10:15:00 -0400");
    let id = office
        .receive(session, message.file(&format!("{}.eml", subject.len())))
        .await
        .id;
    let request = ScreenIn {
        case_id: id,
        reasons: "Les faits doivent être établis.".into(),
    };
    case::screen_in(session, request)
        .await
        .expect("screened in");
    for template in ["acknowledgement", "screened_in"] {
        send(session, id, template).await;
    }
    let series = SeriesCode("OPS-PLA-01".into());
    let request = FileCase {
        case_id: id,
        series,
    };
    record::file_case(session, request).await.expect("filed");
    let request = CloseCase {
        case_id: id,
        reasons: "Tout est fait.".into(),
        outcome: None,
    };
    case::close(session, request).await.expect("closed");
    id
}

async fn send(session: &Session, case_id: CaseId, template: &str) {
    let request = DraftLetter {
        case_id,
        template: TemplateCode(template.into()),
        langs: vec![Lang::Fr],
    };
    let (view, _) = letters::draft(session, request).await.expect("a letter");
    let request = DispatchLetter {
        of: LetterOf {
            case_id,
            letter_id: view.line.id,
        },
        digest: view.digest,
        on: today(session),
        means: Means::Email,
    };
    letters::dispatch(session, request).await.expect("sent");
}
