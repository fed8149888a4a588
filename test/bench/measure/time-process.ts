import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a program to its end, its output thrown away; anything but `expectedStatus` fails the bench. */
export async function timeProcess(
  program: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; expectedStatus?: number } = {},
): Promise<void> {
  const { env = process.env, expectedStatus = 0 } = options
  const [status] = (await once(spawn(program, args, { stdio: 'ignore', env }), 'exit')) as [number]
  if (status !== expectedStatus) throw new Error(`${program} ended with status ${status}.`)
}
