### Numele serviciilor și pe cine ajută, în română.

## HU
name_hu_112 = Numărul de urgență 112 (poliție, ambulanță, pompieri)
for_hu_112 = pentru oricine este acum în pericol
name_hu_okit = OKIT – linia telefonică națională de criză și informații
for_hu_okit = pentru victime ale traficului sau ale violenței în cuplu ori familie; poate găsi un loc într-un centru de criză sau într-un adăpost secret
name_hu_victim_support_line = Linia de sprijin pentru victime (Áldozatsegítő Vonal)
for_hu_victim_support_line = pentru victime ale oricărei infracțiuni, pentru rude și pentru martori
name_hu_kek_vonal_116111 = Kék Vonal („Linia Albastră”) – linia de ajutor pentru copii
for_hu_kek_vonal_116111 = pentru copii și tineri până la 24 de ani și pentru adulți îngrijorați pentru un copil
name_hu_kek_vonal_116000 = Kék Vonal – linia pentru copii dispăruți
for_hu_kek_vonal_116000 = pentru copii dispăruți sau fugiți de acasă, pentru părinți și alți oameni care caută un copil dispărut
name_hu_kek_vonal_uk_ru = Kék Vonal – linia pentru copii în ucraineană și rusă
for_hu_kek_vonal_uk_ru = pentru copii, tineri sub 24 de ani și părinți îngrijorați care vorbesc ucraineană sau rusă
name_hu_lesz_116123 = Linia de sprijin emoțional (LESZ)
for_hu_lesz_116123 = pentru oricine trece printr-o criză sufletească sau se gândește la sinucidere
name_hu_nane = NANE – linie de ajutor pentru femei care trec prin violență
for_hu_nane = pentru femei și copii care au trecut prin violență, viol sau abuz și pentru cei care îi ajută
name_hu_patent = Asociația PATENT – linie de ajutor juridic
for_hu_patent = pentru femei și alte persoane cu întrebări juridice despre violență, hărțuire sau violență sexuală
name_hu_keret_sexual_violence = Coaliția KERET – linie de ajutor în caz de violență sexuală
for_hu_keret_sexual_violence = pentru oameni care au trecut prin violență sexuală și pentru cei care îi ajută
name_hu_telefontanu = Telefontanú – linia anonimă a poliției
for_hu_telefontanu = pentru oameni care știu ceva despre o infracțiune și nu vor să-și spună numele
name_hu_consular_emergency = Centrul consular al Ungariei: informații și urgențe (Konzuli Ügyelet)
for_hu_consular_emergency = pentru cetățenii Ungariei care au probleme în străinătate

## DE
name_de_hu_consulates = Ambasada și consulatele generale ale Ungariei în Germania
for_de_hu_consulates = pentru cetățenii Ungariei aflați în Germania

## GB
name_gb_hu_consulate_manchester = Consulatul General al Ungariei la Manchester
for_gb_hu_consulate_manchester = pentru cetățenii Ungariei aflați în Regatul Unit

## NL
name_nl_hu_embassy = Ambasada Ungariei la Haga
for_nl_hu_embassy = pentru cetățenii Ungariei aflați în Olanda

## SE
name_se_hu_embassy = Ambasada Ungariei la Stockholm, secția consulară
for_se_hu_embassy = pentru cetățenii Ungariei aflați în Suedia

