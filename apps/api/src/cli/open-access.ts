import type { Access } from '../access/access.ts'
import { createAccess } from '../access/create-access.ts'
import { readConfig } from '../config.ts'
import { openStore } from '../storage/open-store.ts'
import type { Terminal } from './terminal.ts'

/** Works on tokens and pairings in the database that the API uses, whether that runs or not; then closes it. */
export async function withAccess<Result>(
  { environment }: Terminal,
  work: (access: Access) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(readConfig(environment))
  try {
    return await work(createAccess({ store }))
  } finally {
    await store.close()
  }
}
