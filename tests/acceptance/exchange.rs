//! Two people on two workstations, each with a copy of the same vault: apart, then together.

mod clocks;
mod closing;
mod consolidation;
mod letters;
mod pieces;
mod settings;

use crate::desk::{
    draft, file, is_sound, old, proposal, recent, refusal, refused_code, screen_in, series,
};
use dossier_app::case::{
    Block, CaseView, CloseCase, CorrectCase, ReadSecond, ScreenIn, SecondAnswer, SettleCase,
};
use dossier_app::exchange::{self, PrepareBundle, PreparedView, TakenView};
use dossier_app::note::{ReviseSide, SettleSide};
use dossier_app::record::FileCase;
use dossier_app::vault::{ChangeRole, Unlock, people};
use dossier_app::{AppError, Office, Session, WireError, case, note, record, vault};
use dossier_domain::case::{About, Correction, Kind, Stage};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, Role};
use dossier_testkit::{PASSPHRASE, TestOffice, copy_folder};
use std::path::{Path, PathBuf};
use std::{fs, ops::ControlFlow};

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// A coordinator on one workstation, a team lead on another.
struct Two {
    office: TestOffice,
    coordinator: Session,
    lead: Session,
}

impl Two {
    /// Both were of the office, then the vault was copied; `before` happened before.
    async fn apart(before: impl AsyncFnOnce(&TestOffice, &Session) -> CaseId) -> (Self, CaseId) {
        let office = TestOffice::new();
        let session = office.open().await;
        let lead = office.add(&session, "Noor Haddad", Role::TeamLead).await;
        let case_id = before(&office, &session).await;
        let first = session.person.clone();
        vault::lock(session).await.unwrap();
        let folder = office.path().join("autre.dossier");
        copy_folder(&office.vault_folder(), &folder);
        let elsewhere = Office {
            device_folder: office.path().join("device-2"),
            export_folder: office.path().join("exports-2"),
            ..office.office.clone()
        };
        let coordinator = sign_in(&office.office, &office.vault_folder(), &first).await;
        let lead = sign_in(&elsewhere, &folder, &lead).await;
        let two = Self {
            office,
            coordinator,
            lead,
        };
        (two, case_id)
    }

    /// The other acts a minute later: which of two acts comes first is then known.
    fn later(&self) {
        self.office.advance(chrono::Duration::minutes(1));
    }

    async fn exchange(&self) -> (TakenView, TakenView) {
        let there = carry(&self.coordinator, &self.lead).await;
        (there, carry(&self.lead, &self.coordinator).await)
    }

    /// Both copies hold the same: their own checks find nothing, and what is shown is equal.
    async fn same(&self, id: CaseId) -> CaseView {
        for session in [&self.coordinator, &self.lead] {
            let found = is_sound(session).await;
            assert_eq!(found.chains, 2);
        }
        let view = shown(&self.coordinator, id).await;
        assert_eq!(view, shown(&self.lead, id).await);
        view
    }
}

/// A case as shown, but for what the person who asks may take back: their own last act.
async fn shown(session: &Session, id: CaseId) -> CaseView {
    CaseView {
        undo: None,
        ..case::get(session, id).await.unwrap()
    }
}

async fn sign_in(office: &Office, folder: &Path, person: &Person) -> Session {
    let request = Unlock {
        person: person.id,
        passphrase: PASSPHRASE.into(),
    };
    vault::unlock(office, folder, request).await.unwrap()
}

async fn prepare(from: &Session, to: &Session) -> PreparedView {
    let mine = exchange::status(to).await.unwrap().machines;
    let mine = mine.iter().find(|machine| machine.mine).unwrap().id;
    let known = exchange::status(from).await.unwrap().machines;
    let to = known.iter().find(|machine| machine.id == mine);
    let request = PrepareBundle {
        to: to.map(|machine| machine.id),
        people: Vec::new(),
    };
    exchange::export(from, request, go_on).await.unwrap()
}

async fn carry(from: &Session, to: &Session) -> TakenView {
    let prepared = prepare(from, to).await;
    let path = PathBuf::from(&prepared.path);
    exchange::import(to, &path, Some(&prepared.mark), go_on)
        .await
        .unwrap()
        .0
}

async fn receive_old(office: &TestOffice, session: &Session) -> CaseId {
    office.receive(session, old().file("late.eml")).await.id
}

