//! Joins the soft line breaks of `format=flowed` (RFC 3676).

/// Paragraphs of a flowed text; `delete` is `DelSp=yes`: the blank at a soft break goes too.
pub(super) fn join(text: &str, delete: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let quotes = line.len() - line.trim_start_matches('>').len();
        let content = line.get(quotes..).unwrap_or_default();
        let content = content.strip_prefix(' ').unwrap_or(content);
        if open != Some(quotes) {
            begin(&mut out, quotes, content);
        }
        let soft = content.ends_with(' ') && content != "-- ";
        out.push_str(if soft && delete {
            content.trim_end_matches(' ')
        } else {
            content
        });
        open = soft.then_some(quotes);
    }
    out
}

fn begin(out: &mut String, quotes: usize, content: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.extend(std::iter::repeat_n('>', quotes));
    if quotes > 0 && !content.is_empty() {
        out.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn soft_breaks_join_and_hard_ones_stay() {
        assert_eq!(join("un \r\ndeux\r\ntrois", false), "un deux\ntrois");
        assert_eq!(join("anti \nconsti", true), "anticonsti");
    }

    #[test]
    fn a_quote_is_never_joined_to_an_answer() {
        assert_eq!(
            join("> dit \n> hier \nRéponse", false),
            "> dit hier \nRéponse"
        );
    }

    #[test]
    fn a_signature_mark_is_no_soft_break() {
        assert_eq!(join("fin\n-- \nLéa", false), "fin\n-- \nLéa");
    }

    #[test]
    fn an_empty_line_at_the_start_is_kept_from_joining() {
        assert_eq!(join("un\n\ndeux", false), "un\n\ndeux");
    }
}
