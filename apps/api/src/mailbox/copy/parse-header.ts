import PostalMime from 'postal-mime'
import type { Address, Email } from 'postal-mime'
import { makeHarmless } from '../../smtp/harmless-text.ts'

/** An address as people see it. */
export type ShownAddress = { name: string; address: string }

const longestHeader = 65_536
const longestShown = 320

/** The header of a message. Its body is not looked at: nobody's MIME can keep us busy. */
export async function parseHeader(raw: Buffer): Promise<Email | undefined> {
  const text = raw.subarray(0, longestHeader).toString('latin1')
  const end = text.search(/\r?\n\r?\n/)
  const header = raw.subarray(0, end === -1 ? longestHeader : end)
  try {
    return await PostalMime.parse(Buffer.concat([header, Buffer.from('\r\n\r\n')]), {
      maxHeadersSize: longestHeader * 2,
      maxNestingDepth: 1,
    })
  } catch {
    // Not a message that anybody could show.
    return undefined
  }
}

/** The values of a header field in order, from the top. */
export function fieldsOf({ headers }: Email, name: string): string[] {
  const wanted = name.toLowerCase()
  return headers.filter(({ key }) => key === wanted).map(({ value }) => value)
}

export function fieldOf(email: Email, name: string): string | undefined {
  const value = fieldsOf(email, name)[0]
  return value === undefined ? undefined : harmlessLine(value)
}

export function toShown(address: Address | undefined): ShownAddress | undefined {
  if (address === undefined) return undefined
  const first = address.group === undefined ? address : address.group[0]
  if (first === undefined) return undefined
  return { name: harmlessLine(first.name), address: harmlessLine(first.address) }
}

export function harmlessLine(text: string): string {
  return makeHarmless(text.trim()).slice(0, longestShown)
}
