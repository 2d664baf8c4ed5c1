# Accueil guidé : ce que la personne raconte, par parties, pendant qu’elle parle; et les parties du cas.

intake-title = Accueil d’une plainte
intake-window = Accueil d’une plainte
intake-reminder = Vous donnez de l’information, pas d’avis juridique. N’évaluez pas la plainte et n’en annoncez pas l’issue.
intake-kept = Gardé dans le coffre
intake-keeping = Enregistrement…
intake-not-kept = Ce que vous venez d’écrire n’est pas encore gardé. Continuez d’écrire : le programme essaie de nouveau.
intake-restored = Ce que vous aviez commencé est de retour.
intake-discard = Jeter ce formulaire
intake-discarded = Formulaire jeté.
intake-discard-undone = Le formulaire est de retour.
intake-register = Enregistrer
intake-sections = Parties du formulaire
intake-section-filled = rempli
intake-to-ask = Encore à demander
intake-to-ask-none = Rien d’essentiel ne manque.
intake-side = Rappel, parties et ce qui manque

## Formulaires commencés

# $count : nombre de formulaires commencés.
intake-started = { $count ->
    [one] Un formulaire commencé
   *[other] { $count } formulaires commencés
}
intake-started-unnamed = Sans nom

## Sections

intake-section-account = Récit
intake-section-complainant = Personne plaignante
intake-section-representative = Représentation
intake-section-when = Quand et où
intake-section-officers = Agentes et agents mis en cause
intake-section-witnesses = Témoins
intake-section-wanted = Suite souhaitée
intake-section-reception = Réception

## Champs

intake-text = Ce qui est arrivé
intake-subject = En quelques mots
intake-subject-hint = Laissez vide pour prendre les premiers mots du récit.
intake-reach = Comment et quand la joindre
intake-reach-hint = Par exemple : le soir seulement, ne pas laisser de message.
intake-accessibility = Besoin d’adaptation
intake-accessibility-hint = Gros caractères, interprète, plus de temps…
intake-represented = Une autre personne agit en son nom
intake-representative-name = Nom
intake-representative-needed = Écrivez le nom de la personne qui agit.
intake-representative-reach = Comment la joindre
intake-authority = À quel titre
intake-authority-written_authorization = autorisation écrite reçue
intake-authority-parent_or_guardian = parent, tutrice ou tuteur
intake-authority-counsel = avocate ou avocat
intake-authority-power_of_attorney = procuration
intake-authority-court_order = ordonnance d’un tribunal
intake-authority-other = autre titre
intake-authority-not_shown = titre à demander
intake-authority-details = Précisions sur ce titre
intake-incident-from = Premier jour de l’incident
intake-incident-to = Dernier jour, si cela a duré
intake-incident-to-before = Le dernier jour vient avant le premier.
intake-discovered = Jour où la personne a appris les faits, si c’est plus tard
intake-filed = Jour du dépôt à un service de police ou à une commission, le cas échéant
intake-place = Lieu
intake-place-hint = Adresse, intersection, bâtiment.

# $n : rang du service, à partir de 1.
intake-service = Service de police { $n }
intake-service-none = pas encore connu
intake-service-other = autre service…

# $n : rang du service, à partir de 1.
intake-service-name = Nom du service { $n }
intake-service-add = Ajouter un service

# $n : rang de l’agent, à partir de 1.
intake-officer = Agente ou agent { $n }
intake-officer-name = Nom
intake-officer-badge = Matricule
intake-officer-rank = Grade
intake-officer-description = Description, si l’identité n’est pas connue
intake-officer-description-hint = Taille, cheveux, véhicule, rôle dans l’incident.
intake-officer-add = Ajouter une agente ou un agent
intake-officer-unknown = identité inconnue

# $n : rang du témoin, à partir de 1.
intake-witness = Témoin { $n }
intake-witness-name = Nom
intake-witness-reach = Comment joindre ce témoin
intake-witness-saw = Ce que ce témoin a vu ou entendu
intake-witness-add = Ajouter un témoin
intake-witness-unnamed = témoin sans nom

# $what : ce qui sera retiré, par exemple « Agent 2 ».
intake-remove = Retirer : { $what }
# À la vue, sous le titre du groupe qui sera retiré.
intake-remove-line = Retirer
intake-wanted = Ce que la personne souhaite
intake-kind-read = selon le récit

## Parties du cas

intake-place-of = Lieu et services
intake-nothing = Rien d’inscrit.

# $what : besoin d’adaptation, dans les mots de la personne.
intake-need = Besoin : { $what }
intake-filed-short = Dépôt
intake-discovered-short = Appris le

# $what : nom de la partie à changer.
intake-change = Modifier : { $what }

# $number : numéro du cas. $what : nom de la partie.
intake-change-title = { $what }, { $number }

# $number : numéro du cas.
intake-changed = { $number } : modification inscrite.

## Régime à choisir

intake-regime-choose = Choisir la loi
intake-regime-change = Changer la loi

# $number : numéro du cas.
intake-regime-title = Quelle loi régit { $number }?
intake-regime-law = Loi
intake-regime-why = Pourquoi
intake-regime-needed = Choisissez une loi et dites pourquoi.
