search-window = Search · Dossier
search-title = Search
search-words = Words to search for
search-hint = Cases, filed records and notes, in both languages. Words, and the same fields as in the list of cases, such as name:“Jean-François Tremblay”, stage:closed or assigned:me. Accents are optional.
search-none-by-terms = Nothing matches this search. Remove a field or a word.
search-by-terms = Newest first
search-order = Order of results
search-best = Best match
search-newest = Newest
search-results = Results

# $count: number of results.
search-count = { $count ->
    [0] No results
    [one] { $count } result
   *[other] { $count } results
}

# $among (number): how many of the newest were ranked.
search-among = Only the { $among } newest that contain these words were ranked. A better match may be older.

# $query: words searched for.
search-none = Nothing contains “{ $query }”. Try fewer words.
search-noun-case = Case
search-noun-record = Record
search-noun-note = Note

# $count: number of results. $counted: number of documents counted, the newest.
search-count-newest = { $count ->
    [0] No results
    [one] { $count } result
   *[other] { $count } results
} among the { $counted } newest

# $shown: number of results shown.
search-first = The first { $shown } are shown.
search-widen = Show all
search-facets = Narrow
search-facet-noun = Type
search-facet-kind = Kind of case
search-facet-stage = Stage
search-facet-language = Language
search-facet-year = Year
search-days = Days
search-from = From
search-until = To
