import * as z from 'zod/mini'
import { toMailAddress } from './mail-address.ts'

/** An address as header fields show it, with the name that people see. */
export type Mailbox = { name: string; address: string }

/** Reads `kari@example.no`, `Kari <kari@example.no>` or `"Nordmann, Kari" <kari@example.no>`. */
export function toMailbox(value: string): Mailbox | undefined {
  const text = value.trim()
  if (!text.endsWith('>')) {
    const address = toMailAddress(text)
    return address === undefined ? undefined : { name: '', address }
  }
  const open = text.lastIndexOf('<')
  const address = toMailAddress(text.slice(open + 1, -1))
  const name = text
    .slice(0, Math.max(open, 0))
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('\\"', '"')
  if (address === undefined || open < 0 || /[\r\n\0<>]/.test(name) || name.length > 200) {
    return undefined
  }
  return { name, address }
}

export const MailboxText = z.pipe(
  z.string().check(z.maxLength(1500)),
  z.transform((value: string, context): Mailbox => {
    const mailbox = toMailbox(value)
    if (mailbox !== undefined) return mailbox
    context.issues.push({ code: 'custom', message: 'must be an e-mail address', input: '' })
    return z.NEVER
  }),
)

/** One address or a list of them. */
export const MailboxList = z.pipe(
  z.union([z.string(), z.array(z.string()).check(z.maxLength(1000))]),
  z.transform((value: string | string[], context): Mailbox[] => {
    const texts = typeof value === 'string' ? [value] : value
    return texts.flatMap((text, index) => {
      const mailbox = toMailbox(text)
      if (mailbox !== undefined) return [mailbox]
      context.issues.push({
        code: 'custom',
        message: 'must be an e-mail address',
        path: [index],
        input: '',
      })
      return []
    })
  }),
)
