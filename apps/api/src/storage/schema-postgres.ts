import { postgresKit } from './kit-postgres.ts'
import { defineTables } from './tables.ts'

/** For drizzle-kit, which looks for exported tables. */
export const {
  corporations,
  connections,
  tokens,
  pairings,
  runs,
  requests,
  passwordRefusals,
  auditEntries,
  messages,
  messageBodies,
  lanePauses,
  webhookEvents,
} = defineTables(postgresKit)
