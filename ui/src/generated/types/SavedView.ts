import type { ViewPlace } from "./ViewPlace";

export type SavedView = { id: string, name: string, place: ViewPlace, query: string, filter: string };
