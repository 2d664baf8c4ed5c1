# La demande d’examen : recevabilité, dossier de la police, incohérences, comité, directives.

review-title = Demande d’examen
review-ask-law = Il faut d’abord établir la loi qui régit le cas : corrigez la date de l’incident, ou choisissez la loi.
review-stage-to_admit = Recevabilité à décider
review-stage-not_admitted = Non recevable
review-stage-awaiting_file = Dossier de la police attendu
review-stage-before_panel = Devant le comité
review-stage-followed_up = Directives à suivre
review-stage-decided = Décidée
review-change = Modifier
# $what : titre de l’étape ou de la ligne
review-change-of = Modifier : { $what }
# $by : personne. $at : moment.
review-by = Consigné par { $by }, { $at }
review-recorded = Étape de l’examen consignée.
review-remove = Retirer

## Deux versions écrites chacune de son côté

review-apart = Deux personnes ont consigné cette étape chacune de son côté.
review-keep = Garder cette version

## La recevabilité

review-admissibility = Recevabilité
review-reviewed = Cas examiné
review-reviewed-none = Le cas examiné n’est pas indiqué.
# $number : numéro. $subject : objet.
review-reviewed-is = Cas examiné : { $number }, { $subject }
review-reviewed-link = Lier au cas examiné
review-reviewed-number = Numéro du cas examiné
review-reviewed-hint = Le numéro du cas dans ce coffre, par exemple PL-2026-A0001. Laissez vide s’il n’y est pas.
review-answers = Répondre aux questions
review-answers-title = Recevabilité : les réponses
review-investigator = Qui a fait l’enquête?
review-investigator-none = Pas encore répondu
review-investigator-police = Un service de police
review-investigator-agency = L’agence elle-même
review-told-agency = D’après le texte, l’agence elle-même a fait l’enquête. À vérifier.
review-outcome = Résultat de l’enquête
review-letter-on = Lettre de décision reçue le
# $on : jour
review-told-letter = D’après le texte, la lettre a été reçue le { $on }. À vérifier.
review-letter-means = Moyen par lequel la lettre est arrivée
review-pages = Pages de la demande, pièces comprises
review-pages-hint = Comptez aussi les pièces jointes. Laissez vide tant que vous ne le savez pas.
# $most : nombre permis
review-told-pages = D’après le texte ou le nom d’une pièce, la demande compte plus de { $most } pages. Comptez-les.
review-pages-invalid = Écrivez un nombre entier.
review-late-why = Circonstances exceptionnelles du retard
review-late-hint = Seulement si la demande est en retard. Ce que la personne explique.
review-late-proof = Document qui le montre
review-advice-admissible = Les réponses indiquent que la demande est recevable.
review-advice-not_admissible = Les réponses indiquent que la demande n’est pas recevable.
review-advice-court_only = L’agence elle-même a fait l’enquête : seul un tribunal peut réviser cette décision. La demande n’est pas recevable ici.
review-advice-ask = Il manque une réponse, ou la demande est trop longue : demandez à la personne.
review-finding-met = Rien ne s’y oppose
review-finding-not_met = S’y oppose
review-finding-open = À répondre

review-why-police = Un service de police a fait l’enquête.
review-why-agency = L’agence elle-même a fait l’enquête : un tribunal peut réviser la décision, l’agence ne le peut pas.
review-why-investigator-open = On ne sait pas encore qui a fait l’enquête.
# $outcome : résultat de l’enquête
review-why-outcome = Résultat de l’enquête : { $outcome }. Ce résultat peut être examiné.
# $outcome : résultat de l’enquête
review-why-outcome-other = Résultat de l’enquête : { $outcome }. Ce résultat ne peut pas être examiné.
review-why-outcome-open = On ne sait pas encore ce que l’enquête a établi.
# $letter : jour de la lettre. $received : jour de la demande. $due : dernier jour.
review-why-in-time = La lettre de décision a été reçue le { $letter }; la demande l’a été le { $received }, au plus tard le dernier jour, soit le { $due }.
# $letter : jour de la lettre. $received : jour de la demande. $due : dernier jour.
review-why-late = La lettre de décision a été reçue le { $letter }; la demande l’a été le { $received }, après le dernier jour, soit le { $due }. Aucune circonstance exceptionnelle n’est consignée.
# $letter : jour de la lettre. $received : jour de la demande. $due : dernier jour.
review-why-late-told = La lettre de décision a été reçue le { $letter }; la demande l’a été le { $received }, après le dernier jour, soit le { $due }. Des circonstances sont expliquées, mais aucun document ne les montre.
# $letter : jour de la lettre. $received : jour de la demande. $due : dernier jour.
review-why-late-shown = La lettre de décision a été reçue le { $letter }; la demande l’a été le { $received }, après le dernier jour, soit le { $due }. Des circonstances sont expliquées, et un document les montre : une personne juge si elles sont exceptionnelles.
review-why-letter-open = On ne sait pas encore quand la lettre de décision a été reçue.
review-why-uncounted = Le calendrier ne couvre pas cette période : le dernier jour n’est pas calculé.
# $count : nombre de pages. $most : nombre permis.
review-why-pages = { $count ->
    [one] La demande compte { $count } page; le maximum est de { $most }.
   *[other] La demande compte { $count } pages; le maximum est de { $most }.
}
# $count : nombre de pages. $most : nombre permis.
review-why-pages-over = La demande compte { $count } pages; le maximum est de { $most }. Demandez une version plus courte.
# $most : nombre permis
review-why-pages-open = On ne sait pas encore combien de pages compte la demande; le maximum est de { $most }.

