# Lignes de l’historique d’un dossier : ce qui s’est passé, sans le nom de l’auteur, qui est affiché à côté.

# $channel : mode de réception. $on : jour de réception. $number : numéro du dossier.
history-received = { $channel ->
    [email] Courriel reçu le { $on } et enregistré sous le numéro { $number }.
    [web_form] Formulaire en ligne reçu le { $on } et enregistré sous le numéro { $number }.
    [phone] Appel reçu le { $on } et enregistré sous le numéro { $number }.
    [in_person] Déclaration faite au comptoir le { $on } et enregistrée sous le numéro { $number }.
    [mail] Lettre reçue le { $on } et enregistrée sous le numéro { $number }.
   *[police_forward] Envoi d’un service de police reçu le { $on } et enregistré sous le numéro { $number }.
}

history-assessed = Le programme a lu le texte et proposé les faits.

# $from, $to : langue du texte avant et après la correction.
history-corrected-language = Langue du texte corrigée. Avant : { $from ->
    [fr] français
    [en] anglais
   *[mixed] français et anglais
}. Maintenant : { $to ->
    [fr] français
    [en] anglais
   *[mixed] français et anglais
}.

# $from, $to : langue de la réponse avant et après la correction.
history-corrected-reply = Langue de la réponse corrigée. Avant : { $from ->
    [fr] français
   *[en] anglais
}. Maintenant : { $to ->
    [fr] français
   *[en] anglais
}.

# $from, $to : type de cas avant et après la correction.
history-corrected-kind = Type de cas corrigé. Avant : { $from ->
    [complaint] plainte
    [review_request] demande d’examen
    [service_complaint] plainte sur le service du bureau
    [access_request] demande d’accès
    [media_enquiry] demande des médias
    [public_enquiry] question du public
   *[other] autre
}. Maintenant : { $to ->
    [complaint] plainte
    [review_request] demande d’examen
    [service_complaint] plainte sur le service du bureau
    [access_request] demande d’accès
    [media_enquiry] demande des médias
    [public_enquiry] question du public
   *[other] autre
}.

# $from, $to : jour de l’incident avant et après la correction.
history-corrected-incident = Jour de l’incident corrigé. Avant : { $from }. Maintenant : { $to }.

# $to : jour de l’incident, qui manquait.
history-set-incident = Jour de l’incident ajouté : { $to }.

# $from : jour de l’incident avant la correction.
history-cleared-incident = Jour de l’incident retiré : { $from }. Il est maintenant inconnu.

# $from, $to : jour de réception avant et après la correction.
history-corrected-received = Jour de réception corrigé. Avant : { $from }. Maintenant : { $to }.

# $from, $to : objet de la plainte avant et après la correction.
history-corrected-matter = Objet de la plainte corrigé. Avant : { $from ->
    [conduct] conduite
    [policy] politique
    [service] service
   *[none] non précisé
}. Maintenant : { $to ->
    [conduct] conduite
    [policy] politique
    [service] service
   *[none] non précisé
}.

# $law : nom court de la loi.
history-regime-chosen = Loi applicable choisie : { $law }.

# $office : nom de l’organisme.
history-redirected = Bon organisme désigné : { $office }.

# $part : partie inscrite. $count : nombre de lignes.
history-recorded = { $part ->
    [complainant] Personne plaignante inscrite.
    [representative] Plus personne n’agit au nom de la personne plaignante.
    [officers] { $count ->
        [0] Plus aucune agente ni aucun agent mis en cause.
        [one] Une agente ou un agent mis en cause inscrit.
       *[other] { $count } agentes et agents mis en cause inscrits.
    }
    [witnesses] { $count ->
        [0] Plus aucun témoin.
        [one] Un témoin inscrit.
       *[other] { $count } témoins inscrits.
    }
    [circumstances] Lieu et services inscrits.
    [regime] Choix de la loi retiré.
    [category] Choix de la catégorie retiré.
    [days] Jours qui font partir un délai ou y mettent fin retirés.
    [redirection] Choix du bon organisme retiré.
   *[wanted] Suite souhaitée inscrite.
}

