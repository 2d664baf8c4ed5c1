//! Why a pack is refused: each refusal names the file, the line and the reason.

use dossier_domain::law::{PackFiles, load};

const TOML: &str = r#"format = 1
regime = "old"
incidents_from = 2020-01-01
incidents_before = 2024-04-01

[provision]
certainty = "verified"
source = "read.example"

[[ground]]
code = "late"
applies_to = ["conduct"]
discretionary = true
questions = ["question-when"]
provision = { certainty = "verified", source = "read.example", citation = "cite-1" }

[[clock]]
code = "SIX"
length = 6
unit = "months"
start = "incident"
rolling = "never"
calendar = "on-statute"
provision = { certainty = "unverified", source = "general knowledge" }

[[elsewhere]]
matter = "policy"
route = "inspectorate"
provision = { certainty = "verified", source = "read.example" }
"#;

const WORDS: &str = "short = a
title = b
screened-in = c
screened-out = d
cite-1 = e
question-when = f
ground-late = g
ground-late-detail = h
clock-SIX = i
route-inspectorate = j
";

fn sound() -> PackFiles {
    PackFiles {
        id: "trial".into(),
        toml: TOML.into(),
        fr: WORDS.into(),
        en: WORDS.into(),
    }
}

/// The refusal of a pack whose `pack.toml` has one change.
fn changed(from: &str, to: &str) -> String {
    assert!(TOML.contains(from), "the pack has `{from}`");
    refusal(&PackFiles {
        toml: TOML.replacen(from, to, 1),
        ..sound()
    })
}

/// The refusal of a pack whose French words have one change.
fn changed_words(from: &str, to: &str) -> String {
    assert!(WORDS.contains(from), "the words have `{from}`");
    refusal(&PackFiles {
        fr: WORDS.replacen(from, to, 1),
        ..sound()
    })
}

fn refusal(files: &PackFiles) -> String {
    load(files).expect_err("the pack is refused").to_string()
}

fn assert_says(refusal: &str, place: &str, reason: &str) {
    assert!(refusal.starts_with(&format!("{place}: ")), "{refusal}");
    assert!(refusal.contains(reason), "{refusal}");
}

#[test]
fn a_sound_pack_is_read() {
    load(&sound()).unwrap_or_else(|refusal| panic!("{refusal}"));
}

#[test]
fn a_syntax_error_is_refused_at_its_line() {
    assert_says(
        &changed("length = 6", "length = = 6"),
        "trial/pack.toml:19",
        "extra `=`",
    );
}

#[test]
fn an_unknown_format_is_refused() {
    assert_says(
        &changed("format = 1", "format = 2"),
        "trial/pack.toml:1",
        "format 2 is not known",
    );
}

#[test]
fn an_unknown_field_is_refused() {
    assert_says(
        &changed("rolling = \"never\"", "roling = \"never\""),
        "trial/pack.toml:22",
        "unknown field `roling`",
    );
}

#[test]
fn a_missing_field_is_refused() {
    assert_says(
        &changed("rolling = \"never\"\n", ""),
        "trial/pack.toml:17",
        "missing field `rolling`",
    );
}

#[test]
fn a_clock_stands_in_the_place_of_another_of_its_pack_that_runs_from_the_same_event() {
    assert_says(
        &changed(
            "calendar = \"on-statute\"\n",
            "calendar = \"on-statute\"\nin_place_of = \"FIVE\"\n",
        ),
        "trial/pack.toml:24",
        "`FIVE` is no clock of this pack",
    );
}

#[test]
fn what_lets_a_clock_be_stopped_has_a_word_in_both_languages() {
    let stop = "\n[[clock.stop]]\ncode = \"asked\"\n\
        provision = { certainty = \"inferred\", source = \"a trial\" }\n\n[[elsewhere]]";
    assert_says(
        &changed("\n[[elsewhere]]", stop),
        "trial/pack.toml:27",
        "the word `stop-asked` is missing",
    );
}

#[test]
fn an_unknown_certainty_is_refused() {
    assert_says(
        &changed("certainty = \"unverified\"", "certainty = \"sure\""),
        "trial/pack.toml:24",
        "unknown variant `sure`",
    );
}

#[test]
fn an_unknown_unit_is_refused() {
    assert_says(
        &changed("unit = \"months\"", "unit = \"weeks\""),
        "trial/pack.toml:20",
        "unknown variant `weeks`",
    );
}

#[test]
fn an_unknown_start_event_is_refused() {
    assert_says(
        &changed("start = \"incident\"", "start = \"sometime\""),
        "trial/pack.toml:21",
        "unknown variant `sometime`",
    );
}

#[test]
fn an_unknown_matter_is_refused() {
    assert_says(
        &changed("[\"conduct\"]", "[\"behaviour\"]"),
        "trial/pack.toml:12",
        "unknown variant `behaviour`",
    );
}

#[test]
fn a_ground_for_no_matter_is_refused() {
    assert_says(
        &changed("[\"conduct\"]", "[]"),
        "trial/pack.toml:12",
        "applies to no matter",
    );
}

