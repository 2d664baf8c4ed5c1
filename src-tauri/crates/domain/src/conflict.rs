//! What people set apart, not knowing of each other: nothing of it is lost, and a person settles.
//!
//! Pure bookkeeping over the events of one thing, in the order of the journal: it gives the same
//! claims on every machine that holds the same events, in whatever order they came.

use crate::id::{EventId, PersonId};
use chrono::{DateTime, Utc};

/// A value, with the event that set it, its author and its instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim<T> {
    /// Event that says it.
    pub event: EventId,
    /// Event that first set the value: another one when a person kept it.
    pub origin: EventId,
    /// Author.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Value.
    pub value: T,
}

/// What was set for one thing. The first that nobody replaced stands; a second one beside it is an
/// open conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims<T> {
    open: Vec<Claim<T>>,
    past: Vec<Past<T>>,
    /// Events that say the same as another: (event, the one that stands for it).
    same: Vec<(EventId, EventId)>,
}

/// A claim that is open no more: an event written apart may still speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Past<T> {
    claim: Claim<T>,
    /// Event that goes on from it; none when a person kept another.
    next: Option<EventId>,
}

impl<T> Default for Claims<T> {
    fn default() -> Self {
        Self {
            open: Vec::new(),
            past: Vec::new(),
            same: Vec::new(),
        }
    }
}

impl<T: Clone + PartialEq> Claims<T> {
    /// Nothing but a first value.
    #[must_use]
    pub fn of(first: Claim<T>) -> Self {
        Self {
            open: vec![first],
            ..Self::default()
        }
    }

    /// The claim that stands.
    #[must_use]
    pub fn standing(&self) -> Option<&Claim<T>> {
        self.open.first()
    }

    /// The claims that nobody replaced, the one that stands first.
    #[must_use]
    pub fn open(&self) -> &[Claim<T>] {
        &self.open
    }

    /// The claims side by side, when there is more than one.
    #[must_use]
    pub fn conflict(&self) -> Option<&[Claim<T>]> {
        (self.open.len() > 1).then_some(self.open.as_slice())
    }

    /// What an event had set, even if it was replaced since.
    #[must_use]
    pub fn set_by(&self, event: EventId) -> Option<&Claim<T>> {
        let event = self.stands_for(event);
        let past = self.past.iter().map(|past| &past.claim);
        self.open
            .iter()
            .chain(past)
            .find(|claim| claim.event == event)
    }

    /// A change that carries the value it replaces: clean when that value is there.
    pub fn change(&mut self, from: &T, to: Claim<T>) {
        let place = self.open.iter().position(|claim| claim.value == *from);
        self.put(place, to);
    }

    /// A change that names the event on which it follows, or one that a person kept since.
    pub fn follow(&mut self, of: EventId, to: Claim<T>) {
        let mut of = self.stands_for(of);
        while let Some(kept) = self.kept_as(of) {
            of = kept;
        }
        self.follow_exactly(of, to);
    }

    /// As [`Self::follow`], but an event that a person kept is another one.
    pub fn follow_exactly(&mut self, of: EventId, to: Claim<T>) {
        let place = self.place(of);
        self.put(place, to);
    }

    /// One more claim, which replaces nothing.
    pub fn add(&mut self, claim: Claim<T>) {
        self.put(None, claim);
    }

    /// What set a value is taken back: what stands beside it stands.
    pub fn take_back(&mut self, value: &T) {
        let of = |claim: &Claim<T>| claim.value == *value;
        while let Some(place) = self.open.iter().position(of) {
            let claim = self.open.remove(place);
            self.past.push(Past { claim, next: None });
        }
    }

    /// A person keeps what one event set, having seen the others: `with` is the event that says
    /// so, its author and instant. What they had not seen stays beside it; what went on from the
    /// kept one stands in its place.
    pub fn settle(
        &mut self,
        kept: EventId,
        over: &[EventId],
        with: (EventId, PersonId, DateTime<Utc>),
    ) {
        let kept = self.stands_for(kept);
        let Some(found) = self.set_by(kept).cloned() else {
            return;
        };
        for seen in over {
            let seen = self.stands_for(*seen);
            if let Some(place) = self.place(seen).filter(|_| seen != kept) {
                let claim = self.open.remove(place);
                self.past.push(Past { claim, next: None });
            }
        }
        let (event, by, at) = with;
        let claim = Claim {
            event,
            by,
            at,
            ..found
        };
        if let Some(place) = self.place(kept) {
            self.put(Some(place), claim);
        } else if let Some(next) = self.went_on(kept) {
            // Somebody apart had already gone on from it. Whoever later settles over this choice has
            // not seen that, and does not replace it.
            let next = Some(next);
            self.past.push(Past { claim, next });
        } else {
            self.put(None, claim);
        }
    }