## HU
name_hu_hbaid = Baptista Szeretetszolgálat – program împotriva traficului de persoane
for_hu_hbaid = pentru victime ale traficului de persoane, femei și bărbați; are adăposturi protejate
name_hu_police_107 = Poliția (Rendőrség)
for_hu_police_107 = pentru oricine are nevoie de poliție
name_hu_ambulance_104 = Ambulanța (Mentők)
for_hu_ambulance_104 = pentru urgențe medicale: sângerare puternică, supradoză, naștere, persoană inconștientă
name_hu_victim_support_centres = Centre și puncte de sprijin pentru victime (Áldozatsegítő Központ)
for_hu_victim_support_centres = pentru victime ale oricărei infracțiuni, pentru familii și pentru martori
name_hu_vsc_budapest = Centrul de sprijin pentru victime din Budapesta (Wesselényi utca)
for_hu_vsc_budapest = pentru adulți, tineri și copii, victime directe sau indirecte ale unei infracțiuni
name_hu_victim_support_service = Áldozatsegítő szolgálat – sprijin pentru victime (kormányhivatal)
for_hu_victim_support_service = pentru victime ale infracțiunilor în Ungaria, inclusiv victime identificate ale traficului, indiferent ce acte au
name_hu_legal_aid = Serviciul de ajutor juridic al statului (Jogi Segítségnyújtó)
for_hu_legal_aid = pentru cine are nevoie de avocat; pentru victime ale traficului, în cazuri penale, civile și administrative
name_hu_protected_houses = Adăposturi protejate pentru victime ale traficului de persoane
for_hu_protected_houses = pentru victime adulte ale traficului de persoane, la nevoie împreună cu copiii lor
name_hu_krizisambulancia = Krízisambulancia – ajutor pentru victime ale violenței în cuplu
for_hu_krizisambulancia = pentru victime ale violenței în relații; ajută un avocat, un psiholog și un asistent social
name_hu_helsinki = Comitetul Helsinki din Ungaria (Magyar Helsinki Bizottság)
for_hu_helsinki = pentru refugiați, oameni care cer azil și oameni aflați în detenție: sfaturi juridice gratuite
name_hu_menedek = Menedék – asociația pentru migranți din Ungaria
for_hu_menedek = pentru migranți și refugiați: asistență socială, consiliere, integrare
name_hu_cordelia = Fundația Cordelia – ajutor pentru victime ale torturii
for_hu_cordelia = pentru oameni care au trecut prin traume: refugiați și oameni care cer azil
name_hu_unhcr = UNHCR Ungaria – Agenția ONU pentru Refugiați
for_hu_unhcr = pentru refugiați, oameni care cer azil și oameni fără cetățenie
name_hu_oif = OIF – autoritatea națională pentru străini
for_hu_oif = pentru cetățeni din afara UE: permis de ședere; îngrijire pentru victime ale traficului care au permis de ședere
name_hu_labour_inspection = Inspecția muncii (oficiile guvernamentale județene, kormányhivatal)
for_hu_labour_inspection = pentru oameni care nu sunt plătiți sau lucrează fără contract
name_hu_ombudsman = Avocatul Poporului din Ungaria (Alapvető Jogok Biztosának Hivatala)
for_hu_ombudsman = pentru oameni care simt că o autoritate le-a încălcat drepturile
name_hu_hintalovon = Hintalovon – fundație pentru drepturile copilului
for_hu_hintalovon = pentru copii și pentru adulți îngrijorați pentru un copil
name_hu_youngo = Youngo – aplicație pentru copii
for_hu_youngo = pentru copii și tineri
name_hu_diszpecser = Dispecerat pentru oameni fără adăpost (Diszpécserszolgálat, Máltai)
for_hu_diszpecser = pentru cine nu are unde să doarmă la noapte, mai ales în Budapesta
name_hu_caritas_uk = Caritas (Katolikus Karitász) – linie în limba ucraineană
for_hu_caritas_uk = pentru refugiați din Ucraina
name_hu_interchurch_ukr = Ökumenikus Segélyszervezet – centru pentru refugiați din Ucraina
for_hu_interchurch_ukr = pentru refugiați din Ucraina
name_hu_oltalom_hospital = Spitalul Oltalom (Oltalom Kórház)
for_hu_oltalom_hospital = pentru oameni fără adăpost care sunt bolnavi
name_hu_anonim_aids = Anonim AIDS – consiliere anonimă despre HIV/SIDA
for_hu_anonim_aids = pentru oricine, de orice cetățenie, care vrea un sfat despre HIV sau un test
name_hu_hiv_sti_info = Pozitív szemmel – HIV, teste și tratament: informații pentru străini
for_hu_hiv_sti_info = pentru străinii din Ungaria: teste sau tratament pentru HIV și boli cu transmitere sexuală
name_hu_emb_ro = Ambasada României la Budapesta; consulate generale la Szeged și Gyula
for_hu_emb_ro = pentru cetățenii României aflați în Ungaria
name_hu_emb_bg = Ambasada Bulgariei la Budapesta
for_hu_emb_bg = pentru cetățenii Bulgariei aflați în Ungaria
name_hu_emb_rs = Ambasada Serbiei la Budapesta
for_hu_emb_rs = pentru cetățenii Serbiei aflați în Ungaria
name_hu_emb_pl = Ambasada Poloniei la Budapesta
for_hu_emb_pl = pentru cetățenii Poloniei aflați în Ungaria
name_hu_emb_ph = Ambasada Filipinelor la Budapesta
for_hu_emb_ph = pentru cetățenii Filipinelor aflați în Ungaria
name_hu_emb_in = Ambasada Indiei la Budapesta
for_hu_emb_in = pentru cetățenii Indiei aflați în Ungaria
name_hu_emb_cn = Ambasada Chinei la Budapesta
for_hu_emb_cn = pentru cetățenii Chinei aflați în Ungaria
name_hu_emb_ua = Ambasada Ucrainei la Budapesta; consulatul general la Nyíregyháza
for_hu_emb_ua = pentru cetățenii Ucrainei aflați în Ungaria
name_hu_emb_de = Ambasada Germaniei la Budapesta
for_hu_emb_de = pentru cetățenii Germaniei aflați în Ungaria
name_hu_emb_tr = Ambasada Turciei la Budapesta
for_hu_emb_tr = pentru cetățenii Turciei aflați în Ungaria

