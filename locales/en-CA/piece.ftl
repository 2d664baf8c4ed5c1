# What a case awaits: the checklist of its law, what a person asked for, what came.

piece-title = Missing items
# $count: number of items awaited.
piece-awaited = { $count ->
    [0] Nothing is awaited.
    [one] { $count } item awaited
   *[other] { $count } items awaited
}
# $count: number of items to follow up.
piece-late = { $count ->
    [one] { $count } to follow up
   *[other] { $count } to follow up
}
piece-none = No checklist applies to this case.
piece-unnamed = Item added by a person
piece-settled = Settled
piece-apart = Two people acted on this item separately. Both actions remain; the next action follows both.
piece-standing-offered = proposed
piece-standing-expected = awaited
piece-standing-prepared = in a letter to send
piece-standing-asked = requested
piece-standing-received = received
piece-standing-waived = waived

# $of: of whom. $on: day. $means: means.
piece-did-asked = Requested from { $of ->
    [complainant] the complainant
    [representative] the complainant’s representative
    [officer] the respondent officer
    [witness] a witness
    [service] the police service
   *[other] another person
} on { $on }, { $means ->
    [phone] by telephone
    [in_person] at the counter
    [email] by email
    [mail] by mail
   *[fax] by fax
}
# $number: number of the letter.
piece-did-prepared = Listed in letter { $number }, which has not been sent
# $number: number of the letter. $on: day of the dispatch.
piece-did-listed = Requested by letter { $number }, sent on { $on }
# $on: day.
piece-did-received = Received on { $on }
piece-did-waived = Waived
piece-did-expected = Awaited again
# $name: name of the file.
piece-document-of = File of the case: { $name }
# $on: day.
piece-chase-on = Follow up on { $on }

## What the law allows for a clock

# $clock: name of the clock. $authority: what allows the stop.
piece-offer-stop = The law lets this clock be stopped while you wait: { $clock } ({ $authority }).
piece-offer-stop-do = Stop this clock
# $clock: name of the clock.
piece-offer-resume = Nothing holds this clock any more, and it is stopped: { $clock }.
piece-offer-resume-do = Start this clock again
piece-offer-title = Clock of a case that awaits an item

## Asking

piece-ask = Request items
piece-ask-title = Which items to request?
piece-choose = Items
piece-all = Choose all
piece-choose-needed = Choose at least one item.
piece-of = From whom
piece-party-complainant = Complainant
piece-party-representative = Representative
piece-party-officer = Respondent officer
piece-party-witness = Witness
piece-party-service = Police service
piece-party-other = Another person
piece-who = Name, if useful
piece-how = How
piece-how-letter = By a letter of the office, which lists these items only
piece-how-person = I requested them myself
piece-how-later = The items will be said to be requested only once the dispatch of the letter is recorded.
piece-on = Day of the request
piece-means = Means
piece-means-phone = Telephone
piece-means-in_person = At the counter
piece-means-email = Email
piece-means-mail = Mail
piece-means-fax = Fax
piece-chase = Day to follow up, if any
piece-ask-letter-do = Prepare the letter
piece-ask-do = Record the request
# $count: number of items. $number: number of the case.
piece-asked = { $count ->
    [one] Request for one item recorded on case { $number }.
   *[other] Request for { $count } items recorded on case { $number }.
}

## Adding

piece-add = Add an item
piece-add-title = What does this case await?
piece-name-fr = Name in French
piece-name-en = Name in English
piece-name-hint = As a letter will say it. A language left blank takes the words of the other.
piece-name-needed = Write the name in one language at least.
piece-add-do = Add
# $name: name of the item.
piece-added = Item added: { $name }

## What became of it

# $name: name of the item.
piece-act-of = Record what became of the item: { $name }
piece-act = Record…
piece-act-received = It came
piece-act-waived = The case goes on without it
piece-act-expected = It is awaited again
piece-became = What became of it
piece-received-on = Day of arrival
piece-document = File of the case, if there is one
piece-document-none = None
piece-reason = Why
piece-reason-needed = Say why.
piece-act-do = Record
# $name: name of the item.
piece-done-received = Item received: { $name }
# $name: name of the item.
piece-done-waived = Item waived: { $name }
# $name: name of the item.
piece-done-expected = Item awaited again: { $name }
