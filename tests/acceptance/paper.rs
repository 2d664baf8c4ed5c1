//! Paper and electronic agree: a file knows its volumes, where each is and who has it; what is out, lost or
//! in no volume keeps the case from being closed and the file from being disposed of.

mod many;
mod place;

use crate::desk::{
    call, complaint, day, desk, desk_as, file, is_sound, ready, recent, refusal, refused_field,
};
use dossier_app::case::{self, Block, CloseCase};
use dossier_app::paper::{
    self, ActOnVolume, AwayKind, AwayRequest, LocationView, PaperView, PutLocation,
    RegisterOriginal, StrikeOriginal, VolumeAsk, VolumeStep, VolumeView,
};
use dossier_app::{AppError, Session, today};
use dossier_domain::case::Channel;
use dossier_domain::id::{CaseId, LocationId};
use dossier_domain::lang::Bilingual;
use dossier_domain::paper::{Charge, Location, PaperOriginal};
use dossier_domain::person::Role;
use dossier_domain::record::Kept;

pub fn shelf(code: &str) -> Location {
    Location {
        code: code.into(),
        name: Bilingual {
            fr: format!("Salle des dossiers, rayon {code}"),
            en: format!("File room, shelf {code}"),
        },
        retired: false,
        within: None,
    }
}

pub async fn place(session: &Session, code: &str) -> LocationId {
    let request = PutLocation {
        id: None,
        from: None,
        to: shelf(code),
    };
    let (all, _) = paper::put_location(session, request).await.unwrap();
    let found = all.iter().find(|one| one.code == code);
    found.unwrap().id
}

/// The act over what stands now.
pub async fn act(
    session: &Session,
    case_id: CaseId,
    number: u16,
    act: VolumeAsk,
) -> Result<VolumeView, AppError> {
    let now = paper::get(session, case_id).await?;
    let known = now.volumes.iter().find(|one| one.number == number);
    let over = known.map(|one| one.open.iter().map(|done| done.id).collect());
    let request = ActOnVolume {
        case_id,
        number,
        over: over.unwrap_or_default(),
        act,
    };
    paper::act(session, request).await?;
    let after = paper::get(session, case_id).await?;
    let mut volumes = after.volumes.into_iter();
    let found = volumes.find(|one| one.number == number);
    found.ok_or(AppError::Broken("no such volume is left".to_owned()))
}

pub fn charge(borrower: &str, due_on: &str) -> Charge {
    Charge {
        borrower: borrower.into(),
        phone: "705-555-0143, poste 212".into(),
        on: day("2026-10-08"),
        due_on: day(due_on),
    }
}

fn letter(volume: Option<u16>) -> PaperOriginal {
    PaperOriginal {
        description: "Lettre signée, deux pages".into(),
        received_on: day("2026-10-07"),
        received_by: "Rita Côté".into(),
        scan: None,
        volume,
    }
}

fn registered(case_id: CaseId, original: PaperOriginal) -> RegisterOriginal {
    RegisterOriginal {
        case_id,
        original_id: None,
        over: Vec::new(),
        original,
    }
}

pub async fn view(session: &Session, case_id: CaseId) -> PaperView {
    paper::get(session, case_id).await.unwrap()
}

async fn paper_blocks(session: &Session, id: CaseId) -> Vec<Block> {
    let closing = case::closing(session, id).await.unwrap();
    let of_paper = |block: &Block| {
        matches!(
            block,
            Block::PaperUnsaid
                | Block::PaperOut { .. }
                | Block::PaperLost { .. }
                | Block::PaperApart { .. }
                | Block::PaperUnplaced { .. }
        )
    };
    let blocks = closing.blocks.into_iter();
    blocks.filter(of_paper).collect()
}

/// What the history says of the case, newest first, by message.
async fn told(session: &Session, id: CaseId) -> Vec<String> {
    let history = case::get(session, id).await.unwrap().history;
    history.into_iter().map(|line| line.what.id).collect()
}

