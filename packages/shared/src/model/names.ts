// The door without schemas, for what must start at once: the others load zod, which takes as long as a login test.
export { toDomainName, toHostName } from './domain-name.ts'
export { domainOf, isSameAddress, toMailAddress } from './mail-address.ts'
export { isPractice, practiceDomain } from './practice.ts'
export { quoteReply } from './quote-reply.ts'
export { foldForSearch, searchWordsOf } from './search.ts'
export { usualPorts } from './usual-ports.ts'
export { type Sureness, surenessOf } from './sureness.ts'
