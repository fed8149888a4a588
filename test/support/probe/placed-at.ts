import type { Dialer } from '../../../apps/api/src/network/dialer.ts'

/**
 * A dialer whose connections are real, and whose servers stand at this address as far as their sockets tell. For what
 * depends on the address alone: no machine can be relied on to have one that is not loopback.
 */
export function placedAt(address: string, dialer: Dialer): Dialer {
  return {
    ...dialer,
    async connect(destination, signal) {
      const connected = await dialer.connect(destination, signal)
      if (connected.status === 'connected') {
        Object.defineProperty(connected.socket, 'remoteAddress', { value: address })
      }
      return connected
    },
  }
}
