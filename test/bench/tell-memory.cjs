// Loaded into a process with --require and --expose-gc: on SIGUSR2 it collects its garbage and prints what memory it holds.
'use strict'
process.on('SIGUSR2', () => {
  global.gc()
  const { rss, heapUsed, external } = process.memoryUsage()
  const memory = { residentMiB: rss / 2 ** 20, liveMiB: (heapUsed + external) / 2 ** 20 }
  process.stdout.write(`memory ${JSON.stringify(memory)}\n`)
})
