/**
 * How people introduce themselves, by language; the name follows. `sure` leaves no doubt that it is a name, after the
 * others ("I am …") anything could follow.
 */
export const introductions: Readonly<Record<string, { sure: string; open: string }>> = {
  en: { sure: "[Mm]y name is|[Mm]y name[’']s|[Mm]y full name is", open: "I[’']m|I am|[Tt]his is" },
  de: { sure: '[Mm]ein (?:voller |ganzer )?Name ist|[Ii]ch heiße|[Ii]ch heisse', open: '[Ii]ch bin' },
  fr: { sure: "[Jj]e m[’']appelle|[Mm]on nom (?:complet )?est", open: '[Jj]e suis' },
  es: { sure: '[Mm]i nombre (?:completo )?es|[Mm]e llamo', open: '[Ss]oy|[Yy]o soy' },
  nl: { sure: '[Mm]ijn (?:volledige )?naam is|[Ii]k heet', open: '[Ii]k ben' },
  it: { sure: '[Mm]i chiamo|[Ii]l mio nome è', open: '[Ss]ono' },
  pt: { sure: '[Cc]hamo-me|[Mm]e chamo|[Oo] meu nome é|[Mm]eu nome é', open: '[Ss]ou(?: [ao])?|[Ee]u sou' }
}

/** Whether a text holds such words at all, be it inside of others: asked first, since nearly every line holds none. */
const anyIntroduction = new RegExp(
  Object.values(introductions)
    .flatMap(({ sure, open }) => [sure, open])
    .join('|')
)
export const couldIntroduce = (text: string): boolean => anyIntroduction.test(text)
