import { Run, UnsavedTestRequest } from '@ehlo/shared'
import { Hono } from 'hono'
import type { Runs } from '../../runs/runs.ts'
import type { Tests } from '../../runs/tests.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allow, callerOf } from '../gate.ts'
import type { KeyRequest } from '../idempotency-key.ts'
import { readLanguage } from '../language.ts'
import { answerRun } from '../run-answer.ts'
import { validated } from '../validated.ts'

/** What both tests say of the mailbox that they may read. */
export const aboutDeliveryCheck =
  'With `deliveryCheck` the copies are read by IMAP: in the given mailbox, or with `{}` in that of the login, at the ' +
  'IMAP server of its provider or on the same host. Without a `password` the login’s own is used there and nowhere ' +
  'else (422 otherwise). An identity whose copy was read has the proof `delivered` and a `copy`.'

type TestRouteParts = { tests: Tests; runs: Runs; keyRequest: KeyRequest }

export function testRoutes({ tests, runs, keyRequest }: TestRouteParts) {
  return new Hono<Edge>().post(
    '/',
    allow('admin', 'support'),
    describe({
      summary: 'Test settings that are not stored',
      description: `It never borrows a stored password. ${aboutDeliveryCheck}`,
      answers: Run,
      problems: ['idempotency-conflict', 'too-many-requests'],
    }),
    validated(UnsavedTestRequest),
    async (c) => {
      const request = c.req.valid('json')
      const id = await tests.testUnsaved(callerOf(c), {
        request,
        language: readLanguage(c),
        keyed: keyRequest(c, request),
      })
      return answerRun(c, runs, id)
    },
  )
}
