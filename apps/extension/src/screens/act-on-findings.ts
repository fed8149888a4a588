import { presetOf } from '../state/chosen-settings.ts'
import type { ChosenSettings } from '../state/chosen-settings.ts'
import { go } from '../state/navigation.ts'
import { mayChange } from '../state/session.ts'

/** The steps from what was found to where each belongs; nothing leaves the browser before one of them. */
export function actOnFindings(pageTitle: string) {
  return {
    onTest: ({ host, variant }: ChosenSettings) =>
      go({ at: 'inspect', host, port: String(variant.port) }),
    ...(mayChange.value
      ? {
          onSave: (chosen: ChosenSettings) =>
            go({ at: 'connection', id: null, ...presetOf(chosen, pageTitle) }),
        }
      : {}),
    onAddress: (address: string) => go({ at: 'discover', address }),
    onExplain: (text: string) => go({ at: 'explain', text }),
  }
}
