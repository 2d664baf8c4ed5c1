//! Messages of Outlook that the tests write themselves.

use super::*;
use crate::mail;
use std::io::Write;

/// A compound file being written.
struct Made(cfb::CompoundFile<Cursor<Vec<u8>>>);

impl Made {
    fn new() -> Self {
        Self(cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap())
    }

    fn bytes(mut self, path: &str, bytes: &[u8]) -> Self {
        self.0
            .create_stream(path)
            .unwrap()
            .write_all(bytes)
            .unwrap();
        self
    }

    fn text(self, at: &str, tag: u16, words: &str) -> Self {
        let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        self.bytes(&format!("{at}__substg1.0_{tag:04X}001F"), &wide)
    }

    fn storage(mut self, path: &str) -> Self {
        self.0.create_storage(path).unwrap();
        self
    }

    /// The table of properties: (tag, type, value).
    fn table(self, at: &str, head: usize, rows: &[(u16, u16, i64)]) -> Self {
        let mut table = vec![0; head];
        for (tag, kind, value) in rows {
            table.extend(kind.to_le_bytes());
            table.extend(tag.to_le_bytes());
            table.extend([0; 4]);
            table.extend(value.to_le_bytes());
        }
        self.bytes(&format!("{at}__properties_version1.0"), &table)
    }

    fn done(self) -> Vec<u8> {
        let mut file = self.0;
        file.flush().unwrap();
        file.into_inner().into_inner()
    }
}

/// 2026-10-03T14:30:00Z as a file says it.
const INSTANT: i64 = (1_791_037_800 + 11_644_473_600) * 10_000_000;
const PHOTO: &[u8] = b"\x89PNG\xff\x00\r\n\x1a";

fn complaint() -> Made {
    Made::new()
        .text("/", tag::SUBJECT, "Plainte été 2026")
        .text("/", tag::SENDER_NAME, "Aimée Tessier")
        .text("/", tag::SENDER_ADDRESS, "/O=BUREAU/CN=AT")
        .text("/", tag::SENDER_SMTP, "aimee@courriel.example")
        .text("/", tag::BODY, "Un agent m’a poussée.\r\n")
        .table("/", property::TOP, &[(tag::DELIVERED, 0x0040, INSTANT)])
}

#[test]
fn a_message_of_outlook_is_read_like_any_other() {
    let read = mail::read(&complaint().done()).unwrap();
    assert_eq!(read.subject, "Plainte été 2026");
    assert_eq!(read.from_name.as_deref(), Some("Aimée Tessier"));
    assert_eq!(read.from_address.as_deref(), Some("aimee@courriel.example"));
    assert_eq!(read.body.trim(), "Un agent m’a poussée.");
    let received = read.received_at.unwrap().to_rfc3339();
    assert_eq!(received, "2026-10-03T14:30:00+00:00");
    assert!(!read.truncated);
}

#[test]
fn an_attachment_comes_out_byte_for_byte_and_a_message_inside_as_its_text() {
    let inside = "/__attach_version1.0_#00000001/__substg1.0_3701000D";
    let bytes = complaint()
        .storage("/__attach_version1.0_#00000000")
        .text(
            "/__attach_version1.0_#00000000/",
            tag::LONG_NAME,
            "../poignet.png",
        )
        .text(
            "/__attach_version1.0_#00000000/",
            tag::MEDIA_TYPE,
            "image/PNG",
        )
        .bytes("/__attach_version1.0_#00000000/__substg1.0_37010102", PHOTO)
        .storage("/__attach_version1.0_#00000001")
        .storage(inside)
        .text(&format!("{inside}/"), tag::SUBJECT, "Réponse")
        .text(
            &format!("{inside}/"),
            tag::BODY,
            "Nous avons reçu votre appel.",
        )
        .done();
    let read = mail::read(&bytes).unwrap();
    let [photo, reply] = read.attachments.as_slice() else {
        panic!("{:?}", read.attachments);
    };
    assert_eq!(
        (photo.name.as_str(), photo.bytes.as_slice()),
        ("poignet.png", PHOTO)
    );
    assert_eq!(photo.media_type, "image/png");
    assert_eq!(reply.name, "Réponse.txt");
    assert!(reply.text.as_ref().unwrap().contains("Nous avons reçu"));
}

#[test]
fn an_older_message_is_read_in_the_code_page_that_it_names_or_in_windows_1252() {
    for (page, bytes) in [
        (None, b"\xE9t\xE9".as_slice()),
        (Some(65001), "été".as_bytes()),
    ] {
        let rows = page.map(|page| (0x3FFD, 0x0003, page));
        let rows: Vec<_> = rows.into_iter().collect();
        let made = Made::new()
            .bytes("/__substg1.0_0037001E", bytes)
            .bytes("/__substg1.0_1000001E", b"Corps")
            .table("/", property::TOP, &rows)
            .done();
        assert_eq!(mail::read(&made).unwrap().subject, "été", "{page:?}");
    }
}

#[test]
fn a_body_in_html_is_read_and_one_that_is_only_rtf_is_said_to_be_missing() {
    let page = Made::new()
        .text("/", tag::SUBJECT, "Objet")
        .bytes(
            "/__substg1.0_10130102",
            b"<p>Un <b>agent</b></p><script>x</script>",
        )
        .done();
    let read = mail::read(&page).unwrap();
    assert_eq!((read.body.trim(), read.truncated), ("Un agent", false));
    let rtf = Made::new()
        .text("/", tag::SUBJECT, "Objet")
        .bytes("/__substg1.0_10090102", b"compressed")
        .done();
    let read = mail::read(&rtf).unwrap();
    assert_eq!((read.body.as_str(), read.truncated), ("", true));
}

#[test]
fn a_body_longer_than_is_read_gives_its_beginning_and_says_so() {
    let long = "mot ".repeat(3 << 20);
    let made = Made::new()
        .text("/", tag::SUBJECT, "Objet")
        .text("/", tag::BODY, &long)
        .done();
    let read = mail::read(&made).unwrap();
    assert!(read.truncated);
    assert!(read.body.starts_with("mot mot"), "{}", read.body.len());
    assert!(read.body.len() <= TEXT_LIMIT);
}

#[test]
fn another_compound_file_and_a_cut_one_are_no_message() {
    let document = Made::new().bytes("/WordDocument", b"text").done();
    assert_eq!(mail::read(&document), Err(DocumentError::NotAMessage));
    let whole = complaint().done();
    for length in [8, 100, 512, whole.len() / 2] {
        // Whatever is left of it, reading ends.
        let _ = mail::read(&whole[..length]);
    }
}