async fn correct(session: &Session, case_id: CaseId, to: Kind) {
    let from = case::get(session, case_id).await.unwrap().facts.kind;
    let correction = Correction::Kind { from, to };
    let request = CorrectCase {
        case_id,
        correction,
    };
    case::correct(session, request).await.unwrap();
}

fn keep(view: &CaseView, which: usize) -> SettleCase {
    let conflict = &view.conflicts[0];
    SettleCase {
        case_id: view.line.id,
        about: conflict.about,
        kept: conflict.claims[which].event,
        over: conflict.claims.iter().map(|claim| claim.event).collect(),
    }
}

#[tokio::test]
async fn a_second_reader_on_another_workstation_finishes_a_screening_out() {
    let (two, id) = Two::apart(receive_old).await;
    let view = case::get(&two.coordinator, id).await.unwrap();
    let proposed = proposal(&view, two.lead.person.id);
    case::screen_out(&two.coordinator, proposed).await.unwrap();
    let (there, _) = two.exchange().await;
    assert_eq!((there.events, there.cases, there.conflicts), (1, 1, 0));
    let answer = ReadSecond {
        case_id: id,
        answer: SecondAnswer::Agrees,
        reasons: String::new(),
    };
    case::read_second(&two.lead, answer).await.unwrap();
    two.exchange().await;
    let view = two.same(id).await;
    assert_eq!(view.line.stage, Stage::ScreenedOut);
    assert_eq!(view.history[0].by, "Noor Haddad");
    assert!(view.conflicts.is_empty());
}

#[tokio::test]
async fn work_done_apart_on_cases_notes_and_files_is_the_same_on_both_after_an_exchange() {
    let (two, id) = Two::apart(receive_old).await;
    let form = crate::desk::call();
    let (called, _) = case::receive_form(&two.coordinator, form).await.unwrap();
    screen_in(&two.lead, id).await;
    file(&two.lead, id).await;
    let note = draft(&two.lead, id, Lang::En).await;
    let (there, back) = two.exchange().await;
    assert!(back.new_machine && !there.new_machine);
    assert_eq!((there.cases, back.cases), (1, 1));
    let view = two.same(id).await;
    assert!(view.line.filed);
    assert_eq!(view.notes[0].number, note.note.number);
    let called = two.same(called.id).await;
    assert_eq!(called.history.last().unwrap().by, "Amélie Gauthier");
    let original = view.original.unwrap();
    assert!(two.coordinator.vault.blob(&original.blob).await.is_ok());
}

#[tokio::test]
async fn a_case_with_an_open_conflict_is_neither_decided_nor_filed_until_a_person_settles() {
    let (two, id) = Two::apart(receive_old).await;
    correct(&two.coordinator, id, Kind::PublicEnquiry).await;
    two.later();
    correct(&two.lead, id, Kind::ServiceComplaint).await;
    let (there, back) = two.exchange().await;
    assert_eq!((there.conflicts_before, there.conflicts), (0, 1));
    assert_eq!((back.conflicts_before, back.conflicts), (0, 1));
    let view = two.same(id).await;
    let conflict = &view.conflicts[0];
    assert_eq!((conflict.about, view.line.conflicts), (About::Kind, 1));
    let authors: Vec<&str> = conflict.claims.iter().map(|it| it.by.as_str()).collect();
    assert_eq!(authors, ["Amélie Gauthier", "Noor Haddad"]);
    assert!(conflict.claims[0].at < conflict.claims[1].at);
    assert_ne!(conflict.claims[0].what, conflict.claims[1].what);

    let decide = ScreenIn {
        case_id: id,
        reasons: "Motifs".into(),
    };
    let refused = case::screen_in(&two.lead, decide.clone()).await;
    assert_eq!(refused_code(refused), "open-conflict");
    let refused = case::screen_out(&two.coordinator, proposal(&view, two.lead.person.id)).await;
    assert_eq!(refused_code(refused), "open-conflict");
    let request = FileCase {
        case_id: id,
        series: series(&two.lead).await,
    };
    let refused = record::file_case(&two.lead, request).await;
    assert_eq!(refused_code(refused), "open-conflict");
    let closing = case::closing(&two.lead, id).await.unwrap();
    assert_eq!(closing.blocks[0], Block::Conflict);
    let request = CloseCase {
        case_id: id,
        reasons: "Motifs".into(),
        outcome: None,
    };
    let refused = refusal(case::close(&two.lead, request).await);
    assert!(matches!(refused, AppError::CaseBlocked), "{refused:?}");
    let request = CorrectCase {
        case_id: id,
        correction: Correction::Kind {
            from: view.facts.kind,
            to: Kind::Other,
        },
    };
    let refused = case::correct(&two.lead, request).await;
    assert_eq!(refused_code(refused), "open-conflict");

    let unseen = SettleCase {
        over: keep(&view, 1).over[..1].to_vec(),
        ..keep(&view, 1)
    };
    let refused = refusal(case::settle(&two.lead, unseen).await);
    assert!(matches!(refused, AppError::ChangedMeanwhile), "{refused:?}");
    case::settle(&two.lead, keep(&view, 1)).await.unwrap();
    two.exchange().await;
    let view = two.same(id).await;
    assert_eq!(view.facts.kind, Kind::ServiceComplaint);
    assert!(view.conflicts.is_empty());
    assert_eq!(view.history[0].what.id, "history-settled");
    let corrections = view
        .history
        .iter()
        .filter(|line| line.what.id == "history-corrected-kind");
    assert_eq!(corrections.count(), 2, "both stay in the history");
    case::screen_in(&two.lead, decide).await.unwrap();
}

