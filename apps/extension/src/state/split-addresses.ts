/** Addresses as people write them into one field: by comma, semicolon, space or line. */
export function splitAddresses(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))]
}
