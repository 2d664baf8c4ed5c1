record-file = Classement
record-history = Historique
record-none = Pas encore classé.
record-series = Série du plan de classification
record-series-choose = Choisir une série
record-series-needed = Choisissez d’abord une série.
record-series-hint = Le message et ses pièces jointes deviennent des pièces du même dossier.
record-sample = Plan fourni comme exemple : aucune pièce n’y est jamais éliminée.
record-do = Classer

# $number : cote du dossier. $count : nombre de pièces.
record-filed = { $count ->
    [one] { $count } pièce classée au dossier { $number }.
   *[other] { $count } pièces classées au dossier { $number }.
}

# $name : nom du fichier reçu. $size : taille. $moment : moment du classement.
record-line = { $name }, { $size }, classée { $moment }
