//! The hands of a person who has a keyboard and nothing else. What the focus must walk to is counted:
//! a control that is too far is as good as absent, and a focus that an act lost is a fault at once.

use super::Window;
use fantoccini::key::Key;

/// Steps of Tab that a person takes from where an act left them, and no more.
const MOST: usize = 20;

impl Window {
    /// Walks on by Tab to what has this test id.
    pub async fn reach(&self, id: &str) {
        self.walk(&[], &format!("[data-testid='{id}']")).await;
    }

    /// As [`Self::reach`], by a selector.
    pub async fn reach_css(&self, css: &str) {
        self.walk(&[], css).await;
    }

    /// Walks back to it.
    pub async fn reach_back(&self, css: &str) {
        self.walk(&[Key::Shift], css).await;
    }

    /// Reaches a group that is one stop of the Tab key, and goes down it to one of its parts.
    pub async fn reach_in(&self, group: &str, css: &str) {
        self.walk(&[], &format!("{group} *")).await;
        self.press(Key::Home).await;
        for _ in 0..MOST {
            if self.is_at(css).await {
                return;
            }
            self.press(Key::Down).await;
        }
        panic!("no {css} below; the focus is at {}", self.focus().await);
    }

    async fn walk(&self, held: &[Key], css: &str) {
        self.see_css(css).await;
        for _ in 0..=MOST {
            let Some(at) = self.elsewhere(css).await else {
                return;
            };
            assert_ne!(at, "BODY", "the focus was lost on the way to {css}");
            self.hold(held, char::from(Key::Tab)).await;
        }
        let at = self.focus().await;
        panic!("{css} is further than {MOST} steps; the focus is at {at}");
    }

    async fn is_at(&self, css: &str) -> bool {
        self.elsewhere(css).await.is_none()
    }

    /// Where the focus is, unless it is there.
    async fn elsewhere(&self, css: &str) -> Option<String> {
        let css = serde_json::Value::from(css);
        let script = format!(
            "const at = document.activeElement;
             return at?.matches({css}) ? null : at?.dataset.testid ?? at?.tagName ?? '';"
        );
        self.script(&script).await.as_str().map(str::to_owned)
    }

    /// Reaches a button and presses it.
    pub async fn push(&self, id: &str) {
        self.reach(id).await;
        self.press(Key::Enter).await;
    }

    /// Reaches a box or a choice and takes it.
    pub async fn tick(&self, id: &str) {
        self.reach(id).await;
        self.hold(&[], ' ').await;
    }

    /// Reaches a field and writes in it, in place of what it held.
    pub async fn write(&self, id: &str, text: &str) {
        self.reach(id).await;
        self.hold(&[Key::Control], 'a').await;
        self.type_text(text).await;
    }

    /// Goes down the choices from the one that has the focus to another, and takes it.
    pub async fn choose_down(&self, id: &str) {
        for _ in 0..MOST {
            if self.is_at(&format!("[data-testid='{id}']:checked")).await {
                return;
            }
            self.press(Key::Down).await;
        }
        panic!(
            "no choice {id} below; the focus is at {}",
            self.focus().await
        );
    }

    /// Goes down a list from the line that has the focus to another.
    pub async fn go_down(&self, id: &str) {
        for _ in 0..MOST {
            if self.focus().await == id {
                return;
            }
            self.press(Key::Down).await;
        }
        panic!("no {id} below; the focus is at {}", self.focus().await);
    }

    /// Reaches a list and goes along it to a value.
    pub async fn pick(&self, id: &str, value: &str) {
        self.reach(id).await;
        let script = format!(
            "const list = document.activeElement;
             const at = [...list.options].findIndex((one) => one.value === {});
             return at === -1 ? 99 : at - list.selectedIndex;",
            serde_json::Value::from(value)
        );
        let steps = self.script(&script).await.as_i64().unwrap_or(99);
        assert!(steps.unsigned_abs() < 99, "{id} has no {value}");
        let key = if steps > 0 { Key::Down } else { Key::Up };
        for _ in 0..steps.unsigned_abs() {
            self.press(key).await;
        }
        self.value_is(id, value).await;
    }
}
