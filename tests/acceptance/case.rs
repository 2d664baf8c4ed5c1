//! Receiving, reading and correcting a case.

use crate::desk::{
    RECENT, call, day, desk, file, quote, recent, refusal, refused_field, screen_in,
};
use dossier_app::case::{CaseListRequest, CorrectCase};
use dossier_app::incoming::Incoming;
use dossier_app::{AppError, case};
use dossier_documents::reader::{Limits, Reader};
use dossier_domain::case::{Channel, Correction, Kind, Matter, Stage};
use dossier_domain::lang::{Lang, TextLanguage};
use dossier_testkit::{letter, statement};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[tokio::test]
async fn a_message_becomes_a_numbered_case_to_be_screened() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    assert_eq!(line.number, "PL-2026-A0001");
    assert_eq!(
        (line.kind, line.stage, line.channel),
        (Kind::Complaint, Stage::Received, Channel::Email)
    );
    assert_eq!(line.language, TextLanguage::Fr);
    assert_eq!(line.correspondent.as_deref(), Some("Ariane Castonguay"));
    let view = case::get(&session, line.id).await.unwrap();
    assert_eq!(view.line, line);
    assert_eq!(view.recommendation.regime.code.0, "cspa");
    assert_eq!(view.facts.incident.on, Some(day("2026-09-12")));
}

