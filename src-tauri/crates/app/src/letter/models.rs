//! The models of letters: those in force today, of which a letter is drafted, and those of which the
//! letters of a case were made. A letter keeps reading its own, whatever came after.

use crate::packs::{self, InForce, LETTERS};
use crate::{AppError, Session};
use dossier_domain::case::Case;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::PackRef;
use dossier_domain::letter::{Letter, LetterPack, Template, TemplateCode};
use dossier_store::pack::Parsed;
use dossier_store::{StoreError, Tx};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the letters of a case are read with.
pub(crate) struct Models {
    in_force: InForce,
    today: Arc<LetterPack>,
    made: BTreeMap<PackRef, Arc<LetterPack>>,
}

impl Models {
    /// Those of a case.
    ///
    /// # Errors
    /// The store's.
    pub(crate) async fn of(session: &Session, case: &Case) -> Result<Self, AppError> {
        let in_force = InForce::on(session, session.today()).await?;
        let mut made = BTreeMap::new();
        for reference in case.letters.iter().filter_map(|one| one.models.as_ref()) {
            if !made.contains_key(reference) {
                let parsed = session.vault.parsed_pack(reference).await?;
                let Parsed::Letters(letters) = parsed else {
                    return Err(StoreError::NotFound.into());
                };
                made.insert(reference.clone(), letters);
            }
        }
        Ok(Self {
            today: Arc::clone(in_force.letters()?),
            in_force,
            made,
        })
    }

    /// The models in force today, in their order.
    pub(crate) fn templates(&self) -> &[Template] {
        &self.today.templates
    }

    /// The model in force today with this code.
    pub(crate) fn template(&self, code: &TemplateCode) -> Option<&Template> {
        self.today.template(code)
    }

    /// The model of which a letter was made; that of the program for a letter from before an office
    /// could bring its own. None where no pack has it any more.
    pub(crate) fn made(&self, letter: &Letter) -> Option<&Template> {
        match &letter.models {
            Some(reference) => self.made.get(reference)?.template(&letter.template),
            None => of_program().find_map(|pack| pack.template(&letter.template)),
        }
    }

    /// The name of that model; its code where no pack has it any more.
    pub(crate) fn name(&self, letter: &Letter) -> Bilingual {
        match self.made(letter) {
            Some(template) => template.name.clone(),
            None => Bilingual::same(&letter.template.0),
        }
    }

    /// The phrases that deny every recourse, in either language: those of the office, and always those of
    /// the program.
    pub(crate) fn denials(&self) -> impl Iterator<Item = &str> {
        let program = of_program().flat_map(|pack| &pack.denials);
        let phrases = program.chain(&self.today.denials);
        phrases.flat_map(|phrase| [phrase.fr.as_str(), phrase.en.as_str()])
    }

    /// Copies the models in force today into the vault where it does not hold them yet, and names them.
    pub(crate) async fn adopt(&self, tx: &mut Tx) -> Result<Option<PackRef>, StoreError> {
        self.in_force.adopt_named(LETTERS, tx).await
    }
}

fn of_program<'a>() -> impl Iterator<Item = &'a Arc<LetterPack>> {
    packs::packs()
        .map_or(&[][..], |packs| &packs.letters)
        .iter()
}
