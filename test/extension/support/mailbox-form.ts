import type { Page } from 'puppeteer-core'
import type { Connection } from '@ehlo/shared'
import type { Desk } from './desk.ts'
import { fillIn } from './fill-in.ts'

/** The form of a connection that nobody has tested, where the copy is asked for. */
export async function openMailboxForm(desk: Desk, connection: Connection): Promise<Page> {
  const page = await desk.chromium.open(`options.html#test?connectionId=${connection.id}`)
  await page.waitForSelector('input[name=isRead]')
  await page.$$eval('details', (folds) => folds.forEach((fold) => (fold.open = true)))
  await fillIn(page, 'input[name=isRead]', true)
  await page.waitForSelector('input[name=mailboxHost]')
  return page
}
