use super::*;

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

const ACCOUNT: &str = "agent pousse frere contre pharmacie tordu bras devant trois voisins vitrine \
    brisee refuse donner matricule rapport promis jamais envoye";

fn place(ground: &str) -> Place {
    Place {
        kind: Kind::Complaint,
        regime: RegimeCode("cspa".into()),
        ground: GroundCode(ground.into()),
        matter: Some(Matter::Conduct),
    }
}

fn profile(language: TextLanguage, text: &str, traits: &[Trait]) -> Profile {
    Profile {
        traits: traits.iter().cloned().collect(),
        language,
        sketch: sketch(&words(text)),
    }
}

#[test]
fn accounts_in_nearly_the_same_words_meet_and_tell_how_many_they_share() {
    let one = profile(TextLanguage::Fr, ACCOUNT, &[]);
    let again = ACCOUNT.replace("voisins", "passants");
    let other = profile(TextLanguage::Fr, &again, &[]);
    assert!(one.shared(&other).words > 60);
    let (place, theirs) = (place("frivolous"), other.keys(&place("frivolous")));
    let met = one
        .keys(&place)
        .into_iter()
        .filter(|key| theirs.contains(key));
    assert!(met.count() > 2, "more than the place itself");
}

#[test]
fn words_are_compared_in_one_language_only_and_facts_in_both() {
    let cue = [Trait::Cue("triage-cue-late".into())];
    let one = profile(TextLanguage::Fr, ACCOUNT, &cue);
    let other = profile(TextLanguage::En, ACCOUNT, &cue);
    let shared = one.shared(&other);
    assert_eq!((shared.words, shared.traits.as_slice()), (0, &cue[..]));
}

#[test]
fn a_decision_is_looked_for_at_its_ground_and_at_no_other() {
    let one = profile(TextLanguage::Fr, ACCOUNT, &[Trait::Flag("force".into())]);
    let here = one.keys(&place("frivolous"));
    let elsewhere = one.keys(&place("over_six_months"));
    assert!(here.iter().all(|key| !elsewhere.contains(key)));
}

#[test]
fn a_cue_weighs_more_than_a_signal_and_a_signal_more_than_a_nature() {
    let weight = |one: Trait| {
        let traits = vec![one];
        Shared { traits, words: 0 }.weight()
    };
    let cue = weight(Trait::Cue("triage-cue-fear".into()));
    let flag = weight(Trait::Flag("force".into()));
    assert!(cue > flag && flag > weight(Trait::Serious));
}

#[test]
fn a_few_words_have_no_sketch() {
    assert!(sketch(&words("je porte plainte")).is_empty());
}

#[test]
fn the_first_lines_end_at_a_word() {
    assert_eq!(beginning("  Trop tard. "), "Trop tard.");
    let long = "motif ".repeat(100);
    let first = beginning(&long);
    assert!(first.ends_with("motif…"), "{first}");
    assert!(first.chars().count() <= BEGINNING + 1);
}

#[test]
fn names_are_left_out_of_the_words() {
    let text = "Le 3 mars, rue Arthur, le constable Wemigwans a crié. Wemigwans m’a poussé.";
    let kept = without_names(text);
    assert!(
        !kept.contains("Wemigwans") && !kept.contains("Arthur"),
        "{kept}"
    );
    assert!(kept.contains("constable"), "{kept}");
}
