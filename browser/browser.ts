import { browser } from 'wxt/browser'

/** The one door to the browser's own functions (webextension-polyfill where the browser needs it). */
export { browser }
