import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { toHostName } from '@ehlo/shared/names'
import type { DnsRecordCheck, Run } from '@ehlo/shared'
import { inspectWords } from '../i18n/inspect/words.ts'
import { offerWords } from '../i18n/offer/words.ts'
import { go, goInstead } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { Certificate } from '../views/certificate.tsx'
import { DomainRecords } from '../views/domain-records.tsx'
import { TextField } from '../views/field.tsx'
import { Findings } from '../views/findings.tsx'
import { Notice } from '../views/notice.tsx'
import { PortMatrix } from '../views/port-matrix.tsx'
import { RunFacts } from '../views/run-facts.tsx'
import { ServerOffers, Tls } from '../views/server-offers.tsx'
import { Transcript } from '../views/transcript.tsx'
import { useTold } from '../views/use-told.ts'
import '../styles/lookup.css'
import '../styles/test.css'
import { WayIn } from './way-in.tsx'

type InspectionPartsProps = { run: Run } & ScreenProps<'inspect'>

/** How to get in, what is wrong, and everything that was seen, each as soon as it is there. */
export function InspectionParts({ run, screen }: InspectionPartsProps) {
  const t = inspectWords()
  const findings = useTold(run)
  const isOver = run.state !== 'running'
  const hasFailed = run.findings.some(({ severity }) => severity === 'critical')
  return (
    <>
      {run.state === 'cancelled' ? <Notice tone="plain">{t.stopped}</Notice> : null}
      <WayIn run={run} />
      <Findings
        findings={findings}
        hasFailed={isOver && hasFailed}
        quotes
        onMessage={({ cause }) => go({ at: 'message', cause, runId: run.id })}
      />
      <ServerParts run={run} screen={screen} />
    </>
  )
}

const mailHostsMax = 3

function ServerParts({ run, screen }: InspectionPartsProps) {
  const t = inspectWords()
  const { ports = [], certificate, tls, capabilities, dns = [] } = run
  return (
    <>
      {ports.length === 0 ? null : (
        <Section title={t.ports}>
          <PortMatrix cells={ports} />
        </Section>
      )}
      {certificate === undefined ? null : (
        <Section title={t.certificate}>
          <Certificate certificate={certificate} />
        </Section>
      )}
      {tls === undefined ? null : (
        <Section title={t.encryption}>
          <Tls tls={tls} />
        </Section>
      )}
      {capabilities === undefined ? null : (
        <Section title={t.offers}>
          <ServerOffers capabilities={capabilities} />
        </Section>
      )}
      {dns.length === 0 ? null : (
        <Section title={screen.domain === undefined ? t.anyDomain : t.domain(screen.domain)}>
          <DomainRecords rows={dns} />
          <MailHosts rows={dns} besides={screen.host} />
        </Section>
      )}
      {run.state === 'running' ? null : <OtherDomain screen={screen} />}
      <Transcript lines={run.transcript} />
      {run.state === 'running' ? null : <RunFacts run={run} />}
    </>
  )
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="section">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** The servers that take the domain's mail, where they are others than this one. */
function MailHosts({ rows, besides }: { rows: readonly DnsRecordCheck[]; besides: string }) {
  const records = rows.flatMap((row) => (row.check === 'mx' ? row.records : []))
  const hosts = records.flatMap((record) => toHostName(record.split(' ').at(-1) ?? '') ?? [])
  const others = hosts.filter((host) => host !== besides).slice(0, mailHostsMax)
  if (others.length === 0) return null
  return (
    <div class="buttons">
      {others.map((host) => (
        <button
          key={host}
          type="button"
          class="button small"
          onClick={() => go({ at: 'inspect', host })}
        >
          {offerWords().inspect(host)}
        </button>
      ))}
    </div>
  )
}

/** A provider's host says nothing of whose mail goes through it: the domain can be asked for. */
function OtherDomain({ screen }: ScreenProps<'inspect'>) {
  const t = inspectWords()
  const [domain, setDomain] = useState(screen.domain ?? '')
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (domain.trim() !== '') goInstead({ ...screen, domain: domain.trim() })
      }}
    >
      <TextField
        label={t.otherDomain}
        hint={t.otherDomainHint}
        name="domain"
        value={domain}
        onInput={setDomain}
      />
      <div class="buttons">
        <button type="submit" class="button small">
          {t.checkDomain}
        </button>
      </div>
    </form>
  )
}
