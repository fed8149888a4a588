import * as z from 'zod/mini'
import { toMailAddress } from './mail-address.ts'

/** An address, normalised. */
export const MailAddress = z.pipe(
  z.string().check(z.maxLength(1024)),
  z.transform((value: string, context) => {
    const address = toMailAddress(value)
    if (address !== undefined) return address
    context.issues.push({ code: 'custom', message: 'must be an e-mail address', input: '' })
    return z.NEVER
  }),
)
