import type { Values } from './database.ts'

type Run<Row> = (values: Values) => Row[]

/** Answers of this turn of the event loop. */
export type TurnMemory = {
  /** Answers the same values with the same rows until the turn is over or something was written. */
  remember: <Row>(run: Run<Row>) => Run<Row>
  forget: () => void
}

export function createTurnMemory(): TurnMemory {
  const memories: Map<string, unknown>[] = []
  let isFilled = false

  function forget(): void {
    if (isFilled) for (const memory of memories) memory.clear()
    isFilled = false
  }

  return {
    remember<Row>(run: Run<Row>) {
      const memory = new Map<string, Row[]>()
      memories.push(memory)
      return (values) => {
        const key = JSON.stringify(values)
        const known = memory.get(key)
        if (known !== undefined) return known
        const rows = run(values)
        memory.set(key, rows)
        if (!isFilled) setImmediate(forget)
        isFilled = true
        return rows
      }
    },
    forget,
  }
}
