//! A file that the window hands over: raw bytes, and the name in a header, since a header carries
//! no accent.

use crate::desk::Wire;
use dossier_app::incoming::Incoming;
use dossier_app::{AppError, WireError};
use tauri::http::HeaderMap;
use tauri::ipc::{InvokeBody, Request};

/// Header of the percent-encoded name.
const NAME_HEADER: &str = "x-file-name";

/// The file of a call. Its size is the use case's to judge.
///
/// # Errors
/// `broken` when the call is not made as the interface makes it.
pub fn incoming(request: &Request<'_>) -> Wire<Incoming> {
    match request.body() {
        InvokeBody::Raw(bytes) => named(request.headers(), bytes),
        InvokeBody::Json(_) => Err(broken("a file was not sent as bytes")),
    }
}

fn named(headers: &HeaderMap, bytes: &[u8]) -> Wire<Incoming> {
    let name = headers
        .get(NAME_HEADER)
        .and_then(|value| decoded(value.as_bytes()));
    let name = name.ok_or_else(|| broken("a file came without a name"))?;
    Ok(Incoming {
        name: base_name(&name).to_owned(),
        bytes: bytes.to_vec(),
    })
}

fn broken(what: &str) -> WireError {
    AppError::Broken(what.to_owned()).into()
}

/// The last part of a path of either kind of system.
fn base_name(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// Undoes percent-encoding (RFC 3986 §2.1); `None` when it is not that, or not UTF-8.
fn decoded(encoded: &[u8]) -> Option<String> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded;
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let (digits, after) = after.split_at_checked(2)?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
            rest = after;
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::{NAME_HEADER, decoded, named};
    use dossier_app::incoming::Incoming;
    use tauri::http::HeaderMap;

    fn given(name: &'static str, bytes: &[u8]) -> super::Wire<Incoming> {
        let mut headers = HeaderMap::new();
        headers.insert(NAME_HEADER, name.parse().unwrap());
        named(&headers, bytes)
    }

    #[test]
    fn the_name_keeps_its_accents_and_loses_its_folder() {
        assert_eq!(
            given("%C3%A9t%C3%A9%20100%25.eml", b"x").unwrap().name,
            "été 100%.eml"
        );
        assert_eq!(given("C%3A%5Ctemp%5Ca.eml", b"x").unwrap().name, "a.eml");
        assert_eq!(given("..%2F..%2Fa.eml", b"x").unwrap().name, "a.eml");
    }

    #[test]
    fn bytes_are_untouched() {
        assert_eq!(given("a.eml", b"\xff\0\r\n").unwrap().bytes, b"\xff\0\r\n");
    }

    #[test]
    fn a_file_without_a_name_is_refused() {
        assert_eq!(named(&HeaderMap::new(), b"x").err().unwrap().code, "broken");
    }

    #[test]
    fn what_is_not_percent_encoding_is_not_decoded() {
        for wrong in ["%", "%4", "%zz", "%ff"] {
            assert_eq!(decoded(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
