import { execFile } from 'node:child_process'

const prelude = `
import smtplib, ssl, sys
from email.message import EmailMessage
port, user, token = int(sys.argv[1]), sys.argv[2], sys.argv[3]
context = ssl._create_unverified_context()
client = smtplib.SMTP('127.0.0.1', port)
client.starttls(context=context)
client.login(user, token)
message = EmailMessage()
message['From'] = 'kari@example.com'
message['Subject'] = 'From Python'
`

/** Runs Python's smtplib, logged in as `client` and with a `message` begun; answers what it printed. */
export function submitWithPython(
  { port, user, token }: { port: number; user: string; token: string },
  script: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const parameters = ['-', String(port), user, token]
    const child = execFile('python3', parameters, (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(stderr, { cause: error })),
    )
    child.stdin?.end(`${prelude}${script}`)
  })
}