# $category : catégorie du bureau
history-category-chosen = Catégorie : { $category }.

# $days : ce qui s’est passé et quand, séparé par des points-virgules
history-days-recorded = Jours qui font partir un délai ou y mettent fin : { $days }.

# $authority : à quel titre la personne agit.
history-recorded-representative = Représentation inscrite. Titre : { $authority ->
    [written_authorization] autorisation écrite reçue
    [parent_or_guardian] parent, tutrice ou tuteur
    [counsel] avocate ou avocat
    [power_of_attorney] procuration
    [court_order] ordonnance d’un tribunal
    [other] autre titre
   *[not_shown] à demander
}.

# $on : jour du dépôt.
history-recorded-filed = Lieu et services inscrits. Dépôt à un service de police ou à une commission : { $on }.

# $from, $to : dernier jour de l’incident avant et après; « none » quand il n’y en a pas.
history-corrected-incident-end = Dernier jour de l’incident corrigé. Avant : { $from ->
    [none] aucun
   *[other] { $from }
}. Maintenant : { $to ->
    [none] aucun
   *[other] { $to }
}.

# $from, $to : jour où la personne l’a su, avant et après; « none » quand il n’y en a pas.
history-corrected-discovered = Jour où la personne a appris les faits, corrigé. Avant : { $from ->
    [none] aucun
   *[other] { $from }
}. Maintenant : { $to ->
    [none] aucun
   *[other] { $to }
}.

# $word : mot de la loi qui régit le dossier (« acceptée », « retenue »).
history-screened-in = Décision à l’examen préliminaire : { $word }.

history-taken-in = Cas pris en charge.

# $word : mot de la loi qui régit le dossier (« refusée », « rejetée »). $ground : motif. $reader : personne qui lit en second.
history-screening-out-proposed = Décision proposée : { $word }. Motif : { $ground }. Seconde lecture demandée à { $reader }.

# $word : mot de la loi qui régit le dossier (« refusée », « rejetée »).
history-screening-out-confirmed = Seconde lecture d’accord avec la proposition. Décision : { $word }.

# $word : mot de la loi qui régit le dossier (« refusée », « rejetée »). $ground : motif. $class : catégorie qui en dispense.
history-screened-out-alone = Décision : { $word }. Motif : { $ground }. Prise sans seconde lecture, selon cette règle : { $class }.

history-screening-out-disagreed = Désaccord à la seconde lecture. Le cas est de nouveau à examiner.
history-screening-reversed = Décision de l’examen préliminaire infirmée. Le cas est de nouveau à examiner.
history-screening-out-returned = Proposition renvoyée après la seconde lecture. Le cas est de nouveau à examiner.

