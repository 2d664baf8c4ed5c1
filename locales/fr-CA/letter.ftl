# Les lettres d’un cas : l’écran d’une lettre et le panneau du cas.

letter-list = Lettres
letter-none = Aucune lettre.
letter-choose = Modèle
letter-required = Cette lettre est obligatoire.
# $name : nom du modèle
letter-choice-required = { $name } (obligatoire)
letter-none-fits = Aucun modèle ne convient au cas à cette étape.
letter-langs = Langue de la lettre
letter-langs-fr = Français
letter-langs-en = Anglais
letter-langs-both = Bilingue
letter-draft = Préparer la lettre
# $number : numéro de la lettre
letter-drafted = Lettre { $number } préparée. Elle n’est pas partie.
# $number : numéro de la lettre
letter-window = Lettre { $number }
letter-missing = Lettre
letter-text = Texte de la lettre
letter-checks = État et vérifications
letter-contested = Réécrite à deux endroits

## L’état d’une lettre

letter-state-draft = Brouillon
letter-state-awaiting_approval = Attend une approbation
letter-state-approval_lapsed = Approbation caduque
letter-state-approved = Approuvée
letter-state-sent = Partie
# $on : jour du départ
letter-sent-on = Partie le { $on }

## Le texte

letter-recipient = Destinataire (nom et adresse)
letter-subject = Objet
letter-body = Corps de la lettre
letter-body-hint = Une ligne vide sépare deux paragraphes; un tiret au début d’une ligne fait une liste.
letter-enclosed = Autres pièces jointes, une par ligne
letter-documents = Documents du cas à joindre
letter-documents-none = Le cas n’a reçu aucun document.
letter-letterhead = En-tête du bureau
letter-letterhead-none = Le bureau n’a pas de nom dans les paramètres : la lettre part sans en-tête.
letter-letterhead-other = L’en-tête du bureau a changé depuis. Enregistrer la lettre prend le nouvel en-tête; une approbation devient alors caduque.
# $role : rôle de qui signe
letter-signatory = { $role ->
    [case_coordinator] Coordination des cas
    [team_lead] Direction d’équipe
    [registrar] Greffe
    [director] Direction
   *[other] Bureau
}
letter-signs = Signataire
letter-title = Titre
letter-save = Enregistrer
letter-saved = Lettre enregistrée.
letter-saving = Enregistrement…
letter-unsaved = Ce qui est écrit n’est pas encore enregistré.
letter-unsaved-first = Enregistrez d’abord : seul le texte enregistré part.
letter-back = Revenir au texte enregistré
# $by : personne; $at : moment
letter-newer = { $by } a enregistré une autre version de cette lettre, { $at }. Vos mots restent ici, non enregistrés. Lisez cette version avant d’enregistrer les vôtres : ils la remplaceront, et elle restera dans l’historique.
letter-newer-read = Lire l’autre version

## Ce que le programme écrit dans une lettre

# $what : ce qui manque
letter-blank = { $what ->
    [service] À remplir : service de police
    [route] À remplir : organisme compétent
    [retained] À remplir : décision de faire enquête
    [referred_to] À remplir : organisme qui fait enquête
    [ground] À remplir : motif
    [reasons] À remplir : raisons
    [decided] À remplir : décision du comité
    [answers] À remplir : réponses aux questions de recevabilité
    [passages] À remplir : passages
    [missing] À remplir : renseignements demandés
    [refused] À remplir : ce qui n’est pas communiqué, la disposition et les raisons. Si tout est communiqué, supprimez ce paragraphe
    [incident_on] À remplir : date de l’incident
    [screened_in] À remplir : décision
    [screened_out] À remplir : décision
   *[other] À remplir : texte
}
# Début de chacun de ces mots, par lequel le programme les retrouve.
letter-blank-mark = À remplir
# $words : passage exact de la plainte
letter-passage = « { $words } »
# $service : service de police dont la commission a été saisie
letter-board = la commission de services policiers ({ $service })
# Deux conclusions, dont l’une ou l’autre peut être examinée. $first, $second : l’une et l’autre
letter-either = { $first } ou { $second }
# Délai que la loi donne. $count : sa longueur
letter-within-calendar_days = { $count ->
    [one] 1 jour
   *[other] { $count } jours
}
# Délai que la loi donne. $count : sa longueur
letter-within-business_days = { $count ->
    [one] 1 jour ouvrable
   *[other] { $count } jours ouvrables
}
# Délai que la loi donne. $count : sa longueur
letter-within-months = { $count } mois
letter-our-number = Notre dossier :
letter-own-number = Lettre :
letter-subject-word = Objet :
letter-enclosures = Pièces jointes
letter-marking-unapproved = Projet non approuvé

## Les vérifications

