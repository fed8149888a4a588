import type { Cause } from '../cause.ts'

export const authEncodingBroken: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [
    {
      sure: 0.95,
      says: [
        'auth input',
        'auth response',
        'authentication data malformed',
        'bad encoding & auth',
        'base-64',
        'base64',
        'cannot decode auth',
        'cannot decode base',
        'contain nul',
        'decoding error',
        'failed to decode auth',
        'invalid base',
        'invalid character in * auth',
        'invalid encoding & auth',
        'invalid sasl',
        'malformed auth',
        'nul byte',
      ],
      unless: ['cannot decode response'],
    },
    { sure: 0.6, says: ['auth', 'auth login', 'auth plain'], code: [501], enhanced: ['5.5.2'] },
    { sure: 0.55, code: [501], stage: ['authenticate'] },
    {
      sure: 0.78,
      says: ['syntax error'],
      also: ['auth plain', 'auth login', 'auth cram'],
      code: [501, 535],
    },
    {
      sure: 0.9,
      says: ['invalid xoauth2', 'auth data ~ {invalid}'],
      code: [501],
      unless: ['{expired}'],
    },
    { sure: 0.42, enhanced: ['5.5.6'] },
  ],
  references: [],
}
