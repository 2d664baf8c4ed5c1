today-window = Aujourd’hui · Dossier
today-title = Aujourd’hui
today-new = Nouvelle plainte
today-deadlines = Échéances
today-horizon = Les quinze prochains jours
today-holiday = férié
today-key = échéance

# $day : le jour. $count : nombre d’échéances.
today-day = { $count ->
    [0] { $day }, aucune échéance
    [one] { $day }, { $count } échéance
   *[other] { $day }, { $count } échéances
}

# $day : le jour. $holiday : nom du jour férié. $count : nombre d’échéances.
today-day-holiday = { $count ->
    [0] { $day }, { $holiday }, aucune échéance
    [one] { $day }, { $holiday }, { $count } échéance
   *[other] { $day }, { $holiday }, { $count } échéances
}

# $day : le jour choisi.
today-filtered = Échéances du { $day } seulement.
today-unfilter = Tout afficher
today-overdue = En retard
today-due-today = Aujourd’hui
today-due-today-none = Rien n’échoit aujourd’hui.
today-soon = D’ici quatorze jours
today-soon-none = Rien n’échoit d’ici quatorze jours.
today-side = À traiter
today-urgent = À voir tout de suite
today-urgent-none = Rien d’urgent.
today-second = À lire en second
today-second-none = Aucune seconde lecture ne vous attend.
today-empty = Les échéances des cas paraîtront ici.
today-empty-do = Recevoir des plaintes
today-to-screen = À examiner
today-to-screen-all = Tout voir en réception
today-to-screen-none = Rien à examiner.
