### A szolgáltatások neve és hogy kinek segítenek, magyarul.

## HU
name_hu_112 = Segélyhívó 112 (rendőrség, mentők, tűzoltók)
for_hu_112 = aki most veszélyben van
name_hu_okit = OKIT – Országos Kríziskezelő és Információs Telefonszolgálat
for_hu_okit = akit bánt a párja vagy a családja, vagy aki emberkereskedelem áldozata; krízisközpontot, titkos menedéket is szereznek
name_hu_victim_support_line = Áldozatsegítő Vonal (Igazságügyi Minisztérium)
for_hu_victim_support_line = akit bármilyen bűncselekmény ért, a hozzátartozók és a tanúk
name_hu_kek_vonal_116111 = Kék Vonal Gyermekkrízis Alapítvány – gyerekek segélyvonala
for_hu_kek_vonal_116111 = gyerekek és fiatalok 24 éves korig, és felnőttek, akik aggódnak egy gyerekért
name_hu_kek_vonal_116000 = Kék Vonal – eltűnt gyerekek forróvonala
for_hu_kek_vonal_116000 = eltűnt vagy elszökött gyerekek, és akik eltűnt gyereket keresnek: szülők és mások
name_hu_kek_vonal_uk_ru = Kék Vonal – segélyvonal gyerekeknek ukránul és oroszul
for_hu_kek_vonal_uk_ru = gyerekek, 24 év alatti fiatalok és aggódó szülők, akik ukránul vagy oroszul beszélnek
name_hu_lesz_116123 = Lelkielsősegély-vonal (LESZ)
for_hu_lesz_116123 = aki lelki válságban van, vagy öngyilkosságra gondol
name_hu_nane = NANE Egyesület – segélyvonal bántalmazott nőknek
for_hu_nane = nők és gyerekek, akiket erőszak, nemi erőszak vagy bántalmazás ért, és akik segítenek nekik
name_hu_patent = PATENT Egyesület – jogsegélyszolgálat
for_hu_patent = nők és mások, akiknek jogi kérdésük van erőszakról, zaklatásról vagy szexuális erőszakról
name_hu_keret_sexual_violence = KERET Koalíció – segélyvonal szexuális erőszak esetén
for_hu_keret_sexual_violence = akit szexuális erőszak ért, és aki neki segít
name_hu_telefontanu = Telefontanú Program – névtelen bejelentés a rendőrségnek
for_hu_telefontanu = aki tud valamit egy bűncselekményről, és nem szeretné megadni a nevét
name_hu_consular_emergency = Konzuli Tájékoztatási és Ügyeleti Központ (magyaroknak külföldön)
for_hu_consular_emergency = magyar állampolgárok, akik külföldön bajba kerültek

## DE
name_de_hu_consulates = Magyar nagykövetség és főkonzulátusok Németországban
for_de_hu_consulates = magyar állampolgárok Németországban

## GB
name_gb_hu_consulate_manchester = Magyar főkonzulátus Manchesterben
for_gb_hu_consulate_manchester = magyar állampolgárok az Egyesült Királyságban

## NL
name_nl_hu_embassy = Magyar nagykövetség Hágában
for_nl_hu_embassy = magyar állampolgárok Hollandiában

## SE
name_se_hu_embassy = Magyar nagykövetség Stockholmban, konzuli iroda
for_se_hu_embassy = magyar állampolgárok Svédországban

