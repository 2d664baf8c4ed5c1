weekday-Sun = dimanche
holiday-new_year = jour de l’An
holiday-good_friday = Vendredi saint
holiday-easter_monday = lundi de Pâques
holiday-truth_and_reconciliation = Journée nationale de la vérité et de la réconciliation
holiday-christmas = jour de Noël
closure-boxing_day = lendemain de Noël
