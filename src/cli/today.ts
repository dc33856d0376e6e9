/** The date in Vietnam, YYYY-MM-DD, wherever the command runs. */
export function today(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}

/** Said when the ledger cannot take this day: it would stand there for good. */
export function wrongClock(date: string): string {
  return `Máy đang ghi hôm nay là ${date}: trước năm được niêm phong, trước lần niêm phong gần nhất, hoặc quá xa về sau. Chỉnh đồng hồ của máy rồi chạy lại. Sổ ấn bản chưa thay đổi.`;
}
