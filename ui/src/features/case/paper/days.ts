/** The day so many days later. */
export function later(day: string, days: number): string {
  const on = new Date(`${day}T00:00:00Z`);
  on.setUTCDate(on.getUTCDate() + days);
  return on.toISOString().slice(0, 10);
}