## HU
name_hu_hbaid = Magyar Baptista Szeretetszolgálat – emberkereskedelem elleni program
for_hu_hbaid = nők és férfiak, akik emberkereskedelem áldozatai lettek; védett házai is vannak
name_hu_police_107 = Rendőrség
for_hu_police_107 = akinek a rendőrség segítsége kell
name_hu_ambulance_104 = Mentők
for_hu_ambulance_104 = akinek azonnal orvosi segítség kell: erős vérzés, túladagolás, szülés, eszméletlen ember
name_hu_victim_support_centres = Áldozatsegítő Központok és Pontok (Igazságügyi Minisztérium)
for_hu_victim_support_centres = akit bármilyen bűncselekmény ért, a családja és a tanúk
name_hu_vsc_budapest = Budapesti Áldozatsegítő Központ (Wesselényi utca)
for_hu_vsc_budapest = felnőttek, fiatalok és gyerekek, akiket közvetlenül vagy közvetve bűncselekmény ért
name_hu_victim_support_service = Áldozatsegítő szolgálat (vármegyei kormányhivatalok)
for_hu_victim_support_service = akit Magyarországon bűncselekmény ért; emberkereskedelem azonosított áldozatai is, bármilyenek a papírjaik
name_hu_legal_aid = Jogi Segítségnyújtó Szolgálat (vármegyei kormányhivatalok)
for_hu_legal_aid = akinek ügyvéd kell; emberkereskedelem áldozatai büntető-, polgári és közigazgatási ügyben
name_hu_protected_houses = Védett szállások emberkereskedelem áldozatainak
for_hu_protected_houses = felnőttek, akik emberkereskedelem áldozatai lettek; ha kell, a gyerekükkel együtt
name_hu_krizisambulancia = Krízisambulancia (Ökumenikus Segélyszervezet és mások)
for_hu_krizisambulancia = akit a kapcsolatában bántanak; ügyvéd, pszichológus és szociális munkás segít
name_hu_helsinki = Magyar Helsinki Bizottság
for_hu_helsinki = menekültek, menedékkérők és fogva tartott emberek: ingyenes jogi tanács
name_hu_menedek = Menedék Migránsokat Segítő Egyesület
for_hu_menedek = más országból jött emberek és menekültek: szociális segítség, tanácsadás, beilleszkedés
name_hu_cordelia = Cordelia Alapítvány – segítség kínzás áldozatainak
for_hu_cordelia = menekültek és menedékkérők, akik traumát éltek át
name_hu_unhcr = UNHCR – ENSZ Menekültügyi Főbiztosság, Magyarország
for_hu_unhcr = menekültek, menedékkérők és hontalan emberek
name_hu_oif = Országos Idegenrendészeti Főigazgatóság (OIF)
for_hu_oif = nem uniós állampolgárok: tartózkodási engedély; ellátás emberkereskedelem áldozatainak, ha már van engedélyük
name_hu_labour_inspection = Foglalkoztatás-felügyelet (munkaügyi hatóság, kormányhivatalok)
for_hu_labour_inspection = akinek nem fizetik ki a bérét, vagy aki szerződés nélkül dolgozik
name_hu_ombudsman = Alapvető Jogok Biztosának Hivatala (ombudsman)
for_hu_ombudsman = aki úgy érzi, hogy egy hatóság megsértette a jogait
name_hu_hintalovon = Hintalovon Gyermekjogi Alapítvány
for_hu_hintalovon = gyerekek, és felnőttek, akik aggódnak egy gyerekért
name_hu_youngo = Youngo – alkalmazás és chat gyerekeknek
for_hu_youngo = gyerekek és fiatalok
name_hu_diszpecser = Diszpécserszolgálat hajléktalan embereknek (Máltai, regionális)
for_hu_diszpecser = akinek ma éjjel nincs hol aludnia, főleg Budapesten
name_hu_caritas_uk = Katolikus Karitász – ukrán nyelvű vonal
for_hu_caritas_uk = Ukrajnából menekült emberek
name_hu_interchurch_ukr = Ökumenikus Segélyszervezet – Ukrajnai Menekülteket Támogató Központ
for_hu_interchurch_ukr = Ukrajnából menekült emberek
name_hu_oltalom_hospital = Oltalom Kórház (Oltalom Karitatív Egyesület)
for_hu_oltalom_hospital = hajléktalan emberek, akik betegek
name_hu_anonim_aids = Anonim AIDS Tanácsadó Szolgálat
for_hu_anonim_aids = bárki, bármilyen állampolgárságú, aki tanácsot kér a HIV-ről, vagy tesztet szeretne
name_hu_hiv_sti_info = Pozitív szemmel – HIV és nemi betegségek: vizsgálat, kezelés
for_hu_hiv_sti_info = külföldiek Magyarországon, akiknek HIV vagy más nemi betegség miatt vizsgálat vagy kezelés kell
name_hu_emb_ro = Románia nagykövetsége Budapesten; főkonzulátusok Szegeden és Gyulán
for_hu_emb_ro = román állampolgárok Magyarországon
name_hu_emb_bg = Bulgária nagykövetsége Budapesten
for_hu_emb_bg = bolgár állampolgárok Magyarországon
name_hu_emb_rs = Szerbia nagykövetsége Budapesten
for_hu_emb_rs = szerb állampolgárok Magyarországon
name_hu_emb_pl = Lengyelország nagykövetsége Budapesten
for_hu_emb_pl = lengyel állampolgárok Magyarországon
name_hu_emb_ph = A Fülöp-szigetek nagykövetsége Budapesten
for_hu_emb_ph = fülöp-szigeteki állampolgárok Magyarországon
name_hu_emb_in = India nagykövetsége Budapesten
for_hu_emb_in = indiai állampolgárok Magyarországon
name_hu_emb_cn = Kína nagykövetsége Budapesten
for_hu_emb_cn = kínai állampolgárok Magyarországon
name_hu_emb_ua = Ukrajna nagykövetsége Budapesten; főkonzulátus Nyíregyházán
for_hu_emb_ua = ukrán állampolgárok Magyarországon
name_hu_emb_de = Németország nagykövetsége Budapesten
for_hu_emb_de = német állampolgárok Magyarországon
name_hu_emb_tr = Törökország nagykövetsége Budapesten
for_hu_emb_tr = török állampolgárok Magyarországon

