import type { Language } from '@ehlo/shared'
import type { Desk } from './desk.ts'

/** Chooses the language as the settings keep it; what is opened after that speaks it. */
export async function speakAt(desk: Desk, language: Language): Promise<void> {
  const settings = await desk.chromium.open('options.html#settings')
  await settings.evaluate((wanted) => {
    localStorage.setItem('preferences', JSON.stringify({ language: wanted, theme: 'light' }))
  }, language)
  await settings.close()
}
