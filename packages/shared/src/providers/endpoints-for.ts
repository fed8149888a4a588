import { plainName } from './plain-name.ts'
import type { Endpoint, Provider } from './provider.ts'
import { isInbound, takesSubmissions } from './submission-host.ts'

/**
 * How a provider is reached by whoever named this host of it. A submission host stays: another region or country is another
 * account. One at which mail arrives gives way, where the provider has one submission host for all. Of others nothing is
 * said: a host that is only guessed may be another account's.
 */
export function endpointsFor(provider: Provider, host: string): readonly Endpoint[] {
  const { submission } = provider
  const name = plainName(host)
  if (name === '') return submission
  if (takesSubmissions(provider, name)) {
    return submission.map((endpoint) => ({ ...endpoint, host: name }))
  }
  return isInbound(provider, name) && !provider.regional ? submission : []
}
