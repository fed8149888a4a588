import type { Cause } from '../cause.ts'

export const conditionalAccessBlock: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [{ sure: 0.9, says: ['did not meet the criteria', 'conditional access', 'aadsts53003', 'aadsts53000', 'aadsts53001', 'aadsts50131', 'aadsts50158', 'blocked by conditional', 'access has been blocked by', 'betinget tilgang', 'acceso condicional', 'bedingter zugriff', 'aadsts50076', 'aadsts50079', 'request did not meet'] }],
  rivals: [{ cause: 'smtp-auth-disabled-mailbox', probe: 'sign-in-log', share: 0.12 }, { cause: 'security-defaults-block', probe: 'sign-in-log', share: 0.08 }],
  references: [],
}
