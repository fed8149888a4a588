import { withTimeLimit } from '../../network/time-limit.ts'
import { defineStage } from '../stage.ts'

export const resolve = defineStage({
  id: 'resolve',
  slice: 'resolution',
  async collect(run) {
    const { host, port } = run.plan.settings
    const found = await withTimeLimit(run.signal, run.limits.resolveMs, (signal) =>
      run.deps.dialer.resolve(host, port, signal),
    )
    if (found.status === 'failed') return { observation: found }
    run.destination = found.destination
    const addresses = found.destination.addresses.map(({ address }) => address)
    return { observation: { status: 'observed', value: { addresses } } }
  },
})
