import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'

/** The keys that open the popup and the panel, and read the page, as the person may have changed them; empty where there are none. */
export const shortcuts = signal({ popup: '', panel: '', page: '' })

export async function loadShortcuts(): Promise<void> {
  const commands = await browser.commands.getAll()
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? ''
  shortcuts.value = {
    popup: keysOf('_execute_action'),
    panel: keysOf('open-panel'),
    page: keysOf('read-page'),
  }
}