#[test]
fn a_code_that_stands_twice_is_refused_at_the_second() {
    let ground = "[[ground]]\ncode = \"late\"\napplies_to = [\"conduct\"]\ndiscretionary = true\nprovision = { certainty = \"verified\", source = \"read.example\" }\n\n[[clock]]";
    assert_says(
        &changed("[[clock]]", ground),
        "trial/pack.toml:18",
        "the code `late` stands twice",
    );
}

#[test]
fn a_code_that_is_no_code_is_refused() {
    assert_says(
        &changed("\"SIX\"", "\"six months\""),
        "trial/pack.toml:18",
        "is not a code",
    );
}

#[test]
fn a_clock_of_length_zero_is_refused() {
    assert_says(
        &changed("length = 6", "length = 0"),
        "trial/pack.toml:19",
        "length 0",
    );
}

#[test]
fn a_span_upside_down_is_refused() {
    assert_says(
        &changed("2024-04-01", "2019-04-01"),
        "trial/pack.toml:4",
        "upside down",
    );
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    assert_says(
        &changed("2024-04-01", "2024-02-30"),
        "trial/pack.toml:4",
        "invalid date",
    );
}

#[test]
fn an_instant_instead_of_a_day_is_refused() {
    assert_says(
        &changed("2024-04-01", "2024-04-01T10:00:00"),
        "trial/pack.toml:4",
        "is not a day",
    );
}

#[test]
fn a_missing_source_is_refused() {
    let refusal = changed(
        "certainty = \"unverified\", source = \"general knowledge\"",
        "certainty = \"unverified\"",
    );
    assert_says(&refusal, "trial/pack.toml:24", "no source");
}

#[test]
fn verified_without_a_source_is_refused() {
    let refusal = changed(
        "source = \"read.example\", citation",
        "source = \" \", citation",
    );
    assert_says(&refusal, "trial/pack.toml:15", "verified without a source");
}

