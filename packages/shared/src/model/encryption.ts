import * as z from 'zod/mini'

/**
 * How a session is protected: `tls` is implicit TLS (RFC 8314), `starttls` is an upgrade that is
 * required and never optional (RFC 3207), `none` is cleartext.
 */
export const Encryption = z.enum(['tls', 'starttls', 'none'])
export type Encryption = z.infer<typeof Encryption>

export const Port = z.int().check(z.minimum(1), z.maximum(65535))
