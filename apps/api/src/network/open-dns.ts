import type { AskDns } from './dns-answer.ts'

/**
 * Asks these name servers, or the system's where there are none. What reads their packets is loaded with the first
 * question: neither the API nor a login test should wait for it as they start.
 */
export function openDns(servers: readonly string[]): AskDns {
  let client: Promise<AskDns> | undefined
  const open = async () => {
    const { createDnsClient, parseDnsServer } = await import('./dns-client.ts')
    return createDnsClient({ servers: servers.flatMap((one) => parseDnsServer(one) ?? []) })
  }
  return async (name, type) => {
    client ??= open()
    return (await client)(name, type)
  }
}
