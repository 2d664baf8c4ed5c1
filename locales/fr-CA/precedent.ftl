# Ce qui a été décidé dans des cas antérieurs pour le motif à l’étude.

precedent-title = Précédents
precedent-hint = Décisions déjà rendues pour ce motif, dans des cas du même type et sous la même loi. Elles ne changent rien à la recommandation.
precedent-ground = Motif à l’étude
precedent-ground-choose = Choisir un motif
precedent-none = Aucun cas n’a encore été décidé pour ce motif.
# $on : jour de la décision; $word : mot de la loi (« retenue »); $by : nom de qui a décidé.
precedent-in = Motif considéré, non invoqué. Décision du { $on } : { $word }, par { $by }.
# $on : jour de la décision; $word : mot de la loi (« rejetée »); $by : nom de qui l’a proposée; $second : nom de qui a relu.
precedent-out = Motif invoqué. Décision du { $on } : { $word }, sur proposition de { $by }, lue en second par { $second }.
precedent-no-reasons = Aucune raison n’a été écrite.
precedent-why = Points communs
precedent-same-ground = Même motif et même objet de plainte, sans autre point commun.

# Points communs de deux cas.
precedent-late = Les deux plaintes sont arrivées après le délai.
precedent-discovered = Dans les deux cas, les faits ont été appris plus tard.
precedent-other-service = Dans les deux cas, le service ne relève pas du mandat de ce bureau.
precedent-opted-in = Dans les deux cas, l’adhésion du service au régime est à vérifier.
precedent-serious = Inconduite d’une nature grave
precedent-less-serious = Inconduite d’une nature moins grave
precedent-no-link = Aucun lien de la personne avec l’incident
# $percent : nombre de 15 à 100.
precedent-words = Environ { $percent } % des mots des deux textes sont les mêmes, noms exclus.

# Décisions de principe.
precedent-rulings = Décisions de principe
# $on : jour de la décision; $by : nom de qui l’a rendue.
precedent-ruled = Rendue le { $on } par { $by }
