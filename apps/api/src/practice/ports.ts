import type { Encryption } from '@ehlo/shared'

/** Where the practice server listens, on loopback only: 4000 before the port that a mail client would expect. */
export const practicePorts: Record<Encryption, number> = { tls: 4465, starttls: 4587, none: 4025 }
