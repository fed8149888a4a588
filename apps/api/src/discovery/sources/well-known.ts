import { findProvider } from '@ehlo/shared/providers'
import type { Source } from '../proposal.ts'
import { proposalsOf } from './provider-proposals.ts'

/** Providers whose addresses everybody knows. */
export const wellKnown: Source = {
  id: 'well-known',
  find(query) {
    const provider = findProvider({ domain: query.domain })
    return Promise.resolve(provider === undefined ? [] : proposalsOf(provider, query, true))
  },
}
