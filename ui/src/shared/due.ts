/** Days before a deadline from which it is told as near. */
export const SOON = 2;
