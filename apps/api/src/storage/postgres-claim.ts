import type { Sql } from 'postgres'

// 'ehlo', so that it meets no advisory lock of another program.
const lockId = 0x65_68_6c_6f

/**
 * Takes a database for this process: answers how to give it back, or undefined where another has it. PostgreSQL lets go of
 * it when the connection ends.
 */
export async function claimPostgres(client: Sql): Promise<(() => void) | undefined> {
  const connection = await client.reserve()
  const [row] = await connection`select pg_try_advisory_lock(${lockId}) as "isTaken"`
  if (row?.['isTaken'] === true) return () => connection.release()
  connection.release()
  return undefined
}
