//! Builds again when a pack or a practice letter appears or goes: the embedding only watches the
//! files that it holds.
fn main() {
    println!("cargo::rerun-if-changed=../../packs");
    println!("cargo::rerun-if-changed=../../practice");
}
