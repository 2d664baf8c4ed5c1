# Cas regroupés sous un cas principal.

consolidation-title = Regroupement
consolidation-lead = Cas principal
# $count : nombre de cas.
consolidation-members = { $count ->
    [one] { $count } cas regroupé
   *[other] { $count } cas regroupés
}
# $number : numéro du cas principal.
consolidation-in = Regroupé sous { $number }
# $count : nombre de cas dont il est le principal.
consolidation-leads = { $count ->
    [one] Cas principal de { $count } autre
   *[other] Cas principal de { $count } autres
}
# $number : numéro du cas principal.
consolidation-same = Regroupé sous le même cas principal, { $number }
consolidation-apart = Chaque cas garde son numéro, ses lettres, ses échéances et sa restriction. Ce qui est décidé pour le cas principal ne s’applique pas d’office aux autres.
# $by : qui a regroupé les deux; $at : quand.
consolidation-by = { $by }, { $at }
consolidation-tangled = D’autres cas sont regroupés sous celui-ci, qui est lui-même regroupé : deux personnes ont agi, chacune sur son poste. Séparez-le de son cas principal, ou séparez-en les autres. D’ici là, il ne peut pas être fermé.

consolidation-join = Regrouper
# $number : numéro de l’autre cas.
consolidation-join-of = Regrouper avec { $number }
# $number : ce cas; $other : l’autre.
consolidation-join-title = Regrouper { $number } et { $other }
consolidation-join-lead = Lequel est le cas principal?
# $number : numéro d’un cas; $on : jour de réception.
consolidation-join-case = { $number }, reçu le { $on }
# $number : le cas; $lead : son cas principal.
consolidation-joined = { $number } est regroupé sous { $lead }.

consolidation-separate = Séparer
# $number : numéro du cas.
consolidation-separate-of = Séparer { $number }
# $number : le cas; $lead : son cas principal.
consolidation-separate-title = Séparer { $number } de { $lead }
consolidation-separate-kept = L’historique du cas garde le regroupement, avec ses raisons.
# $number : le cas; $lead : son ancien cas principal.
consolidation-separated = { $number } est séparé de { $lead }.

consolidation-carry = Appliquer aux cas regroupés
# $number : numéro du cas principal.
consolidation-carry-title = Appliquer ce qui a été décidé pour { $number }
consolidation-carry-what = Décision à appliquer
consolidation-carry-screen_in = Donner suite à la plainte
consolidation-carry-refer = Renvoyer ou conserver pour enquête, comme le cas principal
consolidation-carry-close = Fermer
consolidation-carry-to = À quels cas
consolidation-carry-none = Aucun cas regroupé n’est à l’étape où cela se décide.
consolidation-carry-needed = Choisissez au moins un cas.
# $number : numéro du cas principal.
consolidation-carry-reasons = Comme pour le cas principal, { $number }.
consolidation-carry-out = Une plainte s’écarte cas par cas : la décision s’appuie sur les mots de la personne plaignante.
consolidation-carry-own = Chaque échéance court du jour de la décision dans son propre cas, et chaque personne l’apprend par sa propre lettre.
consolidation-carry-reversed = Vous pourrez revenir sur le tout en une seule fois, avec des raisons, sauf dans les cas qui auront changé depuis.
