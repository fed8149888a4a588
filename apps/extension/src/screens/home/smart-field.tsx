import { useEffect, useRef } from 'preact/hooks'
import { homeWords } from '../../i18n/home/words.ts'
import { search } from '../../state/directory.ts'
import { go } from '../../state/navigation.ts'
import type { Offer } from '../../state/recognise-query.ts'
import { Icon } from '../../views/icon.tsx'
import { IconButton } from '../../views/icon-button.tsx'
import { offers } from './offers.ts'
import { focusFirst, moveAmongOffers, takeFirst } from './move-among-rows.ts'

/** One field for everything: filters the list, and takes an address, a server or an error. */
export function SmartField() {
  const t = homeWords()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <div class="search">
      <div class="box" role="search">
        <Icon name="search" />
        <input
          ref={input}
          class="input"
          type="text"
          inputMode="search"
          name="search"
          autoComplete="off"
          spellcheck={false}
          aria-label={t.search}
          placeholder={t.search}
          value={search.value}
          onInput={(event) => (search.value = event.currentTarget.value)}
          onPaste={takeLines}
          onKeyDown={onKey}
        />
        {search.value === '' ? null : (
          <IconButton
            icon="clear"
            class="clear"
            label={t.clear}
            onClick={() => {
              search.value = ''
              input.current?.focus()
            }}
          />
        )}
      </div>
      <p class="hidden-visually" role="status">
        {offers.value.map(offerWords).join('. ')}
      </p>
      {offers.value.length === 0 ? null : (
        <ul class="offers" onKeyDown={moveAmongOffers}>
          {offers.value.map((offer) => (
            <li key={offer.for}>
              <button type="button" class="offer" onClick={() => take(offer)}>
                <Icon name={icons[offer.for]} />
                {offerWords(offer)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function onKey(event: KeyboardEvent) {
  if (event.key === 'ArrowDown') focusFirst()
  else if (search.value === '') return
  else if (event.key === 'Enter') takeFirst()
  else if (event.key === 'Escape') search.value = ''
  else return
  event.preventDefault()
}

const icons = { discover: 'mail', inspect: 'search', test: 'plus', explain: 'question' } as const

function offerWords(offer: Offer): string {
  const t = homeWords().offers
  switch (offer.for) {
    case 'discover':
      return t.discover(offer.address)
    case 'explain':
      return t.explain
    case 'inspect':
      return t.inspect(serverOf(offer))
    case 'test':
      return t.test(serverOf(offer))
  }
}

function serverOf({ host, port }: { host: string; port?: number }) {
  const shown = host.includes(':') ? `[${host}]` : host
  return port === undefined ? shown : `${shown}:${port}`
}

function take(offer: Offer) {
  search.value = ''
  switch (offer.for) {
    case 'discover':
      return go({ at: 'discover', address: offer.address })
    case 'explain':
      return void explain(offer.text)
    case 'inspect':
      return go({
        at: 'inspect',
        host: offer.host,
        ...(offer.port === undefined ? {} : { port: String(offer.port) }),
      })
    case 'test':
      return go({
        at: 'connection',
        id: null,
        preset: {
          host: offer.host,
          port: String(offer.port),
          encryption: offer.port === 465 ? 'tls' : 'starttls',
        },
        focus: 'username',
      })
  }
}

/** A log has lines, which a field of one line would run together. */
function takeLines(event: ClipboardEvent) {
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  if (!text.includes('\n')) return
  event.preventDefault()
  void explain(text)
}

/** A place outlives the popup, so a text goes there without the secrets that may be in it. */
async function explain(text: string) {
  const { withoutSecrets } = await import('../../state/explain-text.ts')
  go({ at: 'explain', text: withoutSecrets(text) })
}
