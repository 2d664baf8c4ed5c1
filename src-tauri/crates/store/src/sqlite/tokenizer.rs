//! The FTS5 tokenizer `snow`: SQLite's own `unicode61` cuts and folds the words, [`Stems`] says
//! what each is found under.
//!
//! No panic crosses into C: every callback catches. The word analysis itself is safe code, in
//! `search::word`.

use crate::search::word::{Reading, Stems};
use libsqlite3_sys as ffi;
use std::cell::RefCell;
use std::ffi::{c_char, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

/// What FTS5 calls with each token.
type Emit =
    Option<unsafe extern "C" fn(*mut c_void, c_int, *const c_char, c_int, c_int, c_int) -> c_int>;

/// One tokenizer: the built-in one beneath, and the stems already computed.
struct Snow {
    parent: *mut ffi::Fts5Tokenizer,
    beneath: *mut ffi::fts5_tokenizer_v2,
    stems: RefCell<Stems>,
}

/// One run over a text.
struct Run<'a> {
    snow: &'a Snow,
    reading: Reading,
    context: *mut c_void,
    emit: Emit,
}

/// Registers `snow` on a connection.
///
/// # Safety
/// `db` is a live connection that no other thread uses meanwhile.
pub(super) unsafe fn register(db: *mut ffi::sqlite3) -> c_int {
    // SAFETY: the caller's; the API outlives the connection's tokenizers.
    unsafe {
        let Some(api) = api(db) else {
            return ffi::SQLITE_ERROR;
        };
        let Some(create_tokenizer) = (*api).xCreateTokenizer_v2 else {
            return ffi::SQLITE_ERROR;
        };
        let mut methods = ffi::fts5_tokenizer_v2 {
            iVersion: 2,
            xCreate: Some(create),
            xDelete: Some(delete),
            xTokenize: Some(tokenize),
        };
        create_tokenizer(api, c"snow".as_ptr(), api.cast(), &raw mut methods, None)
    }
}

/// The FTS5 API of a connection (<https://sqlite.org/fts5.html#extending_fts5>).
unsafe fn api(db: *mut ffi::sqlite3) -> Option<*mut ffi::fts5_api> {
    // SAFETY: the statement is finalised on every path after it was prepared; `api` outlives the
    // step that writes it.
    unsafe {
        let mut api: *mut ffi::fts5_api = ptr::null_mut();
        let mut statement = ptr::null_mut();
        let sql = c"SELECT fts5(?1)".as_ptr();
        let code = ffi::sqlite3_prepare_v2(db, sql, -1, &raw mut statement, ptr::null_mut());
        if code != ffi::SQLITE_OK {
            return None;
        }
        let place = (&raw mut api).cast();
        ffi::sqlite3_bind_pointer(statement, 1, place, c"fts5_api_ptr".as_ptr(), None);
        ffi::sqlite3_step(statement);
        ffi::sqlite3_finalize(statement);
        (!api.is_null() && (*api).iVersion >= 3).then_some(api)
    }
}

unsafe extern "C" fn create(
    context: *mut c_void,
    _arguments: *mut *const c_char,
    _count: c_int,
    out: *mut *mut ffi::Fts5Tokenizer,
) -> c_int {
    // SAFETY: `context` is the API given to `register`; `out` is where FTS5 wants the tokenizer.
    unsafe {
        let api: *mut ffi::fts5_api = context.cast();
        let Some(find) = (*api).xFindTokenizer_v2 else {
            return ffi::SQLITE_ERROR;
        };
        let (mut inner, mut beneath) = (ptr::null_mut(), ptr::null_mut());
        let code = find(api, c"unicode61".as_ptr(), &raw mut inner, &raw mut beneath);
        if code != ffi::SQLITE_OK || beneath.is_null() {
            return if code == ffi::SQLITE_OK {
                ffi::SQLITE_ERROR
            } else {
                code
            };
        }
        let Some(create_beneath) = (*beneath).xCreate else {
            return ffi::SQLITE_ERROR;
        };
        // Apostrophes stay inside a word: what they join is for `Stems` to say.
        let mut arguments = [
            c"remove_diacritics".as_ptr(),
            c"0".as_ptr(),
            c"tokenchars".as_ptr(),
            c"'\u{2019}\u{2018}\u{02bc}".as_ptr(),
        ];
        let mut parent = ptr::null_mut();
        let count = c_int::try_from(arguments.len()).unwrap_or_default();
        let code = create_beneath(inner, arguments.as_mut_ptr(), count, &raw mut parent);
        if code != ffi::SQLITE_OK {
            return code;
        }
        let Ok(stems) = catch_unwind(Stems::new) else {
            return ffi::SQLITE_ERROR;
        };
        let snow = Box::new(Snow {
            parent,
            beneath,
            stems: RefCell::new(stems),
        });
        *out = Box::into_raw(snow).cast();
        ffi::SQLITE_OK
    }
}

