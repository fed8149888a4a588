import type { Endpoint, Provider } from './provider.ts'

/**
 * How a provider is reached by whoever named this host of it. A submission host stays: another region or country is another
 * account. One that is none, such as an MX host, gives way.
 */
export function endpointsFor({ submission }: Provider, host: string): readonly Endpoint[] {
  const name = host.trim().toLowerCase()
  if (!/^[^.]*smtp/.test(name)) return submission
  return submission.map((endpoint) => ({ ...endpoint, host: name }))
}
