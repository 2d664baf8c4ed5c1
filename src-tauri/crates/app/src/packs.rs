//! The packs embedded in the program (rust-embed over `src-tauri/packs`), parsed once.
