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
clock-closed = Le bureau est fermé le { $due }; ce qui doit s’y faire peut se faire le { $on }.
# Cible interne. $due : dernier jour. $on : dernier jour ouvert qui le précède.
clock-target = Comme le bureau est fermé le { $due }, la cible interne est le { $on }.
# Reçu un jour fermé. $start : ce jour. $on : premier jour ouvert ensuite.
clock-waited = Le bureau était fermé le { $start } : ce qui est arrivé ce jour-là compte comme reçu le { $on }.
# Suspension. $on : dernier jour compté. $authority : ce qui la permet.
clock-stopped = Le délai est arrêté le { $on } ({ $authority }); ce jour est le dernier compté.
# Reprise. $on : jour de reprise. $count : jours d’arrêt.
clock-resumed =
    { $count ->
        [one] Il reprend le { $on } : { $count } jour d’arrêt n’est pas compté.
       *[other] Il reprend le { $on } : { $count } jours d’arrêt ne sont pas comptés.
    }
# Prolongation en jours civils. $on : jour où elle est faite. $count : leur nombre. $authority : ce qui la permet.
clock-extended-days =
    { $count ->
        [one] Il est prolongé de { $count } jour civil le { $on } ({ $authority }).
       *[other] Il est prolongé de { $count } jours civils le { $on } ({ $authority }).
    }
# Prolongation en jours ouvrables. $on : jour où elle est faite. $count : leur nombre. $authority : ce qui la permet.
clock-extended-business-days =
    { $count ->
        [one] Il est prolongé de { $count } jour ouvrable le { $on } ({ $authority }).
       *[other] Il est prolongé de { $count } jours ouvrables le { $on } ({ $authority }).
    }
# Prolongation en mois. $on : jour où elle est faite. $count : leur nombre. $authority : ce qui la permet.
clock-extended-months = Il est prolongé de { $count } mois le { $on } ({ $authority }).
# Autorisation écrite par une personne. $on : jour de l’acte qu’elle appuie.
clock-written = Ce qui permet l’action du { $on } est écrit par une personne : aucune règle du programme ne l’énonce.
# Arrêt trop tardif. $on : jour de l’arrêt. $due : dernier jour du délai.
clock-stop-late = L’arrêt du { $on } ne change rien : le délai finissait le { $due }.
# Prolongation trop tardive. $on : jour de la prolongation. $due : dernier jour du délai.
clock-extension-late = La prolongation du { $on } ne change rien : le délai était échu le { $due }.
# Deux prolongations faites chacune de son côté. $on : jour de celle qui ne compte pas. $count : sa durée, dans l’unité de la règle.
clock-extension-apart = Une autre prolongation a été faite séparément : celle du { $on } ({ $count }) ne compte pas, car la plus courte vaut.
# Délai arrêté. $on : dernier jour compté. $count : jours civils qui restent.
clock-stands-days =
    { $count ->
        [one] Arrêté depuis le { $on }, il lui reste { $count } jour civil à courir.
       *[other] Arrêté depuis le { $on }, il lui reste { $count } jours civils à courir.
    }
# Délai arrêté. $on : dernier jour compté. $count : jours ouvrables qui restent.
clock-stands-business-days =
    { $count ->
        [one] Arrêté depuis le { $on }, il lui reste { $count } jour ouvrable à courir.
       *[other] Arrêté depuis le { $on }, il lui reste { $count } jours ouvrables à courir.
    }
# Jour selon les seules règles du programme. $on : ce jour.
clock-stated = Selon les seules règles du programme, le dernier jour serait le { $on }.
# Un délai qui ne limite plus rien. $on : jour de la décision.
clock-lapsed = La demande a été tranchée le { $on } : ce délai est devenu sans objet.
# Ce que le délai limite perd son objet une fois la demande transmise. $on : ce jour.
clock-lapsed-transferred = La demande a été transmise ailleurs le { $on } : ce délai est devenu sans objet.
# Le cas a été clos ou écarté sans que l’acte soit fait. $on : ce jour.
clock-ended = Le cas a pris fin le { $on }, et ce délai avec lui.
# Cible interne tirée de l’autre règle, qui ne compte pas ce délai. $on : cible. $due : dernier jour selon cette règle.
clock-target-other = L’autre règle possible finirait le { $due }; par prudence, la cible interne est le { $on }.

