//! Faults of real senders that the fixture set does not hold.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use dossier_documents::mail::{self, Mail};

fn read(bytes: &[u8]) -> Mail {
    mail::read(bytes).unwrap()
}

fn with_body(headers: &[u8], body: &[u8]) -> Mail {
    read(&[b"From: a@b.example\n".as_slice(), headers, b"\n\n", body].concat())
}

#[test]
fn eight_bit_letters_that_nobody_declared_are_read_in_headers_and_body() {
    let found = read(b"From: H\xE9l\xE8ne Gagn\xE9 <h@b.example>\nSubject: L\x92\xE9t\xE9 \x96 \xE0 Hull\n\nO\xF9 \xE9tait-il ? \x8Cuvre, 20 \x80.\n");
    assert_eq!(found.from_name.as_deref(), Some("Hélène Gagné"));
    assert_eq!(found.subject, "L’été – à Hull");
    assert_eq!(found.body, "Où était-il ? Œuvre, 20 €.");
}

#[test]
fn windows_1252_labelled_latin_1_keeps_its_apostrophes_and_its_euro() {
    let found = with_body(b"Content-Type: text/plain; charset=ISO-8859-1\nContent-Transfer-Encoding: quoted-printable", b"l=92agent, 20 =80, c=9Cur");
    assert_eq!(found.body, "l’agent, 20 €, cœur");
}

#[test]
fn utf_8_in_quoted_printable_is_read_across_a_soft_break_inside_a_letter() {
    let found = with_body(
        b"Content-Type: text/plain; charset=\"UTF-8\"\nContent-Transfer-Encoding: Quoted-Printable",
        b"=C3=\r\n=A9t=C3=A9",
    );
    assert_eq!(found.body, "été");
}

#[test]
fn a_subject_cut_inside_a_letter_is_whole() {
    assert_eq!(read(b"From: a@b.example\nSubject: =?utf-8?B?UGxhaW50ZSBkZSBsw6nDqQ==?=\n =?utf-8?B?w4k=?= =?utf-8?Q?=C3?=\n =?utf-8?Q?=A9?=\n\n").subject, "Plainte de lééÉé");
}

#[test]
fn an_html_mail_in_latin_1_with_entities_is_read_as_lines() {
    let found = with_body(b"Content-Type: text/html; charset=iso-8859-1", b"<html><head><style>p{}</style></head><body><p>L&rsquo;agent&nbsp;: &laquo;&nbsp;non&nbsp;&raquo;</p><p>Il \xE9tait 23&#8239;h&nbsp;45.<br/>Merci</p></body></html>");
    assert_eq!(
        found.body,
        "L’agent\u{A0}: «\u{A0}non\u{A0}»\n\nIl était 23\u{202F}h\u{A0}45.\nMerci"
    );
}

fn name_of(header: &[u8]) -> String {
    let body = [
        b"--b\n\nx\n--b\nContent-Type: application/pdf\n".as_slice(),
        header,
        b"\n\n%PDF\n--b--\n",
    ]
    .concat();
    let found = with_body(b"Content-Type: multipart/mixed; boundary=b", &body);
    assert_eq!(found.attachments.len(), 1);
    found.attachments[0].name.clone()
}

#[test]
fn file_names_are_read_in_every_form_that_senders_use() {
    let expected = "Pièce jointe – été.pdf";
    let forms: [&[u8]; 5] = [
        b"Content-Disposition: attachment; filename*=utf-8''Pi%C3%A8ce%20jointe%20%E2%80%93%20%C3%A9t%C3%A9.pdf",
        b"Content-Disposition: attachment; filename*=windows-1252'fr'Pi%E8ce%20jointe%20%96%20%E9t%E9.pdf",
        b"Content-Disposition: attachment;\n filename=\"=?utf-8?Q?Pi=C3=A8ce_jointe_=E2=80=93_=C3?=\n =?utf-8?Q?=A9t=C3=A9.pdf?=\"",
        b"Content-Disposition: attachment; filename=\"Pi\xE8ce jointe \x96 \xE9t\xE9.pdf\"",
        "Content-Disposition: attachment; filename=\"Pièce jointe – été.pdf\"".as_bytes(),
    ];
    for form in forms {
        assert_eq!(name_of(form), expected, "{}", String::from_utf8_lossy(form));
    }
}

#[test]
fn the_name_of_the_content_type_serves_when_there_is_no_other() {
    let body = b"--b\nContent-Type: image/png; name=\"=?iso-8859-1?Q?=E9t=E9.png?=\"\n\nx\n--b--\n";
    assert_eq!(
        with_body(b"Content-Type: multipart/mixed; boundary=b", body).attachments[0].name,
        "été.png"
    );
}

#[test]
fn a_french_date_is_read_and_one_without_a_zone_is_not_guessed() {
    let sent = |date: &str| {
        with_body(format!("Date: {date}").as_bytes(), b"x")
            .sent_at
            .map(|at| at.to_rfc3339())
    };
    assert_eq!(
        sent("lun., 3 août 2026 23:45:10 -0400").as_deref(),
        Some("2026-08-04T03:45:10+00:00")
    );
    assert_eq!(sent("lundi 3 août 2026 à 23 h 45"), None);
}

#[test]
fn a_message_cut_on_the_way_gives_what_arrived() {
    let found = with_body(b"Content-Type: multipart/mixed; boundary=b", b"--b\nContent-Type: text/plain\n\nBonjour\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0x");
    assert_eq!(found.body, "Bonjour");
    assert_eq!(found.attachments[0].bytes, b"%PDF-1");
}

#[test]
fn both_languages_of_one_body_are_kept() {
    let body = "Je porte plainte. / I wish to complain.\n\nMerci / Thanks";
    assert_eq!(
        with_body(b"Content-Type: text/plain; charset=utf-8", body.as_bytes()).body,
        body
    );
}