# $about : ce que deux personnes avaient inscrit chacune de son côté. $by : auteur de ce qui est gardé.
history-settled = { $about ->
    [language] Conflit réglé sur la langue du texte. La valeur gardée est celle de { $by }.
    [reply_language] Conflit réglé sur la langue de la réponse. La valeur gardée est celle de { $by }.
    [kind] Conflit réglé sur le type de cas. La valeur gardée est celle de { $by }.
    [incident_on] Conflit réglé sur le jour de l’incident. La valeur gardée est celle de { $by }.
    [received_on] Conflit réglé sur le jour de réception. La valeur gardée est celle de { $by }.
    [matter] Conflit réglé sur l’objet de la plainte. La valeur gardée est celle de { $by }.
    [decision] Conflit réglé entre deux décisions. La décision gardée est celle de { $by }.
    [facts] Conflit réglé entre une décision et une correction des faits. L’action gardée est celle de { $by }.
    [incident_end_on] Conflit réglé sur le dernier jour de l’incident. La valeur gardée est celle de { $by }.
    [discovered_on] Conflit réglé sur le jour où la personne a appris les faits. La valeur gardée est celle de { $by }.
    [complainant] Conflit réglé sur la personne plaignante. L’inscription gardée est celle de { $by }.
    [representative] Conflit réglé sur la représentation. L’inscription gardée est celle de { $by }.
    [officers] Conflit réglé sur les agentes et agents mis en cause. L’inscription gardée est celle de { $by }.
    [witnesses] Conflit réglé sur les témoins. L’inscription gardée est celle de { $by }.
    [circumstances] Conflit réglé sur le lieu et les services. L’inscription gardée est celle de { $by }.
    [wanted] Conflit réglé sur la suite souhaitée. L’inscription gardée est celle de { $by }.
    [regime] Conflit réglé sur le choix de la loi applicable. Le choix gardé est celui de { $by }.
    [category] Conflit réglé sur la catégorie. Le choix gardé est celui de { $by }.
    [days] Conflit réglé sur les jours qui font partir un délai ou y mettent fin. L’inscription gardée est celle de { $by }.
    [redirection] Conflit réglé sur le bon organisme. Le choix gardé est celui de { $by }.
    [referral] Conflit réglé sur ce que devient la plainte. La décision gardée est celle de { $by }.
   *[file] Conflit réglé entre deux dossiers de classement. Le dossier gardé est celui de { $by }.
}

# $number : cote du dossier de classement.
history-file-opened = Dossier { $number } ouvert au classement.

# $name : nom de la pièce.
history-filed = Pièce classée : { $name }.

# $number : numéro de la note.
history-note-drafted = Note { $number } rédigée.

# $lang : langue du côté modifié.
history-note-revised = Un paragraphe de la note a été modifié en { $lang ->
    [fr] français
   *[en] anglais
}.

# $lang : langue du côté écrit deux fois.
history-note-settled = Un paragraphe écrit deux fois en { $lang ->
    [fr] français
   *[en] anglais
} a été réglé : un des deux textes est gardé.

history-note-agreed = Un paragraphe de la note a été déclaré concordant dans les deux langues.

# $revision : nombre de modifications de la note au moment de la sortie.
history-note-exported = { $revision ->
    [0] Note sortie en PDF, telle que rédigée au départ.
    [one] Note sortie en PDF après une modification.
   *[other] Note sortie en PDF après { $revision } modifications.
}

# $count : nombre de personnes nommées. $names : leurs noms.
history-restricted = { $count ->
    [one] Cas restreint à une personne : { $names }.
   *[other] Cas restreint à { $count } personnes : { $names }.
}

# $count : nombre de personnes nommées. $names : leurs noms.
history-readers-changed = { $count ->
    [one] Restriction modifiée. Une personne voit maintenant le cas : { $names }.
   *[other] Restriction modifiée. { $count } personnes voient maintenant le cas : { $names }.
}

history-restriction-lifted = Restriction levée. Tout le bureau voit de nouveau le cas.

history-opened-case = Cas restreint ouvert et lu.

# $number : numéro de la note.
history-opened-note = Note { $number } d’un cas restreint ouverte et lue.

history-screening-withdrawn = Décision annulée par la personne qui l’avait prise, avant toute suite. Le cas est de nouveau à examiner.

history-filing-withdrawn = Classement annulé par la personne qui l’avait fait, avant toute suite. Le cas est de nouveau à classer.

# $mark : nom de la marque.
history-mark-put = Marque mise : { $mark }.

# $mark : nom de la marque.
history-mark-taken-off = Marque retirée : { $mark }.

# $mark : nom du signal.
history-signal-set-aside = Signal écarté : { $mark }.

# $mark : nom du signal.
history-signal-brought-back = Signal rétabli : { $mark }.

# $scope : ce que vise le gel, tel que tapé. $authority : qui l’a demandé, tel que tapé.
history-hold-put = Gel juridique imposé : { $scope }. À la demande de : { $authority }.

history-hold-released = Gel juridique levé.

history-disposition-proposed = Disposition du dossier proposée.

