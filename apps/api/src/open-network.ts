import type { Config } from './config.ts'
import { createDialer, type Dialer } from './network/dialer.ts'
import type { AskDns } from './network/dns-answer.ts'
import { createMailboxPolicy, createNetworkPolicy } from './network/network-policy.ts'
import { openDns } from './network/open-dns.ts'
import { createResolver, type Resolver } from './network/resolver.ts'
import { createTlsTrust, type TlsTrust } from './smtp/tls-trust.ts'

type Network = {
  resolver: Resolver
  dialer: Dialer
  trust: TlsTrust
  /** DNS records of every type. */
  ask: AskDns
  /** To the mailboxes in which copies arrive, and to the records by which those are verified. */
  mailboxes: { dialer: Dialer; ask: AskDns }
}

/** The one way out, within what the operator opened, and whom TLS trusts there. */
export function openNetwork(config: Config): Network {
  const resolver = createResolver({ servers: config.dnsServers })
  const ask = openDns(config.dnsServers)
  return {
    resolver,
    ask,
    dialer: createDialer({ resolver, policy: createNetworkPolicy(config) }),
    trust: createTlsTrust(),
    mailboxes: {
      dialer: createDialer({ resolver, policy: createMailboxPolicy(config) }),
      ask,
    },
  }
}
