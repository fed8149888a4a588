const dot = 0x2e

/**
 * A message as it follows DATA: lines that begin with a dot get another (RFC 5321 §4.5.2), and the final dot comes last.
 * Every line end of the message is CRLF already (`line-endings.ts`), so that no other place looks like its end.
 */
export function encodeContent(raw: Buffer): Buffer {
  const parts: Buffer[] = []
  let start = 0
  if (raw[0] === dot) parts.push(oneDot)
  for (let at = raw.indexOf('\r\n.'); at !== -1; at = raw.indexOf('\r\n.', at + 2)) {
    parts.push(raw.subarray(start, at + 2), oneDot)
    start = at + 2
  }
  parts.push(raw.subarray(start))
  const isLineEnded = raw.length === 0 || raw.subarray(-2).equals(lineEnd)
  parts.push(isLineEnded ? ending : endingOfUnfinishedLine)
  return Buffer.concat(parts)
}

const oneDot = Buffer.from('.')
const lineEnd = Buffer.from('\r\n')
const ending = Buffer.from('.\r\n')
const endingOfUnfinishedLine = Buffer.from('\r\n.\r\n')
