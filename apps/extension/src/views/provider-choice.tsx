import { findProvider, presets } from '@ehlo/shared/providers'
import type { Preset } from '@ehlo/shared/providers'
import { connectionWords } from '../i18n/connection/words.ts'
import { SelectField } from './field.tsx'
import type { ProviderHintProps } from './provider-hint.tsx'

type ProviderChoiceProps = {
  host: string
  onHost: (host: string) => void
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

/** The common providers, for whoever does not know their server by heart. What is chosen follows the server as typed. */
export function ProviderChoice({ host, onHost, onPreset }: ProviderChoiceProps) {
  const t = connectionWords()
  const known = findProvider({ host })
  return (
    <SelectField
      label={t.provider}
      name="provider"
      value={listed.find(({ id }) => id === known)?.id ?? ''}
      options={[
        ['', host.trim() === '' ? t.chooseProvider : t.otherServer],
        ...listed.map(({ id, name }) => [id, name] as const),
      ]}
      onChange={(id) => {
        const best = listed.find((preset) => preset.id === id)?.submission[0]
        if (best === undefined) onHost('')
        else onPreset(best)
      }}
    />
  )
}
