import { shareWords } from '../i18n/share/words.ts'
import { copyToClipboard } from '../state/copy-to-clipboard.ts'
import { mailtoOf } from '../state/mailto.ts'
import { CopyButton } from './copy-button.tsx'
import { Icon } from './icon.tsx'

/** Copies a message, or hands it to the mail program of this computer. */
export function MessageActions({ subject, body }: { subject: string; body: string }) {
  const t = shareWords()
  return (
    <>
      <CopyButton label={t.copy} isPrimary copy={() => copyToClipboard(`${subject}\n\n${body}`)} />
      <a class="button" href={mailtoOf(subject, body)} target="_blank" rel="noreferrer">
        <Icon name="mail" />
        {t.mail}
      </a>
    </>
  )
}
