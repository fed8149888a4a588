import * as z from 'zod/mini'
import { toDomainName } from './domain-name.ts'

/** A domain, stored as A-labels in lower case without the final dot. */
export const DomainName = z.pipe(
  z.string().check(z.maxLength(1024)),
  z.transform((value: string, context) => {
    const domain = toDomainName(value)
    if (domain !== undefined) return domain
    context.issues.push({ code: 'custom', message: 'must be a domain name', input: '' })
    return z.NEVER
  }),
)
