/** A practice page of about this many bytes, of an invented practitioner: long, with menus, cards and markup around. */
export function practicePage(bytes: number): string {
  const card = (n: number) =>
    `<section class="card c${n % 7}" data-block="${n}"><div class="inner"><h3>About the work, part ${n}</h3><p>We begin with your story and take our time. Most people give a new plan six to eight weeks before we look at it together, and nothing is decided without you. Part ${n} of these pages says how sleep, meals and movement come into it.</p><ul>${'<li><a href="/topic/x" class="link"><span>Another page of this site</span></a></li>'.repeat(4)}</ul></div></section>`
  const parts = []
  for (let size = 0, n = 1; size < bytes; n += 1) {
    const next = card(n)
    parts.push(next)
    size += next.length
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ingrid Solvang, ND | Fern Hollow Clinic</title></head><body><nav><a href="/">Home</a> <a href="/fees">Fees</a></nav><main><h1>Ingrid Solvang, ND</h1><p>Naturopathic doctor</p><p>Phone: <a href="tel:+15035550148">(503) 555-0148</a></p><p>214 Alder Street, Portland, OR 97205</p><p>First visit, 75 minutes: $180. Follow-up: $95.</p>${parts.join('')}</main></body></html>`
}

export const emptyPage =
  '<!doctype html><html lang="en"><head><title>Empty</title></head><body></body></html>'
