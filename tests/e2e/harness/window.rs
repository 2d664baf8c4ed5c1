//! The window, as a person uses it: found by test id, waited for, looked at.

use super::audit::{self, Theme};
use super::axe;
use super::heard;
use super::limit::within;
use super::machine::{Machine, program, root};
use super::reader::{Ears, Node};
use super::words;
use dossier_domain::lang::Lang;
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long anything may take on a loaded machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long the driver may take to answer: it types a long text key by key, and answers at its end.
const ANSWER: Duration = Duration::from_secs(120);
/// How often we look again.
const AGAIN: Duration = Duration::from_millis(40);
/// Set by whoever wants the pictures of every screen: `cargo xtask shots`.
const PICTURES: &str = "DOSSIER_PICTURES";
/// In the page: changes what nobody sees, again and again. WebKitGTK takes a picture when it next draws,
/// and without the graphics card it draws only what changed.
const STIR: &str = "
    const root = document.documentElement.style;
    let wide = false;
    window.stirred = setInterval(() => {
        wide = !wide;
        root.outline = `${wide ? 2 : 1}px solid transparent`;
    }, 50);";
/// In the page: ends that.
const SETTLE: &str =
    "clearInterval(window.stirred); document.documentElement.style.removeProperty('outline');";
/// In the page: notes whether a click reaches what it is meant for, before anything answers it.
const AIM: &str = "
    const [css] = arguments;
    removeEventListener('click', window.aimed, true);
    window.reached = false;
    window.aimed = (event) => { window.reached ||= event.target.closest(css) !== null; };
    addEventListener('click', window.aimed, true);";

/// The open window.
#[derive(Clone)]
pub struct Window {
    pub(super) client: Client,
    shots: PathBuf,
    /// Whether its words are of no language.
    pseudo: bool,
    /// A screen reader that listens.
    ears: Option<Ears>,
}

impl Window {
    /// Opens it on the machine, with a vault that does not exist yet.
    pub async fn open(machine: &Machine) -> Self {
        let start = json!({ "binary": program(), "args": ["--vault", machine.vault()] });
        let capabilities: Map<String, Value> = [("webkitgtk:browserOptions".to_owned(), start)]
            .into_iter()
            .collect();
        let client = connect(machine, capabilities).await;
        let language = match machine.lang() {
            _ if machine.is_pseudo() => "pseudo",
            Lang::Fr => "fr",
            Lang::En => "en",
        };
        let shots = root().join("target/shots").join(language);
        std::fs::create_dir_all(&shots).expect("a folder for what the tests saw");
        let pseudo = machine.is_pseudo();
        Self {
            client,
            shots,
            pseudo,
            ears: machine.ears(),
        }
    }

    /// Gives the window another size, in CSS pixels, and waits until it is laid out.
    pub async fn resize(&self, width: u32, height: u32) {
        audit::resize(&self.client, width, height).await;
    }

