/** Where on the page a line stands, told by its nearest landmark. */
export type Region = 'main' | 'header' | 'nav' | 'footer' | 'aside' | 'body'

/** One printed line: the text between two block boundaries or line breaks. Plain data. */
export interface Line {
  text: string
  /** Tag of the nearest block element. */
  tag: string
  /** 1 to 6 inside a heading, else 0. */
  heading: number
  region: Region
  /** Counts table rows; 0 outside of tables. Cells of one row share it. */
  row: number
  /** All of its text is inside links. */
  linked: boolean
  /** All of its text is bold or strong. */
  bold: boolean
  /** All of it is struck out, as prices are that no longer hold. */
  struck: boolean
  /** Where its link leads. */
  href: string
  /** Those class and id words of the elements around it that tell something: "comment", "logo". */
  marks: string
}
