# The workload: what each person has to do.

workload-title = Workload
workload-window = Workload
workload-person = Person
workload-cases = Open cases
workload-late = Overdue
workload-soon = Due within 5 business days
workload-second = Second readings awaited
workload-nobody = Unassigned
# $until: last of the five business days.
workload-until = The next five business days run to { $until }.
# $name: name of the person.
workload-of = Cases that { $name } looks after
workload-of-nobody = Cases that nobody looks after
workload-empty = No open case.
workload-choose = Choose a person to see their cases.
workload-to = Assign to
workload-to-choose = Choose a person
workload-to-needed = Choose a person first.
workload-give = Assign
workload-give-why = Choose a case in the list, then a person.
# $number: number of the case; $name: name of the person.
workload-given = { $number } assigned to { $name }.
# $number: number of the case.
workload-put-down-done = Nobody looks after { $number } any more.
# $number: number of the case.
workload-back = { $number }: as it was before.

workload-followed = Who looks after it
# $name: name of the person.
workload-followed-by = { $name } looks after this case
workload-followed-by-nobody = Nobody looks after this case.
workload-take = Take this case
workload-put-down = Stop looking after it

