import { signal } from '@preact/signals'
import type { Offer } from './recognise-query.ts'

/** A run whose link was typed. */
export type RunOffer = { for: 'run'; id: string }

/** What the text in the smart field could be meant for, once the script that knows is there (screens/home/offers.tsx). */
export const offers = signal<readonly (Offer | RunOffer)[]>([])
