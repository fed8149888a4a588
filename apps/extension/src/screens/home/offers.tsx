import { useSignalEffect } from '@preact/signals'
import { offerWords } from '../../i18n/offer/words.ts'
import { search } from '../../state/directory.ts'
import { go } from '../../state/navigation.ts'
import { offers } from '../../state/offers.ts'
import { recogniseQuery } from '../../state/recognise-query.ts'
import type { RunOffer } from '../../state/offers.ts'
import type { Offer } from '../../state/recognise-query.ts'
import { readRunLink } from '../../state/run-link.ts'
import { mayChange, pairing } from '../../state/session.ts'
import { Icon } from '../../views/icon.tsx'
import { moveAmongOffers } from './move-among-rows.ts'

/** What the text in the smart field can be used for, beside filtering the list. */
export function Offers() {
  useSignalEffect(() => {
    offers.value = offersFor(search.value)
  })
  return (
    <>
      <p class="hidden-visually" role="status">
        {offers.value.map(wordsOf).join('. ')}
      </p>
      {offers.value.length === 0 ? null : (
        <ul class="offers" onKeyDown={moveAmongOffers}>
          {offers.value.map((offer) => (
            <li key={offer.for}>
              <button type="button" class="offer" onClick={() => take(offer)}>
                <Icon name={icons[offer.for]} />
                {wordsOf(offer)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A link to a run is nothing else; it is known by the API that it is of. */
function offersFor(text: string): (Offer | RunOffer)[] {
  const id = readRunLink(text, pairing.value?.origin)
  if (id !== undefined) return [{ for: 'run', id }]
  return recogniseQuery(text).filter((offer) => offer.for !== 'test' || mayChange.value)
}

/** Takes the likeliest of what the text is at this moment, whatever is drawn yet; false where there is nothing. */
export function takeFirstOffer(): boolean {
  const [best] = offersFor(search.value)
  if (best !== undefined) take(best)
  return best !== undefined
}

const icons = {
  discover: 'mail',
  inspect: 'search',
  test: 'plus',
  explain: 'question',
  run: 'ok',
} as const

function wordsOf(offer: Offer | RunOffer): string {
  const t = offerWords()
  switch (offer.for) {
    case 'discover':
      return t.discover(offer.address)
    case 'explain':
      return t.explain
    case 'inspect':
      return t.inspect(serverOf(offer))
    case 'test':
      return t.test(serverOf(offer))
    case 'run':
      return t.run
  }
}

function serverOf({ host, port }: { host: string; port?: number }) {
  const shown = host.includes(':') ? `[${host}]` : host
  return port === undefined ? shown : `${shown}:${port}`
}

function take(offer: Offer | RunOffer) {
  search.value = ''
  switch (offer.for) {
    case 'run':
      return go({ at: 'run', id: offer.id })
    case 'discover':
      return go({ at: 'discover', address: offer.address })
    case 'explain':
      return void goExplain(offer.text)
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

/** A place outlives the popup, so a text goes there without the secrets that may be in it. */
export async function goExplain(text: string) {
  const { withoutSecrets } = await import('../../state/explain-text.ts')
  go({ at: 'explain', text: withoutSecrets(text) })
}
