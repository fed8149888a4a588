/** Lists by their names, in one text: a block of lines for each, of which the first is the name. */
export type NamedLists = string

type Lists = Readonly<Record<string, readonly string[]>>

const betweenLists = '\n\n'

export function toNamedLists(lists: Lists): NamedLists {
  return Object.entries(lists)
    .map(([name, list]) => [name, ...list].join('\n'))
    .join(betweenLists)
}

/** The lists of several such texts together. */
export function fromNamedLists(texts: readonly NamedLists[]): Record<string, string[]> {
  const lists: Record<string, string[]> = {}
  for (const block of texts.flatMap((text) => (text === '' ? [] : text.split(betweenLists)))) {
    const [name = '', ...list] = block.split('\n')
    lists[name] = [...(lists[name] ?? []), ...list]
  }
  return lists
}
