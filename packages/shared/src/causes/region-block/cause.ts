import type { Cause } from '../cause.ts'

export const regionBlock: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [{ sure: 0.93, says: ['country', 'geoip', 'geo-ip', 'geolocation', 'foreign ip', 'from abroad', 'outside japan', 'location is not allowed', 'in your country', 'restricted country', 'country blocked', 'country not allowed', 'foreign address', '国外', '海外', '境外', '異地', '异地登录', '国別', 'region restriction', 'region is blocked', 'region blocked', 'ip-adresse ausland'] }, { sure: 0.74, says: ['overseas', 'from your location', 'from this location', 'your region', 'land gesperrt', 'geographic', 'domestic'] }, { sure: 0.5, says: ['command rejected'], provider: ['sakura'] }, { sure: 0.7, says: ['authentication failed', 'command rejected'], provider: ['sakura'] }, { sure: 0.35, says: ['command rejected', 'authentication failed, system busy'] }],
  rivals: [{ cause: 'bad-credentials', probe: 'other-network', share: 0.15 }, { cause: 'policy-block', probe: 'other-network', share: 0.08 }],
  references: [],
}
