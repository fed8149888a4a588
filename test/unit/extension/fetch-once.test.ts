import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchOnce } from '../../../apps/extension/src/state/fetch-once.ts'

let asked: string[] = []
let status = 200
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.writeHead(status).end(`{"title":"${request.url}"}`)
})
const urlOf = (path: string) =>
  // A listening TCP server has an AddressInfo.
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

test('a file is fetched once, however often and however fast it is asked for', async () => {
  const fetchText = fetchOnce((response) => response.json())
  asked = []
  const both = await Promise.all([fetchText(urlOf('/es/one')), fetchText(urlOf('/es/one'))])
  await fetchText(urlOf('/nb/one'))
  expect(both).toEqual([{ title: '/es/one' }, { title: '/es/one' }])
  expect(await fetchText(urlOf('/es/one'))).toEqual({ title: '/es/one' })
  expect(asked).toEqual(['/es/one', '/nb/one'])
})

test('what was answered with an error is no text, and is asked for again', async () => {
  const fetchText = fetchOnce((response) => response.text())
  status = 404
  await expect(fetchText(urlOf('/one'))).rejects.toThrow('404')
  status = 200
  expect(await fetchText(urlOf('/one'))).toBe('{"title":"/one"}')
})
