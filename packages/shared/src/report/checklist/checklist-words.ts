import type { LoginWords } from '../../providers/login/login-words.ts'
import type { LoginNeed } from '../../providers/provider.ts'

/** Everything that the checklist says, in one language; complete by type. */
export type ChecklistWords = {
  subject: (server: string) => string
  lead: (server: string) => string
  closing: string
  where: string
  readMore: string
  login: Record<LoginNeed, (login: string) => string>
  loginName: LoginWords['names']
  /** Of Microsoft 365 alone, where three switches lie one above the other. */
  signInPolicy: string
  thirdPartyAccess: string
  secondFactor: string
  sendOnBehalf: Record<'exchange' | 'google' | 'alias' | 'verified', (addresses: string) => string>
  anyAddressOf: (domain: string) => string
  ports: (destination: string, from: string) => string
  registerAddress: (from: string) => string
  thisMachine: string
  spf: (domain: string, include: string) => string
  dkim: (domain: string) => string
  dmarc: (domain: string) => string
  yourDomain: string
  theLogin: string
}
