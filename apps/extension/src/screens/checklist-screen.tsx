import { useEffect } from 'preact/hooks'
import { makeChecklist } from '@ehlo/shared/report'
import { shareWords } from '../i18n/share/words.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { chooseSharing, recallSharing, sharingLanguage } from '../state/sharing.ts'
import { Frame } from '../views/frame.tsx'
import { MessageActions } from '../views/message-actions.tsx'
import { LanguageField } from '../views/shared-text.tsx'
import '../styles/share.css'

/** What IT has to have ready before a connection is set up. */
export function ChecklistScreen({ screen }: ScreenProps<'checklist'>) {
  const t = shareWords()
  useEffect(() => void recallSharing(), [])
  const language = sharingLanguage()
  const { host, port, encryption, username, senderDomain, senderAddress } = screen
  const list = makeChecklist({
    language,
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(encryption === undefined ? {} : { encryption }),
    ...(username === undefined ? {} : { username }),
    ...(senderDomain === undefined ? {} : { senderDomain }),
    ...(senderAddress === undefined ? {} : { onBehalfOf: [senderAddress] }),
  })
  return (
    <Frame title={t.checklist} foot={<MessageActions {...list} />}>
      <div class="stack">
        <p>{t.checklistNote}</p>
        <LanguageField
          value={language}
          onChange={(chosen) => chooseSharing({ language: chosen })}
        />
        <ul class="checklist" lang={language}>
          {list.items.map(({ topic, text, where }) => (
            <li key={`${topic}-${text}`}>
              <p>{text}</p>
              {where === undefined ? null : (
                <p class="label-small">
                  {t.where}: {where}
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  )
}
