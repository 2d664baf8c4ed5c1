//! A machine: folders of its own, a display and a driver.

use super::display::Display;
use super::driver::Driver;
use super::reader::{Bus, Ears};
use dossier_domain::lang::Lang;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

/// What is peculiar to a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Usual,
    /// No screen reader listens: what the bench measures has nothing beside it.
    Unheard,
    /// Its words are of no language.
    Pseudo,
}

/// A machine that nothing else uses.
#[derive(Clone)]
pub struct Machine(Arc<Parts>);

struct Parts {
    lang: Lang,
    kind: Kind,
    vault: PathBuf,
    driver: Driver,
    bus: Option<Bus>,
    // Fields end in this order: the window before its display, the display before its folder.
    _display: Display,
    folder: TempDir,
}

impl Machine {
    /// Starts one whose system speaks `lang`.
    pub fn new(name: &str, lang: Lang) -> Self {
        Self::start(name, lang, Kind::Usual, None)
    }

    /// As [`Self::new`], with a vault that lies elsewhere and stays.
    #[allow(dead_code, reason = "the bench of the window measures it")]
    pub fn with_vault(name: &str, lang: Lang, vault: PathBuf) -> Self {
        Self::start(name, lang, Kind::Unheard, Some(vault))
    }

    /// As [`Self::new`], whose words no language has: lengthened and marked.
    pub fn pseudo(name: &str, lang: Lang) -> Self {
        Self::start(name, lang, Kind::Pseudo, None)
    }

    fn start(name: &str, lang: Lang, kind: Kind, vault: Option<PathBuf>) -> Self {
        let folder = tempfile::Builder::new()
            .prefix(&format!("{name}-"))
            .tempdir()
            .expect("a folder");
        let at = folder.path();
        for name in ["home", "home/Documents", "run"] {
            std::fs::create_dir(at.join(name)).expect("a folder");
        }
        let display = Display::start(at);
        let text = |path: PathBuf| path.to_string_lossy().into_owned();
        let bus = (kind != Kind::Unheard).then(|| Bus::start(at, &display.name));
        let accessibility = match &bus {
            Some(bus) => ("DBUS_SESSION_BUS_ADDRESS", bus.address.clone()),
            None => ("NO_AT_BRIDGE", "1".to_owned()),
        };
        let mut environment = vec![
            ("DISPLAY", display.name.clone()),
            ("GDK_BACKEND", "x11".to_owned()),
            ("HOME", text(at.join("home"))),
            ("XDG_DATA_HOME", text(at.join("home/data"))),
            ("XDG_CACHE_HOME", text(at.join("home/cache"))),
            ("XDG_CONFIG_HOME", text(at.join("home/config"))),
            ("XDG_DOCUMENTS_DIR", text(at.join("home/Documents"))),
            ("XDG_RUNTIME_DIR", text(at.join("run"))),
            (
                "LANG",
                format!("{}.UTF-8", if lang == Lang::Fr { "fr_CA" } else { "en_CA" }),
            ),
            accessibility,
            ("TAURI_WEBVIEW_AUTOMATION", "true".to_owned()),
        ];
        if kind == Kind::Pseudo {
            environment.push(("DOSSIER_PSEUDO", "true".to_owned()));
        }
        let driver = Driver::start(at, &environment);
        Self(Arc::new(Parts {
            lang,
            kind,
            vault: vault.unwrap_or_else(|| at.join("home/vault")),
            driver,
            bus,
            _display: display,
            folder,
        }))
    }

    /// Language of its system.
    pub fn lang(&self) -> Lang {
        self.0.lang
    }

    /// Whether its words are of no language.
    pub fn is_pseudo(&self) -> bool {
        self.0.kind == Kind::Pseudo
    }

    /// Ends the window's process, and those that it started, without a word to them.
    pub fn kill_window(&self) {
        self.0.driver.kill_window();
    }

    /// Address of its driver.
    pub fn driver_url(&self) -> &str {
        &self.0.driver.url
    }

    /// The folder of the vault, not made yet unless it was given.
    pub fn vault(&self) -> &Path {
        &self.0.vault
    }

    /// The window's process and those that it started, by their ids.
    #[allow(dead_code, reason = "the bench of the window measures it")]
    pub fn started(&self) -> Vec<u32> {
        self.0.driver.started()
    }

    /// The folder where exports go.
    pub fn exports(&self) -> PathBuf {
        self.folder().join("home/Documents/Dossier")
    }

    /// Lays a file on the machine.
    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder().join("home").join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }

    /// The screen reader that listens there.
    pub fn ears(&self) -> Option<Ears> {
        self.0.bus.as_ref().map(Bus::ears)
    }

    /// What the driver and the window said.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder().join("driver.log")).unwrap_or_default()
    }

    fn folder(&self) -> &Path {
        self.0.folder.path()
    }
}

/// The top of the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in the checkout")
        .to_path_buf()
}

/// The program under test, built by `cargo xtask test` before the tests run.
pub fn program() -> PathBuf {
    let target = std::env::current_exe()
        .expect("this test")
        .ancestors()
        .nth(2)
        .expect("its profile")
        .to_path_buf();
    let path = target.join("dossier-desktop");
    assert!(
        path.exists(),
        "{} is not built: run `cargo build --workspace`, or `cargo xtask test`",
        path.display()
    );
    path
}
