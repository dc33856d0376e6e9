import { isScaleAlone } from '../columns/scale-words.ts';

/** Words that stand above a table, and not above some of its columns. */
export function isTitleLine(words: string): boolean {
  return TITLE.test(words.trim()) || isScaleAlone(words.trim());
}

const TITLE =
  /^[-–(*\s]*(?:cộng hòa|độc lập|đơn vị tính|đvt|đv tính|đơn vị\s*:\s*\S|đơn vị báo cáo|đơn vị nhận|cơ quan báo cáo|kỳ báo cáo|kỳ số liệu|biểu|phụ lục|mẫu số|số liệu|tính đến|kèm theo|ban hành|từ ngày|ngày|bảng|báo cáo|kết quả tổng hợp|tổng hợp|tình hình|ubnd|ủy ban|sở )/i;