    fn put(&mut self, place: Option<usize>, to: Claim<T>) {
        let equal = self.open.iter().position(|claim| claim.value == to.value);
        match (place, equal) {
            (Some(place), Some(equal)) if place != equal => {
                self.tell_same(to.event, equal);
                let next = self.open.get(equal).map(|claim| claim.event);
                let claim = self.open.remove(place);
                self.past.push(Past { claim, next });
            }
            (None, Some(equal)) => self.tell_same(to.event, equal),
            (Some(place), _) => {
                if let Some(claim) = self.open.get_mut(place) {
                    let next = Some(to.event);
                    let claim = std::mem::replace(claim, to);
                    self.past.push(Past { claim, next });
                }
            }
            (None, None) => self.open.push(to),
        }
    }

    fn place(&self, event: EventId) -> Option<usize> {
        self.open.iter().position(|claim| claim.event == event)
    }

    /// The open claim that goes on, step by step, from this event.
    fn went_on(&self, event: EventId) -> Option<EventId> {
        let mut next = self.next(event);
        while let Some(event) = next {
            let event = self.stands_for(event);
            if self.place(event).is_some() {
                return Some(event);
            }
            next = self.next(event);
        }
        None
    }

    fn next(&self, event: EventId) -> Option<EventId> {
        let of = |past: &&Past<T>| past.claim.event == event;
        self.past.iter().find(of)?.next
    }

    /// The event by which a person kept what this one had set, unchanged.
    fn kept_as(&self, event: EventId) -> Option<EventId> {
        let origin = self.set_by(event)?.origin;
        let next = self.next(event)?;
        let kept = self.set_by(next)?;
        (kept.event == next && kept.origin == origin).then_some(next)
    }

    fn tell_same(&mut self, event: EventId, equal: usize) {
        if let Some(claim) = self.open.get(equal) {
            self.same.push((event, claim.event));
        }
    }

