pack-lead = Un ensemble de règles énonce une loi, un calendrier, ce qui peut être dit d’un cas, des lettres, un plan ou ce qui se fait d’abord, sous forme de données, avec sa source et sa certitude. Un cas garde pour toujours les versions qui s’appliquaient à son enregistrement; une lettre garde son modèle.
pack-list = Ensembles de règles et calendriers
pack-title = Ensemble
pack-version = Version
pack-state = État
pack-certainty = Certitude de ses lignes
pack-in-force = En vigueur

# $day : premier jour de réception.
pack-from = À compter du { $day }
pack-brought = Fourni avec le programme
pack-of-office = Importé par le bureau

# $certainty : mot de la certitude. $count : nombre de lignes.
pack-certainty-count = { $certainty } : { $count }

# $id : nom du dossier.
pack-digest = { $id }, empreinte

## Une loi en mots

# $from : premier jour d’incident visé.
pack-governs-from = Vise les incidents à compter du { $from }.

# $before : premier jour d’incident qui n’est plus visé.
pack-governs-before = Vise les incidents d’avant le { $before }.

# $from : premier jour d’incident visé. $before : premier jour qui n’est plus visé.
pack-governs-between = Vise les incidents à compter du { $from }, et d’avant le { $before }.
pack-governs-all = Vise les incidents de n’importe quel jour.

# $in : mot pour retenir. $out : mot pour écarter.
pack-words = Une plainte est dite « { $in } » ou « { $out } ».
pack-grounds = Motifs pour écarter
pack-discretionary = À la discrétion du bureau
pack-mandatory = Sans pouvoir discrétionnaire
pack-classes = Seconde lecture
pack-class-second = Une seconde lecture est exigée.
pack-class-alone = Aucune seconde lecture n’est exigée.
# $grounds : motifs de la catégorie
pack-class-grounds = Motifs : { $grounds }
pack-class-rest = Toute autre décision d’écarter exige une seconde lecture.
pack-class-all = Toute décision d’écarter exige une seconde lecture.
pack-clocks = Délais
pack-target = Cible publiée

