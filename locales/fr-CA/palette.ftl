palette-title = Rechercher ou agir
palette-nav = Rechercher, agir
palette-open = Ouvrir
palette-acts = Actions
palette-texts = Dans les textes
palette-do = exécuter
palette-beside = ouvrir à côté
palette-none = Rien trouvé. Essayez un numéro, un nom ou un verbe.

# $number : numéro du cas ou de la note.
palette-on = Agir sur { $number }

# $number : numéro du cas.
palette-screen = Examiner { $number }

# $number : numéro du cas.
palette-read-second = Lire { $number } en second

# $number : numéro du cas.
palette-file = Classer { $number }

# $number : numéro du cas.
palette-draft-note = Rédiger une note sur { $number }

# $number : numéro du cas ou de la note.
palette-history = Lire l’historique de { $number }

# $query : mots tapés.
palette-search = Chercher « { $query } » partout

# $count : nombre de choix.
palette-count = { $count ->
    [0] Aucun choix
    [one] { $count } choix
   *[other] { $count } choix
}
palette-theme-system = Apparence du système
palette-theme-light = Apparence claire
palette-theme-dark = Apparence sombre
palette-language = Passer à l’anglais
palette-search-all = Chercher partout
