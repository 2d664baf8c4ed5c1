search-window = Rechercher · Dossier
search-title = Rechercher
search-words = Mots à chercher
search-hint = Cas, pièces classées et notes, dans les deux langues. Des mots, et les mêmes champs que dans la liste des cas, comme nom:« Jean-François Tremblay », étape:fermé ou responsable:moi. Les accents sont facultatifs.
search-none-by-terms = Rien ne répond à cette recherche. Retirez un champ ou un mot.
search-by-terms = Du plus récent au plus ancien
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

# $count : nombre de résultats. $counted : nombre de documents comptés, les plus récents.
search-count-newest = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
} parmi les { $counted } plus récents

# $shown : nombre de résultats affichés.
search-first = Les { $shown } premiers sont affichés.
search-widen = Tout afficher
search-facets = Affiner
search-facet-noun = Nature
search-facet-kind = Type de cas
search-facet-stage = Étape
search-facet-language = Langue
search-facet-year = Année
search-days = Jours
search-from = Du
search-until = Au
