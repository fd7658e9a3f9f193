import { onScopeDispose, watchEffect } from 'vue'

export const papers = ['A4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** Tells the printer on which paper this room is printed, as long as the room is open. */
export function usePaper(paper: () => Paper): void {
  if (typeof CSSStyleSheet === 'undefined' || !('adoptedStyleSheets' in document)) return
  const sheet = new CSSStyleSheet()
  watchEffect(() => sheet.replaceSync(`@page { size: ${paper()}; margin: 14mm }`))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  onScopeDispose(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  })
}
