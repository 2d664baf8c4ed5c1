//! Cuts a multipart body at its boundary lines (RFC 2046).

/// The parts between the boundary lines, each without the line end that belongs to the boundary.
/// A missing closing line ends the last part at the end of the body. Empty when no line is one.
pub(super) fn split<'a>(body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let mut start: Option<usize> = None;
    let mut at = 0;
    for line in body.split_inclusive(|&b| b == b'\n') {
        let next = at + line.len();
        if let Some(kind) = boundary_line(line, boundary) {
            parts.extend(start.map(|start| slice(body, start, at)));
            start = (kind == Line::Opening).then_some(next);
            if kind == Line::Closing {
                return parts;
            }
        }
        at = next;
    }
    parts.extend(start.map(|start| body.get(start..).unwrap_or_default()));
    parts
}

/// The boundary of a body whose header lost it: the first line that begins with two dashes and is
/// followed by a field of a part.
pub(super) fn guess(body: &[u8]) -> Option<Vec<u8>> {
    let mut lines = body.split(|&b| b == b'\n').peekable();
    while let Some(line) = lines.next() {
        let mark = line
            .trim_ascii_end()
            .strip_prefix(b"--")
            .filter(|mark| !mark.is_empty());
        let field = |next: &&[u8]| {
            next.get(..8)
                .is_some_and(|start| start.eq_ignore_ascii_case(b"content-"))
        };
        if let (Some(mark), Some(_)) = (mark, lines.peek().filter(|next| field(next))) {
            return Some(mark.to_vec());
        }
    }
    None
}

#[derive(PartialEq)]
enum Line {
    Opening,
    Closing,
}

fn boundary_line(line: &[u8], boundary: &[u8]) -> Option<Line> {
    let rest = line
        .strip_prefix(b"--")?
        .strip_prefix(boundary)?
        .trim_ascii_end();
    match rest {
        b"" => Some(Line::Opening),
        b"--" => Some(Line::Closing),
        _ => None,
    }
}

/// `body[start..end]` without the last line end, or nothing when the part is empty.
fn slice(body: &[u8], start: usize, end: usize) -> &[u8] {
    let part = body.get(start..end).unwrap_or_default();
    let part = part.strip_suffix(b"\n").unwrap_or(part);
    part.strip_suffix(b"\r").unwrap_or(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preamble_and_epilogue_are_no_parts() {
        let body = b"before\r\n--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\nafter";
        assert_eq!(split(body, b"b"), [b"\r\none".as_slice(), b"\r\ntwo"]);
    }

    #[test]
    fn a_missing_end_loses_nothing() {
        assert_eq!(split(b"--b\n\none\n", b"b"), [b"\none\n".as_slice()]);
    }

    #[test]
    fn a_longer_boundary_that_begins_alike_is_another() {
        assert_eq!(
            split(b"--b\n\none\n--bb\ntwo\n--b--", b"b"),
            [b"\none\n--bb\ntwo".as_slice()]
        );
    }

    #[test]
    fn a_lost_boundary_is_found_in_the_body() {
        assert_eq!(
            guess(b"\n--=_1\r\nContent-Type: text/plain\r\n\r\nx"),
            Some(b"=_1".to_vec())
        );
        assert_eq!(guess(b"-- \nsignature"), None);
    }
}
