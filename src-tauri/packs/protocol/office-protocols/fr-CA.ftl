title = À faire d’abord (exemple, non approuvé)

self_harm-call = Appeler la personne aujourd’hui, avant toute autre chose. En cas d’urgence, composer le 911.
self_harm-alone = Ne pas laisser la personne sans suite : dire qui rappellera, et quand.
self_harm-lead = Prévenir tout de suite la direction d’équipe, et noter à qui l’on a parlé et à quelle heure.

threat-lead = Prévenir tout de suite la direction d’équipe. Si quelqu’un est en danger maintenant, composer le 911.
threat-words = Garder les mots exacts. Ne pas répondre à la menace elle-même.
threat-reply = Consulter la direction d’équipe avant l’envoi de toute réponse.

death-lead = Prévenir la direction d’équipe aujourd’hui, et demander si un autre organisme enquête déjà.
death-words = Écrire à la famille avec soin : une seule personne, un seul nom, un seul numéro de téléphone.

minor-adult = Demander qui peut parler au nom de la jeune personne, et noter la réponse.
minor-words = Employer des mots simples. Avant d’écrire à une adresse que d’autres peuvent ouvrir, demander à la jeune personne si elle est d’accord.

reprisals-contact = Demander à la personne par quel moyen la joindre sans risque, et ce qui est arrivé depuis la plainte.
reprisals-lead = Prévenir la direction d’équipe aujourd’hui, avant tout envoi au service de police.

withdrawal-alone = Parler à la personne seule à seule, et lui demander si quelqu’un lui a demandé de retirer la plainte ou a insisté.
withdrawal-file = Trouver le cas dont parle la lettre, et ne rien fermer avant que la direction d’équipe ait décidé.

force-injury = Demander si la personne a été blessée, et si elle a vu un médecin.
force-evidence = Demander que les photos, les enregistrements et les noms des témoins soient conservés.

race-words = Garder les mots de la personne, sans les reformuler.
race-series = Regarder les cas précédents qui nomment la même personne mise en cause ou le même lieu.

media-communications = Transmettre la question aux communications aujourd’hui, avec l’heure de tombée.
media-nothing = Ne pas confirmer l’existence d’un cas, et ne pas la nier.

politician-lead = Prévenir la direction d’équipe, qui répond au bureau de la personne élue.
politician-consent = Ne rien dire d’un cas sans le consentement écrit de la personne concernée.

young_record-restrict = Restreindre le cas aux personnes qui en ont besoin.
young_record-copy = Ne faire aucune copie du document avant que la direction d’équipe ait dit ce qui est permis.

publication_ban-restrict = Restreindre le cas aux personnes qui en ont besoin.
publication_ban-order = Demander l’ordonnance elle-même, et noter ce qu’elle interdit et jusqu’à quand.

privilege-stop = Cesser de lire là où commence l’avis juridique, et restreindre le cas.
privilege-counsel = Demander aux services juridiques si le document peut être gardé, avant de le classer.
