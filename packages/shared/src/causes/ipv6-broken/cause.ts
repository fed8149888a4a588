import type { Cause } from '../cause.ts'

export const ipv6Broken: Cause = {
  actor: 'network',
  severity: 'critical',
  recognise: [
    {
      sure: 0.93,
      says: [
        '10051',
        'cannot assign requested address',
        'eafnosupport',
        'ehostunreach',
        'enetunreach',
        'network is unreachable',
        'no route to host',
      ],
      sign: ['ipv6-target'],
    },
    {
      sure: 0.75,
      says: ['etimedout', 'failed to connect', 'timed out', 'timeout', 'unable to connect'],
      sign: ['ipv6-target'],
    },
    {
      sure: 0.3,
      says: ['connection timeout', 'enetunreach', 'network is unreachable'],
      withoutSign: ['ipv6-target'],
    },
    {
      sure: 0.93,
      says: ['unreachable', 'enetunreach', 'ehostunreach', 'no route', '{timed-out}', 'etimedout'],
      sign: ['ipv6-target'],
      unless: ['client host', 'rejected', 'ptr'],
    },
    {
      sure: 0.93,
      says: [
        'das netzwerk ist nicht erreichbar',
        "le reseau n'est pas",
        'la red es inaccesible',
        'rete non',
        'rete inaccess',
        'rede esta fora de alcance',
        'rede inacess',
        'netwerk is onbereikbaar',
        'siec jest niedost',
        'сеть недоступна',
        'natverket gar inte',
        'natverket kan inte',
        'nettverket er util',
        'nettverket kan ikke',
        'netvaerket er ikke',
        '网络不可达',
        '网络无法',
        'ネットワークに',
      ],
      sign: ['ipv6-target'],
    },
  ],
  references: [],
}