#[tokio::test]
async fn a_case_without_a_day_says_between_which_days_it_lies_until_one_is_known() {
    let (office, session) = desk().await;
    let told =
        "Bonjour,\n\nEn février 2024, un agent de la police de Timmins m’a poussé.\n\nLuc Paquette";
    let line = office.receive(&session, letter(told).file("a.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    let days = view.possible_days.map(|days| (days.from, days.to));
    assert_eq!(days, Some((day("2024-02-01"), day("2024-02-29"))));
    let correction = Correction::IncidentOn {
        from: None,
        to: Some(day("2024-02-10")),
    };
    let request = CorrectCase {
        case_id: line.id,
        correction,
    };
    let view = case::correct(&session, request).await.unwrap().0;
    assert_eq!(view.possible_days, None);
}

#[tokio::test]
async fn the_day_of_receipt_is_that_of_the_message_in_the_zone_of_the_office_not_that_of_entry() {
    let (office, session) = desk().await;
    let file = recent()
        .received("Mon, 05 Oct 2026 02:30:00 +0000")
        .file("plainte.eml");
    let line = office.receive(&session, file).await;
    let view = case::get(&session, line.id).await.unwrap();
    assert_eq!(view.line.received_on, day("2026-10-04"));
    assert_eq!(view.entered_at.to_rfc3339(), "2026-10-08T14:00:00+00:00");
}

#[tokio::test]
async fn a_message_whose_clock_is_wrong_is_received_today_and_moves_no_deadline() {
    let (office, session) = desk().await;
    for dated in [
        "Fri, 09 Oct 2026 00:30:00 -0400",
        "Fri, 31 Dec 9999 23:59:59 +0000",
        "Mon, 01 Jan 0001 00:00:00 +0000",
        "Thu, 01 Jan 1970 00:00:00 +0000",
    ] {
        let file = recent().received(dated).file("plainte.eml");
        let line = office.receive(&session, file).await;
        assert_eq!(line.received_on, day("2026-10-08"), "{dated}");
        let view = case::get(&session, line.id).await.unwrap();
        assert_eq!(view.received_at, None, "{dated}");
    }
}

#[tokio::test]
async fn a_statement_without_a_date_is_received_today() {
    let (office, session) = desk().await;
    let line = office
        .receive(&session, statement("plainte.txt", RECENT))
        .await;
    assert_eq!(line.received_on, day("2026-10-08"));
}

#[tokio::test]
async fn a_statement_is_received_on_the_day_that_staff_typed() {
    let (office, session) = desk().await;
    let typed = format!("PLAINTE PRISE AU TÉLÉPHONE\nDate de l’appel : 2 octobre 2026\n\n{RECENT}");
    let line = office
        .receive(&session, statement("plainte.txt", &typed))
        .await;
    assert_eq!(
        (line.received_on, line.channel),
        (day("2026-10-02"), Channel::Phone)
    );
}

#[tokio::test]
async fn the_text_of_attachments_is_read_and_each_file_is_kept_byte_for_byte() {
    let (office, session) = desk().await;
    let told = "Récit : l’agent portait le matricule 4471.";
    let message = recent()
        .attach("recit.txt", "text/plain", told)
        .file("plainte.eml");
    let bytes = message.bytes.clone();
    let line = office.receive(&session, message).await;
    let view = case::get(&session, line.id).await.unwrap();
    assert_eq!(quote(&view, told).words, told);
    let original = view.original.unwrap();
    assert_eq!(session.vault.blob(&original.blob).await.unwrap(), bytes);
    assert_eq!(
        (original.name.as_str(), original.size as usize),
        ("plainte.eml", bytes.len())
    );
    let [attached] = view.attachments.as_slice() else {
        panic!("one attachment")
    };
    assert_eq!(
        session.vault.blob(&attached.blob).await.unwrap(),
        told.as_bytes()
    );
    assert_eq!(attached.name, "recit.txt");
}

#[tokio::test]
async fn the_same_bytes_are_received_once() {
    let (office, session) = desk().await;
    office.receive(&session, recent().file("plainte.eml")).await;
    let (again, changed) = case::receive_file(&session, recent().file("copie.eml"))
        .await
        .unwrap();
    assert_eq!(again.already.as_deref(), Some("PL-2026-A0001"));
    assert!(again.case.is_none() && again.error.is_none());
    assert_eq!(changed.subjects, []);
    assert_eq!(
        case::list(&session, CaseListRequest::default())
            .await
            .unwrap()
            .total,
        1
    );
}

#[tokio::test]
async fn a_bad_file_is_told_and_spoils_no_other() {
    let (office, session) = desk().await;
    let bad = [
        (
            "photo.png",
            &b"\x89PNG\r\n\x1a\n\0\0"[..],
            "unsupported-file",
        ),
        ("vide.eml", b"", "empty-file"),
        ("vide.txt", b" \n ", "empty-file"),
        (
            "lettre.eml",
            b"Bonjour, je veux porter plainte.",
            "not-a-message",
        ),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0\0", "not-text"),
    ];
    for (name, bytes, code) in bad {
        let file = Incoming {
            name: name.into(),
            bytes: bytes.to_vec(),
        };
        let (received, _) = case::receive_file(&session, file).await.unwrap();
        assert_eq!(
            received.error.map(|error| error.code).as_deref(),
            Some(code),
            "{name}"
        );
    }
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    assert_eq!(
        line.number, "PL-2026-A0001",
        "a refused file takes no number"
    );
}

#[tokio::test]
async fn a_file_too_large_is_refused_before_it_is_read() {
    let (office, _session) = desk().await;
    let path = office.path().join("enorme.eml");
    std::fs::File::create(&path)
        .unwrap()
        .set_len((50 << 20) + 1)
        .unwrap();
    assert!(matches!(
        refusal(Incoming::open(&path)),
        AppError::TooLarge { limit_mib: 50 }
    ));
    let endless = refusal(Incoming::open(Path::new("/dev/zero")));
    assert!(matches!(endless, AppError::UnsupportedFile), "{endless:?}");
    let missing = refusal(Incoming::open(&office.path().join("absent.eml")));
    assert!(matches!(missing, AppError::File(_)), "{missing:?}");
}

#[tokio::test]
async fn a_call_is_registered_with_the_day_that_the_caller_told() {
    let (_office, session) = desk().await;
    let (line, _) = case::receive_form(&session, call()).await.unwrap();
    assert_eq!(
        (line.channel, line.received_on),
        (Channel::Phone, day("2026-10-07"))
    );
    assert_eq!(line.correspondent.as_deref(), Some("Aimée Tessier"));
    assert!(
        line.subject.starts_with("Madame Tessier dit"),
        "{}",
        line.subject
    );
    let view = case::get(&session, line.id).await.unwrap();
    assert_eq!(view.facts.incident.on, Some(day("2026-10-03")));
    assert_eq!((view.original, view.reply_language), (None, Lang::Fr));
}

#[tokio::test]
async fn a_form_without_a_text_or_with_a_day_of_the_future_is_refused() {
    let (_office, session) = desk().await;
    let mut silent = call();
    silent.text = " \n".into();
    let mut future = call();
    future.received_on = day("2026-10-09");
    let mut typed = call();
    typed.received_on = day("0206-10-07");
    let mut last_century = call();
    last_century.received_on = day("1989-12-31");
    let mut later = call();
    later.incident_on = Some(day("2026-10-08"));
    for (form, expected) in [
        (silent, "text"),
        (future, "received_on"),
        (typed, "received_on"),
        (last_century, "received_on"),
        (later, "incident_on"),
    ] {
        assert_eq!(
            refused_field(case::receive_form(&session, form).await),
            expected
        );
    }
    assert_eq!(
        case::list(&session, CaseListRequest::default())
            .await
            .unwrap()
            .total,
        0
    );
}

#[tokio::test]
async fn each_mark_covers_the_words_that_it_quotes_and_the_parts_are_the_text() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    assert!(!view.marks.is_empty(), "force by an officer is a signal");
    for mark in &view.marks {
        let covered: String = view
            .text
            .iter()
            .filter(|part| part.marks.contains(&mark.number))
            .map(|part| part.words.as_str())
            .collect();
        assert_eq!(covered, mark.quote.words);
    }
    let numbers: Vec<u32> = view.marks.iter().map(|mark| mark.number).collect();
    assert_eq!(numbers, (1..=numbers.len() as u32).collect::<Vec<_>>());
}

fn correction(case_id: dossier_domain::id::CaseId, correction: Correction) -> CorrectCase {
    CorrectCase {
        case_id,
        correction,
    }
}

#[tokio::test]
async fn a_corrected_day_of_the_incident_moves_the_case_to_the_other_act() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let moved = Correction::IncidentOn {
        from: Some(day("2026-09-12")),
        to: Some(day("2024-03-31")),
    };
    let (view, changed) = case::correct(&session, correction(line.id, moved))
        .await
        .unwrap();
    assert_eq!(view.recommendation.regime.code.0, "psa");
    assert!(
        changed.subjects.contains(&("case", line.id.to_string())),
        "{changed:?}"
    );
    let starts: Vec<_> = view
        .recommendation
        .clocks
        .iter()
        .map(|clock| clock.start_on)
        .collect();
    assert_eq!(
        starts,
        [day("2024-03-31")],
        "one clock, from the corrected day, counted once"
    );
    assert_eq!(view.history[0].what.id, "history-corrected-incident");
}

