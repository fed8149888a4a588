import type { DeliveredCopy } from '@ehlo/shared'
import { domainOf, isSameAddress } from '@ehlo/shared/names'
import { language } from '../i18n/define-words.ts'
import { copyWords } from '../i18n/copy/words.ts'
import { duration } from '../i18n/format.ts'
import { Icon } from './icon.tsx'
import '../styles/copy.css'

export type CopyPictureProps = {
  copy: DeliveredCopy
  /** The sender that was asked for. */
  address: string
  /** Where nothing is wrong, nobody has to look. */
  isFolded: boolean
}

/** What recipients see of a message: the line in the list and the head of the opened one, as two programs draw it. */
export function CopyPicture({ copy, address, isFolded }: CopyPictureProps) {
  const t = copyWords()
  const gmail = gmailHead(copy)
  const outlook = outlookHead(copy)
  const heads =
    gmail === outlook
      ? [['Gmail · Outlook', gmail] as const]
      : ([
          ['Gmail', gmail],
          ['Outlook', outlook],
        ] as const)
  return (
    <details class="copy fold" open={!isFolded}>
      <summary>
        <Icon name="chevron" />
        {t.seen}
      </summary>
      <figure>
        <figcaption class="label-small">{t.approximately}</figcaption>
        {heads.map(([name, head]) => (
          <Program key={name} name={name} copy={copy} address={address} head={head} />
        ))}
        <ul class="label-small">
          {factsOf(copy).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </figure>
    </details>
  )
}

type ProgramProps = { copy: DeliveredCopy; address: string; name: string; head: string }

function Program({ name, copy, address, head }: ProgramProps) {
  const t = copyWords()
  const isOther = !isSameAddress(copy.from.address, address)
  return (
    <div class="program">
      <p class="label-small">{name}</p>
      <p class="line">
        <span class="hidden-visually">{t.inList}: </span>
        {copy.folder === 'junk' ? <span class="tag">{t.spam}</span> : null}
        <strong class={isOther ? 'bad-text' : undefined}>{shownName(copy.from)}</strong>{' '}
        <span>{copy.subject}</span>
      </p>
      <p class="head">
        <span class="hidden-visually">{t.opened}: </span>
        <span class={isOther ? 'bad-text' : undefined}>{head}</span>
        {isOther ? <span class="muted"> {t.instead(address)}</span> : null}
      </p>
    </div>
  )
}

// Gmail names the domain that sent a message where it is not that of From.
function gmailHead({ from, sender, returnPath }: DeliveredCopy): string {
  const t = copyWords()
  const through = sender?.address ?? (returnPath === '' ? undefined : returnPath)
  const shown = fullAddress(from)
  if (through === undefined) return shown
  const domain = domainOf(through).toLowerCase()
  return domain === domainOf(from.address).toLowerCase() ? shown : `${shown} ${t.via(domain)}`
}

// Outlook names both wherever Sender is another (Send on Behalf).
function outlookHead({ from, sender }: DeliveredCopy): string {
  const isOther =
    sender !== undefined && sender.address.toLowerCase() !== from.address.toLowerCase()
  if (!isOther) return fullAddress(from)
  return copyWords().onBehalfOf(sender.name || sender.address, fullAddress(from))
}

function factsOf(copy: DeliveredCopy): string[] {
  const t = copyWords()
  const { replyTo, returnPath, from } = copy
  const isElsewhere = (address: string) => address.toLowerCase() !== from.address.toLowerCase()
  return [
    t.arrivedIn(copy.folderName, duration(language.value, copy.elapsedMs)),
    ...(replyTo !== undefined && isElsewhere(replyTo.address) ? [t.replies(replyTo.address)] : []),
    ...(returnPath !== undefined && returnPath !== '' && isElsewhere(returnPath)
      ? [t.bounces(returnPath)]
      : []),
    t.aligned[copy.aligned],
  ]
}

// Without a name both programs show what stands before the @.
function shownName({ name, address }: DeliveredCopy['from']): string {
  return name || address.split('@')[0] || address
}

function fullAddress({ name, address }: DeliveredCopy['from']): string {
  return name === '' ? address : `${name} <${address}>`
}
