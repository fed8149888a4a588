import { DiscoverRequest, InspectRequest, Run } from '@ehlo/shared'
import { Hono } from 'hono'
import type { Lookups } from '../../runs/lookups.ts'
import type { Runs } from '../../runs/runs.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allow, callerOf } from '../gate.ts'
import type { KeyRequest } from '../idempotency-key.ts'
import { readLanguage } from '../language.ts'
import { answerRun } from '../run-answer.ts'
import { validated } from '../validated.ts'

type LookupRouteParts = { lookups: Lookups; runs: Runs; keyRequest: KeyRequest }

export function inspectRoutes({ lookups, runs, keyRequest }: LookupRouteParts) {
  return new Hono<Edge>().post(
    '/',
    allow('admin', 'support'),
    describe({
      summary: 'Inspect a mail server and its domain',
      description: 'Without a password: ports, session, TLS, certificate, weaknesses, DNS records.',
      answers: Run,
      problems: ['idempotency-conflict', 'too-many-requests'],
    }),
    validated(InspectRequest),
    async (c) => {
      const request = c.req.valid('json')
      const order = { request, language: readLanguage(c), keyed: keyRequest(c, request) }
      return answerRun(c, runs, await lookups.inspect(callerOf(c), order))
    },
  )
}

export function discoverRoutes({ lookups, runs, keyRequest }: LookupRouteParts) {
  return new Hono<Edge>().post(
    '/',
    allow('admin', 'support'),
    describe({
      summary: 'Discover the settings for an e-mail address',
      description: 'Answers candidates, best first, each tried without a password.',
      answers: Run,
      problems: ['idempotency-conflict', 'too-many-requests'],
    }),
    validated(DiscoverRequest),
    async (c) => {
      const request = c.req.valid('json')
      const order = { request, language: readLanguage(c), keyed: keyRequest(c, request) }
      return answerRun(c, runs, await lookups.discover(callerOf(c), order))
    },
  )
}
