/**
 * A sum over texts, whatever their order: it tells damage, it is no secret and no proof against a forger. Two mixes of
 * 32 bits each (after cyrb53), so that two changes hardly ever cancel out.
 */
export class TextSum {
  private one = 0
  private other = 0

  add(text: string): void {
    let a = 0xde_ad_be_ef
    let b = 0x41_c6_ce_57
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at)
      a = Math.imul(a ^ letter, 2_654_435_761)
      b = Math.imul(b ^ letter, 1_597_334_677)
    }
    a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
    b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
    this.one = (this.one + a) >>> 0
    this.other = (this.other + b) >>> 0
  }

  get text(): string {
    return `${this.one.toString(16).padStart(8, '0')}${this.other.toString(16).padStart(8, '0')}`
  }
}
