import type { Cause } from '../cause.ts'

export const authEncodingBroken: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['not valid base64', 'invalid base64', 'base64', 'base-64', 'does not contain nul', 'contain nul', 'nul byte', 'invalid base', 'malformed auth', 'auth input', 'malformed authentication', 'illegal base64', 'invalid encoding & auth', 'bad encoding & auth', 'cannot decode auth', 'auth response', 'failed to decode auth', 'invalid auth response', 'decoding error', 'cannot decode base', 'invalid character in * auth', 'malformed auth input', 'bad base64', 'authentication data malformed', 'invalid sasl'], unless: ['cannot decode response'] }, { sure: 0.6, says: ['auth plain', 'auth login', 'auth'], code: [501], enhanced: ['5.5.2'] }, { sure: 0.55, code: [501], stage: ['authenticate'] }, { sure: 0.78, says: ['syntax error'], also: ['auth plain', 'auth login', 'auth cram'], code: [501, 535] }],
  rivals: [{ cause: 'credentials-missing', probe: 'transcript-235', share: 0.25 }, { cause: 'bad-credentials', probe: 'transcript-235', share: 0.1 }, { cause: 'client-bug', probe: 'transcript-235', share: 0.1 }],
  references: [],
}
