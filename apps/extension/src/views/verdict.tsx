import { testWords } from '../i18n/test/words.ts'
import { quoteReply } from '@ehlo/shared/names'
import type { TestAnswer, Tone } from '../state/verdict.ts'
import type { CopyPictureProps } from './copy-picture.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { lazily } from './lazily.tsx'

// Only a test that read the mailbox has something to draw.
const CopyPicture = lazily<CopyPictureProps>(
  async () => (await import('./copy-picture.tsx')).CopyPicture,
)

const icons: Record<Tone, IconName> = { ok: 'ok', bad: 'fail', warn: 'question', open: 'dash' }

/** The clear answers, each beside the address that it is about, with the server's own words. */
export function Verdict({ answers }: { answers: TestAnswer[] }) {
  const t = testWords()
  if (answers.length === 0) return null
  return (
    <ul class="verdict">
      {answers.map((answer) => (
        <li key={`${answer.about}-${answer.address}`} class={answer.tone}>
          <Icon name={icons[answer.tone]} class={toneClass[answer.tone]} />
          <div class="said-by">
            <p class="what">{t.answers[answer.about](answer.address)}</p>
            <p class={`word ${toneClass[answer.tone]}`}>{t.words[answer.word]}</p>
            {answer.copy !== undefined ? (
              <CopyPicture
                copy={answer.copy}
                address={answer.address}
                isFolded={answer.tone === 'ok'}
              />
            ) : answer.tone === 'ok' || answer.reply === undefined ? null : (
              <ServerWords answer={answer} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

const toneClass: Record<Tone, string> = {
  ok: 'ok-text',
  bad: 'bad-text',
  warn: 'warn-text',
  open: 'muted',
}

function ServerWords({ answer }: { answer: TestAnswer }) {
  const t = testWords()
  const { reply, stage } = answer
  if (reply === undefined) return null
  return (
    <>
      <p class="label-small">
        {t.serverSaid} {stage === undefined ? '' : t.atStage(t.stages[stage])}
      </p>
      <blockquote class="said">{quoteReply(reply)}</blockquote>
    </>
  )
}