## AT
name_at_bk_hotline = Rendőrségi vonal emberkereskedelem ellen (Bundeskriminalamt, Ausztria)
for_at_bk_hotline = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_at_menvia = MEN VIA – segítség férfiaknak emberkereskedelem esetén (Ausztria)
for_at_menvia = férfiak

## BE
name_be_pagasa = PAG-ASA – segítség emberkereskedelem áldozatainak (Brüsszel)
for_be_pagasa = felnőttek, akik emberkereskedelem áldozatai lettek
name_be_payoke = Payoke – segítség emberkereskedelem áldozatainak (Flandria, Belgium)
for_be_payoke = felnőttek, akik emberkereskedelem áldozatai lettek
name_be_surya = Sürya – segítség emberkereskedelem áldozatainak (Vallónia, Belgium)
for_be_surya = felnőttek, akik emberkereskedelem áldozatai lettek

## BG
name_bg_a21 = Országos segélyvonal emberkereskedelem ellen (A21, Bulgária)
for_bg_a21 = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_bg_animus = Animus Egyesület / La Strada segélyvonala (Bulgária)
for_bg_animus = akit erőszak ért, vagy aki emberkereskedelem áldozata lett

## CH
name_ch_fiz = FIZ – segítő központ emberkereskedelem áldozatainak (Svájc)
for_ch_fiz = nők és férfiak, akik emberkereskedelem áldozatai lettek

## CZ
name_cz_lastrada = La Strada SOS-vonal (Csehország)
for_cz_lastrada = akit kizsákmányolnak, vagy aki emberkereskedelem áldozata lett

## DE
name_de_hilfetelefon = Segélyvonal nőknek erőszak esetén (Hilfetelefon, Németország)
for_de_hilfetelefon = nők, akiket erőszak ér, emberkereskedelem és kényszerprostitúció esetén is; hozzátartozók, szakemberek

## DK
name_dk_cmm = Segélyvonal emberkereskedelem ellen (Center mod Menneskehandel, Dánia)
for_dk_cmm = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## EE
name_ee_thb = Segélyvonal emberkereskedelem ellen (Észtország)
for_ee_thb = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## ES
name_es_policia_trata = A spanyol rendőrség (Policía Nacional) vonala emberkereskedelem ellen
for_es_policia_trata = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_es_amardragoste = Amar Dragoste – éjjel-nappal hívható vonal (Spanyolország)
for_es_amardragoste = nők, akik prostitúcióban élnek, vagy akiket ez fenyeget

## FI
name_fi_assistance_system = Segítő rendszer emberkereskedelem áldozatainak (Finnország)
for_fi_assistance_system = aki emberkereskedelem áldozata lett, papírok nélkül is

## FR
name_fr_acse = Ac.Sé – védelem emberkereskedelem áldozatainak (Franciaország)
for_fr_acse = emberkereskedelem felnőtt áldozatai, ha veszélyben vannak; többnyire egyesület, bíró vagy rendőr segít eljutni ide
name_fr_ccem = CCEM – bizottság a modern rabszolgaság ellen (Franciaország)
for_fr_ccem = akit munkára kényszerítenek, vagy egy háztartásban szolgaként tartanak, és a tanúk
name_fr_116006 = France Victimes – áldozatok segélyvonala (Franciaország)
for_fr_116006 = akit bármilyen bűncselekmény ért
name_fr_119 = 119 – segélyvonal veszélyben lévő gyerekeknek (Franciaország)
for_fr_119 = gyerekek, akik veszélyben vannak

