//! Invented messages, as bytes of a file.

use dossier_app::incoming::Incoming;
use std::fmt::Write;

/// A message under construction.
#[derive(Debug, Clone)]
pub struct LetterFile {
    from: String,
    subject: String,
    received: String,
    body: String,
    attachments: Vec<(String, String, String)>,
}

/// A message with this body, received on 6 October 2026 at 10 h 15 in Ontario.
#[must_use]
pub fn letter(body: &str) -> LetterFile {
    LetterFile {
        from: "Ariane Castonguay <ariane.castonguay@courriel.example>".to_owned(),
        subject: "Ma plainte".to_owned(),
        received: "Tue, 6 Oct 2026 10:15:00 -0400".to_owned(),
        body: body.to_owned(),
        attachments: Vec::new(),
    }
}

/// A text file, as staff type it.
#[must_use]
pub fn statement(name: &str, text: &str) -> Incoming {
    Incoming {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

impl LetterFile {
    /// With this sender, in ASCII: `Name <address>`.
    #[must_use]
    pub fn from(mut self, from: &str) -> Self {
        from.clone_into(&mut self.from);
        self
    }

    /// With this subject, in ASCII.
    #[must_use]
    pub fn subject(mut self, subject: &str) -> Self {
        subject.clone_into(&mut self.subject);
        self
    }

    /// Received at this instant, as RFC 5322 writes it.
    #[must_use]
    pub fn received(mut self, at: &str) -> Self {
        at.clone_into(&mut self.received);
        self
    }

    /// With an attached text file.
    #[must_use]
    pub fn attach(mut self, name: &str, media_type: &str, text: &str) -> Self {
        self.attachments
            .push((name.to_owned(), media_type.to_owned(), text.to_owned()));
        self
    }

    /// The file.
    #[must_use]
    pub fn file(&self, name: &str) -> Incoming {
        Incoming {
            name: name.to_owned(),
            bytes: self.message().into_bytes(),
        }
    }

    fn message(&self) -> String {
        let Self {
            from,
            subject,
            received,
            body,
            attachments,
        } = self;
        let mut message = format!(
            "Return-Path: <bounce@courriel.example>\r\n\
             Received: from mx.courriel.example by mail.bureau.example; {received}\r\n\
             Date: {received}\r\nFrom: {from}\r\nTo: plaintes@bureau.example\r\n\
             Subject: {subject}\r\nMIME-Version: 1.0\r\n"
        );
        let text =
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        if attachments.is_empty() {
            return message + text + body + "\r\n";
        }
        message += "Content-Type: multipart/mixed; boundary=\"une-limite\"\r\n\r\n";
        write!(message, "--une-limite\r\n{text}{body}\r\n").expect("a text");
        for (name, media_type, content) in attachments {
            write!(
                message,
                "--une-limite\r\nContent-Type: {media_type}; charset=utf-8\r\n\
                 Content-Disposition: attachment; filename=\"{name}\"\r\n\
                 Content-Transfer-Encoding: 8bit\r\n\r\n{content}\r\n"
            )
            .expect("a text");
        }
        message + "--une-limite--\r\n"
    }
}
