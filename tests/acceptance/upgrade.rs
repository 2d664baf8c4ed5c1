//! A vault of each older schema opens with this program and holds what it held.

mod picture;

use crate::desk::{get, is_sound, screen_in};
use chrono::{DateTime, Duration, Utc};
use dossier_app::Session;
use dossier_app::search::{self, SearchRequest};
use dossier_app::vault::{self, Unlock};
use dossier_domain::case::Stage;
use dossier_testkit::{LetterFile, PASSPHRASE, TestOffice, copy_folder, letter};
use picture::picture;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn older_vaults() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/vaults");
    let entries = fs::read_dir(folder).unwrap();
    let mut found: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.join("expected.json").is_file());
    found.sort();
    found
}

/// What a line of history was called, and what it is called since: it says the same.
const RENAMED: [(&str, &str); 1] = [(
    "history-screening-in-withdrawn",
    "history-screening-withdrawn",
)];

/// How many lines of `now` come before those of then: to open the vault, and a restricted case in it,
/// adds to the end of the journal and to the beginning of a history. Nothing leaves either.
fn added_before(then: &[Value], now: &[Value], at: &str) -> Option<usize> {
    let added = now.len().checked_sub(then.len())?;
    match at {
        _ if added == 0 || at == "/events" => Some(0),
        _ if at.ends_with("/history") => Some(added),
        _ => None,
    }
}

/// Where `now` lacks something of `then`; what was added since is no loss.
fn lost(then: &Value, now: &Value, at: &str, losses: &mut Vec<String>) {
    match (then, now) {
        (Value::Object(then), Value::Object(now)) => {
            for (name, value) in then {
                let now = now.get(name).unwrap_or(&Value::Null);
                lost(value, now, &format!("{at}/{name}"), losses);
            }
        }
        (Value::Array(then), Value::Array(now)) => match added_before(then, now, at) {
            Some(before) => {
                for (index, (then, now)) in then.iter().zip(now.iter().skip(before)).enumerate() {
                    lost(then, now, &format!("{at}/{index}"), losses);
                }
            }
            None => losses.push(at.to_owned()),
        },
        (Value::String(then), Value::String(now))
            if RENAMED.contains(&(then.as_str(), now.as_str())) => {}
        _ if then == now => {}
        _ => losses.push(at.to_owned()),
    }
}

/// A copy of an older vault on a machine whose clock stands where it was left.
fn put(older: &Path, expected: &Value) -> TestOffice {
    let office = TestOffice::new();
    copy_folder(&older.join("vault"), &office.vault_folder());
    copy_folder(&older.join("device"), &office.office.device_folder);
    let at = |event: &Value| event["at"].as_str()?.parse::<DateTime<Utc>>().ok();
    let last = expected["events"].as_array().unwrap().last();
    let left = last.and_then(at).expect("the last event says when");
    office.advance((left - office.office.clock.now()).max(Duration::zero()));
    // Its identifiers go on after those of the vault.
    for _ in 0..10_000 {
        office.office.ids.next();
    }
    office
}

/// Whoever left it, or its first person, opens it.
async fn open(office: &TestOffice, expected: &Value) -> Session {
    let status = vault::status(&office.vault_folder(), None).await.unwrap();
    let mut people = status.people.iter();
    let who = match expected["as"].as_str() {
        Some(name) => people.find(|one| one.name == name),
        None => people.next(),
    };
    let request = Unlock {
        person: who.expect("a person").id,
        passphrase: PASSPHRASE.into(),
    };
    vault::unlock(&office.office, &office.vault_folder(), request)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_vault_of_each_older_schema_opens_holds_what_it_held_and_goes_on() {
    let vaults = older_vaults();
    assert!(!vaults.is_empty(), "no older vault is kept");
    for older in vaults {
        let expected = fs::read_to_string(older.join("expected.json")).unwrap();
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let office = put(&older, &expected);
        let session = open(&office, &expected).await;
        let mut losses = Vec::new();
        let now = Box::pin(picture(&session)).await;
        lost(&expected, &now, "", &mut losses);
        assert!(losses.is_empty(), "{}: {losses:#?}", older.display());
        let report = is_sound(&session).await;
        assert_eq!(
            report.chains, 1,
            "the machine that wrote it goes on with its chain"
        );

        let line = office.receive(&session, later().file("apres.eml")).await;
        screen_in(&session, line.id).await;
        let request = SearchRequest {
            query: "zibeline".into(),
            best: false,
        };
        let found = search::search(&session, request).await.unwrap().hits;
        assert_eq!(found.len(), 1, "{}", older.display());
        is_sound(&session).await;
        vault::lock(session).await.unwrap();
        let session = open(&office, &expected).await;
        assert_eq!(get(&session, line.id).await.line.stage, Stage::ScreenedIn);
    }
}

/// A complaint received after the upgrade, with a word that no older vault has.
fn later() -> LetterFile {
    letter(
        "Bonjour,\n\nLe 14 septembre 2026, un agent du Service de police du Grand Sudbury m’a poussé. Je \
         veux porter plainte : la zibeline.\n\nRéjean Aubin\n705-555-0177",
    )
    .subject("Apres")
}

#[test]
fn a_loss_would_be_seen() {
    let then = serde_json::json!({"a": [1, {"b": "x"}]});
    let mut losses = Vec::new();
    for now in [
        serde_json::json!({"a": [1, {"b": "y"}]}),
        serde_json::json!({"a": [1]}),
        serde_json::json!({}),
    ] {
        losses.clear();
        lost(&then, &now, "", &mut losses);
        assert_eq!(losses.len(), 1, "{now}");
    }
    losses.clear();
    lost(
        &then,
        &serde_json::json!({"a": [1, {"b": "x", "c": 1}], "d": 2}),
        "",
        &mut losses,
    );
    assert!(losses.is_empty());
}
