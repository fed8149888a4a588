import type { Cause } from '../cause.ts'

export const hostUnreachable: Cause = {
  actor: 'network',
  severity: 'critical',
  field: 'host',
  recognise: [
    {
      sure: 0.82,
      says: [
        '(113)',
        '10065',
        "aucun chemin d'acces pour atteindre l'hote",
        'ehostdown',
        'ehostunreach',
        'errno 113',
        'host is down',
        'host is unreachable',
        'host unreachable',
        'ingen rute til vert',
        'keine route zum zielrechner',
        'no existe ninguna ruta',
        'no route to host',
        'noroutetohostexception',
        'os error 113',
        'unreachable host',
        'wsaehostunreach',
        'нет маршрута',
      ],
      withoutSign: ['ipv6-target'],
    },
    {
      sure: 0.25,
      says: ['connection timed out', 'etimedout', 'network is unreachable'],
      withoutSign: ['ipv6-target'],
    },
  ],
  rivals: [
    { cause: 'port-blocked', probe: 'control-host', share: 0.25 },
    { cause: 'ipv6-broken', probe: 'only-ipv4', share: 0.1 },
    { cause: 'dns-wrong-address', probe: 'greeting-and-provider', share: 0.05 },
  ],
  references: [],
}
