import type { Encryption } from '@ehlo/shared'
import { findProvider, presets } from '@ehlo/shared/providers'
import { connectionWords } from '../i18n/connection/words.ts'
import type { ConnectionFields } from '../state/connection-fields.ts'
import { settingsOf } from './health.ts'
import { Notice } from './notice.tsx'

export type ProviderHintProps = {
  fields: ConnectionFields
  onPreset: (preset: { host: string; port: number; encryption: Encryption }) => void
}

/** While the server is typed: how its provider is reached, as one click. */
export function ProviderHint({ fields, onPreset }: ProviderHintProps) {
  const t = connectionWords()
  const domain = fields.host === '' ? fields.username.split('@')[1] : undefined
  const id = findProvider({
    ...(fields.host === '' ? {} : { host: fields.host }),
    ...(domain === undefined ? {} : { domain }),
  })
  const preset = presets.find((candidate) => candidate.id === id)
  const fitting = preset?.endpoints.filter(
    ({ host, port, encryption }) =>
      host !== fields.host || String(port) !== fields.port || encryption !== fields.encryption,
  )
  if (preset === undefined || fitting === undefined || fitting.length === 0) return null
  return (
    <Notice tone="plain">
      <p>{t.provider(preset.name)}</p>
      <div class="buttons">
        {fitting.map((endpoint) => (
          <button
            key={`${endpoint.host}-${endpoint.port}`}
            type="button"
            class="button small"
            onClick={() => onPreset(endpoint)}
          >
            {t.applyPreset(`${endpoint.host} · ${settingsOf(endpoint)}`)}
          </button>
        ))}
      </div>
    </Notice>
  )
}
