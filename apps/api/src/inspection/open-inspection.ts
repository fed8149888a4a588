import type { Stage, TranscriptLine } from '@ehlo/shared'
import { tellEvidence } from '@ehlo/shared/diagnosis/claims'
import { judgeDomain } from '../domain/judge-domain.ts'
import { tellRows } from '../domain/tell-rows.ts'
import { loadTexts } from '../load-texts.ts'
import { withTimeLimit } from '../network/time-limit.ts'
import type { Probe } from '../probe/test-plan.ts'
import { Redactor } from '../smtp/redactor.ts'
import { collectInspection } from './collect-inspection.ts'
import { describeServer } from './describe-server.ts'
import type { InspectPlan } from './inspect-plan.ts'
import { usualInspectionLimits } from './inspection-run.ts'
import type { InspectionDeps, InspectionRun } from './inspection-run.ts'
import { judgeInspection } from './judge-inspection.ts'
import { noteBehaviour } from './note-behaviour.ts'

/** Everything about one server and its domain, collected at once, then judged. */
export function openInspection(deps: InspectionDeps): Probe<InspectPlan> {
  return async (plan, report, signal, offerGlimpse = () => undefined) => {
    const startedAt = performance.now()
    const limits = { ...usualInspectionLimits, ...deps.limits }
    const transcript: TranscriptLine[] = []
    return await withTimeLimit(signal, limits.runMs, async (runSignal) => {
      const run: InspectionRun = {
        host: plan.host,
        deps,
        limits,
        signal: runSignal,
        startedAt,
        redactor: new Redactor([]),
        offersEnvelope: true,
        write(line) {
          transcript.push(line)
          report({ type: 'line', data: line })
        },
      }
      const sayStage = (data: Stage) => report({ type: 'stage', data })
      const [{ evidence, resolved, domain }, texts] = await Promise.all([
        collectInspection(run, plan, { sayStage, offerGlimpse }),
        loadTexts(plan.language),
      ])
      const notes = noteBehaviour(evidence, domain?.[0])
      for (const { text } of tellEvidence(notes, texts.observations)) {
        const elapsedMs = performance.now() - startedAt
        run.write({ elapsedMs, session: 'inspection', from: 'note', encrypted: false, text })
      }
      const { stages, ...described } = describeServer(evidence)
      stages.forEach(sayStage)
      const judged = domain === undefined ? undefined : judgeDomain(...domain)
      const findings = judgeInspection(evidence, judged?.claims ?? [], texts)
      for (const data of findings) report({ type: 'finding', data })
      return {
        ...described,
        stages: [resolved, ...stages],
        ...(judged === undefined ? {} : { dns: tellRows(judged.rows, texts) }),
        findings,
        transcript,
        elapsedMs: performance.now() - startedAt,
      }
    })
  }
}
