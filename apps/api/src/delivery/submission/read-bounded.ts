import type { Readable } from 'node:stream'

/** Reads a stream to its end; undefined where it is longer than the limit. What exceeds it is read but not kept. */
export async function readBounded(
  stream: Readable,
  limitBytes: number,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length
    if (sizeBytes <= limitBytes) chunks.push(chunk)
  }
  return sizeBytes <= limitBytes ? Buffer.concat(chunks) : undefined
}
