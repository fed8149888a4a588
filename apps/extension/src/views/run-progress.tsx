import type { Run } from '@ehlo/shared'
import { testWords } from '../i18n/test/words.ts'

const beforeLogin = { tls: 5, starttls: 6, none: 4 }
const fromLogin = { login: 1, envelope: 2, message: 3 }

/** How far a test has come, for the eye; the line beside it says the stage. */
export function RunProgress({ run }: { run: Run }) {
  const expected =
    beforeLogin[run.settings?.encryption ?? 'starttls'] + fromLogin[run.depth ?? 'message']
  const ended = run.stages.filter(({ status }) => status !== 'running').length
  return <progress class="progress" aria-label={testWords().running} max={expected} value={ended} />
}
