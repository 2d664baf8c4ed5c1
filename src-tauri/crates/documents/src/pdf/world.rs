//! What Typst can see: one template, our fonts, one value. No file, no network, no clock.

use super::fonts::FONTS;
use crate::DocumentError;
use rust_embed::RustEmbed;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Str, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};

#[derive(RustEmbed)]
#[folder = "../../templates"]
struct Templates;

/// One document in the making.
pub(super) struct World {
    library: LazyHash<Library>,
    main: Source,
    today: Datetime,
}

impl World {
    /// A world with the template `name`, which reads `data` as `sys.inputs.data`.
    pub(super) fn new(name: &str, data: &str, today: Datetime) -> Result<Self, DocumentError> {
        let missing = || DocumentError::Typesetting("a template is missing".to_owned());
        let template = Templates::get(name).ok_or_else(missing)?;
        let text = String::from_utf8(template.data.into_owned()).map_err(|_| missing())?;
        let path = VirtualPath::new(name).map_err(|_| missing())?;
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        let mut inputs = Dict::new();
        inputs.insert(Str::from("data"), Value::Str(data.into()));
        let library = Library::builder().with_inputs(inputs).build();
        Ok(Self {
            library: LazyHash::new(library),
            main: Source::new(id, text),
            today,
        })
    }
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}
