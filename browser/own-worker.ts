import { browser } from './browser'

interface ScriptAddresses {
  createScriptURL: (address: string) => string
}
interface TrustedTypes {
  createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses
}

let addresses: ScriptAddresses | undefined

const ownOrigin = () => browser.runtime.getURL('/popup.html').replace('popup.html', '')

/** Lets through the addresses of our own scripts and nothing else; the policy of our pages asks for such a gate. */
function ownAddresses(): ScriptAddresses {
  const createScriptURL = (address: string) => {
    if (!address.startsWith(ownOrigin())) throw new TypeError('Not a script of ours.')
    return address
  }
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return (addresses ??= trustedTypes?.createPolicy('care-web', { createScriptURL }) ?? { createScriptURL })
}

/**
 * Starts a script of ours beside the page.
 * @param file its name among the built files
 * @returns undefined where there are no workers (a test)
 */
export function startOwnWorker(file: string): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined
  return new Worker(ownAddresses().createScriptURL(ownOrigin() + file))
}
