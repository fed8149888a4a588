import { withTimeLimit } from '../../network/time-limit.ts'
import { ehloNameFor } from '../../smtp/ehlo-name.ts'
import { defineStage } from '../stage.ts'
import { startSession } from '../start-session.ts'

export const connect = defineStage({
  id: 'connect',
  slice: 'connection',
  async collect(run) {
    const startedAt = performance.now()
    const connected = await withTimeLimit(run.signal, run.limits.connectMs, (signal) =>
      // Resolved by the stage before, without which this one is skipped.
      run.deps.dialer.connect(run.destination!, signal),
    )
    run.evidence.attempts = { status: 'observed', value: connected.attempts }
    if (connected.status === 'failed') {
      return { observation: { status: 'failed', failure: connected.failure } }
    }
    run.roundTripMs = performance.now() - startedAt
    const { socket, address, attempts } = connected
    run.egress = {
      address: socket.localAddress ?? '',
      ehloName: ehloNameFor(socket, run.deps.ehloName),
    }
    run.session = startSession(run, socket)
    return {
      observation: { status: 'observed', value: { address: address.address, attempts } },
    }
  },
})
