//! What agrees between labels and triage. `accept` values are right too; optional flags neither
//! count for nor against; a deadline that a calendar refuses to compute agrees with a label that
//! says it is not covered.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Fields with one value each.
const FIELDS: [&str; 16] = [
    "language",
    "channel",
    "kind",
    "regime",
    "type",
    "incident_on",
    "incident_end_on",
    "incident_approx",
    "received_on",
    "police_service",
    "complainant_role",
    "presumed_outcome",
    "seriousness",
    "route",
    "urgent",
    "answer_by",
];

/// Found and expected, found only, expected only.
#[derive(Default, Clone, Copy)]
struct Found {
    both: usize,
    extra: usize,
    missed: usize,
}

impl Found {
    fn add(
        &mut self,
        expected: &BTreeSet<String>,
        found: &BTreeSet<String>,
        optional: &BTreeSet<String>,
    ) {
        self.both += expected.intersection(found).count();
        self.missed += expected.difference(found).count();
        self.extra += found
            .difference(expected)
            .filter(|one| !optional.contains(*one))
            .count();
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |part: usize, whole: usize| {
            if whole == 0 {
                1.0
            } else {
                part as f64 / whole as f64
            }
        };
        let precision = share(self.both, self.both + self.extra);
        let recall = share(self.both, self.both + self.missed);
        write!(
            f,
            "precision {precision:.2}  recall {recall:.2}  ({} found, {} missed, {} extra)",
            self.both, self.missed, self.extra
        )
    }
}

/// The comparison of a folder.
#[derive(Default)]
pub struct Measure {
    agreed: BTreeMap<&'static str, (usize, usize)>,
    flags: Found,
    violations: Vec<String>,
    grounds: Found,
    facts: (usize, usize),
    missing: Found,
    deadlines: Found,
    identifiers: Found,
    related: Found,
    faults: Vec<String>,
}

impl Measure {
    /// A message that the program did not triage.
    pub fn lost(&mut self, label: &Value) {
        self.faults.push(format!("{}: not triaged", name(label)));
    }

    /// Compares one message.
    pub fn add(&mut self, label: &Value, object: &Value) {
        for field in FIELDS
            .into_iter()
            .filter(|field| *field != "seriousness" || !label[*field].is_null())
        {
            self.field(label, object, field);
        }
        let found = strings(&object["flags"]);
        self.flags.add(
            &strings(&label["flags"]),
            &found,
            &strings(&label["flags_optional"]),
        );
        let wrong = strings(&label["not_flags"]);
        self.violations.extend(
            wrong
                .intersection(&found)
                .map(|flag| format!("{} {flag}", name(label))),
        );
        self.grounds.add(
            &stances(&label["grounds_expected"]),
            &stances(&object["grounds"]),
            &BTreeSet::new(),
        );
        self.quotations(label, object);
        self.missing.add(
            &strings(&label["missing"]),
            &strings(&object["missing"]),
            &BTreeSet::new(),
        );
        self.deadlines(label, object);
        let numbers = |line: &Value| keys(&line["pii_found"], &["kind", "text"]);
        self.identifiers
            .add(&numbers(label), &numbers(object), &BTreeSet::new());
        let related = strings(&label["related"])
            .iter()
            .map(|id| stem(&id.to_lowercase().replace('-', "")))
            .collect();
        let named = strings(&object["related"])
            .iter()
            .map(|file| stem(file))
            .collect();
        self.related.add(&related, &named, &BTreeSet::new());
    }

    fn field(&mut self, label: &Value, object: &Value, field: &'static str) {
        let accepted = label["accept"]
            .get(field)
            .and_then(Value::as_array)
            .is_some_and(|values| values.contains(&object[field]));
        let agrees = label[field] == object[field] || accepted;
        let (agreed, all) = self.agreed.entry(field).or_default();
        *agreed += usize::from(agrees);
        *all += 1;
        if !agrees {
            self.faults.push(format!(
                "{} {field}: {} expected, {} found",
                name(label),
                label[field],
                object[field]
            ));
        }
    }

    /// Share of the expected quotations that one found for the same ground and stance covers.
    fn quotations(&mut self, label: &Value, object: &Value) {
        for ground in items(&label["grounds_expected"]) {
            let same = |other: &&Value| {
                other["code"] == ground["code"] && other["stance"] == ground["stance"]
            };
            let found: Vec<String> = items(&object["grounds"])
                .filter(same)
                .flat_map(|one| texts(&one["facts"]))
                .collect();
            for fact in texts(&ground["facts"]) {
                self.facts.1 += 1;
                self.facts.0 += usize::from(found.iter().any(|one| covers(one, &fact)));
            }
        }
    }

