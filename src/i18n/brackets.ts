/** A text that is to stand in brackets, without brackets of its own: "Chỉ số A (CSA)" → "Chỉ số A, CSA". */
export function withoutBrackets(text: string): string {
  return text.replaceAll(/ \(([^()]*)\)/g, ', $1');
}
