//! What a verification found as a page: PDF/UA, in the person's language, in the folder of exports.

use super::VerifyView;
use crate::export::{self, ExportedFile};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_documents::pdf::{self, Half, NotePage};
use dossier_domain::lang::Lang;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_i18n as i18n;

/// Typesets what was found and writes it.
///
/// # Errors
/// `NotPermitted`, `File`, `Document` (`Typesetting`), the store's.
pub async fn report(session: &Session, found: &VerifyView) -> Result<ExportedFile, AppError> {
    session.permit(Act::ExportJournal)?;
    let lang = session.person.lang;
    let office = session.vault.office_settings().await?;
    let stem = format!(
        "{}-{}",
        i18n::text(lang, "journal-report-file"),
        session.today()
    );
    let page = NotePage {
        halves: vec![Half {
            letterhead: office.head(lang),
            ..half(session, found, lang)
        }],
        number: stem.clone(),
        title: i18n::text(lang, "journal-report-title"),
    };
    let at = session.office.clock.now();
    let work = move || pdf::note(&page, at);
    let bytes = export::typeset(work).await?;
    export::write(session, &stem, "pdf", &bytes)
}

fn half(session: &Session, found: &VerifyView, lang: Lang) -> Half {
    let text = |id: &str| i18n::text(lang, id);
    let number = |value: u32| i18n::number(lang, value.into());
    let at = found.verified_at.with_timezone(&session.office.zone);
    let lines = vec![
        (
            text("journal-integrity-when"),
            i18n::day(lang, at.date_naive()),
        ),
        (text("journal-report-time"), i18n::time(lang, at.time())),
        (text("journal-report-by"), session.person.name.clone()),
        (text("journal-integrity-events"), number(found.events)),
        (text("journal-integrity-chains"), number(found.chains)),
        (
            text("journal-integrity-orphans"),
            number(found.orphan_blobs),
        ),
    ];
    Half {
        lang,
        letterhead: Vec::new(),
        kind: text("journal-report-kind"),
        title: text("journal-report-title"),
        lines,
        sections: sections(found, lang),
        marking: text("journal-report-marking"),
        page_word: text("document-page"),
    }
}

fn sections(found: &VerifyView, lang: Lang) -> Vec<(String, Vec<String>)> {
    let text = |id: &str| i18n::text(lang, id);
    let faults = Arg::count(found.findings.len());
    let result = Sentence::new("journal-integrity-result").with("faults", faults);
    let mut told = vec![i18n::say(lang, &result), text("journal-integrity-lead")];
    if found.awaited > 0 {
        let count = Arg::count(found.awaited);
        let awaited = Sentence::new("journal-awaited").with("count", count);
        told.push(i18n::say(lang, &awaited));
        told.extend(cases(&found.awaited_of, lang));
    }
    let mut sections = vec![(text("journal-report-result"), told)];
    if !found.findings.is_empty() {
        let listed = found
            .findings
            .iter()
            .map(|one| listed(&i18n::say(lang, one)));
        let mut faults = vec![listed.collect::<Vec<String>>().join("\n")];
        faults.extend(cases(&found.damaged_of, lang));
        sections.push((text("journal-integrity-faults"), faults));
    }
    let heads = found.heads.iter().map(|head| {
        let sentence = Sentence::new("journal-report-head")
            .with("device", Arg::Text(head.letter.clone()))
            .with(
                "sequence",
                Arg::Text(i18n::number(lang, head.sequence.into())),
            )
            .with("hash", Arg::Text(head.hash.clone()));
        listed(&i18n::say(lang, &sentence))
    });
    let heads: Vec<String> = heads.collect();
    sections.push((text("journal-integrity-heads"), vec![heads.join("\n")]));
    sections
}

/// The cases that lack attachments, if there is one to name.
fn cases(numbers: &[String], lang: Lang) -> Option<String> {
    let of = Sentence::new("journal-of-cases").with("cases", Arg::Text(numbers.join(", ")));
    (!numbers.is_empty()).then(|| i18n::say(lang, &of))
}

/// A line of a list, as the page reads it.
fn listed(text: &str) -> String {
    format!("- {text}")
}
