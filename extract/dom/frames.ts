/**
 * The document inside a same-origin frame, or undefined: for another origin the browser gives null or throws, and a
 * frame that never loads has an empty document.
 */
export function frameDocument(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined
  } catch {
    return undefined
  }
}
