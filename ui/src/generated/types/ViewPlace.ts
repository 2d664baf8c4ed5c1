
export type ViewPlace = "cases" | "search";
