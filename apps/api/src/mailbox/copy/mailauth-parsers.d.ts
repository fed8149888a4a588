// Parsers of mailauth that it does not type.

declare module 'mailauth/lib/parse-received.js' {
  type Part = { value: string; comment?: string }
  export type ReceivedField = {
    from?: Part
    by?: Part
    with?: Part
    tls?: Part
    timestamp?: string
  }
  export function parseReceived(field: string): ReceivedField | false
}

declare module 'mailauth/lib/parse-dkim-headers.js' {
  type Result = {
    value: string
    comment?: string
    header?: { from?: string; d?: string; i?: string }
    smtp?: { mailfrom?: string }
  }
  export type AuthenticationResults = {
    value?: string
    spf?: Result
    dkim?: Result[]
    dmarc?: Result
  }
  export default function parseHeaderField(field: string): { parsed: AuthenticationResults }
}
