import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { pagesFolder } from './page-fixtures.ts'

/** The pages of the fixtures, and others by name, over real HTTP. */
export async function servePages(
  others: ReadonlyMap<string, string> = new Map(),
): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const name = basename(request.url ?? '')
    const other = others.get(name)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (other !== undefined) response.end(other)
    else if (name.endsWith('.html')) response.end(readFileSync(join(pagesFolder, name)))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
