import type { Cause } from '../cause.ts'

export const sniNeeded: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [
    {
      sure: 0.96,
      says: [
        'alert number 112',
        'invalid2.invalid',
        'missing server name',
        'no sni provided',
        'server name indication',
        'servername not',
        'sni_',
        'unrecognized name',
        'unrecognized_name',
      ],
    },
    { sure: 0.45, says: ['no sni provided'] },
    { sure: 0.4, says: ['illegal parameter', 'illegal_parameter'] },
    {
      sure: 0.97,
      says: ['noservername', 'without sni', 'no sni', 'server name indication'],
      also: ['certificate', 'zertifikat', 'certificat'],
    },
  ],
  references: [],
}
