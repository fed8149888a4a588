import { signal } from '@preact/signals'
import type { Offer } from './recognise-query.ts'

/** What the text in the smart field could be meant for, once the script that knows is there (screens/home/offers.tsx). */
export const offers = signal<readonly Offer[]>([])
