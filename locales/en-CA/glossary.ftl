glossary-lead = How the office says things in each language. A term that the program brings says where it was read; one that the office adds, corrects or retires is recorded in the journal.
glossary-search = Search the glossary
glossary-domain = Field
glossary-domain-none = No field
glossary-all-domains = All fields
glossary-retired-too = Show retired terms too

# $count: number of terms shown.
glossary-count = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}
glossary-none = No term has these words.
glossary-list = Terms
glossary-retired = Retired
glossary-of-office = Office
glossary-fr = In French
glossary-en = In English
glossary-both-needed = Write the term in both languages.
glossary-source = Source
glossary-certainty = Certainty
glossary-add = Add a term
glossary-add-do = Add
glossary-correct = Correct the term
glossary-retire = Retire
glossary-restore = Use again
glossary-added = Term added.
glossary-corrected = Term corrected.
glossary-retired-done = Term retired.
glossary-restored = Term in use again.
glossary-import = Import a table
glossary-import-say = A CSV table in UTF-8 whose first line names the columns fr and en, and if need be domain, source and certainty.
glossary-export = Export as a table

# $added: terms added. $known: terms that were already there.
glossary-imported = Terms added: { $added }. Already there: { $known }.

# $path: where the file lies.
glossary-exported = The glossary is written in { $path }.
glossary-domain-access = Access to information
glossary-domain-accessibility = Accessibility
glossary-domain-admin = Administration
glossary-domain-briefing = Briefing
glossary-domain-comms = Communications
glossary-domain-complaints = Complaints
glossary-domain-events = Events
glossary-domain-hr = Human resources
glossary-domain-legal = Law
glossary-domain-marketing = Marketing
glossary-domain-media = Media
glossary-domain-privacy = Privacy
glossary-domain-records = Records