## AT
name_at_bk_hotline = Linia poliției împotriva traficului (Bundeskriminalamt, Austria)
for_at_bk_hotline = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_at_menvia = MEN VIA – sprijin pentru bărbați afectați de trafic (Austria)
for_at_menvia = pentru bărbați

## BE
name_be_pagasa = PAG-ASA – sprijin pentru victime ale traficului (Bruxelles, Belgia)
for_be_pagasa = pentru victime adulte ale traficului de persoane
name_be_payoke = Payoke – sprijin pentru victime ale traficului (Flandra, Belgia)
for_be_payoke = pentru victime adulte ale traficului de persoane
name_be_surya = Sürya – sprijin pentru victime ale traficului (Valonia, Belgia)
for_be_surya = pentru victime adulte ale traficului de persoane

## BG
name_bg_a21 = Linia națională împotriva traficului de persoane (A21, Bulgaria)
for_bg_a21 = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_bg_animus = Asociația Animus / La Strada – linie de ajutor (Bulgaria)
for_bg_animus = pentru victime ale violenței și ale traficului de persoane

## CH
name_ch_fiz = FIZ – centru pentru victime ale traficului de persoane (Elveția)
for_ch_fiz = pentru femei și bărbați, victime ale traficului de persoane

## CZ
name_cz_lastrada = La Strada – linia SOS (Cehia)
for_cz_lastrada = pentru oameni traficați sau exploatați

## DE
name_de_hilfetelefon = Hilfetelefon – linie pentru femei care trec prin violență (Germania)
for_de_hilfetelefon = pentru femei care trec prin violență, inclusiv trafic de persoane și prostituție forțată; pentru rude și specialiști

## DK
name_dk_cmm = Linia împotriva traficului (Center mod Menneskehandel, Danemarca)
for_dk_cmm = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## EE
name_ee_thb = Linia împotriva traficului de persoane (Estonia)
for_ee_thb = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## ES
name_es_policia_trata = Linia poliției împotriva traficului (Policía Nacional, Spania)
for_es_policia_trata = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_es_amardragoste = Amar Dragoste – linie deschisă zi și noapte (Spania)
for_es_amardragoste = pentru femei aflate în prostituție sau în pericol să ajungă acolo

## FI
name_fi_assistance_system = Sistemul de ajutor pentru victime ale traficului (Finlanda)
for_fi_assistance_system = pentru victime ale traficului de persoane, chiar și fără acte

## FR
name_fr_acse = Ac.Sé – protecție pentru victime ale traficului (Franța)
for_fr_acse = pentru victime adulte ale traficului, aflate în pericol; de obicei se ajunge aici prin asociații, judecător sau poliție
name_fr_ccem = CCEM – comitetul împotriva sclaviei moderne (Franța)
for_fr_ccem = pentru oameni obligați să muncească sau ținuți ca servitori în casa cuiva și pentru martori
name_fr_116006 = France Victimes – linie de ajutor pentru victime (Franța)
for_fr_116006 = pentru victime ale oricărei infracțiuni
name_fr_119 = 119 – linia pentru copii în pericol (Franța)
for_fr_119 = pentru copii în pericol

## GR
name_gr_1109 = 1109 – linia împotriva traficului de persoane (A21, Grecia)
for_gr_1109 = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## HR
name_hr_0800 = Linia SOS pentru victime ale traficului de persoane (Croația)
for_hr_0800 = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_hr_116006 = Linia națională pentru victime ale infracțiunilor (Croația)
for_hr_116006 = pentru victime ale oricărei infracțiuni

