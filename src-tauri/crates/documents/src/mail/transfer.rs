//! Transfer encodings (RFC 2045), lenient: damage costs the damaged bytes and no others.

use std::borrow::Cow;

/// Undoes a `Content-Transfer-Encoding`, given in small letters.
pub(super) fn decode<'a>(bytes: &'a [u8], encoding: &str) -> Cow<'a, [u8]> {
    match encoding {
        "base64" => base64(bytes).into(),
        "quoted-printable" => quoted_printable(bytes, true).into(),
        _ => bytes.into(),
    }
}

/// Base64; letters outside the alphabet are skipped, padding ends a group.
pub(crate) fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3);
    let (mut group, mut count) = (0_u32, 0_u32);
    for &byte in bytes {
        if let Some(six) = sextet(byte) {
            group = group << 6 | six;
            count += 1;
        }
        if count == 4 || byte == b'=' {
            push_group(&mut out, group, count);
            (group, count) = (0, 0);
        }
    }
    push_group(&mut out, group, count);
    out
}

/// Bytes of `count` sextets; a lone sextet holds none.
fn push_group(out: &mut Vec<u8>, group: u32, count: u32) {
    if count >= 2 {
        let [_, bytes @ ..] = (group << (6 * (4 - count))).to_be_bytes();
        out.extend(bytes.iter().take(count as usize - 1));
    }
}

fn sextet(byte: u8) -> Option<u32> {
    let value = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value.into())
}

/// Quoted-printable; an `=` that begins nothing stands for itself. In a body (`lines`) blanks at
/// the end of a line were added on the way and go.
pub(super) fn quoted_printable(bytes: &[u8], lines: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|&b| b == b'\n') {
        let content = if lines { line.trim_ascii_end() } else { line };
        let soft = lines && content.ends_with(b"=") && line.ends_with(b"\n");
        decode_line(
            if soft {
                content.split_last().map_or(content, |it| it.1)
            } else {
                content
            },
            &mut out,
        );
        if lines && !soft {
            out.extend(line_end(line));
        }
    }
    out
}

fn line_end(line: &[u8]) -> &[u8] {
    match line {
        [.., b'\r', b'\n'] => b"\r\n",
        [.., b'\n'] => b"\n",
        _ => b"",
    }
}

fn decode_line(mut line: &[u8], out: &mut Vec<u8>) {
    while let [first, rest @ ..] = line {
        line = match (first, rest) {
            (b'=', [high, low, after @ ..]) if hex(*high).is_some() && hex(*low).is_some() => {
                out.extend(hex(*high).zip(hex(*low)).map(|(h, l)| h << 4 | l));
                after
            }
            _ => {
                out.push(*first);
                rest
            }
        };
    }
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| digit.try_into().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_every_length_is_read() {
        assert_eq!(base64(b""), b"");
        assert_eq!(base64(b"YQ=="), b"a");
        assert_eq!(base64(b"YWI="), b"ab");
        assert_eq!(base64(b"YWJj"), b"abc");
        assert_eq!(base64(b"YW\r\nJj ZA"), b"abcd");
        assert_eq!(base64(b"//79"), [0xFF, 0xFE, 0xFD]);
    }

    #[test]
    fn quoted_printable_joins_soft_breaks_and_keeps_hard_ones() {
        assert_eq!(
            quoted_printable(b"a=\r\nb=C3=a9 \r\nc", true),
            "abé\r\nc".as_bytes()
        );
        assert_eq!(quoted_printable(b"1 = 1 =Z =4", true), b"1 = 1 =Z =4");
    }

    #[test]
    fn without_an_encoding_not_a_byte_changes() {
        assert_eq!(&*decode(b"a = \xFF\r\n", "8bit"), b"a = \xFF\r\n");
    }
}
