//! How much the window may send in one call. Every command is under one of these two, which are
//! checked before it runs; reading a file has its own limits of memory and time, in
//! `dossier_documents::reader`.

use dossier_app::AppError;
use serde_json::Value;
use tauri::ipc::InvokeBody;

/// Most of a request: words that a person types or pastes.
const REQUEST_MIB: u32 = 1;

/// Most of a file.
const FILE_MIB: u32 = 50;

/// Refuses a call that sends too much.
pub fn check(body: &InvokeBody) -> Result<(), AppError> {
    match body {
        InvokeBody::Json(request) if weight(request) > (REQUEST_MIB as usize) << 20 => {
            Err(AppError::RequestTooLarge {
                limit_mib: REQUEST_MIB,
            })
        }
        InvokeBody::Raw(file) if file.len() > (FILE_MIB as usize) << 20 => {
            Err(AppError::TooLarge {
                limit_mib: FILE_MIB,
            })
        }
        _ => Ok(()),
    }
}

/// Bytes of the words of a request, and one for each value.
fn weight(value: &Value) -> usize {
    match value {
        Value::String(words) => 1 + words.len(),
        Value::Array(values) => values.iter().map(weight).sum::<usize>() + 1,
        Value::Object(fields) => {
            fields
                .iter()
                .map(|(name, value)| name.len() + weight(value))
                .sum::<usize>()
                + 1
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const MIB: usize = 1 << 20;

    fn code(body: &InvokeBody) -> Option<String> {
        check(body)
            .err()
            .map(|error| dossier_app::WireError::from(&error).code)
    }

    #[test]
    fn a_long_letter_is_taken_and_a_library_is_not() {
        let typed = |length| InvokeBody::Json(json!({ "request": { "text": "é".repeat(length) } }));
        assert_eq!(code(&typed(200_000)), None);
        assert_eq!(
            code(&typed(600_000)).as_deref(),
            Some("request-too-large"),
            "bytes are counted, not signs"
        );
    }

    #[test]
    fn many_small_values_weigh_as_much_as_a_long_one() {
        let many = InvokeBody::Json(json!({ "stages": vec![Value::Null; 2 * MIB] }));
        assert_eq!(code(&many).as_deref(), Some("request-too-large"));
    }

    #[test]
    fn a_file_is_taken_up_to_the_limit_of_a_message() {
        assert_eq!(code(&InvokeBody::Raw(vec![0; 50 * MIB])), None);
        assert_eq!(
            code(&InvokeBody::Raw(vec![0; 50 * MIB + 1])).as_deref(),
            Some("too-large")
        );
    }
}
