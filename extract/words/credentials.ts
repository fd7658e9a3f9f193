import { wordList } from './word-list'

/** Post-nominals of health professions, lower case without dots, blanks and hyphens. */
export const knownCredentials = wordList(
  'md do nd ndm nmd dc dds dmd dpm od phd psyd edd dsw dnp drph scd mbbs mbchb bmbs bds mb ms msc mscn msn msw ma mba mph mha med mdiv mfa bs bsc ba bsn bfa bscn aa aas as',
  'rn lpn lvn np fnp fnpc fnpbc anp anpbc arnp aprn cnm cnp cns crna pmhnp pmhnpbc pmhnpc whnp agnp pac pa pharmd rph bcps',
  'lac llac dacm daom dom dipom diplom diplac licac mac mac. msom msaom macom mtcm tcmp rac',
  'lcsw licsw lisw lmsw lsw lgsw csw acsw swlc lcswc lcswr lmft lmfta mft amft lmhc lmhca lpc lpcc lpca lcpc lcmhc lmhp lpcmh ncc ccc bccc ladc lcadc cadc sud sudp sudpt cdp cdpt casac rpt rpts sep bcba bcaba lba rcc ccs atr atrbc lcat mtbc',
  'rd rdn ldn ld cdn cns cnsc lns cde cdces cht chn cnc cnp cnhp fntp ntp nc ntc bcholn ifmcp fxna fnlp fdnp ihp inhc nbchwc nbhwc chc cihc dipion mbant cnhc rnutr anutr rnt bant chhc ahc',
  'pt dpt pta ot otr otrl otd cota cslp slp cccslp ccca at atc cscs ocs ncs scs pcs fcamt faaompt ftp mcsp hcpc csp msst mrcslt rcslt',
  'lmt rmt cmt lmp mmp bctmb ncbtmb ncbtm mti cst rcst bcst dosteo dmo do. bost mosteo gosc fsom',
  'ryt eryt ryt200 ryt500 eryt200 eryt500 yrt yrt500 cyt ciayt iayt yacep',
  'facs facp facog faap facc fadna facn abihm abim abfm abaarm ifm facim fabno fascrs fasam faafp faan fache fachq faota frcs frcp frcgp frcpsych mrcp mrcs mrcgp mrcpsych mrcog frcog dch drcog dch. dtm&h ffhom mfhom pcph',
  'cch rshom rcshom rshomna ccht dhm dhanp dihom hd rsh cht cch. lcch mars mcma mnimh mnfsh ahg rh cmh fnimh mrchm mbacc bacp ukcp mukcp bpc mbabcp cpsychol fbps afbpss hpc ahpra',
  'ibclc cd cpd cpm lm lccce cle clc icce cce doula csst cprp cpht emt emtp hhp hhc rmp cht. crt rrt lpta nctmb acc pcc mcc cpcc cpc bcc cpp rscp',
  'bhms bams bums dhms bnys bpt bhsc bhs advdip grad ants atms anta nbchwc hcpc mbacp mncs ncps mcop mbpss mnst mnimh macup mabt amt fht mfht cnhc hcpi cora iscp coru mast mcsp acpat mosteo bost masc mcc rcst fscp mcthp mtp mpsy msy ccsp dabco dacbsp cacp icpa dipcot rmt rmti dnm pmhnp agpcnp dacnb cacbsp lmp lcswr apcc asw amftcalif acnp dpn mnz onz',
  'apd aped adn lpt mpt msot mot msed mspt mscp mapp mats lcp rp rpsych cpsych rpc crpo rsw cca ot. rmft dtcm drtcm rtcmp rhn chom dshomm cotal otrl most bmid bphysio bphysiotherapy bphty misrm dip rm pgcert pgdip cgp mntoi lpcs lcsws lmfts lmhcs miacp miahip mips miacpaccred mihca diphe mar btpa mabtpa mroi aep macp facsep vverah verah ifmcp',
  // massage, bodywork, movement
  'lmbt lmtbc lmti mmt mld cldt clt cltlana clyt nmt cnmt rcmt rmm bcsi csi cfp gcfp gcft amsat mstat mamtat crc cmp cpft cpt cscs acsm ces pes crps cafs rkin cep catc cmt isrm mar mnfshm fsmt micht mct lcsp smto mfst rcsttp',
  // birth
  'cdm ldm rmw cnmw whnpbc iblc clec cbs icea lccefacce cbd pcd pdm hbce',
  // minds
  'lpcmhsp lpcmh lisws lpcc lpccs lcmhcs lcmhca lcmhcqs lmhcp lmhcqs lmhpe lmftt lamft lpca lac licdc licdccs lcdc lcdcs ncac ncacii cadc cadcii cadciii csac csacs cdca lsatp ccmhc cctp cctpii csat csats cedrd cedrds ceds cedss rpts rptss nccce cfrc cgp lsatp lgpc lgmft lcadcs pmhcns pmhcnsbc pmhnpbc pmhs cst cetsst rtc mtc rct rctc ccpa rccacs rpq rsww msswo lmsws licswc lcswbcd bcd mncps fncps mbpsps afbps dclinpsy dclinpsych dcounspsy dcounspsych pgdipcbt bps rmn rgn rnld mssw fcclp mccp mappi maps facs regpsychol mpsi mpsp sapc nvp gzpsych acat mpacfa mpacfa mcaps paca ncpsaccred',
  // food, herbs, needles, remedies
  'pdt rdnld rdld lnd rdms mda mindi mscn cnsd csr cso csg cssd csp cdnn acn cfsp fmchc nbchwc roht rncp rnc cnn dtp anzrd nzrd mnhaa nhaa anpa aacma fatms matms rtcmac tcmpr rtcm drac dac dacn ltcm mtom mstom msaom daoml rhahg rhp mh rhnz mamh hmac dipphyt dipphm mcpp murhp marh larh lcph lchom mash maha auroh dshom dipacu licacu mbrcp mbracc',
  // bodies
  'fafs ocsc oms faaompt mdt certmdt cmpt fcamp mclsc mscpt mphty mphysio mphysiotherapy mphysiosports apam facp cmptp cld gcs wcs pcs cwc chtp otrp otdr potl otc mot cbis ccclsp cslt slpc rslp miscp miaslt mcslt srp grad mcpta macpomit mskp ffcpa',
  // doctors and nurses of more countries
  'mrcpi mrcgpi micgp fracgp franzcp franzcog fracp facrrm frnzcgp frcpc ccfp fcfp mccp frcsc dnb mch dgo dch dnbe dm mds bvsc dac fccp fase facr fcps mrcem dipobst drcog dfsrh dgm aprnbc aprncnp cnpc dcnp agnpc agpcnpbc acnpbc anpc fnpapn msnrn crnp cpnp cpnppc nnp rnc rncob phn chpn wcc bchhp ahnbc hnbbc cmsrn ocn frcr mrcpch',
  'dcs dacrb dicccp caccp ficpa fics cscp qme icak macc mchiro mchiropractic bchiro dacm mostc bosc mosc dpo domro domrof mrof dmro mromd dombe domp donop cote cfo bo bso'
)

