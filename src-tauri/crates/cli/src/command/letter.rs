//! `dossier letter`: the letters of a case, from the template to the day on which one left.

use crate::args::{
    ApproveLetter, Common, DispatchLetter, DraftLetter, ExportLetter, KeepPassages, LetterCommand,
    OneLetter,
};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::letter::{
    self, ExportedLetter, LetterLineView, LetterOf, LetterView, LettersView, TemplateView,
};
use dossier_app::{AppError, Office, Session, case, vault};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::letter::TemplateCode;
use dossier_domain::sentence::Arg;

/// Fewest digits that name the text that was read.
const DIGITS: usize = 8;

/// Runs one of them.
///
/// # Errors
/// Opening; no such case or letter; what the use case refuses.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &LetterCommand,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    let done = act(&session, asked, voice).await;
    vault::lock(session).await?;
    done.map(|()| Exit::Done)
}

async fn act(session: &Session, asked: &LetterCommand, voice: &Voice) -> Result<(), Failure> {
    match asked {
        LetterCommand::List(asked) => {
            let case_id = case_of(session, &asked.case).await?;
            let found = letter::of_case(session, case_id).await?;
            voice.result(&found, || listed(&found, voice))
        }
        LetterCommand::Show(asked) => {
            let of = of(session, asked).await?;
            let mut view = letter::get(session, of).await?;
            view.warnings.extend(letter::door(session, of).await?);
            voice.result(&view, || shown(&view, voice))
        }
        LetterCommand::Draft(asked) => drafted(session, asked, voice).await,
        LetterCommand::Export(asked) => exported(session, asked, voice).await,
        LetterCommand::Keep(asked) => kept(session, asked, voice).await,
        LetterCommand::Approve(asked) => approved(session, asked, voice).await,
        LetterCommand::Dispatch(asked) => dispatched(session, asked, voice).await,
    }
}

async fn drafted(session: &Session, asked: &DraftLetter, voice: &Voice) -> Result<(), Failure> {
    let case_id = case_of(session, &asked.case).await?;
    let langs = match asked.langs {
        Some(langs) => langs.to_vec(),
        None => vec![case::get(session, case_id).await?.reply_language],
    };
    let template = TemplateCode(asked.template.replace('-', "_"));
    let request = letter::DraftLetter {
        case_id,
        template,
        langs,
    };
    let (view, _changed) = letter::draft(session, request).await?;
    voice.result(&view, || {
        let said = voice.words_of("letter-drafted", [number(&view.line)]);
        std::iter::once(said).chain(shown(&view, voice)).collect()
    })
}

async fn exported(session: &Session, asked: &ExportLetter, voice: &Voice) -> Result<(), Failure> {
    let mut session = session.clone();
    if let Some(folder) = &asked.to {
        if !folder.is_dir() {
            return Err(AppError::InvalidField { field: "to" }.into());
        }
        session.office.export_folder.clone_from(folder);
    }
    let request = letter::ExportLetter {
        of: of(&session, &asked.of).await?,
        format: asked.format,
    };
    let (made, _changed) = letter::export(&session, request).await?;
    voice.result(&made, || written(&made, voice))
}

async fn kept(session: &Session, asked: &KeepPassages, voice: &Voice) -> Result<(), Failure> {
    let of = of(session, &asked.of).await?;
    let request = letter::KeepPassages {
        of,
        digest: read(session, of, &asked.digest).await?,
        reasons: asked.reasons.clone(),
    };
    let (view, _changed) = letter::keep_passages(session, request).await?;
    voice.result(&view, || vec![voice.words_of("letter-passages-done", [])])
}

/// What is approved, or kept, is what was read: its digest, or how it begins, is given.
async fn read(session: &Session, of: LetterOf, given: &str) -> Result<String, AppError> {
    let digest = letter::get(session, of).await?.digest;
    let given = given.to_ascii_lowercase();
    if given.len() < DIGITS || !digest.starts_with(&given) {
        return Err(AppError::InvalidField { field: "digest" });
    }
    Ok(digest)
}

async fn approved(session: &Session, asked: &ApproveLetter, voice: &Voice) -> Result<(), Failure> {
    let of = of(session, &asked.of).await?;
    let digest = read(session, of, &asked.digest).await?;
    let request = letter::ApproveLetter { of, digest };
    let (view, _changed) = letter::approve(session, request).await?;
    voice.result(&view, || vec![voice.words_of("letter-approved", [])])
}