## IE
name_ie_garda_confidential = Linia confidențială a poliției (Garda Confidential Line, Irlanda)
for_ie_garda_confidential = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_ie_ruhama = Ruhama – sprijin pentru femei afectate de prostituție sau de trafic în scop sexual (Irlanda)
for_ie_ruhama = pentru femei aflate în prostituție sau traficate pentru exploatare sexuală

## IT
name_it_numero_verde = Numero Verde Antitratta – linia națională antitrafic (Italia)
for_it_numero_verde = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## LT
name_lt_nappz = Linia împotriva traficului de persoane (NAPPŽ, Lituania)
for_lt_nappz = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## MD
name_md_lastrada = La Strada Moldova – Linia fierbinte pentru migrație sigură și antitrafic
for_md_lastrada = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## NL
name_nl_comensha = CoMensha – centru național împotriva traficului de persoane (Olanda)
for_nl_comensha = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_nl_arbeidsinspectie = Inspecția muncii din Olanda (Nederlandse Arbeidsinspectie)
for_nl_arbeidsinspectie = pentru oameni exploatați la muncă

## NO
name_no_rosa = ROSA – linia națională împotriva traficului de persoane (Norvegia)
for_no_rosa = pentru femei și bărbați, victime ale oricărei forme de trafic de persoane

## PL
name_pl_kcik = KCIK – centru național pentru victime ale traficului (Polonia)
for_pl_kcik = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## PT
name_pt_apf = Linia națională pentru victime ale traficului (APF, Portugalia)
for_pt_apf = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## RO
name_ro_anitp = Agenția Națională Împotriva Traficului de Persoane (ANITP, România)
for_ro_anitp = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## SK
name_sk_narodna_linka = Linia națională pentru victime ale traficului de persoane (Slovacia)
for_sk_narodna_linka = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## GB
name_gb_modern_slavery_helpline = Modern Slavery Helpline – linie împotriva exploatării (Regatul Unit)
for_gb_modern_slavery_helpline = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_gb_salvation_army = Linia Armatei Salvării – Salvation Army (Anglia și Țara Galilor)
for_gb_salvation_army = pentru adulți din Anglia și Țara Galilor care ar putea fi victime

## UA
name_ua_1547 = 15-47 – linia guvernului: trafic, violență în familie (Ucraina)
for_ua_1547 = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_ua_527 = 527 – linie gratuită antitrafic și sfaturi pentru migranți (Ucraina)
for_ua_527 = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_ua_lastrada_116123 = Linia La Strada: violență în familie, trafic, discriminare (Ucraina)
for_ua_lastrada_116123 = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## RS
name_rs_astra = ASTRA – linia SOS (Serbia)
for_rs_astra = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## TR
name_tr_yimer157 = YİMER 157 – linia pentru străini (Turcia)
for_tr_yimer157 = pentru străinii din Turcia, inclusiv victime ale traficului de persoane

## CY
name_cy_police = Biroul poliției împotriva traficului de persoane (Cipru)
for_cy_police = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_cy_social_welfare = Asistența socială pentru victime ale traficului de persoane (Cipru)
for_cy_social_welfare = pentru victime ale traficului de persoane
name_cy_caritas = Caritas Cipru
for_cy_caritas = pentru migranți și oameni care ar putea fi victime

## MT
name_mt_vsa = Agenția de sprijin pentru victime (Victim Support Agency, Malta)
for_mt_vsa = pentru victime ale oricărei infracțiuni

## LV
name_lv_patverums = Patvērums Drošā māja – adăpostul „Casa Sigură” (Letonia)
for_lv_patverums = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## LU
name_lu_police_traite = Poliția – unitatea împotriva traficului de persoane (Luxemburg)
for_lu_police_traite = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva
name_lu_infotraite = InfoTraite – ajutor pentru victime ale traficului (Luxemburg)
for_lu_infotraite = pentru victime ale traficului de persoane și oameni îngrijorați pentru cineva

