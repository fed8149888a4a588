import type { RunSettings } from '@ehlo/shared'
import type { Carrier } from '../../../apps/api/src/delivery/carrier/carrier.ts'
import { createSessionCarrier } from '../../../apps/api/src/delivery/carrier/session-carrier.ts'
import { createDialer } from '../../../apps/api/src/network/dialer.ts'
import { createResolver } from '../../../apps/api/src/network/resolver.ts'
import { createTlsTrust } from '../../../apps/api/src/smtp/tls-trust.ts'
import { openNetwork } from '../probe/index.ts'

/** What carries the messages of one connection, to a server on loopback, as delivery has it. */
export function openCarrier(
  server: { host: string; port: number },
  change: Partial<RunSettings> = {},
): Carrier {
  const deps = {
    dialer: createDialer({ resolver: createResolver({ servers: [] }), policy: openNetwork }),
    trust: createTlsTrust(undefined),
  }
  const settings: RunSettings = {
    host: server.host,
    port: server.port,
    encryption: 'none',
    username: '',
    authMethod: 'none',
    tlsVerification: 'full',
    ...change,
  }
  return createSessionCarrier(deps, settings, undefined)
}
