//! Builds again when a practice mail appears or goes: the embedding only watches those that it
//! already holds.
fn main() {
    println!("cargo::rerun-if-changed=../../../tests/fixtures/practice");
}
