//! Keys as a person presses them: with what they hold down.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// The control key.
pub const CONTROL: Key = Key::Control;

/// Holds `held` down, presses `key`, and releases both.
pub fn chord(held: &[Key], key: char) -> KeyActions {
    let mut actions = KeyActions::new("keyboard".to_owned());
    for one in held {
        actions = actions.then(KeyAction::Down {
            value: char::from(*one),
        });
    }
    actions = actions
        .then(KeyAction::Down { value: key })
        .then(KeyAction::Up { value: key });
    for one in held.iter().rev() {
        actions = actions.then(KeyAction::Up {
            value: char::from(*one),
        });
    }
    actions
}
