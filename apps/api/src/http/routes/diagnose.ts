import { DiagnoseAnswer, DiagnoseRequest } from '@ehlo/shared'
import { Hono } from 'hono'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allow } from '../gate.ts'
import { readLanguage } from '../language.ts'
import { validated } from '../validated.ts'

/** A million characters may be four million bytes, and twice that where JSON escapes them. */
const limitBytes = 8 * 1024 * 1024

/** The recogniser of pasted text, in the language of the request. */
export type Diagnose = (request: DiagnoseRequest) => Promise<DiagnoseAnswer>

export function diagnoseRoutes(diagnose: Diagnose) {
  return new Hono<Edge>().post(
    '/',
    allow('admin', 'support'),
    describe({ summary: 'Explain pasted text', answers: DiagnoseAnswer }),
    validated(DiagnoseRequest, limitBytes),
    async (c) => {
      const request = c.req.valid('json')
      return c.json(await diagnose({ language: readLanguage(c), ...request }))
    },
  )
}