/** Words that read like credentials in capitals, and are none. */
export const notCredentials = wordList(
  'llc inc ltd pllc pc lp llp usa us uk eu gmbh faq home blog jr sr ii iii iv tel fax and & or new the all am pm covid adhd ptsd ocd ibs tmj cbd tx ca ny fl or. wa oh pa il nj ma. az co nc ga va mi ok ks ky la me mn mo mt nd. ne nh nm nv ri sc sd tn ut vt wi wv wy dc. about team contact your staff'
)

/** Words that stand as a credential in German, French, Spanish and Dutch. */
export const writtenCredentials =
  /^(?:Heilpraktiker(?:in)?(?: für Psychotherapie| \((?:Psychotherapie|Physiotherapie|HeilprG)\))?|HP\s?Psych\.?|HeilprG|C\.\s?O\.|Dipl\.?-\s?(?:Psych|Med|Päd|Soz\.?-?Päd|Oecotroph|Ing)\.?|Diplom-?\s?Psycholog(?:e|in)|D\.E\.?|DUT|BTS|Dipl\.-?Psych\.?|M\.Sc\.?|B\.Sc\.?|BSc\.?|Bsc|Ph\.?\s?D\.?|Psy\.?\s?D\.?|Dip\.\s?[A-Z][\w.]*|Cert\.?\s?[A-Z][\w.]*|Hons?)$/

/** Short forms of degrees and diplomas that can go on with their subject or school: "BSc(Hons) Ost", "MA Clin Psych (UCT)". */
const degree =
  '(?:B\\.?\\s?(?:Sc|A|HSc|App\\.?\\s?Sc|Ed|Mid|N|Nurs|Pharm|Physio|Phty|Psych|OccThy|Ost|Chiro|Soc\\.?\\s?Sc|Kin)|M\\.?\\s?(?:Sports?Physio|Sc|A|HSc|App\\.?\\s?Sc|Ed|Physio|Psych|Nurs|Ost|Chiro|Couns|Phil|AS)|D\\.?\\s?(?:Clin\\.?\\s?Psych|Phil|Psych|Physio|Prof)|(?:Adv\\.?\\s?|Grad\\.?\\s?|PG\\s?|Post-?[Gg]rad\\.?\\s?)?(?:Dip|Cert)(?:\\.|loma|ificate)?|MAS|CAS|DAS)'
export const degreeWithSubject = new RegExp(
  `^${degree}\\.?(?:\\s?\\([^()]{2,24}\\)){0,2}(?:\\s(?!of|in|at|from|and)\\p{Lu}[\\p{L}&.' -]{1,40}(?:\\([^()]{2,20}\\))?)?$`,
  'u'
)
/** Swiss and Austrian diplomas: "dipl. Physiotherapeut FH", "lic. phil.", "Mag.a". */
export const diploma =
  /^(?:Mtr[oa]|Maestr[oa]|Mestre|Máster|Magíster|Lic|Licenciad[oa]|Esp)\.? (?:en|em) \p{Lu}[\p{L} ]{3,40}$|^(?:eidg\. )?[Dd]ipl\. \p{L}[\p{L}-]{4,40}(?: [A-Z][A-Za-z]{1,4})?$|^[Dd]ipl\. PT$|^lic\. (?:phil|iur)\.?$/u

/** Licences of the state in Japan, as a line lists them. */
export const japaneseLicences =
  /はり師|きゅう師|柔道整復師|あん摩マッサージ指圧師|理学療法士|作業療法士|言語聴覚士|管理栄養士|公認心理師|臨床心理士|助産師|看護師|保健師|薬剤師|医学博士/gu

/** What heads a list of diplomas and memberships. */
export const qualificationsHeading =
  /^(?:(?:my|professional|our) )?(?:qualifications?|credentials?|training|education|memberships?)(?: (?:&|and) [\w ]{4,30})?$|^(?:aus|weiter|fort)bildung(?:en)?(?: und .{4,30})?$|^qualifikation(?:en)?$|^(?:formations?|diplômes?|opleiding(?:en)?|formación|titulación|formazione|titoli|formação)(?: (?:et|en|y|e) .{4,30})?$/i
