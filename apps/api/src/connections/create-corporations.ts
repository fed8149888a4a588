import type { CorporationDependencies } from './corporation-dependencies.ts'
import { addCorporation } from './add-corporation.ts'
import { amendCorporation } from './amend-corporation.ts'
import type { Corporations } from './corporations.ts'
import { findCorporation } from './find-corporation.ts'
import { listCorporations } from './list-corporations.ts'
import { removeCorporation } from './remove-corporation.ts'

export function createCorporations(
  given: Omit<CorporationDependencies, 'now'> & { now?: () => Date },
): Corporations {
  const dependencies = { now: () => new Date(), ...given }
  return {
    add: (by, input) => addCorporation(dependencies, by, input),
    amend: (by, id, expected, change) => amendCorporation(dependencies, by, id, expected, change),
    remove: (by, id, expected) => removeCorporation(dependencies, by, id, expected),
    find: (id) => findCorporation(dependencies, id),
    list: (page) => listCorporations(dependencies, page),
  }
}
