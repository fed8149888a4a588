/** What a client asked about notifications (RFC 3461); where it asked nothing there is none. */
export type DsnRequest = {
  /** RET: whether the whole message comes back with a failure, or its header alone. */
  returns?: 'FULL' | 'HDRS'
  /** ENVID, decoded. */
  envelopeId?: string
  /** By address; of those that said nothing there is no entry. ORCPT is its type and the decoded address. */
  recipients: Record<string, { notify?: string[]; originalRecipient?: string }>
}

/** What MAIL says of it to a server that offers DSN. */
export function mailParameters({ returns, envelopeId }: DsnRequest): string[] {
  return [
    ...(returns === undefined ? [] : [`RET=${returns}`]),
    ...(envelopeId === undefined ? [] : [`ENVID=${toXtext(envelopeId)}`]),
  ]
}

/** What RCPT says of it. */
export function recipientParameters({ recipients }: DsnRequest, address: string): string[] {
  const { notify, originalRecipient } = recipients[address] ?? {}
  const [, type, original] = /^([^;]+);(.+)$/s.exec(originalRecipient ?? '') ?? []
  return [
    ...(notify === undefined ? [] : [`NOTIFY=${notify.join(',')}`]),
    ...(original === undefined ? [] : [`ORCPT=${type};${toXtext(original)}`]),
  ]
}

// RFC 3461 §4: neither a space nor the end of a line can come of it.
function toXtext(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const isPlain = byte > 0x20 && byte < 0x7f && byte !== plus && byte !== equals
      return isPlain
        ? String.fromCharCode(byte)
        : `+${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
}

const plus = 0x2b
const equals = 0x3d
