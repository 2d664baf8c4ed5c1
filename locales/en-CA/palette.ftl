palette-title = Search or act
palette-nav = Search, act
palette-open = Open
palette-acts = Actions
palette-texts = In the texts
palette-do = run
palette-beside = open beside
palette-none = Nothing found. Try a number, a name or a verb.

# $number: number of the case or note.
palette-on = Act on { $number }

# $number: number of the case.
palette-screen = Screen { $number }

# $number: number of the case.
palette-read-second = Do the second reading of { $number }

# $number: number of the case.
palette-file = File { $number }

# $number: number of the case.
palette-draft-note = Draft a note on { $number }

# $number: number of the case or note.
palette-history = Read the history of { $number }

# $query: words typed.
palette-search = Search for “{ $query }” everywhere

# $count: number of choices.
palette-count = { $count ->
    [0] No choice
    [one] { $count } choice
   *[other] { $count } choices
}
palette-theme-system = System appearance
palette-theme-light = Light appearance
palette-theme-dark = Dark appearance
palette-language = Switch to French
palette-search-all = Search everywhere
