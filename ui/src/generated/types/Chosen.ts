
export type Chosen = { "which": "cases", ids: Array<string> } | { "which": "found", query: string, except: Array<string> };
