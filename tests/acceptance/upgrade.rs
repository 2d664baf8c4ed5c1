//! A vault of each older schema opens with this program and holds what it held.

mod picture;

use dossier_app::journal;
use dossier_app::vault::{self, Unlock};
use dossier_testkit::{PASSPHRASE, TestOffice, copy_folder};
use picture::picture;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn older_vaults() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/vaults");
    let entries = fs::read_dir(folder).unwrap();
    let mut found: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.is_dir());
    found.sort();
    found
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
        // Signing in may add to the end of the journal; nothing leaves it.
        (Value::Array(then), Value::Array(now))
            if then.len() == now.len() || (at == "/events" && then.len() < now.len()) =>
        {
            for (index, (then, now)) in then.iter().zip(now).enumerate() {
                lost(then, now, &format!("{at}/{index}"), losses);
            }
        }
        _ if then == now => {}
        _ => losses.push(at.to_owned()),
    }
}

#[tokio::test]
async fn a_vault_of_each_older_schema_opens_and_holds_what_it_held() {
    let vaults = older_vaults();
    assert!(!vaults.is_empty(), "no older vault is kept");
    for older in vaults {
        let office = TestOffice::new();
        copy_folder(&older.join("vault"), &office.vault_folder());
        copy_folder(&older.join("device"), &office.office.device_folder);
        let status = vault::status(&office.vault_folder(), None).await.unwrap();
        let first = status.people.first().expect("a person").id;
        let request = Unlock {
            person: first,
            passphrase: PASSPHRASE.into(),
        };
        let session = vault::unlock(&office.office, &office.vault_folder(), request)
            .await
            .unwrap();
        let expected = fs::read_to_string(older.join("expected.json")).unwrap();
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let mut losses = Vec::new();
        lost(&expected, &picture(&session).await, "", &mut losses);
        assert!(losses.is_empty(), "{}: {losses:#?}", older.display());
        let report = journal::verify(&session, dossier_app::unwatched)
            .await
            .unwrap();
        assert!(report.is_sound(), "{}: {report:?}", older.display());
        assert_eq!(
            report.chains, 1,
            "the machine that wrote it goes on with its chain"
        );
    }
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
