/**
 * Which picture the page's reading named, kept for the second reader of the same page: it runs in the same isolated
 * world a moment later, and need not carry the first reader's weight to ask again. The page itself can't see it.
 */
const held: { careWebPicture?: string } = globalThis as { careWebPicture?: string }

export function rememberPicture(address: string | undefined): void {
  if (address === undefined) delete held.careWebPicture
  else held.careWebPicture = address
}

export function rememberedPicture(): string | undefined {
  return typeof held.careWebPicture === 'string' ? held.careWebPicture : undefined
}
