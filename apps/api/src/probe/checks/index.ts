import type { Check } from '../check.ts'
import { authOffered } from './auth-offered.ts'
import { certificateStaysValid } from './certificate-stays-valid.ts'
import { certificateVerifies } from './certificate-verifies.ts'
import { copyArrives } from './copy-arrives.ts'
import { copyVerifies } from './copy-verifies.ts'
import { copyShowsSender } from './copy-shows-sender.ts'
import { destinationAllowed } from './destination-allowed.ts'
import { encryptionFitsPort } from './encryption-fits-port.ts'
import { greetingArrives } from './greeting-arrives.ts'
import { greetingIsSmtp } from './greeting-is-smtp.ts'
import { hostResolves } from './host-resolves.ts'
import { loginAccepted } from './login-accepted.ts'
import { mailboxReadable } from './mailbox-readable.ts'
import { passwordProtected } from './password-protected.ts'
import { portAnswers } from './port-answers.ts'
import { recipientAccepted } from './recipient-accepted.ts'
import { refusalRepeats } from './refusal-repeats.ts'
import { senderAccepted } from './sender-accepted.ts'
import { senderKept } from './sender-kept.ts'
import { sentCopyPlace } from './sent-copy-place.ts'
import { senderWithinDomain } from './sender-within-domain.ts'
import { serverWilling } from './server-willing.ts'
import { sessionLasts } from './session-lasts.ts'
import { starttlsOffered } from './starttls-offered.ts'
import { starttlsUntouched } from './starttls-untouched.ts'
import { tlsSucceeds } from './tls-succeeds.ts'

/** Every judgement of a test, in the order of the stages that they look at. */
export const checks = [
  hostResolves,
  destinationAllowed,
  portAnswers,
  greetingArrives,
  greetingIsSmtp,
  serverWilling,
  encryptionFitsPort,
  starttlsOffered,
  starttlsUntouched,
  tlsSucceeds,
  certificateVerifies,
  certificateStaysValid,
  sessionLasts,
  authOffered,
  passwordProtected,
  loginAccepted,
  senderAccepted,
  refusalRepeats,
  recipientAccepted,
  senderWithinDomain,
  senderKept,
  sentCopyPlace,
  mailboxReadable,
  copyArrives,
  copyShowsSender,
  copyVerifies,
] satisfies readonly Check[]
