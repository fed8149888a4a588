import { useEffect } from 'preact/hooks'
import { baseWords } from '../i18n/base/words.ts'
import { pairingWords } from '../i18n/pairing/words.ts'
import { loadDirectory } from '../state/directory.ts'
import { go } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { pairing } from '../state/session.ts'
import * as form from '../state/pairing-form.ts'
import { TextField } from '../views/field.tsx'
import { Frame } from '../views/frame.tsx'
import { Icon } from '../views/icon.tsx'
import { Notice } from '../views/notice.tsx'

export function PairingScreen({ screen }: ScreenProps<'pairing'>) {
  const t = pairingWords()
  useEffect(() => {
    const name = t.defaultName(browserName())
    void begin({ ...screen, name })
  }, [])
  return (
    <Frame title={t.title}>
      <div class="stack">
        {form.step.value === 'address' ? <AddressStep /> : null}
        {form.step.value === 'code' ? <CodeStep /> : null}
        {form.step.value === 'done' ? <DoneStep /> : null}
      </div>
    </Frame>
  )
}

async function begin(given: Parameters<typeof form.begin>[0]) {
  if (!(await form.begin(given))) return
  go({ at: 'home' })
  await loadDirectory()
}

function AddressStep() {
  const t = pairingWords()
  return (
    <>
      <p>{t.intro}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void form.reachServer()
        }}
      >
        <TextField
          label={t.address}
          hint={t.addressHint}
          error={addressProblem()}
          name="address"
          inputMode="url"
          value={form.address.value}
          onInput={(value) => (form.address.value = value)}
        />
        <p class="muted">{t.permissionNote}</p>
        <div class="buttons">
          <button type="submit" class="button primary" disabled={form.isBusy.value}>
            {form.isBusy.value ? t.reaching : t.reach}
          </button>
        </div>
      </form>
    </>
  )
}

function addressProblem(): string | undefined {
  const t = pairingWords()
  const base = baseWords()
  const host = form.address.value.replace(/^https?:\/\//, '').replace(/\/$/, '')
  switch (form.problem.value) {
    case 'bad':
      return t.badAddress
    case 'cleartext':
      return t.cleartext
    case 'refused':
      return t.refused
    case 'unreachable':
    case 'not-ehlo':
    case 'too-old':
    case 'too-new':
      return base.trouble[form.problem.value](host)
    case 'wrong-code':
    case 'too-many':
    case null:
      return undefined
  }
}

function CodeStep() {
  const t = pairingWords()
  return (
    <>
      <p class="ok-text actor">
        <Icon name="ok" />
        {form.address.value}
      </p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void form.claim().then(loadDirectory)
        }}
      >
        <TextField
          label={t.code}
          hint={t.codeHint}
          error={codeProblem()}
          name="code"
          value={form.code.value}
          onInput={(value) => (form.code.value = value)}
        />
        <TextField
          label={t.name}
          hint={t.nameHint}
          name="name"
          value={form.deviceName.value}
          onInput={(value) => (form.deviceName.value = value)}
        />
        <div class="buttons">
          <button
            type="submit"
            class="button primary"
            disabled={form.isBusy.value || form.code.value.trim() === ''}
          >
            {form.isBusy.value ? t.pairing : t.pair}
          </button>
          <button type="button" class="button" onClick={form.changeAddress}>
            {t.changeAddress}
          </button>
        </div>
      </form>
    </>
  )
}

function codeProblem(): string | undefined {
  const t = pairingWords()
  const { value } = form.problem
  if (value === 'wrong-code') return t.wrongCode
  if (value === 'too-many') return t.tooMany
  return value === null ? undefined : addressProblem()
}

function DoneStep() {
  const t = pairingWords()
  const role = pairing.value?.role
  return (
    <>
      <Notice tone="ok" isAlert>
        <p>
          <strong>{t.done}</strong>
        </p>
        {role === undefined ? null : <p>{baseWords().roles[role]}</p>}
        <p>{t.doneNote}</p>
      </Notice>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => go({ at: 'home' })}>
          {t.openHome}
        </button>
      </div>
    </>
  )
}

function browserName() {
  return navigator.userAgent.includes('Firefox/')
    ? 'Firefox'
    : navigator.userAgent.includes('Edg/')
      ? 'Edge'
      : 'Chrome'
}
