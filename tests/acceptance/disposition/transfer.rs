//! The transfer of a file to the Archives: two people, a bag that an independent reader finds valid, and
//! nothing erased before the Archives accepted that very bag.

use super::bag;
use super::room::{Room, approve, hold, plan_that, propose, told};
use crate::desk::{day, is_sound, refusal, refused_code};
use crate::paper::{act, place};
use dossier_app::case::{self, RestrictCase};
use dossier_app::disposition::{
    self, AcceptTransfer, DispositionState, PackageFile, PackagedView, SetAside,
};
use dossier_app::note::{self, DraftNote};
use dossier_app::paper::VolumeAsk;
use dossier_app::{AppError, Session, WireError, history, unwatched};
use dossier_domain::case::CaseEvent;
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::letter::{LetterEvent, Means};
use dossier_domain::person::Role;
use dossier_domain::record::{FinalAction, Kept};
use dossier_store::{StoreError, Tx};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// A room whose files go to the Archives, a year after their case was closed, and are due.
async fn due(count: usize) -> (Room, Session) {
    let made = Room::under(plan_that(1, "transfer"), count);
    let (room, session) = Box::pin(made).await;
    let session = room.later(session, 366, &room.first.clone()).await;
    (room, session)
}

/// The same, proposed by the first person and approved by the second, who is signed in.
async fn agreed(count: usize) -> (Room, Session) {
    let (room, session) = due(count).await;
    assert_eq!(propose(&session, &room.cases).await.done as usize, count);
    let session = room.later(session, 0, &room.second.clone()).await;
    for id in &room.cases {
        disposition::approve_transfer(&session, *id).await.unwrap();
    }
    (room, session)
}