#[tokio::test]
async fn a_case_screened_in_here_and_out_there_shows_both_decisions_and_their_reasons() {
    let (two, id) = Two::apart(receive_old).await;
    let view = case::get(&two.coordinator, id).await.unwrap();
    let proposed = proposal(&view, two.lead.person.id);
    case::screen_out(&two.coordinator, proposed).await.unwrap();
    two.later();
    screen_in(&two.lead, id).await;
    two.exchange().await;
    let view = two.same(id).await;
    let conflict = &view.conflicts[0];
    assert_eq!(conflict.about, About::Decision);
    let said: Vec<&str> = conflict
        .claims
        .iter()
        .map(|claim| claim.what.id.as_str())
        .collect();
    assert_eq!(
        said,
        ["history-screening-out-proposed", "history-screened-in"]
    );
    assert!(conflict.claims.iter().all(|claim| claim.words.is_some()));
    let answer = ReadSecond {
        case_id: id,
        answer: SecondAnswer::Agrees,
        reasons: String::new(),
    };
    let refused = case::read_second(&two.lead, answer.clone()).await;
    assert_eq!(refused_code(refused), "open-conflict");
    case::settle(&two.coordinator, keep(&view, 0))
        .await
        .unwrap();
    two.exchange().await;
    case::read_second(&two.lead, answer).await.unwrap();
    two.exchange().await;
    assert_eq!(two.same(id).await.line.stage, Stage::ScreenedOut);
}

#[tokio::test]
async fn a_screening_out_on_facts_corrected_meanwhile_waits_for_a_person() {
    let (two, id) = Two::apart(receive_old).await;
    let view = case::get(&two.coordinator, id).await.unwrap();
    let proposed = proposal(&view, two.lead.person.id);
    case::screen_out(&two.coordinator, proposed).await.unwrap();
    correct(&two.lead, id, Kind::PublicEnquiry).await;
    two.exchange().await;
    let view = two.same(id).await;
    assert_eq!(view.conflicts[0].about, About::Facts);
    assert_eq!(view.line.stage, Stage::AwaitingSecondReader);
    case::settle(&two.lead, keep(&view, 1)).await.unwrap();
    two.exchange().await;
    let view = two.same(id).await;
    assert_eq!(view.line.stage, Stage::Received, "to be screened again");
    assert_eq!(view.facts.kind, Kind::PublicEnquiry);
}

#[tokio::test]
async fn a_case_filed_on_both_workstations_keeps_the_file_that_a_person_chooses() {
    let (two, id) = Two::apart(receive_old).await;
    let here = file(&two.coordinator, id).await.file.unwrap();
    two.later();
    let there = file(&two.lead, id).await.file.unwrap();
    assert_ne!(here.number, there.number, "each with its own letters");
    two.exchange().await;
    let view = two.same(id).await;
    assert_eq!(view.conflicts[0].about, About::File);
    case::settle(&two.lead, keep(&view, 1)).await.unwrap();
    two.exchange().await;
    let kept = two.same(id).await.file.unwrap();
    assert_eq!(kept.number, there.number);
}

