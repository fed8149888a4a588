import type { Cause } from '../cause.ts'

export const clientUsedHeloNotEhlo: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [
    {
      sure: 0.85,
      says: ['auth required', 'auth_', 'authentication', 'bad sequence', 'not authenticated'],
      sign: ['helo-said'],
    },
    { sure: 0.35, says: ['authentication is required for relay'] },
    {
      sure: 0.8,
      says: [
        'ehlo is required',
        'ehlo required',
        'esmtp required',
        'helo without ehlo',
        'send ehlo first for',
        'use ehlo',
      ],
    },
    {
      sure: 0.95,
      says: ['authentication', 'auth login', 'auth plain', 'not authenticated'],
      code: [500, 502, 503],
      sign: ['helo-said'],
    },
    {
      sure: 0.9,
      says: ['{relay} ~ denied', 'relay access denied'],
      sign: ['helo-said'],
      also: ['password', 'login', 'username'],
    },
  ],
  references: [],
}
