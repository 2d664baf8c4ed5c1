# Guided intake: what the person tells, part by part, while they talk; and the parties of the case.

intake-title = Complaint intake
intake-window = Complaint intake
intake-reminder = You give information, not legal advice. Do not assess the complaint or predict its outcome.
intake-kept = Kept in the vault
intake-keeping = Saving…
intake-not-kept = What you just typed is not kept yet. Keep typing: the program tries again.
intake-restored = What you had started is back.
intake-discard = Discard this form
intake-discarded = Form discarded.
intake-discard-undone = The form is back.
intake-register = Register
intake-sections = Parts of the form
intake-section-filled = filled
intake-to-ask = Still to ask
intake-to-ask-none = Nothing essential is missing.
intake-side = Reminder, parts and what is missing

## Started forms

# $count: number of started forms.
intake-started = { $count ->
    [one] One started form
   *[other] { $count } started forms
}
intake-started-unnamed = No name

## Sections

intake-section-account = Account
intake-section-complainant = Complainant
intake-section-representative = Representative
intake-section-when = When and where
intake-section-officers = Respondent officers
intake-section-witnesses = Witnesses
intake-section-wanted = Outcome wanted
intake-section-reception = How it came

## Fields

intake-text = What happened
intake-subject = In a few words
intake-subject-hint = Leave empty to take the first words of the account.
intake-reach = How and when to reach them
intake-reach-hint = For example: evenings only, leave no message.
intake-accessibility = Accessibility need
intake-accessibility-hint = Large print, interpreter, more time…
intake-represented = Someone else acts on their behalf
intake-representative-name = Name
intake-representative-needed = Write the name of the person who acts.
intake-representative-reach = How to reach them
intake-authority = Under what authority
intake-authority-written_authorization = written authorization received
intake-authority-parent_or_guardian = parent or guardian
intake-authority-counsel = counsel
intake-authority-power_of_attorney = power of attorney
intake-authority-court_order = order of a court
intake-authority-other = other authority
intake-authority-not_shown = authority still to be asked
intake-authority-details = Details of this authority
intake-incident-from = First day of the incident
intake-incident-to = Last day, if it lasted
intake-incident-to-before = The last day comes before the first.
intake-discovered = Day when the person learned of the facts, if later
intake-filed = Day filed with a police service or a board, if it went through one
intake-place = Place
intake-place-hint = Address, intersection, building.

# $n: rank of the service, from 1.
intake-service = Police service { $n }
intake-service-none = not known yet
intake-service-other = another service…

# $n: rank of the service, from 1.
intake-service-name = Name of service { $n }
intake-service-add = Add a service

# $n: rank of the officer, from 1.
intake-officer = Officer { $n }
intake-officer-name = Name
intake-officer-badge = Badge number
intake-officer-rank = Rank
intake-officer-description = Description, if not identified
intake-officer-description-hint = Height, hair, vehicle, part in the incident.
intake-officer-add = Add an officer
intake-officer-unknown = officer not identified

# $n: rank of the witness, from 1.
intake-witness = Witness { $n }
intake-witness-name = Name
intake-witness-reach = How to reach them
intake-witness-saw = What this witness saw or heard
intake-witness-add = Add a witness
intake-witness-unnamed = witness without a name

# $what: what will be removed, for example “Officer 2”.
intake-remove = Remove: { $what }
# In sight, under the title of the group that will be removed.
intake-remove-line = Remove
intake-wanted = What the person wants
intake-kind-read = as the account tells

## Parties of the case

intake-place-of = Place and services
intake-nothing = Nothing recorded.

# $what: accessibility need, in the words of the person.
intake-need = Need: { $what }
intake-filed-short = Filed
intake-discovered-short = Learned on

# $what: name of the part to change.
intake-change = Change: { $what }

# $number: number of the case. $what: name of the part.
intake-change-title = { $what }, { $number }

# $number: number of the case.
intake-changed = { $number }: change recorded.

## Regime to choose

intake-regime-choose = Choose the Act
intake-regime-change = Change the Act

# $number: number of the case.
intake-regime-title = Which Act governs { $number }?
intake-regime-law = Act
intake-regime-why = Why
intake-regime-needed = Choose an Act and say why.
