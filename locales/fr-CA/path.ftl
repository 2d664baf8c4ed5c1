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

## Jours qui font partir un délai d’une demande ou y mettent fin

path-days = Jours qui font partir un délai ou y mettent fin
path-days-none = Aucun jour n’a été consigné. La lettre de décision fait partir d’elle-même ses délais.
path-days-record = Consigner des jours
path-days-change = Modifier les jours
# $number : numéro du cas
path-days-title = Jours qui font partir un délai de { $number } ou y mettent fin
path-days-hint = Ne consignez que ce qu’aucune lettre de ce cas ne dit. Chaque jour se situe entre la réception et aujourd’hui.
path-days-what = Ce qui s’est passé
path-days-on = Jour
path-days-whom = Nom, s’il y a plusieurs tiers
# $n : rang du jour dans la liste
path-days-one = Jour { $n }
path-days-add = Ajouter un jour
# $what : ce qui s’est passé. $on : le jour.
path-days-said = { $what } : { $on }
# $what : ce qui s’est passé. $whom : tiers. $on : le jour.
path-days-of = { $what } ({ $whom }) : { $on }
path-day-third_party_notified = Avis donné au tiers ou à la personne concernée
path-day-representations_made = Observations reçues du tiers ou de la personne concernée
path-day-third_party_decision_notified = Avis de la décision donné au tiers ou à la personne concernée
path-day-third_party_to_court = Recours du tiers, devant la cour
path-day-decision_notified = Avis de la décision donné à la personne qui a fait la demande
path-day-taken_to_commissioner = Appel ou plainte au commissaire
path-day-report_deemed_received = Compte rendu du commissaire réputé reçu
path-day-taken_to_court = Recours de la personne qui a fait la demande, devant la cour
