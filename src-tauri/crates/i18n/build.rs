//! Builds again when a file of `locales/` appears or goes: the embedding only watches those that
//! it already holds.
fn main() {
    println!("cargo::rerun-if-changed=../../../locales");
}
