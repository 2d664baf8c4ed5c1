//! A letter is what its events say, in their order; two people who rewrote it apart leave two
//! versions, and the next one names both.

use super::{
    Approval, Dispatch, KeptPassages, Letter, LetterEvent, LetterState, LetterText, Version, before,
};
use crate::event::Event;
use crate::id::{EventId, LetterId};
use crate::lang::Bilingual;

impl Letter {
    /// A letter as it was drafted of a complaint referred to this service; none for any other event.
    fn drafted(
        id: LetterId,
        event: &Event,
        change: &LetterEvent,
        referred_to: Option<Bilingual>,
    ) -> Option<Self> {
        let LetterEvent::Drafted {
            number,
            template,
            models,
            needs_approval,
            text,
        } = change
        else {
            return None;
        };
        Some(Self {
            id,
            number: number.clone(),
            template: template.clone(),
            models: models.clone(),
            needs_approval: *needs_approval,
            made: text.clone(),
            versions: vec![version(event, text)],
            open: vec![event.id],
            approval: None,
            kept: Vec::new(),
            dispatch: None,
            also_sent: Vec::new(),
            before_reversal: false,
            referred_to,
        })
    }

    /// Applies an event to the letters of a case, referred to this service as it stands. One that speaks of
    /// no letter says nothing.
    pub(crate) fn apply(
        letters: &mut Vec<Self>,
        id: LetterId,
        event: &Event,
        change: &LetterEvent,
        referred_to: Option<Bilingual>,
    ) {
        match letters.iter_mut().find(|letter| letter.id == id) {
            Some(letter) => letter.follow(event, change),
            None => letters.extend(Self::drafted(id, event, change, referred_to)),
        }
    }

    /// What was decided at screening is reversed: the letters drafted until then are of before.
    pub(crate) fn reversed(letters: &mut [Self]) {
        for letter in letters {
            letter.before_reversal = true;
        }
    }

    fn follow(&mut self, event: &Event, change: &LetterEvent) {
        match change {
            LetterEvent::Drafted { .. } | LetterEvent::Exported { .. } => {}
            LetterEvent::Revised { over, text } => {
                self.versions.push(version(event, text));
                self.open.retain(|open| !over.contains(open));
                self.open.push(event.id);
            }
            LetterEvent::Approved { digest } => {
                self.approval = Some(Approval {
                    by: event.by,
                    at: event.at,
                    digest: digest.clone(),
                });
            }
            LetterEvent::PassagesKept { passages, reasons } => self.kept.push(KeptPassages {
                by: event.by,
                at: event.at,
                passages: passages.clone(),
                reasons: reasons.clone(),
            }),
            LetterEvent::Dispatched {
                digest,
                on,
                means,
                ends,
            } => {
                let ends = match &self.models {
                    Some(_) => ends.clone().unwrap_or_default(),
                    None => before::ended(&self.template, ends.as_deref()),
                };
                let sent = Dispatch {
                    by: event.by,
                    at: event.at,
                    on: *on,
                    means: *means,
                    digest: digest.clone(),
                    ends,
                };
                match self.dispatch {
                    None => self.dispatch = Some(sent),
                    Some(_) => self.also_sent.push(sent),
                }
            }
        }
    }

    /// The version that stands: the one that was sent, else the first that nobody replaced.
    ///
    /// `None` never happens: a letter begins with a version.
    #[must_use]
    pub fn version(&self) -> Option<&Version> {
        let sent = self.dispatch.as_ref().and_then(|sent| self.sent_as(sent));
        sent.or_else(|| self.open().into_iter().next())
    }

    /// Its departures: the one that stands, then those of workstations that did not know of it.
    pub fn departures(&self) -> impl Iterator<Item = &Dispatch> {
        self.dispatch.iter().chain(&self.also_sent)
    }

    /// The version that a dispatch sent; none where it came without its words.
    #[must_use]
    pub fn sent_as(&self, sent: &Dispatch) -> Option<&Version> {
        let of = |version: &&Version| version.text.digest() == sent.digest;
        self.versions.iter().rev().find(of)
    }

    /// The text that stands.
    #[must_use]
    pub fn text(&self) -> &LetterText {
        self.version().map_or(&self.made, |version| &version.text)
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> LetterState {
        match (&self.dispatch, &self.approval) {
            (Some(_), _) => LetterState::Sent,
            (None, Some(_)) if self.is_approved() => LetterState::Approved,
            (None, Some(_)) => LetterState::ApprovalLapsed,
            (None, None) if self.needs_approval => LetterState::AwaitingApproval,
            (None, None) => LetterState::Draft,
        }
    }

    /// The versions that nobody replaced, the one that stands first.
    #[must_use]
    pub fn open(&self) -> Vec<&Version> {
        let open = |event: &EventId| self.versions.iter().find(|version| version.event == *event);
        self.open.iter().filter_map(open).collect()
    }

    /// Whether people rewrote it apart and nobody chose yet. What was sent is sent.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        self.open.len() > 1 && self.dispatch.is_none()
    }

