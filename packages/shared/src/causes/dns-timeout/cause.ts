import type { Cause } from '../cause.ts'

export const dnsTimeout: Cause = {
  actor: 'network',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['errno -3', '[errno -3]', 'eai_again', 'temporary failure in name resolution', 'etimeout * query', 'dns timeout', 'dns timed out', 'name resolution timed out', 'gethostbyname failed', 'dns server did not respond', 'resolver timed out', 'eai_fail', 'non-recoverable failure in name resolution', 'server misbehaving', 'i/o timeout * lookup', 'lookup * i/o timeout', 'querya etimeout', 'queryaaaa etimeout', 'lookup timed out', 'voruebergehender fehler bei der namensauflosung', 'temporarer fehler bei der namensauflosung', 'echec temporaire dans la resolution du nom', 'fallo temporal en la resolucion del nombre', 'midlertidig feil i navneopplosing', 'host not found, try again', 'host lookup did not complete', 'dns server failure', 'dns lookup timed out', 'name server timeout', 'timed out while resolving', 'servfail', 'wsatry_again', '11002'] }, { sure: 0.5, says: ['lookup * on * server misbehaving'] }, { sure: 0.25, says: ['no such host is known', 'getaddrinfo failed & name or service not known'] }],
  rivals: [{ cause: 'dns-no-such-host', probe: 'other-resolver', share: 0.12 }, { cause: 'dns-refused', probe: 'other-resolver', share: 0.05 }, { cause: 'port-blocked', probe: 'control-host', share: 0.04 }],
  references: [],
}
