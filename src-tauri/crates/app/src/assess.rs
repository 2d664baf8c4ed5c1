//! From a text to facts and a recommendation, with the packs of the program or those of the
//! vault by digest. Pure of the vault, so that `dossier triage` works without one.
