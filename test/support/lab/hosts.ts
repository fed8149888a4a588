import type { CertificateKind } from '../certificates/test-authority.ts'
import { LAB_DOMAIN } from './accounts.ts'

/** How one of the lab's mail hosts differs from `mail`. All are one Postfix, each on an address of its own. */
export interface MailHost {
  name: string
  octet: number
  certificate: CertificateKind
  /** Where it refuses a sender that is not the login's: MAIL, RCPT (Postfix's default), or nowhere. */
  refusesSenderAt: 'mail' | 'rcpt' | 'nowhere'
  /** What it does with a message that it accepted, beside delivering it. */
  afterwards: 'nothing' | 'rewrite' | 'add-sender' | 'bounce' | 'junk'
  mechanisms: 'passwords' | 'tokens'
}

const ordinary = {
  certificate: 'good',
  refusesSenderAt: 'rcpt',
  afterwards: 'nothing',
  mechanisms: 'passwords',
} as const
const accepting = { ...ordinary, refusesSenderAt: 'nowhere' } as const

export const mailHosts = {
  /** Refuses a foreign sender at RCPT, as Postfix does by default. */
  mail: { ...ordinary, name: `mail.${LAB_DOMAIN}`, octet: 1 },
  /** `smtpd_delay_reject = no`: refuses a foreign sender at MAIL. */
  strict: { ...ordinary, name: `strict.${LAB_DOMAIN}`, octet: 2, refusesSenderAt: 'mail' },
  /** Lets every login send as anybody. */
  lenient: { ...accepting, name: `lenient.${LAB_DOMAIN}`, octet: 3 },
  /** As Gmail: makes kari the From and the reverse-path of everything, and keeps the From in X-Google-Original-From. */
  rewriting: { ...accepting, name: `rewriting.${LAB_DOMAIN}`, octet: 4, afterwards: 'rewrite' },
  /** As Exchange's Send on Behalf: keeps the From, and adds kari as Sender. */
  addingSender: {
    ...accepting,
    name: `adding-sender.${LAB_DOMAIN}`,
    octet: 5,
    afterwards: 'add-sender',
  },
  /** Accepts everything, and bounces what is not from a login's own address. */
  bouncing: { ...accepting, name: `bouncing.${LAB_DOMAIN}`, octet: 6, afterwards: 'bounce' },
  /** Delivers what is not from a login's own address to Junk. */
  junking: { ...accepting, name: `junking.${LAB_DOMAIN}`, octet: 7, afterwards: 'junk' },
  /** Offers XOAUTH2 and OAUTHBEARER only; tokens come from `lab.accessToken`. */
  oauth: { ...ordinary, name: `oauth.${LAB_DOMAIN}`, octet: 8, mechanisms: 'tokens' },
  expired: { ...ordinary, name: `expired.${LAB_DOMAIN}`, octet: 11, certificate: 'expired' },
  notYetValid: {
    ...ordinary,
    name: `not-yet-valid.${LAB_DOMAIN}`,
    octet: 12,
    certificate: 'not-yet-valid',
  },
  wrongName: {
    ...ordinary,
    name: `wrong-name.${LAB_DOMAIN}`,
    octet: 13,
    certificate: 'wrong-name',
  },
  selfSigned: {
    ...ordinary,
    name: `self-signed.${LAB_DOMAIN}`,
    octet: 14,
    certificate: 'self-signed',
  },
  unknownAuthority: {
    ...ordinary,
    name: `unknown-authority.${LAB_DOMAIN}`,
    octet: 15,
    certificate: 'unknown-authority',
  },
  missingIntermediate: {
    ...ordinary,
    name: `missing-intermediate.${LAB_DOMAIN}`,
    octet: 16,
    certificate: 'missing-intermediate',
  },
} as const satisfies Record<string, MailHost>

export type MailHostId = keyof typeof mailHosts
