import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRouteTable } from '../../apps/api/src/http/route-table.ts'
import { openApi } from './support/open-api.ts'
import type { OpenedApi } from './support/open-api.ts'

type Operation = {
  summary?: string
  security?: unknown[]
  requestBody?: { content: Record<string, { schema: { properties?: object } }> }
  parameters?: { name: string; in: string }[]
}
type Operations = Record<string, Record<string, Operation>>
type Document = { openapi: string; paths: Operations; webhooks: Operations }

let opened: OpenedApi
let document: Document
beforeAll(async () => {
  opened = await openApi()
  document = (await (await opened.get('/openapi.json', { as: 'nobody' })).json()) as Document
})
afterAll(() => opened.close())

const operationOf = (method: string, path: string) =>
  document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]

describe('/openapi.json', () => {
  it('describes every route, and which need a token', () => {
    expect(document.openapi).toMatch(/^3\.1/)
    const table = readRouteTable({ routes: opened.api.routes })
    for (const { method, path, admission } of table) {
      const operation = operationOf(method, path)
      expect([method, path, operation?.summary]).toEqual([method, path, expect.any(String)])
      expect([path, operation?.security]).toEqual([
        path,
        admission === 'anyone' ? undefined : [{ token: [] }],
      ])
    }
    expect(Object.values(document.paths).flatMap(Object.keys)).toHaveLength(table.length)
  })

  it('has the fields of bodies and queries, from the schemas that check them', () => {
    const body = operationOf('POST', '/v1/connections')?.requestBody?.content['application/json']
    expect(Object.keys(body?.schema.properties ?? {})).toEqual(
      expect.arrayContaining(['host', 'port', 'encryption', 'password', 'senderDomain']),
    )
    expect(JSON.stringify(body)).toContain('starttls')
    const names = operationOf('GET', '/v1/connections')?.parameters?.map(({ name }) => name)
    expect(names).toEqual(['limit', 'cursor', 'corporation', 'q', 'active'])
  })

  it('describes the webhook, its signature and what it tells', () => {
    const { post } = document.webhooks['message.failed']!
    expect(post?.parameters?.map(({ name }) => name)).toContain('webhook-signature')
    const { schema } = post!.requestBody!.content['application/json']!
    expect(Object.keys(schema.properties ?? {})).toEqual(['type', 'timestamp', 'data'])
    expect(JSON.stringify(schema)).toContain('recipients')
  })

  it('answers a connection that has no password', () => {
    const answer = JSON.stringify(
      (operationOf('GET', '/v1/connections/:id') as { responses?: object }).responses,
    )
    expect(answer).toContain('passwordUpdatedAt')
    expect(answer).not.toContain('"password"')
  })
})

describe('/docs', () => {
  it('lists every route, and loads and runs nothing', async () => {
    const response = await opened.get('/docs', { as: 'nobody' })
    const page = await response.text()
    for (const { method, path } of readRouteTable({ routes: opened.api.routes })) {
      expect(page).toContain(`<code>${method} ${path}</code>`)
    }
    expect(page).not.toMatch(/<script|https?:\/\/|@import|url\(/)
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; frame-ancestors 'none'$/,
    )
  })
})

describe('a link to a run', () => {
  it('says how to open it, and is the same whether there is such a run or not', async () => {
    const { id } = (await (
      await opened.post('/v1/inspect', { host: 'smtp.example.com' })
    ).json()) as { id: string }
    const pageOf = async (run: string) => {
      const response = await opened.get(`/runs/${encodeURIComponent(run)}`, {
        as: 'nobody',
        headers: { 'accept-language': 'nb' },
      })
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
      return response.text()
    }
    const page = await pageOf(id)
    expect(page).toContain('Trykk på Ehlo-knappen')
    expect(await pageOf('no-such-run')).toBe(page)
    expect(await pageOf('<script>alert(1)</script>')).toBe(page)
  })
})

describe('/metrics', () => {
  it('counts answers and runs', async () => {
    await opened.get('/v1/nothing')
    const text = await (await opened.get('/metrics')).text()
    expect(text).toContain('ehlo_http_requests_total{method="GET",status="404"} 1')
    expect(text).toContain('ehlo_runs_running 0')
    for (const state of ['queued', 'sending', 'deferred', 'held', 'in-doubt', 'failed']) {
      expect(text).toContain(`ehlo_messages{state="${state}"} 0`)
    }
  })

  it('says of each figure what it is and of which type', async () => {
    const text = await (await opened.get('/metrics')).text()
    const lines = text.trimEnd().split('\n')
    const helped = lines.flatMap((line) => /^# HELP (\w+) \S.*\.$/.exec(line)?.[1] ?? [])
    const typed = lines.flatMap((line) => /^# TYPE (\w+) (?:counter|gauge)$/.exec(line)?.[1] ?? [])
    expect(helped).toContain('ehlo_delivery_attempts_total')
    expect(typed).toEqual(helped)
    for (const line of lines.filter((each) => !each.startsWith('#'))) {
      expect(helped).toContain(/^\w+/.exec(line)?.[0])
    }
  })
})
