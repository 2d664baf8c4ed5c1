//! A message that Outlook saved, received like any other: through intake, and read by the program
//! that reads foreign files.

use crate::desk::desk;
use dossier_app::case;
use dossier_app::incoming::Incoming;
use dossier_domain::case::Channel;
use std::io::{Cursor, Write};

/// A complaint with a photograph, written here: no message of a person.
fn complaint() -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let wide = |words: &str| -> Vec<u8> {
        let units = words.encode_utf16();
        units.flat_map(u16::to_le_bytes).collect()
    };
    let attached = "/__attach_version1.0_#00000000";
    file.create_storage(attached).unwrap();
    let streams = [
        ("/__substg1.0_0037001F".to_owned(), wide("Plainte")),
        ("/__substg1.0_0C1A001F".to_owned(), wide("Aimée Tessier")),
        (
            "/__substg1.0_5D01001F".to_owned(),
            wide("aimee@courriel.example"),
        ),
        (
            "/__substg1.0_1000001F".to_owned(),
            wide("Le 3 octobre 2026, un agent de la Police d’Ottawa m’a poussée."),
        ),
        ("/__properties_version1.0".to_owned(), vec![0; 32]),
        (
            format!("{attached}/__substg1.0_3707001F"),
            wide("poignet.png"),
        ),
        (format!("{attached}/__substg1.0_37010102"), PHOTO.to_vec()),
    ];
    for (path, bytes) in streams {
        file.create_stream(path).unwrap().write_all(&bytes).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

const PHOTO: &[u8] = b"\x89PNG\r\n\x1a\n\x00\xff";

#[tokio::test]
async fn a_message_of_outlook_becomes_a_case_with_its_attachment_and_its_original() {
    let (_office, session) = desk().await;
    let bytes = complaint();
    let given = || Incoming {
        name: "Plainte.msg".into(),
        bytes: bytes.clone(),
    };
    let (received, _) = case::receive_file(&session, given()).await.unwrap();
    let line = received.case.unwrap();
    assert_eq!(line.channel, Channel::Email);
    assert_eq!(line.correspondent.as_deref(), Some("Aimée Tessier"));
    let view = case::get(&session, line.id).await.unwrap();
    let original = view.original.unwrap();
    assert_eq!(original.media_type, "application/vnd.ms-outlook");
    assert_eq!(original.size as usize, bytes.len());
    let [photo] = view.attachments.as_slice() else {
        panic!("{:?}", view.attachments);
    };
    assert_eq!(
        (photo.name.as_str(), photo.size as usize),
        ("poignet.png", PHOTO.len())
    );
    let (again, _) = case::receive_file(&session, given()).await.unwrap();
    assert_eq!(
        again.already,
        Some(line.number),
        "the same bytes are received once"
    );
}

#[tokio::test]
async fn a_compound_file_that_is_no_message_is_refused_and_said_so() {
    let (_office, session) = desk().await;
    let file = Incoming {
        name: "Devis.msg".into(),
        bytes: cfb::CompoundFile::create(Cursor::new(Vec::new()))
            .unwrap()
            .into_inner()
            .into_inner(),
    };
    let (received, _) = case::receive_file(&session, file).await.unwrap();
    assert_eq!(received.error.unwrap().code, "not-a-message");
}
