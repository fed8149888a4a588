import type { Cause } from '../cause.ts'

export const basicAuthRetired: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'authMethod',
  recognise: [{ sure: 0.96, says: ['basic authentication is disabled', 'basic authentication has been disabled', 'basic auth is disabled', 'basic authentication is not supported', 'basic authentication not supported', 'basicauthblocked', 'basic authentication is being', 'basic auth is not', 'basic authentication is no longer', 'basic auth', 'basic authentication', 'legacy authentication', 'modern authentication', 'password authentication is no longer', 'password authentication is disabled', 'password auth is disabled', 'please use oauth', 'use oauth', 'requires oauth', 'only oauth', 'oauth is required', 'oauth2 is required', 'oauth required', 'oauth 2.0 required', 'only xoauth2'], unless: ['security defaults', 'app password', 'blocked by security'] }, { sure: 0.94, unless: ['dkim'], enhanced: ['5.7.30'] }],
  rivals: [{ cause: 'smtp-auth-disabled-tenant', probe: 'admin-setting', share: 0.1 }, { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.06 }],
  references: [],
}
