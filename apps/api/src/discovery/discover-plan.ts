import type { Language } from '@ehlo/shared'

/** What a discovery is told. */
export type DiscoverPlan = {
  /** A normalised address. */
  address: string
  /** The language of the notes: that of the person who asked. */
  language: Language
}
