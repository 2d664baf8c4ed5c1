# Conflicts: what two people did apart, and the choice between the two.

conflict-about-language = Two corrections of the language of the text
conflict-about-reply_language = Two corrections of the language of the reply
conflict-about-kind = Two corrections of the kind of case
conflict-about-incident_on = Two corrections of the day of the incident
conflict-about-received_on = Two corrections of the day of receipt
conflict-about-matter = Two corrections of the matter of the complaint
conflict-about-decision = Two decisions on this case
conflict-about-facts = A decision, and a correction of the facts on which it rests
conflict-about-file = Two files opened for this case
conflict-about-incident_end_on = Two corrections of the last day of the incident
conflict-about-discovered_on = Two corrections of the day when the person learned of it
conflict-about-complainant = Two records of the complainant
conflict-about-representative = Two records of the representative
conflict-about-officers = Two records of the respondent officers
conflict-about-witnesses = Two records of the witnesses
conflict-about-circumstances = Two records of the place and services
conflict-about-regime = Two choices of the Act that applies
conflict-about-category = Two choices of the category
conflict-about-days = Two records of the days that start or end a deadline
conflict-about-redirection = Two choices of the right office
conflict-about-referral = Two decisions on what becomes of the complaint
conflict-about-wanted = Two records of the outcome wanted
conflict-about-relation = Two views on how another case relates
conflict-about-lead = Two lead cases named for this case
conflict-about-ruling = Two answers to a question of principle
conflict-about-assignee = Two people named to look after this case

conflict-side-fr = Two French texts for this paragraph
conflict-side-en = Two English texts for this paragraph

conflict-lead = Two people acted, each on their own workstation. Until someone chooses, this case cannot be decided, filed or closed. What is not kept stays in the history.
conflict-lead-facts = The decision was made without knowing of the correction. Until someone chooses, this case cannot be decided, filed or closed. Both stay in the history.
conflict-lead-note = Two people wrote it, each on their own workstation. Until someone chooses, this note cannot be exported as PDF. The text that is not kept stays in the history.

conflict-apart = Parts of this case were changed apart
conflict-lead-apart = Two people acted, each on their own workstation. Until someone settles each line, this case cannot be closed. Nothing of either is lost.
conflict-closed-over = This case was closed without knowing of other work
conflict-lead-closed-over = Another workstation had begun this when the case was closed. Reopen the case to finish it. Nothing of it is lost.

conflict-keep-value = Keep this value
conflict-keep-decision = Keep this decision
conflict-keep-file = Keep this file
conflict-keep-text = Keep this text
conflict-keep-despite = Uphold the decision
conflict-screen-again = Screen again

conflict-first = Settle the conflict first
conflict-not-allowed = Your role does not allow settling this conflict.
conflict-settled = Conflict settled. What was not kept stays in the history.

# $count (number): open conflicts of a case or a note
conflict-count = { $count ->
    [one] Conflict
   *[other] { $count } conflicts
}

# $field (text): field of the settings
conflict-office-field = { $field ->
    [name] Two official names of the office
    [address] Two addresses of the office
    [letterhead] Two versions of the lines under the name of the office
    [zone] Two time zones of the office
    [idle_minutes] Two delays before locking
   *[backup_days] Two delays before the backup reminder
}
# $on (day): day of closure
conflict-office-closure = Two choices about closing the office on { $on }
# $pack (text): name of the rule pack. $on (day): first day
conflict-office-pack = Two versions of the rule pack { $pack } from { $on }
conflict-office-term = Two changes to a term of the glossary
# $fr, $en (text): the term. $retired (yes or no): whether it is retired. $certainty (text): certainty
conflict-office-term-said = { $retired ->
    [yes] Retired term: { $fr } / { $en }
   *[no] { $fr } / { $en }
} ({ $certainty ->
    [verified] verified fact
    [secondary] secondary source
    [inferred] inferred
   *[unverified] to be verified
})
conflict-lead-office = Two people settled it, each on their own workstation. Nothing is blocked: what was settled last applies, and the other value stays here until someone chooses. What is not kept stays in the journal.
conflict-office-holds = Applies
conflict-office-put-back = Put this value back
conflict-office-settled = Conflict settled. What was not kept stays in the journal.
