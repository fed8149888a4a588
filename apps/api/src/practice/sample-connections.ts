import { practiceDomain } from '@ehlo/shared/names'
import type { NewConnection } from '@ehlo/shared'
import { officeAddress, practiceAccounts } from './accounts.ts'
import type { PracticeServer } from './server.ts'

/** What a sample shows, by name. */
export type PracticeSample = {
  /** Says what the connection shows; the word "Practice" is in every one. */
  connection: Omit<NewConnection, 'corporationId'> & { password: string }
  /** An address to ask about beside the login's own. */
  onBehalfOf: string
}

export const practiceSampleNames = [
  'works',
  'wrong-password',
  'wrong-encryption',
  'refused-at-rcpt',
  'refused-after-data',
  'rewritten',
  'smtp-auth-disabled',
  'app-password',
] as const
export type PracticeSampleName = (typeof practiceSampleNames)[number]

const titles: Record<PracticeSampleName, string> = {
  works: 'Practice: all works',
  'wrong-password': 'Practice: wrong password',
  'wrong-encryption': 'Practice: wrong encryption for the port',
  'refused-at-rcpt': 'Practice: send on behalf refused by the server',
  'refused-after-data': 'Practice: send on behalf refused after the message (Microsoft)',
  rewritten: 'Practice: sender rewritten (Gmail)',
  'smtp-auth-disabled': 'Practice: SMTP AUTH disabled for the tenant (Microsoft)',
  'app-password': 'Practice: app password needed (Gmail)',
}

/** Settings of one sample, for the practice server that runs at `server`. */
export function practiceSample(
  name: PracticeSampleName,
  server: Pick<PracticeServer, 'host' | 'ports' | 'pin'>,
): PracticeSample {
  const { username, password } = practiceAccounts[name === 'wrong-encryption' ? 'works' : name]
  return {
    connection: {
      name: titles[name],
      // The first serves the domain; each other is one co-worker's, so that none stands in for another.
      ...(name === 'works'
        ? { senderDomain: practiceDomain }
        : { senderAddress: `${name}@${practiceDomain}` }),
      host: server.host,
      port: server.ports.starttls,
      encryption: name === 'wrong-encryption' ? 'tls' : 'starttls',
      username,
      password: name === 'wrong-password' ? `not-${password}` : password,
      tlsVerification: server.pin,
    },
    onBehalfOf: officeAddress,
  }
}
