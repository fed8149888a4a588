import type { Encryption } from '@ehlo/shared'
import {
  describeLogin,
  endpointsFor,
  findLoginProvider,
  loginWords,
  plainName,
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
  const id = findLoginProvider(host !== '' ? { host } : domain === undefined ? {} : { domain })
  return (
    <div class={id === undefined ? 'hidden-visually' : 'notice plain'}>
      <p>
        {/* What changes in it is read out: it is there before there is something to say. */}
        <span aria-live="polite">
          {id === undefined ? null : <Need provider={providers[id]} />}
        </span>
        {id === undefined ? null : <Help provider={providers[id]} />}
      </p>
      {id === undefined ? null : (
        <Endpoints provider={providers[id]} fields={fields} onPreset={onPreset} />
      )}
    </div>
  )
}

type OfProvider = { provider: Provider }

function Need({ provider }: OfProvider) {
  return (
    <>
      <b>{provider.name}:</b> {describeLogin(provider, loginWords[language.value])}
    </>
  )
}

function Help({ provider }: OfProvider) {
  if (provider.help === undefined) return null
  return (
    <>
      {' '}
      <a href={provider.help} target="_blank" rel="noreferrer">
        {connectionWords().providerHelp}
      </a>
    </>
  )
}

function Endpoints({ provider, fields, onPreset }: ProviderHintProps & OfProvider) {
  const t = connectionWords()
  const named = plainName(fields.host)
  const others = endpointsFor(provider, named).filter(
    ({ host, port, encryption }) =>
      host !== named || String(port) !== fields.port || encryption !== fields.encryption,
  )
  if (others.length === 0) return null
  return (
    <div class="buttons">
      {others.map((endpoint) => (
        <button
          key={`${endpoint.host}-${endpoint.port}`}
          type="button"
          class="button small"
          onClick={() => onPreset(endpoint)}
        >
          {t.applyPreset(
            endpoint.host === named
              ? settingsOf(endpoint)
              : `${endpoint.host} · ${settingsOf(endpoint)}`,
          )}
        </button>
      ))}
    </div>
  )
}