unsafe extern "C" fn delete(tokenizer: *mut ffi::Fts5Tokenizer) {
    // SAFETY: FTS5 gives back, once, the pointer that `create` made.
    unsafe {
        let snow = Box::from_raw(tokenizer.cast::<Snow>());
        if let Some(delete_beneath) = (*snow.beneath).xDelete {
            delete_beneath(snow.parent);
        }
        // A destructor that panicked must not unwind into C.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(snow)));
    }
}

unsafe extern "C" fn tokenize(
    tokenizer: *mut ffi::Fts5Tokenizer,
    context: *mut c_void,
    flags: c_int,
    text: *const c_char,
    length: c_int,
    locale: *const c_char,
    locale_length: c_int,
    emit: Emit,
) -> c_int {
    // SAFETY: `tokenizer` is what `create` made; FTS5 uses a tokenizer from one thread at a time;
    // `run` outlives the call that receives it.
    unsafe {
        let snow = &*tokenizer.cast::<Snow>();
        let Some(tokenize_beneath) = (*snow.beneath).xTokenize else {
            return ffi::SQLITE_ERROR;
        };
        let prefix = flags & ffi::FTS5_TOKENIZE_PREFIX != 0;
        let reading = if prefix {
            Reading::Prefix
        } else {
            Reading::Word
        };
        let mut run = Run {
            snow,
            reading,
            context,
            emit,
        };
        tokenize_beneath(
            snow.parent,
            (&raw mut run).cast(),
            flags,
            text,
            length,
            locale,
            locale_length,
            Some(on_token),
        )
    }
}

unsafe extern "C" fn on_token(
    run: *mut c_void,
    flags: c_int,
    word: *const c_char,
    length: c_int,
    start: c_int,
    _end: c_int,
) -> c_int {
    // SAFETY: `run` is the one of `tokenize`; `word` holds `length` bytes until this returns.
    let caught = catch_unwind(AssertUnwindSafe(|| unsafe {
        let run = &*run.cast::<Run<'_>>();
        let bytes =
            std::slice::from_raw_parts(word.cast::<u8>(), usize::try_from(length).unwrap_or(0));
        match std::str::from_utf8(bytes) {
            Ok(word) => run.emit_word(word, flags, start),
            Err(_) => ffi::SQLITE_OK,
        }
    }));
    caught.unwrap_or(ffi::SQLITE_ERROR)
}

impl Run<'_> {
    /// Emits the stems of a word, all at its place: the first as itself, the others beside it.
    unsafe fn emit_word(&self, word: &str, flags: c_int, start: c_int) -> c_int {
        let Some(emit) = self.emit else {
            return ffi::SQLITE_ERROR;
        };
        let Ok(mut stems) = self.snow.stems.try_borrow_mut() else {
            return ffi::SQLITE_ERROR;
        };
        let Some((span, tokens)) = stems.of(word, self.reading) else {
            return ffi::SQLITE_OK;
        };
        let offset = |at: usize| start.saturating_add(c_int::try_from(at).unwrap_or(c_int::MAX));
        for (rank, token) in tokens.iter().enumerate() {
            let beside = if rank == 0 {
                0
            } else {
                ffi::FTS5_TOKEN_COLOCATED
            };
            let length = c_int::try_from(token.len()).unwrap_or_default();
            let (from, to) = (offset(span.start), offset(span.end));
            // SAFETY: FTS5 copies the token before it returns.
            let code = unsafe {
                emit(
                    self.context,
                    flags | beside,
                    token.as_ptr().cast(),
                    length,
                    from,
                    to,
                )
            };
            if code != ffi::SQLITE_OK {
                return code;
            }
        }
        ffi::SQLITE_OK
    }
}
