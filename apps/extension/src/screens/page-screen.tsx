import { useEffect } from 'preact/hooks'
import { pageWords } from '../i18n/page/words.ts'
import { goInstead } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { readThisPage } from '../state/page-reading.ts'
import { Frame } from '../views/frame.tsx'
import { OnThisPage } from './home/on-this-page.tsx'

/** A menu asks for the page; whoever comes back here later asks again. */
const justNowMs = 20_000

/** The page in front, as a menu or a key asked for it. */
export function PageScreen({ screen }: ScreenProps<'page'>) {
  useEffect(() => {
    if (Date.now() - screen.askedAt >= justNowMs) return
    // Asked once, read once: the place is remembered without the question.
    goInstead({ at: 'page', askedAt: 0 })
    void readThisPage()
  }, [])
  return (
    <Frame title={pageWords().title} flush>
      <OnThisPage />
    </Frame>
  )
}
