//! Builds again when a pack appears or goes: the embedding only watches the files that it holds.
fn main() {
    println!("cargo::rerun-if-changed=../../packs");
}
