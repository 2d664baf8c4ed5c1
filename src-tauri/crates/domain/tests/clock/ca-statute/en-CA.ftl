weekday-Sun = Sunday
holiday-new_year = New Year’s Day
holiday-good_friday = Good Friday
holiday-easter_monday = Easter Monday
holiday-truth_and_reconciliation = National Day for Truth and Reconciliation
holiday-christmas = Christmas Day
closure-boxing_day = Boxing Day
