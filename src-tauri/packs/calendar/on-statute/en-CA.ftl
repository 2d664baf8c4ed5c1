cite-act = Legislation Act, 2006, ss. 87 and 88
cite-88 = Legislation Act, 2006, s. 88
cite-88-3 = Legislation Act, 2006, s. 88(3)
cite-88-4 = Legislation Act, 2006, s. 88(4)
cite-88-5 = Legislation Act, 2006, s. 88(5)

weekday-Sun = Sunday

holiday-new_year = New Year’s Day
holiday-new_year-extra = Monday after New Year’s Day
holiday-family_day = Family Day
holiday-good_friday = Good Friday
holiday-easter_monday = Easter Monday
holiday-victoria_day = Victoria Day
holiday-canada_day = Canada Day
holiday-canada_day-extra = Canada Day, moved to Monday
holiday-labour_day = Labour Day
holiday-thanksgiving = Thanksgiving Day
holiday-remembrance_day = Remembrance Day
holiday-christmas = Christmas Day
holiday-christmas-extra = additional holiday for Christmas
holiday-boxing_day = Boxing Day

closure-civic_holiday = Civic Holiday
closure-truth_and_reconciliation = National Day for Truth and Reconciliation
