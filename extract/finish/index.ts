export { finishDraft } from './finish-draft'
export { toE164 } from './phones'
