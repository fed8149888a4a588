// A server in a process of its own that logs everybody in and then says no more.
import { createTestAuthority } from '../support/certificates/test-authority.ts'
import { at, silence, startScriptedServer } from '../support/scripted-server/index.ts'

const authority = await createTestAuthority()
const tls = await authority.certify('good', ['127.0.0.1'])
const { host, port } = await startScriptedServer([at('mail', silence())], { tls })
process.send?.({ host, port, rootPem: authority.rootPem })
