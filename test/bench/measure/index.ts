/**
 * Benches: a file `test/bench/<name>.bench.ts` awaits `pair` and `figure` at its top level; `npm run bench` runs them all,
 * `npm run bench -- name` some. Every figure is paired with its anchor in one run, interleaved, so that a busy machine slows
 * both; trust the ratios. None of this is part of the tests.
 *
 *     const lab = await startLab()
 *     await pair('login on 587, warm', {
 *       ehlo: () => testLogin(lab),
 *       anchor: { name: 'nodemailer verify()', run: () => mailer.verify() },
 *       limit: { atMost: 0.12 },
 *     })
 *     await lab.stop()
 */
export { type Bound, createBound, ownProcessorMs } from './bound.ts'
export { figure } from './figure.ts'
export { pair } from './pair.ts'
export { measureSyncMs } from './sync-cost.ts'
export { timeProcess } from './time-process.ts'
