# Absences : une autre personne remplace, en son propre nom et selon son propre rôle.

absence-title = Déclarer une absence
absence-why = Pendant l’absence, ce qui attend la personne est aussi montré à qui la remplace. Cette personne agit en son propre nom et selon son propre rôle, sans autre droit. L’absence se termine d’elle-même.
absence-person = Personne absente
absence-to = Remplacée par
absence-choose = Choisir une personne
absence-from = Premier jour
absence-until = Dernier jour
absence-order = Le dernier jour ne peut pas venir avant le premier.
absence-submit = Déclarer l’absence
# $name : personne absente; $to : personne qui remplace.
absence-stated = Absence déclarée : { $to } remplace { $name }.
# $from : premier jour; $until : dernier jour; $to : personne qui remplace.
absence-line = Absence du { $from } au { $until }; remplacement par { $to }
absence-end = Terminer l’absence
# $name : personne absente.
absence-ended = Absence de { $name } terminée.
# $name : personne absente; $until : dernier jour.
absence-today = Pour { $name } (absence jusqu’au { $until })
# $count : nombre de cas.
absence-cases = { $count ->
    [one] { $count } cas ouvert à suivre
   *[other] { $count } cas ouverts à suivre
}
absence-readings = Secondes lectures
absence-nothing = Rien n’attend.
# $name : personne absente.
absence-read-for = Vous lisez pour { $name }, en son absence. Votre réponse sera à votre nom.
