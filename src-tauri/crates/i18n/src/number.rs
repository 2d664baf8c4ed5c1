//! Numbers as each language writes them (`facts.md` §5.4): « 1 764 », « 12,4 », « 94 % » with
//! no-break spaces in French; "1,764", "12.4", "94%" in English.

use crate::NO_BREAK;
use dossier_domain::lang::Lang;

/// A whole number, grouped by thousands from four digits on.
#[must_use]
pub fn number(lang: Lang, value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(lang, &value.unsigned_abs().to_string()))
}

/// A number with exactly `places` decimals.
#[must_use]
pub fn decimal(lang: Lang, value: f64, places: usize) -> String {
    let written = format!("{:.places$}", value.abs());
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    let negative = value < 0.0 && written.contains(|digit| matches!(digit, '1'..='9'));
    let sign = if negative { "-" } else { "" };
    let whole = grouped(lang, whole);
    match (fraction, lang) {
        ("", _) => format!("{sign}{whole}"),
        (_, Lang::Fr) => format!("{sign}{whole},{fraction}"),
        (_, Lang::En) => format!("{sign}{whole}.{fraction}"),
    }
}

/// A share between 0 and 1 as a whole percentage, rounded to the nearest.
#[must_use]
pub fn percent(lang: Lang, share: f64) -> String {
    let figure = decimal(lang, share * 100.0, 0);
    match lang {
        Lang::Fr => format!("{figure}{NO_BREAK}%"),
        Lang::En => format!("{figure}%"),
    }
}

/// A size of a file in units of a thousand: « 12,4 Ko », "12.4 KB", as the interface writes it.
#[must_use]
pub fn bytes(lang: Lang, size: u64) -> String {
    let units = match lang {
        Lang::Fr => ["o", "Ko", "Mo", "Go"],
        Lang::En => ["B", "KB", "MB", "GB"],
    };
    let mut value = size as f64;
    let mut unit = 0;
    while value >= 1000.0 && unit + 1 < units.len() {
        value /= 1000.0;
        unit += 1;
    }
    let places = usize::from(unit > 0 && value < 100.0);
    format!(
        "{}{NO_BREAK}{}",
        decimal(lang, value, places),
        units.get(unit).copied().unwrap_or_default()
    )
}

/// A number inside a message: whole, or with up to three decimals.
pub(crate) fn plain(lang: Lang, value: f64) -> String {
    let thousandths = decimal(lang, value, 3);
    match thousandths.trim_end_matches('0') {
        kept if kept.ends_with([',', '.']) => decimal(lang, value, 0),
        kept => kept.to_owned(),
    }
}

fn grouped(lang: Lang, digits: &str) -> String {
    let separator = match lang {
        Lang::Fr => NO_BREAK,
        Lang::En => ',',
    };
    let mut written = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_from_four_digits_on() {
        assert_eq!(number(Lang::Fr, 1764), "1\u{a0}764");
        assert_eq!(number(Lang::En, 1764), "1,764");
        assert_eq!(number(Lang::Fr, 764), "764");
        assert_eq!(number(Lang::En, -1_234_567), "-1,234,567");
    }

    #[test]
    fn decimals_take_the_sign_of_the_language() {
        assert_eq!(decimal(Lang::Fr, 24_350.72, 2), "24\u{a0}350,72");
        assert_eq!(decimal(Lang::En, 12.44, 1), "12.4");
        assert_eq!(decimal(Lang::En, -0.04, 1), "0.0");
    }

    #[test]
    fn a_percentage_has_a_no_break_space_in_french_only() {
        assert_eq!(percent(Lang::Fr, 0.94), "94\u{a0}%");
        assert_eq!(percent(Lang::En, 0.94), "94%");
    }

    #[test]
    fn a_size_reads_in_the_nearest_unit() {
        assert_eq!(bytes(Lang::Fr, 0), "0\u{a0}o");
        assert_eq!(bytes(Lang::Fr, 412), "412\u{a0}o");
        assert_eq!(bytes(Lang::Fr, 12_430), "12,4\u{a0}Ko");
        assert_eq!(bytes(Lang::En, 12_400_000), "12.4\u{a0}MB");
        assert_eq!(bytes(Lang::En, 412_300), "412\u{a0}KB");
    }

    #[test]
    fn a_number_inside_a_message_keeps_only_the_decimals_it_has() {
        assert_eq!(plain(Lang::Fr, 1764.0), "1\u{a0}764");
        assert_eq!(plain(Lang::Fr, 2.5), "2,5");
        assert_eq!(plain(Lang::En, 100.0), "100");
    }
}