    fn stands_for(&self, event: EventId) -> EventId {
        let mut found = event;
        while let Some((_, other)) = self.same.iter().find(|(same, _)| *same == found) {
            found = *other;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn claim(event: u128, value: &'static str) -> Claim<&'static str> {
        Claim {
            event: id(event),
            origin: id(event),
            by: PersonId(Uuid::from_u128(1)),
            at: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
            value,
        }
    }

    fn id(event: u128) -> EventId {
        EventId(Uuid::from_u128(event))
    }

    fn settle(claims: &mut Claims<&'static str>, event: u128, kept: u128, over: &[u128]) {
        let over: Vec<EventId> = over.iter().map(|event| id(*event)).collect();
        let Claim { event, by, at, .. } = claim(event, "");
        claims.settle(id(kept), &over, (event, by, at));
    }

    fn open(claims: &Claims<&'static str>) -> Vec<&'static str> {
        claims.open.iter().map(|claim| claim.value).collect()
    }

    #[test]
    fn a_change_of_the_value_that_stands_is_clean() {
        let mut claims = Claims::of(claim(1, "a"));
        claims.change(&"a", claim(2, "b"));
        claims.change(&"b", claim(3, "c"));
        assert_eq!((open(&claims), claims.conflict()), (vec!["c"], None));
    }

    #[test]
    fn two_changes_of_one_value_are_kept_side_by_side_and_go_on_apart() {
        let mut claims = Claims::of(claim(1, "a"));
        claims.change(&"a", claim(2, "b"));
        claims.change(&"a", claim(3, "c"));
        claims.change(&"c", claim(4, "d"));
        assert_eq!(open(&claims), ["b", "d"]);
        assert_eq!(claims.standing().map(|claim| claim.value), Some("b"));
    }

    #[test]
    fn what_is_taken_back_leaves_what_stands_beside_it() {
        let mut claims = Claims::default();
        claims.add(claim(1, "a"));
        claims.add(claim(2, "b"));
        claims.take_back(&"a");
        assert_eq!(open(&claims), ["b"]);
        claims.take_back(&"a");
        claims.take_back(&"b");
        assert_eq!(claims.standing(), None);
    }

    #[test]
    fn the_same_change_made_twice_is_no_conflict() {
        let mut claims = Claims::of(claim(1, "a"));
        claims.change(&"a", claim(2, "b"));
        claims.change(&"a", claim(3, "b"));
        assert_eq!(open(&claims), ["b"]);
        claims.follow(id(3), claim(4, "c"));
        assert_eq!(open(&claims), ["c"], "the second of the two is understood");
    }

    #[test]
    fn two_values_that_become_one_are_a_conflict_no_more() {
        let mut claims = Claims::of(claim(1, "a"));
        claims.change(&"a", claim(2, "b"));
        claims.change(&"a", claim(3, "c"));
        claims.change(&"c", claim(4, "b"));
        assert_eq!(open(&claims), ["b"]);
    }

    #[test]
    fn a_person_settles_what_they_saw_and_nothing_else() {
        let mut claims = Claims::of(claim(1, "a"));
        claims.change(&"a", claim(2, "b"));
        claims.change(&"a", claim(3, "c"));
        claims.change(&"a", claim(4, "d"));
        settle(&mut claims, 5, 3, &[2, 3]);
        assert_eq!(open(&claims), ["c", "d"], "the one not seen stays");
        settle(&mut claims, 6, 5, &[5, 4]);
        assert_eq!(open(&claims), ["c"]);
    }

    #[test]
    fn two_people_who_settle_apart_for_different_values_are_in_conflict() {
        let mut claims = Claims::of(claim(1, "a"));
        claims.change(&"a", claim(2, "b"));
        claims.change(&"a", claim(3, "c"));
        settle(&mut claims, 4, 2, &[2, 3]);
        settle(&mut claims, 5, 3, &[2, 3]);
        assert_eq!(open(&claims), ["b", "c"]);
    }

    #[test]
    fn two_people_who_settle_apart_for_the_same_value_agree() {
        let mut claims = Claims::of(claim(1, "a"));
        claims.change(&"a", claim(2, "b"));
        claims.change(&"a", claim(3, "c"));
        settle(&mut claims, 4, 2, &[2, 3]);
        settle(&mut claims, 5, 2, &[2, 3]);
        assert_eq!(open(&claims), ["b"]);
    }

    #[test]
    fn what_follows_on_a_replaced_event_stands_beside_what_replaced_it() {
        let mut claims = Claims::of(claim(1, "proposed"));
        claims.follow(id(1), claim(2, "confirmed"));
        claims.follow(id(1), claim(3, "returned"));
        assert_eq!(open(&claims), ["confirmed", "returned"]);
    }

    #[test]
    fn what_follows_on_a_kept_event_follows_on_what_kept_it() {
        for settled_first in [true, false] {
            let mut claims = Claims::of(claim(1, "a"));
            claims.follow(id(1), claim(2, "proposed"));
            claims.follow(id(1), claim(3, "other"));
            if settled_first {
                settle(&mut claims, 4, 2, &[2, 3]);
                claims.follow(id(2), claim(5, "confirmed"));
            } else {
                claims.follow(id(2), claim(5, "confirmed"));
                settle(&mut claims, 4, 2, &[2, 3]);
            }
            assert_eq!(open(&claims), ["confirmed"]);
        }
    }

    #[test]
    fn a_change_of_a_value_that_was_not_kept_stands_beside_the_kept_one() {
        for settled_first in [true, false] {
            let mut claims = Claims::of(claim(1, "a"));
            claims.change(&"a", claim(2, "b"));
            claims.change(&"a", claim(3, "c"));
            if settled_first {
                settle(&mut claims, 4, 2, &[2, 3]);
                claims.change(&"c", claim(5, "d"));
            } else {
                claims.change(&"c", claim(5, "d"));
                settle(&mut claims, 4, 2, &[2, 3]);
            }
            assert_eq!(open(&claims), ["b", "d"]);
        }
    }
}
