import type { Encryption } from '@ehlo/shared'
import {
  describeLogin,
  endpointsFor,
  findProvider,
  loginWords,
  providers,
} from '@ehlo/shared/providers'
import type { Provider } from '@ehlo/shared/providers'
import { connectionWords } from '../i18n/connection/words.ts'
import { language } from '../i18n/define-words.ts'
import type { ConnectionFields } from '../state/connection-fields.ts'
import { settingsOf } from './health.ts'

export type ProviderHintProps = {
  fields: ConnectionFields
  onPreset: (preset: { host: string; port: number; encryption: Encryption }) => void
}

/** What the login at a known provider needs, for as long as it is the one; and how it is reached, as one click. */
export function ProviderHint({ fields, onPreset }: ProviderHintProps) {
  const host = fields.host.trim()
  const domain = fields.username.trim().split('@')[1]
  const id = findProvider(host !== '' ? { host } : domain === undefined ? {} : { domain })
  return (
    // What changes in it is read out: it is there before there is something to say.
    <div class={id === undefined ? 'hidden-visually' : 'notice plain'} aria-live="polite">
      {id === undefined ? null : (
        <KnownProvider provider={providers[id]} fields={fields} onPreset={onPreset} />
      )}
    </div>
  )
}

function KnownProvider({ provider, fields, onPreset }: ProviderHintProps & { provider: Provider }) {
  const t = connectionWords()
  const others = endpointsFor(provider, fields.host).filter(
    ({ host, port, encryption }) =>
      host !== fields.host || String(port) !== fields.port || encryption !== fields.encryption,
  )
  return (
    <>
      <p>
        <b>{provider.name}:</b> {describeLogin(provider, loginWords[language.value])}{' '}
        {provider.help === undefined ? null : (
          <a href={provider.help} target="_blank" rel="noreferrer">
            {t.providerHelp}
          </a>
        )}
      </p>
      {others.length === 0 ? null : (
        <div class="buttons">
          {others.map((endpoint) => (
            <button
              key={`${endpoint.host}-${endpoint.port}`}
              type="button"
              class="button small"
              onClick={() => onPreset(endpoint)}
            >
              {t.applyPreset(
                endpoint.host === fields.host
                  ? settingsOf(endpoint)
                  : `${endpoint.host} · ${settingsOf(endpoint)}`,
              )}
            </button>
          ))}
        </div>
      )}
    </>
  )
}
