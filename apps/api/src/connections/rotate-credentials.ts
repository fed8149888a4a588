import type { RotationReport } from './connections.ts'
import type { ConnectionDependencies } from './connection-dependencies.ts'
import { sealingOf } from './destination.ts'

const batch = 200

/** Seals every password anew that a former key sealed. One that cannot be opened, or is being changed, stays as it is. */
export async function rotateCredentials({
  store,
  vault,
}: ConnectionDependencies): Promise<RotationReport> {
  const report = { rotated: 0, withoutKey: 0, unreadable: 0 }
  let afterId = ''
  for (;;) {
    const page = { afterId, limit: batch }
    const rows = await store.connections.findSealedByOtherKeys(vault.currentKeyId, page)
    for (const row of rows) {
      const opened = row.sealedPassword && vault.open(...sealingOf(row), row.sealedPassword)
      if (opened?.state !== 'opened') {
        const isKnown = row.passwordKeyId !== null && vault.knowsKey(row.passwordKeyId)
        report[isKnown ? 'unreadable' : 'withoutKey'] += 1
        continue
      }
      const sealedPassword = vault.seal(...sealingOf(row), opened.bytes)
      const outcome = await store.atomically([
        store.connections.reseal(row.id, row.version, {
          sealedPassword,
          passwordKeyId: vault.currentKeyId,
        }),
      ])
      if (outcome === 'written') report.rotated += 1
    }
    const last = rows.at(-1)
    if (last === undefined) return report
    afterId = last.id
  }
}
