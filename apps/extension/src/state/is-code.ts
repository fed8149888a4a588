const packages = /^(?:com|org|net|io|javax?|jakarta|system)\..+\.(?!com$|org$|(?!io)..$)/i
const failures = /(?:exception|error)$/i
const files = /\.(?:go|cs|js|ts|php|java|class|conf|ini|log|txt|exe|dll)$/i
/** `SMTPTransport`, `sendMail`; a company may be written so too, but not where the name ends. */
const camel = /[a-z][A-Z]|[A-Z]{2}[a-z]/

/** A dotted name of a program, such as a class in a stack trace or its file: `com.sun.mail.smtp`, `mailer.js`. */
export function isCode(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1)
  if (camel.test(last) || (camel.test(name) && /^[A-Z]/.test(last))) return true
  return [packages, failures, files].some((each) => each.test(name))
}
