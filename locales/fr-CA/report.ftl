# Les rapports d’une période.

report-window = Rapports · Dossier
report-title = Rapports

# $from : premier jour. $until : dernier jour.
report-period = Du { $from } au { $until }
report-quarter = Trimestre
report-quarter-other = Autres dates

# $quarter : rang du trimestre de l’année civile. $year : année.
report-quarter-of = { $quarter ->
    [1] Janvier à mars { $year }
    [2] Avril à juin { $year }
    [3] Juillet à septembre { $year }
   *[4] Octobre à décembre { $year }
}
report-from = Premier jour
report-until = Dernier jour
report-cut-off = Arrêté le
report-ask = Calculer
report-seen = Ces chiffres comptent les cas que vous pouvez voir. Les plaintes à examiner, leur âge et les messages sans réponse sont ceux de la date d’arrêté.

# $cases : nombre de cas reçus.
report-answered = { $cases ->
    [one] Rapport calculé : { $cases } cas reçu.
   *[other] Rapport calculé : { $cases } cas reçus.
}

report-measures = En bref
report-measure-received = Reçus
report-measure-carried_in = Reportés au début
report-measure-screened_in = Donnent lieu à une suite
report-measure-screened_out = Écartés
report-measure-read_second = Secondes lectures
report-measure-to_screen = À examiner
report-measure-to_answer = Sans réponse
# Colonne des rapports publiés avant : ce qui n’était pas examiné, de tout genre.
report-measure-unscreened = Non examinés
report-measure-referred = Renvoyés
report-measure-retained = Conservés pour enquête
report-measure-reviewed = Demandes d’examen tranchées
report-measure-closed = Fermés
report-measure-carried_over = Reportés à la fin

report-by-service = Par service de police
report-by-kind = Par type de cas
report-by-matter = Par objet
report-by-ground = Par motif pour écarter
report-by-regime = Par loi
report-by-language = Par langue
report-by-channel = Par mode
report-by-place = Par lieu
report-by-category = Par catégorie du bureau
report-by-outcome = Par issue de la plainte
report-by-officer = Par agente ou agent
report-row = Nom
report-total = Total
report-unknown = Non précisé
report-category-none = Aucune catégorie
report-outcome-none = Issue non consignée
report-ground-none = Aucun motif
report-regime-ask = Loi à déterminer
report-regime-none = Aucune de ces lois

# $first : valeur la plus fréquente. $count : nombre de cas.
report-chart = { $count ->
    [one] Le plus souvent : { $first }, { $count } cas. Le tableau donne chaque nombre.
   *[other] Le plus souvent : { $first }, { $count } cas. Le tableau donne chaque nombre.
}
report-chart-empty = Aucun cas dans la période.

report-days = Délai d’examen
# $days : nombre de jours.
report-days-count = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
report-days-median = Médiane
report-days-ninth = Neuf cas sur dix
report-days-none = Aucun cas n’a été examiné dans la période.
report-ages-none = Aucun cas n’attend.
# $cases : nombre de cas examinés.
report-days-of = { $cases ->
    [one] De la réception à l’examen, pour { $cases } cas examiné dans la période.
   *[other] De la réception à l’examen, pour { $cases } cas examinés dans la période.
}
report-ages = Âge des plaintes à examiner
report-age = Âge
report-cases = Cas
# $from : premier jour. $to : dernier jour.
report-age-span = De { $from } à { $to } jours
# $from : premier jour.
report-age-over = { $from } jours et plus

report-clocks = Échéances de la période
report-clock = Règle
report-clocks-none = Aucune échéance dans la période.
report-clocks-late = En retard ou faites en retard
report-clocks-hint = Une échéance d’un cas écarté, ou fermé au plus tard à son dernier jour, n’est plus attendue et n’est pas comptée.
report-clock-on_time = À temps
report-clock-done_late = Faites en retard
report-clock-overdue = En retard
report-clock-waiting = À venir