letter-warnings = À vérifier
letter-warnings-none = Rien à vérifier.
letter-warn-outdated = La décision que cette lettre annonce ne tient pas, ou ne tient plus. La lettre ne peut être ni approuvée, ni exportée, ni envoyée : préparez-en une nouvelle.
# $passage : phrase de la lettre, mot pour mot
letter-warn-recourse = La lettre dit : « { $passage } » Une lettre ne dit jamais qu’il n’existe aucun recours : elle ne peut pas partir ainsi. Réécrivez ce passage ou, s’il n’exclut aucun recours, gardez-le avec des raisons.
letter-warn-blank = Il reste un passage à remplir, entre crochets. La lettre ne peut pas partir avant.
# $piece : nom d’une pièce que le cas demande par cette lettre
letter-warn-piece = La lettre ne nomme plus cette pièce, que le cas demande par elle : « { $piece } »
letter-warn-recipient = Il n’y a ni nom ni adresse.
letter-warn-reasons = Les raisons ne sont plus, mot pour mot, celles de la décision.
letter-warn-passages = Un passage invoqué n’est plus, mot pour mot, celui de la décision.
# $route : organisme auquel la loi confie cette question
letter-warn-door = La lettre ne nomme aucun autre organisme, alors que cette question semble en regarder un autre : { $route }. Confirmez cet organisme sur la page du cas et nommez-le dans la lettre; ou n’en nommez aucun s’il n’y peut rien.
# $route : organisme qu’une personne a confirmé pour cette question
letter-warn-door-unnamed = La lettre ne nomme pas l’organisme auquel le cas renvoie cette question : { $route }. Nommez-le dans la lettre, ou préparez la lettre de nouveau.
letter-warn-languages = Les raisons sont dans la langue où elles ont été écrites. Traduisez-les dans l’autre partie de la lettre.
letter-warn-reasons-language = Les raisons semblent écrites dans l’autre langue. Traduisez-les : la personne ne reçoit que cette lettre.
letter-passages-keep = Garder avec des raisons
# $number : numéro de la lettre
letter-passages-title = Garder ces mots dans la lettre { $number }?
letter-passages-lead = Le programme cherche des tournures; il ne comprend pas ce qu’il lit. Si ces mots n’excluent aucun recours, dites pourquoi : vos raisons restent dans l’historique, et la lettre peut partir. Sinon, réécrivez-les.
letter-passages-submit = Garder ces mots
letter-passages-done = Mots gardés, avec vos raisons.
# $by : personne. $at : moment.
letter-passages-kept = Mots gardés par { $by }, { $at }
letter-differences = Écarts avec le modèle
letter-differences-none = La lettre est celle du modèle, avec les faits du cas.
letter-difference-removed = [retiré :
letter-difference-added = [ajouté :
letter-difference-end = ]
letter-model = Ce qui fonde le modèle

## L’approbation

letter-approval = Approbation
letter-approval-none = Cette lettre doit être approuvée par une autre personne que celle qui l’a écrite.
letter-approval-needless = Cette lettre n’a pas besoin d’approbation.
# $by : personne. $at : moment. $digest : début de l’empreinte.
letter-approval-by = Approuvée par { $by }, { $at } (empreinte { $digest }).
letter-approval-lapsed = Le texte a changé depuis : l’approbation est caduque.
letter-approve = Approuver ce texte
letter-approved = Lettre approuvée.

## La sortie et le départ

letter-export-pdf = Produire le PDF
letter-export-docx = Produire le fichier Word
# $count : documents écrits à côté de la lettre
letter-exported-documents = { $count ->
    [one] Le document à joindre est à côté, dans le même dossier.
   *[other] Les { $count } documents à joindre sont à côté, dans le même dossier.
}
letter-exported = Fichier prêt. La lettre n’est pas partie pour autant.
letter-file-ready = Fichier prêt.
letter-dispatch = Inscrire le départ
# $number : numéro de la lettre
letter-dispatch-title = Comment la lettre { $number } est-elle partie?
letter-dispatch-on = Jour du départ
letter-dispatch-means = Moyen
letter-dispatch-documents = Documents du cas qui sont partis avec elle
letter-dispatch-submit = Inscrire le départ
letter-dispatched = Départ inscrit.
letter-leaving = Départ
letter-dispatch-none = Le départ n’est pas inscrit.
# $on : jour. $by : personne. $means : moyen.
letter-dispatch-by = { $means ->
    [mail] Partie par la poste le { $on }; inscrit par { $by }.
    [registered_mail] Partie par courrier recommandé le { $on }; inscrit par { $by }.
    [email] Partie par courriel le { $on }; inscrit par { $by }.
    [fax] Partie par télécopieur le { $on }; inscrit par { $by }.
    [in_person] Remise en main propre le { $on }; inscrit par { $by }.
   *[courier] Partie par messagerie le { $on }; inscrit par { $by }.
}
letter-also-sent = Ce départ a été inscrit à part, sur un autre poste. La lettre est partie deux fois, dans les mêmes mots.
letter-also-sent-otherwise = Ce départ a été inscrit à part, sur un autre poste, et la lettre disait alors autre chose. Les deux sont parties.
letter-also-sent-words = Ce que disait cette lettre
letter-means-mail = Poste
letter-means-registered_mail = Courrier recommandé
letter-means-email = Courriel
letter-means-fax = Télécopieur
letter-means-in_person = En main propre
letter-means-courier = Messagerie
letter-versions = Deux personnes ont réécrit cette lettre
letter-versions-lead = Gardez une des versions. Les autres restent dans l’historique.
# $number : rang de la version, à partir de 1
letter-keep = Garder la version { $number }
