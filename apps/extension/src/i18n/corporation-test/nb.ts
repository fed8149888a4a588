import type { Words } from './en.ts'

export const words: Words = {
  testedSoFar: (over, all) => `${over} av ${all} testet …`,
  cancelAll: 'Avbryt alle',
  putAway: 'Lukk',
  tally: (of) =>
    [
      `${of.works} virker`,
      ...(of.fails === 0 ? [] : [`${of.fails} feiler`]),
      ...(of.unclear === 0 ? [] : [`${of.unclear} uklare`]),
      ...(of.untested === 0 ? [] : [`${of.untested} ikke testet`]),
    ].join(', '),
}
