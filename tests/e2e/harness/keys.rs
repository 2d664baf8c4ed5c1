//! Keys as a person presses them: with what they hold down.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// The control key.
pub const CONTROL: Key = Key::Control;

/// Holds `held` down, presses the keys one after the other, and releases what is held.
pub fn chord(held: &[Key], keys: &str) -> KeyActions {
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
