# What was disclosed of a case: to whom, when, by which means, and what allowed it.

disclosure-title = Disclosure log
disclosure-kind = Disclosure log
disclosure-none = Nothing was disclosed.
# $count: how many
disclosure-show = { $count ->
    [one] What was disclosed: one line
   *[other] What was disclosed: { $count } lines
}
disclosure-lead = Letters that were sent are listed here by themselves.
disclosure-record = Record a disclosure
# $number: number of the case
disclosure-dialog = What was disclosed of { $number }?
disclosure-what = What
disclosure-what-information = Information, in words
# $name: name of the document
disclosure-what-document = Document: { $name }
# $number: number of the letter. $name: its name.
disclosure-what-letter = Letter { $number }: { $name }
disclosure-words = Information disclosed
disclosure-words-needed = Say what was disclosed.
disclosure-party = To whom
disclosure-party-complainant = Complainant
disclosure-party-representative = Representative
disclosure-party-officer = Officer
disclosure-party-service = Police service
disclosure-party-board = Board
disclosure-party-other_body = Another body
disclosure-party-recipient = Recipient of the letter
disclosure-name = Name of the recipient
disclosure-name-needed = Name the recipient.
disclosure-on = Day
disclosure-on-needed = Choose a day between receipt and today.
disclosure-means = Means
disclosure-authority = What allows it
disclosure-authority-own = In your own words
disclosure-own-words = What allows it, in your own words
disclosure-own-needed = Write what allows it.
disclosure-details = Details
disclosure-save = Record
disclosure-recorded = Disclosure recorded.
disclosure-strike = Strike out
# $what: what was disclosed
disclosure-strike-dialog = Strike out “{ $what }”?
disclosure-strike-lead = The line stays in the history, with your reasons.
disclosure-struck = Line struck out.
# $by: who recorded it
disclosure-by = recorded by { $by }
disclosure-export = Export the log
disclosure-export-lang = Language
disclosure-export-pdf = Produce the PDF
disclosure-export-csv = Table (CSV)
# $path: where the file is
disclosure-exported = The log is written in { $path }.
disclosure-file = disclosures
# $name: name of a detail, or a day. $value: its value.
disclosure-pair = { $name }: { $value }
disclosure-col-on = Day
disclosure-col-what = Disclosed
disclosure-col-party = To
disclosure-col-name = Name
disclosure-col-means = Means
disclosure-col-authority = Authority
disclosure-col-certainty = Certainty of the authority
disclosure-col-details = Details
disclosure-col-by = Recorded by
