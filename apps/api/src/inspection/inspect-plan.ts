import type { Language } from '@ehlo/shared'

/** What an inspection is told. */
export type InspectPlan = {
  host: string
  /** Beside the usual ones. */
  ports: readonly number[]
  /** Whose records are looked at; found out where it is not given. */
  domain?: string
  /** The language of the findings: that of the person who asked. */
  language: Language
}
