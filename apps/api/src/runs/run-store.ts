import type { Run, RunKind, TranscriptLine } from '@ehlo/shared'
import type { Write } from '../writes.ts'

/** A run and the token it belongs to. */
type StoredRun = { run: Run; ownerId: string }

type RunQuery = {
  limit: number
  /** The last run of the page before. */
  after?: { startedAt: string; id: string } | undefined
  connectionId?: string | undefined
  kind?: RunKind | undefined
  /** Only those of this token. */
  ownerId?: string | undefined
}

export type RunStore = {
  find: (id: string) => Promise<StoredRun | undefined>
  /** Newest first, by start; their transcripts are left out. */
  list: (query: RunQuery) => Promise<Run[]>
  insert: (stored: StoredRun) => Write
  /** Replaces what is known of a run. */
  update: (run: Run) => Write
  /** Runs that a crash left `running` become `cancelled`, with this note: for the start of the API. */
  cancelAbandoned: (note: TranscriptLine) => Write
  /** Drops transcripts started before one time and whole runs before another. */
  prune: (before: { transcripts: string; results: string }) => Write[]
}
