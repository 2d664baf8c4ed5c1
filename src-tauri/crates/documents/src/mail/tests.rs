use super::*;
use proptest::prelude::*;

fn mail(source: &str) -> Mail {
    read(source.replace('\n', "\r\n").as_bytes()).unwrap()
}

#[test]
fn what_is_not_a_message_is_refused() {
    assert_eq!(
        read(b"Le 3 mars, vers 16 h, un agent m'a frapp\xE9.\n\nMerci."),
        Err(DocumentError::NotAMessage)
    );
    assert_eq!(
        read(&[0x89, b'P', b'N', b'G', 0, 1, 2, 3]),
        Err(DocumentError::NotAMessage)
    );
    assert_eq!(
        read(b"{\"from\": \"a@b.example\"}"),
        Err(DocumentError::NotAMessage)
    );
    assert_eq!(read(b""), Err(DocumentError::Empty));
    assert_eq!(read(b" \r\n"), Err(DocumentError::Empty));
    assert_eq!(
        read(&vec![b'a'; LIMIT + 1]),
        Err(DocumentError::TooLarge { limit: LIMIT })
    );
}

#[test]
fn a_reply_address_is_kept_only_when_it_differs() {
    assert_eq!(
        mail("From: a@b.example\nReply-To: A@B.example\n\nx").reply_to,
        None
    );
    assert_eq!(
        mail("From: a@b.example\nReply-To: c@d.example\n\nx")
            .reply_to
            .as_deref(),
        Some("c@d.example")
    );
}

const ALTERNATIVE: &str = "From: a@b.example
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

PLAIN
--b
Content-Type: text/html

<p>Plainte contre un <b>agent</b> de la route</p>
--b--
";

#[test]
fn of_alternatives_the_plain_text_is_read() {
    let source = ALTERNATIVE.replace("PLAIN", "Plainte contre un agent de la route");
    assert_eq!(mail(&source).body, "Plainte contre un agent de la route");
}

#[test]
fn a_plain_text_that_only_asks_for_html_gives_way() {
    let source = ALTERNATIVE.replace("PLAIN", "HTML svp");
    assert_eq!(mail(&source).body, "Plainte contre un agent de la route");
}

#[test]
fn an_attachment_comes_out_byte_for_byte_and_its_text_is_read() {
    let found = read(
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nVoir pi\xE8ce.\n--b\nContent-Type: text/plain; charset=iso-8859-1; name=t.txt\n\nl'\xE9t\xE9 \r\n\x92\n--b--\n",
    )
    .unwrap();
    assert_eq!(found.body, "Voir pièce.");
    let part = found.attachments.first().unwrap();
    assert_eq!(part.bytes, b"l'\xE9t\xE9 \r\n\x92");
    assert_eq!(part.text.as_deref(), Some("l'été\n’"));
}

#[test]
fn attachments_of_one_name_are_told_apart() {
    let part = "--b\nContent-Type: application/pdf; name=\"../a.pdf\"\n\nx\n";
    let names: Vec<String> = mail(&format!(
        "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n{part}{}--b--",
        part.replace("a.pdf", "A.PDF")
    ))
    .attachments
    .into_iter()
    .map(|it| it.name)
    .collect();
    assert_eq!(names, ["a.pdf", "A (2).PDF"]);
}

#[test]
fn a_message_in_a_message_is_attached_with_all_that_it_says() {
    let found = mail(
        "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nTransmis\n--b\nContent-Type: message/rfc822\n\nFrom: c@d.example\nSubject: Plainte\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nDedans\n--c\nContent-Type: text/plain; name=x.txt\n\nplus loin\n--c--\n--b--\n",
    );
    assert_eq!(found.body, "Transmis");
    let part = found.attachments.first().unwrap();
    assert_eq!(part.name, "message-1.eml");
    assert!(part.bytes.starts_with(b"From: c@d.example") && part.bytes.ends_with(b"--c--"));
    assert_eq!(part.text.as_deref(), Some("Plainte\n\nDedans\n\nplus loin"));
}

