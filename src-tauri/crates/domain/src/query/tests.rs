use super::*;
use crate::lang::Bilingual;

fn choice(code: &str, fr: &str, en: &str) -> Choice {
    Choice {
        code: code.into(),
        label: Bilingual {
            fr: fr.into(),
            en: en.into(),
        },
    }
}

fn vocabulary() -> Vocabulary {
    let names = [
        (Field::Name, ["nom", "name"]),
        (Field::Stage, ["étape", "stage"]),
        (Field::Service, ["service", "service"]),
        (Field::Received, ["reçu", "received"]),
        (Field::Number, ["numéro", "number"]),
    ];
    Vocabulary {
        fields: names
            .map(|(field, names)| (field, names.map(str::to_owned).to_vec()))
            .into(),
        values: BTreeMap::from([
            (
                Field::Stage,
                vec![
                    choice("received", "À examiner", "To be screened"),
                    choice("screened_out", "Écarté", "Screened out"),
                    choice("closed", "Fermé", "Closed"),
                    choice("received", "À traiter", "To handle"),
                ],
            ),
            (
                Field::Service,
                vec![
                    choice("a", "Service de police d’Ottawa", "Ottawa Police Service"),
                    choice(
                        "b",
                        "Service de police de Windsor",
                        "Windsor Police Service",
                    ),
                ],
            ),
        ]),
    }
}

fn asked(typed: &str) -> Query {
    read(typed, &vocabulary())
}

fn codes(typed: &str) -> Vec<String> {
    match &asked(typed).terms[0].asked {
        Asked::AnyOf(choices) => choices.iter().map(|one| one.code.clone()).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn words_and_terms_are_told_apart_in_either_language() {
    let query = asked("matraque etape:ferme \"mon poignet\" name:\"Jean-François Tremblay\"");
    assert_eq!(query.words, "matraque \"mon poignet\"");
    assert_eq!(query.terms.len(), 2);
    assert_eq!(codes("étape:Fermé"), ["closed"]);
    assert_eq!(codes("STAGE:closed"), ["closed"]);
    let name = Asked::Name("Jean-François Tremblay".into());
    assert_eq!(query.terms[1].asked, name);
    assert_eq!(
        asked("nom:Tremblay,J.-F.").terms[0].asked,
        Asked::Name("Tremblay, J.-F.".into())
    );
}

#[test]
fn spaces_may_stand_around_the_colon_as_french_is_written() {
    for typed in [
        "étape : fermé",
        "étape\u{a0}: fermé",
        "étape:fermé",
        "étape: «\u{a0}Fermé\u{a0}»",
    ] {
        assert_eq!(codes(typed), ["closed"], "{typed}");
    }
}

#[test]
fn a_value_may_be_the_beginning_of_a_word_and_several_may_do() {
    assert_eq!(codes("service:ottawa"), ["a"]);
    assert_eq!(codes("service:police"), ["a", "b"]);
    assert_eq!(codes("stage:closed,écarté"), ["closed", "screened_out"]);
    assert_eq!(codes("stage:\"to be screened\""), ["received"]);
}

#[test]
fn a_value_of_several_names_is_one_value_under_the_first_of_them() {
    for typed in ["stage:\"to handle\"", "étape:à", "stage:received"] {
        let [term] = asked(typed).terms.try_into().unwrap();
        let first = choice("received", "À examiner", "To be screened");
        assert_eq!(term.asked, Asked::AnyOf(vec![first]), "{typed}");
    }
}

#[test]
fn what_names_no_field_is_a_word() {
    let query = asked("vers 16:30 http://exemple.ca objet:autre \"nom: rien\" :");
    assert!(
        query.terms.is_empty() && query.faults.is_empty(),
        "{query:?}"
    );
    assert_eq!(
        query.words,
        "vers 16:30 http://exemple.ca objet:autre \"nom: rien\" :"
    );
}

#[test]
fn what_is_not_understood_is_said_and_never_passed_over() {
    for (typed, why) in [
        ("stage:nowhere", Why::UnknownValue(Field::Stage)),
        ("stage:closed,nowhere", Why::UnknownValue(Field::Stage)),
        ("stage:", Why::NoValue(Field::Stage)),
        ("reçu:hier", Why::NotADay(Field::Received)),
        ("reçu:2026-02-30", Why::NotADay(Field::Received)),
        ("nom:J.", Why::NotAName),
    ] {
        let query = asked(typed);
        assert_eq!(query.faults.len(), 1, "{typed}");
        assert_eq!(
            (query.faults[0].why, query.faults[0].typed.as_str()),
            (why, typed)
        );
        assert!(query.terms.is_empty() && !query.is_open());
    }
}

#[test]
fn a_term_tells_where_it_stands_so_that_it_can_be_taken_out() {
    let typed = "été nom:Roy fin";
    let span = asked(typed).terms[0].span.clone();
    assert_eq!(&typed[span], "nom:Roy");
}

#[test]
fn nothing_that_is_typed_breaks_the_reading() {
    for typed in [
        "",
        ":",
        "nom:",
        "nom:\"",
        "nom:,,,",
        "«",
        "\"",
        "étape:«",
        "é:é",
        "nom :",
        "reçu:..",
        "\u{0}",
    ] {
        let _ = asked(typed);
    }
    let _ = asked(&"é".repeat(100_000));
}

#[test]
fn a_number_is_kept_and_asked_for_whole_or_by_its_serial() {
    let kept = number_terms("PL-2026-A0042");
    for typed in ["PL-2026-A0042", "pl-2026-a0042", "A0042", "0042", "42"] {
        assert!(
            kept.contains(&Field::Number.term(&asked_number(typed))),
            "{typed}"
        );
    }
    assert!(!kept.contains(&Field::Number.term(&asked_number("4"))));
}
