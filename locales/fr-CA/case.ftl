case-intake = Réception
case-intake-window = Réception · Dossier
case-list = Cas
case-list-window = Cas · Dossier

# $number : numéro du cas.
case-window = { $number } · Dossier

# $count : nombre de cas.
case-to-screen = { $count ->
    [one] { $count } cas à traiter
   *[other] { $count } cas à traiter
}

# $count : nombre de cas.
case-second-count = { $count ->
    [one] { $count } cas attend une seconde lecture
   *[other] { $count } cas attendent une seconde lecture
}

# $count : nombre de cas.
case-count = { $count } cas
case-receive = Recevoir des fichiers
case-new = Enregistrer une plainte
case-queue = Cas à traiter
case-queue-first = À traiter

# $count : nombre de cas.
case-queue-second = Seconde lecture ({ $count })
case-intake-empty = Rien à traiter.
case-intake-empty-how = Déposez ici des courriels (.eml, .msg) ou des textes (.txt), ou enregistrez une plainte reçue par téléphone, par la poste ou au comptoir.
case-second-empty = Aucun cas n’attend une seconde lecture.
case-work = Plainte et recommandation
case-choose = Choisissez un cas dans la liste.
case-anonymous = Anonyme
case-urgent = urgent
case-urgent-danger = Le texte parle d’un danger présent : lisez-le sans attendre.
case-urgent-today = La personne demande une réponse aujourd’hui.
case-receive-results = Fichiers reçus

# $done : nombre de fichiers traités. $total : nombre de fichiers.
case-receiving = Réception : { $done } sur { $total }

# $taken : nombre de fichiers reçus. $total : nombre de fichiers.
case-received-count = Fichiers reçus : { $taken } sur { $total }

# $number : numéro du cas.
case-received-already = Déjà reçu : { $number }. Rien n’a été ajouté.

# $channel : mode de réception. $when : moment de la réception.
case-received-line = { $channel } · { $when }

# $what : nom de la valeur.
case-correct = Corriger : { $what }
case-truncated = Ce message n’a été lu qu’en partie : il dépasse ce que le programme lit. Le message lui-même est gardé en entier.
case-correspondent = Personne

# $name : personne représentée.
case-represents = au nom de { $name }
case-service = Service visé
case-category = Catégorie
case-category-none = Aucune
# $category : catégorie du bureau
case-category-restrict = La catégorie « { $category } » propose de restreindre le cas. Une personne le fait sous « Accès », sur la page du cas.
case-kind = Type de cas
case-matter = Objet
case-matter-none = non précisé
case-incident = Incident

# $from : premier jour. $to : dernier jour.
case-incident-span = du { $from } au { $to }

# $from : premier jour possible. $to : dernier jour possible.
case-incident-between = entre le { $from } et le { $to }
case-incident-unknown = date inconnue
case-received = Réception
case-entered = Saisie
case-channel = Mode
case-language = Langue
case-reply = Réponse

# $source : où la règle a été trouvée, selon son paquet.
case-source = Source : { $source }
case-attachments = Pièces reçues

# $number : numéro du passage.
case-mark = passage { $number }

# $number : numéro du passage.
case-mark-show = Aller au passage { $number }

# $number : numéro du passage.
case-fact-pick = Invoquer le passage { $number }
case-regime = Loi applicable

# $day : jour de l’incident.
case-regime-incident = incident, { $day }

# $day : jour du changement de loi.
case-regime-switch = autre loi, { $day }

# $law : nom abrégé de la loi. $day : jour de son entrée en vigueur.
case-regime-since = { $law }, { $day }
case-recommendation = Recommandation

# $body : organisme compétent.
case-route = Relève de : { $body }
case-cue-for = pour
case-cue-against = contre

# $count : nombre de motifs.
case-grounds-without = { $count ->
    [one] { $count } autre motif, sans indice dans le texte
   *[other] { $count } autres motifs, sans indice dans le texte
}
case-no-citation = Numéro d’article à confirmer
case-clocks = Échéances
case-clocks-none = Aucune échéance ne court.

# $count : nombre d’échéances.
case-clocks-more = { $count ->
    [one] { $count } autre échéance
   *[other] { $count } autres échéances
}
case-clocks-all = Voir toutes les échéances

