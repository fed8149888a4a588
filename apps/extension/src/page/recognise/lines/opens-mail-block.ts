/** `mail:` of Spring, `"Email": {`, `config system email-server`: programs that name a server there send through it. */
export function opensMailBlock(text: string): boolean {
  return (
    /^['"]?e?-?mail(?:er)?['"]?\s?:\s?\{?$/i.test(text) ||
    /^config\s(?:\w+\s)?e?-?mail-?server$/i.test(text)
  )
}
