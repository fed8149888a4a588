import type { CauseText } from '../cause.ts'

export const federationUnavailable: CauseText = {
  title: "The organisation's own sign-in service is not reachable",
  explanation:
    "The login is forwarded to the organisation's federation server (AD FS), which does not answer as Microsoft expects.",
  steps: [
    "Tell the organisation's IT administrator: AD FS must be reachable over HTTPS with a valid certificate.",
  ],
}