    /// Whether a person said of this passage that it denies no recourse.
    #[must_use]
    pub fn keeps(&self, passage: &str) -> bool {
        let mut kept = self.kept.iter().flat_map(|one| &one.passages);
        kept.any(|one| one == passage)
    }

    /// Whether its approval, if any, is of the text that stands.
    #[must_use]
    pub fn is_approved(&self) -> bool {
        let signed = self.approval.as_ref().map(|approval| &approval.digest);
        signed == Some(&self.text().digest())
    }
}

fn version(event: &Event, text: &LetterText) -> Version {
    Version {
        event: event.id,
        by: event.by,
        at: event.at,
        text: text.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::CaseEvent;
    use crate::event::Fact;
    use crate::id::{CaseId, PersonId, Sha256};
    use crate::lang::Lang;
    use crate::law::{EndEvent, PackRef};
    use crate::letter::{Enclosed, LetterDigest, LetterSide, Means, TemplateCode};
    use uuid::Uuid;

    const ID: LetterId = LetterId(Uuid::from_u128(1));

    fn text(body: &str) -> LetterText {
        LetterText {
            recipient: "Ada Roy".into(),
            sides: vec![LetterSide {
                lang: Lang::En,
                subject: "Subject".into(),
                body: body.into(),
                enclosures: Vec::new(),
                title: "Coordinator".into(),
                letterhead: Vec::new(),
            }],
            signatory: "Priya Raman".into(),
            documents: Vec::new(),
        }
    }

    fn event(rank: u128, change: &LetterEvent) -> Event {
        Event {
            id: EventId(Uuid::from_u128(rank)),
            at: "2026-10-08T14:00:00Z".parse().unwrap(),
            by: PersonId(Uuid::from_u128(rank)),
            fact: Fact::Case {
                case_id: CaseId(Uuid::from_u128(2)),
                event: CaseEvent::Letter {
                    letter_id: ID,
                    change: change.clone(),
                },
            },
        }
    }

    /// The letter after these changes, whose events are numbered from 1.
    fn folded(changes: &[LetterEvent]) -> Letter {
        let mut letters = Vec::new();
        for (rank, change) in (1..).zip(changes) {
            Letter::apply(&mut letters, ID, &event(rank, change), change, None);
        }
        letters.pop().unwrap()
    }

    fn drafted() -> LetterEvent {
        LetterEvent::Drafted {
            number: "LT-2026-A0001".into(),
            template: TemplateCode("update".into()),
            models: None,
            needs_approval: true,
            text: text("One."),
        }
    }

    fn revised(over: &[u128], body: &str) -> LetterEvent {
        LetterEvent::Revised {
            over: over
                .iter()
                .map(|rank| EventId(Uuid::from_u128(*rank)))
                .collect(),
            text: text(body),
        }
    }

    fn sent(digest: LetterDigest) -> LetterEvent {
        LetterEvent::Dispatched {
            digest,
            on: "2026-10-08".parse().unwrap(),
            means: Means::Mail,
            ends: Some(Vec::new()),
        }
    }

    #[test]
    fn two_people_who_rewrite_it_apart_leave_two_versions_until_one_is_kept() {
        let mut changes = vec![drafted(), revised(&[1], "Two."), revised(&[1], "Three.")];
        let letter = folded(&changes);
        assert!(letter.is_contested());
        assert_eq!(
            letter.text(),
            &text("Two."),
            "the first that nobody replaced"
        );
        changes.push(revised(&[2, 3], "Three."));
        let letter = folded(&changes);
        assert!(!letter.is_contested());
        assert_eq!(letter.text(), &text("Three."));
    }

    #[test]
    fn an_approval_is_of_a_text_and_of_no_other() {
        let approved = LetterEvent::Approved {
            digest: text("One.").digest(),
        };
        let mut changes = vec![drafted(), approved];
        assert!(folded(&changes).is_approved());
        changes.push(revised(&[1], "One!"));
        assert!(!folded(&changes).is_approved());
        changes.push(revised(&[3], "One."));
        assert!(folded(&changes).is_approved());
    }

    #[test]
    fn what_was_sent_shows_whatever_was_written_apart() {
        let changes = [
            drafted(),
            sent(text("One.").digest()),
            revised(&[1], "Two."),
        ];
        let letter = folded(&changes);
        assert_eq!(letter.text(), &text("One."));
        assert!(!letter.is_contested());
    }

    #[test]
    fn a_letter_that_left_from_two_workstations_tells_both_departures_and_the_words_of_each() {
        let changes = [
            drafted(),
            sent(text("One.").digest()),
            revised(&[1], "Two."),
            sent(text("Two.").digest()),
        ];
        let letter = folded(&changes);
        assert_eq!(letter.text(), &text("One."));
        let also: Vec<_> = letter
            .also_sent
            .iter()
            .map(|sent| &letter.sent_as(sent).unwrap().text)
            .collect();
        assert_eq!(also, [&text("Two.")]);
    }

    #[test]
    fn a_dispatch_ends_what_it_says_and_one_of_the_first_versions_what_its_model_ended_then() {
        let ended = |code: &str, ends: Option<Vec<EndEvent>>| {
            let mut drafted = drafted();
            if let LetterEvent::Drafted { template, .. } = &mut drafted {
                template.0 = code.to_owned();
            }
            let sent = serde_json::json!({
                "act": "dispatched", "digest": text("One.").digest(), "on": "2026-10-08", "means": "mail",
            });
            let mut sent: LetterEvent = serde_json::from_value(sent).unwrap();
            if let LetterEvent::Dispatched { ends: said, .. } = &mut sent {
                assert_eq!(*said, None, "as it was written before");
                *said = ends;
            }
            folded(&[drafted, sent]).dispatch.unwrap().ends
        };
        assert_eq!(ended("redirection", None), [EndEvent::Transferred]);
        assert_eq!(
            ended("access_decision_fippa", None),
            [EndEvent::RequestDecided]
        );
        for before in [None, Some(Vec::new())] {
            assert_eq!(ended("update", before), [EndEvent::Update]);
        }
        assert_eq!(ended("media_reply", Some(Vec::new())), [EndEvent::Answered]);
        assert_eq!(ended("closing", None), []);
        assert_eq!(ended("redirection", Some(Vec::new())), []);
        let decides = Some(vec![EndEvent::RequestDecided]);
        assert_eq!(ended("ours", decides), [EndEvent::RequestDecided]);
    }

    #[test]
    fn a_letter_of_the_pack_of_an_office_ends_what_that_pack_says_whatever_its_code() {
        let mut drafted = drafted();
        if let LetterEvent::Drafted { models, .. } = &mut drafted {
            *models = Some(PackRef {
                id: "letters".into(),
                digest: "0".repeat(64),
            });
        }
        let letter = folded(&[drafted, sent(text("One.").digest())]);
        assert!(letter.dispatch.unwrap().ends.is_empty());
    }

    #[test]
    fn every_part_that_the_recipient_reads_changes_the_digest() {
        let before = text("One.");
        let change = |change: fn(&mut LetterText)| {
            let mut after = before.clone();
            change(&mut after);
            assert_ne!(before.digest(), after.digest());
        };
        change(|text| text.recipient.push('x'));
        change(|text| text.signatory.push('x'));
        change(|text| {
            text.sides
                .iter_mut()
                .for_each(|side| side.subject.push('x'))
        });
        change(|text| text.sides.iter_mut().for_each(|side| side.title.push('x')));
        change(|text| text.sides.iter_mut().for_each(|side| side.lang = Lang::Fr));
        change(|text| {
            text.sides
                .iter_mut()
                .for_each(|side| side.enclosures.push("x".into()))
        });
        change(|text| {
            text.sides
                .iter_mut()
                .for_each(|side| side.letterhead.push("x".into()))
        });
        change(|text| text.documents.push(enclosed("x", "0")));
        let mut other = before.clone();
        other.documents.push(enclosed("x", "0"));
        let first = other.digest();
        other.documents = vec![enclosed("x", "1")];
        assert_ne!(first, other.digest(), "another content of the same name");
    }

    #[test]
    fn a_letter_without_letterhead_nor_documents_keeps_the_digest_of_the_first_version() {
        assert_eq!(
            text("One.").digest().0,
            "c267e93ebe55f666c6fc62da0ad79ede4c926b484bd4491317f6d67dac7497bb"
        );
    }

    fn enclosed(name: &str, sha256: &str) -> Enclosed {
        Enclosed {
            name: name.into(),
            sha256: Sha256(sha256.into()),
        }
    }
}
