import type { Corporation } from '@ehlo/shared'
import { Refusal } from '../refusal.ts'
import type { CorporationDependencies } from './corporation-dependencies.ts'

export async function findCorporation(
  { store }: CorporationDependencies,
  id: string,
): Promise<Corporation> {
  const corporation = await store.corporations.find(id)
  if (corporation === undefined) throw new Refusal('not-found')
  return corporation
}
