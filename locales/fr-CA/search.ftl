search-window = Rechercher · Dossier
search-title = Rechercher
search-words = Mots à chercher
search-hint = Cas, pièces classées et notes, dans les deux langues. Les accents sont facultatifs.
search-order = Ordre des résultats
search-best = Pertinence
search-newest = Plus récents
search-results = Résultats

# $count : nombre de résultats.
search-count = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}

# $among (nombre) : combien, parmi les plus récents, ont été comparés.
search-among = Seuls les { $among } plus récents qui contiennent ces mots ont été comparés. Un résultat plus ancien peut mieux convenir.

# $query : mots cherchés.
search-none = Rien ne contient « { $query } ». Essayez moins de mots.
search-noun-case = Cas
search-noun-record = Pièce classée
search-noun-note = Note
