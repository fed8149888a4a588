import { Column, is, SQL } from 'drizzle-orm'
import type { DriverValueDecoder } from 'drizzle-orm'

/**
 * Makes objects of rows that come as arrays in the order of what was selected. Drizzle's own way finds out anew for each
 * value of each row where it goes: that is half of the time that a list takes.
 */
export function createRowReader(selected: object): (values: unknown[]) => Record<string, unknown> {
  const fields = Object.entries(selected).map(([name, field]: [string, unknown]) => ({
    name,
    decoder: findDecoder(field),
  }))
  return (values) => {
    const row: Record<string, unknown> = {}
    let index = 0
    for (const { name, decoder } of fields) {
      const value = values[index++]
      row[name] = value === null || !decoder ? value : decoder.mapFromDriverValue(value)
    }
    return row
  }
}

type Decoder = Pick<DriverValueDecoder<unknown, unknown>, 'mapFromDriverValue'>

function findDecoder(field: unknown): Decoder | undefined {
  if (is(field, Column)) {
    const isAsIs = field.mapFromDriverValue === Column.prototype.mapFromDriverValue
    return isAsIs ? undefined : field
  }
  // What `mapWith` was given; Drizzle keeps it out of the type alone.
  if (is(field, SQL)) return (field as unknown as { decoder: Decoder }).decoder
  throw new Error('A query selects columns and expressions, flat')
}
