import { createInterface } from 'node:readline'
import { buffer as readAll } from 'node:stream/consumers'
import { DiagnoseRequest, type Finding, type Language } from '@ehlo/shared'
import { diagnose as diagnoseText } from '../../diagnose.ts'
import { exitStatus } from '../exit-status.ts'
import { decodeFile } from '../decode-file.ts'
import { chooseLanguage } from '../language.ts'
import { readChoice, readPort } from '../option-values.ts'
import { parseOptions } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { findingLines } from '../view/finding-lines.ts'
import { painter } from '../view/paint.ts'
import { toSafeJson, visible } from '../view/visible.ts'
import { loadWords } from '../words/index.ts'

const known = {
  host: { type: 'string' },
  port: { type: 'string' },
  encryption: { type: 'string' },
  language: { type: 'string' },
  message: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
} as const

/** `ehlo diagnose`: explains the text on standard input; succeeds where something was found. */
export async function diagnose(args: string[], terminal: Terminal): Promise<number> {
  const options = parseOptions('diagnose', args, known)
  const language = chooseLanguage(options.language, terminal.environment)
  if (options.jsonl === true) return diagnoseLines(language, terminal)
  const { host, port, encryption, message } = options
  const languageOfMessage =
    message === undefined ? undefined : readChoice('message', ['en', 'es', 'nb'], message)
  const context = {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port: readPort('port', port) }),
    ...(encryption === undefined
      ? {}
      : { encryption: readChoice('encryption', ['tls', 'starttls', 'none'], encryption) }),
  }
  const request = DiagnoseRequest.safeParse({
    text: decodeFile(await readAll(terminal.input())),
    context,
    language: languageOfMessage ?? language,
  })
  if (!request.success) {
    throw new UsageError('diagnose needs a text of up to a million characters on standard input')
  }
  const answer = await diagnoseText(request.data)
  if (languageOfMessage !== undefined) {
    await writeMessage(request.data, answer.findings, languageOfMessage, terminal)
  } else if (options.json === true) {
    terminal.output.write(`${toSafeJson(answer)}\n`)
  } else {
    const words = await loadWords(language)
    const paint = painter(terminal.output)
    const lines = answer.findings.flatMap((finding) => findingLines(finding, words, paint))
    terminal.output.write(
      lines.length === 0 ? `${words.nothingFound}\n` : `${lines.slice(1).join('\n')}\n`,
    )
  }
  return answer.findings.length > 0 ? exitStatus.ok : exitStatus.failed
}

/** What to send to whoever must act on the first finding; nothing where none was found. */
async function writeMessage(
  { text, context }: DiagnoseRequest,
  findings: readonly Finding[],
  language: Language,
  { output, errors }: Terminal,
): Promise<void> {
  const { renderMessageForActor } = await import('@ehlo/shared/report')
  const explainedAt = new Date().toISOString()
  const { host, port } = context ?? {}
  const server = {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
  }
  const subject = { kind: 'text' as const, text, ...server, findings, explainedAt }
  const message = renderMessageForActor(subject, { language })
  if (message === undefined) errors.write(`${(await loadWords(language)).nothingFound}\n`)
  else
    output.write(
      `${visible(message.subject)}\n\n${message.body.split('\n').map(visible).join('\n')}`,
    )
}

/** One `{id, text, context?}` a line, one `{id, findings}` a line, in order. */
async function diagnoseLines(
  language: DiagnoseRequest['language'],
  terminal: Terminal,
): Promise<number> {
  let hasFound = false
  for await (const line of createInterface({ input: terminal.input(), crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    const { id, ...rest } = readLine(line)
    const request = DiagnoseRequest.safeParse({ language, ...rest })
    const findings = request.success ? (await diagnoseText(request.data)).findings : []
    hasFound ||= findings.length > 0
    const error = request.success ? {} : { error: 'not {id, text, context?}' }
    terminal.output.write(`${toSafeJson({ id, findings, ...error })}\n`)
  }
  return hasFound ? exitStatus.ok : exitStatus.failed
}

type Line = { id: unknown; text?: unknown; context?: unknown }

function readLine(line: string): Line {
  try {
    const { id = null, text, context } = Object(JSON.parse(line)) as Partial<Line>
    return { id, text, ...(context === undefined || context === null ? {} : { context }) }
  } catch {
    return { id: null }
  }
}