#[tokio::test]
async fn the_language_of_the_reply_is_corrected_apart_from_that_of_the_text() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let english = Correction::ReplyLanguage {
        from: Lang::Fr,
        to: Lang::En,
    };
    let (view, _) = case::correct(&session, correction(line.id, english.clone()))
        .await
        .unwrap();
    assert_eq!(view.reply_language, Lang::En);
    assert_eq!(view.line.language, TextLanguage::Fr);
    assert_eq!(view.history[0].what.id, "history-corrected-reply");
    let error = refusal(case::correct(&session, correction(line.id, english)).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
}

#[tokio::test]
async fn a_message_that_was_read_only_in_part_says_so_and_is_kept_whole() {
    let (office, session) = desk().await;
    let mut inner = "Subject: fond\r\n\r\nFond\r\n".to_owned();
    for depth in 0..12 {
        inner = format!(
            "Subject: {depth}\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=b{depth}\r\n\r\n--b{depth}\r\n\
             Content-Type: message/rfc822\r\n\r\n{inner}\r\n--b{depth}--\r\n"
        );
    }
    let deep = recent().attach("suite.eml", "message/rfc822", &inner);
    let file = deep.file("plainte.eml");
    let size = file.bytes.len();
    let line = office.receive(&session, file).await;
    let view = case::get(&session, line.id).await.unwrap();
    assert!(view.truncated);
    assert_eq!(view.original.unwrap().size as usize, size);
    let whole = office.receive(&session, recent().file("autre.eml")).await;
    assert!(!case::get(&session, whole.id).await.unwrap().truncated);
}

#[tokio::test]
async fn a_correction_of_a_value_that_changed_meanwhile_is_refused() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let first = Correction::Matter {
        from: Some(Matter::Conduct),
        to: Some(Matter::Service),
    };
    let second = Correction::Matter {
        from: Some(Matter::Conduct),
        to: Some(Matter::Policy),
    };
    case::correct(&session, correction(line.id, first))
        .await
        .unwrap();
    let error = refusal(case::correct(&session, correction(line.id, second)).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
    let view = case::get(&session, line.id).await.unwrap();
    assert_eq!(view.facts.matter, Some(Matter::Service));
}

#[tokio::test]
async fn the_language_of_a_text_can_be_corrected_even_after_the_decision() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    screen_in(&session, line.id).await;
    let corrected = Correction::Language {
        from: TextLanguage::Fr,
        to: TextLanguage::Mixed,
    };
    let (view, _) = case::correct(&session, correction(line.id, corrected))
        .await
        .unwrap();
    assert_eq!(view.line.language, TextLanguage::Mixed);
}

