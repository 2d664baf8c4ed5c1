// Which acts a role allows, as the host holds it (`app::session::may`). This only keeps from showing
// a control that would be refused; the host decides each time.
import type { PersonRole } from '../generated/types/PersonRole';

export type Act =
  'receive' | 'screen' | 'read_second' | 'file' | 'write_note' | 'export_note' | 'add_person' | 'keep_own';

const ACTS: Record<PersonRole, Act[]> = {
  case_coordinator: ['receive', 'screen', 'file', 'write_note', 'export_note', 'add_person', 'keep_own'],
  team_lead: [
    'receive',
    'screen',
    'read_second',
    'file',
    'write_note',
    'export_note',
    'add_person',
    'keep_own',
  ],
  registrar: ['receive', 'keep_own'],
  records_officer: ['file', 'keep_own'],
  communications: ['write_note', 'export_note', 'keep_own'],
  approver: ['export_note', 'keep_own'],
  director: ['export_note', 'read_second', 'add_person', 'keep_own'],
  administrator: ['add_person', 'keep_own'],
  auditor: [],
};

export function may(role: PersonRole, act: Act): boolean {
  return ACTS[role].includes(act);
}
