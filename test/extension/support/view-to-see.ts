import type { Page } from 'puppeteer-core'
import { clickOn } from './click-on.ts'
import { fillIn } from './fill-in.ts'
import type { ScriptedApi } from './scripted-api.ts'

/** One state of the screen that is looked at in every width, theme and language. */
export type ViewToSee = {
  name: string
  path?: string
  unpaired?: true
  /** Where the person is. */
  place?: { at: string; [parameter: string]: unknown }
  /** What the browser says that an organisation set; its language is that of the look. */
  policy?: { apiAddress: string; lock: boolean }
  preferences?: { notifies: boolean }
  api?: (api: ScriptedApi) => void
  act?: (page: Page) => Promise<void>
}

export const click = (page: Page, selector: string) => clickOn(page, selector)

export const type = (page: Page, selector: string, text: string) => fillIn(page, selector, text)
