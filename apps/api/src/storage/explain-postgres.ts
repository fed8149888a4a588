import { StartError } from '../start-error.ts'

/** Why the server that DATABASE_URL names cannot be used, and what to do; what else went wrong is handed back as it is. */
export function explainPostgres(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  if (reason === undefined) return error
  const { address, hostname, port } = error as NodeJS.ErrnoException & Place
  const [host] = [address ?? hostname].flat()
  const [at] = [port].flat()
  const place = host === undefined ? '' : ` at ${host}${at === undefined ? '' : `, port ${at}`}`
  return new StartError(`The PostgreSQL server of DATABASE_URL${place} ${reason}`)
}

type Place = { address?: string | string[]; hostname?: string; port?: number | number[] }

const start =
  'Start it, or correct DATABASE_URL; without DATABASE_URL a file in EHLO_DATA_DIR is used.'
const login = 'Correct the user and the password in DATABASE_URL.'

// Those of Node and of postgres.js; five characters are a SQLSTATE of the server
// (https://www.postgresql.org/docs/current/errcodes-appendix.html).
const reasons: Record<string, string> = {
  ECONNREFUSED: `does not run: nothing listens there. ${start}`,
  ENOENT: `does not run: there is no such socket. ${start}`,
  ENOTFOUND: 'cannot be found: the name has no address. Correct DATABASE_URL.',
  EAI_AGAIN: 'cannot be found: no name server answers. Check the network of this machine.',
  ETIMEDOUT: `does not answer. ${start}`,
  CONNECT_TIMEOUT: `does not answer. ${start}`,
  EHOSTUNREACH: `cannot be reached from here. ${start}`,
  ENETUNREACH: `cannot be reached from here. ${start}`,
  ECONNRESET: `closed the connection. ${start}`,
  CONNECTION_CLOSED: `closed the connection. ${start}`,
  '28P01': `refuses the login. ${login}`,
  '28000': `refuses the login. ${login}`,
  '3D000': 'has no such database. Create it (createdb), or correct DATABASE_URL.',
  '42501': 'does not let this user make tables. Grant it that, or correct DATABASE_URL.',
  '53300': 'has no connection free. Let it take more, or stop what holds them.',
  '57P03': 'is starting up. Try again in a moment.',
}