async fn dispatched(
    session: &Session,
    asked: &DispatchLetter,
    voice: &Voice,
) -> Result<(), Failure> {
    let of = of(session, &asked.of).await?;
    let request = letter::DispatchLetter {
        of,
        digest: letter::get(session, of).await?.digest,
        on: asked.on.unwrap_or_else(|| session.office.today()),
        means: asked.means,
    };
    let (view, _changed) = letter::dispatch(session, request).await?;
    voice.result(&view, || vec![state(&view.line, voice)])
}

async fn case_of(session: &Session, number: &str) -> Result<CaseId, AppError> {
    Ok(session.vault.case_by_number(number).await?)
}

/// The letter of that number, of that case.
async fn of(session: &Session, asked: &OneLetter) -> Result<LetterOf, AppError> {
    let case_id = case_of(session, &asked.case).await?;
    letter::numbered(session, case_id, &asked.letter).await
}

/// The letters, then the templates for the case as it stands.
fn listed(found: &LettersView, voice: &Voice) -> Vec<String> {
    let letters = found.letters.iter().map(|line| state(line, voice));
    let templates = found.templates.iter().map(|one| template(one, voice));
    letters.chain(templates).collect()
}

/// A letter, with where it stands.
pub fn state(line: &LetterLineView, voice: &Voice) -> String {
    let words = match line.sent_on {
        Some(on) => voice.words_of("letter-sent-on", [("on", Arg::Day(on))]),
        None => voice.words_of(letter::state_words(line.state), []),
    };
    let args = [
        number(line),
        ("name", Arg::Label(line.name.clone())),
        ("state", Arg::Text(words)),
    ];
    voice.words_of("cli-letter-line", args)
}

fn template(one: &TemplateView, voice: &Voice) -> String {
    let name = Arg::Label(one.name.clone());
    let name = if one.required {
        Arg::Text(voice.words_of("letter-choice-required", [("name", name)]))
    } else {
        name
    };
    let args = [("code", Arg::Text(one.code.0.clone())), ("name", name)];
    voice.words_of("cli-letter-template-line", args)
}

/// The text, language by language, then what to look at before it leaves.
fn shown(view: &LetterView, voice: &Voice) -> Vec<String> {
    let mut lines = vec![state(&view.line, voice)];
    for side in &view.text.sides {
        let label = |id: &str| dossier_i18n::text(side.lang, id);
        lines.push(String::new());
        lines.extend(side.letterhead.iter().cloned());
        lines.extend(view.text.recipient.lines().map(str::to_owned));
        lines.push(format!("{} {}", label("letter-subject-word"), side.subject));
        lines.push(side.body.clone());
        lines.push(view.text.signatory.clone());
        lines.push(side.title.clone());
        lines.extend(enclosed(view, side.lang));
    }
    lines.push(String::new());
    lines.extend(view.warnings.iter().map(|warning| voice.say(warning)));
    let digest = [("digest", Arg::Text(view.digest.clone()))];
    lines.push(voice.words_of("cli-letter-digest-line", digest));
    lines
}

fn enclosed(view: &LetterView, lang: Lang) -> Vec<String> {
    let text = &view.text;
    let own = text.sides.iter().filter(|side| side.lang == lang);
    let own = own.flat_map(|side| side.enclosures.iter());
    let documents = text.documents.iter().map(|one| &one.name);
    let items: Vec<String> = documents.chain(own).map(|it| format!("– {it}")).collect();
    if items.is_empty() {
        return items;
    }
    let head = dossier_i18n::text(lang, "letter-enclosures");
    std::iter::once(head).chain(items).collect()
}

fn written(made: &ExportedLetter, voice: &Voice) -> Vec<String> {
    let paths = std::iter::once(&made.letter.path).chain(&made.documents);
    let line =
        |path: &String| voice.words_of("cli-letter-written", [("path", Arg::Text(path.clone()))]);
    paths
        .map(line)
        .chain([voice.words_of("letter-exported", [])])
        .collect()
}

fn number(line: &LetterLineView) -> (&'static str, Arg) {
    ("number", Arg::Text(line.number.clone()))
}
