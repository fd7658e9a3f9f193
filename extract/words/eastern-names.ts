import { professions } from './professions'

/** What stands before a name in Japanese lists of who works in a house. */
const posts =
  '院長|副院長|理事長|代表|所長|室長|非常勤(?:医師)?|常勤(?:医師)?|担当医|医員|施術者|スタッフ|受付'
const named =
  '([\\p{Script=Han}々ヶ]{1,4}[\\s\u3000][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々ー]{1,6})'
const listed = new RegExp(
  `^(?:(?:${posts}|${professions['eastern'] ?? '(?!)'})[\\s\u3000・/／:：]*)+${named}(?:[\\s\u3000]*[（(].*)?$`,
  'u'
)

/** Whom a line names behind what they are in the house: "院長 雲井 敬太郎（くもい けいたろう）". */
export const easternName = (text: string): string | undefined =>
  text.length < 60 && text.charCodeAt(0) > 0x2e80
    ? listed.exec(text)?.[1]?.replace(/\u3000/g, ' ')
    : undefined

/** What heads the page of a house's director and of nobody else. */
export const directorsPage =
  /院長(?:より|挨拶|紹介|あいさつ|のご?挨拶|プロフィール|について)|ご挨拶|ごあいさつ|自己紹介|私について|プロフィール/u
