//! What travels between the program and its reader: a length of four bytes, then as many bytes.

use super::{Document, Form};
use crate::DocumentError;
use crate::mail::{LIMIT, PART_LIMIT};
use std::io::{Error, ErrorKind, Read, Result, Write};

/// Largest answer without its attachments: the texts of the largest message, escaped.
const ANSWER: usize = 256 << 20;

/// What was read, or why not.
pub(super) type Answer = std::result::Result<Document, DocumentError>;

/// Asks for a file.
pub(super) fn put_question(to: &mut impl Write, form: Form, bytes: &[u8]) -> Result<()> {
    put(to, &[form as u8])?;
    put(to, bytes)?;
    to.flush()
}

/// The next question; none when no more will come.
pub(super) fn take_question(from: &mut impl Read) -> Result<Option<(Form, Vec<u8>)>> {
    let Some(form) = take(from, 1)? else {
        return Ok(None);
    };
    let form = match form.as_slice() {
        [form] if *form == Form::Mail as u8 => Form::Mail,
        [form] if *form == Form::Text as u8 => Form::Text,
        _ => return Err(ErrorKind::InvalidData.into()),
    };
    let bytes = take(from, LIMIT)?.ok_or(ErrorKind::UnexpectedEof)?;
    Ok(Some((form, bytes)))
}

/// Answers: the document without the bytes of its attachments, then those, one after the other.
pub(super) fn put_answer(to: &mut impl Write, answer: &Answer) -> Result<()> {
    put(to, &serde_json::to_vec(answer)?)?;
    if let Ok(Document::Mail(mail)) = answer {
        for part in &mail.attachments {
            put(to, &part.bytes)?;
        }
    }
    to.flush()
}

/// The answer. A reader that a file has taken over may say anything: all of it is bounded.
pub(super) fn take_answer(from: &mut impl Read) -> Result<Answer> {
    let said = take(from, ANSWER)?.ok_or(ErrorKind::UnexpectedEof)?;
    let mut answer: Answer = serde_json::from_slice(&said)?;
    if let Ok(Document::Mail(mail)) = &mut answer {
        if mail.attachments.len() > PART_LIMIT {
            return Err(ErrorKind::InvalidData.into());
        }
        let mut left = LIMIT;
        for part in &mut mail.attachments {
            part.bytes = take(from, left)?.ok_or(ErrorKind::UnexpectedEof)?;
            left -= part.bytes.len();
        }
    }
    Ok(answer)
}

fn put(to: &mut impl Write, bytes: &[u8]) -> Result<()> {
    let length = u32::try_from(bytes.len()).map_err(Error::other)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(bytes)
}

/// As many bytes as are announced, if that is not above `most`; none at the end of the stream.
fn take(from: &mut impl Read, most: usize) -> Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match from.read(&mut length)? {
        0 => return Ok(None),
        read => from.read_exact(length.get_mut(read..).unwrap_or_default())?,
    }
    let length = u32::from_le_bytes(length) as usize;
    if length > most {
        return Err(ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::new();
    from.take(length as u64).read_to_end(&mut bytes)?;
    if bytes.len() < length {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    Ok(Some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail;

    const LETTER: &[u8] = b"Received: by mx.example\r\nSubject: Plainte\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nCorps\r\n--b\r\n\
        Content-Type: image/png; name=a.png\r\n\r\n\x89PNG\xff\x00\r\n--b--\r\n";

    #[test]
    fn a_question_and_its_answer_arrive_as_they_left() {
        let mut wire = Vec::new();
        put_question(&mut wire, Form::Mail, LETTER).unwrap();
        let (form, bytes) = take_question(&mut wire.as_slice()).unwrap().unwrap();
        assert_eq!((form, bytes.as_slice()), (Form::Mail, LETTER));

        let read = mail::read(LETTER).unwrap();
        assert_eq!(read.attachments[0].bytes, b"\x89PNG\xff\x00");
        for answer in [Ok(Document::Mail(read)), Err(DocumentError::NotText)] {
            let mut wire = Vec::new();
            put_answer(&mut wire, &answer).unwrap();
            assert_eq!(take_answer(&mut wire.as_slice()).unwrap(), answer);
        }
    }

    #[test]
    fn a_length_that_lies_is_refused_before_it_is_believed() {
        let mut wire = Vec::new();
        wire.extend_from_slice(&u32::MAX.to_le_bytes());
        assert!(take_answer(&mut wire.as_slice()).is_err());
        assert!(take(&mut [9, 0, 0, 0, 1].as_slice(), 100).is_err());
        assert!(take(&mut [9, 0].as_slice(), 100).is_err());
    }

    #[test]
    fn the_end_of_the_stream_is_no_question() {
        assert!(take_question(&mut [].as_slice()).unwrap().is_none());
    }
}
