import { useEffect } from 'preact/hooks'
import { baseWords } from '../i18n/base/words.ts'
import { pairingWords } from '../i18n/pairing/words.ts'
import '../styles/welcome.css'
import { connections, loadDirectory } from '../state/directory.ts'
import { go } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { policy } from '../state/policy.ts'
import { pairing } from '../state/session.ts'
import * as form from '../state/pairing-form.ts'
import { TextField } from '../views/field.tsx'
import { Frame, Logo } from '../views/frame.tsx'
import { Icon } from '../views/icon.tsx'
import { testNow } from './test-now.ts'
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
  const isLocked = policy.value.isLocked && policy.value.apiAddress !== undefined
  return (
    <>
      {pairing.value === null ? <Welcome /> : null}
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
          hint={isLocked ? t.locked : t.addressHint}
          isReadOnly={isLocked}
          error={addressProblem()}
          name="address"
          inputMode="url"
          value={form.address.value}
          onInput={form.typeAddress}
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

/** What this is, for whoever has just installed it. */
function Welcome() {
  const t = pairingWords()
  const points = [
    ['mail', t.points.tests],
    ['question', t.points.explains],
    ['lock', t.points.keeps],
  ] as const
  return (
    <section class="welcome" aria-label={t.what}>
      <Logo />
      <ul>
        {points.map(([icon, text]) => (
          <li key={icon}>
            <Icon name={icon} />
            {text}
          </li>
        ))}
      </ul>
    </section>
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
      return form.address.value.startsWith('http://')
        ? base.trouble.unreachable(host)
        : base.trouble.untrusted(host)
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
      <PracticeOffer />
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => go({ at: 'home' })}>
          {t.openHome}
        </button>
      </div>
    </>
  )
}

/** A server that only a machine of one's own has: a first green and a first red test, in one click each. */
function PracticeOffer() {
  const t = pairingWords()
  const find = (user: string) =>
    connections.value.find(({ username }) => username === `${user}@practice.example`)
  const [works, fails] = [find('works'), find('wrong-password')]
  if (works === undefined || fails === undefined) return null
  return (
    <>
      <p>{t.practice}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void testNow(works)}>
          {t.testGood}
        </button>
        <button type="button" class="button" onClick={() => void testNow(fails)}>
          {t.testBad}
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
