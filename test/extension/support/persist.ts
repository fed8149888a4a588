import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { waitFor } from './wait-for.ts'

const longestText = 2000

/**
 * Tries until it works: a page that paints anew takes away, in the middle of it, what was found a moment ago. Where it
 * never works, the error tells what was wanted, what hindered it last, and what there was to see.
 */
export async function persist<T>(
  page: Page,
  wanted: string,
  attempt: () => Promise<T | undefined | false | null>,
  timeoutMs = 30_000,
): Promise<T> {
  const hindrances: string[] = []
  const tryOnce = async () => {
    try {
      // A browser that does not answer would keep a test waiting past its own time, which tells nothing.
      return await Promise.race([attempt(), setTimeout(timeoutMs, undefined, { ref: false })])
    } catch (error) {
      // What is closed stays so.
      if (page.isClosed()) throw new Error(`${wanted}: ${String(error)}`, { cause: error })
      hindrances.push(`last: ${String(error)}`)
      return undefined
    }
  }
  return waitFor(wanted, tryOnce, timeoutMs).catch(async (error: unknown) => {
    const lines = [String(error), ...hindrances.slice(-1), await describePage(page)]
    throw new Error(lines.join('\n'), { cause: error })
  })
}

async function describePage(page: Page): Promise<string> {
  if (page.isClosed()) return 'the page is closed'
  const told = page.evaluate(() => ({
    said: document.body.innerText,
    isHidden: document.hidden,
    hasFocus: document.hasFocus(),
  }))
  const state = await Promise.race([
    told.catch((error: unknown) => String(error)),
    setTimeout(5000, 'it does not answer', { ref: false }),
  ])
  if (typeof state === 'string') return `the page is open, but ${state}`
  const { said, isHidden, hasFocus } = state
  const condition = `${isHidden ? 'hidden' : 'shown'}, ${hasFocus ? 'with' : 'without'} the focus`
  return `the page is open, ${condition}; it says:\n${said.slice(0, longestText)}`
}