#[test]
fn a_source_in_one_language_only_is_refused() {
    for (source, reason) in [
        (r#"{ fr = "lu", en = " " }"#, "in one language only"),
        (r#"{ en = "read" }"#, "both languages"),
        (
            r#"{ fr = "lu", en = "read", de = "gelesen" }"#,
            "both languages",
        ),
        ("3", "both languages"),
    ] {
        let refusal = changed(
            "source = \"read.example\", citation",
            &format!("source = {source}, citation"),
        );
        assert_says(&refusal, "trial/pack.toml:15", reason);
    }
}

#[test]
fn the_same_matter_sent_to_two_bodies_is_refused() {
    let both = format!(
        "{TOML}\n[[elsewhere]]\nmatter = \"policy\"\nroute = \"inspectorate\"\nprovision = {{ certainty = \"verified\", source = \"read.example\" }}\n"
    );
    assert_says(
        &refusal(&PackFiles {
            toml: both,
            ..sound()
        }),
        "trial/pack.toml:33",
        "two bodies",
    );
}

#[test]
fn a_word_missing_in_both_languages_is_refused_where_it_is_asked_for() {
    let words = WORDS.replace("ground-late-detail = h\n", "");
    let files = PackFiles {
        fr: words.clone(),
        en: words,
        ..sound()
    };
    assert_says(
        &refusal(&files),
        "trial/pack.toml:11",
        "the word `ground-late-detail` is missing",
    );
}

#[test]
fn a_word_of_the_whole_pack_that_is_missing_is_refused() {
    let words = WORDS.replace("short = a\n", "");
    let files = PackFiles {
        fr: words.clone(),
        en: words,
        ..sound()
    };
    assert_says(
        &refusal(&files),
        "trial/pack.toml:0",
        "the word `short` is missing",
    );
}

#[test]
fn a_word_in_french_only_is_refused() {
    let files = PackFiles {
        en: WORDS.replace("clock-SIX = i\n", ""),
        ..sound()
    };
    assert_says(
        &refusal(&files),
        "trial/fr-CA.ftl:9",
        "the word `clock-SIX` is in fr-CA.ftl only",
    );
}

#[test]
fn a_word_in_english_only_is_refused() {
    let files = PackFiles {
        fr: WORDS.replace("clock-SIX = i\n", ""),
        ..sound()
    };
    assert_says(
        &refusal(&files),
        "trial/en-CA.ftl:9",
        "the word `clock-SIX` is in en-CA.ftl only",
    );
}

#[test]
fn a_word_that_nothing_uses_is_refused() {
    let words = format!("{WORDS}ground-lat = k\n");
    let files = PackFiles {
        fr: words.clone(),
        en: words,
        ..sound()
    };
    assert_says(
        &refusal(&files),
        "trial/fr-CA.ftl:11",
        "nothing in pack.toml uses the word `ground-lat`",
    );
}

#[test]
fn bad_fluent_is_refused() {
    assert_says(
        &changed_words("title = b", "title b"),
        "trial/fr-CA.ftl:2",
        "not Fluent",
    );
}

#[test]
fn a_word_with_a_variable_is_refused() {
    assert_says(
        &changed_words("title = b", "title = b { $name }"),
        "trial/fr-CA.ftl:2",
        "not plain text",
    );
}

#[test]
fn a_word_with_an_attribute_is_refused() {
    assert_says(
        &changed_words("title = b", "title = b\n    .hint = c"),
        "trial/fr-CA.ftl:2",
        "attribute",
    );
}

#[test]
fn a_word_that_stands_twice_is_refused() {
    assert_says(
        &changed_words("cite-1 = e", "title = e"),
        "trial/fr-CA.ftl:5",
        "stands twice",
    );
}

#[test]
fn an_empty_word_is_refused() {
    assert_says(
        &changed_words("title = b", "title = { \"\" }"),
        "trial/fr-CA.ftl:2",
        "is empty",
    );
}

#[test]
fn a_term_is_refused() {
    assert_says(
        &changed_words("title = b", "-title = b"),
        "trial/fr-CA.ftl:2",
        "is a term",
    );
}

#[test]
fn the_words_of_an_outcome_are_asked_for_where_there_is_a_regime() {
    assert_says(
        &changed("regime = \"old\"\n", ""),
        "trial/fr-CA.ftl:3",
        "nothing in pack.toml uses the word `screened-in`",
    );
}

#[test]
fn a_late_ground_names_its_period_which_runs_from_the_incident() {
    let ground = "discretionary = true\n";
    let with = |lines: &str| changed(ground, &format!("{ground}{lines}"));
    assert_says(
        &with("basis = \"late\"\n"),
        "trial/pack.toml:14",
        "late after which period: give its `time_limit`",
    );
    assert_says(
        &with("basis = \"late\"\ntime_limit = \"SEVEN\"\n"),
        "trial/pack.toml:15",
        "`SEVEN` is no clock of this pack that runs from the incident",
    );
    for basis in ["", "basis = \"motive\"\n"] {
        let refused = with(&format!("{basis}time_limit = \"SIX\"\n"));
        assert!(
            refused.contains("a time limit is that of a ground whose basis is `late`"),
            "{refused}"
        );
    }
}

#[test]
fn two_grounds_are_not_both_what_is_not_for_this_office() {
    let ground = "discretionary = true\n";
    let twice = format!(
        "{ground}basis = \"jurisdiction\"\nprovision = {{ certainty = \"verified\", source = \"x\" }}\n\
         [[ground]]\ncode = \"other\"\napplies_to = [\"conduct\"]\n{ground}basis = \"jurisdiction\"\n"
    );
    let twice = TOML.replacen(ground, &twice, 1);
    let words = format!("{WORDS}ground-other = k\nground-other-detail = l\n");
    let refused = refusal(&PackFiles {
        toml: twice,
        fr: words.clone(),
        en: words,
        ..sound()
    });
    assert!(
        refused.contains("two grounds have the basis `jurisdiction`"),
        "{refused}"
    );
}

/// What follows the pack, with its word.
fn with_class(class: &str) -> PackFiles {
    let words = format!("{WORDS}class-minor = k\n");
    PackFiles {
        toml: format!("{TOML}\n{class}"),
        fr: words.clone(),
        en: words,
        ..sound()
    }
}

const CLASS: &str = r#"[[class]]
code = "minor"
grounds = ["late"]
second_reader = false
provision = { certainty = "verified", source = "read.example" }
"#;

#[test]
fn a_class_of_screenings_out_says_of_which_grounds_of_its_pack_and_whether_two_read_them() {
    load(&with_class(CLASS)).unwrap_or_else(|refusal| panic!("{refusal}"));
    let changed = |from: &str, to: &str| refusal(&with_class(&CLASS.replacen(from, to, 1)));
    assert_says(
        &changed("[\"late\"]", "[\"stale\"]"),
        "trial/pack.toml:33",
        "`stale` is no ground of this pack",
    );
    assert_says(
        &changed("[\"late\"]", "[]"),
        "trial/pack.toml:33",
        "the class `minor` has no ground",
    );
    assert_says(
        &changed("second_reader = false\n", ""),
        "trial/pack.toml:31",
        "second_reader",
    );
}

/// An outcome besides, with its word; `matters` are those that it applies to.
fn with_outcome(matters: &str) -> PackFiles {
    let outcome = format!(
        "[[outcome]]\ncode = \"withdrawn\"\napplies_to = {matters}\nprovision = {{ certainty = \"verified\", source = \"read.example\" }}\n\n[[clock]]"
    );
    let words = format!("{WORDS}outcome-withdrawn = j\n");
    PackFiles {
        toml: TOML.replacen("[[clock]]", &outcome, 1),
        fr: words.clone(),
        en: words,
        ..sound()
    }
}

#[test]
fn an_outcome_for_no_matter_or_without_its_word_is_refused() {
    assert!(load(&with_outcome("[\"conduct\"]")).is_ok());
    assert_says(
        &refusal(&with_outcome("[]")),
        "trial/pack.toml:19",
        "the outcome `withdrawn` applies to no matter",
    );
    let unnamed = PackFiles {
        fr: WORDS.into(),
        ..with_outcome("[\"conduct\"]")
    };
    assert_says(
        &refusal(&unnamed),
        "trial/en-CA.ftl:11",
        "fr-CA.ftl lacks it",
    );
}
