import { authenticate } from './authenticate.ts'
import type { Script } from './script.ts'
import { pathIn } from './session.ts'

/** A server that offers what most do and accepts everything: the ground that parts change. */
export function politeScript(): Script {
  const script: Script = {
    greeting: '220 scripted.test ESMTP ready',
    keywordsBeforeTls: ['PIPELINING', '8BITMIME', 'ENHANCEDSTATUSCODES', 'AUTH PLAIN LOGIN'],
    keywordsAfterTls: ['PIPELINING', '8BITMIME', 'ENHANCEDSTATUSCODES', 'AUTH PLAIN LOGIN'],
    accounts: undefined,
    loginRefusal: '535 5.7.8 Error: authentication failed',
    steps: {
      connect: (session) => session.reply(script.greeting),
      tls: (session) => session.startTls(),
      ehlo: (session) => session.reply(ehloReply(session.isEncrypted, script)),
      helo: (session) => session.reply('250 scripted.test'),
      starttls: async (session) => {
        await session.reply('220 2.0.0 Ready to start TLS')
        await script.steps.tls(session, '')
      },
      auth: (session, argument) => authenticate(session, argument, script),
      mail: (session, argument) => {
        session.beginTransaction(pathIn(argument))
        return session.reply('250 2.1.0 Ok')
      },
      rcpt: (session, argument) => {
        session.addForwardPath(pathIn(argument))
        return session.reply('250 2.1.5 Ok')
      },
      data: async (session) => {
        await session.reply('354 End data with <CR><LF>.<CR><LF>')
        const reversePath = await session.readMessage()
        if (reversePath !== undefined) await script.steps.message(session, reversePath)
      },
      message: (session) => session.reply('250 2.0.0 Ok: queued as SCRIPTED'),
      rset: (session) => session.reply('250 2.0.0 Ok'),
      noop: (session) => session.reply('250 2.0.0 Ok'),
      quit: async (session) => {
        await session.reply('221 2.0.0 Bye')
        session.end()
      },
      unknown: (session) => session.reply('502 5.5.2 Error: command not recognized'),
    },
  }
  return script
}

function ehloReply(isEncrypted: boolean, script: Script): string {
  const keywords = isEncrypted ? script.keywordsAfterTls : script.keywordsBeforeTls
  const lines = ['scripted.test', ...keywords]
  return lines
    .map((line, index) => `250${index < lines.length - 1 ? '-' : ' '}${line}`)
    .join('\r\n')
}
