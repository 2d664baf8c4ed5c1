# Cases that may tell of the same incident, with the reasons.

alike-title = Similar cases
alike-none = No other case is similar to this one.
# $on: day of receipt.
alike-received = Received { $on }

# $means: email addresses or telephone numbers.
alike-writer = Same person: { $means }
# $numbers: numbers.
alike-badge = Same badge number: { $numbers }
# $on: day of the incident; $service: name of the service.
alike-day-service = Same incident day, { $on }, and same service: { $service }
# $on: day of the incident; $names: names told in both texts.
alike-day-names = Same incident day, { $on }, and same names of people or places: { $names }
# $on: day of the incident; $names: streets, towns, parks told in both texts.
alike-day-places = Same incident day, { $on }, and same places: { $names }
# $percent: number from 1 to 100.
alike-words = { $percent }% of the words of the shorter text are also in the other

alike-link = Same incident
alike-dismiss = Unrelated
alike-take-back = Undo this link
alike-is-same = Same incident
alike-is-consolidated = Lead case, into which this one is consolidated
alike-is-lead = Consolidated into this one, which leads
# $relation: what was said on the other case.
alike-also = { $relation ->
    [same_incident] On the other case, somebody recorded that both are about the same incident. Agree, then undo one of the two links.
    [consolidated] On the other case, somebody recorded that it is consolidated into this one. Agree, then undo one of the two links.
   *[not_alike] On the other case, somebody recorded that the two are unrelated. Agree, then undo one of the two links.
}
# $count: number of cases.
alike-apart = { $count ->
    [one] { $count } case found unrelated
   *[other] { $count } cases found unrelated
}

# $number: number of the other case.
alike-linked = Linked with { $number }: same incident.
# $number: number of the other case.
alike-dismissed = { $number }: not related to this case.
# $number: number of the other case.
alike-taken-back = Link with { $number } undone.
