import type { Encryption } from './encryption.ts'

/** The port that a mail client would expect for an encryption (RFC 6409, RFC 8314). */
export const usualPorts: Record<Encryption, number> = { tls: 465, starttls: 587, none: 25 }
