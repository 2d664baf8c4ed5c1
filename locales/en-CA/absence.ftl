# Absences: another person stands in, in their own name and by their own role.

absence-title = Record an absence
absence-why = During the absence, what waits for the person is also shown to whoever stands in. That person acts in their own name and by their own role, with no other right. The absence ends by itself.
absence-person = Who is away
absence-to = Who stands in
absence-choose = Choose a person
absence-from = First day
absence-until = Last day
absence-order = The last day cannot come before the first.
absence-submit = Record the absence
# $name: who is away; $to: who stands in.
absence-stated = Absence recorded: { $to } stands in for { $name }.
# $from: first day; $until: last day; $to: who stands in.
absence-line = Away from { $from } to { $until }; { $to } stands in
absence-end = End the absence
# $name: who is away.
absence-ended = Absence of { $name } ended.
# $name: who is away; $until: last day.
absence-today = For { $name }, away until { $until }
# $count: number of cases.
absence-cases = { $count ->
    [one] { $count } open case to look after
   *[other] { $count } open cases to look after
}
absence-readings = Second readings
absence-nothing = Nothing is waiting.
# $name: who is away.
absence-read-for = You read for { $name }, who is away. Your answer will be in your name.
