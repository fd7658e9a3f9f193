import { family } from './family'

/** Korean as small practices speak it, a quality at a time. */
export const everyday = [
  family(
    'shared-power',
    'for',
    3,
    'yes and no are yours',
    '(언제든|중간에)…(멈|그만|중단|거절)',
    '(원하지|동의하지|원치) ?않',
    '(선택|결정)(은|는|하시는 것은)…(본인|직접|환자|고객)'
  ),
  family(
    'my-story',
    'for',
    3,
    'what came before, and nobody gets the same',
    '(지금까지|그동안|이제까지)의?…(이야기|과정|경과|치료)',
    '(같은|똑같은)…(도|이라도)…(다릅|다른|달라)'
  ),
  family(
    'being-heard',
    'for',
    3,
    'nobody hurries you',
    '하루(에)?…(분|명)(만|까지)',
    '(이야기|말씀)…(끊지|서두르지|재촉)',
    '(충분히|천천히|오래)…(듣|들|이야기|말씀)'
  ),
  family(
    'clear-expectations',
    'for',
    3,
    'what it costs and how long it takes',
    '[0-9]+ ?분…[0-9]+ ?(만 ?원|원)',
    '[0-9]+ ?(회|번|주)…(살펴|점검|돌아|확인|효과)'
  ),
  family(
    'not-about-selling',
    'for',
    3,
    'buy it where you like',
    '(판매|권유|강요)(를|는)?…(하지 않|않습니다|안 합니다|없습니다)'
  ),
  family(
    'fair-exchange',
    'for',
    3,
    'where money is short',
    '(학생|어르신|저소득|장애인)…(반값|할인|감면|절반)'
  ),
  family(
    'open-to-options',
    'for',
    3,
    'more than one road',
    '(여러|다른)…(방법|길|선택)',
    '(지켜보|기다리)는 것도'
  ),
  family(
    'wider-web',
    'for',
    3,
    'others are asked and told',
    '(병원|의사|전문의|주치의)…(소개|연계|연락|의뢰|협력)',
    '(가족|보호자|친구)…(함께|같이|동석|오셔도)'
  ),
  family(
    'ebb-and-flow',
    'for',
    3,
    'more often, less often',
    '(처음|초기)…매주…(한 달|월|간격)',
    '(간격|횟수)(을|를)…(늘|줄)'
  ),
  family(
    'honest-about-limits',
    'for',
    3,
    'what this is not',
    '(모든|누구나|모두)…(것은 아닙|않습니다|아닙니다)',
    '(의사|병원)가 아닙',
    '(미리|장담|보장)…(없습니다|못합니다|않습니다)',
    '(응급|골절|고열|발열)…(병원|응급실)'
  ),
  family(
    'trust-and-empathy',
    'for',
    3,
    'come as you are',
    '(이야기|말씀)…(밖으로|비밀|새어)',
    '(울어도|늦어도|그대로)…(괜찮|됩니다)'
  ),
  family('small-steps', 'for', 3, 'one thing', '(한 ?가지|하나)(만|씩|부터)', '하루 ?[0-9]+ ?분'),
  family(
    'daily-life',
    'for',
    3,
    'kitchen, bed and desk',
    '(잠|수면|자는)…(식사|먹|걷|운동|앉)',
    '(식사|먹)…(잠|수면|운동|앉)'
  )
]
