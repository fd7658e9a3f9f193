import { defineBackground } from 'wxt/utils/define-background'
import { browser } from '@/browser/browser'
import { makeMenus } from '@/browser/menus'
import { listenToPages } from '@/browser/own-line'
import { answerOwnPages } from '@/browser/own-messages'
import { openFullPage, showFullPage } from '@/browser/own-pages'
import { browserSurroundings } from '@/browser/surroundings'
import { answerPages } from '@/clipping/answer-pages'
import { keepBackedUp } from '@/keeping/backup-in-worker'
import { keepSafe } from '@/keeping/keep-safe'
import { openOwnWeb } from '@/keeping/own-web'
import { listenForReminders } from '@/keeping/reminders'
import { keepUnwritten } from '@/keeping/unwritten'
import { keepPageFromMenu, keepPassageFromMenu } from '@/clipping/keep-from-menu'
import { noteWitness } from '@/keeping/witness-notes'
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
  answerOwnPages(answerPages)
  listenForReminders(noticeWords)
  listenToPages('typing', (lastSaid) => void keepUnwritten(lastSaid))

  browser.contextMenus.onClicked.addListener((click, tab) => {
    void openOwnWeb().then((opening) => {
      if (!opening.ok) return openFullPage('#/')
      const web = { database: opening.database, surroundings: browserSurroundings }
      const isPassage = click.menuItemId === 'keep-passage'
      const keeping = isPassage ? keepPassageFromMenu(web, click, tab) : keepPageFromMenu(web, tab)
      return keeping.then(() => noteWitness(web.database))
    })
  })
})