#[tokio::test]
async fn a_volume_goes_out_is_passed_on_recalled_and_comes_back_and_each_move_is_told() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let at = place(&session, "R2-B14").await;
    let unfiled = act(&session, id, 1, VolumeAsk::Open { at }).await;
    assert!(matches!(
        refusal(unfiled),
        AppError::FileKept(Kept::NotFiled)
    ));
    file(&session, id).await;
    assert_eq!(view(&session, id).await.next, 1);
    let opened = act(&session, id, 1, VolumeAsk::Open { at }).await.unwrap();
    assert_eq!((opened.at, opened.apart), (Some(at), false));
    assert!(opened.may.contains(&VolumeStep::ChargeOut));

    let given = charge("Omar Diallo", "2026-10-22");
    let ask = VolumeAsk::ChargeOut { charge: given };
    let out = act(&session, id, 1, ask).await.unwrap();
    assert_eq!((out.days, out.at), (Some(14), None));
    let given = charge("Priya Raman", "2026-10-15");
    let ask = VolumeAsk::Transfer { charge: given };
    let passed = act(&session, id, 1, ask).await.unwrap();
    assert_eq!(passed.charge.unwrap().borrower, "Priya Raman");
    let on = day("2026-10-08");
    let recalled = act(&session, id, 1, VolumeAsk::Recall { on })
        .await
        .unwrap();
    assert_eq!(recalled.recalled_on, Some(on));
    assert!(
        !recalled.may.contains(&VolumeStep::Recall),
        "once is enough"
    );
    let other = place(&session, "R3").await;
    let back = act(&session, id, 1, VolumeAsk::Return { at: other, on }).await;
    let back = back.unwrap();
    assert_eq!((back.at, back.charge), (Some(other), None));
    assert_eq!(
        (back.log.len(), back.log[0].by.as_str()),
        (5, "Amélie Gauthier")
    );
    assert_eq!(
        told(&session, id).await[..5],
        [
            "history-volume-returned",
            "history-volume-recalled",
            "history-volume-transferred",
            "history-volume-charged-out",
            "history-volume-opened",
        ]
    );
    is_sound(&session).await;
}

#[tokio::test]
async fn what_does_not_follow_where_the_volume_stands_is_refused_and_changes_nothing() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    file(&session, id).await;
    let at = place(&session, "R1").await;
    act(&session, id, 1, VolumeAsk::Open { at }).await.unwrap();
    let on = day("2026-10-08");
    for ask in [
        VolumeAsk::Return { at, on },
        VolumeAsk::Recall { on },
        VolumeAsk::Find { at, on },
        VolumeAsk::Open { at },
    ] {
        let refused = refusal(act(&session, id, 1, ask).await);
        assert!(matches!(refused, AppError::ChangedMeanwhile), "{refused:?}");
    }
    let skipped = refusal(act(&session, id, 3, VolumeAsk::Open { at }).await);
    assert!(matches!(skipped, AppError::ChangedMeanwhile));
    let given = charge("Omar Diallo", "2026-10-22");
    let unseen = ActOnVolume {
        case_id: id,
        number: 1,
        over: Vec::new(),
        act: VolumeAsk::ChargeOut { charge: given },
    };
    let unseen = refusal(paper::act(&session, unseen).await);
    assert!(matches!(unseen, AppError::ChangedMeanwhile));
    assert_eq!(view(&session, id).await.volumes[0].log.len(), 1);
}

