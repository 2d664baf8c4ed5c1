# Phrases d’une note d’information rédigée à partir d’un dossier. Chaque message est une phrase entière; la note ne nomme pas la personne qui écrit.

draft-type = Note d’information

# $kind : nature de l’envoi. $number : numéro du dossier.
draft-title = { $kind ->
    [complaint] Plainte { $number } : état de l’examen préliminaire
    [review_request] Demande d’examen { $number } : état du dossier
    [service_complaint] Plainte { $number } sur le service du bureau : état du dossier
    [access_request] Demande d’accès { $number } : état du dossier
    [media_enquiry] Demande des médias { $number } : état du dossier
    [public_enquiry] Question du public { $number } : état du dossier
   *[other] Dossier { $number } : état du dossier
}

draft-summary = Résumé
draft-issue = Objet
draft-background = Contexte
draft-considerations = Considérations
draft-conclusion = Conclusion

# $kind : nature de l’envoi. $on : jour de réception. $number : numéro du dossier.
draft-summary-received = { $kind ->
    [complaint] Une plainte du public au sujet de la police a été reçue le { $on } et enregistrée sous le numéro { $number }.
    [review_request] Une demande d’examen d’une décision a été reçue le { $on } et enregistrée sous le numéro { $number }.
    [service_complaint] Une plainte sur le service du bureau a été reçue le { $on } et enregistrée sous le numéro { $number }.
    [access_request] Une demande d’accès à des documents a été reçue le { $on } et enregistrée sous le numéro { $number }.
    [media_enquiry] Une demande des médias a été reçue le { $on } et enregistrée sous le numéro { $number }.
    [public_enquiry] Une question du public a été reçue le { $on } et enregistrée sous le numéro { $number }.
   *[other] Un message a été reçu le { $on } et enregistré sous le numéro { $number }.
}

draft-status-received = Le dossier attend l’examen préliminaire.

draft-status-enquiry = Le dossier attend d’être pris en charge.

# $kind : nature de l’envoi. $word : mot de la loi qui régit le dossier (« refusée », « rejetée »).
draft-status-awaiting = { $kind ->
    [review_request] Il est proposé que la demande d’examen soit { $word }. Une autre personne doit lire cette proposition avant que la décision soit prise.
   *[complaint] Il est proposé que la plainte soit { $word }. Une autre personne doit lire cette proposition avant que la décision soit prise.
}

# $kind : nature de l’envoi. $word : mot de la loi qui régit le dossier (« acceptée », « retenue »).
draft-status-in = { $kind ->
    [review_request] La demande d’examen a été { $word } à l’examen préliminaire.
   *[complaint] La plainte a été { $word } à l’examen préliminaire.
}

draft-status-taken-in = Le dossier a été pris en charge.

# $kind : nature de l’envoi. $word : mot de la loi qui régit le dossier (« refusée », « rejetée »). $ground : motif retenu.
draft-status-out = { $kind ->
    [review_request] La demande d’examen a été { $word } à l’examen préliminaire, pour le motif suivant : { $ground }.
   *[complaint] La plainte a été { $word } à l’examen préliminaire, pour le motif suivant : { $ground }.
}

draft-status-closed = Le dossier est fermé.

draft-urgent = Une personne doit voir ce dossier sans attendre.

# $number : numéro du dossier.
draft-issue-clocks = Faire le point sur le dossier { $number } et sur les échéances à respecter.

# $number : numéro du dossier.
draft-issue-plain = Faire le point sur le dossier { $number }.

# $channel : mode de réception.
draft-channel = { $channel ->
    [email] Le message est arrivé par courriel.
    [web_form] Le message est arrivé par le formulaire en ligne.
    [phone] Le récit a été fait au téléphone et noté par le personnel.
    [in_person] Le récit a été fait au comptoir et noté par le personnel.
    [mail] Le message est arrivé par la poste.
   *[police_forward] Le message a été transmis par un service de police.
}

# $language : langue du texte.
draft-language = { $language ->
    [fr] Il est rédigé en français.
    [en] Il est rédigé en anglais.
   *[mixed] Il est rédigé en français et en anglais.
}

# $language : langue de la réponse.
draft-reply = { $language ->
    [fr] La réponse sera donnée en français.
   *[en] La réponse sera donnée en anglais.
}

# $count : nombre de pièces jointes.
draft-attachments = { $count ->
    [0] Aucune pièce n’y est jointe.
    [one] Une pièce y est jointe.
   *[other] { $count } pièces y sont jointes.
}

