import { useEffect, useRef } from 'preact/hooks'
import type { Depth } from '@ehlo/shared'
import { testWords } from '../i18n/test/words.ts'
import type { TestIdentities } from '../settings/memory.ts'
import type { AddressField } from '../state/refused-addresses.ts'
import { SelectField, TextField } from './field.tsx'
import { Icon } from './icon.tsx'
import { lazily } from './lazily.tsx'
import type { MailboxFormProps } from './mailbox-form.tsx'

const MailboxForm = lazily<MailboxFormProps>(
  async () => (await import('./mailbox-form.tsx')).MailboxForm,
)

type TestFormProps = {
  id: string
  identities: TestIdentities
  depth: Depth
  depths: readonly Depth[]
  /** After a run the answer comes first and the form waits below. */
  isFolded: boolean
  isBusy: boolean
  needsSender: boolean
  /** What is no address, by field. */
  refused: ReadonlyMap<AddressField, readonly string[]> | undefined
  mailbox: MailboxFormProps
  onChange: (identities: TestIdentities) => void
  onDepth: (depth: Depth) => void
  onSubmit: () => void
  /** To the grid of all addresses and connections. */
  onMany: () => void
}

export function TestForm(props: TestFormProps) {
  const t = testWords()
  const { identities, onChange, refused } = props
  const form = useRef<HTMLFormElement>(null)
  const [first] = refused?.keys() ?? []
  useEffect(() => {
    if (first !== undefined) showField(form.current, first)
  }, [first])
  const errorOf = (field: AddressField) => {
    const entries = refused?.get(field)
    return entries === undefined ? undefined : t.noAddress(entries.join(', '))
  }
  const fields = (
    <div class="form">
      <TextField
        label={t.sender}
        hint={props.needsSender ? t.senderHint : undefined}
        name="sender"
        error={errorOf('sender')}
        inputMode="email"
        value={identities.sender}
        onInput={(sender) => onChange({ ...identities, sender })}
      />
      <TextField
        label={t.onBehalfOf}
        hint={t.onBehalfOfHint}
        name="onBehalfOf"
        error={errorOf('onBehalfOf')}
        inputMode="email"
        value={identities.onBehalfOf}
        onInput={(onBehalfOf) => onChange({ ...identities, onBehalfOf })}
      />
      <button type="button" class="button quiet small" onClick={props.onMany}>
        {t.manyAddresses}
      </button>
      <SelectField
        label={t.depth}
        name="depth"
        value={props.depth}
        options={props.depths.map((depth) => [depth, t.depths[depth]] as const)}
        onChange={props.onDepth}
      />
      {props.depth === 'login' && errorOf('recipient') === undefined ? null : (
        <TextField
          label={t.recipient}
          hint={t.recipientHint}
          name="recipient"
          error={errorOf('recipient')}
          inputMode="email"
          value={identities.recipient}
          onInput={(recipient) => onChange({ ...identities, recipient })}
        />
      )}
      {props.depth === 'message' ? <MailboxForm {...props.mailbox} /> : null}
    </div>
  )
  return (
    <form
      id={props.id}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!props.isBusy) props.onSubmit()
      }}
    >
      {props.isFolded ? (
        <details class="fold">
          <summary>
            <Icon name="chevron" />
            {t.otherSender}
          </summary>
          {fields}
        </details>
      ) : (
        fields
      )}
    </form>
  )
}

/** A field may lie in the fold; a closed one takes no focus. */
function showField(form: HTMLFormElement | null, name: AddressField) {
  const field = form?.elements.namedItem(name)
  if (!(field instanceof HTMLElement)) return
  const fold = field.closest('details')
  if (fold !== null) fold.open = true
  field.focus()
}
