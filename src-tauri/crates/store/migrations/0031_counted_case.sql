-- What stocktakings found of the paper of one case is asked when it is closed: by the places above one, by
-- what a place stands for, and by the stocktakings of a place.
CREATE INDEX location_above_by_place ON location_above (location_id, above_id);
CREATE INDEX location_by_standing ON location (stands_for);
CREATE INDEX stocktaking_by_place ON stocktaking (location_id, hlc);