#[tokio::test]
async fn no_day_of_the_future_is_a_day_of_receipt_or_of_an_incident() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let tomorrow = day("2026-10-09");
    let future = [
        (
            Correction::ReceivedOn {
                from: day("2026-10-06"),
                to: tomorrow,
            },
            "received_on",
        ),
        (
            Correction::IncidentOn {
                from: Some(day("2026-09-12")),
                to: Some(tomorrow),
            },
            "incident_on",
        ),
        (
            Correction::IncidentOn {
                from: Some(day("2026-09-12")),
                to: Some(day("2026-10-07")),
            },
            "incident_on",
        ),
        (
            Correction::ReceivedOn {
                from: day("2026-10-06"),
                to: day("1989-12-31"),
            },
            "received_on",
        ),
    ];
    for (change, expected) in future {
        assert_eq!(
            refused_field(case::correct(&session, correction(line.id, change)).await),
            expected
        );
    }
}

#[tokio::test]
async fn a_correction_that_changes_nothing_leaves_no_trace() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let before = case::get(&session, line.id).await.unwrap().history.len();
    let same = Correction::Kind {
        from: Kind::Complaint,
        to: Kind::Complaint,
    };
    let (view, changed) = case::correct(&session, correction(line.id, same))
        .await
        .unwrap();
    assert_eq!((view.history.len(), changed.subjects), (before, vec![]));
}

#[tokio::test]
async fn a_list_goes_on_from_page_to_page_without_a_case_lost_or_told_twice() {
    let (office, session) = desk().await;
    for number in 0..105 {
        office
            .receive(
                &session,
                statement("note.txt", &format!("{RECENT}\n{number}")),
            )
            .await;
    }
    let first = case::list(&session, CaseListRequest::default())
        .await
        .unwrap();
    let after = first.after.clone();
    let next = case::list(
        &session,
        CaseListRequest {
            assigned: None,
            stages: vec![],
            after,
        },
    )
    .await
    .unwrap();
    let mut numbers: Vec<String> = first
        .lines
        .into_iter()
        .chain(next.lines)
        .map(|line| line.number)
        .collect();
    numbers.sort();
    numbers.dedup();
    assert_eq!((numbers.len(), first.total, next.after), (105, 105, None));
}

#[tokio::test]
async fn a_list_keeps_to_the_stages_asked_for() {
    let (office, session) = desk().await;
    let decided = office.receive(&session, recent().file("une.eml")).await;
    office
        .receive(
            &session,
            letter("Bonjour, une autre plainte contre la police de Sudbury.").file("deux.eml"),
        )
        .await;
    screen_in(&session, decided.id).await;
    let request = CaseListRequest {
        assigned: None,
        stages: vec![Stage::ScreenedIn],
        after: None,
    };
    let page = case::list(&session, request).await.unwrap();
    let ids: Vec<_> = page.lines.iter().map(|line| line.id).collect();
    assert_eq!((ids, page.total), (vec![decided.id], 1));
}

#[tokio::test]
async fn the_history_of_a_case_is_said_in_both_languages() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    screen_in(&session, line.id).await;
    let view = file(&session, line.id).await;
    assert_eq!(view.history.last().unwrap().what.id, "history-received");
    for told in &view.history {
        assert_eq!(told.by, "Amélie Gauthier");
        for lang in [Lang::Fr, Lang::En] {
            let said = dossier_i18n::say(lang, &told.what);
            assert!(said != told.what.id && !said.contains('{'), "{said}");
        }
    }
}

#[tokio::test]
async fn a_half_filled_form_is_kept_until_it_is_forgotten() {
    let (_office, session) = desk().await;
    assert_eq!(case::draft_get(&session, "intake").await.unwrap(), None);
    case::draft_put(&session, "intake", r#"{"text":"Bonj"}"#)
        .await
        .unwrap();
    case::draft_put(&session, "intake", r#"{"text":"Bonjour"}"#)
        .await
        .unwrap();
    assert_eq!(
        case::draft_get(&session, "intake")
            .await
            .unwrap()
            .as_deref(),
        Some(r#"{"text":"Bonjour"}"#)
    );
    case::draft_drop(&session, "intake").await.unwrap();
    assert_eq!(case::draft_get(&session, "intake").await.unwrap(), None);
    assert_eq!(
        refused_field(case::draft_put(&session, "", "{}").await),
        "form"
    );
}

#[tokio::test]
async fn a_file_that_stops_the_reader_is_one_bad_item_and_the_next_one_is_received() {
    let (office, session) = desk().await;
    let mut broken = session.clone();
    broken.office.reader = Arc::new(Reader::at(PathBuf::from("/bin/false"), Limits::OFFICE));
    let (told, changed) = case::receive_file(&broken, recent().file("piege.eml"))
        .await
        .unwrap();
    let error = told.error.unwrap();
    assert_eq!(error.code, "reader-stopped");
    assert!(error.trace.is_some(), "support can find the cause");
    assert!(told.case.is_none() && changed.subjects.is_empty());
    office.receive(&session, recent().file("suivant.eml")).await;
}
