import type { BulkKind } from "./BulkKind";
import type { BulkFault } from "./BulkFault";

export type BulkView = { act: BulkKind, waiting: number, done: number, refused: number, taken_back: number, faults: Array<BulkFault>, undo: boolean };