# $rejected : yes quand une autre personne l’avait proposée.
history-disposition-set-aside = { $rejected ->
    [yes] Disposition du dossier refusée. Le dossier est conservé pour l’instant.
   *[no] Dossier conservé pour l’instant, bien que son délai soit écoulé.
}

history-transfer-approved = Approbation du transfert du dossier aux Archives.

# $name : nom du paquet.
history-transfer-packaged = Paquet { $name } préparé pour les Archives, relu et vérifié.

# $number : numéro du dossier. $to : Archives. $reference : leur référence.
history-transferred = Dossier { $number } transféré aux Archives ({ $to }, référence { $reference }). Ce qu’il contenait est effacé.

# $number : numéro du dossier.
history-disposed = Dossier { $number } détruit. Ce qu’il contenait est effacé.

# $number : numéro du dossier.
history-disposed-again = Disposition du dossier { $number } appliquée de nouveau à une sauvegarde rétablie.

history-note-restored = Dernière modification d’un paragraphe annulée. Le paragraphe est revenu à ce qu’il était.

# $name : nom de la personne. $role : rôle donné.
history-person-added = Ajout au bureau : { $name }. Rôle : { $role ->
    [case_coordinator] coordination des cas
    [team_lead] direction d’équipe
    [registrar] greffe
    [records_officer] gestion des dossiers
    [communications] communications
    [approver] approbation
    [director] direction
    [administrator] administration
   *[auditor] vérification
}.

# $from, $to : langue de l’interface avant et après.
history-person-language = Langue de l’interface changée. Avant : { $from ->
    [fr] français
   *[en] anglais
}. Maintenant : { $to ->
    [fr] français
   *[en] anglais
}.

# $of : numéro de ce dont on lit l’historique, ou nom d’une personne.
history-of = Historique : { $of }
history-before = Avant
history-after = Après

# $from, $to : rôle avant et après.
history-person-role = Changement de rôle. Avant : { $from ->
    [case_coordinator] coordination des cas
    [team_lead] direction d’équipe
    [registrar] greffe
    [records_officer] gestion des dossiers
    [communications] communications
    [approver] approbation
    [director] direction
    [administrator] administration
   *[auditor] vérification
}. Maintenant : { $to ->
    [case_coordinator] coordination des cas
    [team_lead] direction d’équipe
    [registrar] greffe
    [records_officer] gestion des dossiers
    [communications] communications
    [approver] approbation
    [director] direction
    [administrator] administration
   *[auditor] vérification
}.
history-person-key = Publication d’une nouvelle clé publique de la personne.
history-person-view-kept = Vue gardée.
history-person-view-dropped = Vue retirée.
history-person-suspended = Accès suspendu.
history-person-resumed = Accès rétabli.
history-person-removed = Accès retiré du coffre, dont la clé a été changée.
history-person-passphrase = Phrase de passe changée.
history-person-passphrase-reset = Phrase de passe remplacée avec la clé de récupération imprimée.

# $sheet : marque de la feuille imprimée.
history-person-recovery = Clé de récupération créée. Feuille : { $sheet }.

# $number : numéro du rapport.
history-report-published = Rapport { $number } publié.
# $clock : nom du délai. $on : dernier jour compté. $authority : ce qui le permet.
history-clock-stopped = Délai arrêté le { $on }. { $clock } ({ $authority }).

# $on : jour de reprise.
history-clock-resumed = Délai remis en marche le { $on }.

# $clock : nom du délai. $on : jour de la prolongation. $count : durée. $unit : unité de la règle. $authority : ce qui la permet.
history-clock-extended = { $unit ->
    [months] Délai prolongé de { $count } mois le { $on }. { $clock } ({ $authority }).
    [business_days] Délai prolongé le { $on }. Jours ouvrables ajoutés : { $count }. { $clock } ({ $authority }).
   *[calendar_days] Délai prolongé le { $on }. Jours civils ajoutés : { $count }. { $clock } ({ $authority }).
}

# $clock : nom de la règle choisie.
history-clock-chosen = Règle choisie pour compter le délai : { $clock }.

