//! The recovery sheet as PDF, in both languages: what one prints and locks away.

use crate::session::Act;
use crate::{AppError, Session, export};
use dossier_documents::pdf::{self, Half, NotePage};
use dossier_domain::lang::Lang;
use dossier_domain::office::OfficeSettings;
use dossier_i18n as i18n;
use dossier_store::RecoveryKey;
use zeroize::Zeroizing;

/// Writes the sheet of a key into the folder of exports and returns its path. It opens the vault:
/// the window says to destroy the file once it is printed.
///
/// # Errors
/// `NotPermitted`, `Mistyped`, `File`, `Document`, the store's.
pub async fn print(session: &Session, key: String) -> Result<String, AppError> {
    session.permit(Act::DrawRecoveryKey)?;
    let key = RecoveryKey::parse(&Zeroizing::new(key))?;
    let office = session.vault.office_settings().await?;
    let page = page(session, &office, &key);
    let (name, at) = (page.number.clone(), session.office.clock.now());
    let work = move || pdf::note(&page, at);
    let bytes = export::typeset(work).await?;
    Ok(export::write(session, &name, "pdf", &bytes)?.path)
}

fn page(session: &Session, office: &OfficeSettings, key: &RecoveryKey) -> NotePage {
    let first = session.person.lang;
    NotePage {
        halves: [first, first.other()]
            .map(|lang| Half {
                letterhead: office.head(lang),
                ..half(session, key, lang)
            })
            .into(),
        number: format!("{}-{}", i18n::text(first, "vault-sheet-file"), key.sheet()),
        title: i18n::text(first, "vault-sheet-title"),
    }
}

fn half(session: &Session, key: &RecoveryKey, lang: Lang) -> Half {
    let say = |id: &str| i18n::text(lang, id);
    let section = |heading: &str, text: &str| (say(heading), vec![say(text)]);
    Half {
        letterhead: Vec::new(),
        lang,
        kind: say("vault-sheet-kind"),
        title: say("vault-sheet-title"),
        lines: vec![
            (say("vault-sheet-mark"), key.sheet()),
            (say("document-date"), i18n::day(lang, session.today())),
            (say("vault-sheet-by"), session.person.name.clone()),
        ],
        sections: vec![
            (say("vault-sheet-key"), vec![key.groups().join("  ")]),
            section("vault-sheet-what", "vault-sheet-what-say"),
            section("vault-sheet-where", "vault-sheet-where-say"),
            section("vault-sheet-how", "vault-sheet-how-say"),
        ],
        marking: say("vault-sheet-marking"),
        page_word: say("document-page"),
    }
}
