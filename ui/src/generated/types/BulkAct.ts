import type { Lang } from "./Lang";

export type BulkAct = { "act": "reply_language", to: Lang } | { "act": "screen_in", reasons: string } | { "act": "file", series: string } | { "act": "close", reasons: string };
