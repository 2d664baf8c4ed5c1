//! A passphrase or a recovery key on its way from the screen to the vault.

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use zeroize::{Zeroize, Zeroizing};

/// Words that open a vault. They wipe themselves, and are never written where a program tells what it
/// does.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The words, for what opens with them.
    #[must_use]
    pub fn words(mut self) -> Zeroizing<String> {
        Zeroizing::new(std::mem::take(&mut self.0))
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<String> for Secret {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl From<&str> for Secret {
    fn from(words: &str) -> Self {
        Self(words.to_owned())
    }
}

impl From<Zeroizing<String>> for Secret {
    fn from(mut words: Zeroizing<String>) -> Self {
        Self(std::mem::take(&mut *words))
    }
}

impl Deref for Secret {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Secret {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::super::{RecoveryDrawn, Unlock};
    use dossier_domain::id::PersonId;
    use uuid::Uuid;

    #[test]
    fn what_tells_of_a_request_tells_no_word_that_opens_a_vault() {
        let request = Unlock {
            person: PersonId(Uuid::nil()),
            passphrase: "cinq mots sans aucun lien".into(),
        };
        let drawn = RecoveryDrawn {
            groups: vec!["7K2QX".into()],
            sheet: "A1B2C3".into(),
        };
        let told = format!("{request:?} {drawn:?}");
        assert!(!told.contains("mots") && !told.contains("7K2QX"), "{told}");
        let sent = serde_json::to_value(&drawn).unwrap();
        assert_eq!(sent["groups"][0], "7K2QX", "the screen shows it");
    }
}
