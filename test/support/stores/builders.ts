import { randomUUID } from 'node:crypto'
import type { Corporation, Run, Token } from '@ehlo/shared'
import type { ConnectionRow } from '../../../apps/api/src/connections/connection-store.ts'
import { scopeKeyOf } from '../../../apps/api/src/connections/scope.ts'

const someTime = '2026-03-01T12:00:00.000Z'

export function buildCorporation(fields: Partial<Corporation> = {}): Corporation {
  return {
    id: randomUUID(),
    name: 'Fjord Shipping',
    domains: [],
    automaticMail: [],
    fallback: 'system-relay',
    createdAt: someTime,
    updatedAt: someTime,
    version: 1,
    ...fields,
  }
}

export function buildConnectionRow(fields: Partial<ConnectionRow> = {}): ConnectionRow {
  const row = {
    id: randomUUID(),
    corporationId: null,
    senderDomain: null,
    senderAddress: null,
    name: null,
    host: 'smtp.example.com',
    port: 587,
    encryption: 'starttls' as const,
    username: 'post@example.com',
    authMethod: 'auto' as const,
    tlsVerification: 'full',
    active: true,
    priority: 0,
    sealedPassword: null,
    passwordKeyId: null,
    passwordUpdatedAt: null,
    healthState: 'unknown' as const,
    healthCheckedAt: null,
    healthRunId: null,
    healthCause: null,
    createdAt: someTime,
    updatedAt: someTime,
    version: 1,
    ...fields,
  }
  return { scopeKey: scopeKeyOf(row), ...row }
}

export function buildToken(fields: Partial<Token> = {}): Token {
  return {
    id: randomUUID(),
    name: 'a browser',
    role: 'support',
    corporationId: null,
    createdAt: someTime,
    lastUsedAt: null,
    ...fields,
  }
}

export function buildRun(fields: Partial<Run> = {}): Run {
  return {
    id: randomUUID(),
    kind: 'test',
    state: 'finished',
    startedAt: someTime,
    elapsedMs: 12,
    startedBy: 'a browser',
    egress: { address: '127.0.0.1', ehloName: 'localhost' },
    stages: [],
    alternatives: [],
    findings: [],
    transcript: [],
    ...fields,
  }
}