#[tokio::test]
async fn a_note_written_on_both_workstations_is_not_exported_until_a_person_chooses() {
    let (two, id) = Two::apart(async |office, session| {
        let id = receive_old(office, session).await;
        draft(session, id, Lang::En).await;
        id
    })
    .await;
    let view = case::get(&two.lead, id).await.unwrap();
    let note_id = view.notes[0].id;
    for (session, words) in [(&two.coordinator, "One text."), (&two.lead, "Another.")] {
        let note = note::get(session, note_id).await.unwrap().note;
        let request = ReviseSide {
            note_id,
            pair: note.pairs[0].id,
            lang: Lang::En,
            from: note.pairs[0].text.en.clone(),
            to: words.into(),
        };
        note::revise(session, request).await.unwrap();
        two.later();
    }
    two.exchange().await;
    two.same(id).await;
    let view = note::get(&two.lead, note_id).await.unwrap();
    let other = note::get(&two.coordinator, note_id).await.unwrap();
    assert_eq!(view.note, other.note);
    let conflict = view.note.conflicts[0].clone();
    let texts: Vec<&str> = conflict.texts.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["One text.", "Another."]);
    let refused = note::export(&two.lead, note_id).await;
    assert_eq!(refused_code(refused), "open-conflict");
    let request = ReviseSide {
        note_id,
        pair: conflict.pair,
        lang: Lang::En,
        from: "One text.".into(),
        to: "A third.".into(),
    };
    let refused = note::revise(&two.lead, request).await;
    assert_eq!(refused_code(refused), "open-conflict");
    let request = SettleSide {
        note_id,
        pair: conflict.pair,
        lang: conflict.lang,
        kept: conflict.texts[1].event,
        over: conflict.texts.iter().map(|text| text.event).collect(),
    };
    note::settle(&two.lead, request).await.unwrap();
    two.exchange().await;
    let view = note::get(&two.coordinator, note_id).await.unwrap();
    assert_eq!(view.note.pairs[0].text.en, "Another.");
    note::export(&two.coordinator, note_id).await.unwrap();
}

#[tokio::test]
async fn a_role_given_on_another_workstation_holds_in_the_session_that_takes_the_bundle_in() {
    let (two, id) = Two::apart(receive_old).await;
    let request = ChangeRole {
        person: two.coordinator.person.id,
        from: Role::CaseCoordinator,
        to: Role::Registrar,
    };
    people::change_role(&two.lead, request).await.unwrap();
    carry(&two.lead, &two.coordinator).await;
    let registrar = two.coordinator.renewed().await.unwrap();
    assert_eq!(registrar.person.role, Role::Registrar);
    let request = ScreenIn {
        case_id: id,
        reasons: "Motifs".into(),
    };
    let refused = case::screen_in(&registrar, request).await;
    assert_eq!(refused_code(refused), "not-permitted");
}

#[tokio::test]
async fn a_bundle_made_after_a_suspension_tells_whoever_is_suspended_nothing() {
    let (two, _) = Two::apart(receive_old).await;
    people::suspend(&two.lead, two.coordinator.person.id)
        .await
        .unwrap();
    let prepared = prepare(&two.lead, &two.coordinator).await;
    let path = PathBuf::from(&prepared.path);
    let refused = exchange::import(&two.coordinator, &path, Some(&prepared.mark), go_on).await;
    assert_eq!(refused_code(refused), "bundle-for-others");
}

#[tokio::test]
async fn an_unknown_workstation_is_named_with_its_mark_and_accepted_by_a_person() {
    let (two, _) = Two::apart(receive_old).await;
    let prepared = prepare(&two.lead, &two.coordinator).await;
    let path = PathBuf::from(&prepared.path);
    let refused = exchange::import(&two.coordinator, &path, None, go_on).await;
    let wire = WireError::from(refusal(refused));
    assert_eq!(wire.code, "unknown-machine");
    assert_eq!(wire.args["mark"], prepared.mark);
    assert_eq!(wire.args["letter"], prepared.letter);
    let taken = exchange::import(&two.coordinator, &path, Some(&wire.args["mark"]), go_on).await;
    assert!(taken.unwrap().0.new_machine);
}

