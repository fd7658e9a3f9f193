import { defineBackground } from 'wxt/utils/define-background'
import { browser } from '@/browser/browser'
import { makeMenus } from '@/browser/menus'
import { answerOwnPages } from '@/browser/own-messages'
import { showFullPage } from '@/browser/own-pages'
import { answerPages } from '@/clipping/answer-pages'
import { isOwnWebBehind } from '@/keeping/behind'
import { keepBackedUp } from '@/keeping/backup-in-worker'
import { keepSafe } from '@/keeping/keep-safe'
import { lockWhenIdle } from '@/keeping/lock/idle'
import { listenForReminders } from '@/keeping/reminders'
import { keepLastWords } from '@/keeping/unwritten'
import { clickedInMenu } from '@/stores/menu-click'
import { menuWords } from '@/texts/menu-words'
import { noticeWords } from '@/texts/notice-words'

/** What the extension listens to. The worker is stopped after half a minute of rest: all state is in the database. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenus(menuWords)
    if (reason === 'install') void showFullPage()
  })
  keepSafe()
  keepBackedUp()
  lockWhenIdle()
  answerOwnPages(answerPages(isOwnWebBehind))
  listenForReminders(noticeWords)
  keepLastWords()

  browser.contextMenus.onClicked.addListener((click, tab) => void clickedInMenu(click, tab))
})
