import type { Source } from '../proposal.ts'
import { autoconfig } from './autoconfig.ts'
import { autodiscover } from './autodiscover.ts'
import { database } from './database.ts'
import { guesses } from './guesses.ts'
import { mx } from './mx.ts'
import { pacc } from './pacc.ts'
import { srv } from './srv.ts'
import { wellKnown } from './well-known.ts'

/** Where settings are looked for, best first; all are asked at once. */
export const sources = [
  wellKnown,
  pacc,
  autoconfig,
  database,
  srv,
  mx,
  autodiscover,
  guesses,
] as const satisfies readonly Source[]