history-clock-withdrawn = Annulation de la dernière action sur un délai.
## Les lettres

# $number : numéro de la lettre. $name : nom du modèle.
history-letter-drafted = Lettre { $number } préparée : { $name }.
# $number : numéro de la lettre.
history-letter-revised = Lettre { $number } réécrite.
# $number : numéro de la lettre. $passages : phrases de la lettre, mot pour mot.
history-letter-passages-kept = Mots gardés dans la lettre { $number }, qui n’excluent aucun recours : « { $passages } »
# $number : numéro de la lettre.
history-letter-approved = Lettre { $number } approuvée.
# $number : numéro de la lettre. $format : forme du fichier.
history-letter-exported = { $format ->
    [pdf] Lettre { $number } mise en PDF; elle n’est pas partie pour autant.
   *[docx] Lettre { $number } mise en fichier Word; elle n’est pas partie pour autant.
}
# $number : numéro de la lettre. $on : jour du départ. $means : moyen. $documents : documents du cas qui l’accompagnent.
history-letter-sent = { $means ->
    [mail] Lettre { $number } partie par la poste le { $on }.
    [registered_mail] Lettre { $number } partie par courrier recommandé le { $on }.
    [email] Lettre { $number } partie par courriel le { $on }.
    [fax] Lettre { $number } partie par télécopieur le { $on }.
    [in_person] Lettre { $number } remise en main propre le { $on }.
   *[courier] Lettre { $number } partie par messagerie le { $on }.
}{ $documents ->
    [0] { "" }
    [one] { " " }Avec un document du cas.
   *[other] { " " }Avec { $documents } documents du cas.
}

## La fermeture

# $to : personne qui suit le cas.
history-assigned = Cas confié à { $to }.
# $from : personne qui suivait le cas; $to : personne qui le suit.
history-passed-on = Cas passé de { $from } à { $to }.
history-put-down = Plus personne ne suit ce cas.

# $name : personne absente.
history-acted-for = Agit pour { $name }, en son absence.
# $from : premier jour; $until : dernier jour; $name : personne qui remplace.
history-person-absent = Absence du { $from } au { $until }; remplacement par { $name }.
history-person-back = Absence terminée avant son dernier jour.

history-question-asked = Question de principe posée.
history-question-ruled = Décision de principe rendue.
history-question-withdrawn = Question de principe retirée.

