# What is looked for in a list. Each field is typed in one word, before its colon.

query-field-name = Name
query-field-number = Number
query-field-kind = Kind
query-field-category = Category
query-field-stage = Stage
query-field-regime = Law
query-field-ground = Ground
query-field-service = Service
query-field-received = Received
query-field-incident = Incident
query-field-language = Language
query-field-channel = Channel
query-field-mark = Signal
query-field-assignee = Assigned

query-assignee-me = Me
query-assignee-nobody = Nobody

query-mark-urgent = Urgent

# $value: value looked for.
query-value = { $value }

# $on (day): the only day looked for.
query-on = on { $on }

# $from (day): first day. $until (day): last day.
query-between = from { $from } to { $until }

# $from (day): first day.
query-from = from { $from } on

# $until (day): last day.
query-until = until { $until }

# $typed: what was typed.
query-no-value = A value is missing after “{ $typed }”.

# $typed: what was typed.
query-unknown-value = “{ $typed }” is not a known value. Choose one in the filter.

# $typed: what was typed.
query-not-a-day = “{ $typed }” is not a date. Type a year, a month or a day, such as 2026, 2026-03 or 2026-03-05, or a span such as 2026-03…2026-05.

# $typed: what was typed.
query-not-a-name = “{ $typed }” has initials only. Add a whole name.

# $name: name found. $role (code): what the person is in the case. $way (code): how the writing differs.
query-named = { $way ->
    [part] Part of the name: { $name } ({ $role ->
        [represented] person represented
        [representative] representative
        [officer] officer
        [witness] witness
       *[complainant] complainant
    })
    [spelling] Another spelling: { $name } ({ $role ->
        [represented] person represented
        [representative] representative
        [officer] officer
        [witness] witness
       *[complainant] complainant
    })
    [order] Another order: { $name } ({ $role ->
        [represented] person represented
        [representative] representative
        [officer] officer
        [witness] witness
       *[complainant] complainant
    })
    [initials] Initials: { $name } ({ $role ->
        [represented] person represented
        [representative] representative
        [officer] officer
        [witness] witness
       *[complainant] complainant
    })
   *[same] { $name } ({ $role ->
        [represented] person represented
        [representative] representative
        [officer] officer
        [witness] witness
       *[complainant] complainant
    })
}

query-hint = Words, and fields such as name:“Jean-François Tremblay”, stage:closed, received:2026-03 or assigned:me. Accents are optional.
query-form = Filter
query-any = Any
query-stage-received = To handle or to be screened
query-days = A year, a month or a day; or a span, such as 2026-03…2026-05.
query-understood = What is searched for

# $field: name of the field. $value: what is searched for in it.
query-chip = { $field }: { $value }

# $field: name of the field.
query-drop = Remove the field { $field }
