import { browser } from './browser'

/** The key that presses our button, as the browser writes it ("Alt+Shift+K"); undefined where none is set. */
export async function ownKey(): Promise<string | undefined> {
  try {
    const commands = await browser.commands.getAll()
    return commands.find((command) => command.name === '_execute_action')?.shortcut || undefined
  } catch {
    return undefined
  }
}

/** Which browser this is, as far as its settings differ. */
export function browserFamily(): 'chrome' | 'edge' | 'firefox' {
  if (/Firefox\//.test(navigator.userAgent)) return 'firefox'
  return /Edg\//.test(navigator.userAgent) ? 'edge' : 'chrome'
}
