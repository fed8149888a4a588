import * as z from 'zod/mini'

const usualLimit = 50

const Limit = z.pipe(
  z.optional(z.string().check(z.regex(/^(?:[1-9]\d?|1\d\d|200)$/, 'must be from 1 to 200'))),
  z.transform((digits: string | undefined) => (digits === undefined ? usualLimit : Number(digits))),
)

/** `?limit=&cursor=` of every list. */
export const pageQuery = {
  limit: Limit,
  cursor: z.optional(z.string().check(z.maxLength(2048))),
}

/** `?flag=true` or `false`. */
export const Flag = z.pipe(
  z.enum(['true', 'false']),
  z.transform((word: 'true' | 'false') => word === 'true'),
)

/** One page of a list, for /openapi.json. */
export function pageOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.optional(z.string()) })
}
