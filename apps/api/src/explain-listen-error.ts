import { findPortHolder } from './find-port-holder.ts'
import { StartError } from './start-error.ts'

/** What kept a server from listening, and what to do; `variable` is what sets its port. */
export async function explainListenError(
  error: unknown,
  { host, port, variable }: { host: string; port: number; variable: string },
): Promise<StartError> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const place = `${host}, port ${port}`
  if (code === 'EADDRINUSE') {
    return new StartError(
      `${await describeTaken(host, port)}, or set ${variable} to another port (${variable}=${port < 65_535 ? port + 1 : port - 1}).`,
    )
  }
  if (code === 'EACCES')
    return new StartError(
      `This user may not listen at ${place}. Set ${variable} to 1024 or higher.`,
    )
  if (code === 'EADDRNOTAVAIL')
    return new StartError(`${host} is no address of this machine. Check EHLO_HOST.`)
  return new StartError(`Ehlo cannot listen at ${place} (${String(code)}).`)
}

/** Who has the port, if that can be told, and how to stop it: a sentence that may go on. */
export async function describeTaken(host: string, port: number): Promise<string> {
  const place = `${host}, port ${port}`
  const holder = await findPortHolder(port)
  if (holder === undefined) {
    return `Something listens at ${place} already: another Ehlo, perhaps. Stop it (${howToFind(port)} names it)`
  }
  const { name, pid } = holder
  return `Something listens at ${place} already: ${name}, process ${pid}. Stop it (kill ${pid})`
}

function howToFind(port: number): string {
  return process.platform === 'win32' ? `netstat -ano | findstr :${port}` : `lsof -i :${port}`
}
