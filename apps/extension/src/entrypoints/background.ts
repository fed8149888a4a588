import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { isFollowMessage } from '../worker/messages.ts'
import { watchRun, watchAlarm } from '../worker/watch-run.ts'
import { guardStorage } from '../settings/guard-storage.ts'

export default defineBackground(() => {
  void guardStorage()

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage()
  })

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id === browser.runtime.id && isFollowMessage(message)) void watchRun()
  })

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === watchAlarm) void watchRun()
  })
})
