/** The date in Vietnam, YYYY-MM-DD, wherever the command runs. */
export function today(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}
