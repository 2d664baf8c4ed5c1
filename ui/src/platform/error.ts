import type { WireError } from '../generated/types/WireError';

/** Whether a rejection is the host's own refusal rather than a fault of the program. */
export function isWireError(reason: unknown): reason is WireError {
  return typeof reason === 'object' && reason !== null && 'code' in reason && 'family' in reason;
}

/** Any rejection as an error that can be shown. What is not the host's is ours, and says nothing more. */
export function asWireError(reason: unknown): WireError {
  if (isWireError(reason)) return reason;
  console.error(reason);
  return { code: 'unknown', family: 'broken', args: {}, field: null, trace: null };
}
