import '@/assets/tokens.css'
import '@/assets/base.css'
import '@/assets/popup.css'
import { beginReading } from '@/clipping/begin-reading'

/** The toolbar popup: the page is being read while everything else still loads. */
const begun = beginReading()
void import('./popup').then(({ openPopup }) =>
  openPopup(begun, document.querySelector('#page') ?? document.body)
)