    fn deadlines(&mut self, label: &Value, object: &Value) {
        let mut expected = keys(&label["deadlines"], &["clock", "start_on", "due_on", "met"]);
        let mut found = BTreeSet::new();
        for deadline in items(&object["deadlines"]) {
            let refused = deadline["due_on"].is_null();
            let open = |one: &&Value| {
                one["calendar_covered"] == Value::Bool(false) && one["clock"] == deadline["clock"]
            };
            match items(&label["deadlines"]).find(open) {
                Some(one) if refused => {
                    expected.remove(&key(one, &["clock", "start_on", "due_on", "met"]));
                }
                _ => {
                    found.insert(key(deadline, &["clock", "start_on", "due_on", "met"]));
                }
            }
        }
        self.deadlines.add(&expected, &found, &BTreeSet::new());
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (field, (agreed, all)) in FIELDS
            .iter()
            .filter_map(|field| Some((field, self.agreed.get(field)?)))
        {
            writeln!(f, "{field:18} agreement {agreed}/{all}")?;
        }
        writeln!(f, "{:18} {}", "flags", self.flags)?;
        writeln!(
            f,
            "{:18} {} raised against `not_flags` {:?}",
            "",
            self.violations.len(),
            self.violations
        )?;
        writeln!(f, "{:18} {}", "grounds", self.grounds)?;
        writeln!(
            f,
            "{:18} {}/{} expected quotations covered",
            "", self.facts.0, self.facts.1
        )?;
        writeln!(f, "{:18} {}", "missing", self.missing)?;
        writeln!(f, "{:18} {}", "deadlines", self.deadlines)?;
        writeln!(f, "{:18} {}", "identity numbers", self.identifiers)?;
        writeln!(f, "{:18} {}", "related", self.related)?;
        self.faults
            .iter()
            .try_for_each(|fault| writeln!(f, "  {fault}"))
    }
}

fn name(label: &Value) -> &str {
    label["id"].as_str().unwrap_or("?")
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn texts(list: &Value) -> Vec<String> {
    items(list)
        .filter_map(Value::as_str)
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

fn strings(list: &Value) -> BTreeSet<String> {
    texts(list).into_iter().collect()
}

fn stances(list: &Value) -> BTreeSet<String> {
    keys(list, &["code", "stance"])
}

fn keys(list: &Value, fields: &[&str]) -> BTreeSet<String> {
    items(list).map(|one| key(one, fields)).collect()
}

fn key(one: &Value, fields: &[&str]) -> String {
    fields
        .iter()
        .map(|field| one[*field].to_string())
        .collect::<Vec<_>>()
        .join(" ")
}

fn stem(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.split('.').next().unwrap_or(name).to_owned()
}

/// Whether a passage holds the expected one, lies in it, or shares half of its words.
fn covers(found: &str, expected: &str) -> bool {
    let words: BTreeSet<&str> = found.split(' ').collect();
    let shared = expected
        .split(' ')
        .filter(|word| words.contains(word))
        .count();
    found.contains(expected)
        || expected.contains(found)
        || 2 * shared >= expected.split(' ').count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_accepted_value_agrees_and_another_is_named() {
        let mut measure = Measure::default();
        let label = json!({ "id": "x", "regime": "cspa", "kind": "complaint", "accept": { "regime": ["none"] } });
        measure.add(&label, &json!({ "regime": "none", "kind": "other" }));
        assert_eq!(measure.agreed["regime"], (1, 1));
        assert_eq!(measure.agreed["kind"], (0, 1));
        assert_eq!(
            measure.faults,
            ["x kind: \"complaint\" expected, \"other\" found"]
        );
    }

    #[test]
    fn an_optional_flag_counts_neither_way_and_a_forbidden_one_is_told() {
        let mut measure = Measure::default();
        let label = json!({ "id": "x", "flags": ["force"], "flags_optional": ["media"], "not_flags": ["race"] });
        measure.add(&label, &json!({ "flags": ["force", "media", "race"] }));
        assert_eq!(
            (
                measure.flags.both,
                measure.flags.extra,
                measure.flags.missed
            ),
            (1, 1, 0)
        );
        assert_eq!(measure.violations, ["x race"]);
    }

    #[test]
    fn a_refused_date_agrees_with_a_label_that_is_not_covered() {
        let mut measure = Measure::default();
        let label = json!({ "deadlines": [{ "clock": "A", "start_on": "2022-01-01", "due_on": "2022-01-09", "calendar_covered": false }] });
        measure.add(
            &label,
            &json!({ "deadlines": [{ "clock": "A", "start_on": "2022-01-01", "due_on": null }] }),
        );
        assert_eq!(
            (
                measure.deadlines.both,
                measure.deadlines.extra,
                measure.deadlines.missed
            ),
            (0, 0, 0)
        );
    }
}
