import { launch } from 'puppeteer-core'
import type { Browser } from 'puppeteer-core'

/** A Chromium without windows, for what needs a real document and no extension. */
export function launchQuietly(): Promise<Browser> {
  return launch({
    executablePath: '/usr/bin/chromium',
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
}
