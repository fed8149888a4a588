/**
 * Makes every line end in CRLF. A lone CR or LF is what SMTP smuggling is made of: a server that takes `\n.\r\n` for the
 * end of a message would read the rest as the next one. NUL is no text (RFC 5321 §4.5.2) and is answered with undefined.
 */
export function normaliseLineEndings(message: Buffer): Buffer | undefined {
  if (message.includes(0)) return undefined
  if (!hasStrayEnding(message)) return message
  const lines: Buffer[] = []
  let start = 0
  for (let at = 0; at < message.length; at += 1) {
    const byte = message[at]
    if (byte !== CR && byte !== LF) continue
    lines.push(message.subarray(start, at), crlf)
    if (byte === CR && message[at + 1] === LF) at += 1
    start = at + 1
  }
  lines.push(message.subarray(start))
  return Buffer.concat(lines)
}

const CR = 13
const LF = 10
const crlf = Buffer.from('\r\n')

function hasStrayEnding(message: Buffer): boolean {
  for (let at = message.indexOf(LF); at !== -1; at = message.indexOf(LF, at + 1)) {
    if (message[at - 1] !== CR) return true
  }
  for (let at = message.indexOf(CR); at !== -1; at = message.indexOf(CR, at + 1)) {
    if (message[at + 1] !== LF) return true
  }
  return false
}