#[tokio::test]
async fn a_card_and_an_original_lack_nothing_and_a_place_is_one_of_the_office() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    file(&session, id).await;
    let at = place(&session, "R1").await;
    let nowhere = LocationId(uuid::Uuid::from_u128(6));
    let refused = act(&session, id, 1, VolumeAsk::Open { at: nowhere }).await;
    assert_eq!(refused_field(refused), "location");
    act(&session, id, 1, VolumeAsk::Open { at }).await.unwrap();
    let out = async |charge| act(&session, id, 1, VolumeAsk::ChargeOut { charge }).await;
    assert_eq!(
        refused_field(out(charge(" ", "2026-10-22")).await),
        "borrower"
    );
    assert_eq!(
        refused_field(out(charge("Omar", "2026-10-07")).await),
        "due_on"
    );
    let tomorrow = Charge {
        on: day("2026-10-09"),
        ..charge("Omar", "2026-10-22")
    };
    assert_eq!(refused_field(out(tomorrow).await), "volume_on");
    let lost = VolumeAsk::NotFound {
        on: day("2026-10-08"),
        reason: " ".into(),
    };
    assert_eq!(refused_field(act(&session, id, 1, lost).await), "reason");

    let wrong =
        async |original| refused_field(paper::register(&session, registered(id, original)).await);
    let blank = PaperOriginal {
        description: " ".into(),
        ..letter(None)
    };
    assert_eq!(wrong(blank).await, "original");
    let of_another = PaperOriginal {
        scan: Some(dossier_domain::id::Sha256("0".repeat(64))),
        ..letter(None)
    };
    assert_eq!(wrong(of_another).await, "scan");
    assert_eq!(wrong(letter(Some(2))).await, "volume");

    let twice = PutLocation {
        id: None,
        from: None,
        to: shelf("r1"),
    };
    let twice = paper::put_location(&session, twice).await;
    assert_eq!(refused_field(twice), "location_name");
    let [LocationView { id: known, .. }] = paper::locations(&session).await.unwrap()[..] else {
        panic!("one place");
    };
    let retired = Location {
        retired: true,
        ..shelf("R1")
    };
    let request = PutLocation {
        id: Some(known),
        from: Some(shelf("R1")),
        to: retired,
    };
    paper::put_location(&session, request.clone())
        .await
        .unwrap();
    let again = refusal(paper::put_location(&session, request).await);
    assert!(matches!(again, AppError::ChangedMeanwhile));
    let refused = act(&session, id, 2, VolumeAsk::Open { at }).await;
    assert_eq!(
        refused_field(refused),
        "location",
        "nothing more is kept there"
    );
    assert_eq!(
        view(&session, id).await.volumes[0].at,
        Some(at),
        "what is there stays"
    );
}

#[tokio::test]
async fn a_case_whose_paper_is_out_lost_or_in_no_volume_is_not_closed_until_each_is_mended() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    ready(&session, id).await;
    let at = place(&session, "R1").await;
    act(&session, id, 1, VolumeAsk::Open { at }).await.unwrap();
    act(&session, id, 2, VolumeAsk::Open { at }).await.unwrap();
    let given = charge("Omar Diallo", "2026-10-22");
    act(&session, id, 1, VolumeAsk::ChargeOut { charge: given })
        .await
        .unwrap();
    let on = day("2026-10-08");
    let reason = "Rayons 1 à 4, bureau de M. Diallo.".to_owned();
    act(&session, id, 2, VolumeAsk::NotFound { on, reason })
        .await
        .unwrap();
    paper::register(&session, registered(id, letter(None)))
        .await
        .unwrap();
    let description = "Lettre signée, deux pages".to_owned();
    assert_eq!(
        paper_blocks(&session, id).await,
        [
            Block::PaperOut {
                volume: 1,
                borrower: "Omar Diallo".into()
            },
            Block::PaperLost { volume: 2 },
            Block::PaperUnplaced { description },
        ]
    );
    let closing = || CloseCase {
        case_id: id,
        reasons: "Tout est fait.".into(),
        outcome: None,
    };
    let refused = refusal(case::close(&session, closing()).await);
    assert!(matches!(refused, AppError::CaseBlocked));

    act(&session, id, 1, VolumeAsk::Return { at, on })
        .await
        .unwrap();
    act(&session, id, 2, VolumeAsk::Find { at, on })
        .await
        .unwrap();
    let original = view(&session, id).await.originals.remove(0);
    let placed = RegisterOriginal {
        original_id: Some(original.id),
        over: original.over,
        ..registered(id, letter(Some(1)))
    };
    paper::register(&session, placed).await.unwrap();
    assert_eq!(paper_blocks(&session, id).await, []);
    case::close(&session, closing()).await.unwrap();
    // A closed file is consulted too.
    let given = charge("Priya Raman", "2026-10-30");
    act(&session, id, 2, VolumeAsk::ChargeOut { charge: given })
        .await
        .unwrap();
}

