// Unless the last part is a top-level domain: companies are called `net.firma.cloud`, and so are their servers.
const packages =
  /^(?:com|org|net|io|javax?|jakarta|system)\..+\.(?!(?:com|org|net|info|cloud|app|dev|xn--.+|(?!io)..)$)[^.]+$/i
const failures = /(?:exception|error)$/i
const files = /\.(?:go|cs|js|ts|php|java|class|conf|ini|log|txt|exe|dll)$/i
/** `SMTPTransport`, `sendMail`. A company may be written so too, but not where a name ends. */
const camel = /(?:[a-z][A-Z]|[A-Z]{2}[a-z])[^.]*$/

/** A dotted name of a program, such as a class in a stack trace or its file: `com.sun.mail.smtp`, `mailer.js`. */
export function isCode(name: string): boolean {
  return [packages, failures, files, camel].some((each) => each.test(name))
}
