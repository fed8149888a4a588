import type { Cause } from '../cause.ts'

export const tenantSuspended: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [{ sure: 0.96, says: ['tenant has exceeded threshold', 'tenant is', 'tenant has been', 'tenant restricted', 'exceeded threshold', 'traffic not accepted from this ip', 'tenant & restricted', 'tenant suspended', 'organization is suspended', 'organization has been suspended', 'organization is blocked', 'suspended tenant', 'onmicrosoft.com & limit', 'tenant blocked', 'organisation suspended', 'subscription has expired', 'subscription expired', 'subscription is suspended', 'customer account suspended'], unless: ['recipient rate', 'daily limit', 'not found', 'ip address you'] }, { sure: 0.96, enhanced: ['5.7.705', '5.7.708'] }],
  rivals: [{ cause: 'account-suspended', probe: 'admin-setting', share: 0.1 }, { cause: 'daily-limit-exceeded', probe: 'retry-later', share: 0.06 }],
  references: [],
}
