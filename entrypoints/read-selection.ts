import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readSelection } from '@/extract/read-selection'

/** Runs in the visited page: what the person had selected. */
export default defineUnlistedScript({
  globalName: true,
  main: () => readSelection(document) ?? null
})
