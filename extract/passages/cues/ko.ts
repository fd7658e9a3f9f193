import { family, type CueTable } from './family'
import { everyday } from './ko-everyday'

/** Korean: endings stick to words, so a phrase is found anywhere in a sentence. */
export const ko: CueTable = {
  groups: {},
  families: [
    ...everyday,
    family(
      'shared-power',
      'for',
      3,
      'together',
      '(함께|같이)…(결정|상의|찾아|만들|고민|계획)',
      '(환자|고객|본인)(분|님)?(이|의|께서)? ?(직접)? ?(선택|결정)'
    ),
    family(
      'my-story',
      'for',
      3,
      'made for one person',
      '(개인|환자|체질|증상)…(맞춤|맞는|맞춰)',
      '맞춤(형)? ?(치료|진료|상담|처방)',
      '한 ?분 ?한 ?분'
    ),
    family(
      'being-heard',
      'for',
      3,
      'listens',
      '(이야기|말씀|목소리|고민)…(듣|들어|경청|귀 ?기울)',
      '경청',
      '충분(한|히)…(상담|시간|설명)'
    ),
    family(
      'trust-and-empathy',
      'for',
      3,
      'a safe place',
      '(편안|안전|따뜻)(한|하게)…(공간|분위기|진료|상담|마음)',
      '신뢰',
      '공감'
    ),
    family(
      'daily-life',
      'for',
      3,
      'parts of daily life',
      '(식사|식습관|영양)…(운동|수면|스트레스|생활)',
      '생활 ?습관',
      '(운동|수면)…(식단|영양|식습관)'
    ),
    family(
      'clear-expectations',
      'for',
      3,
      'cost, length',
      '(진료비|상담료|비용|치료비)…[0-9]',
      '(진료|상담|치료|세션)…[0-9]+ ?(분|시간|회)',
      '예약제',
      '예약 ?취소',
      '보험 ?(적용|가능)'
    ),
    family(
      'not-about-selling',
      'against',
      3,
      'money off',
      '[0-9]+ ?[%％] ?(이상 )?(추가 )?할인',
      '할인[^.]{0,12}[0-9]+ ?[%％]',
      '(특별|추가|묶음|한정|쿠폰) ?할인',
      '(한정|특가) ?(판매|세일|상품)',
      '지금 (구매|주문)',
      '1 ?\\+ ?1'
    ),
    family(
      'honest-about-limits',
      'against',
      3,
      'promises a cure',
      '(100 ?[%％]|완벽하게|반드시)…(완치|치료|효과)',
      '기적의'
    ),
    family('honest-about-limits', 'for', 3, 'does not promise', '개인차', '보장(하지|할 수 없)')
  ]
}
