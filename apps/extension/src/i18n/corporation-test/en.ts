/** How many of the connections of a corporation came out how. */
type Tally = { works: number; fails: number; unclear: number; untested: number }

export const words = {
  testedSoFar: (over: number, all: number) => `${over} of ${all} tested …`,
  cancelAll: 'Cancel all',
  putAway: 'Close',
  tally: (of: Tally) =>
    [
      of.works === 1 ? '1 works' : `${of.works} work`,
      ...(of.fails === 0 ? [] : [of.fails === 1 ? '1 fails' : `${of.fails} fail`]),
      ...(of.unclear === 0 ? [] : [`${of.unclear} unclear`]),
      ...(of.untested === 0 ? [] : [`${of.untested} not tested`]),
    ].join(', '),
}

export type Words = typeof words
