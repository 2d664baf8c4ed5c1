# Marche à suivre d’un message qui n’est ni une plainte ni une requête d’examen, et bon organisme.

path-title = Marche à suivre
path-law = Dire de quelle loi relève la demande
# $law : nom court de la loi
path-law-chosen = Loi applicable : { $law }
path-law-choose = Choisir la loi
path-law-change = Changer la loi
# $at : heure à laquelle la réponse est attendue
path-answer-by = Réponse demandée pour le { $at }
# $name : nom de la lettre
path-letter = Envoyer la lettre : { $name }
# $name : nom de la lettre. $on : jour de l’envoi.
path-letter-sent = Lettre envoyée le { $on } : { $name }
# $label : nom du délai. $on : dernier jour.
path-clock = { $label }, au plus tard le { $on }
# $label : nom du délai
path-clock-undated = { $label }, sans dernier jour
# $label : nom du délai. $on : jour où c’est fait.
path-clock-done = { $label }, fait le { $on }
# $label : nom du délai. $on : jour où le cas a pris fin.
path-clock-ended = { $label }, terminé avec le cas le { $on }
path-no-clock = Aucune loi lue par le programme ne fixe de délai pour ce message.
path-filed = Classer les pièces
path-filed-done = Pièces classées
path-closed = Fermer le cas
path-closed-done = Cas fermé
path-step-done = fait :

## Bon organisme

path-door = Bon organisme
path-door-none = Personne n’a désigné un autre organisme.
# $body : organisme que le programme propose
path-door-proposed = Le programme propose : { $body }. Une personne le confirme avant qu’une lettre le nomme.
path-door-unsure = Organisme à confirmer
path-door-name = Désigner le bon organisme
path-door-change = Changer l’organisme
path-door-withdraw = Retirer ce choix
# $number : numéro du cas
path-door-title = Quel organisme peut s’occuper de { $number }?
path-door-list = Organisme
path-door-other = Un autre organisme
path-door-fr = Nom en français
path-door-en = Nom en anglais
path-door-why = Pourquoi
path-door-why-hint = Cette explication reste dans l’historique; la lettre ne la contient pas.
path-door-fr-needed = Écrivez le nom en français : la lettre le nomme dans la langue de la personne.
path-door-en-needed = Écrivez le nom en anglais : la lettre le nomme dans la langue de la personne.
# $number : numéro du cas
path-door-said = { $number } : bon organisme désigné.
# $number : numéro du cas
path-door-withdrawn = { $number } : choix retiré.
