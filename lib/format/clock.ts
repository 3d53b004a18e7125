/** The time of day in Vietnam at an instant (ISO), to the second: `16:30:05`. */
export function formatClock(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 19);
}
