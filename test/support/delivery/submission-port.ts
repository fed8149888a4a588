import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Access } from '../../../apps/api/src/access/access.ts'
import { localOperator } from '../../../apps/api/src/access/principal.ts'
import type { Corporations } from '../../../apps/api/src/connections/corporations.ts'
import type { Deliveries } from '../../../apps/api/src/delivery/deliveries.ts'
import { openSubmission } from '../../../apps/api/src/submission-beside.ts'

/** Who hands in at the submission port: a corporation with a token. */
export type Client = { port: number; user: string; token: string }

type Behind = {
  access: Access
  corporations: Corporations
  deliveries: Deliveries
  sendsDsn?: boolean
}

/** The submission port of a delivery, and a corporation that may hand in there. */
export async function openSubmissionPort({ access, sendsDsn = true, ...behind }: Behind) {
  const { id: user } = await behind.corporations.add(localOperator, { name: 'Fjord' })
  const order = { name: 'a system', role: 'sender', corporationId: user } as const
  const { token } = await access.issueToken(localOperator, order)
  const dataDir = await mkdtemp(join(tmpdir(), 'ehlo-submission-'))
  const said: string[] = []
  const close = await openSubmission(
    { dataDir, host: '127.0.0.1', sendsDsn },
    { access, deliveries: behind.deliveries, port: 0 },
    { print: (line) => said.push(line), log: () => {} },
  )
  const client: Client = { port: Number(/port (\d+)/.exec(said.join())?.[1]), user, token }
  return {
    client,
    close: async () => {
      await close()
      await rm(dataDir, { recursive: true })
    },
  }
}
