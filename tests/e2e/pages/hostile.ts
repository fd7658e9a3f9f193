import type { ServedPage } from '../browser/page-server'

/** Pages that do what they can to hang, break or poison whoever reads them. */

const head = (title: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>`
const sentence = 'Ada Moss, acupuncturist, listens for an hour before anything else happens. '

/** Says what was run on it, so that a test can look whether any of it did. */
const alarm = '<script>window.ran = []</script>'

const deep = (levels: number) => '<div>'.repeat(levels) + sentence + '</div>'.repeat(levels)

const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`

export const scriptName =
  '<img src=x onerror="window.ran.push(1)"><script>window.ran.push(2)</script>Ada {{ 7 * 7 }}'

export const hostilePages: Record<string, ServedPage | string> = {
  '/ten-megabytes': `${head('Ten megabytes')}<h1>Ada Moss</h1><p>${sentence.repeat(Math.ceil(10_000_000 / sentence.length))}</p>`,
  '/hundred-thousand-nodes': `${head('Many nodes')}<h1>Ada Moss</h1>${'<p>a <b>b</b></p>'.repeat(33_000)}`,
  '/one-long-line': `${head('One line')}<h1>Ada Moss</h1><p>${'a'.repeat(1_000_000)}</p><p>${'1-'.repeat(300_000)}</p><p>${'$1,'.repeat(100_000)}</p>`,
  '/deep': `${head('Deep')}<h1>Ada Moss</h1>${deep(20_000)}`,
  '/broken-json-ld': `${head('Broken')}${jsonLd('{"@type":"Person","name":')}${jsonLd('null')}${jsonLd('[[[[]]]]')}${jsonLd('{"@graph":"no"}')}<h1>Ada Moss, ND</h1><p>${sentence}</p>`,
  '/endless-json-ld': `${head('Endless')}${jsonLd('['.repeat(200_000) + ']'.repeat(200_000))}${jsonLd(`[${'{"@type":"Person","name":"Ada Moss"},'.repeat(20_000)}{}]`)}<h1>Ada Moss, ND</h1><p>${sentence}</p>`,
  '/poisoned-json-ld': `${head('Poisoned')}${jsonLd('{"@context":"https://schema.org","@type":"Person","name":"Ada Moss","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"worksFor":{"__proto__":{"polluted":"yes"},"@type":"MedicalBusiness","name":"Quiet River"},"telephone":{"toString":"no"},"email":[["a@b.example"],{"__proto__":{"polluted":"yes"}}]}')}<h1>Ada Moss</h1><p>${sentence}</p>`,
  '/script-in-names': `${head('Script')}${alarm}${jsonLd(JSON.stringify({ '@context': 'https://schema.org', '@type': 'Person', name: scriptName, telephone: 'javascript:window.ran.push(3)', url: 'javascript:window.ran.push(4)', jobTitle: '"><svg onload=window.ran.push(5)>' }).replaceAll('<', String.raw`\u003c`))}<h1>${scriptName.replaceAll('<', '&lt;')}</h1><p>${sentence}</p>`,
  '/wrong-charset': {
    body: Buffer.from(
      `<!doctype html><title>Zürich</title><h1>Änne Müller</h1><p>Heilpraktikerin in Zürich, Telefon 044 555 01 48. ${'Größe und Wärme. '.repeat(20)}`,
      'latin1'
    ),
    type: 'text/html; charset=utf-8'
  },
  '/right-to-left': `<!doctype html><html lang="he" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,"><title>ד״ר נועה לוי</title><h1>ד״ר נועה לוי</h1><p>${'רופאה טבעית בתל אביב. מקשיבה לכל הסיפור לפני שמשהו אחר קורה. '.repeat(8)}</p><p>טלפון: 03-555-0148</p>`,
  '/japanese': `<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="icon" href="data:,"><title>佐藤 恵 鍼灸院</title><h1>佐藤 恵</h1><p>${'鍼灸師。最初の一時間はお話をうかがいます。何を試すかはご自身で決めてください。'.repeat(8)}</p><p>電話: 03-5550-0148</p>`,
  '/base': `${head('Base')}<base href="https://elsewhere.example/deep/"><h1>Ada Moss</h1><img src="p.png" alt="Ada Moss"><p>${sentence}</p><a href="../x">x</a>`,
  '/frames-that-never-load': `${head('Frames')}<h1>Ada Moss</h1><p>${sentence}</p>${'<iframe src="/never" width="10" height="10"></iframe>'.repeat(6)}<img src="/never" alt="">`,
  '/shadow': `${head('Shadow')}<h1>Ada Moss</h1><p>${sentence}</p><x-card></x-card><script>class Card extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow</p>' } connectedCallback() { this.shadowRoot.append('!') } } customElements.define('x-card', Card)</script>`,
  '/clobbered': `${head('Clobbered')}<form id="f"><input name="textContent"><input name="children"><input name="nodeType"><input name="parentNode"></form><img name="body"><img name="querySelectorAll"><img name="title"><h1>Ada Moss</h1><p>${sentence}</p><script>Array.prototype.map = () => { throw 1 }; JSON.stringify = () => 'no'; Object.defineProperty(Document.prototype, 'title', { get() { throw 2 } })</script>`,
  '/watching': `${head('Watching')}<script>addEventListener('load', () => setTimeout(() => { window.touched = 0; new MutationObserver((all) => { window.touched += all.length }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }) }))</script><h1>Ada Moss</h1><p>${sentence}</p>`,
  '/no-words': head(''),
  '/trusted-types': {
    body: `${head('Strict')}<h1>Ada Moss</h1><p>${sentence}</p>`,
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts"
    }
  }
}
