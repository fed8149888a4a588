import type { Cause } from '../cause.ts'

export const regionBlock: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [
    {
      sure: 0.93,
      says: [
        'country',
        'foreign address',
        'foreign ip',
        'from abroad',
        'geo-ip',
        'geoip',
        'geolocation',
        'ip-adresse ausland',
        'location is not allowed',
        'outside japan',
        'region blocked',
        'region is blocked',
        'region restriction',
        '国別',
        '国外',
        '境外',
        '异地登录',
        '海外',
        '異地',
      ],
    },
    {
      sure: 0.74,
      says: [
        'domestic',
        'from this location',
        'from your location',
        'geographic',
        'land gesperrt',
        'overseas',
        'your region',
      ],
    },
    { sure: 0.5, says: ['command rejected'], provider: ['sakura'] },
    { sure: 0.7, says: ['authentication failed', 'command rejected'], provider: ['sakura'] },
    { sure: 0.35, says: ['authentication failed, system busy', 'command rejected'] },
    {
      sure: 0.78,
      says: ['network not allowed', 'geograph', 'region is not', 'from your region', 'outside of'],
      code: [550, 554, 535, 530, 571],
      unless: ['wrong region', 'in region', 'ses', 'attr35', 'country code'],
    },
  ],
  references: [],
}
