## Sortes de messages.

triage-kind-complaint = Plainte
triage-kind-review_request = Demande d’examen
triage-kind-service_complaint = Plainte sur notre service
triage-kind-access_request = Demande d’accès
triage-kind-media_enquiry = Demande des médias
triage-kind-public_enquiry = Question du public
triage-kind-other = Autre

## Objet d’une plainte.

triage-matter-conduct = Conduite
triage-matter-policy = Politique
triage-matter-service = Service

## Mode de réception.

triage-channel-email = Courriel
triage-channel-web_form = Formulaire en ligne
triage-channel-phone = Téléphone
triage-channel-in_person = En personne
triage-channel-mail = Courrier
triage-channel-police_forward = Transmise par la police

## Lien de la personne avec l’incident.

triage-role-affected_person = Personne touchée
triage-role-witness = Témoin
triage-role-relative = Proche
triage-role-representative = Représentante ou représentant
triage-role-organisation = Organisme
triage-role-no_link = Aucun lien avec l’incident
triage-role-excluded_person = Personne exclue par la loi
triage-role-requester = Personne qui fait une demande
triage-role-journalist = Journaliste
triage-role-politician_office = Personne élue ou son bureau

## Degré de certitude de la source d’une règle.

triage-certainty-verified = Fait vérifié
triage-certainty-secondary = Source secondaire
triage-certainty-unverified = À vérifier
triage-certainty-inferred = Déduit

## Issue présumée.

triage-outcome-screened_in = Donner suite
triage-outcome-consider_screen_out = Peser un motif pour écarter
triage-outcome-not_for_this_office = Ne relève pas de ce bureau
triage-outcome-ask_for_information = Demander d’abord des précisions

## Signaux à voir.

triage-flag-force = Force physique
triage-flag-race = Couleur, origine ou identité autochtone
triage-flag-minor = Personne de moins de 18 ans
triage-flag-death = Décès
triage-flag-media = Médias
triage-flag-politician = Personne élue
triage-flag-self_harm = Risque de suicide ou d’automutilation
triage-flag-threat = Menace de violence
triage-flag-hostile = Propos injurieux envers le personnel
triage-flag-withdrawal = Retrait de la plainte
triage-flag-reprisals = Crainte ou signe de représailles
triage-flag-young_record = Dossier d’une personne jugée comme adolescente
triage-flag-publication_ban = Ordonnance de non-publication
triage-flag-privilege = Secret professionnel
triage-flag-pii = Numéro d’identité

## Ce qu’il reste à demander.

triage-missing-complainant_name = Nom complet
triage-missing-contact_details = Coordonnées
triage-missing-signature = Signature
triage-missing-affected_person_consent = Consentement écrit de la personne touchée
triage-missing-incident_date = Jour de l’incident
triage-missing-incident_place = Lieu de l’incident
triage-missing-police_service = Service de police
triage-missing-officer_identity = Nom ou matricule de l’agente ou de l’agent
triage-missing-request_fee = Droits exigés pour la demande
triage-missing-complaint_number = Numéro du dossier
triage-missing-reasons = Raisons de la demande
triage-missing-desired_outcome = Suite souhaitée
triage-missing-decision_letter_received = Date et mode de réception de la lettre de décision
triage-missing-page_limit = Choix des pages : la demande dépasse la limite

## Raison du régime.

# $incident : jour de l’incident. $switch : jour du changement de loi. $law : nom court de la loi.
triage-regime-before = L’incident du { $incident } a eu lieu avant le { $switch } : la { $law } s’applique, peu importe le jour du dépôt.
# $incident : jour de l’incident. $switch : jour du changement de loi. $law : nom court de la loi.
triage-regime-from = L’incident du { $incident } a eu lieu le { $switch } ou après : la { $law } s’applique.
# $first et $last : jours entre lesquels l’incident a eu lieu. $switch : jour du changement de loi. $law : nom court de la loi.
triage-regime-span-before = Le jour n’est pas connu, mais il se situe entre le { $first } et le { $last }, avant le { $switch } : la { $law } s’applique.
# $first et $last : jours entre lesquels l’incident a eu lieu. $switch : jour du changement de loi. $law : nom court de la loi.
triage-regime-span-from = Le jour n’est pas connu, mais il se situe entre le { $first } et le { $last }, pas avant le { $switch } : la { $law } s’applique.
# $received : jour de réception. $switch : jour du changement de loi. $law : nom court de la loi.
triage-regime-received-before = Le jour de l’incident n’est pas connu, mais la plainte a été reçue le { $received }, avant le { $switch } : la { $law } s’applique dans tous les cas.
# $first et $last : premier et dernier jour de l’incident. $switch : jour du changement de loi.
triage-regime-both = L’incident va du { $first } au { $last }, de part et d’autre du { $switch } : une personne décide quelle loi s’applique, ou sépare le cas en deux.
# $received : jour de réception. $switch : jour du changement de loi.
triage-regime-unknown = Le jour de l’incident n’est pas connu et la plainte a été reçue le { $received }, après le changement de loi du { $switch } : il faut demander le jour.
# $switch : jour du changement de loi. $law : nom court de la loi.
triage-regime-chosen = L’incident est de part et d’autre du { $switch }; une personne a choisi : la { $law } s’applique.
# $law : nom court de la loi.
triage-regime-access-chosen = Une personne a dit de quelle loi relève cette demande d’accès : { $law }.
triage-regime-access-ask = Une personne dit de quelle loi relève cette demande d’accès, car rien dans le texte ne le décide. D’ici là, les délais de la loi que le bureau applique d’ordinaire courent, pour qu’aucun ne soit perdu.
triage-regime-none = Aucune plainte contre la police n’est ouverte : aucune loi sur les plaintes ne s’applique.

