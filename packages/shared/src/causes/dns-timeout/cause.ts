import type { Cause } from '../cause.ts'

export const dnsTimeout: Cause = {
  actor: 'network',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['11002', '[errno -3]', 'dns server did not respond', 'dns server failure', 'dns timed out', 'dns timeout', 'eai_again', 'eai_fail', 'echec temporaire dans la resolution du nom', 'errno -3', 'etimeout * query', 'fallo temporal en la resolucion del nombre', 'gethostbyname failed', 'host lookup did not complete', 'host not found, try again', 'i/o timeout * lookup', 'lookup * i/o timeout', 'lookup timed out', 'midlertidig feil i navneopplosing', 'name resolution timed out', 'name server timeout', 'non-recoverable failure in name resolution', 'querya etimeout', 'queryaaaa etimeout', 'resolver timed out', 'server misbehaving', 'servfail', 'temporarer fehler bei der namensauflosung', 'temporary failure in name resolution', 'timed out while resolving', 'voruebergehender fehler bei der namensauflosung', 'wsatry_again'] }, { sure: 0.5, says: ['lookup * on * server misbehaving'] }, { sure: 0.25, says: ['getaddrinfo failed & name or service not known', 'no such host is known'] }],
  rivals: [{ cause: 'dns-no-such-host', probe: 'other-resolver', share: 0.12 }, { cause: 'dns-refused', probe: 'other-resolver', share: 0.05 }, { cause: 'port-blocked', probe: 'control-host', share: 0.04 }],
  references: [],
}
