import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '../page/read-page.ts'

/** Put into a page on a click; its answer goes to whoever put it there. */
export default defineUnlistedScript(() => readPage())