history-closed = Cas fermé.
# $outcome : issue de la plainte.
history-closed-outcome = Cas fermé : { $outcome }.
history-reopened = Cas rouvert.
# $relation : ce que ce cas est à l’autre; $number : numéro de l’autre cas.
history-alike = { $relation ->
    [same_incident] Lié à { $number } : même incident.
    [consolidated] Regroupé sous { $number }, qui est le cas principal.
    [not_alike] Jugé sans rapport avec { $number }.
   *[none] Lien avec { $number } annulé.
}
# $number : numéro du cas principal.
history-consolidated = Regroupé sous { $number }, qui est le cas principal.
# $from : ancien cas principal; $number : nouveau.
history-consolidation-moved = Regroupé sous { $number }, qui remplace { $from } comme cas principal.
# $number : numéro du cas principal.
history-separated = Séparé de { $number }.
# $number : numéro du cas.
history-review-reviewed = Demande d’examen liée au cas { $number }.
history-review-reviewed-none = Lien avec le cas examiné retiré.
history-review-answers = Réponses aux questions de recevabilité consignées.
# $on : jour où la personne a reçu la lettre de décision.
history-review-answers-letter = Réponses aux questions de recevabilité consignées; lettre de décision reçue le { $on }.
# $admitted : oui ou non. $advice : ce que les réponses indiquaient.
history-review-admission = { $admitted ->
    [yes] { $advice ->
        [admissible] Demande d’examen jugée recevable, comme les réponses l’indiquaient.
       *[other] Demande d’examen jugée recevable, contre ce que les réponses indiquaient.
    }
   *[no] { $advice ->
        [admissible] Demande d’examen jugée non recevable, contre ce que les réponses indiquaient.
        [ask] Demande d’examen jugée non recevable, une question étant restée ouverte.
       *[other] Demande d’examen jugée non recevable, comme les réponses l’indiquaient.
    }
}
history-review-file = Dossier de la police modifié.
# $on : jour.
history-review-file-requested = Dossier de la police demandé le { $on }.
# $on : jour.
history-review-file-received = Dossier de la police reçu le { $on }.
# $title : titre du document. $held : comment le bureau le détient.
history-review-item = { $held ->
    [missing] Inventaire : « { $title } » manque.
    [paper] Inventaire : « { $title } », sur papier.
   *[document] Inventaire : « { $title } », joint au cas.
}
history-review-difference = Incohérence relevée.
history-review-difference-resolved = Incohérence réglée.
# $on : jour. $members : noms. $decision : décision.
history-review-panel = Comité d’examen du { $on } ({ $members }) : { $decision }.
# $to : qui doit agir.
history-review-direction = Directive donnée : { $to }.
# $to : qui doit agir. $on : jour.
history-review-direction-due = Directive donnée : { $to }, pour le { $on }.
# $to : qui devait agir. $on : jour.
history-review-direction-done = Directive exécutée : { $to }, le { $on }.
# $what : ce qui est retiré.
history-review-taken-back = { $what ->
    [item] Ligne de l’inventaire retirée.
    [difference] Incohérence retirée.
   *[direction] Directive retirée.
}
## Le bureau, ses règles, son glossaire et ses personnes

# $to : nouveau nom.
history-office-name = Nom du bureau changé pour « { $to } ».

# $to : nouvelle adresse.
history-office-address = Adresse du bureau changée pour « { $to } ».

# $to : nouvelles lignes.
history-office-letterhead = Lignes de l’en-tête changées pour « { $to } ».

# $to : nom IANA du fuseau.
history-office-zone = Fuseau horaire du bureau changé pour { $to }.

# $from, $to : minutes.
history-office-idle = Verrouillage passé de { $from } à { $to ->
    [one] { $to } minute
   *[other] { $to } minutes
}.

# $from, $to : jours.
history-office-backup = Rappel de sauvegarde passé de { $from } à { $to ->
    [one] { $to } jour
   *[other] { $to } jours
}.

# $on : jour. $why : raison.
history-office-closed = Bureau fermé le { $on } : { $why }.

# $on : jour. $why : raison.
history-office-opened = Bureau ouvert de nouveau le { $on }, qui était fermé : { $why }.

# $pack : nom et empreinte.
history-pack-adopted = Ensemble de règles { $pack } copié dans le coffre.

# $pack : nom et empreinte. $on : premier jour de réception.
history-pack-in-force = Ensemble de règles { $pack } mis en vigueur pour ce qui est reçu à compter du { $on }.

# $letter : lettres du poste.
history-machine-revoked = Poste { $letter } révoqué : ses lots sont refusés.

# $fr, $en : le terme.
history-term-added = Terme ajouté : { $fr } / { $en }.

# $fr, $en : le terme.
history-term-corrected = Terme corrigé : { $fr } / { $en }.

# $fr, $en : le terme.
history-term-retired = Terme retiré : { $fr } / { $en }.

# $fr, $en : le terme.
history-term-restored = Terme repris : { $fr } / { $en }.

history-erased = Le contenu de cette écriture a été effacé à la disposition; sa place dans la chaîne demeure.

## Les pièces attendues

