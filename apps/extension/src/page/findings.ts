import type { Encryption } from '@ehlo/shared'
import type { Stopped } from './reading.ts'

/** Settings for sending that a page names. */
export type Candidate = {
  /** As the page writes it, in lower case; look-alike letters are never replaced. */
  host: string
  /** The part that a person has to fill in, as the page writes it: `yourdomain.com` in `mail.yourdomain.com`. */
  placeholder?: string
  /** Letters of one script that pass for those of another, or that nobody sees. */
  hasLookAlikes?: true
  /** Best first (RFC 8314: implicit TLS before STARTTLS before cleartext), unless the page recommends one. */
  variants: Variant[]
  /** A login that the page names. */
  username?: string
  /** The line it came from, without secrets. */
  source: string
}

export type Variant = {
  port: number
  encryption: Encryption
  /** The page named no port: the usual one of what it says about encryption. */
  isAssumed?: true
  isRecommended?: true
  /** The page's own word: `SSL`. */
  pageSays?: string
}

export type PageFindings = {
  title: string
  candidates: Candidate[]
  addresses: string[]
  /** Error texts, without secrets. */
  errors: string[]
  stopped?: Stopped
}
