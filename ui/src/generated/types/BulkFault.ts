import type { WireError } from "./WireError";

export type BulkFault = { case_id: string, number: string, error: WireError };
