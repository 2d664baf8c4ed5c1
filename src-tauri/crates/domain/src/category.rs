//! The categories of case that an office declares, as a pack: each follows the path of one kind, and adds
//! to it what the office wants of its own.

use crate::case::Kind;
use crate::lang::Bilingual;
use crate::law::reader::{RawProvision, Reader};
use crate::law::{
    ClassCode, ExpectedPiece, PackError, PackFiles, PackRef, PieceCode, PieceNeed, Provision,
    ScreeningClass,
};
use crate::record::SeriesCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use toml::Spanned;
use ts_rs::TS;

/// Code of a category: `use_of_force`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct CategoryCode(pub String);

/// A category of case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Category {
    /// Code.
    pub code: CategoryCode,
    /// Name.
    pub name: Bilingual,
    /// The kind whose path its cases follow.
    pub kind: Kind,
    /// Whether it proposes to restrict the case; a person does it.
    pub restricts: bool,
    /// Whether a second person must read a screening out, whatever the law of the case says.
    pub second_reader: bool,
    /// Series of the plan that is proposed for its files.
    pub series: Option<SeriesCode>,
    /// Lines that it adds to the checklist.
    pub pieces: Vec<ExpectedPiece>,
    /// What it rests on.
    pub provision: Provision,
}

/// The categories of an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CategoryPack {
    /// Identity.
    pub reference: PackRef,
    /// Title.
    pub title: Bilingual,
    /// What it rests on.
    pub provision: Provision,
    /// Categories, in the order in which they are offered.
    pub categories: Vec<Category>,
}

impl CategoryPack {
    /// The category with this code.
    #[must_use]
    pub fn category(&self, code: &CategoryCode) -> Option<&Category> {
        self.categories.iter().find(|one| one.code == *code)
    }

    /// What a person may choose, in the order in which it is offered.
    pub fn choices(&self) -> impl Iterator<Item = CategoryChoice> {
        self.categories.iter().map(|one| CategoryChoice {
            pack: self.reference.clone(),
            code: one.code.clone(),
            kind: one.kind,
            name: one.name.clone(),
        })
    }
}

impl Category {
    /// The class of every screening out of its cases, where it asks for a second reader.
    #[must_use]
    pub fn read_by_two(&self) -> Option<ScreeningClass> {
        self.second_reader.then(|| ScreeningClass {
            code: ClassCode(self.code.0.clone()),
            label: self.name.clone(),
            grounds: Vec::new(),
            applies_to: Vec::new(),
            second_reader: true,
            provision: self.provision.clone(),
        })
    }
}

/// The category that a person chose for a case, with the version of the pack that declares it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CategoryChoice {
    /// Pack, by its digest: a later version never changes the case.
    pub pack: PackRef,
    /// Code.
    pub code: CategoryCode,
    /// The kind whose path it follows.
    pub kind: Kind,
    /// Name, as the pack says it.
    pub name: Bilingual,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCategories {
    format: Spanned<u32>,
    provision: Spanned<RawProvision>,
    category: Vec<RawCategory>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCategory {
    code: Spanned<String>,
    kind: Kind,
    #[serde(default)]
    restricts: bool,
    #[serde(default)]
    second_reader: bool,
    series: Option<String>,
    #[serde(default)]
    piece: Vec<RawPiece>,
    provision: Spanned<RawProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPiece {
    code: Spanned<String>,
    #[serde(default)]
    need: PieceNeed,
    provision: Spanned<RawProvision>,
}

/// Parses a pack of categories.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load_categories(files: &PackFiles) -> Result<CategoryPack, PackError> {
    let (mut reader, raw) = Reader::open::<RawCategories>(files)?;
    reader.format(&raw.format)?;
    let mut seen = (BTreeSet::new(), BTreeSet::new());
    let pack = CategoryPack {
        reference: files.reference(),
        title: reader.own("title")?,
        provision: reader.provision(&raw.provision)?,
        categories: raw
            .category
            .iter()
            .map(|one| category(&mut reader, &mut seen, one))
            .collect::<Result<_, _>>()?,
    };
    reader.finish()?;
    Ok(pack)
}

/// `seen` are the codes of categories, and of pieces, read before.
fn category(
    reader: &mut Reader<'_>,
    seen: &mut (BTreeSet<String>, BTreeSet<String>),
    raw: &RawCategory,
) -> Result<Category, PackError> {
    let code = reader.code(&mut seen.0, &raw.code)?;
    let pieces = raw.piece.iter();
    let pieces = pieces.map(|piece| self::piece(reader, &mut seen.1, raw.kind, piece));
    Ok(Category {
        pieces: pieces.collect::<Result<_, _>>()?,
        name: reader.word(&raw.code, &format!("category-{code}"))?,
        kind: raw.kind,
        restricts: raw.restricts,
        second_reader: raw.second_reader,
        series: raw.series.clone().map(SeriesCode),
        provision: reader.provision(&raw.provision)?,
        code: CategoryCode(code),
    })
}

fn piece(
    reader: &mut Reader<'_>,
    seen: &mut BTreeSet<String>,
    kind: Kind,
    raw: &RawPiece,
) -> Result<ExpectedPiece, PackError> {
    let code = reader.code(seen, &raw.code)?;
    Ok(ExpectedPiece {
        label: reader.word(&raw.code, &format!("piece-{code}"))?,
        kinds: vec![kind],
        applies_to: Vec::new(),
        need: raw.need,
        stop: None,
        provision: reader.provision(&raw.provision)?,
        code: PieceCode(code),
    })
}
