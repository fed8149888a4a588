/** A LIKE pattern, escaped by a backslash, for text that holds this one; compare it with text in lower case. */
export function toPattern(text: string): string {
  return `%${text.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}
