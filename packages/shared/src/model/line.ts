import * as z from 'zod/mini'

/**
 * Text without control characters. In a username they would separate fields of SASL mechanisms (RFC 4616, XOAUTH2) and
 * say more than the user; in a name they only hide things.
 */
export const Line = z
  .string()
  .check(z.trim(), z.regex(/^[^\p{Cc}]*$/u, 'must have no control characters'))
