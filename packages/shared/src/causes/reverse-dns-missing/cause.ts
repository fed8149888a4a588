import type { Cause } from '../cause.ts'

export const reverseDnsMissing: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['ptr', 'ptr record', 'reverse dns', 'reverse-dns', 'rdns', 'reverse hostname', 'reverse host name', 'reverse lookup', 'reverse address', 'reverse name', 'cannot find your hostname', 'cannot find your reverse', 'fcrdns', 'forward confirmed', 'forward-confirmed', 'no reverse', 'dns ptr', 'does not have a * hostname', 'fix reverse', 'missing ptr', 'missing reverse', 'does not reverse', 'invalid ptr', 'generic ptr', 'generic reverse', 'ip name lookup', 'reverse resol', 'resolve your ip', 'resolvable hostname', 'unable to determine * hostname', 'resolution inverse', 'resolucion inversa', 'dns inverso', 'omvendt dns', 'generic hostname', 'generic rdns', 'no dns records for your ip', 'unresolvable client', 'client host rejected: cannot find', 'could not get a hostname', 'ip without'], unless: ['helo command', 'sender address'] }, { sure: 0.74, says: ['in-addr.arpa', 'hostname lookup failed', 'fix your dns', 'no host name', 'ip lookup failed', 'name lookup failed for', 'umgekehrte', 'inverso'], unless: ['helo command', 'sender address'] }, { sure: 0.95, enhanced: ['4.7.23', '5.7.25', '4.7.25'] }],
  rivals: [{ cause: 'server-dns-broken', probe: 'look-up-domain', share: 0.06 }, { cause: 'helo-rejected', probe: 'greeting-and-provider', share: 0.05 }, { cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.04 }],
  references: [],
}
