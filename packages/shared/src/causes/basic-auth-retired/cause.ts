import type { Cause } from '../cause.ts'

export const basicAuthRetired: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'authMethod',
  recognise: [
    {
      sure: 0.96,
      says: [
        'basic auth',
        'basicauthblocked',
        'legacy authentication',
        'modern authentication',
        'oauth 2.0 required',
        'oauth is required',
        'oauth required',
        'oauth2 is required',
        'only oauth',
        'only xoauth2',
        'password auth is disabled',
        'password authentication is disabled',
        'password authentication is no longer',
        'requires oauth',
        'use oauth',
      ],
      unless: ['security defaults', 'app password', 'blocked by security'],
    },
    { sure: 0.94, unless: ['dkim'], enhanced: ['5.7.30'] },
  ],
  references: [],
}