## Raison de l’issue présumée.

triage-why-presumed-in = Toute plainte est présumée suivre son cours, et rien ici n’appuie un motif de ne pas y donner suite.
triage-why-outweighed = Un motif de ne pas donner suite a été examiné; ce qui s’y oppose l’emporte, et la plainte est présumée suivre son cours.
triage-why-weigh = Un passage ou une date appuie un motif de ne pas donner suite : une personne doit le peser. D’ici là, la plainte est présumée suivre son cours.
triage-why-elsewhere = L’objet de la plainte dépasse le mandat de ce bureau : il faut indiquer à la personne où s’adresser.
triage-why-ask = On ne connaît ni le jour ni le service de police, et guère plus : rien ne peut être présumé sans réponse.
triage-why-not-screened = Ce message n’est pas une plainte contre la police : il n’y a pas d’examen préliminaire.
triage-why-records-elsewhere = Les documents demandés se trouvent dans un service de police.
triage-why-review = La demande d’examen contient ce que le formulaire exige.
triage-why-review-late = La demande d’examen est arrivée après la fin du délai : une personne décide si des circonstances exceptionnelles, documents à l’appui, l’excusent.
triage-why-review-incomplete = La demande d’examen est possible, mais il manque un élément exigé par le formulaire.
triage-why-no-review = L’agence a mené l’enquête elle-même : cette décision n’ouvre pas droit à une demande d’examen, seulement à une révision judiciaire.
triage-why-no-review-of-screening = Il n’a pas été donné suite à la plainte, et aucun service de police n’a mené d’enquête : cette décision n’ouvre pas droit à une demande d’examen, seulement à une révision judiciaire.

## Raison pour laquelle un passage appuie un motif ou s’y oppose.

triage-cue-ticket = La personne veut faire annuler une contravention ou des points : c’est au tribunal d’en décider.
triage-cue-civil = Ce qui est demandé relève d’un tribunal.
triage-cue-no-misconduct = Selon ces mots, l’agente ou l’agent n’a rien fait de mal.
triage-cue-trivial = L’acte décrit n’est pas en soi une inconduite.
triage-cue-decided = La même affaire a déjà été décidée.
triage-cue-repeated = La personne répète ses plaintes sur une même affaire ou annonce qu’elle continuera.
triage-cue-improper-purpose = Ces mots montrent un but étranger à la plainte.
triage-cue-under-investigation = Le même acte fait l’objet d’une enquête d’un autre organisme.
triage-cue-same-act = La plainte demande une enquête sur ce même acte.
triage-cue-gravity = Le préjudice est grave : l’intérêt public peut demander davantage.
triage-cue-not-there = La personne n’y était pas et l’a su autrement.
triage-cue-present = La personne était présente et a vu ou entendu.
triage-cue-stranger-present = La personne ne connaît pas celle qui a été touchée; sa présence suffit.
triage-cue-relationship = La personne est parente ou proche de la personne touchée.
triage-cue-untouched = Selon ces mots, la politique ou le service n’a pas touché la personne.
triage-cue-touched = La personne a demandé le service ou en a subi l’effet.
# $due : dernier jour du délai. $received : jour de réception.
triage-cue-late = Le délai a pris fin le { $due }; la plainte a été reçue le { $received }.
# $discovered : jour où la personne a appris les faits.
triage-cue-discovered = Les faits ont été appris le { $discovered } : à compter de ce jour, la plainte est dans le délai.
triage-cue-minor = La personne touchée avait moins de 18 ans.
triage-cue-disability = Un handicap ou une hospitalisation peut expliquer le retard.
triage-cue-proceedings = Une instance sur le même incident était en cours entre-temps.
triage-cue-late-known = La personne n’a connu les faits que plus tard.
triage-cue-fear = La peur, la honte ou le choc peut expliquer le retard.
triage-cue-excluded-person = La personne fait partie du service de police visé.
# $service : service de police.
triage-cue-other-service = Ce service ne relève pas du mandat de ce bureau : { $service }.
# $service : service de police.
triage-cue-opted-in = Ce service n’est visé que s’il a adhéré au régime, ce qui est à vérifier : { $service }.
triage-cue-other-officer = La personne visée n’est pas une agente ou un agent de police.
triage-cue-elsewhere = Les questions de politique ou de service relèvent maintenant d’un autre organisme.
triage-cue-misconduct = Une inconduite est aussi alléguée.
