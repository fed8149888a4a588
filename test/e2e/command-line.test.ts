import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Run } from '@ehlo/shared'
import { practiceSample, startPracticeServer } from '../../apps/api/src/practice/index.ts'
import type { PracticeSampleName, PracticeServer } from '../../apps/api/src/practice/index.ts'
import { projectRoot, runEhlo } from '../support/command-line/run-ehlo.ts'
import type { Finished } from '../support/command-line/run-ehlo.ts'

let directory: string
let server: PracticeServer

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ehlo-cli-'))
  const ports = { tls: 0, starttls: 0, none: 0 }
  server = await startPracticeServer({ host: '127.0.0.1', directory, ports })
  // The first start may say that it builds.
  await runEhlo(['help'])
})

afterAll(async () => {
  await server.close()
  await rm(directory, { recursive: true, force: true })
})

test('says its version', async () => {
  expect(await runEhlo(['--version'])).toMatchObject({ status: 0, output: 'ehlo 0.1.0\n' })
})

describe('says what happened, why, and what to do', () => {
  test.each([
    [
      'a file that is not there',
      ['backup', '--to', '/none/ehlo.backup'],
      {},
      'no such file or folder',
    ],
    [
      'a folder that cannot be made, at once',
      ['serve'],
      { EHLO_DATA_DIR: '/proc/ehlo' },
      'Set EHLO_DATA_DIR',
    ],
    [
      'a database server that does not run',
      ['pair'],
      { DATABASE_URL: 'postgres://ehlo@127.0.0.1:1/ehlo' },
      'nothing listens there. Start it, or correct DATABASE_URL',
    ],
  ])('of %s', async (_case, args, changed, sentence) => {
    const own = { EHLO_DATA_DIR: join(directory, 'explained') }
    await runEhlo(['pair'], { environment: own })
    const { status, errors } = await runEhlo(args, { environment: { ...own, ...changed } })
    expect(status).toBe(3)
    expect(errors).toContain(sentence)
    expect(errors).not.toMatch(/ENOENT|ECONNREFUSED/)
  })

  test('of a list that cannot be read', async () => {
    const args = ['matrix', '--connection', 'all', '--file', '/none', '--depth', 'envelope']
    const { status, errors } = await runEhlo(args)
    expect(status).toBe(2)
    expect(errors).toContain('--file /none cannot be read: there is no such file or folder')
  })
})

describe('ehlo audit', () => {
  test('says who did what, newest first, and never a secret', async () => {
    const environment = { EHLO_DATA_DIR: join(directory, 'audited') }
    const issued = await runEhlo(['token', '--name', 'monitor', '--role', 'support'], {
      environment,
    })
    await runEhlo(['pair', '--role', 'support'], { environment })

    const { status, output, errors } = await runEhlo(['audit'], { environment })
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    expect(output.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^2\S+Z {2}command line {2}pairing\.create/),
      expect.stringMatching(/^2\S+Z {2}command line {2}token\.issue/),
    ])
    expect(output).not.toContain(issued.output.trim())
    const one = await runEhlo(['audit', '--limit', '1', '--json'], { environment })
    expect(JSON.parse(one.output)).toMatchObject({ action: expect.stringMatching('pairing') })
  })
})