## L’écran d’un délai.

clock-day-start = Départ
clock-day-stopped = Arrêt
# $from, $to : premier et dernier jour de l’arrêt.
clock-day-span = du { $from } au { $to }
clock-day-warning = À surveiller dès le
clock-day-target = Cible interne
clock-day-due = Dernier jour prévu par la règle
clock-day-published = Cible publiée
clock-day-stated = Dernier jour selon les seules règles
clock-stopped-chip = arrêté
clock-lapsed-chip = sans objet
# Le dernier jour est passé, et l’acte pouvait ne pas être fait.
clock-over-chip = délai écoulé
# L’acte n’a pas été fait avant la fin du cas, et le délai courait encore.
clock-ended-chip = terminé
# $due : échéance. $on : jour où l’acte a été fait.
clock-done-on = Échéance le { $due } · fait le { $on }
# $due : échéance. $on : jour où le cas a pris fin.
clock-ended-on = Échéance le { $due } · terminé avec le cas le { $on }
# $on : dernier jour compté. $count : ce qui reste.
clock-stopped-since = Arrêté le { $on } · reste { $count } j
# $due : dernier jour selon l’autre règle.
clock-other-due = Autre règle possible, qui ne compte pas ce délai. Elle finirait le { $due }.
clock-other-none = Autre règle possible, qui ne compte pas ce délai.
# $reason : pourquoi une personne a choisi la règle qui compte.
clock-other-chosen = Règle choisie par une personne : { $reason }
clock-choose = Compter selon cette règle
clock-stop = Arrêter le délai
clock-resume = Remettre en marche
clock-extend = Prolonger
clock-acts = Ce qui a été fait
# $on : jour.
clock-act-stopped = Arrêté le { $on }
# $on : jour.
clock-act-resumed = Remis en marche le { $on }
# $on : jour. $count : durée. $unit : unité de la règle.
clock-act-extended = { $unit ->
    [months] Prolongé de { $count } mois le { $on }
    [business_days] { $count ->
            [one] Prolongé de { $count } jour ouvrable le { $on }
           *[other] Prolongé de { $count } jours ouvrables le { $on }
        }
   *[calendar_days] { $count ->
            [one] Prolongé de { $count } jour civil le { $on }
           *[other] Prolongé de { $count } jours civils le { $on }
        }
}
# $act : prolongation.
clock-act-apart = { $act }. Cette prolongation ne compte pas : une autre, plus courte, a été faite séparément.
# $words : mots de la personne.
clock-written-words = Selon la personne, sans règle du programme qui l’énonce : « { $words } »
clock-why-stop = Le jour de l’arrêt est le dernier compté. Le délai n’aura plus de dernier jour tant qu’il ne sera pas remis en marche.
clock-why-resume = Les jours d’arrêt ne sont pas comptés. Le premier jour compté est le lendemain du jour de reprise.
clock-why-extend = Une prolongation se fait au plus tard le dernier jour du délai. Elle s’ajoute au délai, dans l’unité de la règle.
clock-why-choose = Le délai sera compté selon l’autre règle. Vérifiez d’abord qu’elle est en vigueur : le programme ne le sait pas.
clock-on-stop = Dernier jour compté
clock-on-resume = Jour de reprise
clock-on-extend = Jour de la prolongation
clock-length = Durée ajoutée
clock-length-hint = Un nombre entier, dans l’unité de la règle.
# $count : le plus que la règle permet.
clock-length-most = Un nombre entier, dans l’unité de la règle, d’au plus { $count }.
clock-authority = Ce qui le permet
clock-authority-own = Autre chose, dans vos mots
clock-own-warning = Aucune règle du programme n’énonce ce que vous écrirez. Vos mots resteront marqués comme tels, et le dernier jour selon les seules règles restera montré.
clock-own-words = Ce qui le permet, dans vos mots
clock-own-words-needed = Dites quelle règle ou quel accord le permet.
clock-length-needed = Écrivez un nombre entier plus grand que zéro.
clock-reason = Pourquoi
# $number : numéro du cas.
clock-done-stop = Délai arrêté : { $number }.
# $number : numéro du cas.
clock-done-resume = Délai remis en marche : { $number }.
# $number : numéro du cas.
clock-done-extend = Délai prolongé : { $number }.
# $number : numéro du cas.
clock-done-choose = Règle choisie : { $number }.
