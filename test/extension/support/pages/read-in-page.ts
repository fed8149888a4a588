import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { PageFindings } from '../../../../apps/extension/src/page/findings.ts'
import { builtForChrome } from '../built-extension.ts'

/** Runs the reader as built, in a world of its own, as `scripting.executeScript` does. */
export async function readInPage(page: Page): Promise<PageFindings> {
  const script = readFileSync(join(builtForChrome, 'read-page.js'), 'utf8')
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  })
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId: executionContextId,
    returnByValue: true,
  })
  await session.detach()
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  }
  // The script answers what `readPage` does.
  return result.value as PageFindings
}
