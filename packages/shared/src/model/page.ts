/** One page of a list; `nextCursor` is absent on the last. */
export type Page<Item> = { items: Item[]; nextCursor?: string }
