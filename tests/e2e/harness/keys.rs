//! Keys as a person presses them: with what they hold down, and where the focus is that gets them.

use super::Window;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::Value;

/// The control key.
pub const CONTROL: Key = Key::Control;

impl Window {
    /// Presses one key where the focus is.
    pub async fn press(&self, key: Key) {
        self.hold(&[], char::from(key)).await;
    }

    /// Types characters where the focus is. Each key costs the driver 25 ms: what follows the first is
    /// put in at once, as an input method puts in a word, unless nothing there takes text.
    pub async fn type_text(&self, text: &str) {
        let first = text.chars().next().map_or(0, char::len_utf8);
        let (first, rest) = text.split_at(first);
        self.strike(&[], first).await;
        if rest.is_empty() {
            return;
        }
        let put = format!(
            "return document.execCommand('insertText', false, {})",
            Value::from(rest)
        );
        if self.script(&put).await != true {
            self.strike(&[], rest).await;
        }
    }

    /// Presses a key while others are held.
    pub async fn hold(&self, held: &[Key], key: char) {
        self.strike(held, &key.to_string()).await;
    }

    async fn strike(&self, held: &[Key], keys: &str) {
        self.client
            .perform_actions(chord(held, keys))
            .await
            .expect("keys");
        self.client.release_actions().await.expect("released keys");
    }

    /// Presses a letter that is a key of the screen, with the focus on its title.
    pub async fn press_shortcut(&self, key: char) {
        self.script("document.querySelector('h1')?.focus()").await;
        self.hold(&[], key).await;
    }

    /// Test id of where the focus is.
    pub async fn focus(&self) -> String {
        let script =
            "const at = document.activeElement; return at?.dataset.testid ?? at?.tagName ?? ''";
        self.script(script)
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Presses Tab until the focus is there.
    pub async fn tab_to(&self, id: &str) {
        for _ in 0..120 {
            if self.focus().await == id {
                return;
            }
            self.press(Key::Tab).await;
        }
        panic!("Tab does not reach {id}; it is at {}", self.focus().await);
    }
}

/// Holds `held` down, presses the keys one after the other, and releases what is held.
fn chord(held: &[Key], keys: &str) -> KeyActions {
    let mut actions = KeyActions::new("keyboard".to_owned());
    for one in held {
        actions = actions.then(KeyAction::Down {
            value: char::from(*one),
        });
    }
    for key in keys.chars() {
        actions = actions
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
    }
    for one in held.iter().rev() {
        actions = actions.then(KeyAction::Up {
            value: char::from(*one),
        });
    }
    actions
}