## GR
name_gr_1109 = 1109 – segélyvonal emberkereskedelem ellen (A21, Görögország)
for_gr_1109 = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## HR
name_hr_0800 = SOS-vonal emberkereskedelem áldozatainak (Horvátország)
for_hr_0800 = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_hr_116006 = Országos vonal bűncselekmények áldozatainak (Horvátország)
for_hr_116006 = akit bármilyen bűncselekmény ért

## IE
name_ie_garda_confidential = Garda Confidential Line – az ír rendőrség bizalmas vonala
for_ie_garda_confidential = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_ie_ruhama = Ruhama – segítség nőknek szexuális kizsákmányolás esetén (Írország)
for_ie_ruhama = nők, akik prostitúcióban élnek, vagy akiket emberkereskedők szexuálisan kizsákmányolnak

## IT
name_it_numero_verde = Numero Verde – országos vonal emberkereskedelem ellen (Olaszország)
for_it_numero_verde = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## LT
name_lt_nappz = Segélyvonal emberkereskedelem ellen (NAPPŽ, Litvánia)
for_lt_nappz = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## MD
name_md_lastrada = La Strada – segélyvonal emberkereskedelem ellen (Moldova)
for_md_lastrada = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## NL
name_nl_comensha = CoMensha – országos központ emberkereskedelem ellen (Hollandia)
for_nl_comensha = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_nl_arbeidsinspectie = Holland munkaügyi felügyelet (Nederlandse Arbeidsinspectie)
for_nl_arbeidsinspectie = akit a munkahelyén kizsákmányolnak

## NO
name_no_rosa = ROSA – országos segélyvonal emberkereskedelem ellen (Norvégia)
for_no_rosa = nők és férfiak, bármilyen emberkereskedelem esetén

## PL
name_pl_kcik = KCIK – országos központ emberkereskedelem áldozatainak (Lengyelország)
for_pl_kcik = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## PT
name_pt_apf = Országos vonal emberkereskedelem áldozatainak (APF, Portugália)
for_pt_apf = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## RO
name_ro_anitp = ANITP ügynökség – ingyenes vonal emberkereskedelem ellen (Románia)
for_ro_anitp = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## SK
name_sk_narodna_linka = Országos segélyvonal emberkereskedelem áldozatainak (Szlovákia)
for_sk_narodna_linka = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## GB
name_gb_modern_slavery_helpline = Unseen – segélyvonal modern rabszolgaság ellen (Egyesült Királyság)
for_gb_modern_slavery_helpline = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_gb_salvation_army = Üdvhadsereg (Salvation Army) segélyvonala (Anglia és Wales)
for_gb_salvation_army = felnőttek Angliában és Walesben, akik áldozatok lehetnek

## UA
name_ua_1547 = 15-47, kormányzati vonal: emberkereskedelem, családi erőszak (Ukrajna)
for_ua_1547 = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_ua_527 = 527 – ingyenes vonal: emberkereskedelem, migrációs tanács (Ukrajna)
for_ua_527 = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_ua_lastrada_116123 = La Strada – vonal erőszak és emberkereskedelem ellen (Ukrajna)
for_ua_lastrada_116123 = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## RS
name_rs_astra = ASTRA SOS-vonal (Szerbia)
for_rs_astra = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## TR
name_tr_yimer157 = YİMER 157 – hívóközpont külföldieknek (Törökország)
for_tr_yimer157 = külföldiek Törökországban, emberkereskedelem áldozatai is

## CY
name_cy_police = Rendőrségi iroda emberkereskedelem ellen (Ciprus)
for_cy_police = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_cy_social_welfare = Szociális szolgálat emberkereskedelem áldozatainak (Ciprus)
for_cy_social_welfare = aki emberkereskedelem áldozata lett
name_cy_caritas = Caritas Ciprus
for_cy_caritas = más országból jött emberek, és akik áldozatok lehetnek

## MT
name_mt_vsa = Áldozatsegítő Ügynökség (Victim Support Agency, Málta)
for_mt_vsa = akit bármilyen bűncselekmény ért

## LV
name_lv_patverums = Patvērums Drošā māja – „Biztonságos Ház” menedék (Lettország)
for_lv_patverums = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## LU
name_lu_police_traite = A luxemburgi rendőrség emberkereskedelem elleni csoportja
for_lu_police_traite = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért
name_lu_infotraite = InfoTraite – segítség emberkereskedelem áldozatainak (Luxemburg)
for_lu_infotraite = aki emberkereskedelem áldozata lett, vagy aki aggódik valakiért

