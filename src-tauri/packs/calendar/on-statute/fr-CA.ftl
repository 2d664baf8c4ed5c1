cite-act = Loi de 2006 sur la législation, art. 87 et 88
cite-88 = Loi de 2006 sur la législation, art. 88
cite-88-3 = Loi de 2006 sur la législation, par. 88 (3)
cite-88-4 = Loi de 2006 sur la législation, par. 88 (4)
cite-88-5 = Loi de 2006 sur la législation, par. 88 (5)

weekday-Sun = dimanche

holiday-new_year = jour de l’An
holiday-new_year-extra = lundi suivant le jour de l’An
holiday-family_day = jour de la Famille
holiday-good_friday = Vendredi saint
holiday-easter_monday = lundi de Pâques
holiday-victoria_day = fête de Victoria
holiday-canada_day = fête du Canada
holiday-canada_day-extra = fête du Canada, reportée au lundi
holiday-labour_day = fête du Travail
holiday-thanksgiving = jour de l’Action de grâces
holiday-remembrance_day = jour du Souvenir
holiday-christmas = jour de Noël
holiday-christmas-extra = jour férié additionnel de Noël
holiday-boxing_day = lendemain de Noël

closure-civic_holiday = congé civique
closure-truth_and_reconciliation = Journée nationale de la vérité et de la réconciliation
