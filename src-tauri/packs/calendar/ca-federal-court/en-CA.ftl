cite-act = Interpretation Act, s. 35

weekday-Sun = Sunday

holiday-new_year = New Year’s Day
holiday-good_friday = Good Friday
holiday-easter_monday = Easter Monday
holiday-victoria_day = Victoria Day
holiday-canada_day = Canada Day
holiday-canada_day-extra = Canada Day, moved to Monday
holiday-labour_day = Labour Day
holiday-truth_and_reconciliation = National Day for Truth and Reconciliation
holiday-thanksgiving = Thanksgiving Day
holiday-remembrance_day = Remembrance Day
holiday-christmas = Christmas Day
holiday-recess = Recess of the Federal Court
