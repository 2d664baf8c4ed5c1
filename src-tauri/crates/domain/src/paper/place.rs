//! The places of the office, one in another: site, room, shelving, shelf, box.
//!
//! Owns what stands in what, and which place is another one entered twice. No place stands in itself,
//! whatever two machines said apart: what would close a ring is passed over, in the order of the journal.

use super::Location;
use crate::id::LocationId;
use crate::office::OfficeEvent;

/// A place of the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Identifier.
    pub id: LocationId,
    /// What the office says of it.
    pub location: Location,
    /// The place with which it was merged: what is kept in it is kept in that one.
    pub merged: Option<LocationId>,
}

/// Every place of the office.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places(Vec<Place>);

impl Places {
    /// The places after every change, in the order of the journal.
    #[must_use]
    pub fn fold<'a>(changes: impl IntoIterator<Item = &'a OfficeEvent>) -> Self {
        let mut places = Self::default();
        for change in changes {
            places.apply(change);
        }
        places
    }

    /// Places as they were kept.
    #[must_use]
    pub fn of(places: Vec<Place>) -> Self {
        Self(places)
    }

    fn apply(&mut self, change: &OfficeEvent) {
        match change {
            OfficeEvent::LocationPut {
                location_id, to, ..
            } => self.put(*location_id, to),
            OfficeEvent::LocationMerged { location_id, into } => {
                self.turn(*location_id, Some(*into));
            }
            OfficeEvent::LocationParted { location_id, .. } => self.turn(*location_id, None),
            _ => {}
        }
    }

    fn put(&mut self, id: LocationId, to: &Location) {
        let known = self.0.iter().position(|one| one.id == id);
        let before = known.and_then(|at| Some(self.0.get(at)?.location.within));
        let at = known.unwrap_or_else(|| {
            self.0.push(Place {
                id,
                location: to.clone(),
                merged: None,
            });
            self.0.len() - 1
        });
        if let Some(place) = self.0.get_mut(at) {
            place.location = to.clone();
        }
        if self.above(id).is_none()
            && let Some(place) = self.0.get_mut(at)
        {
            place.location.within = before.flatten();
        }
    }

    fn turn(&mut self, id: LocationId, into: Option<LocationId>) {
        let set = |places: &mut Self, merged| {
            let mut found = places.0.iter_mut().filter(|one| one.id == id);
            let place = found.next()?;
            Some(std::mem::replace(&mut place.merged, merged))
        };
        let before = set(self, into);
        if let Some(before) = before
            && self.above(id).is_none()
        {
            set(self, before);
        }
    }

    /// Every place, merged ones among them.
    pub fn iter(&self) -> impl Iterator<Item = &Place> {
        self.0.iter()
    }

    /// A place by its identifier.
    #[must_use]
    pub fn get(&self, id: LocationId) -> Option<&Place> {
        self.0.iter().find(|one| one.id == id)
    }

    /// The place itself, then those in which it stands, up to the outermost; one that was merged is
    /// followed by the one that it is. None where they close a ring.
    #[must_use]
    pub fn above(&self, id: LocationId) -> Option<Vec<LocationId>> {
        let mut path = Vec::new();
        let mut next = Some(id);
        while let Some(id) = next {
            if path.contains(&id) {
                return None;
            }
            path.push(id);
            next = self
                .get(id)
                .and_then(|one| one.merged.or(one.location.within));
        }
        Some(path)
    }

    /// The place that a place is: itself, or the one with which it was merged.
    #[must_use]
    pub fn standing(&self, id: LocationId) -> LocationId {
        let path = self.above(id).unwrap_or_default().into_iter();
        let mut unmerged = path.filter(|one| self.get(*one).is_none_or(|one| one.merged.is_none()));
        unmerged.next().unwrap_or(id)
    }

    /// The names of a place and of those in which it stands, the outermost first.
    #[must_use]
    pub fn named(&self, id: LocationId) -> Vec<&Location> {
        let path = self.above(id).unwrap_or_default();
        let places = path.into_iter().rev().filter_map(|one| self.get(one));
        let unmerged = places.filter(|one| one.merged.is_none());
        unmerged.map(|one| &one.location).collect()
    }

    /// Whether a place stands in another, or is it.
    #[must_use]
    pub fn holds(&self, above: LocationId, id: LocationId) -> bool {
        let above = self.standing(above);
        self.above(id).is_some_and(|path| path.contains(&above))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Bilingual;

    const ROOM: LocationId = LocationId(uuid::Uuid::from_u128(1));
    const SHELF: LocationId = LocationId(uuid::Uuid::from_u128(2));
    const BOX: LocationId = LocationId(uuid::Uuid::from_u128(3));
    const TWIN: LocationId = LocationId(uuid::Uuid::from_u128(4));

    fn put(location_id: LocationId, within: Option<LocationId>) -> OfficeEvent {
        let to = Location {
            code: location_id.0.as_u128().to_string(),
            name: Bilingual::same(""),
            retired: false,
            within,
        };
        OfficeEvent::LocationPut {
            location_id,
            from: None,
            to,
        }
    }

    fn merged(location_id: LocationId, into: LocationId) -> OfficeEvent {
        OfficeEvent::LocationMerged { location_id, into }
    }

    fn codes(places: &Places, id: LocationId) -> Vec<&str> {
        let named = places.named(id).into_iter();
        named.map(|one| one.code.as_str()).collect()
    }

    #[test]
    fn a_box_stands_on_a_shelf_of_a_room_and_moves_with_it() {
        let mut said = vec![
            put(ROOM, None),
            put(SHELF, Some(ROOM)),
            put(BOX, Some(SHELF)),
        ];
        let places = Places::fold(&said);
        assert_eq!(codes(&places, BOX), ["1", "2", "3"]);
        assert!(places.holds(ROOM, BOX) && places.holds(BOX, BOX));
        assert!(!places.holds(BOX, ROOM));
        said.push(put(SHELF, None));
        let places = Places::fold(&said);
        assert_eq!(codes(&places, BOX), ["2", "3"]);
        assert!(!places.holds(ROOM, BOX));
    }

    #[test]
    fn what_would_close_a_ring_stays_where_it_stood() {
        let said = [
            put(ROOM, None),
            put(SHELF, Some(ROOM)),
            put(ROOM, Some(SHELF)),
            put(SHELF, Some(SHELF)),
        ];
        let places = Places::fold(&said);
        assert_eq!(codes(&places, SHELF), ["1", "2"]);
        assert_eq!(codes(&places, ROOM), ["1"]);
    }

    #[test]
    fn a_place_entered_twice_is_one_once_merged_and_two_once_parted() {
        let mut said = vec![put(ROOM, None), put(SHELF, Some(ROOM)), put(TWIN, None)];
        said.extend([put(BOX, Some(TWIN)), merged(TWIN, SHELF)]);
        let places = Places::fold(&said);
        assert_eq!(places.standing(TWIN), SHELF);
        assert_eq!(codes(&places, BOX), ["1", "2", "3"]);
        assert!(places.holds(TWIN, BOX) && places.holds(ROOM, TWIN));
        said.push(merged(SHELF, TWIN));
        let places = Places::fold(&said);
        assert_eq!(
            (places.standing(TWIN), places.standing(SHELF)),
            (SHELF, SHELF),
            "two machines that merged the other way round keep the first"
        );
        said.push(OfficeEvent::LocationParted {
            location_id: TWIN,
            from: SHELF,
        });
        let places = Places::fold(&said);
        assert_eq!(places.standing(TWIN), TWIN);
        assert_eq!(codes(&places, BOX), ["4", "3"]);
    }

    #[test]
    fn a_place_is_not_merged_into_what_stands_in_it() {
        let said = [put(ROOM, None), put(SHELF, Some(ROOM)), merged(ROOM, SHELF)];
        let places = Places::fold(&said);
        assert_eq!(places.standing(ROOM), ROOM);
        assert_eq!(codes(&places, SHELF), ["1", "2"]);
    }
}
