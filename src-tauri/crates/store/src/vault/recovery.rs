//! The printed recovery key: six groups of five characters, written by hand without a doubt.
//!
//! The characters are Crockford's thirty-two (no I, L, O, U; a typed I or L is read as 1, an O
//! as 0). The last of each group checks the four before it and the rank of the group, so that a
//! typing error is told, with its group, from a key that is not this vault's. Twenty-four
//! characters are drawn: 120 bits.

use super::keys::draw;
use std::fmt;
use thiserror::Error;
use zeroize::Zeroizing;

const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 6;
const DRAWN: usize = 4;
const GROUP: usize = DRAWN + 1;

/// A recovery key, well typed. It wipes itself.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryKey(Zeroizing<String>);

/// What is wrong with a recovery key as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Mistyped {
    /// Not thirty characters.
    #[error("{0} characters")]
    Length(usize),
    /// A typing error in a group, from 1.
    #[error("group {0}")]
    Group(usize),
}

impl RecoveryKey {
    /// Draws a key from the system's random source.
    #[must_use]
    pub fn draw() -> Self {
        let mut text = Zeroizing::new(String::with_capacity(GROUPS * GROUP));
        for rank in 0..GROUPS {
            let digits = Zeroizing::new(draw::<DRAWN>().map(|byte| byte & 31));
            digits.iter().for_each(|digit| text.push(letter(*digit)));
            text.push(letter(check(rank, digits.as_slice())));
        }
        Self(text)
    }

    /// Reads a key as somebody typed it: spaces, hyphens and case do not matter.
    ///
    /// # Errors
    /// How it is mistyped.
    pub fn parse(typed: &str) -> Result<Self, Mistyped> {
        let kept = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '–' | '‑' | '.');
        let text: Zeroizing<Vec<char>> = Zeroizing::new(typed.chars().filter(kept).collect());
        if text.len() != GROUPS * GROUP {
            return Err(Mistyped::Length(text.len()));
        }
        let mut key = Zeroizing::new(String::with_capacity(GROUPS * GROUP));
        for (rank, group) in text.chunks(GROUP).enumerate() {
            let wrong = Mistyped::Group(rank + 1);
            let digits: Option<Vec<u8>> = group.iter().map(|c| digit(*c)).collect();
            let digits = Zeroizing::new(digits.ok_or(wrong)?);
            let (drawn, last) = digits.split_at(DRAWN);
            if last != [check(rank, drawn)] {
                return Err(wrong);
            }
            digits.iter().for_each(|digit| key.push(letter(*digit)));
        }
        Ok(Self(key))
    }

    /// Its groups, to print.
    #[must_use]
    pub fn groups(&self) -> Vec<String> {
        let letters: Vec<char> = self.0.chars().collect();
        letters
            .chunks(GROUP)
            .map(|group| group.iter().collect())
            .collect()
    }

    /// Mark of its sheet, printed beside it: tells two sheets apart, and tells nothing of the key.
    #[must_use]
    pub fn sheet(&self) -> String {
        let context = "dossier 2026 vault 2: mark of a recovery sheet";
        let hash = blake3::derive_key(context, self.0.as_bytes());
        hex::encode_upper(hash.split_at(3).0)
    }

    /// The words under which its slot is wrapped.
    pub(crate) fn phrase(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

/// The weights are odd, so that any one wrong character changes the sum, and differ, so that two
/// neighbours exchanged do (but for two that are sixteen apart); the rank, so that two groups
/// exchanged do.
fn check(rank: usize, digits: &[u8]) -> u8 {
    let weighed = digits
        .iter()
        .zip([1_usize, 3, 5, 7])
        .map(|(digit, weight)| usize::from(*digit) * weight);
    ((weighed.sum::<usize>() + 11 * (rank + 1)) & 31) as u8
}

fn letter(digit: u8) -> char {
    DIGITS
        .get(usize::from(digit))
        .copied()
        .map_or('0', char::from)
}

fn digit(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        c => c,
    };
    let at = DIGITS.iter().position(|digit| char::from(*digit) == c)?;
    u8::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_back_however_it_is_spaced_and_cased() {
        let key = RecoveryKey::draw();
        let groups = key.groups();
        assert_eq!((groups.len(), key.sheet().len()), (6, 6));
        for typed in [
            groups.join("-"),
            groups.join(" ").to_lowercase(),
            groups.concat(),
        ] {
            assert_eq!(RecoveryKey::parse(&typed), Ok(key.clone()));
        }
    }

    #[test]
    fn two_keys_are_never_alike() {
        assert_ne!(RecoveryKey::draw(), RecoveryKey::draw());
    }

    #[test]
    fn letters_that_look_alike_are_read_as_the_digit() {
        let key = RecoveryKey::draw();
        let text = key.groups().concat().replace('0', "o").replace('1', "l");
        assert_eq!(RecoveryKey::parse(&text), Ok(key));
    }

    #[test]
    fn any_one_wrong_character_is_found_in_its_group() {
        let text = RecoveryKey::draw().groups().concat();
        for at in 0..text.len() {
            for wrong in DIGITS.iter().filter(|digit| **digit != text.as_bytes()[at]) {
                let mut bytes = text.clone().into_bytes();
                bytes[at] = *wrong;
                let typed = String::from_utf8(bytes).unwrap();
                let found = RecoveryKey::parse(&typed);
                assert_eq!(found, Err(Mistyped::Group(at / 5 + 1)), "character {at}");
            }
        }
    }

    #[test]
    fn a_character_of_no_key_a_missing_one_and_exchanged_groups_are_found() {
        let key = RecoveryKey::draw();
        let mut groups = key.groups();
        let (_, rest) = groups[2].split_at(1);
        let (unknown, cut) = (format!("U{rest}"), rest.to_owned());
        assert_eq!(
            RecoveryKey::parse(&groups.concat().replacen(&groups[2], &unknown, 1)),
            Err(Mistyped::Group(3))
        );
        let mut short = groups.clone();
        short[2] = cut;
        assert_eq!(
            RecoveryKey::parse(&short.concat()),
            Err(Mistyped::Length(29))
        );
        groups.swap(0, 1);
        assert_eq!(
            RecoveryKey::parse(&groups.concat()),
            Err(Mistyped::Group(1))
        );
    }
}
