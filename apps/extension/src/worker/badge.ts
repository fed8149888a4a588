import { browser } from 'wxt/browser'

const colours = { '…': '#2f4fb3', '✓': '#17693f', '!': '#b02318' } as const

/** What the button says while no page of ours is open: something goes, went well, or wants to be looked at. */
export async function showBadge(text: '' | keyof typeof colours): Promise<void> {
  await browser.action.setBadgeText({ text })
  if (text === '') return
  await browser.action.setBadgeBackgroundColor({ color: colours[text] })
  await browser.action.setBadgeTextColor({ color: '#ffffff' })
}
