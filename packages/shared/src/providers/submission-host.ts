import type { Provider } from './provider.ts'

/** Whether a host, plainly written, is known to take submissions for a provider. */
export function takesSubmissions(provider: Provider, name: string): boolean {
  return (
    provider.submission.some(({ host }) => host === name) ||
    provider.hosts.includes(name) ||
    anyNames(provider.submissionHosts, name)
  )
}

// The names that providers give to MX hosts, and the hosts at which mail is read.
const inboundName = /^(?:in\d*-smtp|inbound[^.]*|smtp-?in|mail-?in|mxa?\d*|imaps?|pop3?s?)\./

/** Whether a host, plainly written, is a provider's and is known to take none: mail arrives there, or is read. */
export function isInbound(provider: Provider, name: string): boolean {
  if (takesSubmissions(provider, name)) return false
  return inboundName.test(name) || anyNames(provider.inboundHosts, name)
}

/** Whether a host, plainly written, is a provider's own, and no machine that it rents out. */
export function isOwnHost(provider: Provider, name: string): boolean {
  const { hosts, customerSuffixes = [] } = provider
  if (!customerSuffixes.some((suffix) => name.endsWith(suffix))) return true
  return (
    takesSubmissions(provider, name) ||
    anyNames(provider.inboundHosts, name) ||
    // A longer suffix is known, beneath which there are its own alone.
    hosts.some(
      (host) => host.startsWith('.') && !customerSuffixes.includes(host) && name.endsWith(host),
    )
  )
}

function anyNames(patterns: readonly string[] = [], name: string): boolean {
  return patterns.some((pattern) => {
    const source = pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '[^.]+')
    return new RegExp(`^${source}$`).test(name)
  })
}
