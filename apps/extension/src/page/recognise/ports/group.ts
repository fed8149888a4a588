import type { Draft } from '../draft.ts'
import type { Place } from './place.ts'

/** Servers that wait for the ports below them. */
export type Group = { drafts: Draft[]; hasPorts: boolean; at: Place }
