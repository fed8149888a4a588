import { Agent, get } from 'node:http'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { once } from 'node:events'

const inFlight = 16

type Load = { url: string; headers: Record<string, string>; requests: number }

/** How many of these requests a server answers in a second; they come from a thread of their own. */
export async function requestRate(load: Load): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: load })
  const [elapsedMs] = (await once(worker, 'message')) as [number]
  return (load.requests / elapsedMs) * 1000
}

if (!isMainThread) {
  const { url, headers, requests } = workerData as Load
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight })
  const start = performance.now()
  let left = requests
  const ask = async () => {
    while (left-- > 0) await readWhole(url, { agent, headers })
  }
  await Promise.all(Array.from({ length: inFlight }, ask))
  agent.destroy()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(performance.now() - start)
}

async function readWhole(url: string, options: { agent: Agent; headers: Record<string, string> }) {
  const request = get(url, options)
  const [response] = await once(request, 'response')
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}`)
  response.resume()
  await once(response, 'end')
}
