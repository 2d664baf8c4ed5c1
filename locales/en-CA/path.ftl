# Path of a message that is neither a complaint nor a request for review, and the right office.

path-title = What to do
path-law = Say to which Act the request belongs
# $law: short name of the Act
path-law-chosen = Act that applies: { $law }
path-law-choose = Choose the Act
path-law-change = Change the Act
# $at: hour at which an answer is expected
path-answer-by = Answer asked for by { $at }
# $name: name of the letter
path-letter = Send the letter: { $name }
# $name: name of the letter. $on: day on which it left.
path-letter-sent = Letter sent on { $on }: { $name }
# $label: name of the deadline. $on: last day.
path-clock = { $label }, no later than { $on }
# $label: name of the deadline
path-clock-undated = { $label }, without a last day
# $label: name of the deadline. $on: day on which it was done.
path-clock-done = { $label }, done on { $on }
# $label: name of the deadline. $on: day on which the case ended.
path-clock-ended = { $label }, ended with the case on { $on }
path-no-clock = No Act that the program has read sets a deadline for this message.
path-filed = File the records
path-filed-done = Records filed
path-closed = Close the case
path-closed-done = Case closed
path-step-done = done:

## The right office

path-door = Right office
path-door-none = Nobody has named another office.
# $body: office that the program proposes
path-door-proposed = The program proposes: { $body }. A person confirms it before a letter names it.
path-door-unsure = Office to be confirmed
path-door-name = Name the right office
path-door-change = Change the office
path-door-withdraw = Withdraw this choice
# $number: number of the case
path-door-title = Which office can deal with { $number }?
path-door-list = Office
path-door-other = Another office
path-door-fr = Name in French
path-door-en = Name in English
path-door-why = Why
path-door-why-hint = This explanation stays in the history; the letter does not contain it.
path-door-fr-needed = Write the name in French: the letter names it in the language of the person.
path-door-en-needed = Write the name in English: the letter names it in the language of the person.
# $number: number of the case
path-door-said = { $number }: right office named.
# $number: number of the case
path-door-withdrawn = { $number }: choice withdrawn.

## Days that start or end a deadline of a request

path-days = Days that start or end a deadline
path-days-none = No day has been recorded. The letter of decision starts its own deadlines.
path-days-record = Record days
path-days-change = Change the days
# $number: number of the case
path-days-title = Days that start or end a deadline of { $number }
path-days-hint = Record only what no letter of this case tells. Each day must be between receipt and today.
path-days-what = What happened
path-days-on = Day
path-days-whom = Name, if there are several third parties
# $n: rank of the day in the list
path-days-one = Day { $n }
path-days-add = Add a day
# $what: what happened. $on: its day.
path-days-said = { $what }: { $on }
# $what: what happened. $whom: third party. $on: its day.
path-days-of = { $what } ({ $whom }): { $on }
path-day-third_party_notified = Notice given to the third party or the person concerned
path-day-representations_made = Representations received from the third party or the person concerned
path-day-third_party_decision_notified = Notice of the decision given to the third party or the person concerned
path-day-third_party_to_court = Application of the third party to the court
path-day-decision_notified = Notice of the decision given to the person who made the request
path-day-taken_to_commissioner = Appeal or complaint to the commissioner
path-day-report_deemed_received = Report of the commissioner deemed received
path-day-taken_to_court = Application of the person who made the request to the court
