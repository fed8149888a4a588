import type { Cause } from '../cause.ts'

export const serverDnsBroken: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [{ sure: 0.6, says: ['sender address rejected: domain not found', 'domain not found'] }, { sure: 0.88, says: ['dns lookup failed', 'dns temporary failure', 'dns failure', 'temporary dns', 'dns problem', 'dns server failure & rcpt', 'unable to resolve mx', 'dns timeout & 451', 'name server problem', 'dns error', 'unable to look up dns', 'resolver error', 'temporary dns error', 'dns temporarily', 'dns query failed', 'mx lookup', 'could not resolve * 451', 'temporary * dns', 'dns unavailable', 'malformed or unexpected name server reply', 'unexpected name server reply', 'name server:', 'name service error for * try again', 'cname_lookup_failed', 'cname lookup failed', 'cname lookup failed temporarily'], code: [450, 451, 454, 421, 4, 550] }, { sure: 0.35, says: ['cannot find your reverse hostname', 'cannot find your hostname', 'sender address rejected: domain not found'] }],
  rivals: [{ cause: 'sender-domain-invalid', probe: 'look-up-domain', share: 0.3 }, { cause: 'reverse-dns-missing', probe: 'look-up-domain', share: 0.08 }],
  references: [],
}
