import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './statistics.ts'

// What SQLite writes for one message: a page for each tree that it is in.
const piece = Buffer.alloc(9 * 4096, 1)
const pieces = 64
const rounds = 256

/** What a synchronous write of a few pages costs on the disk of this machine, in ms; the median of some hundred. */
export async function measureSyncMs(): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'ehlo-sync-'))
  const file = openSync(join(directory, 'journal'), 'w')
  // Like a journal that is written over and over: the first turn makes the file as long as it gets.
  const write = (round: number) => {
    writeSync(file, piece, 0, piece.length, (round % pieces) * piece.length)
    const startedAt = performance.now()
    fsyncSync(file)
    return performance.now() - startedAt
  }
  for (let round = 0; round < pieces; round += 1) write(round)
  const elapsedMs = Array.from({ length: rounds }, (_, round) => write(round))
  closeSync(file)
  await rm(directory, { recursive: true })
  return median(elapsedMs)
}
