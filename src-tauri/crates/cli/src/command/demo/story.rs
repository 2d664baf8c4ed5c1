//! What the demonstration tells at each step: one object, or words.

use crate::command::triage::report;
use crate::command::{search, verify};
use crate::failure::Failure;
use crate::voice::Voice;
use dossier_app::WireError;
use dossier_app::case::CaseView;
use dossier_app::journal::VerifyView;
use dossier_app::note::{Exported, NoteView};
use dossier_app::search::HitView;
use dossier_domain::case::Stage;
use dossier_domain::sentence::Arg;
use dossier_domain::triage::Outcome;
use serde::Serialize;
use std::path::Path;

/// Hits shown of each search.
const SHOWN: usize = 3;

/// Tells the journey.
pub struct Story<'a> {
    voice: &'a Voice,
}

/// A step, as an object.
#[derive(Serialize)]
#[serde(tag = "step", rename_all = "snake_case")]
enum Step<'a> {
    Created {
        people: [&'a str; 2],
    },
    NotReceived {
        file: &'a str,
        error: &'a WireError,
    },
    Triaged {
        number: &'a str,
        regime: &'a str,
        outcome: Option<Outcome>,
        urgent: bool,
        flags: &'a [String],
    },
    Screened {
        number: &'a str,
        stage: Stage,
        by: &'a str,
    },
    Filed {
        number: &'a str,
        file: Option<&'a str>,
        records: usize,
    },
    Noted {
        number: &'a str,
        case_number: &'a str,
        path: &'a str,
        sha256: &'a str,
        size: u32,
    },
    Searched {
        query: &'a str,
        hits: &'a [HitView],
    },
    Verified(&'a VerifyView),
    Done {
        folder: String,
    },
    Kept {
        vault: String,
        passphrase: &'a str,
    },
    Removed {},
}

impl<'a> Story<'a> {
    pub fn new(voice: &'a Voice) -> Self {
        Self { voice }
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.voice.words_of(id, [])
    }

    /// What comes next, on standard error.
    pub fn heading(&self, id: &str) {
        self.voice.tell(id, []);
    }

    fn line(&self, step: &Step<'_>, id: &str, args: &[(&str, Arg)]) -> Result<(), Failure> {
        self.voice
            .result(step, || vec![self.voice.words_of(id, args.iter().cloned())])
    }

    pub fn created(&self, people: [&str; 2]) -> Result<(), Failure> {
        let [coordinator, lead] = people;
        let args = [("coordinator", text(coordinator)), ("lead", text(lead))];
        self.line(&Step::Created { people }, "cli-demo-created", &args)
    }

    pub fn not_received(&self, file: &str, error: &WireError) -> Result<(), Failure> {
        let args = [
            ("file", text(file)),
            ("why", Arg::Text(self.voice.words_of_error(error))),
        ];
        self.line(&Step::NotReceived { file, error }, "cli-file-failed", &args)
    }

    /// A case with its short story and the reasons.
    pub fn triaged(&self, view: &CaseView) -> Result<(), Failure> {
        let (line, recommendation) = (&view.line, &view.recommendation);
        let step = Step::Triaged {
            number: &line.number,
            regime: &recommendation.regime.code.0,
            outcome: recommendation.outcome,
            urgent: line.urgent,
            flags: &line.flags,
        };
        let words = || {
            let args = [
                ("number", text(&line.number)),
                ("subject", text(&line.subject)),
            ];
            let mut lines = vec![String::new(), self.voice.words_of("cli-demo-case", args)];
            let story = report::short(&view.facts, recommendation, self.voice);
            lines.extend(story.into_iter().map(|line| format!("  {line}")));
            lines
        };
        self.voice.result(&step, words)
    }

    pub fn screened(&self, view: &CaseView, by: &str) -> Result<(), Failure> {
        let step = Step::Screened {
            number: &view.line.number,
            stage: view.line.stage,
            by,
        };
        let id = match view.line.stage {
            Stage::ScreenedIn => "cli-demo-screened-in",
            Stage::AwaitingSecondReader => "cli-demo-proposed-out",
            Stage::ScreenedOut => "cli-demo-screened-out",
            // The demonstration closes nothing.
            Stage::Received | Stage::Closed => "cli-demo-sent-back",
        };
        self.line(
            &step,
            id,
            &[("number", text(&view.line.number)), ("by", text(by))],
        )
    }

    pub fn filed(&self, view: &CaseView) -> Result<(), Failure> {
        let file = view.file.as_ref();
        let records = file.map_or(0, |file| file.records.len());
        let number = file.map(|file| file.number.as_str());
        let step = Step::Filed {
            number: &view.line.number,
            file: number,
            records,
        };
        let args = [
            ("number", text(&view.line.number)),
            ("file", text(number.unwrap_or_default())),
            ("records", Arg::count(records)),
        ];
        self.line(&step, "cli-demo-filed", &args)
    }

    pub fn noted(&self, view: &NoteView, pdf: &Exported) -> Result<(), Failure> {
        let step = Step::Noted {
            number: &view.note.number,
            case_number: &view.case_number,
            path: &pdf.path,
            sha256: &pdf.sha256,
            size: pdf.size,
        };
        let args = [
            ("number", text(&view.note.number)),
            ("case", text(&view.case_number)),
            ("path", text(&pdf.path)),
        ];
        self.line(&step, "cli-demo-noted", &args)
    }

    pub fn searched(&self, query: &str, hits: &[HitView]) -> Result<(), Failure> {
        let words = || {
            let args = [("query", text(query)), ("hits", Arg::count(hits.len()))];
            let first = hits
                .iter()
                .take(SHOWN)
                .flat_map(|hit| search::words(hit, self.voice));
            let shown = first.map(|line| format!("  {line}"));
            std::iter::once(self.voice.words_of("cli-demo-searched", args))
                .chain(shown)
                .collect()
        };
        self.voice.result(&Step::Searched { query, hits }, words)
    }

    pub fn verified(&self, found: &VerifyView) -> Result<(), Failure> {
        self.voice
            .result(&Step::Verified(found), || verify::report(found, self.voice))
    }

    pub fn done(&self, folder: &Path) -> Result<(), Failure> {
        let folder = folder
            .canonicalize()
            .unwrap_or_else(|_| folder.to_owned())
            .display()
            .to_string();
        let args = [("folder", text(&folder))];
        self.line(
            &Step::Done {
                folder: folder.clone(),
            },
            "cli-demo-done",
            &args,
        )
    }

    pub fn kept(&self, vault: &Path, passphrase: &str) -> Result<(), Failure> {
        let vault = vault.display().to_string();
        let args = [("vault", text(&vault)), ("passphrase", text(passphrase))];
        self.line(
            &Step::Kept {
                vault: vault.clone(),
                passphrase,
            },
            "cli-demo-kept",
            &args,
        )
    }

    pub fn removed(&self) -> Result<(), Failure> {
        self.line(&Step::Removed {}, "cli-demo-removed", &[])
    }
}

fn text(words: &str) -> Arg {
    Arg::Text(words.to_owned())
}
