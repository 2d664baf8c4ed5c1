//! A source as it is kept and sent: one text where both languages say the same, else both.

use super::reader::RawSource;
use crate::lang::Bilingual;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub(super) fn serialize<S: Serializer>(
    source: &Bilingual,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if source.fr == source.en {
        serializer.serialize_str(&source.fr)
    } else {
        source.serialize(serializer)
    }
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Bilingual, D::Error> {
    Ok(RawSource::deserialize(deserializer)?.words())
}