# $from : jour de départ. $due : échéance.
case-clock-from = Depuis le { $from } · échéance le { $due }
case-clock-how = Calcul
case-clock-uncomputed = non calculée

# $from, $to : bornes du calendrier.
case-clock-not-covered = Le calendrier des jours fériés va du { $from } au { $to }; l’échéance n’est pas calculée au-delà.

# $day : premier jour ouvert ensuite.
case-clock-closed = Le bureau est fermé ce jour-là; il rouvre le { $day }.

# $day : cible interne.
case-clock-target-on = Cible interne : { $day }.
case-clock-target = Cible publiée, et non délai imposé par la loi.

# $pack : règles appliquées. $digest : leur empreinte.
case-clock-pack = Règles : { $pack }, empreinte { $digest }
case-first = À faire d’abord
case-first-sample = exemple
case-first-restrict = Cette marque propose de restreindre le cas. Une personne le fait sous « Accès », sur la page du cas.
case-flags = Signaux
case-identifier-sin = Numéro d’assurance sociale dans le texte
case-identifier-health_card = Numéro de carte Santé dans le texte
case-identifier-drivers_licence = Numéro de permis de conduire dans le texte
case-identifier-passport = Numéro de passeport dans le texte
case-missing = Renseignements manquants
case-missing-none = Rien ne manque.
case-decision = Décision

# $word : mot de la loi applicable, comme « retenue ».
case-in-as = Déclarer { $word }
case-in-take = Prendre en charge

# $number : numéro du cas.
case-in-title = Pour quelles raisons donner suite à { $number }?
case-in-why = La recommandation était de peser un motif pour l’écarter. Dites pourquoi il ne l’emporte pas.
case-in-reasons = Raisons de la décision
case-in-submit = Décider

# $word : mot de la loi applicable, comme « rejetée ».
case-out-as = Proposer : { $word }…
# $word : mot de la loi applicable, comme « rejetée ».
case-out-open = Déclarer { $word }…
case-out-two = Proposer d’écarter…
case-out-why = Exige un motif, les faits invoqués, l’exercice du pouvoir discrétionnaire, des raisons et une seconde personne.
case-out-why-some = Exige un motif, les faits invoqués, l’exercice du pouvoir discrétionnaire, des raisons et, pour certains motifs, une seconde personne.
case-out-why-alone = Exige un motif, les faits invoqués, l’exercice du pouvoir discrétionnaire et des raisons.

# $number : numéro du cas.
case-out-title = Pourquoi écarter { $number }?
case-out-restored = Ce que vous aviez commencé est de retour.
case-out-ground = Motif
case-out-ground-needed = Choisissez un motif.
case-out-facts = Faits invoqués
case-out-facts-hint = Touchez un numéro dans le texte, ou sélectionnez des mots puis ajoutez-les. Il en faut au moins un.
case-out-facts-needed = Ajoutez au moins un passage du texte.
case-out-fact-add = Ajouter les mots sélectionnés
case-out-fact-add-why = Sélectionnez d’abord des mots dans le texte.

# $words : passage invoqué.
case-out-fact-remove = Retirer : { $words }
case-out-discretion = Exercice du pouvoir discrétionnaire
case-out-discretion-hint = Ce qui militait pour donner suite, et le poids qui lui a été donné.
case-out-discretion-needed = Dites ce qui a été pesé, même si rien ne militait pour donner suite.
case-out-reader = Seconde lecture
case-out-reader-choose = Choisir une personne
case-out-reader-needed = Choisissez qui lira en second.
case-out-reader-none = Personne : vous décidez
case-out-second-unsaid = Une seconde lecture est exigée : la loi qui régit ce cas n’en dispense pas pour ce motif.
# $class : catégorie de décisions d’écarter.
case-out-second-required = Une seconde lecture est exigée par cette règle : { $class }.
# $class : catégorie de décisions d’écarter.
case-out-second-free = Aucune seconde lecture n’est exigée, selon cette règle : { $class }. Vous pouvez quand même en demander une.
case-out-nobody = Personne d’autre n’a accès au coffre. Ajoutez une personne avant d’écarter un cas.
case-out-submit = Proposer d’écarter
case-out-submit-alone = Écarter sans seconde lecture

