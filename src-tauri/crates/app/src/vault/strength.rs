//! How long a passphrase holds against somebody who has a copy of the folder.
//!
//! An estimate in words, with what it rests on. The guesses are those of zxcvbn, which knows words,
//! names, dates, keyboards and repetitions, and whose word lists are English only: a French phrase
//! is weaker than it says. What one guess costs is Argon2id's: it is bound by memory, so that a
//! graphics card tries no more than its memory can carry.

use super::{HoldsFor, Strength};
use crate::Office;
use dossier_store::KdfCost;
use zeroize::Zeroizing;
use zxcvbn::zxcvbn;

/// Bytes a second that the memory of a large graphics card carries (1 TB/s: NVIDIA, GeForce RTX
/// 4090, 1,008 GB/s).
const CARD_BYTES: f64 = 1.0e12;

/// Cards of the attacker whom the estimate supposes.
pub(super) const CARDS: u32 = 100;

/// Each pass of Argon2 reads two blocks and writes one for each block of its memory (RFC 9106 §3.2).
const TRAFFIC: f64 = 3.0;

const SECONDS: [(f64, HoldsFor); 7] = [
    (60.0, HoldsFor::Seconds),
    (3_600.0, HoldsFor::Minutes),
    (86_400.0, HoldsFor::Hours),
    (30.0 * 86_400.0, HoldsFor::Days),
    (365.25 * 86_400.0, HoldsFor::Months),
    (10.0 * 365.25 * 86_400.0, HoldsFor::Years),
    (100.0 * 365.25 * 86_400.0, HoldsFor::Decades),
];

/// Estimates a passphrase for a vault of this office; the person's name is among the first words that
/// an attacker tries.
#[must_use]
pub fn strength(office: &Office, passphrase: String, name: &str) -> Strength {
    let passphrase = Zeroizing::new(passphrase);
    let known: Vec<&str> = name.split_whitespace().chain([name, "dossier"]).collect();
    estimate(&passphrase, &known, office.kdf_cost)
}

fn estimate(passphrase: &str, known: &[&str], cost: KdfCost) -> Strength {
    let guesses = 10_f64.powf(zxcvbn(passphrase, known).guesses_log10());
    let each_second = tries_a_second(cost);
    let seconds = guesses / 2.0 / each_second;
    let holds_for = SECONDS
        .iter()
        .find(|(most, _)| seconds < *most)
        .map_or(HoldsFor::Centuries, |(_, holds)| *holds);
    Strength {
        long_enough: passphrase.chars().count() >= super::create::PASSPHRASE_CHARACTERS,
        holds_for,
        memory_mib: cost.memory_kib / 1024,
        passes: cost.passes,
        cards: CARDS,
        tries_a_second: rounded(each_second),
    }
}

/// To two figures: an estimate says no more.
fn rounded(value: f64) -> u32 {
    let unit = 10_f64.powf(value.max(1.0).log10().floor() - 1.0).max(1.0);
    ((value / unit).round() * unit) as u32
}

/// Guesses a second of all the attacker's cards.
fn tries_a_second(cost: KdfCost) -> f64 {
    let bytes = f64::from(cost.memory_kib) * 1024.0 * f64::from(cost.passes) * TRAFFIC;
    f64::from(CARDS) * CARD_BYTES / bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(passphrase: &str) -> HoldsFor {
        let known = ["Camille", "Roy", "Camille Roy", "dossier"];
        estimate(passphrase, &known, KdfCost::OFFICE).holds_for
    }

    #[test]
    fn an_attacker_with_a_hundred_cards_tries_as_much_as_their_memory_carries() {
        let strength = estimate("", &[], KdfCost::OFFICE);
        // 64 MiB, three passes, three blocks of traffic: 604 MB a guess, 1,656 guesses a card.
        assert_eq!(strength.tries_a_second, 170_000);
    }

    #[test]
    fn a_long_passphrase_that_everyone_knows_or_that_repeats_falls_at_once() {
        for weak in [
            "password1234",
            "aaaaaaaaaaaaaaaa",
            "Camille Roy 2026",
            "qwertyuiop12",
        ] {
            assert!(
                holds(weak) <= HoldsFor::Minutes,
                "{weak}: {:?}",
                holds(weak)
            );
        }
    }

    #[test]
    fn unrelated_words_hold_for_centuries() {
        assert_eq!(
            holds("copper lantern drift saffron mule"),
            HoldsFor::Centuries
        );
    }

    #[test]
    fn a_cheaper_vault_holds_for_less() {
        let cheap = estimate("lantern drift", &[], KdfCost::TEST);
        let office = estimate("lantern drift", &[], KdfCost::OFFICE);
        assert!(cheap.tries_a_second > office.tries_a_second);
        assert!(cheap.holds_for <= office.holds_for);
    }
}
