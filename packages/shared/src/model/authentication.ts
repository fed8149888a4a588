import * as z from 'zod/mini'

/** SASL mechanism to log in with; `auto` takes the best that the server offers, `none` does not log in. */
export const AuthMethod = z.enum(['auto', 'plain', 'login', 'cram-md5', 'xoauth2', 'none'])
export type AuthMethod = z.infer<typeof AuthMethod>

/**
 * `full` verifies chain, name and dates; a pin `sha256:<64 hex>` of the leaf's DER stands for all three.
 * There is no "off".
 */
export const TlsVerification = z
  .string()
  .check(
    z.regex(/^(?:full|sha256:[0-9a-fA-F]{64})$/, 'must be "full" or "sha256:" and 64 hex digits'),
    z.toLowerCase(),
  )
export type TlsVerification = z.infer<typeof TlsVerification>