# $piece : nom de la pièce.
history-piece-added = Pièce ajoutée à ce que le cas attend : { $piece }.
# $piece : nom de la pièce. $of : à qui. $on : jour. $means : moyen.
history-piece-asked = Pièce demandée { $of ->
    [complainant] à la personne plaignante
    [representative] à la personne qui la représente
    [officer] à l’agente ou à l’agent mis en cause
    [witness] à un témoin
    [service] au service de police
   *[other] à une autre personne
} le { $on }, { $means ->
    [phone] par téléphone
    [in_person] au comptoir
    [email] par courriel
    [mail] par la poste
   *[fax] par télécopieur
} : { $piece }.
# $piece : nom de la pièce. $number : numéro de la lettre.
history-piece-listed = Pièce inscrite dans la lettre { $number } : { $piece }.
# $piece : nom de la pièce. $on : jour.
history-piece-received = Pièce reçue le { $on } : { $piece }.
# $piece : nom de la pièce.
history-piece-waived = Pièce qui n’est plus exigée : { $piece }.
# $piece : nom de la pièce.
history-piece-expected = Pièce de nouveau attendue : { $piece }.

## Les demandes sur le cas

# $party : qui a demandé. $on : jour. $told : si quelque chose a été dit (yes ou no).
history-enquiry = { $party ->
    [complainant] Demande de la personne plaignante le { $on }.
    [representative] Demande de la personne qui la représente le { $on }.
    [officer] Demande d’une agente ou d’un agent mis en cause le { $on }.
    [witness] Demande d’un témoin le { $on }.
    [service] Demande d’un service de police le { $on }.
   *[other] Demande d’une autre personne le { $on }.
} { $told ->
    [yes] Ce qui suit a été dit.
   *[no] Rien n’a été dit du cas.
}
# $to : nom. $on : jour.
history-enquiry-notice = Avis de la plainte donné à { $to } le { $on }.
# $way : ce que l’ensemble de règles dit de la décision, ou la voie qu’elle prend. $service : service. $on : jour.
history-referral-decided = { $way ->
    [same_service] Plainte renvoyée au même service : { $service }. Jour de la décision : { $on }.
    [other_service] Plainte renvoyée à un autre service : { $service }. Jour de la décision : { $on }.
    [board] Plainte renvoyée à une commission. Service : { $service }. Jour de la décision : { $on }.
    [retained] Plainte conservée par ce bureau pour enquête. Service : { $service }. Jour de la décision : { $on }.
   *[other] Décision sur la plainte : { $way }. Service : { $service }. Jour de la décision : { $on }.
}
history-referral-reversed = Décision de renvoyer ou de conserver la plainte retirée.
# $on : jour
history-referral-acknowledged = Le service a confirmé la réception du renvoi le { $on }.
# $on : jour
history-referral-update-given = Mise à jour donnée à la personne plaignante le { $on }.
# $on : jour
history-referral-update-received = Mise à jour reçue du service le { $on }.
# $officer : agent. $on : jour.
history-referral-response-requested = Réponse demandée à { $officer } le { $on }.
# $on : jour
history-referral-response-received = Réponse reçue de l’agente ou de l’agent le { $on }.
# $on : jour
history-referral-report-received = Rapport reçu le { $on }.
# $on : jour
history-referral-hearing-notice = Avis d’audience signifié le { $on }.
# $on : jour
history-referral-no-hearing = Su le { $on } : il n’y aura pas d’audience.

# $on : jour.
history-referral-board-review-requested = Examen demandé à la commission le { $on }.

# $on : jour.
history-referral-board-answered = Réponse de la commission reçue le { $on }.
history-referral-struck = Une étape du renvoi a été rayée.

# $thing : quoi. $party : à qui. $name : nom de qui l’a reçu. $on : jour.
history-disclosure-recorded = { $party ->
    [complainant] Communiqué à la personne plaignante, { $name }, le { $on } : « { $thing } »
    [representative] Communiqué à qui la représente, { $name }, le { $on } : « { $thing } »
    [officer] Communiqué à une agente ou à un agent, { $name }, le { $on } : « { $thing } »
    [service] Communiqué à un service de police, { $name }, le { $on } : « { $thing } »
    [board] Communiqué à une commission, { $name }, le { $on } : « { $thing } »
   *[other_body] Communiqué à un autre organisme, { $name }, le { $on } : « { $thing } »
}
history-disclosure-struck = Une ligne du registre des communications a été rayée.

