# La fermeture d’un cas : ce qui la bloque, chaque ligne avec un lien vers l’endroit où l’on agit.

closing-title = Fermeture
closing-closed = Ce cas est fermé.
# $outcome : issue de la plainte.
closing-closed-outcome = Ce cas est fermé : { $outcome }.
closing-ready = Rien ne bloque la fermeture.
closing-blocked = Avant de fermer ce cas :
# $count : combien d’étapes.
closing-steps = { $count ->
    [one] { $count } étape avant de fermer
   *[other] { $count } étapes avant de fermer
}
closing-block-conflict = Régler le conflit
closing-block-question_open = Obtenir la réponse à la question de principe
closing-block-second_reader = Obtenir la seconde lecture
closing-block-not_screened = Faire l’examen préliminaire
closing-block-law_not_chosen = Dire de quelle loi relève la demande d’accès
closing-block-not_referred = Décider ce que devient la plainte : renvoi ou enquête du bureau
closing-block-led_and_leads = Démêler le regroupement : d’autres cas sont regroupés sous celui-ci, qui est lui-même regroupé
# $number : numéro du cas
closing-block-member_open = Cas regroupé encore ouvert : { $number }
closing-block-not_filed = Classer les pièces
# $volume : numéro du volume. $borrower : qui l’a.
closing-block-paper_out = Faire revenir le volume { $volume } : { $borrower }
# $volume : numéro du volume
closing-block-paper_lost = Retrouver le volume { $volume }
# $volume : numéro du volume
closing-block-paper_apart = Dire où est le volume { $volume } : deux personnes ont inscrit des endroits différents
# $description : ce qu’est l’original, tel que tapé
closing-block-paper_unplaced = Ranger l’original sur papier dans un volume : { $description }
# $volume : numéro du volume. $on : jour où le récolement a été terminé. $kind : écart.
closing-block-paper_counted = Régler l’écart du volume { $volume }, récolement du { $on } : { $kind }
closing-block-paper_unsaid = Inscrire l’original sur papier de la lettre reçue par la poste, ou dire pourquoi aucun papier n’est conservé
# $number : numéro de la lettre qui l’annonçait
closing-block-reversal_untold = Écrire à la personne que la décision annoncée par la lettre { $number } est infirmée, ou donner les raisons de ne pas lui écrire
# $name : nom de la lettre
closing-block-letter_not_sent = Envoyer la lettre : { $name }
# $number : numéro de la lettre. $name : son nom.
closing-block-letter_left = Envoyer la lettre { $number }, ou donner les raisons pour lesquelles elle n’est pas envoyée : { $name }
# $number : numéro de la lettre
closing-block-letter_apart = Choisir une version de la lettre { $number }
closing-block-review_apart = Choisir une version de la demande d’examen
closing-block-review_not_admitted = Dire si la demande d’examen est recevable
closing-block-review_not_decided = Consigner la décision du comité d’examen
# $to : qui doit agir. $on : jour.
closing-block-direction_open = Directive à suivre : { $to }, pour le { $on }
# $to : qui doit agir
closing-block-direction_undated = Directive à suivre : { $to }
# $name : nom de la pièce, dont deux personnes ont dit des choses différentes.
closing-block-piece_apart = Trancher ce qu’il en est de cette pièce, dont on a dit deux choses : { $name }
# $count : nombre de pièces, dont la liste suit.
closing-block-piece_awaited = { $count ->
    [one] Recevoir cette pièce, ou dire que le cas s’en passe :
   *[other] Recevoir ces pièces, ou dire que le cas s’en passe :
}
# $label : nom de l’échéance. $on : jour.
closing-block-clock_open = Échéance ouverte : { $label }, { $on }
# $label : nom de l’échéance.
closing-block-clock_undated = Échéance ouverte, sans dernier jour : { $label }
closing-reasons-hint = Dites pourquoi le cas peut être fermé même si cela n’est pas fait.
closing-reasons-needed = Écrivez les raisons.
closing-outcome = Issue de la plainte
closing-outcome-hint = Elle figure dans l’historique du cas et dans les rapports. Laissez « Issue non consignée » si aucune ne convient.
closing-outcome-unscreened-hint = Une plainte qui n’a pas été examinée ne se ferme que si elle a été retirée.
closing-outcome-choose = Choisissez une issue
closing-outcome-needed = Choisissez l’issue de la plainte.
closing-do = Fermer le cas
# $number : numéro du cas
closing-done = { $number } est fermé.
closing-reopen = Rouvrir le cas
closing-reopen-reasons = Pourquoi le rouvrir
# $number : numéro du cas
closing-reopened = { $number } est rouvert.