# $count : longueur. $unit : unité. $start : événement de départ.
pack-clock-rule = { $unit ->
    [months] { $count } mois
    [business_days] { $count ->
        [one] { $count } jour ouvrable
       *[other] { $count } jours ouvrables
    }
   *[other] { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
} à partir de l’événement suivant : { $start }.
pack-rolling-next_open_day = Un dernier jour férié passe au jour suivant qui ne l’est pas.
pack-rolling-never = Le dernier jour ne se déplace jamais.

# $calendar : nom du calendrier.
pack-counted-with = Compté avec le calendrier « { $calendar } ».
pack-elsewhere = Sujets qui relèvent d’ailleurs
pack-review = Demandes d’examen
# $pages : nombre. $outcomes : résultats d’enquête, séparés par des points-virgules.
pack-review-rule = Au plus { $pages } pages. Résultats d’enquête qui peuvent être examinés : { $outcomes }.
# $decisions : décisions, séparées par des points-virgules.
pack-review-decisions = Le comité peut décider : { $decisions }.

# $matter : politique, service ou conduite. $body : nom de l’organisme.
pack-route = { $matter } : { $body }
pack-day-holiday = Jour férié selon la loi
pack-day-closure = Bureaux fermés
pack-start-incident = l’incident
pack-start-discovery = la découverte des faits
pack-start-received = la réception
pack-start-received_by_service = la réception par le service ou la commission
pack-start-decision_to_refer_or_retain = la décision de renvoyer ou de conserver
pack-start-last_update = la dernière mise à jour
pack-start-decision_letter_received = la réception de la lettre de décision
pack-start-referral_to_chief = le renvoi au chef
pack-start-chief_report_received = la réception du rapport du chef
pack-start-investigator_request = la demande de qui enquête
pack-start-consent_given = le consentement
pack-start-local_resolution_started = le début de la résolution locale
pack-start-notice_given = l’avis
pack-start-file_received = la réception du dossier
pack-start-third_party_notified = l’avis au tiers ou à la personne concernée
pack-start-decision_notified = l’avis de la décision
pack-start-third_party_decision_notified = l’avis de la décision au tiers
pack-start-report_deemed_received = le jour où le compte rendu est réputé reçu
pack-start-first_period_ended = la fin du premier délai
pack-start-month_ended = la fin du mois de réception
pack-start-appointed_or_appeared = la nomination ou la comparution
pack-start-sittings_ended = le dernier jour de séance de juin ou de décembre

## Comparaison

pack-compare-with = Comparer avec
pack-compare = Comparer

# $digest : début de l’empreinte.
pack-version-in-force = { $digest } (en vigueur)

# $digest : début de l’empreinte.
pack-version-brought = { $digest } (fourni avec le programme)

# $digest : début de l’empreinte.
pack-version-other = { $digest } (importé)

# $count : nombre de différences.
pack-differences = { $count ->
    [0] Les deux versions disent la même chose.
    [one] { $count } différence
   *[other] { $count } différences
}

# $what : title, short, screened_in, screened_out. $from, $to : mots avant et après.
pack-diff-wording = { $what ->
    [title] Le titre était « { $from } » et devient « { $to } ».
    [short] Le nom abrégé était « { $from } » et devient « { $to } ».
    [screened_in] Le mot pour donner suite était « { $from } » et devient « { $to } ».
    [nothing] Ce qui est dit à qui ne peut rien savoir était « { $from } » et devient « { $to } ».
    [unsure] Ce qui est dit avant de savoir qui demande était « { $from } » et devient « { $to } ».
   *[screened_out] Le mot pour écarter était « { $from } » et devient « { $to } ».
}

# $what : comme ci-dessus. $lang : la langue dont les mots changent. $from, $to : les mots dans cette langue.
pack-diff-wording-side = { $what ->
    [title] Le titre
    [short] Le nom abrégé
    [screened_in] Le mot pour donner suite
    [nothing] Ce qui est dit à qui ne peut rien savoir
    [unsure] Ce qui est dit avant de savoir qui demande
   *[screened_out] Le mot pour écarter
}, en { $lang ->
    [fr] français
   *[other] anglais
}, était « { $from } » et devient « { $to } ».

# $bound : incidents_from ou incidents_before. $to : jour.
pack-diff-bound-set = { $bound ->
    [incidents_from] Il vise les incidents à compter du { $to }, et visait auparavant les précédents.
   *[incidents_before] Il vise les incidents d’avant le { $to }, et visait auparavant les suivants.
}

# $bound : incidents_from ou incidents_before. $from : jour.
pack-diff-bound-cleared = { $bound ->
    [incidents_from] Il ne commence plus aux incidents du { $from } : il vise aussi les précédents.
   *[incidents_before] Il ne s’arrête plus aux incidents d’avant le { $from } : il vise aussi les suivants.
}

# $bound : incidents_from ou incidents_before. $from, $to : jours.
pack-diff-bound-moved = { $bound ->
    [incidents_from] Il visait les incidents à compter du { $from }, et les vise maintenant à compter du { $to }.
   *[incidents_before] Il visait les incidents d’avant le { $from }, et vise maintenant ceux d’avant le { $to }.
}

# $of : ligne. $to : renvoi à la loi.
pack-diff-citation-added = « { $of } » renvoie maintenant à : { $to }.

# $of : ligne. $from : renvoi à la loi.
pack-diff-citation-removed = « { $of } » ne renvoie plus à : { $from }.

# $of : ligne. $from, $to : renvois à la loi.
pack-diff-citation-changed = « { $of } » renvoyait à : { $from }, et renvoie maintenant à : { $to }.

# $of : ligne. $from, $to : sources.
pack-diff-source = La source de « { $of } » était « { $from } » et devient « { $to } ».

# $of : ligne. $lang : la langue dont les mots changent. $from, $to : la source dans cette langue.
pack-diff-source-side = La source de « { $of } », en { $lang ->
    [fr] français
   *[other] anglais
}, était « { $from } » et devient « { $to } ».

# $of : ligne. $from, $to : certitudes.
pack-diff-certainty = La certitude de « { $of } » passe de « { $from ->
    [verified] fait vérifié
    [secondary] source secondaire
    [inferred] déduit
   *[unverified] à vérifier
} » à « { $to ->
    [verified] fait vérifié
    [secondary] source secondaire
    [inferred] déduit
   *[unverified] à vérifier
} ».

# $kind : ground, clock, route, review_outcome, review_decision, holiday, closure. $name : nom de la ligne.
# $kind : ground, clock, route, piece, holiday, closure. $name : nom de la ligne.
pack-diff-added = { $kind ->
    [series] La série « { $name } » est ajoutée.
    [letter] Le modèle de lettre « { $name } » est ajouté.
    [protocol] Un protocole est ajouté pour ce signal : « { $name } ».
    [signal] Des mots sont ajoutés pour ce signal : « { $name } ».
    [piece] La pièce « { $name } » est ajoutée à la liste.
    [ground] Le motif « { $name } » est ajouté.
    [class] La catégorie de décisions d’écarter « { $name } » est ajoutée.
    [category] La catégorie « { $name } » est ajoutée.
    [clock] Le délai « { $name } » est ajouté.
    [route] Le renvoi vers « { $name } » est ajouté.
    [review_outcome] Le résultat d’enquête « { $name } » est ajouté.
    [review_decision] La décision d’un comité d’examen « { $name } » est ajoutée.
    [outcome] L’issue « { $name } » est ajoutée.
    [way] La voie « { $name } » est ajoutée.
    [consideration] À peser aussi : « { $name } ».
    [disclosure] Le fondement de communication « { $name } » est ajouté.
    [holiday] Le jour férié prévu par la loi « { $name } » est ajouté.
   *[closure] Le jour de fermeture « { $name } » est ajouté.
}

# $kind : ground, clock, route, review_outcome, review_decision, holiday, closure. $name : nom de la ligne.
# $kind : ground, clock, route, piece, holiday, closure. $name : nom de la ligne.
pack-diff-removed = { $kind ->
    [series] La série « { $name } » est retirée.
    [letter] Le modèle de lettre « { $name } » est retiré.
    [protocol] Le protocole de ce signal est retiré : « { $name } ».
    [signal] Les mots de ce signal sont retirés : « { $name } ».
    [piece] La pièce « { $name } » est retirée de la liste.
    [ground] Le motif « { $name } » est retiré.
    [class] La catégorie de décisions d’écarter « { $name } » est retirée.
    [category] La catégorie « { $name } » est retirée.
    [clock] Le délai « { $name } » est retiré.
    [route] Le renvoi vers « { $name } » est retiré.
    [review_outcome] Le résultat d’enquête « { $name } » est retiré.
    [review_decision] La décision d’un comité d’examen « { $name } » est retirée.
    [outcome] L’issue « { $name } » est retirée.
    [way] La voie « { $name } » est retirée.
    [consideration] Plus à peser : « { $name } ».
    [disclosure] Le fondement de communication « { $name } » est retiré.
    [holiday] « { $name } » n’est plus un jour férié prévu par la loi.
   *[closure] « { $name } » n’est plus un jour de fermeture.
}

# $kind : ground, clock, review_outcome, review_decision ou route. $name : nom avant. $to : nom après.
# $kind : ground, clock, piece ou route. $name : nom avant. $to : nom après.
pack-diff-renamed = { $kind ->
    [series] La série « { $name } » s’appelle maintenant « { $to } ».
    [letter] Le modèle de lettre « { $name } » s’appelle maintenant « { $to } ».
    [piece] La pièce « { $name } » s’appelle maintenant « { $to } ».
    [ground] Le motif « { $name } » s’appelle maintenant « { $to } ».
    [class] La catégorie de décisions d’écarter « { $name } » s’appelle maintenant « { $to } ».
    [category] La catégorie « { $name } » s’appelle maintenant « { $to } ».
    [clock] Le délai « { $name } » s’appelle maintenant « { $to } ».
    [review_outcome] Le résultat d’enquête « { $name } » s’appelle maintenant « { $to } ».
    [review_decision] La décision d’un comité d’examen « { $name } » s’appelle maintenant « { $to } ».
    [outcome] L’issue « { $name } » s’appelle maintenant « { $to } ».
    [way] La voie « { $name } » s’appelle maintenant « { $to } ».
    [consideration] Ce qui se pesait comme « { $name } » s’appelle maintenant « { $to } ».
    [disclosure] Le fondement de communication « { $name } » s’appelle maintenant « { $to } ».
   *[route] Ce qui relevait de « { $name } » relève maintenant de « { $to } ».
}
# $series : code et nom de la série. $years : années entières. $action (code) : ce qui est fait alors. $authority : numéro du calendrier.
pack-diff-retention-added = Les dossiers de « { $series } » sont maintenant conservés { $years ->
    [one] { $years } an
   *[other] { $years } ans
} après la fermeture, puis { $action ->
    [transfer] transférés aux Archives
   *[destroy] détruits
} (calendrier { $authority }).

# $series : code et nom de la série. $years : années entières. $authority : numéro du calendrier.
pack-diff-retention-removed = Les dossiers de « { $series } » n’ont plus de délai; c’était { $years ->
    [one] { $years } an
   *[other] { $years } ans
} (calendrier { $authority }).

# $series : code et nom de la série. $years : années entières. $action (code) : ce qui est fait alors. $authority : numéro du calendrier.
pack-diff-retention-changed = Les dossiers de « { $series } » sont désormais conservés { $years ->
    [one] { $years } an
   *[other] { $years } ans
} après la fermeture, puis { $action ->
    [transfer] transférés aux Archives
   *[destroy] détruits
} (calendrier { $authority }).

# $name : résultat d’une enquête
pack-diff-outcome-reviewable = Une enquête dont le résultat est « { $name } » peut maintenant être examinée.
# $name : résultat d’une enquête
pack-diff-outcome-not-reviewable = Une enquête dont le résultat est « { $name } » ne peut plus être examinée.
# $from : nombre de pages avant. $to : nombre après.
pack-diff-review-pages = Une demande d’examen compte au plus { $to } pages; c’était { $from }.

# $kind : holiday ou closure. $name : nom du jour. $on : jour.
pack-diff-day-added = { $kind ->
    [holiday] « { $name } » est aussi un jour férié le { $on }.
   *[closure] « { $name } » ferme aussi les bureaux le { $on }.
}

# $kind : holiday ou closure. $name : nom du jour. $on : jour.
pack-diff-day-removed = { $kind ->
    [holiday] « { $name } » n’est plus un jour férié le { $on }.
   *[closure] « { $name } » ne ferme plus les bureaux le { $on }.
}

# $from, $to : jours couverts avant. $new_from, $new_to : jours couverts après.
pack-diff-span = Il couvrait du { $from } au { $to }, et couvre maintenant du { $new_from } au { $new_to }.
pack-diff-weekly = Les jours de la semaine qui comptent autrement ont changé.

# $class : catégorie de décisions d’écarter.
pack-diff-class-second = Une seconde lecture est maintenant exigée pour « { $class } ».

# $class : catégorie de décisions d’écarter.
pack-diff-class-alone = Une seconde lecture n’est plus exigée pour « { $class } ».

# $class : catégorie de décisions d’écarter. $ground : motif.
pack-diff-class-ground-added = « { $class } » comprend maintenant le motif « { $ground } ».

# $class : catégorie de décisions d’écarter. $ground : motif.
pack-diff-class-ground-removed = « { $class } » ne comprend plus le motif « { $ground } ».

# $class : catégorie de décisions d’écarter.
pack-diff-class-matters = « { $class } » ne vise plus les mêmes objets de plainte.

# $ground : motif. $from, $to : explications.
pack-diff-ground-detail = L’explication du motif « { $ground } » était « { $from } » et devient « { $to } ».

# $ground : motif. $matter : conduct, policy ou service.
pack-diff-ground-applies = Le motif « { $ground } » vise maintenant { $matter ->
    [conduct] la conduite
    [policy] les politiques
   *[service] les services
}.

# $ground : motif. $matter : conduct, policy ou service.
pack-diff-ground-no-longer-applies = Le motif « { $ground } » ne vise plus { $matter ->
    [conduct] la conduite
    [policy] les politiques
   *[service] les services
}.

# $ground : motif.
pack-diff-ground-discretionary = Le motif « { $ground } » est maintenant à la discrétion du bureau.

# $ground : motif.
pack-diff-ground-not-discretionary = Le motif « { $ground } » ne laisse plus de pouvoir discrétionnaire au bureau.

# $ground : motif. $question : question.
pack-diff-question-added = Avant d’invoquer le motif « { $ground } », il faut répondre à une question de plus : { $question }

# $ground : motif. $question : question.
pack-diff-question-removed = Avant d’invoquer le motif « { $ground } », il n’est plus nécessaire de répondre à cette question : { $question }

# $clock : délai. $from, $to : longueurs. $from_unit, $to_unit : leurs unités.
pack-diff-clock-period = Le délai « { $clock } » était de { $from_unit ->
        [months] { $from } mois
        [business_days] { $from ->
            [one] { $from } jour ouvrable
           *[other] { $from } jours ouvrables
        }
       *[other] { $from ->
            [one] { $from } jour
           *[other] { $from } jours
        }
    } et passe à { $to_unit ->
        [months] { $to } mois
        [business_days] { $to ->
            [one] { $to } jour ouvrable
           *[other] { $to } jours ouvrables
        }
       *[other] { $to ->
            [one] { $to } jour
           *[other] { $to } jours
        }
    }.

# $clock : délai. $from, $to : événements.
pack-diff-clock-start = Le délai « { $clock } » partait de l’événement « { $from ->
        [discovery] la découverte des faits
        [received] la réception
        [received_by_service] la réception par le service ou la commission
        [decision_to_refer_or_retain] la décision de renvoyer ou de conserver
        [last_update] la dernière mise à jour
        [decision_letter_received] la réception de la lettre de décision
        [referral_to_chief] le renvoi au chef
        [chief_report_received] la réception du rapport du chef
        [investigator_request] la demande de qui enquête
        [consent_given] le consentement
        [local_resolution_started] le début de la résolution locale
        [notice_given] l’avis
        [file_received] la réception du dossier
        [third_party_notified] l’avis au tiers ou à la personne concernée
        [decision_notified] l’avis de la décision
        [third_party_decision_notified] l’avis de la décision au tiers
        [report_deemed_received] le jour où le compte rendu est réputé reçu
        [first_period_ended] la fin du premier délai
        [month_ended] la fin du mois de réception
        [appointed_or_appeared] la nomination ou la comparution
        [sittings_ended] le dernier jour de séance de juin ou de décembre
       *[incident] l’incident
    } », et part maintenant de l’événement « { $to ->
        [discovery] la découverte des faits
        [received] la réception
        [received_by_service] la réception par le service ou la commission
        [decision_to_refer_or_retain] la décision de renvoyer ou de conserver
        [last_update] la dernière mise à jour
        [decision_letter_received] la réception de la lettre de décision
        [referral_to_chief] le renvoi au chef
        [chief_report_received] la réception du rapport du chef
        [investigator_request] la demande de qui enquête
        [consent_given] le consentement
        [local_resolution_started] le début de la résolution locale
        [notice_given] l’avis
        [file_received] la réception du dossier
        [third_party_notified] l’avis au tiers ou à la personne concernée
        [decision_notified] l’avis de la décision
        [third_party_decision_notified] l’avis de la décision au tiers
        [report_deemed_received] le jour où le compte rendu est réputé reçu
        [first_period_ended] la fin du premier délai
        [month_ended] la fin du mois de réception
        [appointed_or_appeared] la nomination ou la comparution
        [sittings_ended] le dernier jour de séance de juin ou de décembre
       *[incident] l’incident
    } ».

# $clock : délai. $to : next_open_day ou never.
pack-diff-clock-rolling = { $to ->
    [never] Le dernier jour de « { $clock } » ne se déplace plus quand il est férié.
   *[next_open_day] Le dernier jour de « { $clock } » se déplace maintenant quand il est férié.
}

# $clock : délai.
pack-diff-clock-reach = Ce à quoi s’applique le délai « { $clock } », ce qui y met fin, qui le doit ou si l’acte visé peut ne pas être fait a changé.
# $outcome : issue d’une plainte.
pack-diff-outcome-reach = Les plaintes auxquelles s’applique l’issue « { $outcome } » ont changé.
# $way : voie que peut prendre une plainte.
pack-diff-way-reach = Là où mène la voie « { $way } », ou ce à quoi elle s’applique, a changé.

# $clock : délai.
pack-diff-clock-target = Le délai « { $clock } » est maintenant une cible publiée, et non plus une limite de la loi.

# $clock : délai.
pack-diff-clock-limit = Le délai « { $clock } » est maintenant une limite de la loi, et non plus une cible publiée.

# $clock : délai. $from, $to : calendriers.
pack-diff-clock-calendar = Le délai « { $clock } » se comptait avec le calendrier { $from }, et se compte maintenant avec { $to }.

## Mise en vigueur

pack-force-from = Pour ce qui est reçu à compter du
pack-force = Mettre en vigueur
pack-force-from-plan = Pour le classement et la disposition à partir du
pack-force-say-plan = Les dossiers déjà ouverts gardent leur série; leur délai suit le plan en vigueur le jour de la disposition.
pack-force-from-enquiry = Pour qui demande à compter du
# $pack : nom de l’ensemble. $day : jour.
pack-forced-plan = { $pack } est en vigueur pour le classement et la disposition à partir du { $day }.
# $pack : nom. $day : jour.
pack-forced-enquiry = { $pack } s’applique à qui demande à compter du { $day }.
pack-force-say-enquiry = Ces règles valent pour tous les cas. Une réponse déjà inscrite garde la version d’après laquelle elle a été donnée.
pack-force-say = Les cas déjà enregistrés gardent la version qu’ils nomment; un cas décidé ne change jamais.

# $pack : nom du dossier. $day : premier jour de réception.
pack-forced = { $pack } s’applique à ce qui est reçu à compter du { $day }.

## Importation

pack-import-title = Importer un ensemble de règles
pack-import-say = Un ensemble de règles est un dossier de trois fichiers. S’il est fautif, il est refusé en entier, avec le fichier, la ligne et la raison. Une fois importé, il ne s’applique à rien tant que vous ne le mettez pas en vigueur.
pack-name = Nom du dossier

# $names : noms des ensembles présents. $own : nom des mots du bureau.
pack-name-say = Une nouvelle version porte le nom de celle qu’elle remplace : { $names }. Les mots du bureau portent le nom { $own }.
pack-name-needed = Écrivez le nom du dossier.
pack-files = Les trois fichiers de l’ensemble
pack-files-choose = Choisir les fichiers…
pack-files-say = Choisissez ensemble pack.toml, fr-CA.ftl et en-CA.ftl.

# $files : noms des fichiers qui manquent.
pack-files-missing = Il manque : { $files }. Choisissez les trois fichiers ensemble.
# $limit_mib (texte) : limite, en mébioctets
pack-files-large = Ensemble, ces fichiers dépassent { $limit_mib } Mio. Ils ne sont pas lus. Choisissez un ensemble plus léger.
pack-import = Importer

# $pack : nom du dossier.
pack-imported = { $pack } est importé. Il ne s’applique encore à rien.

## La liste des pièces

pack-pieces = Pièces à demander
pack-need-always = Tout cas l’attend
pack-need-represented = Attendue si quelqu’un agit pour la personne
pack-need-offered = Seulement si une personne la demande
pack-piece-stops = Un délai peut être arrêté pendant l’attente

# $piece : nom de la pièce. $from, $to : always, represented ou offered.
pack-diff-piece-need = La pièce « { $piece } » était { $from ->
    [always] attendue dans tout cas
    [represented] attendue si quelqu’un agit pour la personne
   *[offered] seulement proposée
}, et elle est maintenant { $to ->
    [always] attendue dans tout cas
    [represented] attendue si quelqu’un agit pour la personne
   *[offered] seulement proposée
}.

# $piece : nom de la pièce.
pack-diff-piece-cases = La pièce « { $piece } » ne vise plus les mêmes cas.

# $piece : nom de la pièce.
pack-diff-piece-stops = L’attente de la pièce « { $piece } » permet maintenant d’arrêter un délai.

# $piece : nom de la pièce.
pack-diff-piece-no-longer-stops = L’attente de la pièce « { $piece } » ne permet plus d’arrêter un délai.

## Ce qui arrête, prolonge et termine un délai

pack-clock-waits = Un jour de départ où le bureau est fermé compte comme le jour ouvert suivant.
pack-clock-optional = L’acte visé peut ne pas être fait : après le dernier jour, personne n’est en retard.
# $events : ce qui l’arrête
pack-clock-stops = Ce délai peut être arrêté par ce qui suit : { $events }
# $events : ce qui le prolonge
pack-clock-extensions = Ce délai peut être prolongé pour ce qui suit : { $events }
# $label : nom du délai remplacé
pack-clock-instead = Ne compte que si une personne le choisit à la place de ce délai : { $label }
# $events : ce qui le termine
pack-clock-ends = Prend fin par ce qui suit : { $events }
pack-end-report = le rapport
pack-end-update = une mise à jour
pack-end-officer_response = la réponse de l’agente ou de l’agent
pack-end-hearing_notice = l’avis d’audience
pack-end-no_hearing = l’absence d’audience
pack-end-board_review_requested = la demande d’examen à la commission
pack-end-request_decided = l’envoi de la décision sur la demande
pack-end-transferred = l’envoi de la lettre qui nomme le bon organisme
pack-end-answered = l’envoi de la réponse
pack-end-extension_notified = l’avis de prorogation
pack-end-third_party_notified = l’avis au tiers ou à la personne concernée
pack-end-representations_made = les observations
pack-end-third_party_decision_notified = l’avis de la décision au tiers
pack-end-third_party_to_court = le recours du tiers devant la cour
pack-end-taken_to_commissioner = l’appel ou la plainte au commissaire
pack-end-taken_to_court = le recours devant la cour
pack-end-published = la publication
pack-owed-office = À faire par le bureau.
pack-owed-service = À faire par le service de police.
pack-owed-investigator = À faire par qui enquête.
pack-owed-officer = À faire par l’agente ou l’agent.
pack-outcomes = Comment une plainte se termine
pack-ways = Ce que devient une plainte qui va de l’avant
pack-considerations = Ce qui est considéré
pack-disclosures = Ce qui permet de communiquer

## Les règles sur les demandes de renseignements

pack-plan-sample = Ce plan est un exemple qu’aucun bureau n’a approuvé : il ne contient aucun délai de conservation et ne permet de rien détruire.
pack-plan-series = Séries
pack-enquiry-sample = Règles d’exemple, qu’aucun bureau n’a approuvées.
pack-enquiry-rules = Ce que chaque personne peut savoir
pack-enquiry-others = Toute personne sans règle ici ne peut rien savoir, pas même qu’un cas existe.

# $words : ce qui est dit.
pack-enquiry-nothing = À qui ne peut rien savoir : « { $words } »

# $words : ce qui est dit.
pack-enquiry-unsure = Avant de savoir qui demande : « { $words } »

# $conditions : ce qu’il faut d’abord, une chose ou plusieurs.
pack-enquiry-first = D’abord : { $conditions }.
pack-condition-identity = le bureau sait qui demande
pack-condition-authority = le bureau sait ce qui lui permet de demander
pack-condition-notice = un avis lui a été donné
pack-tell-exists = L’existence du cas et son numéro
pack-tell-concerned = Qu’une plainte vise la personne qui demande
pack-tell-received = Le jour de réception
pack-tell-stage = Où en est le cas, dans la mesure où une lettre l’a dit
pack-tell-letters = Les lettres envoyées à la personne qui demande
pack-tell-awaited = Ce que le bureau attend de la personne qui demande
pack-diff-sample = Ces règles deviennent un exemple, qu’aucun bureau n’a approuvé.
pack-diff-no-sample = Ces règles ne sont plus un exemple.

# $what : ce qui est dit. $from, $to : les mots, avant et après.
pack-diff-tell-words = Les mots qui disent « { $what } » étaient « { $from } » et deviennent « { $to } ».

# $who : qui demande.
pack-diff-rule-removed = { $who } : plus rien ne peut être dit.

# $who : qui demande. $condition : ce qu’il faut d’abord.
pack-diff-condition-added = { $who } : une condition s’ajoute, « { $condition } ».

# $who : qui demande. $condition : ce qu’il fallait d’abord.
pack-diff-condition-removed = { $who } : une condition tombe, « { $condition } ».

# $who : qui demande. $what : ce qui est dit.
pack-diff-told = { $who } : ceci peut maintenant être dit, « { $what } ».

# $who : qui demande. $what : ce qui était dit.
pack-diff-told-no-longer = { $who } : ceci ne peut plus être dit, « { $what } ».

# $who : qui demande.
pack-diff-told-order = { $who } : les mêmes choses sont dites, dans un autre ordre.

## Les lettres du bureau

pack-letter-list = Modèles de lettres
pack-letter-approval = Approuvée par une autre personne
# $kinds : sortes de cas, séparées par des points-virgules. $stages : où en sont ces cas.
pack-letter-for = Pour les cas suivants : { $kinds }. Offerte à ces étapes : { $stages }.
# $kinds : sortes de cas.
pack-letter-required = Un cas de ces sortes ne se ferme pas avant qu’elle soit partie : { $kinds }.
# $subject : objet de la lettre.
pack-letter-subject = Objet : { $subject }
pack-letter-optional = Laissé de côté quand le cas n’en sait rien
pack-letter-denials = Mots qui empêchent d’approuver ou d’envoyer une lettre, à moins de raisons
pack-letter-read = Lire la lettre
pack-force-from-letter = Pour les lettres rédigées à compter du
pack-force-say-letter = Une lettre déjà rédigée garde le modèle dont elle est faite. Ce qu’un cas attend avant d’être fermé suit les modèles en vigueur.
# $pack : nom de l’ensemble. $day : jour.
pack-forced-letter = { $pack } s’applique aux lettres rédigées à compter du { $day }.

# $phrase : mots qui disent qu’il n’existe aucun recours.
pack-diff-denial-added = Une lettre qui dit « { $phrase } » ne peut plus partir sans que des raisons soient données.

# $phrase : mots qui disent qu’il n’existe aucun recours.
pack-diff-denial-removed = Une lettre qui dit « { $phrase } » peut partir sans que des raisons soient données.

# $from, $to : les mots, avant et après.
pack-diff-paragraph-words = Le paragraphe « { $from } » devient « { $to } ».

# $letter : nom de la lettre. $from, $to : les objets, avant et après.
pack-diff-letter-subject = L’objet de la lettre « { $letter } » était « { $from } » et devient « { $to } ».

# $letter : nom de la lettre. $words : le paragraphe.
pack-diff-paragraph-added = La lettre « { $letter } » dit aussi : « { $words } ».

# $letter : nom de la lettre. $words : le paragraphe.
pack-diff-paragraph-removed = La lettre « { $letter } » ne dit plus : « { $words } ».

# $letter : nom de la lettre.
pack-diff-paragraph-order = La lettre « { $letter } » dit les mêmes choses dans un autre ordre.

# $letter : nom de la lettre. $words : le paragraphe.
pack-diff-paragraph-optional = Dans la lettre « { $letter } », ceci est maintenant laissé de côté quand le cas n’en sait rien : « { $words } ».

# $letter : nom de la lettre. $words : le paragraphe.
pack-diff-paragraph-not-optional = Dans la lettre « { $letter } », ceci n’est plus laissé de côté : « { $words } ».

# $letter : nom de la lettre. $kind : sorte de cas.
pack-diff-letter-for = La lettre « { $letter } » est maintenant offerte pour les cas « { $kind } ».

# $letter : nom de la lettre. $kind : sorte de cas.
pack-diff-letter-not-for = La lettre « { $letter } » n’est plus offerte pour les cas « { $kind } ».

# $letter : nom de la lettre. $stage : où en est le cas.
pack-diff-letter-at = La lettre « { $letter } » est maintenant offerte à l’étape « { $stage } ».

# $letter : nom de la lettre. $stage : où en est le cas.
pack-diff-letter-not-at = La lettre « { $letter } » n’est plus offerte à l’étape « { $stage } ».

# $letter : nom de la lettre.
pack-diff-letter-cases = La lettre « { $letter } » est maintenant offerte à d’autres conditions.

# $letter : nom de la lettre. $kind : sorte de cas.
pack-diff-letter-required = Un cas « { $kind } » ne se ferme plus avant que la lettre « { $letter } » soit partie.

# $letter : nom de la lettre. $kind : sorte de cas.
pack-diff-letter-not-required = Un cas « { $kind } » peut maintenant être fermé sans la lettre « { $letter } ».

# $letter : nom de la lettre.
pack-diff-letter-approval = Une autre personne doit maintenant approuver la lettre « { $letter } ».

# $letter : nom de la lettre.
pack-diff-letter-no-approval = La lettre « { $letter } » n’a plus à être approuvée.

# $letter : nom de la lettre.
pack-diff-letter-reasons = La décision dont la lettre « { $letter } » doit donner les raisons n’est plus la même.

# $letter : nom de la lettre.
pack-diff-letter-ends = Les délais auxquels la lettre « { $letter } » met fin ne sont plus les mêmes.

# $kind : letter ou protocol.
pack-diff-order = { $kind ->
    [letter] Les lettres sont les mêmes, dans un autre ordre.
    [category] Les catégories sont dans un autre ordre.
   *[protocol] Les signaux sont montrés dans un autre ordre.
}

## Les protocoles

pack-protocol-sample = Protocoles d’exemple, qu’aucun bureau n’a approuvés.
pack-protocol-list = Ce qui se fait d’abord
pack-protocol-restricts = Propose de restreindre le cas
pack-force-from-protocol = À suivre à compter du
pack-force-say-protocol = Tout cas montre ce que le bureau fait d’abord selon la version en vigueur ce jour-là.
# $pack : nom de l’ensemble. $day : jour.
pack-forced-protocol = { $pack } est suivi à compter du { $day }.

# $signal : nom du signalement. $step : ce qu’il y a à faire.
pack-diff-step-added = { $signal } : il faut maintenant aussi faire ceci, « { $step } ».

# $signal : nom du signalement. $step : ce qu’il y avait à faire.
pack-diff-step-removed = { $signal } : ceci n’est plus à faire, « { $step } ».

# $signal : nom du signalement.
pack-diff-step-order = { $signal } : les mêmes choses sont à faire, dans un autre ordre.

# $signal : nom du signalement.
pack-diff-protocol-restricts = { $signal } : il est maintenant proposé de restreindre le cas.

# $signal : nom du signalement.
pack-diff-protocol-no-longer-restricts = { $signal } : il n’est plus proposé de restreindre le cas.

## Ce sur quoi porte un motif

pack-basis-late = Porte sur le temps écoulé
pack-basis-jurisdiction = Porte sur ce qui ne relève pas de ce bureau
pack-basis-directly_affected = Porte sur le lien de la personne avec les faits
pack-basis-motive = Porte sur ce qui motive la personne
pack-basis-substance = Porte sur l’intérêt de donner suite à la plainte ici
# $clock : délai.
pack-ground-limit = Compté par le délai « { $clock } ».

# $ground : motif. $to : ce sur quoi il porte.
pack-diff-ground-basis = { $to ->
    [late] Le motif « { $ground } » porte maintenant sur le temps écoulé.
    [jurisdiction] Le motif « { $ground } » porte maintenant sur ce qui ne relève pas de ce bureau.
    [directly_affected] Le motif « { $ground } » porte maintenant sur le lien de la personne avec les faits.
    [motive] Le motif « { $ground } » porte maintenant sur ce qui motive la personne.
    [substance] Le motif « { $ground } » porte maintenant sur l’intérêt de donner suite à la plainte ici.
   *[none] La lecture d’un texte ne dit plus rien du motif « { $ground } ».
}

# $ground : motif. $clock : délai.
pack-diff-ground-limit = Le motif « { $ground } » est maintenant compté par le délai « { $clock } ».

## Les mots du bureau

pack-words-list = Ce qui déclenche un signal
pack-words-urgent = Urgent
# $words : mots, séparés par des points-virgules.
pack-words-raise = Déclenché par : { $words }
# $words : mots, séparés par des points-virgules.
pack-words-except = Mais pas par : { $words }
pack-words-say = Ces mots s’ajoutent à ceux du programme et n’en retirent aucun. Un signal ne joue jamais ni pour ni contre une plainte.

# $signal : nom du signalement. $word : mot.
pack-diff-word-added = { $signal } : « { $word } » le déclenche maintenant.

# $signal : nom du signalement. $word : mot.
pack-diff-word-removed = { $signal } : « { $word } » ne le déclenche plus.

# $signal : nom du signalement. $word : mot.
pack-diff-except-added = { $signal } : « { $word } » fait maintenant exception.

# $signal : nom du signalement. $word : mot.
pack-diff-except-removed = { $signal } : « { $word } » ne fait plus exception.

# $signal : nom du signalement.
pack-diff-signal-urgent = { $signal } : ces mots en font maintenant un signal urgent.

# $signal : nom du signalement.
pack-diff-signal-not-urgent = { $signal } : ces mots n’en font plus un signal urgent.

## Les fichiers d’un ensemble

pack-export = Exporter les trois fichiers
# $path : dossier.
pack-exported = Les trois fichiers sont écrits dans { $path }. Modifiez-les, puis importez-les sous le même nom.

## Catégories de cas

# $category : catégorie. $kind : complaint, review_request, service_complaint, access_request, media_enquiry, public_enquiry ou other.
pack-diff-category-kind = La catégorie « { $category } » suit maintenant la voie { $kind ->
    [complaint] des plaintes
    [review_request] des demandes d’examen
    [service_complaint] des plaintes sur notre service
    [access_request] des demandes d’accès
    [media_enquiry] des demandes des médias
    [public_enquiry] des questions du public
   *[other] des messages d’un autre type
}.

# $category : catégorie.
pack-diff-category-restricts = La catégorie « { $category } » propose maintenant de restreindre le cas.

# $category : catégorie.
pack-diff-category-no-longer-restricts = La catégorie « { $category } » ne propose plus de restreindre le cas.

# $category : catégorie.
pack-diff-category-second = Toute décision d’écarter de la catégorie « { $category } » exige maintenant une seconde lecture.

# $category : catégorie.
pack-diff-category-no-second = La catégorie « { $category } » n’exige plus par elle-même de seconde lecture; la loi du cas en décide.

# $category : catégorie. $series : code de la série.
pack-diff-category-series = La catégorie « { $category } » propose maintenant la série { $series } pour ses dossiers.

# $category : catégorie.
pack-diff-category-no-series = La catégorie « { $category } » ne propose plus de série pour ses dossiers.

pack-categories = Catégories de cas
pack-category-restricts = Propose de restreindre le cas.
# $series : code de la série
pack-category-series = Série proposée pour ses dossiers : { $series }
# $piece : pièce
pack-category-piece = Pièce de plus à la liste : { $piece }.
