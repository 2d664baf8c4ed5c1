# $from, $to : premier et dernier jour couverts.
calendar-span = Couvre du { $from } au { $to }. Hors de cette période, aucune échéance n’est donnée.
calendar-year = Année

# $year : année affichée.
calendar-days = Jours qui comptent autrement en { $year }
calendar-day = Jour
calendar-name = Nom
calendar-effect = Effet
calendar-effect-moves = Jour férié selon la loi : déplace un dernier jour
calendar-effect-closed = Bureaux fermés : ne déplace aucun dernier jour
calendar-rule = Règle
calendar-source = Source

## Règles des jours

calendar-rule-date = La même date chaque année.

# $nth : rang dans le mois. $weekday : jour de la semaine, 1 pour lundi.
calendar-rule-nth = Le { $nth ->
    [1] premier
    [2] deuxième
    [3] troisième
    [4] quatrième
   *[other] cinquième
} { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[other] dimanche
    } du mois.

# $weekday : jour de la semaine, 1 pour lundi. $date : jour du mois.
calendar-rule-before = Le dernier { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[other] dimanche
    } avant le { $date } du mois.

# $days : jours avant le dimanche de Pâques.
calendar-rule-before-easter = { $days ->
    [one] { $days } jour avant le dimanche de Pâques.
   *[other] { $days } jours avant le dimanche de Pâques.
}

# $days : jours après le dimanche de Pâques.
calendar-rule-after-easter = { $days ->
    [one] { $days } jour après le dimanche de Pâques.
   *[other] { $days } jours après le dimanche de Pâques.
}
calendar-rule-extra = Un jour de plus, parce que le jour férié lui-même tombe une fin de semaine.
calendar-rule-office = Une décision du bureau.

# $weekday : jour de la semaine, 1 pour lundi.
calendar-weekly-holiday = Chaque { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[other] dimanche
    } est un jour férié : un dernier jour qui y tombe passe au jour suivant qui n’en est pas un.

# $weekday : jour de la semaine, 1 pour lundi.
calendar-weekly-closure = Chaque { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[other] dimanche
    } n’est pas un jour ouvrable : il ne compte pas dans un délai de jours ouvrables, et ne déplace aucun dernier jour.

## Jours où le bureau est fermé par sa propre décision

calendar-closures = Jours où notre bureau est fermé
calendar-closures-say = Ces jours ne déplacent aucune échéance légale. Ils avancent la cible interne, soit le dernier jour où le bureau est ouvert au plus tard à l’échéance, et reportent le jour affiché quand le bureau est fermé. Un délai de jours ouvrables les compte comme avant : la loi n’en fait pas des jours fériés.
calendar-closures-none = Aucun jour pour l’instant.
calendar-close = Fermer le bureau un jour
calendar-close-do = Ajouter le jour
calendar-why = Motif
calendar-why-needed = Écrivez le motif dans les deux langues.

# $day : jour ajouté.
calendar-closed = Le bureau est fermé le { $day }.

# $day : jour retiré.
calendar-opened = Le bureau est ouvert le { $day }.
calendar-remove = Retirer

# $day : jour à retirer.
calendar-open-on = Retirer le { $day }