#[test]
fn a_quoted_thread_is_kept() {
    let found = mail("From: a@b.example\n\nOui.\n\nLe 3 mars, X a écrit :\n> Bonjour\n> > avant\n");
    assert_eq!(
        found.body,
        "Oui.\n\nLe 3 mars, X a écrit :\n> Bonjour\n> > avant"
    );
}

#[test]
fn a_multipart_that_lost_its_boundary_is_still_read() {
    let source = ALTERNATIVE
        .replace("; boundary=b", "")
        .replace("PLAIN", "Plainte contre un agent de la route");
    assert_eq!(mail(&source).body, "Plainte contre un agent de la route");
    assert_eq!(
        mail("From: a@b.example\nContent-Type: multipart/mixed\n\nSeul\n").body,
        "Seul"
    );
}

#[test]
fn the_tracking_picture_and_the_script_of_a_mail_are_not_text() {
    let found = mail(
        "From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n<p>Bonjour</p><img src=\"https://t.example/p.gif\"><script>alert(1)</script>",
    );
    assert_eq!(found.body, "Bonjour");
}

#[test]
fn a_bottomless_message_is_cut_and_says_so() {
    let nested = "Content-Type: message/rfc822\n\n".repeat(100_000);
    let found = mail(&format!("From: a@b.example\n{nested}"));
    assert!(found.truncated);
    let deep: String = (0..2_000)
        .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"))
        .collect();
    assert!(mail(&format!("From: a@b.example\n{deep}")).truncated);
}

#[test]
fn more_parts_than_the_limit_are_left_in_the_original_and_it_says_so() {
    let parts = "--b\nContent-Type: application/pdf\n\nx\n".repeat(PART_LIMIT + 5);
    let found = mail(&format!(
        "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n{parts}"
    ));
    assert!(found.truncated && found.attachments.len() < PART_LIMIT);
}

#[test]
fn a_text_beyond_the_limit_is_cut_and_says_so() {
    let found = mail(&format!("From: a@b.example\n\n{}", "é".repeat(TEXT_LIMIT)));
    assert!(found.truncated && found.body.len() <= TEXT_LIMIT);
    assert!(!mail("From: a@b.example\n\nx").truncated);
}

const PIECES: [&str; 18] = [
    "From: a@b.example\n",
    "Subject: =?utf-8?Q?=C3=A9?=\n",
    "Content-Type: multipart/mixed; boundary=\"b\"\n",
    "Content-Type: multipart/alternative; boundary=b\n",
    "Content-Type: message/rfc822\n",
    "Content-Type: text/html; charset=",
    "utf-16\n",
    "Content-Transfer-Encoding: base64\n",
    "Content-Transfer-Encoding: quoted-printable\n",
    "\n",
    "--b\n",
    "--b--\n",
    "Content-Disposition: attachment; filename*0*=utf-8''%E9; filename*1=\"\n",
    "<p>&#x1F600;<a '",
    "=",
    "Date: 3 août 2026 1:00 -9999\n",
    "Received: x; y; 1 Jan 99999 00:00:00 +0000\n",
    "é\u{202E}\0",
];

proptest! {
    #[test]
    fn no_bytes_bring_it_down(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes);
        let _ = read(&[b"From: a@b.example\n".as_slice(), &bytes].concat());
        let _ = crate::text::read(&bytes);
        html::to_text(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_arrangement_of_pieces_brings_it_down(order in proptest::collection::vec(0..PIECES.len(), 0..60)) {
        let source: String = order.iter().map(|&at| PIECES[at]).collect();
        if let Ok(found) = read(source.as_bytes()) {
            for part in &found.attachments {
                let safe = !part.name.is_empty() && !part.name.contains(['/', '\\', '\u{202E}']);
                prop_assert!(safe);
            }
        }
    }
}
