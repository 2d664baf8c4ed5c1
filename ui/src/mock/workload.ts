// Who looks after which case, and what each person has to do, as the host answers it.
import type { AbsenceView } from '../generated/types/AbsenceView';
import type { AssignCase } from '../generated/types/AssignCase';
import type { AssignedTo } from '../generated/types/AssignedTo';
import type { CaseLineView } from '../generated/types/CaseLineView';
import type { CaseView } from '../generated/types/CaseView';
import type { Person } from '../generated/types/Person';
import type { WorkloadLine } from '../generated/types/WorkloadLine';
import type { WorkloadView } from '../generated/types/WorkloadView';

const SCREENS = ['case_coordinator', 'team_lead'];

/** Whether a line is asked for by a list. */
export function isAssigned(line: CaseLineView, assigned: AssignedTo | null, me: string): boolean {
  if (assigned === null) return true;
  if (line.stage === 'closed') return false;
  if (assigned.to === 'nobody') return line.assignee === null;
  return line.assignee === (assigned.to === 'me' ? me : assigned.person);
}

export function assigned(view: CaseView, { to }: AssignCase): CaseView {
  return { ...view, line: { ...view.line, assignee: to } };
}

/** Who is away. */
export interface Away {
  person: string;
  view: AbsenceView;
}

export function workload(cases: CaseView[], people: Person[], absences: Away[]): WorkloadView {
  const open = cases.map((one) => one.line).filter((line) => line.stage !== 'closed');
  const of = (person: Person | null): WorkloadLine => {
    const mine = open.filter((line) => line.assignee === (person?.id ?? null));
    const due = mine.map((line) => line.next_due_days ?? Infinity);
    const awaited = cases.filter(
      (one) =>
        person &&
        one.line.stage === 'awaiting_second_reader' &&
        one.screening_out?.second_reader === person.id,
    );
    return {
      person,
      takes: person !== null && SCREENS.includes(person.role),
      cases: mine.length,
      late: due.filter((days) => days < 0).length,
      soon: due.filter((days) => days >= 0 && days <= 7).length,
      second_readings: awaited.length,
      absences: person ? absences.filter((one) => one.person === person.id).map((one) => one.view) : [],
    };
  };
  return { until: '2026-10-16', lines: [...people.map(of), of(null)] };
}
