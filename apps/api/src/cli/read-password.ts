import { readFileSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

const maximumLength = 4096

export type PasswordSource = {
  variable?: string | undefined
  file?: string | undefined
  environment: NodeJS.ProcessEnv
  input: () => NodeJS.ReadStream
  /** What the options are called that say where it is: `<name>-env`, `<name>-file`. */
  name?: string
}

/**
 * Takes the password from the named variable, the named file (without its final line break), or asks at a terminal.
 * Never from the arguments: every user of the machine can read those.
 */
export async function readPassword(source: PasswordSource): Promise<string> {
  const password = await takePassword(source)
  if (password === '') throw new UsageError('the password is empty')
  if (password.length > maximumLength) throw new UsageError('the password is too long')
  return password
}

async function takePassword(source: PasswordSource): Promise<string> {
  const { variable, file, environment, name = 'password' } = source
  if (variable !== undefined && file !== undefined) {
    throw new UsageError(`give either --${name}-env or --${name}-file`)
  }
  if (variable !== undefined) {
    const value = environment[variable]
    if (value === undefined) {
      throw new UsageError(`the variable that --${name}-env names is not set`)
    }
    return value
  }
  if (file !== undefined) return readPasswordFile(file, name)
  const input = source.input()
  if (input.isTTY) return askPassword(input)
  throw new UsageError('give the password with --password-env NAME or --password-file FILE')
}

async function readPasswordFile(file: string, name: string): Promise<string> {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    const { describeFileFault } = await import('../file-fault.ts')
    // Its name is not said: whoever mistook the option gave the password itself.
    const reason = describeFileFault(error) ?? 'it is too large'
    throw new UsageError(`the file that --${name}-file names cannot be read: ${reason}`)
  }
}

async function askPassword(input: NodeJS.ReadStream): Promise<string> {
  // Loaded here, since they take longer than the rest of the command and programs never get here.
  const { createInterface } = await import('node:readline/promises')
  const { Writable } = await import('node:stream')
  process.stderr.write('Password: ')
  // What readline would echo goes nowhere.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const prompt = createInterface({ input, output: silent, terminal: true })
  try {
    return await prompt.question('')
  } finally {
    prompt.close()
    process.stderr.write('\n')
  }
}
