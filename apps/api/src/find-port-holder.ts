import { readdir, readFile, readlink } from 'node:fs/promises'
import { basename } from 'node:path'

/** The process that listens at a TCP port: where Linux tells, and the process is this user's. */
export async function findPortHolder(
  port: number,
): Promise<{ pid: number; name: string } | undefined> {
  const sockets = await listeningSockets(port)
  if (sockets.size === 0) return undefined
  for (const pid of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(pid) || !(await holds(pid, sockets))) continue
    const program = await readlink(`/proc/${pid}/exe`).catch(() => 'a program')
    return { pid: Number(pid), name: basename(program) }
  }
  return undefined
}

// proc_pid_net(5): `sl local_address rem_address st … uid timeout inode`; state 0A listens.
async function listeningSockets(port: number): Promise<Set<string>> {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((path) => readFile(path, 'utf8').catch(() => '')),
  )
  const rows = tables.flatMap((table) => table.split('\n').map((row) => row.trim().split(/\s+/)))
  return new Set(
    rows
      .filter(([, local, , state]) => local?.endsWith(ending) === true && state === '0A')
      .map((row) => `socket:[${row[9]}]`),
  )
}

async function holds(pid: string, sockets: ReadonlySet<string>): Promise<boolean> {
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => [])
  const links = await Promise.all(
    descriptors.map((each) => readlink(`/proc/${pid}/fd/${each}`).catch(() => '')),
  )
  return links.some((link) => sockets.has(link))
}
