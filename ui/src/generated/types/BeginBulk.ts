import type { BulkAct } from "./BulkAct";
import type { Chosen } from "./Chosen";

export type BeginBulk = { act: BulkAct, chosen: Chosen };