#[tokio::test]
async fn a_letter_received_by_mail_is_closed_once_its_paper_is_registered_or_its_absence_explained()
{
    let (_office, session) = desk().await;
    let mut form = call();
    form.channel = Channel::Mail;
    let (line, _) = case::receive_form(&session, form).await.unwrap();
    let id = line.id;
    assert_eq!(paper_blocks(&session, id).await, [Block::PaperUnsaid]);
    assert!(view(&session, id).await.unsaid);
    paper::register(&session, registered(id, letter(None)))
        .await
        .unwrap();
    let original = view(&session, id).await.originals.remove(0);
    assert!(!original.placed && !original.apart);
    let struck = StrikeOriginal {
        case_id: id,
        original_id: original.id,
        over: original.over,
        reason: "C’est la copie d’une télécopie.".into(),
    };
    paper::strike(&session, struck).await.unwrap();
    assert_eq!(paper_blocks(&session, id).await, [Block::PaperUnsaid]);
    assert_eq!(
        told(&session, id).await[..2],
        ["history-original-struck", "history-original-registered"]
    );
}

#[tokio::test]
async fn what_is_out_is_listed_lost_first_and_today_counts_what_is_late() {
    let (office, session) = desk().await;
    let mut ids = Vec::new();
    let at = place(&session, "R1").await;
    for name in ["une.eml", "deux.eml"] {
        let letter = recent().subject(name);
        let id = office.receive(&session, letter.file(name)).await.id;
        file(&session, id).await;
        act(&session, id, 1, VolumeAsk::Open { at }).await.unwrap();
        ids.push(id);
    }
    let given = charge("Omar Diallo", "2026-10-10");
    act(&session, ids[0], 1, VolumeAsk::ChargeOut { charge: given })
        .await
        .unwrap();
    let late = async |session: &Session| today::get(session).await.unwrap().counts.paper_late;
    assert_eq!(late(&session).await, 0);
    let lost = VolumeAsk::NotFound {
        on: day("2026-10-08"),
        reason: "Rayon 1.".into(),
    };
    act(&session, ids[1], 1, lost).await.unwrap();
    assert_eq!(late(&session).await, 1);
    let page = paper::away(&session, AwayRequest::default()).await.unwrap();
    let kinds: Vec<_> = page.lines.iter().map(|line| line.kind).collect();
    assert_eq!(kinds, [AwayKind::NotFound, AwayKind::Out]);
    let out = &page.lines[1];
    assert_eq!((out.case_id, out.volume, out.days), (ids[0], 1, Some(2)));
    assert!(out.file_number.contains('/'), "{}", out.file_number);
    let only = AwayRequest {
        kind: Some(AwayKind::Apart),
        after: None,
    };
    let page = paper::away(&session, only).await.unwrap();
    assert_eq!((page.lines.len(), page.late), (0, 1));
}

#[tokio::test]
async fn who_does_not_keep_paper_reads_where_it_is_and_moves_nothing() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let id = complaint(&office, &session).await;
    file(&session, id).await;
    let at = place(&session, "R1").await;
    act(&session, id, 1, VolumeAsk::Open { at }).await.unwrap();
    let registrar = office.add(&session, "Ève Morin", Role::Registrar).await;
    let approver = office.add(&session, "Noor Haddad", Role::Approver).await;
    let session = office.hand_over(session, &approver).await;
    let given = charge("Omar Diallo", "2026-10-22");
    let refused = refusal(act(&session, id, 1, VolumeAsk::ChargeOut { charge: given }).await);
    assert!(matches!(refused, AppError::NotPermitted));
    let seen = view(&session, id).await;
    assert_eq!(
        (seen.volumes[0].at, seen.volumes[0].may.len()),
        (Some(at), 0)
    );
    let session = office.hand_over(session, &registrar).await;
    let given = charge("Omar Diallo", "2026-10-22");
    act(&session, id, 1, VolumeAsk::ChargeOut { charge: given })
        .await
        .unwrap();
}
