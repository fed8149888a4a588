import { toHostName, toMailAddress } from '@ehlo/shared/names'
import { offerWords } from '../i18n/offer/words.ts'
import { shareWords } from '../i18n/share/words.ts'
import type { ConnectionFields } from '../state/connection-fields.ts'
import { go } from '../state/navigation.ts'

/** What can be found out from a form before anything is stored; it waits as it was typed. */
export function FormLookups({ fields }: { fields: ConnectionFields }) {
  const t = offerWords()
  const host = toHostName(fields.host)
  const address = host === undefined ? toMailAddress(fields.username) : undefined
  if (host === undefined && address === undefined) return null
  return (
    <div class="buttons">
      {address === undefined ? null : (
        <button type="button" class="button small" onClick={() => go({ at: 'discover', address })}>
          {t.discover(address)}
        </button>
      )}
      {host === undefined ? null : (
        <button
          type="button"
          class="button small"
          onClick={() => go({ at: 'inspect', host, port: fields.port })}
        >
          {t.inspect(host)}
        </button>
      )}
      <button
        type="button"
        class="button small"
        onClick={() => go({ at: 'checklist', ...wishedBy(fields) })}
      >
        {shareWords().checklist}
      </button>
    </div>
  )
}

function wishedBy(fields: ConnectionFields) {
  const { host, port, encryption, username, senderDomain, senderAddress } = fields
  const typed = Object.entries({ host, username, senderDomain, senderAddress })
  return {
    ...Object.fromEntries(typed.filter(([, text]) => text.trim() !== '')),
    ...(host.trim() === '' ? {} : { port, encryption }),
  }
}
