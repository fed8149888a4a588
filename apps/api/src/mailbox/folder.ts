import type { ListResponse } from 'imapflow'

/** A place in which a message may land. */
export type Folder = { path: string; use: 'inbox' | 'junk' | 'all' }

const uses: Record<string, Folder['use']> = {
  '\\Inbox': 'inbox',
  '\\Junk': 'junk',
  '\\All': 'all',
}
const order: readonly Folder['use'][] = ['inbox', 'junk', 'all']

/** Where copies are looked for, the likeliest first: the inbox, spam folders, and what holds all mail (RFC 6154). */
export function chooseFolders(listed: readonly ListResponse[]): Folder[] {
  const found = listed.flatMap(({ path, specialUse, flags }): Folder[] => {
    const use = path.toUpperCase() === 'INBOX' ? 'inbox' : uses[specialUse ?? '']
    return use === undefined || flags.has('\\Noselect') ? [] : [{ path, use }]
  })
  return order.flatMap((use) => found.find((folder) => folder.use === use) ?? [])
}
