# Un même geste sur plusieurs cas.

bulk-selection = Sélection

# $count : nombre de cas sélectionnés.
bulk-selected = { $count ->
    [one] { $count } cas sélectionné
   *[other] { $count } cas sélectionnés
}

# $count : nombre de cas sélectionnés.
bulk-marked = { $count ->
    [0] Plus aucun cas sélectionné.
    [one] { $count } cas sélectionné.
   *[other] { $count } cas sélectionnés.
}
bulk-open = Agir sur la sélection
bulk-runs = Une action groupée est en cours.
bulk-export = Exporter la liste
# Nom du fichier, sans espace ni accent.
bulk-file = liste-cas

# $count : nombre de cas trouvés.
bulk-all = { $count ->
    [one] Sélectionner le seul cas trouvé
   *[other] Sélectionner les { $count } cas trouvés
}
bulk-not-counted = Trop de documents contiennent ces mots pour que tous soient comptés d’avance. Ajoutez un champ, puis recommencez.
bulk-clear = Effacer la sélection

# $path : chemin du fichier.
bulk-exported = Liste écrite dans { $path }

# $count : nombre de cas.
bulk-title = { $count ->
    [one] Agir sur { $count } cas
   *[other] Agir sur { $count } cas
}
bulk-act = Action
bulk-act-reply_language = Changer la langue de la réponse
bulk-act-screen_in = Donner suite ou prendre en charge
bulk-act-assign = Confier à une personne
bulk-act-consolidate = Regrouper sous un cas principal
bulk-act-refer = Décider comme pour le cas principal
bulk-act-mark = Mettre une marque
bulk-act-file = Classer les pièces
bulk-act-close = Fermer les cas
bulk-act-propose_disposition = Proposer la disposition
bulk-act-dispose = Approuver et effacer
bulk-language = Langue de la réponse
bulk-to = Confier à
bulk-to-nobody = Personne (les cas ne sont plus suivis)
bulk-mark = Marque
bulk-mark-hint = Une marque qui propose de restreindre le cas se met cas par cas.
bulk-lead = Numéro du cas principal
bulk-lead-needed = Écrivez le numéro du cas principal.
bulk-series = Série

# $code : code de la série. $title : nom de la série.
bulk-series-of = { $code } · { $title }
bulk-reasons-hint = Les mêmes raisons sont inscrites dans chaque cas. Elles sont exigées là où elles le seraient pour un seul cas.
bulk-outcome-hint = Une plainte à laquelle cette issue ne peut s’appliquer reste ouverte; elle est nommée avec les refus.
bulk-undone = Vous pourrez annuler le tout en une seule fois, sauf dans les cas qui auront changé depuis.
bulk-closed-undone = Vous pourrez rouvrir le tout en une seule fois, avec des raisons, sauf les cas qui auront changé depuis.

# $count : nombre de cas.
bulk-go = { $count ->
    [one] Appliquer à { $count } cas
   *[other] Appliquer à { $count } cas
}
bulk-last = Dernière action groupée

# $act (code) : le geste. $done : cas faits. $refused : cas non faits.
bulk-said = { $act ->
    [screen_in] Suite donnée ou prise en charge : { $done }.
    [assign] Suivi changé : { $done }.
    [refer] Décidés comme le cas principal : { $done }.
    [consolidate] Cas regroupés : { $done }.
    [mark] Marque mise : { $done }.
    [file] Cas classés : { $done }.
    [close] Cas fermés : { $done }.
    [propose_disposition] Disposition proposée : { $done }.
    [dispose] Dossiers effacés : { $done }.
   *[reply_language] Langue de la réponse changée : { $done }.
}{ $refused ->
    [0] { "" }
   *[other] { " " }Non faits : { $refused }.
}

# $waiting : cas qui attendent.
bulk-waiting = En attente : { $waiting }.

# $act (code) : le geste. $back : cas où il est annulé.
bulk-back = { $act ->
    [close] Cas rouverts : { $back }.
    [refer] Décisions retirées : { $back }.
   *[other] Annulés : { $back }.
}
bulk-hide = Masquer
bulk-resume = Reprendre

# $count : nombre de cas faits.
bulk-undo = { $count ->
    [one] Annuler l’action ({ $count } cas)
   *[other] Annuler le tout ({ $count } cas)
}

# $count : nombre de cas non faits.
bulk-faults = { $count ->
    [one] { $count } cas non fait
   *[other] { $count } cas non faits
}

# $act (code) : le geste. $count : nombre de cas.
bulk-reopen = { $act ->
    [refer] { $count ->
        [one] Revenir sur la décision ({ $count } cas)
       *[other] Revenir sur le tout ({ $count } cas)
    }
   *[close] { $count ->
        [one] Rouvrir ({ $count } cas)
       *[other] Rouvrir le tout ({ $count } cas)
    }
}

# $act (code) : le geste. $count : nombre de cas.
bulk-reopen-title = { $act ->
    [refer] { $count ->
        [one] Revenir sur la décision dans { $count } cas
       *[other] Revenir sur la décision dans { $count } cas
    }
   *[close] { $count ->
        [one] Rouvrir { $count } cas
       *[other] Rouvrir { $count } cas
    }
}
bulk-reopen-hint = Elles sont inscrites dans l’historique de chaque cas.
bulk-column-subject = Objet
bulk-column-correspondent = Personne
bulk-column-due = Échéance
bulk-column-lead = Cas principal