# $number : numéro du cas.
case-out-done = Proposition faite pour { $number }. Elle attend la seconde lecture.

# $number : numéro du cas. $word : mot de la loi applicable.
case-decided = { $number } : décision prise, « { $word } ».

# $number : numéro du cas.
case-taken = { $number } est pris en charge.
case-alone-title = Décision prise sans seconde lecture
# $author : qui a décidé. $class : catégorie de décisions d’écarter.
case-alone-by = Décision de { $author }, sans seconde lecture selon cette règle : { $class }.
case-second-title = Seconde lecture

# $author : qui propose. $reader : qui lit en second.
case-second-by = Proposition de { $author }, à lire par { $reader }.

# $reader : qui lit en second.
case-second-waits = La décision attend { $reader }.
case-second-words = Votre avis
case-second-words-hint = Facultatif si vous êtes d’accord; exigé autrement.
case-second-needed = Dites d’abord pourquoi, ou ce qui est à revoir.
case-second-agree = D’accord pour écarter
case-second-disagree = En désaccord
case-second-return = Renvoyer pour complément

# $number : numéro du cas.
case-second-agreed = { $number } est écarté.

# $number : numéro du cas.
case-second-returned = { $number } est renvoyé à l’examen.

# $number : numéro du cas.
case-second-disagreed = Désaccord inscrit : { $number } est de nouveau à examiner.
case-stage-received = À traiter
case-stage-to_screen = À examiner
case-stage-awaiting_second_reader = Attend la seconde lecture
case-stage-screened_in = Donne lieu à une suite
case-stage-screened_out = Écarté
case-stage-closed = Fermé
case-steps = Étapes
case-step-received = Réception
case-step-second = Seconde lecture
case-step-decided = Examen préliminaire

# $word : mot de la loi applicable.
case-step-decided-as = Examen : { $word }
case-step-admission = Recevabilité
case-step-panel = Comité d’examen
case-step-replied = Réponse
case-step-filed = Classement
case-step-closed = Fermeture
case-step-done = fait :
case-open = Ouvrir le cas
case-to-screen-do = Examiner
case-history = Qui a su quoi, quand
case-documents = Pièces
case-documents-none = Reçu par formulaire : aucune pièce.
case-document = Pièce
case-document-nature = Nature
case-document-size = Taille
case-document-print = Empreinte
case-document-filed = Classement
case-document-message = message
case-document-attachment = pièce jointe
case-document-filed-yes = classée
case-document-filed-no = à classer
case-parties = Parties
case-dates = Dates
case-side = Parties, accès, classement et notes
case-form-channel = Mode de réception
case-form-received = Jour de réception
case-form-name = Nom
case-form-name-hint = Laissez vide si la personne reste anonyme.
case-form-phone = Téléphone
case-form-email = Courriel
case-form-address = Adresse
case-form-text-hint = Dans les mots et la langue de la personne.
case-form-text-needed = Écrivez ce qui a été dit ou écrit.
case-form-reply = Langue de la réponse
case-form-kept = Gardé à mesure dans le coffre, jusqu’à l’enregistrement.

# $number : numéro du cas.
case-form-done = { $number } est enregistré.
case-read = Lire le texte
case-out-fact-type = Ou écrivez les mots exacts du texte
case-out-fact-type-add = Ajouter ces mots
case-out-fact-untrue = Le texte ne contient pas ces mots, dans cet ordre.

## Restriction à des personnes nommées

case-restricted = restreint

# $count : nombre de personnes nommées.
case-restricted-to = { $count ->
    [one] Restreint à une personne
   *[other] Restreint à { $count } personnes
}

# $author : qui a restreint le cas. $moment : quand.
case-restricted-by = { $author }, { $moment }
case-restricted-passed-on = Parmi les personnes nommées, plus personne ne peut lever la restriction. La direction voit donc aussi ce cas ou, à défaut, la direction d’équipe.
case-access = Accès
case-access-all = Tout le bureau voit ce cas.
case-restrict-do = Restreindre…
case-restrict-change = Changer les personnes…

