# Cas qui parlent peut-être du même incident, avec les raisons.

alike-title = Cas qui se ressemblent
alike-none = Aucun autre cas ne ressemble à celui-ci.
# $on : jour de réception.
alike-received = Reçu le { $on }

# $means : adresses de courriel ou numéros de téléphone.
alike-writer = Même personne : { $means }
# $numbers : numéros.
alike-badge = Même matricule : { $numbers }
# $on : jour de l’incident; $service : nom du service.
alike-day-service = Même jour de l’incident, { $on }, et même service : { $service }
# $on : jour de l’incident; $names : noms dits dans les deux textes.
alike-day-names = Même jour de l’incident, { $on }, et mêmes noms de personnes ou de lieux : { $names }
# $on : jour de l’incident; $names : rues, villes, parcs dits dans les deux textes.
alike-day-places = Même jour de l’incident, { $on }, et mêmes lieux : { $names }
# $percent : nombre de 1 à 100.
alike-words = { $percent } % des mots du texte le plus court sont dans l’autre

alike-link = Même incident
alike-dismiss = Sans rapport
alike-take-back = Annuler ce lien
alike-is-same = Même incident
alike-is-consolidated = Cas principal, sous lequel celui-ci est regroupé
alike-is-lead = Regroupé sous celui-ci, qui est le cas principal
# $relation : ce qui a été dit sur l’autre cas.
alike-also = { $relation ->
    [same_incident] Sur l’autre cas, on a inscrit qu’il s’agit du même incident. Mettez-vous d’accord, puis annulez l’un des deux liens.
    [consolidated] Sur l’autre cas, on a inscrit qu’il est regroupé sous celui-ci. Mettez-vous d’accord, puis annulez l’un des deux liens.
   *[not_alike] Sur l’autre cas, on a inscrit que les deux sont sans rapport. Mettez-vous d’accord, puis annulez l’un des deux liens.
}
# $count : nombre de cas.
alike-apart = { $count ->
    [one] { $count } cas jugé sans rapport
   *[other] { $count } cas jugés sans rapport
}

# $number : numéro de l’autre cas.
alike-linked = Lié à { $number } : même incident.
# $number : numéro de l’autre cas.
alike-dismissed = { $number } : sans rapport avec ce cas.
# $number : numéro de l’autre cas.
alike-taken-back = Lien avec { $number } annulé.
