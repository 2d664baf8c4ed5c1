today-window = Aujourd’hui · Dossier
today-title = Aujourd’hui
today-new = Enregistrer une plainte
today-deadlines = Échéances
today-horizon = Les trente prochains jours
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
today-soon = D’ici trente jours
today-soon-none = Rien n’échoit d’ici trente jours.
today-chases = Pièces à relancer
today-side = À traiter
today-urgent = À voir tout de suite
today-urgent-none = Rien d’urgent.
today-second = À lire en second
today-second-none = Aucune seconde lecture ne vous attend.
today-second-all = Voir toutes les secondes lectures
today-empty = Les échéances des cas apparaîtront ici.
today-empty-do = Recevoir des plaintes
today-to-screen = Prochains cas à traiter
today-to-screen-all = Tout voir dans Réception
today-to-screen-none = Rien à traiter.
today-why = Calcul de l’échéance

# $day : jour de l’échéance. $number : numéro du cas.
today-why-of = { $day }, calcul de l’échéance de { $number }

# $number : numéro du cas.
today-why-title = Calcul de l’échéance de { $number }

# $count : nombre d’échéances qui ne sont pas affichées.
today-more = { $count ->
    [one] Voir l’autre
   *[other] Voir les { $count } autres
}

# $count : nombre jusqu’où l’on compte.
today-many = { $count } ou plus

# Au-dessus d’une liste, quand les autres sont cachées.
today-alone = Seule cette liste est affichée.
today-alone-more = Afficher la suite
today-alone-none = Il ne reste ici aucune échéance.

# $at : jour et heure de la dernière visite.
today-since = Depuis votre dernière visite, { $at }
today-since-none = Les autres n’ont rien changé.
today-since-more = Il y a plus de changements que ceux comptés ici.
today-since-received = Cas reçus
today-since-decided = Décisions
today-since-returned = Renvoyés ou proposés
today-since-corrected = Valeurs corrigées
today-since-referred = Renvois décidés ou suivis
today-since-disclosed = Communications consignées
today-since-clocked = Délais arrêtés, repris ou prolongés
today-since-pieces = Pièces demandées ou reçues
today-since-answered = Réponses à des demandes
today-since-filed = Cas classés
today-since-noted = Notes modifiées
today-since-written = Lettres modifiées

# $count : nombre de cas en conflit.
today-conflicts = { $count ->
    [one] { $count } cas attend qu’une personne règle ce que deux postes ont fait séparément.
   *[other] { $count } cas attendent qu’une personne règle ce que deux postes ont fait séparément.
}
today-conflicts-do = Voir les conflits
# $count : nombre de réglages du bureau.
today-office-conflicts = { $count ->
    [one] { $count } réglage du bureau a reçu deux valeurs sur deux postes. Rien n’est bloqué : choisissez celle à garder.
   *[other] { $count } réglages du bureau ont reçu deux valeurs sur deux postes. Rien n’est bloqué : choisissez celles à garder.
}
# $count : nombre de volumes papier.
today-paper = { $count ->
    [one] { $count } volume papier est en retard ou introuvable.
   *[other] { $count } volumes papier sont en retard ou introuvables.
}
today-paper-do = Voir les volumes

today-directions = Directives des comités d’examen en retard
