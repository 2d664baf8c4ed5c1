# Ce que l’on cherche dans une liste. Chaque champ se tape d’un seul mot, devant ses deux points.

query-field-name = Nom
query-field-number = Numéro
query-field-kind = Type
query-field-category = Catégorie
query-field-stage = Étape
query-field-regime = Loi
query-field-ground = Motif
query-field-service = Service
query-field-received = Reçu
query-field-incident = Incident
query-field-language = Langue
query-field-channel = Mode
query-field-mark = Signal
query-field-assignee = Responsable

query-assignee-me = Moi
query-assignee-nobody = Personne

query-mark-urgent = Urgent

# $value : valeur cherchée.
query-value = { $value }

# $on (jour) : le seul jour cherché.
query-on = le { $on }

# $from (jour) : premier jour. $until (jour) : dernier jour.
query-between = du { $from } au { $until }

# $from (jour) : premier jour.
query-from = à partir du { $from }

# $until (jour) : dernier jour.
query-until = jusqu’au { $until }

# $typed : ce qui a été tapé.
query-no-value = Il manque une valeur après « { $typed } ».

# $typed : ce qui a été tapé.
query-unknown-value = « { $typed } » n’est pas une valeur connue. Choisissez-la dans le filtre.

# $typed : ce qui a été tapé.
query-not-a-day = « { $typed } » n’est pas une date. Tapez une année, un mois ou un jour, comme 2026, 2026-03 ou 2026-03-05, ou un intervalle comme 2026-03…2026-05.

# $typed : ce qui a été tapé.
query-not-a-name = « { $typed } » n’a que des initiales. Ajoutez un nom entier.

# $name : nom trouvé. $role (code) : ce que la personne est dans le cas. $way (code) : en quoi la graphie diffère.
query-named = { $way ->
    [part] Une partie du nom : { $name } ({ $role ->
        [represented] personne représentée
        [representative] représentation
        [officer] agente ou agent
        [witness] témoin
       *[complainant] personne plaignante
    })
    [spelling] Autre graphie : { $name } ({ $role ->
        [represented] personne représentée
        [representative] représentation
        [officer] agente ou agent
        [witness] témoin
       *[complainant] personne plaignante
    })
    [order] Autre ordre : { $name } ({ $role ->
        [represented] personne représentée
        [representative] représentation
        [officer] agente ou agent
        [witness] témoin
       *[complainant] personne plaignante
    })
    [initials] Initiales : { $name } ({ $role ->
        [represented] personne représentée
        [representative] représentation
        [officer] agente ou agent
        [witness] témoin
       *[complainant] personne plaignante
    })
   *[same] { $name } ({ $role ->
        [represented] personne représentée
        [representative] représentation
        [officer] agente ou agent
        [witness] témoin
       *[complainant] personne plaignante
    })
}

query-hint = Des mots, et des champs comme nom:« Jean-François Tremblay », étape:fermé, reçu:2026-03 ou responsable:moi. Les accents sont facultatifs.
query-form = Filtrer
query-any = Peu importe
query-stage-received = À traiter ou à examiner
query-days = Une année, un mois ou un jour; ou un intervalle, comme 2026-03…2026-05.
query-understood = Ce qui est cherché

# $field : nom du champ. $value : ce qui y est cherché.
query-chip = { $field } : { $value }

# $field : nom du champ.
query-drop = Retirer le champ { $field }
