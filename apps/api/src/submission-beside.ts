import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Access } from './access/access.ts'
import type { Config } from './config.ts'
import type { Deliveries } from './delivery/deliveries.ts'
import { createSubmissionServer } from './delivery/submission/submission-server.ts'
import { explainListenError } from './explain-listen-error.ts'
import { describeFault, type Log } from './log.ts'
import { openOwnCertificate } from './security/own-certificate.ts'

const maxSizeBytes = 30 * 1024 * 1024

/** Opens the port where systems that only speak SMTP hand in their mail. Answers how to close it. */
export async function openSubmission(
  { dataDir, host, sendsDsn }: Pick<Config, 'dataDir' | 'host' | 'sendsDsn'>,
  { access, deliveries, port }: { access: Access; deliveries: Deliveries; port: number },
  { print, log }: { print: (line: string) => void; log: Log },
): Promise<() => Promise<void>> {
  const { chainPem, keyPem } = await openOwnCertificate(
    join(dataDir, 'submission'),
    'Ehlo submission',
  )
  const server = createSubmissionServer({
    tls: { key: keyPem, cert: chainPem },
    maxSizeBytes,
    sendsDsn,
    verifyToken: (token) => access.verifyKeptToken(token),
    submit: (by, submission) => deliveries.submitBytes(by, submission),
    onFault: (fault) =>
      log('error', 'The submission port failed a client', { fault: describeFault(fault) }),
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  const listener = server.listen(port, host, () => resolve())
  try {
    await promise
  } catch (error) {
    throw await explainListenError(error, { host, port, variable: 'EHLO_SUBMISSION_PORT' })
  }
  server.removeAllListeners('error')
  // A client that hangs up badly concerns nobody else.
  server.on('error', () => {})
  print(`Submission (STARTTLS) at ${host}, port ${(listener.address() as AddressInfo).port}`)
  return () => new Promise((resolve) => server.close(() => resolve()))
}
