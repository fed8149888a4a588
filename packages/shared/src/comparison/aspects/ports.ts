import type { PortCell } from '../../model/inspection.ts'
import type { Run } from '../../model/run.ts'
import type { RunChange } from '../run-change.ts'

/** Which ports answered, and how, of those that both runs tried. */
export function comparePorts(before: Run, after: Run): RunChange[] {
  const earlier = new Map((before.ports ?? []).map((cell) => [nameOf(cell), cell.result]))
  return (after.ports ?? []).flatMap((cell) => {
    const was = earlier.get(nameOf(cell))
    if (was === undefined || was === cell.result) return []
    const { port, encryption, family, result } = cell
    return [{ about: 'port' as const, port, encryption, family, before: was, after: result }]
  })
}

function nameOf({ port, encryption, family }: PortCell): string {
  return `${port} ${encryption} ${family}`
}
