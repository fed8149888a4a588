const fromField = /^From:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/im

/** Puts the login in the place of From, as Gmail does, and keeps the old one where Gmail keeps it. */
export function rewriteFrom(raw: Buffer, login: string): Buffer {
  // latin1 keeps every octet of an 8-bit message as it is.
  const message = raw.toString('latin1')
  const headEnd = message.search(/\r?\n\r?\n/)
  const head = headEnd === -1 ? message : message.slice(0, headEnd)
  const original = fromField.exec(head)?.[0]
  if (original === undefined || original.toLowerCase().includes(login)) return raw
  const rewritten = head.replace(fromField, () => `From: ${login}\r\nX-Google-Original-${original}`)
  return Buffer.from(rewritten + message.slice(head.length), 'latin1')
}
