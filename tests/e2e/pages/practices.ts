/** Small made-up pages of practices, for tests that need to say exactly what stands on a page. */
export interface PersonPage {
  readonly name: string
  readonly phone?: string
  readonly fee?: string
  readonly address?: string
  readonly picture?: string
  readonly more?: string
}

export function personPage({ name, phone, fee, address, picture, more = '' }: PersonPage): string {
  const image = picture ? { image: picture } : {}
  const person = {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name,
    jobTitle: 'Acupuncturist',
    ...image
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name} – Quiet River Practice</title>
<script type="application/ld+json">${JSON.stringify(person)}</script>
<h1>${name}</h1>
${picture ? `<img src="${picture}" width="200" height="200" alt="${name}">` : ''}
<p>Acupuncturist at Quiet River Practice</p>
<p>${name.split(' ')[0]} has worked as an acupuncturist for twenty years. You decide what we try, and I will say so when I am wrong. The first visit is an hour of talk before anything else happens.</p>
${fee ? `<h2>Fees</h2><p>First visit: ${fee}</p>` : ''}
${phone ? `<p>Phone: <a href="tel:${phone}">${phone}</a></p>` : ''}
${address ? `<address>${address}</address>` : ''}
${more}</html>`
}

/** A page that lists several practitioners of one practice. */
export function teamPage(names: readonly string[]): string {
  const members = names
    .map(
      (name, index) =>
        `<section class="member"><h3><a href="/team/${index}">${name}, ND</a></h3><p>Naturopathic doctor</p><p>${name.split(' ')[0]} sees people with long-term fatigue.</p></section>`
    )
    .join('\n')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Our team – Quiet River Practice</title>
<meta property="og:site_name" content="Quiet River Practice">
<h1>Our practitioners</h1><p>Phone: <a href="tel:503-555-0148">503-555-0148</a></p>
<h2>Meet the team</h2>
${members}</html>`
}