review-admit = Décider de la recevabilité
# $number : numéro du cas
review-admit-title = La demande { $number } est-elle recevable?
review-admitted-yes = Recevable
review-admitted-no = Non recevable
review-admitted-legend = Décision
review-admitted-needed = Choisissez si elle est recevable ou non.
review-reasons-hint = La lettre est faite de ces raisons, dans la langue où vous les écrivez.
review-members-needed = Nommez au moins une personne qui a siégé, une par ligne.
review-panel-decision-needed = Choisissez ce que le comité a décidé.
review-panel-words-needed = Écrivez la décision dans les mots du comité : ce choix ne dit rien sans eux.
review-difference-needed = Dites ce qui ne concorde pas.
review-direction-what-needed = Écrivez ce qui est à faire.
review-direction-to-needed = Nommez qui doit le faire.
review-item-needed = Écrivez le titre du document.
review-day-needed = Choisissez un jour qui n’est pas dans l’avenir.
# $reasons : raisons
review-said = Raisons : { $reasons }

## Le dossier de la police

review-file = Dossier de la police
review-file-change = Consigner les dates
review-file-title = Le dossier de la police
review-file-service = Service de police
review-file-requested = Demandé le
review-file-received = Reçu le
# $on : jour
review-file-requested-on = Demandé le { $on }
# $on : jour
review-file-received-on = Reçu le { $on }
review-file-none = Pas encore demandé.
# $label : nom du délai. $on : jour.
review-file-clock = { $label } : { $on }
# $label : nom du délai. $on : jour.
review-file-clock-done = { $label } : fait le { $on }
review-inventory = Inventaire
# $count : nombre de documents. $missing : nombre de ceux qui manquent.
review-inventory-count = { $count ->
    [one] { $missing ->
        [0] Un document
       *[other] Un document, qui manque
    }
   *[other] { $missing ->
        [0] { $count } documents
        [one] { $count } documents, dont { $missing } manquant
       *[other] { $count } documents, dont { $missing } manquants
    }
}
review-item-add = Ajouter un document
review-item-title = Un document du dossier
review-item-number = Numéro
review-item-name = Titre
review-item-dated = Date du document
review-item-pages = Pages
review-item-kind = Nature
review-item-kind-report = Rapport d’enquête
review-item-kind-statement = Déclaration ou entrevue
review-item-kind-notes = Notes d’une agente ou d’un agent
review-item-kind-recording = Photo, vidéo ou son
review-item-kind-other = Autre document
review-item-held = Comment le bureau le détient
review-item-held-paper = Sur papier
review-item-held-document = Parmi les documents du cas
review-item-held-missing = Annoncé, mais il manque
review-item-document = Document du cas
review-item-again = Redemandé le
# $count : nombre de pages
review-item-pages-of = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
review-item-missing = Manque
# $on : jour
review-item-missing-again = Manque, redemandé le { $on }

## Les incohérences

review-differences = Incohérences
review-differences-none = Aucune incohérence relevée.
# $count : nombre de celles qui sont ouvertes. $all : nombre en tout.
review-differences-count = { $count ->
    [0] Réglées : { $all }
   *[other] Ouvertes : { $count } sur { $all }
}
review-difference-add = Relever une incohérence
review-difference-title = Ce qui diffère entre deux documents
review-difference-one = Un document
review-difference-other = L’autre document
review-difference-page = Page
review-difference-page-hint = Par exemple : p. 4, ou 12 min 30 s.
review-difference-what = Ce qui diffère
review-difference-resolved = Comment l’incohérence est réglée
review-difference-resolved-hint = Laissez vide tant qu’elle n’est pas réglée.
review-difference-open = Ouverte
review-difference-closed = Réglée
review-difference-needs = Il faut d’abord deux documents à l’inventaire.
# $title : document. $page : page.
review-difference-place = { $title } ({ $page })

## Le résumé de l’affaire

review-summary = Résumé du cas
review-summary-hint = Une note bilingue faite de ce qui est consigné ici. Elle s’imprime pour le comité.
review-summary-draft = Préparer le résumé

## Le comité

review-panel = Comité d’examen
review-panel-none = Le comité n’a pas encore décidé.
review-panel-record = Consigner la décision
review-panel-title = La décision du comité d’examen
review-panel-members = Membres, un nom par ligne
review-panel-on = Jour de la décision
review-panel-decision = Décision
review-panel-words = Termes de la décision
review-panel-words-hint = Nécessaires pour une autre décision; facultatifs sinon.
# $on : jour. $members : noms.
review-panel-sat = Le { $on } : { $members }

## Les directives

review-directions = Directives
review-directions-none = Aucune directive.
# $count : nombre de celles à suivre. $all : nombre en tout.
review-directions-count = { $count ->
    [0] Exécutées : { $all }
   *[other] À suivre : { $count } sur { $all }
}
review-direction-add = Ajouter une directive
review-direction-title = Une directive du comité
review-direction-what = Ce qui doit être fait
review-direction-to = Par qui
review-direction-due = Pour le
review-direction-due-hint = Le jour que le comité a fixé, s’il en a fixé un. La loi n’en donne pas.
review-direction-done = Fait le
# $on : jour
review-direction-due-on = Pour le { $on }
# $on : jour
review-direction-late = En retard : c’était pour le { $on }
# $on : jour
review-direction-done-on = Fait le { $on }
review-direction-open = Sans jour fixé