## EU
name_eu_116_000 = Eltűnt gyerekek európai segélyvonala
for_eu_116_000 = eltűnt gyerekek és a családjuk
name_eu_116_111 = Gyerekek európai segélyvonala
for_eu_116_111 = gyerekek és fiatalok
name_eu_116_006 = Bűncselekmények áldozatainak európai segélyvonala
for_eu_116_006 = akit bűncselekmény ért
name_eu_116_016 = Európai segélyvonal nőknek erőszak esetén
for_eu_116_016 = nők, akiket erőszak ér
name_eu_ec_hotlines = Az Európai Bizottság listája az országos segélyvonalakról
for_eu_ec_hotlines = aki egy ország segélyvonalát keresi
name_eu_lastrada = A La Strada International tagszervezeteinek listája
for_eu_lastrada = aki szakértő civil szervezetet keres Európában

## AT
name_at_emergency = Segélyhívó szám (Ausztria)
for_at_emergency = aki most veszélyben van

## BE
name_be_emergency = Segélyhívó szám (Belgium)
for_be_emergency = aki most veszélyben van

## BG
name_bg_emergency = Segélyhívó szám (Bulgária)
for_bg_emergency = aki most veszélyben van

## CY
name_cy_emergency = Segélyhívó szám (Ciprus)
for_cy_emergency = aki most veszélyben van

## CZ
name_cz_emergency = Segélyhívó szám (Csehország)
for_cz_emergency = aki most veszélyben van

## DE
name_de_emergency = Segélyhívó szám (Németország)
for_de_emergency = aki most veszélyben van

## DK
name_dk_emergency = Segélyhívó szám (Dánia)
for_dk_emergency = aki most veszélyben van

## EE
name_ee_emergency = Segélyhívó szám (Észtország)
for_ee_emergency = aki most veszélyben van

## ES
name_es_emergency = Segélyhívó szám (Spanyolország)
for_es_emergency = aki most veszélyben van

## FI
name_fi_emergency = Segélyhívó szám (Finnország)
for_fi_emergency = aki most veszélyben van

## FR
name_fr_emergency = Segélyhívó szám (Franciaország)
for_fr_emergency = aki most veszélyben van

## GR
name_gr_emergency = Segélyhívó szám (Görögország)
for_gr_emergency = aki most veszélyben van

## HR
name_hr_emergency = Segélyhívó szám (Horvátország)
for_hr_emergency = aki most veszélyben van

## IE
name_ie_emergency = Segélyhívó szám (Írország)
for_ie_emergency = aki most veszélyben van

## IT
name_it_emergency = Segélyhívó szám (Olaszország)
for_it_emergency = aki most veszélyben van

## LT
name_lt_emergency = Segélyhívó szám (Litvánia)
for_lt_emergency = aki most veszélyben van

## LU
name_lu_emergency = Segélyhívó szám (Luxemburg)
for_lu_emergency = aki most veszélyben van

## LV
name_lv_emergency = Segélyhívó szám (Lettország)
for_lv_emergency = aki most veszélyben van

## MT
name_mt_emergency = Segélyhívó szám (Málta)
for_mt_emergency = aki most veszélyben van

## NL
name_nl_emergency = Segélyhívó szám (Hollandia)
for_nl_emergency = aki most veszélyben van

## PL
name_pl_emergency = Segélyhívó szám (Lengyelország)
for_pl_emergency = aki most veszélyben van

## PT
name_pt_emergency = Segélyhívó szám (Portugália)
for_pt_emergency = aki most veszélyben van

## RO
name_ro_emergency = Segélyhívó szám (Románia)
for_ro_emergency = aki most veszélyben van

## SE
name_se_emergency = Segélyhívó szám (Svédország)
for_se_emergency = aki most veszélyben van

## SI
name_si_emergency = Segélyhívó szám (Szlovénia)
for_si_emergency = aki most veszélyben van

## SK
name_sk_emergency = Segélyhívó szám (Szlovákia)
for_sk_emergency = aki most veszélyben van

## GB
name_gb_emergency = Segélyhívó szám (Egyesült Királyság)
for_gb_emergency = aki most veszélyben van

## CH
name_ch_emergency = Rendőrségi segélyhívó (Svájc)
for_ch_emergency = aki most veszélyben van

## NO
name_no_emergency = Rendőrségi segélyhívó (Norvégia)
for_no_emergency = aki most veszélyben van

## UA
name_ua_emergency = Rendőrség (Ukrajna)
for_ua_emergency = aki most veszélyben van