report-trends = Tendances au-delà du hasard
# $tested : nombre de lignes éprouvées. $few : nombre de lignes qui ont trop peu de cas.
report-trends-tested = Lignes éprouvées : { $tested }. Trop peu de cas pour conclure : { $few }.
report-trends-none = Aucun écart que le hasard n’explique pas.
# $name : ligne. $now : cas de la période. $expected : cas attendus.
report-trend-received = { $name } : { $now } cas reçus, contre { $expected } attendus.
# $name : motif. $now : cas de la période. $expected : cas attendus.
report-trend-screened_out = { $name } : { $now } cas écartés, contre { $expected } attendus.
# $chance : probabilité corrigée, en dix-millièmes.
report-trend-chance = Probabilité corrigée : { $chance } sur 10 000.
# $count : nombre de cas.
report-trend-see = { $count ->
    [one] Voir { $count } cas
   *[other] Voir les { $count } cas
}
report-method = Comment c’est calculé
# $periods : périodes précédentes; $percent : la plus grande probabilité, sur cent; $expected : le moins de cas attendus.
report-method-words = Le nombre de la période est comparé à ceux des { $periods } périodes précédentes de même durée. Si rien n’a changé, il suit une loi binomiale. Le test est exact et bilatéral. Les probabilités sont corrigées pour le nombre de lignes éprouvées, selon Benjamini et Hochberg (1995). Un écart est montré quand la probabilité corrigée est d’au plus { $percent } %. Rien n’est conclu quand moins de { $expected } cas étaient attendus.

# $count : nombre de cas.
report-behind = { $count ->
    [one] { $count } cas
   *[other] { $count } cas
}
# $shown : nombre de cas montrés.
report-behind-first = Les { $shown } plus récents sont montrés.
report-behind-back = Revenir au rapport
report-behind-none = Aucun cas que vous pouvez voir.

report-publish = Publier
report-publish-title = Publier ce rapport?
# $least : plus petit nombre montré.
report-publish-what = Les nombres inférieurs à { $least }, sauf zéro, sont masqués, et d’autres avec eux pour qu’un total ne les révèle pas. Les cas restreints ne sont pas comptés. Les chiffres sont figés dans le journal.
# $number : numéro du rapport.
report-published-done = Rapport { $number } publié et figé.
report-published = Rapports publiés
report-published-none = Aucun rapport publié.
report-published-open = Ouvrir
# $by : personne qui publie. $day : jour.
report-published-by = Publié par { $by } le { $day }.
report-check = Vérifier
# $number : numéro du rapport.
report-check-equal = Rapport { $number } : recalculé depuis le journal, chaque nombre est le même.
# $number : numéro du rapport.
report-check-differs = Rapport { $number } : recalculé depuis le journal, un nombre au moins diffère. Les chiffres publiés sont intacts. Prévenez votre administration.

# $number : numéro du rapport. $files : nombre de dossiers détruits depuis.
report-check-gone = Rapport { $number } : { $files ->
    [one] { $files } dossier a été détruit
   *[other] { $files } dossiers ont été détruits
} depuis sa publication. Ses nombres ne peuvent pas tous être recalculés; les chiffres publiés restent tels quels.
report-export = Exporter
report-export-title = Exporter ce rapport
report-export-format = Format
report-export-pdf = PDF
report-export-xlsx = Classeur (XLSX)
report-export-lang = Langue
# $path : où se trouve le fichier.
report-exported = Fichier écrit : { $path }
report-hidden = masqué
report-internal-remark = Version interne : elle compte les cas que la personne qui l’a demandée peut voir, et montre les petits nombres.
# $least : plus petit nombre montré.
report-public-remark = Version publiée : les nombres inférieurs à { $least }, sauf zéro, sont masqués, et d’autres avec eux pour qu’un total ne les révèle pas. Les cas restreints ne sont pas comptés.
report-marking-public = Version publiée
# $period : période du rapport.
report-document = Rapport : { $period }
report-line-period = Période
report-line-by = Publié par
report-line-on = Publié le
report-line-packs = Lois et calendriers
report-line-days = Jours
