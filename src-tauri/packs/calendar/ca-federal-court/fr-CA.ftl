cite-act = Loi d’interprétation, art. 35

weekday-Sun = dimanche

holiday-new_year = jour de l’An
holiday-good_friday = Vendredi saint
holiday-easter_monday = lundi de Pâques
holiday-victoria_day = fête de Victoria
holiday-canada_day = fête du Canada
holiday-canada_day-extra = fête du Canada, reportée au lundi
holiday-labour_day = fête du Travail
holiday-truth_and_reconciliation = Journée nationale de la vérité et de la réconciliation
holiday-thanksgiving = jour de l’Action de grâces
holiday-remembrance_day = jour du Souvenir
holiday-christmas = jour de Noël
holiday-recess = vacances de la Cour fédérale
