//! A triage as one JSON object: the fields and codes of the domain's `TriageLine`, with the name of
//! the file, those related to it, why, and each deadline's derivation in words.

use super::Read;
use crate::derivation::Told;
use crate::failure::Failure;
use dossier_app::packs::packs;
use dossier_domain::lang::Bilingual;
use dossier_domain::triage::{TriageLine, line};
use dossier_i18n::both;
use serde::Serialize;
use serde_json::{Value, json};

/// The object; `deadlines[].steps` gives place to `deadlines[].derivation`.
#[derive(Serialize)]
struct Object<'a> {
    file: &'a str,
    #[serde(flatten)]
    triage: TriageLine,
    why: Why,
    /// Told only of what was read in part.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    truncated: bool,
}

/// Why this Act and this outcome.
#[derive(Serialize)]
struct Why {
    regime: Bilingual,
    outcome: Bilingual,
}

/// The object of a file.
///
/// # Errors
/// A pack of the program that does not load.
pub fn of(read: &Read, related: &[String]) -> Result<Value, Failure> {
    let recommendation = &read.recommendation;
    let triage = line(&read.facts, recommendation, read.channel, &packs()?.lexicon);
    let derivations: Vec<Vec<Told>> = triage
        .deadlines
        .iter()
        .map(|deadline| deadline.steps.iter().cloned().map(Told::from).collect())
        .collect();
    let why = Why {
        regime: both(&recommendation.regime.why),
        outcome: both(&recommendation.why),
    };
    let triage = TriageLine {
        related: related.to_vec(),
        ..triage
    };
    let object = Object {
        file: &read.name,
        triage,
        why,
        truncated: read.truncated,
    };
    let mut object =
        serde_json::to_value(object).map_err(|error| Failure::Broken(error.to_string()))?;
    if let Some(Value::Array(deadlines)) = object.get_mut("deadlines") {
        for (deadline, derivation) in deadlines.iter_mut().zip(derivations) {
            derive(deadline, &derivation);
        }
    }
    Ok(object)
}

/// Puts the derivation in words in place of the steps.
fn derive(deadline: &mut Value, derivation: &[Told]) {
    if let Value::Object(fields) = deadline {
        fields.remove("steps");
        fields.insert("derivation".to_owned(), json!(derivation));
    }
}
