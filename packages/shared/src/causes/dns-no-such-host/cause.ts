import type { Cause } from '../cause.ts'

export const dnsNoSuchHost: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [{ sure: 0.9, says: ['cannot find the host', 'cannot resolve host', 'could not find host', 'could not resolve host', 'could not translate host name', 'couldn\'t find the server', 'der remotename konnte nicht aufgelost werden', 'dns error', 'dns lookup failed', 'dns resolution failed', 'domain name not found', 'eai_noname', 'enotfound', 'errno -2]', 'errno -5]', 'errno 11001', 'errno 8 nodename', 'failed to lookup host', 'fant ikke verten', 'gaierror', 'getaddrinfo failed', 'host inconnu', 'hostname lookup', 'hote inconnu', 'kein passender name', 'kunne ikke finne tjeneren', 'kunne ikke lose opp', 'le nom distant n\'a pas pu etre resolu', 'name does not resolve', 'name or service not known', 'no address associated with hostname', 'no se puede resolver', 'no such host', 'nodename nor servname', 'non-existent host', 'nxdomain', 'remote name could not be resolved', 'server could not be found', 'servfail no such', 'unable to look up', 'unable to resolve', 'unknownhostexception', 'wsahost_not_found'], unless: ['try again', 'temporary failure in name resolution', 'sender address rejected', 'recipient address rejected'], withoutSign: ['odd-host'] }, { sure: 0.74, says: ['11001', 'failed to resolve', 'host not found', 'socketerror getaddrinfo', 'unknown host'], unless: ['try again', 'temporary failure in name resolution', 'sender address rejected', 'recipient address rejected'], withoutSign: ['odd-host'] }, { sure: 0.35, says: ['sender address rejected * domain not found'], code: [1] }],
  rivals: [{ cause: 'dns-timeout', probe: 'other-resolver', share: 0.15 }, { cause: 'config-value-malformed', probe: 'compare-configured-host', share: 0.06 }, { cause: 'retired-hostname', probe: 'provider-log', share: 0.04 }],
  references: [],
}
