import type { Config } from './config.ts'
import { openNetwork } from './open-network.ts'
import { createTestProbe } from './probe/create-test-probe.ts'
import type { Probe, TestPlan } from './probe/test-plan.ts'

/** The probe of tests, within what the operator opened. */
export function openTestProbe(config: Config, network = openNetwork(config)): Probe<TestPlan> {
  return createTestProbe({ ...network, controlHosts: config.controlHosts })
}
