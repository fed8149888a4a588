import { renderMessageForActor } from '@ehlo/shared/report'
import { shareWords } from '../i18n/share/words.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { chooseSharing, sharingLanguage } from '../state/sharing.ts'
import { Frame } from '../views/frame.tsx'
import { MessageActions } from '../views/message-actions.tsx'
import { NotLoaded } from '../views/not-loaded.tsx'
import { Notice } from '../views/notice.tsx'
import { LanguageField, Preview } from '../views/shared-text.tsx'
import { useSubject } from '../views/use-subject.ts'
import '../styles/share.css'

/** A ready message to whoever must act on one finding, in their language. */
export function MessageScreen({ screen }: ScreenProps<'message'>) {
  const t = shareWords()
  const language = sharingLanguage()
  const { subject, findings, isLost } = useSubject(screen, language)
  const finding = findings?.find(({ cause }) => cause === screen.cause)
  const message =
    subject && finding
      ? renderMessageForActor(subject, { language, findings: [finding] })
      : undefined
  return (
    <Frame
      title={finding === undefined ? t.message : t.messageFor[finding.actor]}
      foot={message === undefined ? undefined : <MessageActions {...message} />}
    >
      <div class="stack">
        {isLost ? <NotLoaded /> : null}
        {subject === null ? <Notice tone="bad">{t.gone}</Notice> : null}
        {findings !== undefined && finding === undefined ? (
          <Notice tone="plain">{t.noMessage}</Notice>
        ) : null}
        {message === undefined ? null : (
          <>
            <LanguageField
              value={language}
              onChange={(chosen) => chooseSharing({ language: chosen })}
            />
            <p>
              <span class="label-small">{t.subject}</span> <strong>{message.subject}</strong>
            </p>
            <Preview spans={message.spans} />
          </>
        )}
      </div>
    </Frame>
  )
}
