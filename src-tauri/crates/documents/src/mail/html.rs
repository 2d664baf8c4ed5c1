//! HTML as text: what a reader would see, and nothing that runs.

mod entity;
mod writer;

use writer::Writer;

/// Elements whose content no reader sees.
const UNSEEN: [&str; 7] = [
    "script", "style", "title", "template", "noscript", "svg", "object",
];

/// Elements that stand as paragraphs of their own.
const PARAGRAPHS: [&str; 13] = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "pre", "hr",
];

/// Elements that begin and end a line.
const LINES: [&str; 17] = [
    "div", "tr", "dt", "dd", "section", "article", "header", "footer", "address", "figure", "form",
    "fieldset", "center", "caption", "legend", "main", "nav",
];

/// Text of an HTML document: blocks become lines, quotations keep a `>`, entities are resolved.
pub(super) fn to_text(source: &str) -> String {
    let mut writer = Writer::default();
    let mut rest = source;
    while let Some(at) = rest.find('<') {
        let (before, tagged) = rest.split_at(at);
        writer.text(before);
        rest = match Tag::read(tagged) {
            Some((tag, after)) => skip_unseen(&tag, after, &mut writer),
            None => {
                writer.text("<");
                tagged.get(1..).unwrap_or_default()
            }
        };
    }
    writer.text(rest);
    writer.finish()
}

/// Applies a tag; where its content is not for reading, goes on after the closing tag.
fn skip_unseen<'a>(tag: &Tag<'_>, after: &'a str, writer: &mut Writer) -> &'a str {
    if tag.is_closing || tag.is_empty || !UNSEEN.contains(&tag.name.as_str()) {
        apply(tag, writer);
        return after;
    }
    let mut rest = after;
    while let Some(at) = rest.find("</") {
        let closing = rest.get(at..).unwrap_or_default();
        match Tag::read(closing) {
            Some((end, next)) if end.name == tag.name => return next,
            _ => rest = closing.get(2..).unwrap_or_default(),
        }
    }
    ""
}

fn apply(tag: &Tag<'_>, writer: &mut Writer) {
    match tag.name.as_str() {
        "br" => writer.line_break(),
        "blockquote" => writer.quote(!tag.is_closing),
        "li" if !tag.is_closing => writer.item(),
        "li" => writer.line(),
        "td" | "th" if tag.is_closing => writer.text(" "),
        "img" => writer.text(
            &tag.attribute("alt")
                .map(|alt| format!(" {alt} "))
                .unwrap_or_default(),
        ),
        name if PARAGRAPHS.contains(&name) => {
            writer.paragraph();
            if name == "pre" {
                writer.preformatted(!tag.is_closing);
            }
        }
        name if LINES.contains(&name) => writer.line(),
        _ => {}
    }
}

/// A tag, or a comment or declaration (with an empty name).
struct Tag<'a> {
    name: String,
    attributes: &'a str,
    is_closing: bool,
    is_empty: bool,
}

impl<'a> Tag<'a> {
    /// Reads a tag at the start of `text`, and gives what follows it.
    fn read(text: &'a str) -> Option<(Self, &'a str)> {
        let inner = text.strip_prefix('<')?;
        if let Some(comment) = inner.strip_prefix("!--") {
            let after = comment.split_once("-->").map_or("", |it| it.1);
            return Some((Self::nothing(), after));
        }
        let is_closing = inner.starts_with('/');
        let named = inner.strip_prefix('/').unwrap_or(inner);
        if !named.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?') {
            return None;
        }
        let end = tag_end(named)?;
        let (content, after) = named.split_at(end);
        let name_end = content
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(end);
        let (name, attributes) = content.split_at(name_end);
        let is_empty = attributes.ends_with('/');
        let tag = Self {
            name: name.to_ascii_lowercase(),
            attributes,
            is_closing,
            is_empty,
        };
        Some((tag, after.get(1..).unwrap_or_default()))
    }

    fn nothing() -> Self {
        Self {
            name: String::new(),
            attributes: "",
            is_closing: false,
            is_empty: true,
        }
    }

    /// Value of a quoted attribute.
    fn attribute(&self, name: &str) -> Option<&'a str> {
        let lower = self.attributes.to_ascii_lowercase();
        let at = lower.find(&format!(" {name}="))? + name.len() + 2;
        let value = self.attributes.get(at..)?;
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        value
            .get(1..)?
            .split(quote)
            .next()
            .filter(|it| !it.trim().is_empty())
    }
}

/// Place of the `>` that ends a tag; one inside quotes does not.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    text.find('>')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &str) {
        assert_eq!(to_text(source), expected, "{source}");
    }

    #[test]
    fn scripts_styles_and_comments_are_not_read() {
        check(
            "<style>p{color:red}</style><p>Un</p><script>if (a</b) {x='</p>'}</script><!-- c > d -->",
            "Un",
        );
        check("<script>never closed", "");
        check(
            "<head><title>Titre</title></head><body>Corps</body>",
            "Corps",
        );
    }

    #[test]
    fn blocks_become_lines() {
        check(
            "<p>Un</p><p>Deux<br>Trois</p><div>Quatre</div><div>Cinq</div>",
            "Un\n\nDeux\nTrois\n\nQuatre\nCinq",
        );
        check("<ul><li>a</li><li>b</li></ul>fin", "- a\n- b\n\nfin");
        check(
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
            "a b\nc",
        );
    }

    #[test]
    fn entities_are_resolved_once() {
        check(
            "l&rsquo;&eacute;t&eacute; &#233; &#x153; &#146; &amp;lt; &laquo;&nbsp;A&nbsp;&raquo;",
            "l’été é œ ’ &lt; «\u{A0}A\u{A0}»",
        );
        check(
            "a & b &unknown; 5 &lt; 6 &copy",
            "a & b &unknown; 5 < 6 &copy",
        );
    }

    #[test]
    fn blanks_of_the_source_are_not_text() {
        check(
            "<p>\n  Un   deux\n</p>\n\n<p> trois</p>",
            "Un deux\n\ntrois",
        );
        check("<pre>a  b\n  c</pre>", "a  b\n  c");
        check("<b>gras</b> et <i>italique</i>", "gras et italique");
    }

    #[test]
    fn quotations_are_kept_and_marked() {
        check(
            "Réponse<blockquote>Cité<br>deux<blockquote>plus tôt</blockquote></blockquote>",
            "Réponse\n\n> Cité\n> deux\n>\n> > plus tôt",
        );
    }

    #[test]
    fn pictures_speak_by_their_alternative_and_are_never_fetched() {
        check(
            "<img src=\"https://track.example/x\" alt=\"Croquis\"><img src=x>",
            "Croquis",
        );
    }

    #[test]
    fn a_lone_sign_is_text() {
        check("3 < 4 et 5 > 2", "3 < 4 et 5 > 2");
        check("<a title=\"x > y\">lien</a>", "lien");
        check("<p", "<p");
    }
}
