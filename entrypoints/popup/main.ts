import '@/assets/tokens.css'
import '@/assets/base.css'
import '@/assets/popup.css'
import { beginReading } from '@/clipping/begin-reading'

/** The toolbar popup: the page is being read while everything else still loads. */
performance.mark('first line')
const begun = beginReading()
// This script does not wait for the document (wxt.config.ts). The rest does: it asks for the language that reader.ts sets.
if (document.readyState === 'loading')
  await new Promise((parsed) => addEventListener('DOMContentLoaded', parsed, { once: true }))
void import('./popup').then(({ openPopup }) =>
  openPopup(begun, document.querySelector('#page') ?? document.body)
)