#[tokio::test]
async fn a_revoked_workstation_is_refused_by_every_copy_that_learned_of_it() {
    let (two, id) = Two::apart(receive_old).await;
    two.exchange().await;
    let lost = exchange::status(&two.lead).await.unwrap().machines;
    let (mine, lost): (Vec<_>, Vec<_>) = lost.into_iter().partition(|one| one.mine);
    let refused = exchange::revoke(&two.coordinator, mine[0].id).await;
    assert_eq!(refused_code(refused), "not-permitted");
    let refused = exchange::revoke(&two.lead, mine[0].id).await;
    assert_eq!(refused_code(refused), "no-such-machine", "not oneself");

    correct(&two.coordinator, id, Kind::Other).await;
    let before = prepare(&two.coordinator, &two.lead).await;
    exchange::revoke(&two.lead, lost[0].id).await.unwrap();
    let refused = exchange::revoke(&two.lead, lost[0].id).await;
    assert_eq!(refused_code(refused), "changed-meanwhile");

    let path = PathBuf::from(&before.path);
    let refused = exchange::import(&two.lead, &path, None, go_on).await;
    let wire = WireError::from(refusal(refused));
    assert_eq!(wire.code, "machine-revoked");
    assert_eq!(wire.args["letter"], lost[0].letter);
    let request = PrepareBundle {
        to: Some(lost[0].id),
        people: Vec::new(),
    };
    let refused = exchange::export(&two.lead, request, go_on).await;
    assert_eq!(refused_code(refused), "machine-revoked");
    assert_ne!(shown(&two.lead, id).await.facts.kind, Kind::Other);
    is_sound(&two.lead).await;
}

#[tokio::test]
async fn a_bundle_lies_in_the_folder_of_exports_under_a_name_that_tells_no_one() {
    let (two, _) = Two::apart(receive_old).await;
    let first = prepare(&two.coordinator, &two.lead).await.path;
    let second = prepare(&two.coordinator, &two.lead).await.path;
    assert!(first.ends_with("A-2026-10-08.dossier-bundle"), "{first}");
    assert!(
        second.ends_with("A-2026-10-08-2.dossier-bundle"),
        "{second}"
    );
    let bytes = fs::read(first).unwrap();
    for words in ["Gauthier", "Wemigwans", "Thunder Bay", "screening"] {
        let found = bytes.windows(words.len()).any(|it| it == words.as_bytes());
        assert!(!found, "{words} can be read in the file");
    }
}

#[tokio::test]
async fn whoever_may_not_exchange_or_settle_is_refused() {
    let office = TestOffice::new();
    let session = office.open().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let records = office
        .add(&session, "Rita Sauvé", Role::RecordsOfficer)
        .await;
    let session = office.hand_over(session, &records).await;
    let request = PrepareBundle {
        to: None,
        people: Vec::new(),
    };
    let refused = refusal(exchange::export(&session, request, go_on).await);
    assert!(matches!(refused, AppError::NotPermitted));
    let path = office.path().join("a.dossier-bundle");
    let refused = refusal(exchange::import(&session, &path, None, go_on).await);
    assert!(matches!(refused, AppError::NotPermitted));
    let request = SettleCase {
        case_id: line.id,
        about: About::Decision,
        kept: dossier_domain::id::EventId(uuid::Uuid::nil()),
        over: Vec::new(),
    };
    let refused = refusal(case::settle(&session, request).await);
    assert!(matches!(refused, AppError::NotPermitted));
}

#[tokio::test]
async fn nothing_is_written_for_another_program_into_the_folder_of_the_vault() {
    let (office, session) = crate::desk::desk().await;
    let id = receive_old(&office, &session).await;
    screen_in(&session, id).await;
    let note = draft(&session, id, Lang::En).await.note.id;
    let inside = office.vault_folder().join("blobs/nouveau");
    let mut astray = session.clone();
    astray.office.export_folder = inside.clone();
    let everything = || PrepareBundle {
        to: None,
        people: Vec::new(),
    };
    let prepared = exchange::export(&astray, everything(), go_on).await;
    assert_eq!(refused_code(prepared), "inside-vault");
    let named = office.vault_folder().join("lot.dossier-bundle");
    let prepared = exchange::export_to(&session, everything(), &named, go_on).await;
    assert_eq!(refused_code(prepared), "inside-vault");
    assert_eq!(
        refused_code(note::export(&astray, note).await),
        "inside-vault"
    );
    let table = dossier_app::glossary::export(&astray).await;
    assert_eq!(refused_code(table), "inside-vault");
    is_sound(&session).await;
    assert!(!inside.exists() && !named.exists());
}
