/** What speaks against a name as it is written; null: nothing. Names stand on every page, letter for letter. */
export function unclearName(name: string, core: string): string | null {
  if (/[*¹²³⁰-⁹†‡()[\]]/.test(name)) {
    return `Tên "${name}" có dấu ngoặc hay dấu chú thích: chỉ để lại tên.`;
  }
  if (inCapitals(core) || (inCapitals(name) && name.includes(' '))) {
    return `Tên "${name}" viết hoa cả: viết lại như thường, thí dụ "Xã An Bình".`;
  }
  return null;
}

/** Two places in one cell: "Xã An Bình, Xã Tân Phú", on one line or on two. */
export function isSeveral(core: string): boolean {
  return /[,;]|\s(?:Xã|Phường|Đặc khu|Thị trấn|Huyện)\s\p{Lu}/u.test(core);
}

/** More than one word, and no small letter. */
function inCapitals(words: string): boolean {
  return / \p{L}{2}/u.test(words) && /^\p{L}{2}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** Without the number that a list puts before a name, and "UBND" before a place. */
export function bareName(written: string): string {
  return written
    .replace(/^(?:\d+(?:\.\d+)*[.)]|[-–+•])\s+/, '')
    .replace(
      /^(?:UBND|Ủy ban nhân dân)\s+(?=(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)\s)/iu,
      '',
    );
}
