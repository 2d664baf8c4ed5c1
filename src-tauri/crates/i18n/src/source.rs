//! The Fluent files, embedded when the program is built.

use dossier_domain::lang::Lang;
use rust_embed::RustEmbed;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "../../../locales"]
struct Locales;

static FRENCH: LazyLock<String> = LazyLock::new(|| join(Lang::Fr));
static ENGLISH: LazyLock<String> = LazyLock::new(|| join(Lang::En));

/// Every Fluent file of a language, joined in order of name, as the interface reads them.
#[must_use]
pub fn messages(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => &FRENCH,
        Lang::En => &ENGLISH,
    }
}

fn join(lang: Lang) -> String {
    let mut names: Vec<_> = Locales::iter().filter(|name| is_of(name, lang)).collect();
    names.sort();
    let mut joined = String::new();
    for file in names.iter().filter_map(|name| Locales::get(name)) {
        joined.push_str(&String::from_utf8_lossy(&file.data));
        joined.push('\n');
    }
    joined
}

/// Whether an embedded file is a Fluent file of this language.
fn is_of(name: &str, lang: Lang) -> bool {
    name.strip_prefix(lang.tag())
        .is_some_and(|rest| rest.starts_with('/') && rest.ends_with(".ftl"))
}