# $matter : objet de la plainte.
draft-matter = { $matter ->
    [conduct] La plainte porte sur la conduite d’un membre d’un service de police.
    [policy] La plainte porte sur une politique d’un service de police.
   *[service] La plainte porte sur les services fournis par un service de police.
}

# $service : nom officiel du service de police.
draft-service = Le texte nomme le service de police suivant : { $service }.

# $role : lien de la personne qui s’adresse au bureau avec l’incident.
draft-role = { $role ->
    [affected_person] La personne qui s’adresse au bureau est celle que l’incident a touchée.
    [witness] La personne qui s’adresse au bureau a été témoin de l’incident.
    [relative] La personne qui s’adresse au bureau est proche de celle que l’incident a touchée.
    [representative] La personne qui s’adresse au bureau représente celle que l’incident a touchée.
    [organisation] Le message vient d’un organisme.
    [no_link] Aucun lien de la personne qui s’adresse au bureau avec l’incident n’est montré.
    [excluded_person] La personne qui s’adresse au bureau semble faire partie de celles que la loi exclut.
    [requester] La personne qui s’adresse au bureau demande des documents ou des nouvelles d’un dossier.
    [journalist] La personne qui s’adresse au bureau est journaliste.
   *[politician_office] Le message vient du bureau d’une personne élue.
}

# $on : jour de l’incident.
draft-incident-on = L’incident se serait produit le { $on }.

# $from, $to : premier et dernier jour de l’incident.
draft-incident-span = L’incident se serait produit du { $from } au { $to }.

draft-incident-unknown = Le jour exact de l’incident reste à préciser.

# $on : jour où la personne a appris les faits.
draft-discovered = La personne qui s’adresse au bureau dit avoir appris les faits le { $on }.

# $title : titre de la loi. $short : sigle de la loi.
draft-regime = Le dossier relève de la loi suivante : { $title } ({ $short }).

draft-regime-ask = Une personne doit encore établir quelle loi régit le dossier.

# $citation : article de loi.
draft-provision = Cette règle repose sur la disposition suivante : { $citation }.

# $citation : article de loi.
draft-provision-unread = Cette règle repose sur la disposition suivante, à vérifier dans le texte de loi : { $citation }.

draft-provision-uncited = L’article sur lequel repose cette règle n’a pas été lu dans la loi et n’est donc pas cité.

draft-grounds-none = Le texte ne contient aucun indice qui favorise un motif de ne pas donner suite.

# $ground : motif. $for : nombre d’indices en faveur. $against : nombre d’indices contraires.
draft-ground = Le motif suivant a été examiné : { $ground }. { $for ->
    [0] Aucun indice ne le favorise
    [one] Un indice le favorise
   *[other] { $for } indices le favorisent
} et { $against ->
    [0] aucun ne s’y oppose.
    [one] un seul s’y oppose.
   *[other] { $against } s’y opposent.
}

# $flags : signaux, séparés par des points-virgules.
draft-flags = Les signaux relevés dans le texte sont les suivants : { $flags }.

# $missing : renseignements manquants, séparés par des points-virgules.
draft-missing = Il reste à demander ce qui suit : { $missing }.

# $body : nom de l’organisme.
draft-route = Le dossier, en tout ou en partie, relève plutôt de l’organisme suivant : { $body }.

# $clock : nom de l’échéance. $due : jour d’échéance.
draft-clock = L’échéance suivante tombe le { $due } : { $clock }.

# $clock : nom de la cible. $due : dernier jour de la cible.
draft-clock-target = La cible suivante, publiée sans être un délai de la loi, tombe le { $due } : { $clock }.

# $clock : nom de l’échéance. $from, $to : premier et dernier jour du calendrier.
draft-clock-not-covered = Échéance non calculée : { $clock }. Le calendrier des jours fériés va du { $from } au { $to }.

# $clock : nom du délai. $on : dernier jour compté.
draft-clock-stopped = Le délai suivant est arrêté depuis le { $on } : { $clock }.

# $clock : nom du délai. $done : jour où l’acte a été fait. $due : dernier jour du délai.
draft-clock-met = Le délai suivant a été respecté : { $clock }. L’acte a été fait le { $done }, et le délai se termine le { $due }.

# $clock : nom du délai. $done : jour où l’acte a été fait. $due : dernier jour du délai.
draft-clock-missed = Le délai suivant n’a pas été respecté : { $clock }. L’acte a été fait le { $done }, et le délai s’est terminé le { $due }.

# $clock : nom du délai. $done : jour où le cas a pris fin. $due : dernier jour du délai.
draft-clock-ended = Le délai suivant, dont le dernier jour était le { $due }, a pris fin avec le cas le { $done } : { $clock }.

