import { is, Param, Placeholder } from 'drizzle-orm'

/**
 * Makes the parameters of a prepared statement out of values for its placeholders. Drizzle's own way finds out anew at
 * each run which of them are placeholders: with the queue that is a tenth of what SQLite itself takes.
 */
export function prepareParameters(
  parameters: readonly unknown[],
): (values: Record<string, unknown>) => unknown[] {
  const readers = parameters.map(toReader)
  return (values) => readers.map((read) => read(values))
}

type Reader = (values: Record<string, unknown>) => unknown

function toReader(parameter: unknown): Reader {
  if (is(parameter, Placeholder)) {
    const { name } = parameter
    return (values) => valueOf(values, name)
  }
  if (is(parameter, Param) && is(parameter.value, Placeholder)) {
    const { encoder } = parameter
    const { name } = parameter.value
    return (values) => encoder.mapToDriverValue(valueOf(values, name))
  }
  return () => parameter
}

function valueOf(values: Record<string, unknown>, name: string): unknown {
  const value = values[name]
  if (value === undefined && !(name in values)) throw new Error(`There is no value for ${name}.`)
  return value
}
