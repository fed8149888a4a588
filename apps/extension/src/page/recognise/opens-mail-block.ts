/** `mail:` of Spring, `"Email": {`: programs that name a server there send through it. */
export function opensMailBlock(text: string): boolean {
  return /^['"]?e?-?mail(?:er)?['"]?\s?:\s?\{?$/i.test(text)
}
