import type { PersonRole } from '../../generated/types/PersonRole';

/** Every role, as they are offered. */
export const ROLES: PersonRole[] = [
  'case_coordinator',
  'team_lead',
  'registrar',
  'records_officer',
  'communications',
  'approver',
  'director',
  'administrator',
  'auditor',
];
