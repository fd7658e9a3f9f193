import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { applyReaderSettings } from '@/browser/reader-settings'

/** The first script of each page of ours: runs before anything is painted, so that no page flashes in another light. */
export default defineUnlistedScript(applyReaderSettings)
