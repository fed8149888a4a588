/** An answer that smtp-server gives instead of its own; `text` begins with the enhanced status code (RFC 3463). */
export class SmtpRefusal extends Error {
  override readonly name = 'SmtpRefusal'
  readonly responseCode: number

  constructor(responseCode: number, text: string) {
    super(text)
    this.responseCode = responseCode
  }
}
