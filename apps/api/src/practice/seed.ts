import type { Corporation, NewConnection, NewCorporation } from '@ehlo/shared'
import { practiceDomain } from '@ehlo/shared/names'
import { practiceSample, practiceSampleNames } from './sample-connections.ts'
import type { PracticeServer } from './server.ts'

/** What the samples are planted through: the same use cases that everyone calls. */
type Nursery = {
  createCorporation: (corporation: NewCorporation) => Promise<Pick<Corporation, 'id'>>
  createConnection: (connection: NewConnection) => Promise<unknown>
}

/** Plants the practice corporation with its sample connections; call it once, for a database that is new. */
export async function plantPracticeSamples(
  nursery: Nursery,
  server: Pick<PracticeServer, 'host' | 'ports' | 'pin'>,
): Promise<void> {
  const { id: corporationId } = await nursery.createCorporation({
    name: 'Practice corporation',
    domains: [practiceDomain],
  })
  for (const name of practiceSampleNames) {
    const { connection } = practiceSample(name, server)
    await nursery.createConnection({ ...connection, corporationId })
  }
}
