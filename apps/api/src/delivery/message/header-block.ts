/** One header field as it stands, folded lines and final CRLF included. */
export type HeaderField = { name: string; text: string; value: string }

export type HeaderBlock = { fields: HeaderField[]; body: Buffer }

const headerLimitBytes = 256 * 1024

/**
 * Splits a message with CRLF line endings into its header fields and the rest (RFC 5322 §2.2). Answers undefined where
 * the header is no header: a line without a name, a folded first line, or more than 256 kB of it.
 */
export function readHeaderBlock(message: Buffer): HeaderBlock | undefined {
  const end = message.subarray(0, 2).toString('latin1') === '\r\n' ? 0 : message.indexOf('\r\n\r\n')
  const headerEnd = end === -1 ? message.length : end === 0 ? 0 : end + 2
  if (headerEnd > headerLimitBytes) return undefined
  const fields: HeaderField[] = []
  // latin1 keeps every byte, so that what was read can be written again unchanged.
  for (const line of message.subarray(0, headerEnd).toString('latin1').split('\r\n')) {
    if (line === '') continue
    const last = fields.at(-1)
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (last === undefined) return undefined
      last.text += `${line}\r\n`
      last.value += ` ${line.trim()}`
      continue
    }
    const match = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line)
    if (match === null) return undefined
    const [, name = '', value = ''] = match
    fields.push({ name: name.toLowerCase(), text: `${line}\r\n`, value: value.trim() })
  }
  return { fields, body: message.subarray(Math.min(headerEnd + 2, message.length)) }
}

/** Writes header fields and body as one message again. */
export function writeHeaderBlock(block: HeaderBlock): Buffer {
  const header = block.fields.map((field) => field.text).join('')
  return Buffer.concat([Buffer.from(`${header}\r\n`, 'latin1'), block.body])
}

export function headerField(name: string, value: string): HeaderField {
  return { name: name.toLowerCase(), text: `${name}: ${value}\r\n`, value }
}