# $kind : nature de l’envoi. $word : mot de la loi qui régit le dossier (« acceptée », « retenue »).
draft-conclusion-presumed-in = { $kind ->
    [review_request] La demande d’examen est présumée { $word }; une personne doit maintenant en décider.
   *[complaint] La plainte est présumée { $word }; une personne doit maintenant en décider.
}

# $kind : nature de l’envoi. $word : mot de la loi qui régit le dossier (« acceptée », « retenue »).
draft-conclusion-consider = { $kind ->
    [review_request] Une personne doit peser un motif avant toute décision; jusque-là, la demande d’examen demeure présumée { $word }.
   *[complaint] Une personne doit peser un motif avant toute décision; jusque-là, la plainte demeure présumée { $word }.
}

draft-conclusion-elsewhere = Le dossier semble relever d’un autre organisme, ce qu’une personne doit confirmer.

draft-conclusion-ask = Rien ne peut être présumé avant la réponse de la personne qui s’adresse au bureau.

draft-conclusion-enquiry = Aucun examen préliminaire n’est requis, mais une réponse est à préparer.

draft-conclusion-awaiting = La décision sera prise à la suite de la seconde lecture.

draft-conclusion-in = La décision et ses raisons sont consignées au dossier, qui suit son cours.

draft-conclusion-closed = Tout ce qui devait être fait l’a été, et l’historique du dossier le montre.

draft-conclusion-out = La décision, les faits et les raisons sur lesquels elle repose sont consignés au dossier.

# $clock : nom de l’échéance. $due : jour d’échéance.
draft-next-due = La prochaine échéance tombe le { $due } : { $clock }.

# $number : cote du dossier de classement.
draft-filed = Les pièces sont classées sous la cote { $number }.

draft-not-filed = Les pièces ne sont pas encore classées.

## Le résumé de l’affaire, pour le comité d’examen

draft-review-type = Résumé du cas
# $number : numéro du cas
draft-review-title = Demande d’examen { $number } : résumé du cas
draft-review-request = Demande
draft-review-admissibility = Recevabilité
draft-review-chronology = Chronologie
draft-review-inventory = Dossier de la police
draft-review-differences = Incohérences
draft-review-decision = Décisions possibles
# $on : jour. $number : numéro du cas.
draft-review-received = La demande d’examen a été reçue le { $on } et enregistrée sous le numéro { $number }.
draft-review-reasons = Les raisons de la demande sont dans le texte reçu, versé au cas; elles sont à résumer ici.
# $words : mots de la personne
draft-review-wanted = Ce que la personne demande : { $words }
# $admitted : oui ou non. $reasons : raisons de la personne qui a décidé.
draft-review-admitted = { $admitted ->
    [yes] La demande a été jugée recevable. Raisons : { $reasons }
   *[no] La demande a été jugée non recevable. Raisons : { $reasons }
}
# $on : jour
draft-review-on-incident = { $on } : l’incident.
# $on : jour
draft-review-on-letter = { $on } : la personne reçoit la lettre de décision.
# $on : jour
draft-review-on-request = { $on } : la demande d’examen est reçue.
# $on : jour
draft-review-on-asked = { $on } : le dossier de la police est demandé.
# $on : jour
draft-review-on-file = { $on } : le dossier de la police est reçu.
# $on : jour. $title : titre du document.
draft-review-on-item = { $on } : { $title }.
draft-review-inventory-none = Aucun document n’est à l’inventaire.
# $title : numéro et titre. $kind : nature. $held : comment le bureau le détient. $pages : nombre, 0 s’il n’est pas connu.
draft-review-item = { $title } : { $kind ->
    [report] rapport d’enquête
    [statement] déclaration ou entrevue
    [notes] notes d’une agente ou d’un agent
    [recording] photo, vidéo ou son
   *[other] autre document
}, { $pages ->
    [0] nombre de pages inconnu
    [one] { $pages } page
   *[other] { $pages } pages
}, { $held ->
    [paper] sur papier
    [document] joint au cas
   *[missing] manquant
}.
draft-review-differences-none = Aucune incohérence n’est relevée.
# $one : un document et sa page. $other : l’autre. $what : ce qui diffère.
draft-review-difference = { $one } et { $other } : { $what } (non réglé)
# $one : un document et sa page. $other : l’autre. $what : ce qui diffère. $how : comment c’est réglé.
draft-review-difference-resolved = { $one } et { $other } : { $what } Réglé ainsi : { $how }
# $decision : décision que le comité peut prendre
draft-review-choice = { $decision }
