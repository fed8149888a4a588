import type { Alternative } from '@ehlo/shared'
import { go } from '../state/navigation.ts'
import { testUnsaved } from '../state/test-run.ts'

/** Tests settings that nobody has stored, as this login. */
export async function trySettings(
  { host, port, encryption }: Alternative,
  login: { username: string; password: string },
): Promise<void> {
  go({ at: 'test', connectionId: null })
  const connection = {
    host,
    port,
    encryption,
    authMethod: 'auto' as const,
    tlsVerification: 'full',
    ...login,
  }
  const sender = login.username.includes('@') ? login.username : ''
  await testUnsaved(connection, { sender, onBehalfOf: '', recipient: '' })
}

/** Opens the form of a new connection with these settings in it. */
export function adoptSettings({ host, port, encryption }: Alternative, username = ''): void {
  go({
    at: 'connection',
    id: null,
    preset: { host, port: String(port), encryption, ...(username === '' ? {} : { username }) },
  })
}
