import * as z from 'zod/mini'
import { toHostName } from './domain-name.ts'

/** A DNS name (as A-label, lower case, without the final dot) or an IP literal. */
export const HostName = z.pipe(
  z.string().check(z.maxLength(1024)),
  z.transform((value: string, context) => {
    const host = toHostName(value)
    if (host !== undefined) return host
    context.issues.push({
      code: 'custom',
      message: 'must be a host name or an IP address',
      input: '',
    })
    return z.NEVER
  }),
)
