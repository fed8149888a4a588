/** The parts of a client's line that the script goes by. */
export function readCommand(line: string): { tag: string; command: string; uids: number[] } {
  const [tag = '', first = '', ...rest] = line.split(' ')
  const isUid = first.toUpperCase() === 'UID'
  const [command = '', ...more] = isUid ? rest : [first, ...rest]
  const uids = (more[0] ?? '').split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(':').map(Number)
    return Array.from({ length: Math.max(0, Math.min(to - from + 1, 100)) }, (_, i) => from + i)
  })
  return { tag, command: command.toUpperCase(), uids }
}