/// Where the office puts its bags.
fn medium(room: &Room) -> PathBuf {
    let folder = room.office.path().join("archives");
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

async fn package(room: &Room, session: &Session, case_id: CaseId) -> PackagedView {
    let folder = medium(room);
    let request = PackageFile { case_id, folder };
    let (view, _) = disposition::package(session, request, unwatched)
        .await
        .unwrap();
    view
}

fn acceptance(case_id: CaseId, bag: &Path) -> AcceptTransfer {
    AcceptTransfer {
        case_id,
        bag: bag.to_owned(),
        to: "Archives d’essai".into(),
        accepted_by: "Nadia Petit".into(),
        accepted_on: day("2027-10-09"),
        reference: "ACQ-2027-14".into(),
    }
}

async fn accept(session: &Session, request: AcceptTransfer) -> Result<(), AppError> {
    let accepted = disposition::accept(session, request, unwatched).await;
    accepted.map(|((), _)| ())
}

#[tokio::test]
async fn one_proposes_another_approves_and_the_bag_is_valid_for_a_reader_that_we_did_not_write() {
    let (room, session) = agreed(1).await;
    let id = room.cases[0];
    let listed = disposition::get(&session).await.unwrap();
    assert!(listed.proposed.is_empty() && listed.due.is_empty());
    let [file] = listed.transfers.as_slice() else {
        panic!("{listed:?}");
    };
    let rule = file.series.retention.as_ref().unwrap();
    assert_eq!(rule.action, FinalAction::Transfer);
    assert!(
        matches!(&file.state, DispositionState::Transfer { proposed_by, approved_by, bag: None, .. }
            if proposed_by == "Rita Côté" && approved_by == "Omar Diallo"),
        "{:?}",
        file.state
    );
    let view = package(&room, &session, id).await;
    let path = PathBuf::from(&view.path);
    assert_eq!(
        names(&medium(&room)),
        [path.file_name().unwrap().to_str().unwrap()]
    );
    let checked = bag::check(&path);
    assert_eq!(checked.payload.len() as u32, view.files);
    let field = |name: &str| {
        let mut found = checked.info.iter().filter(|(field, _)| field == name);
        found.next().map(|(_, value)| value.as_str())
    };
    assert_eq!(field("Bagging-Date"), Some("2027-10-09"));
    assert_eq!(
        field("External-Identifier"),
        Some(file.file_number.as_str())
    );
    // What came in, byte for byte: its own digest says so.
    let whole = case::get(&session, id).await.unwrap();
    let records = whole.file.unwrap().records;
    let originals: Vec<String> = checked
        .payload
        .iter()
        .filter(|(path, _)| path.starts_with("data/records/"))
        .map(|(_, bytes)| format!("{:x}", Sha256::digest(bytes)))
        .collect();
    let kept: Vec<&str> = records.iter().map(|one| one.sha256.0.as_str()).collect();
    assert_eq!(originals, kept);
    // The two letters that left, and no other paper.
    let letters = checked
        .payload
        .iter()
        .filter(|(path, bytes)| path.starts_with("data/letters/") && bytes.starts_with(b"%PDF-"));
    assert_eq!(letters.count(), 2);
    assert!(case::get(&session, id).await.is_ok(), "nothing is erased");
    is_sound(&session).await;
}

/// What the journal holds once another workstation sent the first letter of a case with words of its own.
async fn sent_elsewhere(session: &Session, case_id: CaseId) {
    let (case, _) = session.vault.case(case_id).await.unwrap();
    let letter = &case.letters[0];
    let mut text = letter.text().clone();
    text.sides[0].body.push_str("\n\nAjout.");
    let sent = LetterEvent::Dispatched {
        digest: text.digest(),
        on: day("2026-10-08"),
        means: Means::Mail,
        ends: None,
    };
    let over = Vec::new();
    let changes = [LetterEvent::Revised { over, text }, sent];
    let recorded = session.vault.write(async |tx: &mut Tx| {
        for change in changes {
            let letter_id = letter.id;
            let event = CaseEvent::Letter { letter_id, change };
            tx.record(Fact::Case { case_id, event }).await?;
        }
        Ok::<_, StoreError>(())
    });
    recorded.await.unwrap();
}

#[tokio::test]
async fn a_bag_tells_the_file_its_records_its_history_and_its_disposition_in_both_languages() {
    let (room, session) = Room::under(plan_that(1, "transfer"), 1).await;
    let id = room.cases[0];
    let at = place(&session, "R2-B14").await;
    act(&session, id, 1, VolumeAsk::Open { at }).await.unwrap();
    let session = room.later(session, 0, &room.lead.clone()).await;
    let request = DraftNote {
        case_id: id,
        source: Lang::Fr,
    };
    note::draft(&session, request).await.unwrap();
    sent_elsewhere(&session, id).await;
    let session = room.later(session, 366, &room.first.clone()).await;
    propose(&session, &[id]).await;
    let session = room.later(session, 0, &room.second.clone()).await;
    disposition::approve_transfer(&session, id).await.unwrap();
    let view = package(&room, &session, id).await;
    let checked = bag::check(Path::new(&view.path));
    let parsed = |name: &str| -> serde_json::Value {
        serde_json::from_slice(&checked.payload[&format!("data/metadata/{name}")]).unwrap()
    };
    let file = parsed("file.json");
    assert_eq!(file["fields"]["case_number"]["fr"], "Numéro du cas");
    assert_eq!(file["fields"]["case_number"]["en"], "Case number");
    let content = &file["content"];
    assert_eq!(content["kind"]["code"], "complaint");
    assert_eq!(content["kind"]["en"], "Complaint");
    assert_eq!(content["series"]["code"], "OPS-PLA-01");
    let record = &content["records"][0];
    let path = format!("data/{}", record["path"].as_str().unwrap());
    assert_eq!(
        record["sha256"],
        format!("{:x}", Sha256::digest(&checked.payload[&path]))
    );
    let note = content["notes"][0]["path"].as_str().unwrap();
    assert!(checked.payload[&format!("data/{note}")].starts_with(b"%PDF-"));
    let letter = &content["letters"][0];
    let also = &letter["also_sent"][0];
    assert_eq!(
        (&also["means"]["code"], &also["sent_on"]),
        (&json!("mail"), &json!("2026-10-08"))
    );
    let of =
        |path: &serde_json::Value| &checked.payload[&format!("data/{}", path.as_str().unwrap())];
    assert!(of(&also["path"]).starts_with(b"%PDF-"));
    assert_ne!(of(&also["path"]), of(&letter["path"]), "its own words");
    let volume = &content["volumes"][0];
    assert_eq!(
        (&volume["number"], &volume["place"]["code"]),
        (&json!(1), &json!("R2-B14"))
    );
    assert_eq!(file["fields"]["volumes"]["fr"], "Volumes papier");
    let history = parsed("history.json");
    let lines = history["content"].as_array().unwrap();
    let whole = history::get(&session, history::HistorySubject::Case(id)).await;
    let whole = whole.unwrap().lines;
    // All but the making of the bag itself.
    assert_eq!(lines.len(), whole.len() - 1);
    assert_eq!(lines[0]["by"], "Amélie Gauthier");
    assert!(lines[0]["what"]["fr"].is_string() && lines[0]["what"]["en"].is_string());
    let disposition = parsed("disposition.json");
    assert_eq!(disposition["content"]["authority"], "ESSAI-7");
    assert_eq!(
        disposition["content"]["final_action"]["fr"],
        "Transfert aux Archives"
    );
    assert_eq!(disposition["content"]["proposed_by"], "Rita Côté");
    assert_eq!(disposition["content"]["approved_by"], "Omar Diallo");
    let table = |name: &str| {
        let bytes = checked.payload[&format!("data/metadata/{name}")].clone();
        String::from_utf8(bytes).unwrap()
    };
    assert!(table("records.csv").contains("Nom d’origine / Original name"));
    assert_eq!(
        table("history.csv")
            .lines()
            .next()
            .map(|head| head.matches(',').count()),
        Some(4)
    );
}

#[tokio::test]
async fn the_file_is_erased_once_the_archives_accepted_and_what_stays_says_to_whom() {
    let (room, session) = agreed(2).await;
    let (id, other) = (room.cases[0], room.cases[1]);
    let number = case::get(&session, id).await.unwrap().line.number;
    let view = package(&room, &session, id).await;
    let path = Path::new(&view.path);
    accept(&session, acceptance(id, path)).await.unwrap();
    let gone = case::get(&session, id).await;
    assert_eq!(refused_code(gone), "disposed");
    assert!(case::get(&session, other).await.is_ok(), "and no other");
    let stays = disposition::find(&session, &number).await.unwrap();
    let transfer = stays.transfer.clone().unwrap();
    assert_eq!(
        (transfer.to.as_str(), transfer.accepted_by.as_str()),
        ("Archives d’essai", "Nadia Petit")
    );
    assert_eq!(transfer.reference, "ACQ-2027-14");
    assert_eq!(transfer.accepted_on, day("2027-10-09"));
    let held = fs::read(path.join("tagmanifest-sha256.txt")).unwrap();
    assert_eq!(transfer.digest, format!("{:x}", Sha256::digest(held)));
    assert_eq!(
        (stays.proposed_by.as_str(), stays.approved_by.as_str()),
        ("Rita Côté", "Omar Diallo")
    );
    let certificate = disposition::certificate(&session, id).await.unwrap();
    assert_eq!(certificate.tombstone, stays);
    assert_eq!(
        refused_code(accept(&session, acceptance(id, path)).await),
        "not-found",
        "once"
    );
    bag::check(path);
    is_sound(&session).await;
}

#[tokio::test]
async fn whoever_proposed_does_not_approve_and_approving_a_destruction_erases_no_transfer() {
    let (room, session) = due(1).await;
    let id = room.cases[0];
    let alone = disposition::approve_transfer(&session, id).await;
    assert_eq!(refused_code(alone), "changed-meanwhile", "nobody proposed");
    propose(&session, &[id]).await;
    let alone = disposition::approve_transfer(&session, id).await;
    assert_eq!(refused_code(alone), "disposition-proposer");
    let folder = medium(&room);
    let request = PackageFile {
        case_id: id,
        folder: folder.clone(),
    };
    let early = disposition::package(&session, request, unwatched).await;
    assert_eq!(
        refused_code(early),
        "changed-meanwhile",
        "before the second person"
    );
    assert!(names(&folder).is_empty());
    let session = room.later(session, 0, &room.second.clone()).await;
    assert_eq!(
        told(&approve(&session, &[id]).await),
        (0, vec![("changed-meanwhile", "")])
    );
    assert!(case::get(&session, id).await.is_ok());
    disposition::approve_transfer(&session, id).await.unwrap();
    let unmade = accept(&session, acceptance(id, &folder)).await;
    assert_eq!(refused_code(unmade), "wrong-stage", "no bag was made");
    let aside = SetAside {
        case_id: id,
        reason: "Pas encore.".into(),
    };
    disposition::set_aside(&session, aside).await.unwrap();
    let view = disposition::get(&session).await.unwrap();
    assert!(view.transfers.is_empty() && view.due.len() == 1, "{view:?}");
    is_sound(&session).await;
}

#[tokio::test]
async fn a_bag_that_was_tampered_with_is_refused_and_nothing_is_erased() {
    let (room, session) = agreed(2).await;
    let id = room.cases[0];
    let first = PathBuf::from(package(&room, &session, id).await.path);
    let refused = async |why: &str, bag: &Path| {
        let error = WireError::from(refusal(accept(&session, acceptance(id, bag)).await));
        assert_eq!(error.code, "bag-invalid");
        assert_eq!(error.args["why"], why);
    };
    let record = first.join("data/metadata/history.csv");
    let sound_bytes = fs::read(&record).unwrap();
    let mut changed = sound_bytes.clone();
    changed[40] ^= 1;
    fs::write(&record, changed).unwrap();
    refused("changed", &first).await;
    fs::remove_file(&record).unwrap();
    refused("missing", &first).await;
    fs::write(&record, sound_bytes).unwrap();
    fs::write(first.join("data/de-trop.txt"), "x").unwrap();
    refused("unlisted", &first).await;
    fs::remove_file(first.join("data/de-trop.txt")).unwrap();
    refused("not_a_bag", &medium(&room)).await;
    // The whole bag of another file is not this one.
    let other = PathBuf::from(package(&room, &session, room.cases[1]).await.path);
    refused("other", &other).await;
    assert!(case::get(&session, id).await.is_ok());
    accept(&session, acceptance(id, &first)).await.unwrap();
    is_sound(&session).await;
}

#[tokio::test]
async fn an_acceptance_names_who_when_and_under_what_reference() {
    let (room, session) = agreed(1).await;
    let id = room.cases[0];
    let path = PathBuf::from(package(&room, &session, id).await.path);
    let sound = || acceptance(id, &path);
    for (request, field) in [
        (
            AcceptTransfer {
                to: " ".into(),
                ..sound()
            },
            "archives",
        ),
        (
            AcceptTransfer {
                accepted_by: String::new(),
                ..sound()
            },
            "archives",
        ),
        (
            AcceptTransfer {
                reference: String::new(),
                ..sound()
            },
            "reference",
        ),
        (
            AcceptTransfer {
                accepted_on: day("2027-10-08"),
                ..sound()
            },
            "accepted_on",
        ),
        (
            AcceptTransfer {
                accepted_on: day("2027-10-10"),
                ..sound()
            },
            "accepted_on",
        ),
    ] {
        let refused = WireError::from(refusal(accept(&session, request).await));
        assert_eq!(refused.args["field"], field);
    }
    assert!(case::get(&session, id).await.is_ok());
}

#[tokio::test]
async fn a_file_that_lost_an_attachment_is_not_packaged_without_it() {
    let (room, session) = agreed(1).await;
    let view = case::get(&session, room.cases[0]).await.unwrap();
    let name = view.original.unwrap().blob.0;
    let lies = room.office.vault_folder().join("blobs").join(&name[..2]);
    fs::remove_file(lies.join(&name)).unwrap();
    let request = PackageFile {
        case_id: room.cases[0],
        folder: medium(&room),
    };
    let refused = disposition::package(&session, request, unwatched).await;
    assert_eq!(refused_code(refused), "damaged-blob");
    assert!(names(&medium(&room)).is_empty(), "half a bag");
}

#[tokio::test]
async fn a_bag_that_is_stopped_while_it_is_written_or_read_back_leaves_nothing() {
    let (room, session) = agreed(1).await;
    let folder = medium(&room);
    let request = || PackageFile {
        case_id: room.cases[0],
        folder: folder.clone(),
    };
    for share in [0, 1, 3] {
        // Nothing written yet, half of it written, half of it read back.
        let stop = |done: u64, of: u64| match done * 4 >= of * share {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        };
        let stopped = disposition::package(&session, request(), stop).await;
        assert_eq!(refused_code(stopped), "stopped");
        assert!(names(&folder).is_empty(), "{share}");
    }
    let nowhere = PackageFile {
        folder: folder.join("absent"),
        ..request()
    };
    let refused = WireError::from(refusal(
        disposition::package(&session, nowhere, unwatched).await,
    ));
    assert_eq!(refused.args["field"], "to");
    let inside = PackageFile {
        folder: room.office.vault_folder(),
        ..request()
    };
    let refused = disposition::package(&session, inside, unwatched).await;
    assert_eq!(refused_code(refused), "inside-vault");
    // What a kill left of one is swept by the next.
    let view = package(&room, &session, room.cases[0]).await;
    let name = Path::new(&view.path).file_name().unwrap().to_owned();
    fs::rename(&view.path, folder.join(format!(".{}.part", name.display()))).unwrap();
    let view = package(&room, &session, room.cases[0]).await;
    assert_eq!(names(&folder), [name.to_str().unwrap()]);
    bag::check(Path::new(&view.path));
    let whole = PathBuf::from(view.path);
    let stopped = disposition::accept(&session, acceptance(room.cases[0], &whole), |_, _| {
        ControlFlow::Break(())
    });
    assert_eq!(refused_code(stopped.await), "stopped");
    assert!(case::get(&session, room.cases[0]).await.is_ok());
}

#[tokio::test]
async fn a_hold_stops_a_transfer_at_each_step_and_what_is_recorded_since_makes_the_bag_outdated() {
    let (room, session) = due(2).await;
    propose(&session, &room.cases).await;
    let session = room.later(session, 0, &room.second.clone()).await;
    let (id, held) = (room.cases[0], room.cases[1]);
    hold(&session, held).await;
    assert_eq!(
        refused_code(disposition::approve_transfer(&session, held).await),
        "file-kept"
    );
    let view = disposition::get(&session).await.unwrap();
    let kept = view.transfers.iter().find(|file| file.line.id == held);
    assert_eq!(kept.unwrap().kept, Some(Kept::Held));
    disposition::approve_transfer(&session, id).await.unwrap();
    let path = PathBuf::from(package(&room, &session, id).await.path);
    hold(&session, id).await;
    assert_eq!(
        refused_code(accept(&session, acceptance(id, &path)).await),
        "file-kept"
    );
    let request = PackageFile {
        case_id: id,
        folder: medium(&room),
    };
    let refused = disposition::package(&session, request, unwatched).await;
    assert_eq!(refused_code(refused), "file-kept");
    let hold = case::get(&session, id).await.unwrap().holds[0].hold;
    let release = disposition::ReleaseHold {
        case_id: id,
        hold,
        reason: "Réglé.".into(),
    };
    disposition::release_hold(&session, release).await.unwrap();
    // The bag does not tell of the hold.
    assert_eq!(
        refused_code(accept(&session, acceptance(id, &path)).await),
        "bag-outdated"
    );
    assert!(case::get(&session, id).await.is_ok());
    let again = PathBuf::from(package(&room, &session, id).await.path);
    assert_ne!(path, again);
    accept(&session, acceptance(id, &again)).await.unwrap();
    is_sound(&session).await;
}

#[tokio::test]
async fn a_restricted_file_on_its_way_is_absent_for_others_and_so_is_what_stays_of_it() {
    let (room, session) = due(1).await;
    let id = room.cases[0];
    let session = room.later(session, 0, &room.lead.clone()).await;
    let restrict = RestrictCase {
        case_id: id,
        readers: vec![room.lead.id, room.second.id],
        reason: "Un employé du bureau est visé.".into(),
    };
    case::restrict(&session, restrict).await.unwrap();
    propose(&session, &[id]).await;
    let session = room.later(session, 0, &room.first.clone()).await;
    let approve = disposition::approve_transfer(&session, id).await;
    assert_eq!(refused_code(approve), "not-found");
    assert!(
        disposition::get(&session)
            .await
            .unwrap()
            .transfers
            .is_empty()
    );
    let session = room.later(session, 0, &room.second.clone()).await;
    disposition::approve_transfer(&session, id).await.unwrap();
    // To read a restricted case is journaled, and that alone makes no bag outdated.
    let path = PathBuf::from(package(&room, &session, id).await.path);
    case::get(&session, id).await.unwrap();
    accept(&session, acceptance(id, &path)).await.unwrap();
    assert_eq!(disposition::get(&session).await.unwrap().disposed.len(), 1);
    let session = room.later(session, 0, &room.first.clone()).await;
    assert!(
        disposition::get(&session)
            .await
            .unwrap()
            .disposed
            .is_empty()
    );
    assert_eq!(
        refused_code(disposition::certificate(&session, id).await),
        "not-found"
    );
    is_sound(&session).await;
}

#[tokio::test]
async fn who_may_not_neither_approves_nor_packages_nor_accepts() {
    let (room, session) = agreed(1).await;
    let id = room.cases[0];
    let path = PathBuf::from(package(&room, &session, id).await.path);
    let session = room.later(session, 0, &room.lead.clone()).await;
    let coordinator = room
        .office
        .add(&session, "Noor Haddad", Role::CaseCoordinator)
        .await;
    let session = room.later(session, 0, &coordinator).await;
    let approve = disposition::approve_transfer(&session, id).await;
    assert_eq!(refused_code(approve), "not-permitted");
    let request = PackageFile {
        case_id: id,
        folder: medium(&room),
    };
    let refused = disposition::package(&session, request, unwatched).await;
    assert_eq!(refused_code(refused), "not-permitted");
    let refused = accept(&session, acceptance(id, &path)).await;
    assert_eq!(refused_code(refused), "not-permitted");
}
