import type { DiagnoseAnswer } from '@ehlo/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi } from './support/open-api.ts'
import type { OpenedApi } from './support/open-api.ts'

let opened: OpenedApi
beforeAll(async () => {
  opened = await openApi()
})
afterAll(() => opened.close())

const diagnose = async (body: unknown) => {
  const response = await opened.post('/v1/diagnose', body, { as: 'support' })
  expect(response.status).toBe(200)
  return ((await response.json()) as DiagnoseAnswer).findings
}

describe('pasted text', () => {
  it('is explained, with who must act and the words it was told by', async () => {
    const text =
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.'
    const [best] = await diagnose({ text })
    expect(best).toMatchObject({ cause: 'smtp-auth-disabled-tenant', actor: 'it-admin' })
    expect(best?.evidence[0]?.text).toContain('SmtpClientAuthentication')
  })

  it('that says nothing has no findings', async () => {
    expect(await diagnose({ text: 'good morning' })).toEqual([])
  })

  it('may be a whole log', async () => {
    const text = `${'all is well\n'.repeat(80_000)}535 5.7.8 Error: authentication failed\n`
    expect((await diagnose({ text })).length).toBeGreaterThan(0)
  })
})
