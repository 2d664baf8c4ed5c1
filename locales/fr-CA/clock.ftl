## Les étapes d’un délai, dans l’ordre; chacune se lit seule.

# Jour de départ. $on : ce jour.
clock-start = Le délai part du { $on }; ce jour n’est pas compté.
# Jours civils comptés. $count : leur nombre. $on : jour où le compte mène.
clock-counted-days =
    { $count ->
        [one] Compté en jours civils, { $count } jour mène au { $on }.
       *[other] Comptés en jours civils, { $count } jours mènent au { $on }.
    }
# Jours ouvrables comptés. $count : leur nombre. $on : jour où le compte mène.
clock-counted-business-days =
    { $count ->
        [one] Sans les samedis, les dimanches ni les jours fériés, { $count } jour mène au { $on }.
       *[other] Sans les samedis, les dimanches ni les jours fériés, { $count } jours mènent au { $on }.
    }
# Mois comptés. $count : leur nombre. $on : jour où le compte mène.
clock-counted-months = Compté de date à date, le délai de { $count } mois mène au { $on }.
# Jour férié passé en comptant des jours ouvrables. $holiday : ce jour. $name : nom du jour férié.
clock-skipped = Le { $holiday } est sauté ({ $name }).
# Mois trop court. $date : quantième qui n’existe pas. $on : dernier jour du mois.
clock-clamped = Ce mois n’a pas de { $date } : son dernier jour, le { $on }, le remplace.
# Dernier jour qui tombe un jour férié. $holiday : ce jour. $name : nom du jour férié, ou « dimanche ».
clock-rolled = Le délai ne peut pas finir le { $holiday } (jour férié : { $name }); il passe au lendemain.
# Dernier jour férié qu’un motif discrétionnaire ne reporte pas. $holiday : ce jour. $name : nom du jour férié, ou « dimanche ».
clock-unmoved = Le { $holiday } est un jour férié ({ $name }), mais cette règle ne reporte pas le dernier jour.
# Bureau fermé le dernier jour. $due : dernier jour. $on : premier jour ouvert ensuite.
clock-closed = Le bureau est fermé le { $due }; un acte qui doit s’y faire peut l’être le { $on }.
# Cible interne. $due : dernier jour. $on : dernier jour ouvert qui le précède.
clock-target = Comme le bureau est fermé le { $due }, la cible interne est le { $on }.