describe('ehlo test', () => {
  test('answers both questions with yes, and exits with 0', async () => {
    const { status, output, errors } = await testSample('works', '--language', 'en')
    expect(output).toContain('Success! The login works.')
    expect(output).toContain('On behalf of office@practice.example: Success!')
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
  })

  test.each([
    ['en', 'This is the practice server: nothing leaves this machine.'],
    ['es', 'Este es el servidor de prácticas: nada sale de este equipo.'],
    ['nb', 'Dette er øvingsserveren: ingenting forlater denne maskinen.'],
  ])(
    'says by the login, with no name to tell it, that it is practice: %s',
    async (language, words) => {
      const { output } = await testSample('works', '--depth', 'login', '--language', language)
      expect(output.split('\n')[1]).toBe(words)
    },
  )

  test('ends quietly where nobody reads on, as under `head`', async () => {
    const { password } = practiceSample('works', server).connection
    const { status, errors } = await runEhlo(settingsOf('works', '--password-env', 'SECRET'), {
      environment: { SECRET: password },
      isUnread: true,
    })
    expect({ status, errors }).toEqual({ status: 3, errors: '' })
  })

  test('prints the same as one Run with --json, and nothing else', async () => {
    const { status, output, errors } = await testSample('works', '--json')
    const run = JSON.parse(output) as Run
    expect(run).toMatchObject({
      kind: 'test',
      state: 'finished',
      depth: 'message',
      outcome: {
        authentication: { status: 'pass' },
        sender: { status: 'accepted', proof: 'message' },
        onBehalfOf: [{ address: 'office@practice.example', status: 'accepted' }],
      },
    })
    expect(output.trimEnd().split('\n')).toHaveLength(1)
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
  })

  test('says what failed in the server’s own words, and who must act', async () => {
    const { status, output } = await testSample('refused-at-rcpt', '--language', 'en')
    expect(status).toBe(1)
    expect(output).toContain('Success! The login works.')
    expect(output).toContain('On behalf of office@practice.example: refused')
    expect(output).toContain('553 5.7.1 <office@practice.example>: Sender address rejected')
    expect(output).toContain('Who must act: ')
  })

  test.each([
    ['es', '¡Correcto! El inicio de sesión funciona.'],
    ['nb', 'Det gikk bra! Innloggingen virker.'],
  ])('speaks %s', async (language, sentence) => {
    const { output } = await testSample('works', '--depth', 'login', '--language', language)
    expect(output).toContain(sentence)
  })

  test.each<PracticeSampleName>([
    'wrong-password',
    'wrong-encryption',
    'refused-after-data',
    'smtp-auth-disabled',
    'app-password',
  ])('exits with 1 for %s', async (name) => {
    expect((await testSample(name, '--json')).status).toBe(1)
  })

  test('paints only for a terminal', async () => {
    expect((await testSample('works')).output).not.toContain('\u001B')
  })

  test('takes the password from a file, without its line break', async () => {
    const file = join(directory, 'password')
    await writeFile(file, `${practiceSample('works', server).connection.password}\n`)
    const args = settingsOf('works', '--password-file', file, '--depth', 'login')
    expect((await runEhlo(args)).status).toBe(0)
  })

  test('shows no password in any form, whatever becomes of the login', async () => {
    for (const name of ['works', 'wrong-password', 'app-password'] as const) {
      for (const form of [[], ['--json']]) {
        const { output, errors } = await testSample(name, ...form)
        expectNoPassword(name, output + errors)
      }
    }
  })

  test.each([
    ['nothing to test', []],
    ['an unknown option', ['--host', 'mail.example', '--colour', 'red']],
    ['a wrong value', ['--host', 'mail.example', '--username', 'a@b.example', '--port', '0']],
    ['no password', ['--host', 'mail.example', '--username', 'a@b.example']],
    [
      'an unset variable',
      ['--host', 'h.example', '--username', 'a@b.example', '--password-env', 'NONE'],
    ],
    [
      'a missing file',
      ['--host', 'h.example', '--username', 'a@b.example', '--password-file', '/none'],
    ],
    ['a password in the arguments', ['--host', 'h.example', '--password', 'hunter2']],
  ])('exits with 2 for %s, with nothing on standard output', async (_case, args) => {
    const { status, output, errors } = await runEhlo(['test', ...args])
    expect({ status, output }).toEqual({ status: 2, output: '' })
    expect(errors).toMatch(/^ehlo: /)
    expect(errors).not.toContain('hunter2')
  })

  test('exits with 2 for a command that there is not, and names the one that is meant', async () => {
    const { status, errors } = await runEhlo(['tset'])
    expect(status).toBe(2)
    expect(errors).toContain('is test meant?')
    expect((await runEhlo(['constructor'])).status).toBe(2)
  })

  test('exits with 3 where the environment keeps it from running', async () => {
    const { status, errors } = await testSample('works', { EHLO_NETWORK: 'sideways' })
    expect(status).toBe(3)
    expect(errors).toContain('EHLO_NETWORK')
  })

  test('runs a sample as it is, with a practice server of its own where none runs', async () => {
    const args = ['test', '--practice', 'wrong-password', '--depth', 'login', '--json']
    const { status, output } = await runEhlo(args, {
      environment: { EHLO_DATA_DIR: directory, EHLO_HOST: `127.202.${process.pid % 250}.7` },
    })
    expect(status).toBe(1)
    expect(JSON.parse(output)).toMatchObject({ outcome: { authentication: { status: 'fail' } } })
  })

  test('prints, for the first test that the README shows, what stands there', async () => {
    const readme = await readFile(join(projectRoot, 'README.md'), 'utf8')
    const [, command = '', printed = ''] =
      /\$ npm run -s ehlo -- (test .+)\n([^`]+)/.exec(readme) ?? []
    const { output } = await runEhlo(command.split(' '), {
      environment: { EHLO_DATA_DIR: directory, EHLO_HOST: `127.202.${process.pid % 250}.8` },
    })
    expect(printed).toContain('Who must act')
    expect(output.slice(output.indexOf('✓ Success!'))).toBe(printed)
  })

  test('says that a sample leaves no copy that could be read', async () => {
    const args = ['test', '--practice', 'rewritten', '--delivery-check']
    const { status, errors } = await runEhlo(args, { environment: { EHLO_DATA_DIR: directory } })
    expect(status).toBe(2)
    expect(errors).toContain('the practice server has no mailbox')
  })

  test('says which option of a token is missing', async () => {
    const { status, errors } = await runEhlo(['token', '--role', 'admin'], {
      environment: { EHLO_DATA_DIR: directory },
    })
    expect(status).toBe(2)
    expect(errors).toContain('--name is missing')
  })
})

async function testSample(
  name: PracticeSampleName,
  ...rest: (string | Record<string, string>)[]
): Promise<Finished> {
  const args = rest.filter((part) => typeof part === 'string')
  const environment = Object.assign({}, ...rest.filter((part) => typeof part !== 'string'))
  const { connection, onBehalfOf } = practiceSample(name, server)
  const identities = args.includes('login') ? [] : ['--on-behalf-of', onBehalfOf]
  return runEhlo(settingsOf(name, '--password-env', 'SECRET', ...identities, ...args), {
    environment: { SECRET: connection.password, ...environment },
  })
}

function settingsOf(name: PracticeSampleName, ...more: string[]): string[] {
  const { connection } = practiceSample(name, server)
  const settings = {
    host: connection.host,
    port: String(connection.port),
    encryption: connection.encryption,
    username: connection.username,
    'tls-verification': server.pin,
  }
  const options = Object.entries(settings).flatMap(([option, value]) => [`--${option}`, value])
  return ['test', ...options, ...more]
}

function expectNoPassword(name: PracticeSampleName, text: string): void {
  const { username, password } = practiceSample(name, server).connection
  const plain = Buffer.from(`\0${username}\0${password}`).toString('base64')
  for (const form of [password, Buffer.from(password).toString('base64'), plain]) {
    expect(text).not.toContain(form)
  }
}