# $number : numéro du cas.
case-restrict-title = Qui pourra voir { $number }?
case-restrict-why = Pour toute autre personne, le cas, ses pièces et ses notes seront absents des listes, des comptes et des recherches. Chaque ouverture sera inscrite dans l’historique.
case-restrict-readers = Personnes qui le verront
case-restrict-readers-needed = Nommez au moins une personne.
case-restrict-leaves = Vous n’êtes pas parmi ces personnes : vous ne verrez plus ce cas.
case-restrict-submit = Restreindre à ces personnes

# $number : numéro du cas. $count : nombre de personnes nommées.
case-restrict-done = { $count ->
    [one] { $number } est restreint à une personne.
   *[other] { $number } est restreint à { $count } personnes.
}
case-lift-do = Lever la restriction…

# $number : numéro du cas.
case-lift-title = Pourquoi rendre { $number } à tout le bureau?
case-lift-why = Tout le bureau verra le cas, avec son historique : les raisons de la restriction et le nom de qui l’a ouvert.
case-lift-submit = Lever la restriction

# $number : numéro du cas.
case-lift-done = Tout le bureau voit de nouveau { $number }.
case-openings = Qui l’a ouvert
case-openings-none = Personne ne l’a ouvert depuis.

# $number : numéro du cas.
case-corrected = { $number } : valeur corrigée.

# $number : numéro du cas.
case-undone = { $number } : dernière action annulée.

case-list-none = Aucun cas.
case-find = Chercher parmi les cas
case-find-none = Aucun cas ne répond à cette recherche. Retirez un champ ou un mot.

# $count : nombre de cas trouvés. $looked : nombre des plus récents documents qui contiennent les mots.
case-find-newest = { $count } cas parmi les { $looked } documents les plus récents qui contiennent ces mots

case-marks = Marques
case-marks-put = Mettre une marque
case-marks-which = Marque
case-marks-choose = Choisir une marque
case-marks-needed = Choisissez d’abord une marque.
case-marks-all = Toutes les marques sont déjà mises sur ce cas.
case-marks-hint = Ce que le programme n’a pas vu dans le texte, ou ce que vous savez par ailleurs, par exemple par téléphone. Une marque compte parmi les signaux du cas.
case-marks-restricts = Cette marque propose de restreindre le cas. Elle ne le restreint pas : une personne le fait sous « Accès ».

# $mark : nom de la marque. $number : numéro du cas.
case-marks-done = Marque « { $mark } » mise sur { $number }.

# $mark : nom de la marque. $number : numéro du cas.
case-marks-off-done = Marque « { $mark } » retirée de { $number }.

# $mark : nom de la marque.
case-marks-off = Retirer la marque « { $mark } »

# $by : personne. $moment : instant.
case-marks-by = { $by }, { $moment }

case-reverse = Revenir sur la décision

# $number : numéro du cas.
case-reverse-title = Revenir sur la décision prise pour { $number }
case-reverse-why = Le cas sera de nouveau à examiner. La décision et ses raisons restent dans l’historique, avec les vôtres. Une lettre déjà partie ne se rappelle pas d’elle-même : écrivez aux personnes concernées.
case-reverse-two = Deux personnes ont pris cette décision : seule une personne qui peut faire la seconde lecture peut revenir dessus.

# $number : numéro du cas.
case-reverse-done = { $number } est de nouveau à examiner.

case-aside = Signaux écartés
case-aside-put = Écarter un signal

# $number : numéro du cas.
case-aside-title = Écarter un signal de { $number }
case-aside-which = Signal
case-aside-choose = Choisir un signal
case-aside-needed = Choisissez d’abord un signal.
case-aside-hint = Écartez un signal quand vous avez lu tous ses passages et qu’ils parlent d’autre chose. Le texte ne change pas, et un passage nouveau ferait reparaître le signal.
case-aside-why = Pourquoi ce n’en est pas un

# $signal : nom du signal. $number : numéro du cas.
case-aside-done = Signal « { $signal } » écarté de { $number }.

# $signal : nom du signal. $number : numéro du cas.
case-aside-back-done = Signal « { $signal } » rétabli sur { $number }.

# $signal : nom du signal.
case-aside-back = Rétablir le signal « { $signal } »
