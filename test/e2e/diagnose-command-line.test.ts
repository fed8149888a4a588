import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runEhlo } from '../support/command-line/run-ehlo.ts'

const disabled =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.'

test('ehlo diagnose explains a pasted error, says who must act, and succeeds', async () => {
  const { status, output } = await runEhlo(['diagnose'], { input: disabled })
  expect(status).toBe(0)
  expect(output).toContain(disabled)
  expect(output).toContain('Who must act: the IT administrator')
})

test('ehlo diagnose does not blame Ehlo for what another program failed at', async () => {
  const input =
    'javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)'
  const { output } = await runEhlo(['diagnose'], { input })
  expect(output).toContain('Who must act: whoever runs the program that sends the mail')
})

test('ehlo diagnose ends with 1 where nothing is wrong with a text', async () => {
  expect((await runEhlo(['diagnose'], { input: 'hello world' })).status).toBe(1)
})

test('ehlo diagnose --jsonl answers line for line, in order, whatever a line is', async () => {
  const input = [
    JSON.stringify({ id: 'a', text: disabled, context: { host: 'smtp.office365.com', port: 587 } }),
    'no json',
    JSON.stringify({ id: 7, text: 'hello world' }),
  ].join('\n')
  const { status, output } = await runEhlo(['diagnose', '--jsonl'], { input })
  const answers = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; findings: { cause: string }[] })
  expect(status).toBe(0)
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 7])
  expect(answers.map(({ findings }) => findings[0]?.cause)).toEqual([
    'smtp-auth-disabled-tenant',
    undefined,
    undefined,
  ])
})

test('terminal escapes in a pasted text are shown, not obeyed', async () => {
  const { output } = await runEhlo(['diagnose'], { input: `\u001B[2J${disabled}` })
  expect(output).not.toContain('\u001B[2J')
})

test('ehlo route says that nothing carries a mail, and ends with 1', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'ehlo-route-'))
  try {
    const { status, output } = await runEhlo(['route', '--from', 'kari@example.no'], {
      environment: { EHLO_DATA_DIR: dataDir },
    })
    expect(status).toBe(1)
    expect(output).toContain('No connection carries this mail')
  } finally {
    await rm(dataDir, { recursive: true })
  }
})

test('says how sure it is', async () => {
  const { output } = await runEhlo(['diagnose', '--language', 'en'], { input: disabled })
  expect(output).toMatch(/^.+ \((?:Sure|Likely)\)\n/)
})

test('makes a message for whoever must act, in the language asked for', async () => {
  const { status, output } = await runEhlo(['diagnose', '--message', 'nb'], { input: disabled })
  expect(status).toBe(0)
  expect(output).toMatch(/^E-post kan ikke sendes: .+\n\nHei,\n\n/)
  expect(output).toContain('Vennligst gjør følgende:\n- ')
  expect((await runEhlo(['diagnose', '--message', 'xx'], { input: disabled })).status).toBe(2)
})