## Le papier

# $number : numéro du volume. $place : emplacement.
history-volume-opened = Volume { $number } ouvert. Emplacement : { $place }.
# $number : numéro du volume. $place : emplacement.
history-volume-moved = Volume { $number } déplacé. Emplacement : { $place }.
# $number : numéro du volume. $borrower : qui l’emprunte. $due : jour du retour attendu.
history-volume-charged-out = Volume { $number } sorti : { $borrower }. Retour attendu : { $due }.
# $number : numéro du volume. $borrower : qui l’emprunte. $due : jour du retour attendu.
history-volume-transferred = Volume { $number } passé à une autre personne : { $borrower }. Retour attendu : { $due }.
# $number : numéro du volume. $borrower : qui l’a. $on : jour.
history-volume-recalled = Volume { $number } rappelé le { $on } : { $borrower }.
# $number : numéro du volume. $place : emplacement. $on : jour.
history-volume-returned = Volume { $number } revenu le { $on }. Emplacement : { $place }.
# $number : numéro du volume. $on : jour.
history-volume-not-found = Volume { $number } introuvable depuis le { $on }.
# $number : numéro du volume. $place : emplacement. $on : jour.
history-volume-found = Volume { $number } retrouvé le { $on }. Emplacement : { $place }.
# $number : numéro du volume.
history-volume-withdrawn = Volume { $number } retiré : il n’existe pas, ou n’existe plus.
# $number : numéro du volume.
history-volume-taken-back = Volume { $number } : la dernière action est annulée.
# $what : ce qu’est l’original, tel que tapé. $volume : volume qui le contient; 0 quand il n’est dans aucun.
history-original-registered = Original sur papier inscrit : { $what }. { $volume ->
    [0] Il n’est encore dans aucun volume.
   *[other] Il est dans le volume { $volume }.
}
# $what : ce qu’est l’original, tel que tapé. $volume : volume qui le contient; 0 quand il n’est dans aucun.
history-original-changed = Original sur papier modifié : { $what }. { $volume ->
    [0] Il n’est dans aucun volume.
   *[other] Il est dans le volume { $volume }.
}
history-original-struck = Original sur papier rayé.
# $code : code de l’étiquette. $place : salle, tablette, boîte.
history-location-added = Emplacement ajouté : { $code }, { $place }.
# $code : code de l’étiquette. $place : salle, tablette, boîte.
history-location-corrected = Emplacement modifié : { $code }, { $place }.
# $code : code de l’étiquette. $place : salle, tablette, boîte.
history-location-retired = Emplacement retiré : { $code }, { $place }.
# $code : code de l’étiquette. $place : salle, tablette, boîte.
history-location-restored = Emplacement repris : { $code }, { $place }.
# $code : code de l’étiquette. $place : son nom. $within : emplacement où il se trouve maintenant.
history-location-moved = Emplacement déplacé : { $code }, { $place }. Il se trouve maintenant dans : { $within }.
# $code : code de l’étiquette. $place : son nom.
history-location-freed = Emplacement déplacé : { $code }, { $place }. Il n’est plus dans un autre.
# $code : code de l’étiquette. $into : code de celui dont il fait partie maintenant.
history-location-merged = Emplacement { $code } réuni à { $into } : il avait été inscrit deux fois.
# $code : code de l’étiquette. $from : code de l’autre.
history-location-parted = Emplacement { $code } séparé de { $from }.
# $place : emplacement.
history-stocktaking-opened = Récolement commencé : { $place }.
# $label : étiquette. $place : emplacement.
history-stocktaking-counted = Compté : { $label }, dans { $place }.
# $label : étiquette.
history-stocktaking-struck = Inscription rayée : { $label }.
# $label : étiquette. $reason : explication.
history-stocktaking-explained = Écart expliqué, { $label } : { $reason }
history-stocktaking-closed = Comptage terminé.
history-stocktaking-reopened = Comptage repris.
