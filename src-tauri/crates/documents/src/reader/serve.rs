//! The side of the child: reads what it is given until nothing more comes.

use super::frame::{Answer, put_answer, take_question};
use super::{Document, Form};
use crate::{mail, text};
use std::io::{Read, Result, Write};

/// Answers each question in turn; returns when no more will come.
///
/// # Errors
/// Of the two streams: the one who asks has gone, or does not ask as it should.
pub fn serve(from: &mut impl Read, to: &mut impl Write) -> Result<()> {
    while let Some((form, bytes)) = take_question(from)? {
        put_answer(to, &read(form, &bytes))?;
    }
    Ok(())
}

pub(super) fn read(form: Form, bytes: &[u8]) -> Answer {
    match form {
        Form::Mail => mail::read(bytes).map(Document::Mail),
        Form::Text => text::read(bytes).map(Document::Text),
    }
}
