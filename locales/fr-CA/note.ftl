note-list = Notes
note-list-window = Notes · Dossier

# $number : numéro de la note.
note-window = { $number } · Dossier

# $count : nombre de notes.
note-count = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
note-empty = Les notes paraîtront ici. Une note se rédige à partir d’un cas ouvert.
note-none = Aucune note.
note-type-information = Note d’information
note-type-case_summary = Résumé du cas
note-source = Langue rédigée en premier
note-draft = Rédiger une note
note-text = Texte aligné
note-state = État
note-french = Français
note-english = Anglais

# $count : nombre de mots.
note-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}

# $number : rang du paragraphe.
note-pair = Paragraphe { $number }

# $number : rang du paragraphe.
note-side-fr = paragraphe { $number } en français

# $number : rang du paragraphe.
note-side-en = paragraphe { $number } en anglais
note-agrees = Concordant
note-stale = Traduction à revoir

# $count : nombre de paragraphes.
note-stale-count = { $count } à revoir

# $number : rang du paragraphe.
note-stale-pair = Paragraphe { $number } : traduction à revoir
note-lags-fr = Le français est à revoir : l’anglais a changé.
note-lags-en = L’anglais est à revoir : le français a changé.
note-difference = Ce qui a changé depuis le dernier accord :
note-agree = Rien à changer
note-reload = Reprendre le texte du coffre
note-side-back = Ce que vous aviez écrit n’a pas été enregistré. Vos mots sont de retour ici.
# $number : rang du paragraphe. $lang : langue du côté écrit.
note-side-waits = Le paragraphe { $number } n’a pas été enregistré en { $lang ->
        [fr] français
       *[en] anglais
    }. Vos mots vous attendent dans la note.
# $number : rang du paragraphe. $lang : langue du côté écrit.
note-side-lost = Le paragraphe { $number } n’a pu être ni enregistré ni gardé en { $lang ->
        [fr] français
       *[en] anglais
    }. Récrivez-le dans la note.
note-saving = Enregistrement…

# $number : nombre de révisions depuis la première version.
note-revision = { $number ->
    [0] Première version, enregistrée
    [one] { $number } révision, enregistrée
   *[other] { $number } révisions, enregistrées
}
note-export = Produire le PDF
note-exporting = Production…
note-exported = Le PDF est écrit.

# $count : nombre de paragraphes à revoir.
note-exported-stale = { $count ->
    [one] Attention : { $count } paragraphe a une traduction à revoir.
   *[other] Attention : { $count } paragraphes ont une traduction à revoir.
}
note-checks = Vérifications
note-agreement = Concordance
note-agreement-none = Chaque paragraphe dit la même chose dans les deux langues, selon la dernière personne qui l’a revu.
note-sources = Sources

# $number : rang du paragraphe. $lang : langue du côté modifié.
note-revised = Paragraphe { $number } modifié en { $lang ->
    [fr] français
   *[en] anglais
}.

# $number : rang du paragraphe.
note-agreed = Paragraphe { $number } déclaré concordant.

# $number : numéro de la note.
note-undone = { $number } : dernière action annulée.