    /// Goes on in the other of two windows, once there are two.
    pub async fn go_to_other(&self) {
        let here = self.client.window().await.expect("this window");
        let start = Instant::now();
        loop {
            let all = self.client.windows().await.expect("the windows");
            if let Some(other) = all.into_iter().find(|one| *one != here) {
                return self.switch(other).await;
            }
            assert!(start.elapsed() < PATIENCE, "no window opened beside");
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// Goes on in the only window that is left.
    pub async fn go_to_last(&self) {
        let start = Instant::now();
        loop {
            let all = self.client.windows().await.expect("the windows");
            if let [last] = all.as_slice() {
                return self.switch(last.clone()).await;
            }
            assert!(start.elapsed() < PATIENCE, "{} windows are left", all.len());
            tokio::time::sleep(AGAIN).await;
        }
    }

    async fn switch(&self, to: WindowHandle) {
        self.client.switch_to_window(to).await.expect("a window");
    }

    /// Closes it. The driver of a window whose program was killed may never answer.
    pub async fn close(self) {
        let _ = tokio::time::timeout(Duration::from_secs(10), self.client.close()).await;
    }

    /// Waits for something that a person can see.
    pub async fn see(&self, id: &str) -> Element {
        self.see_css(&by_id(id)).await
    }

    /// Waits for something that long work must make first.
    pub async fn see_late(&self, id: &str) -> Element {
        let start = Instant::now();
        while self.count(id).await == 0 {
            assert!(start.elapsed() < PATIENCE * 15, "{id} is not made");
            tokio::time::sleep(AGAIN).await;
        }
        self.see(id).await
    }

    /// As [`Self::see`], by a selector.
    pub async fn see_css(&self, css: &str) -> Element {
        let start = Instant::now();
        loop {
            if let Ok(found) = self.client.find(Locator::Css(css)).await
                && found.is_displayed().await.unwrap_or(false)
            {
                return found;
            }
            assert!(start.elapsed() < PATIENCE, "nothing to see at {css}");
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// Waits until something is no longer there.
    pub async fn gone(&self, id: &str) {
        let start = Instant::now();
        while self.client.find(Locator::Css(&by_id(id))).await.is_ok() {
            assert!(start.elapsed() < PATIENCE, "{id} is still there");
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// Waits for something that has this code.
    pub async fn see_code(&self, id: &str, code: &str) -> Element {
        self.see_css(&format!("[data-testid='{id}'][data-code='{code}']"))
            .await
    }

    /// How many there are now.
    pub async fn count(&self, id: &str) -> usize {
        self.client
            .find_all(Locator::Css(&by_id(id)))
            .await
            .expect("a search")
            .len()
    }

    /// Clicks it once it can be seen.
    pub async fn click(&self, id: &str) {
        self.click_css(&by_id(id)).await;
    }

    /// Opens a section of a case's page, unless it is open.
    pub async fn unfold(&self, name: &str) {
        let title = self.see(&format!("fold-{name}")).await;
        if title
            .attr("aria-expanded")
            .await
            .expect("a state")
            .as_deref()
            == Some("false")
        {
            self.click(&format!("fold-{name}")).await;
        }
    }

    /// As [`Self::click`], by a selector. A screen that is being redrawn is tried again, and so is a
    /// click that fell beside: the driver finds the place first, and presses there later.
    pub async fn click_css(&self, css: &str) {
        let start = Instant::now();
        loop {
            let there = self.see_css(css).await;
            let aim = self.client.execute(AIM, vec![Value::from(css)]).await;
            aim.expect("a page that notes clicks");
            let missed = match there.click().await {
                Ok(()) if self.has_reached().await => return,
                Ok(()) => "each click falls beside it".to_owned(),
                Err(error) => error.to_string(),
            };
            assert!(
                start.elapsed() < PATIENCE,
                "{css} cannot be clicked: {missed}"
            );
            self.scroll_to(css).await;
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// Whether the last click reached what it was meant for. A page that it closed or left tells
    /// nothing any more.
    async fn has_reached(&self) -> bool {
        let told = self.client.execute("return window.reached", vec![]).await;
        !told.is_ok_and(|reached| reached == false)
    }

    /// Brings it into sight, as a person would: the driver takes what a pane has scrolled away for
    /// visible as long as it is no lower than the window.
    pub async fn scroll_to(&self, css: &str) {
        self.script(&format!(
            "document.querySelector({})?.scrollIntoView({{ block: 'center' }})",
            Value::from(css)
        ))
        .await;
    }

    /// Writes in a field, in place of what it held.
    pub async fn fill(&self, id: &str, text: &str) {
        let field = self.see(id).await;
        self.scroll_to(&by_id(id)).await;
        field.clear().await.expect("an empty field");
        // Clearing it may have left it.
        self.script(&format!(
            "document.querySelector({})?.focus()",
            Value::from(by_id(id))
        ))
        .await;
        self.type_text(text).await;
    }

    /// Chooses an option by its value.
    pub async fn choose(&self, id: &str, value: &str) {
        let list = self.see(id).await;
        self.scroll_to(&by_id(id)).await;
        list.select_by_value(value).await.expect("an option");
    }

    /// Chooses the option at a place of the list, from 0.
    pub async fn choose_at(&self, id: &str, place: usize) {
        let list = self.see(id).await;
        self.scroll_to(&by_id(id)).await;
        list.select_by_index(place).await.expect("an option");
    }

    /// Gives a file to a file input, which may be hidden behind its button.
    pub async fn give(&self, id: &str, path: &Path) {
        let input = self
            .client
            .find(Locator::Css(&by_id(id)))
            .await
            .expect("a file input");
        input
            .send_keys(&path.to_string_lossy())
            .await
            .expect("a path");
    }

    /// Drags a file over a place, or drops it there: the event that the system sends, with the file.
    pub async fn drag_file(&self, css: &str, event: &str, name: &str, bytes: &[u8]) {
        let script = "
            const [css, event, name, bytes] = arguments;
            const dragged = new DataTransfer();
            dragged.items.add(new File([new Uint8Array(bytes)], name));
            document.querySelector(css).dispatchEvent(
                new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer: dragged }));";
        self.see_css(css).await;
        let arguments = vec![css.into(), event.into(), name.into(), bytes.into()];
        self.client
            .execute(script, arguments)
            .await
            .expect("a drag");
    }

    /// What a person reads there.
    pub async fn text(&self, id: &str) -> String {
        self.see(id).await.text().await.expect("text")
    }

    /// What a field holds.
    pub async fn value(&self, id: &str) -> String {
        self.see(id)
            .await
            .prop("value")
            .await
            .expect("a property")
            .unwrap_or_default()
    }

    /// Waits until the text there satisfies `holds`.
    pub async fn text_when(&self, id: &str, holds: impl Fn(&str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let text = self.text(id).await;
            if holds(&text) {
                return text;
            }
            assert!(start.elapsed() < PATIENCE, "{id} says: {text}");
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// Waits until the focus is there.
    pub async fn see_focus(&self, id: &str) {
        self.see_css(&format!("{}:focus", by_id(id))).await;
    }

    /// Waits until a field holds this.
    pub async fn value_is(&self, id: &str, expected: &str) {
        let start = Instant::now();
        while self.value(id).await != expected {
            assert!(
                start.elapsed() < PATIENCE,
                "{id} does not hold {expected:?}"
            );
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// Draws the pointer over the first line of a text, to select them.
    pub async fn select_words(&self, css: &str) {
        let element = self.see_css(css).await;
        let script = "
            const words = document.createRange();
            const text = document.querySelector(arguments[0]).firstChild;
            words.setStart(text, 0);
            words.setEnd(text, text.length);
            text.parentElement.scrollIntoView({ block: 'center' });
            const { left, right, top, height } = words.getClientRects()[0];
            return [left + 1, right - 1, top + height / 2];";
        let at = self
            .client
            .execute(script, vec![Value::from(css)])
            .await
            .expect("a place");
        let at: Vec<f64> = at
            .as_array()
            .expect("a place")
            .iter()
            .filter_map(Value::as_f64)
            .collect();
        let [left, right, y] = at.as_slice() else {
            panic!("{css} has no words: {at:?}")
        };
        drop(element);
        let drag = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo {
                duration: None,
                x: *left,
                y: *y,
            })
            .then(PointerAction::Down { button: 0 })
            .then(PointerAction::MoveTo {
                duration: Some(Duration::from_millis(50)),
                x: *right,
                y: *y,
            })
            .then(PointerAction::Up { button: 0 });
        self.client.perform_actions(drag).await.expect("a drag");
        self.client
            .release_actions()
            .await
            .expect("a released pointer");
    }

    /// The answer of a script of one expression or more.
    pub async fn script(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.expect("a script")
    }

    /// The answer that a script gives to `done`, later.
    pub async fn script_later(&self, script: &str) -> Value {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        self.client
            .execute_async(&script, vec![])
            .await
            .expect("an answer")
    }

    /// Keeps what the window shows, where pictures are asked for: a third of the time of the window tests
    /// would go into those that nobody opens.
    pub async fn shot(&self, name: &str) {
        if std::env::var_os(PICTURES).is_some() {
            self.picture(name).await;
        }
    }

    /// Keeps what the window shows.
    pub async fn picture(&self, name: &str) {
        // A page that no longer answers has no picture: the test itself tells what failed.
        drop(self.client.execute(STIR, vec![]).await);
        if let Ok(image) = self.client.screenshot().await {
            std::fs::write(self.shots.join(format!("{name}.png")), image).expect("a picture");
        }
        drop(self.client.execute(SETTLE, vec![]).await);
    }

    /// Keeps what is wrong in a picture beside it, one fault a line, for whoever reads all of them.
    fn note(&self, name: &str, faults: &[String]) {
        let told: String = faults.iter().map(|line| format!("{line}\n")).collect();
        std::fs::write(self.shots.join(format!("{name}.txt")), told).expect("what was measured");
    }

    /// Shows the page as it prints.
    pub async fn as_printed(&self) {
        audit::print(&self.client, true).await;
    }

    /// Shows the page as it is on the screen again.
    pub async fn as_seen(&self) {
        audit::print(&self.client, false).await;
    }

    /// Words that a person cannot read whole.
    pub async fn cut(&self) -> Vec<String> {
        audit::cut(&self.client).await
    }

    /// Whether the page itself scrolls sideways.
    pub async fn sideways(&self) -> Vec<String> {
        audit::sideways(&self.client).await
    }

    /// What a person cannot reach with a pointer.
    pub async fn outside(&self) -> Vec<String> {
        audit::outside(&self.client).await
    }

    /// Words that came from no message, but for those that `words` knows.
    pub async fn unmarked(&self) -> Vec<String> {
        let mut found = audit::unmarked(&self.client).await;
        found.retain(|line| !words::is_known(line));
        found
    }

    /// Everything that a screen reader gets of the window now.
    pub fn tree(&self) -> Vec<Node> {
        self.ears.as_ref().expect("a machine that is heard").tree()
    }

    /// What a screen reader could not tell a person, or would say in the voice of the other language.
    pub async fn unheard(&self) -> Vec<String> {
        let mut wrong = heard::faults(&self.tree());
        wrong.extend(heard::voices(&self.client).await);
        wrong
    }

    /// Looks at a screen as a demanding reader does: in its four appearances, where axe finds nothing
    /// wrong; through a screen reader, which is told every control, each text in its own language; in a
    /// small window, where no word is cut; enlarged to 200 % and 400 %, where nothing scrolls sideways.
    /// Keeps the pictures that are asked for.
    pub async fn look(&self, name: &str) {
        if self.pseudo {
            return self.look_at_words(name).await;
        }
        let mut wrong = Vec::new();
        let mut found = |what: &str, lines: Vec<String>| {
            wrong.extend(lines.iter().map(|line| format!("{name} {what}: {line}")));
        };
        for theme in Theme::ALL {
            audit::show(&self.client, theme).await;
            self.shot(&format!("{name}{}", theme.suffix())).await;
            let what = format!("{theme:?}");
            found(&what, axe::violations(&self.client, theme).await);
        }
        audit::show(&self.client, Theme::Light).await;
        found("heard", self.unheard().await);
        found("1280", audit::cut(&self.client).await);
        self.resize(1024, 700).await;
        let mut small = audit::cut(&self.client).await;
        small.extend(audit::outside(&self.client).await);
        self.shot(&format!("{name}-1024")).await;
        self.note(&format!("{name}-1024"), &small);
        found("1024", small);
        for (width, height, what) in [(640, 416, "200 %"), (320, 256, "400 %")] {
            self.resize(width, height).await;
            self.shot(&format!("{name}-{width}")).await;
            found(what, audit::sideways(&self.client).await);
        }
        self.resize(1280, 832).await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// Looks at a screen whose words are of no language: in a small window none is cut and no control
    /// is out of reach, and each came from a message.
    async fn look_at_words(&self, name: &str) {
        self.resize(1024, 700).await;
        self.shot(name).await;
        let mut wrong = self.cut().await;
        wrong.extend(self.outside().await);
        wrong.extend(self.unmarked().await);
        self.resize(1280, 832).await;
        assert!(wrong.is_empty(), "{name}: {}", wrong.join("\n"));
    }
}

fn by_id(id: &str) -> String {
    format!("[data-testid='{id}']")
}

async fn connect(machine: &Machine, capabilities: Map<String, Value>) -> Client {
    let start = Instant::now();
    loop {
        let mut builder = ClientBuilder::new(within(ANSWER));
        match builder
            .capabilities(capabilities.clone())
            .connect(machine.driver_url())
            .await
        {
            Ok(client) => return client,
            Err(error) => assert!(
                start.elapsed() < PATIENCE,
                "no session: {error:?}\n{}",
                machine.log()
            ),
        }
        tokio::time::sleep(AGAIN).await;
    }
}
