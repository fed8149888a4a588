import type { Cause } from '../cause.ts'

export const reverseDnsMissing: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['cannot find your hostname', 'cannot find your reverse', 'client host rejected: cannot find', 'could not get a hostname', 'dns inverso', 'dns ptr', 'does not have a * hostname', 'does not reverse', 'fcrdns', 'fix reverse', 'forward confirmed', 'forward-confirmed', 'generic hostname', 'generic ptr', 'generic rdns', 'generic reverse', 'invalid ptr', 'ip name lookup', 'ip without', 'missing ptr', 'missing reverse', 'no dns records for your ip', 'no reverse', 'omvendt dns', 'ptr', 'ptr record', 'rdns', 'resolucion inversa', 'resolution inverse', 'resolvable hostname', 'resolve your ip', 'reverse address', 'reverse dns', 'reverse hostname', 'reverse lookup', 'reverse name', 'reverse resol', 'reverse-dns', 'unable to determine * hostname', 'unresolvable client'], unless: ['helo command', 'sender address'] }, { sure: 0.74, says: ['fix your dns', 'hostname lookup failed', 'in-addr.arpa', 'inverso', 'ip lookup failed', 'name lookup failed for', 'no host name', 'umgekehrte'], unless: ['helo command', 'sender address'] }, { sure: 0.95, enhanced: ['4.7.23', '5.7.25', '4.7.25'] }],
  rivals: [{ cause: 'server-dns-broken', probe: 'look-up-domain', share: 0.06 }, { cause: 'helo-rejected', probe: 'greeting-and-provider', share: 0.05 }, { cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.04 }],
  references: [],
}
