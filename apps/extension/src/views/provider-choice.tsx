import { findLoginProvider, presets, providers } from '@ehlo/shared/providers'
import type { Preset } from '@ehlo/shared/providers'
import { connectionWords } from '../i18n/connection/words.ts'
import { emptyFields } from '../state/connection-fields.ts'
import { SelectField } from './field.tsx'
import type { ProviderHintProps } from './provider-hint.tsx'

type ProviderChoiceProps = {
  host: string
  onPreset: ProviderHintProps['onPreset']
}

// The two that most connections are at come first, the others where they are looked for.
const first: readonly Preset['id'][] = ['microsoft-365', 'gmail']
const listed = [
  ...presets.filter(({ id }) => first.includes(id)),
  ...presets
    .filter(({ id }) => !first.includes(id))
    .sort((left, right) => left.name.localeCompare(right.name)),
]

const emptySettings = {
  host: emptyFields.host,
  port: Number(emptyFields.port),
  encryption: emptyFields.encryption,
}

/** The common providers, for whoever does not know their server by heart. What is chosen follows the server as typed. */
export function ProviderChoice({ host, onPreset }: ProviderChoiceProps) {
  const t = connectionWords()
  const known = findLoginProvider({ host })
  // Others are known than those of the list: what the hint names is never "another server".
  const shown =
    known === undefined || listed.some(({ id }) => id === known)
      ? listed
      : [...listed, { id: known, name: providers[known].name }]
  return (
    <SelectField
      label={t.provider}
      name="provider"
      value={known ?? ''}
      options={[
        ['', host.trim() === '' ? t.chooseProvider : t.otherServer],
        ...shown.map(({ id, name }) => [id, name] as const),
      ]}
      onChange={(id) => {
        const best = listed.find((preset) => preset.id === id)?.submission[0]
        // Port and encryption of a former provider go with its server.
        onPreset(best ?? emptySettings)
      }}
    />
  )
}
