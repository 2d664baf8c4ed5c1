journal-integrity-lead = La vérification lit tout le journal, contrôle la signature de chaque écriture et la chaîne de chaque poste, reconstruit chaque table à côté du coffre, les compare ligne par ligne et ouvre chaque pièce jointe. Rien n’est modifié.
journal-integrity-verify = Vérifier maintenant
journal-integrity-busy = Vérification…

# $faults : nombre de fautes et d’écarts trouvés.
journal-integrity-result = { $faults ->
    [0] Le coffre est intact : aucune faute dans les chaînes, aucun écart entre les tables et le journal, aucune pièce jointe endommagée.
    [one] La vérification a trouvé { $faults } faute, décrite plus bas. Rien n’a été modifié; conservez d’abord une copie du dossier du coffre.
   *[other] La vérification a trouvé { $faults } fautes, décrites plus bas. Rien n’a été modifié; conservez d’abord une copie du dossier du coffre.
}
journal-integrity-when = Vérifié le
journal-integrity-events = Écritures lues
journal-integrity-chains = Chaînes, une par poste
journal-integrity-orphans = Fichiers scellés que rien ne nomme
journal-integrity-faults = Ce qui a été trouvé

# $place : lettre du poste et numéro de l’écriture. $what : ce qui ne va pas.
journal-fault = Écriture { $place } : { $what ->
    [sequence] son numéro ne suit pas
    [previous_hash] elle ne nomme pas l’écriture précédente
    [hash] son empreinte n’est pas celle de son contenu
    [signature] sa signature n’est pas celle du poste
    [clock] son horloge recule
    [body] son corps n’est pas celui qui a été signé
    [no_tombstone] son corps manque, et rien ne dit que son dossier a été détruit
    [no_such_device] aucun poste ne porte cet identifiant
   *[cannot_be_read] elle ne peut pas être lue
}.

# $table : table. $key : ligne.
journal-difference = Le coffre et sa reconstruction diffèrent dans { $table ->
    [case_line] la liste des cas
    [case_clock] les échéances des cas
    [due_day] les échéances de chaque jour
    [note_line] la liste des notes
    [file] les dossiers
    [record] les documents classés
    [blob] les pièces jointes
    [person] les personnes
    [pack] les ensembles de règles
    [office_setting] les paramètres du bureau
    [office_closure] les jours de fermeture
    [pack_force] les règles en vigueur
    [term] le glossaire
    [doc] les documents de recherche
    [doc_fts] l’index de recherche
    [text] les longs textes
    [event_subject] les historiques
    [serial] les numéros attribués
    [event] les écritures
   *[tally] les comptes
} ({ $table } { $key }).

# $blob : adresse de la pièce jointe.
journal-damaged = Une pièce jointe manque ou est endommagée ({ $blob }).

# $count (nombre) : pièces jointes attendues.
journal-awaited = { $count ->
    [one] { $count } pièce jointe est attendue d’un autre poste : chaque lot préparé ici la demande. Sans elle, le journal et les tables restent entiers.
   *[other] { $count } pièces jointes sont attendues d’autres postes : chaque lot préparé ici les demande. Sans elles, le journal et les tables restent entiers.
}

# $cases (texte) : numéros des cas.
journal-of-cases = Cas où une pièce manque : { $cases }
journal-integrity-heads = Fins des chaînes
journal-integrity-heads-say = Un certificat imprime ces fins : qui en garde une peut montrer plus tard que rien d’antérieur n’a été modifié.
journal-integrity-report = Vérifier et enregistrer en PDF

# $path : où se trouve le fichier.
journal-report-done = Le rapport est écrit dans { $path }.

## Le rapport sur papier

journal-report-file = integrite
journal-report-kind = Rapport d’intégrité
journal-report-title = Vérification du coffre
journal-report-time = À
journal-report-by = Vérifié par
journal-report-marking = Ne contient aucun renseignement personnel du public
journal-report-result = Résultat

# $device : lettre. $sequence : numéro de sa dernière écriture. $hash : son empreinte.
journal-report-head = Poste { $device }, écriture { $sequence } : { $hash }

## Postes

journal-device-lead = Chaque poste qui écrit dans le coffre a une lettre, que portent ses numéros, et sa propre chaîne, qu’il signe. Un coffre copié devient un nouveau poste.
journal-device-list = Postes
journal-device-letter = Lettre
journal-device-joined = Arrivée
journal-device-last = Dernière écriture
journal-device-head = Fin de sa chaîne
journal-device-here = Ce poste
journal-device-none = Aucun pour l’instant

# $sequence : numéro de la dernière écriture.
journal-device-event = Écriture { $sequence }

## Consultation

journal-lead = Tout ce qui a modifié le coffre, du plus récent au plus ancien. Rien ici ne peut être changé.
journal-filters = Filtres du journal
journal-noun = Au sujet de
journal-noun-all = Tout
journal-noun-case = Cas
journal-noun-record = Documents
journal-noun-note = Notes
journal-noun-person = Personnes
journal-noun-pack = Ensembles de règles
journal-noun-office = Bureau
journal-noun-report = Rapports
journal-noun-term = Glossaire
journal-noun-stocktaking = Récolements
journal-person = Par
journal-person-all = Tout le monde
journal-device = Poste
journal-device-all = Tous
journal-from = Du
journal-to = Au
journal-number = Numéro
journal-number-say = Par exemple : PL-2026-A0042
journal-apply = Filtrer
journal-clear = Effacer
journal-list = Écritures du journal
journal-none = Rien ne correspond.
journal-more = Recherche plus loin…

# $count : nombre d’écritures montrées.
journal-count = { $count ->
    [one] { $count } écriture
   *[other] { $count } écritures
}

# $count : nombre d’écritures montrées jusqu’ici.
journal-count-so-far = { $count } écritures, et d’autres plus anciennes
journal-column-at = Moment
journal-column-kind = Genre
journal-column-what = Ce qui s’est passé
journal-export-say = Un tableau CSV dans les deux langues : pour chaque écriture, le moment, le poste, le sujet, le genre, le numéro et la personne qui l’a faite.
journal-export-sentences = Écrire aussi les phrases; elles peuvent contenir des noms et des mots de personnes
journal-export = Exporter ces écritures

# $path : où se trouve le fichier.
journal-exported = Les écritures sont copiées dans { $path }.
