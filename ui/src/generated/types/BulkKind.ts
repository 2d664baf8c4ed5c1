
export type BulkKind = "reply_language" | "screen_in" | "file" | "close";
