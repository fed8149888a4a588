import { openStore } from '../../../apps/api/src/storage/open-store.ts'
import { buildConnectionRow, buildCorporation } from '../../support/stores/builders.ts'

const places = ['Bergen', 'Bodø', 'Córdoba', 'Málaga', 'Tromsø', 'Ålesund', 'León', 'Alta']
const trades = ['Sjømat', 'Shipping', 'Electrodomésticos', 'Bygg', 'Transport', 'Regnskap']

const corporationCount = 400
const connectionsEach = 25

/** A business system of some size: 400 corporations with 25 connections each, 10,000 in all. */
export async function plantManyConnections(dataDir: string): Promise<void> {
  const store = await openStore({ dataDir })
  for (let index = 0; index < corporationCount; index += 1) {
    const place = places[index % places.length] ?? ''
    const trade = trades[index % trades.length] ?? ''
    const domain = `firm-${index}.example`
    const corporation = buildCorporation({ name: `${place} ${trade} ${index}`, domains: [domain] })
    await store.atomically([
      store.corporations.insert(corporation),
      ...Array.from({ length: connectionsEach }, (_, number) =>
        store.connections.insert(
          buildConnectionRow({
            corporationId: corporation.id,
            senderAddress: `worker-${number}@${domain}`,
            host: `smtp-${number % 3}.${domain}`,
            username: `worker-${number}@${domain}`,
            name: `Worker ${number} of ${place}`,
          }),
        ),
      ),
    ])
  }
  await store.close()
}
