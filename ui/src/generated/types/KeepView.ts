import type { ViewPlace } from "./ViewPlace";

export type KeepView = { name: string, place: ViewPlace, query: string, filter: string };