## EU
name_eu_116_000 = Numărul european pentru copii dispăruți
for_eu_116_000 = pentru copii dispăruți și familiile lor
name_eu_116_111 = Numărul european de ajutor pentru copii
for_eu_116_111 = pentru copii și tineri
name_eu_116_006 = Numărul european pentru victime ale infracțiunilor
for_eu_116_006 = pentru victime ale infracțiunilor
name_eu_116_016 = Numărul european pentru femei care trec prin violență
for_eu_116_016 = pentru femei care trec prin violență
name_eu_ec_hotlines = Lista liniilor naționale de ajutor (Comisia Europeană)
for_eu_ec_hotlines = pentru oricine caută linia de ajutor a unei țări
name_eu_lastrada = Lista organizațiilor din rețeaua La Strada International
for_eu_lastrada = pentru oricine caută o organizație (ONG) specializată în Europa

## AT
name_at_emergency = Numărul de urgență (Austria)
for_at_emergency = pentru oricine este acum în pericol

## BE
name_be_emergency = Numărul de urgență (Belgia)
for_be_emergency = pentru oricine este acum în pericol

## BG
name_bg_emergency = Numărul de urgență (Bulgaria)
for_bg_emergency = pentru oricine este acum în pericol

## CY
name_cy_emergency = Numărul de urgență (Cipru)
for_cy_emergency = pentru oricine este acum în pericol

## CZ
name_cz_emergency = Numărul de urgență (Cehia)
for_cz_emergency = pentru oricine este acum în pericol

## DE
name_de_emergency = Numărul de urgență (Germania)
for_de_emergency = pentru oricine este acum în pericol

## DK
name_dk_emergency = Numărul de urgență (Danemarca)
for_dk_emergency = pentru oricine este acum în pericol

## EE
name_ee_emergency = Numărul de urgență (Estonia)
for_ee_emergency = pentru oricine este acum în pericol

## ES
name_es_emergency = Numărul de urgență (Spania)
for_es_emergency = pentru oricine este acum în pericol

## FI
name_fi_emergency = Numărul de urgență (Finlanda)
for_fi_emergency = pentru oricine este acum în pericol

## FR
name_fr_emergency = Numărul de urgență (Franța)
for_fr_emergency = pentru oricine este acum în pericol

## GR
name_gr_emergency = Numărul de urgență (Grecia)
for_gr_emergency = pentru oricine este acum în pericol

## HR
name_hr_emergency = Numărul de urgență (Croația)
for_hr_emergency = pentru oricine este acum în pericol

## IE
name_ie_emergency = Numărul de urgență (Irlanda)
for_ie_emergency = pentru oricine este acum în pericol

## IT
name_it_emergency = Numărul de urgență (Italia)
for_it_emergency = pentru oricine este acum în pericol

## LT
name_lt_emergency = Numărul de urgență (Lituania)
for_lt_emergency = pentru oricine este acum în pericol

## LU
name_lu_emergency = Numărul de urgență (Luxemburg)
for_lu_emergency = pentru oricine este acum în pericol

## LV
name_lv_emergency = Numărul de urgență (Letonia)
for_lv_emergency = pentru oricine este acum în pericol

## MT
name_mt_emergency = Numărul de urgență (Malta)
for_mt_emergency = pentru oricine este acum în pericol

## NL
name_nl_emergency = Numărul de urgență (Olanda)
for_nl_emergency = pentru oricine este acum în pericol

## PL
name_pl_emergency = Numărul de urgență (Polonia)
for_pl_emergency = pentru oricine este acum în pericol

## PT
name_pt_emergency = Numărul de urgență (Portugalia)
for_pt_emergency = pentru oricine este acum în pericol

## RO
name_ro_emergency = Numărul de urgență (România)
for_ro_emergency = pentru oricine este acum în pericol

## SE
name_se_emergency = Numărul de urgență (Suedia)
for_se_emergency = pentru oricine este acum în pericol

## SI
name_si_emergency = Numărul de urgență (Slovenia)
for_si_emergency = pentru oricine este acum în pericol

## SK
name_sk_emergency = Numărul de urgență (Slovacia)
for_sk_emergency = pentru oricine este acum în pericol

## GB
name_gb_emergency = Numărul de urgență (Regatul Unit)
for_gb_emergency = pentru oricine este acum în pericol

## CH
name_ch_emergency = Poliția, număr de urgență (Elveția)
for_ch_emergency = pentru oricine este acum în pericol

## NO
name_no_emergency = Poliția, număr de urgență (Norvegia)
for_no_emergency = pentru oricine este acum în pericol

## UA
name_ua_emergency = Poliția (Ucraina)
for_ua_emergency = pentru oricine este acum în pericol
