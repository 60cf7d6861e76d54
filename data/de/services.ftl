### Die Namen der Hilfestellen und für wen sie da sind, auf Deutsch.

## HU

name_hu_112 = Notruf 112 (Polizei, Rettungsdienst, Feuerwehr)
for_hu_112 = für alle, die jetzt in Gefahr sind
name_hu_okit = OKIT, das ungarische Krisen- und Infotelefon
for_hu_okit = bei Menschenhandel, Gewalt in Beziehung oder Familie; kann Plätze in Krisenzentrum oder geheimem Schutzhaus vermitteln
name_hu_victim_support_line = Telefon der Opferhilfe (Áldozatsegítő Vonal, Justizministerium)
for_hu_victim_support_line = für Betroffene von Straftaten jeder Art, Angehörige, Zeuginnen und Zeugen
name_hu_kek_vonal_116111 = Kék Vonal („Blaue Linie“), Hilfetelefon für Kinder
for_hu_kek_vonal_116111 = für Kinder und junge Menschen bis 24 und für Erwachsene, die sich um ein Kind sorgen
name_hu_kek_vonal_116000 = Kék Vonal („Blaue Linie“), Hotline für vermisste Kinder
for_hu_kek_vonal_116000 = für vermisste oder weggelaufene Kinder und für Eltern und andere, die ein Kind suchen
name_hu_kek_vonal_uk_ru = Kék Vonal („Blaue Linie“) für Kinder, auf Ukrainisch und Russisch
for_hu_kek_vonal_uk_ru = für Kinder, junge Menschen unter 24 und besorgte Eltern, die Ukrainisch oder Russisch sprechen
name_hu_lesz_116123 = Sorgentelefon LESZ (Lelki Elsősegély)
for_hu_lesz_116123 = für alle, die in einer seelischen Krise sind oder an Suizid denken
name_hu_nane = Frauenrechtsverein NANE, Hilfetelefon bei Gewalt gegen Frauen
for_hu_nane = für Frauen und Kinder, die Gewalt, Vergewaltigung oder Missbrauch erleben, und alle, die ihnen helfen
name_hu_patent = Verein PATENT, Rechtsberatung am Telefon
for_hu_patent = für Frauen und andere mit Rechtsfragen zu Gewalt, Stalking oder sexueller Gewalt
name_hu_keret_sexual_violence = KERET-Koalition, Hilfetelefon bei sexueller Gewalt
for_hu_keret_sexual_violence = für Menschen, die sexuelle Gewalt erlebt haben, und alle, die ihnen helfen
name_hu_telefontanu = Telefontanú, anonymes Hinweistelefon der Polizei
for_hu_telefontanu = für Menschen, die etwas über eine Straftat wissen und ihren Namen nicht sagen möchten
name_hu_consular_emergency = Auskunft und Bereitschaftsdienst der ungarischen Konsulate
for_hu_consular_emergency = für ungarische Staatsangehörige, die im Ausland in Not sind

## DE

name_de_hu_consulates = Ungarische Konsulate in Deutschland
for_de_hu_consulates = für ungarische Staatsangehörige in Deutschland

## GB

name_gb_hu_consulate_manchester = Ungarisches Generalkonsulat in Manchester (Großbritannien)
for_gb_hu_consulate_manchester = für ungarische Staatsangehörige in Großbritannien und Nordirland

## NL

name_nl_hu_embassy = Ungarische Botschaft in Den Haag (Niederlande)
for_nl_hu_embassy = für ungarische Staatsangehörige in den Niederlanden

## SE

name_se_hu_embassy = Ungarisches Konsulat in Stockholm (Schweden)
for_se_hu_embassy = für ungarische Staatsangehörige in Schweden

## HU

name_hu_hbaid = Baptistenhilfe gegen Menschenhandel (Baptista Szeretetszolgálat)
for_hu_hbaid = für Frauen und Männer, die von Menschenhandel betroffen sind; mit eigenen Schutzhäusern
name_hu_police_107 = Polizei (Rendőrség)
for_hu_police_107 = für alle, die die Polizei brauchen
name_hu_ambulance_104 = Rettungsdienst (Mentők)
for_hu_ambulance_104 = bei einem medizinischen Notfall: starke Blutung, Überdosis, Geburt, jemand ist bewusstlos
name_hu_victim_support_centres = Zentren und Stellen der Opferhilfe (Áldozatsegítő Központ / Pont)
for_hu_victim_support_centres = für Betroffene von Straftaten jeder Art, Familien, Zeuginnen und Zeugen
name_hu_vsc_budapest = Zentrum der Opferhilfe in Budapest (Áldozatsegítő Központ)
for_hu_vsc_budapest = für alle, die direkt oder indirekt von einer Straftat betroffen sind: Erwachsene, Jugendliche und Kinder
name_hu_victim_support_service = Opferhilfe im Regierungsamt (Áldozatsegítő szolgálat)
for_hu_victim_support_service = für Betroffene von Straftaten in Ungarn; bei festgestelltem Menschenhandel ist es egal, welche Papiere man hat
name_hu_legal_aid = Staatliche Rechtshilfe (Jogi Segítségnyújtó Szolgálat)
for_hu_legal_aid = für alle, die eine Anwältin oder einen Anwalt brauchen; bei Menschenhandel in Straf-, Zivil- und Behördenverfahren
name_hu_protected_houses = Geschützte Unterkünfte bei Menschenhandel
for_hu_protected_houses = für Erwachsene, die von Menschenhandel betroffen sind, wenn nötig mit ihren Kindern
name_hu_krizisambulancia = Krisenambulanzen bei Gewalt in der Beziehung (Krízisambulancia)
for_hu_krizisambulancia = für Menschen, die Gewalt in einer Beziehung erleben; mit rechtlicher, psychologischer und sozialer Hilfe
name_hu_helsinki = Ungarisches Helsinki-Komitee (Magyar Helsinki Bizottság)
for_hu_helsinki = für Geflüchtete, Asylsuchende und Menschen in Haft: kostenlose Rechtsberatung
name_hu_menedek = Menedék, Verein für Migrantinnen und Migranten
for_hu_menedek = für Geflüchtete und Zugewanderte: soziale Hilfe, Beratung, Integration
name_hu_cordelia = Stiftung Cordelia, Hilfe nach Folter
for_hu_cordelia = für Geflüchtete und Asylsuchende mit einem Trauma
name_hu_unhcr = UNHCR Ungarn (Flüchtlingshilfswerk der Vereinten Nationen)
for_hu_unhcr = für Geflüchtete, Asylsuchende und Staatenlose
name_hu_oif = OIF, die ungarische Ausländerbehörde
for_hu_oif = für Menschen ohne EU-Pass: Aufenthaltserlaubnis; Betreuung nach Menschenhandel, wenn man diese Erlaubnis hat
name_hu_labour_inspection = Arbeitsinspektion im Regierungsamt (foglalkoztatás-felügyelet)
for_hu_labour_inspection = für Menschen, die keinen Lohn bekommen oder ohne Vertrag arbeiten
name_hu_ombudsman = Büro des Beauftragten für Grundrechte (Alapvető Jogok Biztosa)
for_hu_ombudsman = für Menschen, die meinen, dass eine Behörde ihre Rechte verletzt hat
name_hu_hintalovon = Hintalovon, Stiftung für Kinderrechte
for_hu_hintalovon = für Kinder und für Erwachsene, die sich um ein Kind sorgen
name_hu_youngo = Youngo, eine App für Kinder
for_hu_youngo = für Kinder und Jugendliche
name_hu_diszpecser = Telefon der Obdachlosenhilfe (diszpécserszolgálat)
for_hu_diszpecser = für Menschen, die heute Nacht kein Dach über dem Kopf haben, vor allem in Budapest
name_hu_caritas_uk = Caritas (Karitász), Telefon auf Ukrainisch
for_hu_caritas_uk = für Geflüchtete aus der Ukraine
name_hu_interchurch_ukr = Ökumenikus Segélyszervezet, Zentrum für Geflüchtete aus der Ukraine
for_hu_interchurch_ukr = für Geflüchtete aus der Ukraine
name_hu_oltalom_hospital = Krankenhaus Oltalom (Oltalom Kórház)
for_hu_oltalom_hospital = für obdachlose Menschen, die krank sind
name_hu_anonim_aids = Anonyme AIDS-Beratung (Anonim AIDS Tanácsadó Szolgálat)
for_hu_anonim_aids = für alle, egal aus welchem Land, die Rat zu HIV oder einen Test möchten
name_hu_hiv_sti_info = Pozitív szemmel, Infos zu HIV- und STI-Tests in Ungarn
for_hu_hiv_sti_info = für Menschen aus dem Ausland: Test oder Behandlung bei HIV und anderen Geschlechtskrankheiten in Ungarn
name_hu_emb_ro = Rumänische Botschaft in Budapest; Generalkonsulate Szeged und Gyula
for_hu_emb_ro = für rumänische Staatsangehörige in Ungarn
name_hu_emb_bg = Bulgarische Botschaft in Budapest
for_hu_emb_bg = für bulgarische Staatsangehörige in Ungarn
name_hu_emb_rs = Serbische Botschaft in Budapest
for_hu_emb_rs = für serbische Staatsangehörige in Ungarn
name_hu_emb_pl = Polnische Botschaft in Budapest
for_hu_emb_pl = für polnische Staatsangehörige in Ungarn
name_hu_emb_ph = Philippinische Botschaft in Budapest
for_hu_emb_ph = für philippinische Staatsangehörige in Ungarn
name_hu_emb_in = Indische Botschaft in Budapest
for_hu_emb_in = für indische Staatsangehörige in Ungarn
name_hu_emb_cn = Chinesische Botschaft in Budapest
for_hu_emb_cn = für chinesische Staatsangehörige in Ungarn
name_hu_emb_ua = Ukrainische Botschaft in Budapest; Generalkonsulat in Nyíregyháza
for_hu_emb_ua = für ukrainische Staatsangehörige in Ungarn
name_hu_emb_de = Deutsche Botschaft Budapest
for_hu_emb_de = für deutsche Staatsangehörige in Ungarn
name_hu_emb_tr = Türkische Botschaft in Budapest
for_hu_emb_tr = für türkische Staatsangehörige in Ungarn

## AT

name_at_bk_hotline = Menschenhandels-Hotline des Bundeskriminalamtes (Österreich)
for_at_bk_hotline = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_at_menvia = MEN VIA, Hilfe für Männer bei Menschenhandel (Österreich)
for_at_menvia = für Männer

## BE

name_be_pagasa = PAG-ASA, Hilfe bei Menschenhandel (Brüssel, Belgien)
for_be_pagasa = für Erwachsene, die von Menschenhandel betroffen sind
name_be_payoke = Payoke, Hilfe bei Menschenhandel (Flandern, Belgien)
for_be_payoke = für Erwachsene, die von Menschenhandel betroffen sind
name_be_surya = Sürya, Hilfe bei Menschenhandel (Wallonien, Belgien)
for_be_surya = für Erwachsene, die von Menschenhandel betroffen sind

## BG

name_bg_a21 = Nationale Hotline gegen Menschenhandel (A21, Bulgarien)
for_bg_a21 = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_bg_animus = Hilfetelefon von Animus / La Strada (Bulgarien)
for_bg_animus = für Betroffene von Gewalt und Menschenhandel

## CH

name_ch_fiz = FIZ Fachstelle Frauenhandel und Frauenmigration (Schweiz)
for_ch_fiz = für Frauen und Männer, die von Menschenhandel betroffen sind

## CZ

name_cz_lastrada = La Strada, SOS-Telefon (Tschechien)
for_cz_lastrada = für Menschen, die von Menschenhandel oder Ausbeutung betroffen sind

## DE

name_de_hilfetelefon = Hilfetelefon Gewalt gegen Frauen (Deutschland)
for_de_hilfetelefon = für Frauen, die Gewalt erleben, auch Menschenhandel und Zwangsprostitution; für Angehörige und Fachleute

## DK

name_dk_cmm = Hotline gegen Menschenhandel (Center mod Menneskehandel, Dänemark)
for_dk_cmm = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## EE

name_ee_thb = Beratungstelefon zu Menschenhandel (Estland)
for_ee_thb = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## ES

name_es_policia_trata = Polizei-Hotline gegen Menschenhandel (Policía Nacional, Spanien)
for_es_policia_trata = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_es_amardragoste = Amar Dragoste, Telefon Tag und Nacht (Spanien)
for_es_amardragoste = für Frauen in der Prostitution und für gefährdete Frauen

## FI

name_fi_assistance_system = Hilfe für Opfer von Menschenhandel (auttamisjärjestelmä, Finnland)
for_fi_assistance_system = für Betroffene von Menschenhandel, auch ohne Papiere

## FR

name_fr_acse = Ac.Sé, landesweiter Schutz bei Menschenhandel (Frankreich)
for_fr_acse = für Erwachsene, die durch Menschenhandel in Gefahr sind; meist über einen Verein, ein Gericht oder die Polizei
name_fr_ccem = CCEM, Komitee gegen moderne Sklaverei (Frankreich)
for_fr_ccem = für Betroffene von Zwangsarbeit und Ausbeutung im Haushalt und für Zeuginnen und Zeugen
name_fr_116006 = France Victimes, Hilfetelefon für Opfer (Frankreich)
for_fr_116006 = für Betroffene von Straftaten jeder Art
name_fr_119 = 119 Allô enfance en danger, Hilfe für Kinder (Frankreich)
for_fr_119 = für Kinder in Gefahr

## GR

name_gr_1109 = Hotline 1109 gegen Menschenhandel (Griechenland)
for_gr_1109 = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## HR

name_hr_0800 = SOS-Telefon bei Menschenhandel (Kroatien)
for_hr_0800 = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_hr_116006 = Nationales Telefon für Opfer von Straftaten (Kroatien)
for_hr_116006 = für Betroffene von Straftaten jeder Art

## IE

name_ie_garda_confidential = Garda Confidential Line, vertrauliche Polizei-Hotline (Irland)
for_ie_garda_confidential = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_ie_ruhama = Ruhama, Hilfe für Frauen: Prostitution und Menschenhandel (Irland)
for_ie_ruhama = für Frauen in der Prostitution und für Frauen, die durch Menschenhandel sexuell ausgebeutet werden

## IT

name_it_numero_verde = Hotline gegen Menschenhandel (Numero Verde Antitratta, Italien)
for_it_numero_verde = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## LT

name_lt_nappz = NAPPŽ, Hilfetelefon bei Menschenhandel (Litauen)
for_lt_nappz = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## MD

name_md_lastrada = La Strada, Hotline zu sicherer Migration und Menschenhandel (Moldau)
for_md_lastrada = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## NL

name_nl_comensha = CoMensha, nationale Stelle gegen Menschenhandel (Niederlande)
for_nl_comensha = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_nl_arbeidsinspectie = Arbeitsinspektion (Nederlandse Arbeidsinspectie, Niederlande)
for_nl_arbeidsinspectie = für Menschen, die bei der Arbeit ausgebeutet werden

## NO

name_no_rosa = ROSA, nationales Hilfetelefon bei Menschenhandel (Norwegen)
for_no_rosa = für Frauen und Männer, bei jeder Form von Menschenhandel

## PL

name_pl_kcik = KCIK, nationales Zentrum für Hilfe bei Menschenhandel (Polen)
for_pl_kcik = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## PT

name_pt_apf = APF, nationales Hilfetelefon bei Menschenhandel (Portugal)
for_pt_apf = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## RO

name_ro_anitp = ANITP, kostenlose Hotline gegen Menschenhandel (Rumänien)
for_ro_anitp = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## SK

name_sk_narodna_linka = Hilfetelefon bei Menschenhandel (Národná linka pomoci, Slowakei)
for_sk_narodna_linka = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## GB

name_gb_modern_slavery_helpline = Hotline „Modern Slavery & Exploitation“ (Großbritannien, Nordirland)
for_gb_modern_slavery_helpline = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_gb_salvation_army = Hilfetelefon der Heilsarmee (Salvation Army, England und Wales)
for_gb_salvation_army = für Erwachsene in England und Wales, die vielleicht von Menschenhandel betroffen sind

## UA

name_ua_1547 = Regierungs-Hotline 15-47: Menschenhandel, Gewalt zu Hause (Ukraine)
for_ua_1547 = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_ua_527 = Kostenlose Hotline 527 zu Menschenhandel und Migration (Ukraine)
for_ua_527 = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_ua_lastrada_116123 = La Strada, Hotline bei Gewalt zu Hause und Menschenhandel (Ukraine)
for_ua_lastrada_116123 = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## RS

name_rs_astra = ASTRA, SOS-Telefon (Serbien)
for_rs_astra = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## TR

name_tr_yimer157 = YİMER 157, Telefon für Menschen aus dem Ausland (Türkei)
for_tr_yimer157 = für Menschen aus dem Ausland in der Türkei, auch bei Menschenhandel

## CY

name_cy_police = Polizei, Stelle gegen Menschenhandel (Zypern)
for_cy_police = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_cy_social_welfare = Sozialdienst, Hilfe bei Menschenhandel (Zypern)
for_cy_social_welfare = für Betroffene von Menschenhandel
name_cy_caritas = Caritas Zypern
for_cy_caritas = für Zugewanderte und Menschen, die vielleicht von Menschenhandel betroffen sind

## MT

name_mt_vsa = Opferhilfe (Victim Support Agency, Malta)
for_mt_vsa = für Betroffene von Straftaten jeder Art

## LV

name_lv_patverums = Patvērums Drošā māja („Sicheres Haus“, Lettland)
for_lv_patverums = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## LU

name_lu_police_traite = Polizei, Stelle gegen Menschenhandel (Luxemburg)
for_lu_police_traite = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen
name_lu_infotraite = InfoTraite, Hilfe bei Menschenhandel (Luxemburg)
for_lu_infotraite = für Betroffene von Menschenhandel und alle, die sich um jemanden sorgen

## EU

name_eu_116_000 = Europäische Hotline für vermisste Kinder
for_eu_116_000 = für vermisste Kinder und ihre Familien
name_eu_116_111 = Europäisches Hilfetelefon für Kinder
for_eu_116_111 = für Kinder und Jugendliche
name_eu_116_006 = Europäisches Hilfetelefon für Opfer von Straftaten
for_eu_116_006 = für Betroffene von Straftaten
name_eu_116_016 = Europäisches Hilfetelefon bei Gewalt gegen Frauen
for_eu_116_016 = für Frauen, die Gewalt erleben
name_eu_ec_hotlines = Liste der nationalen Hotlines (Europäische Kommission)
for_eu_ec_hotlines = für alle, die eine nationale Hotline suchen
name_eu_lastrada = Liste der Mitglieder von La Strada International
for_eu_lastrada = für alle, die in Europa eine spezialisierte Hilfsorganisation suchen

## AT

name_at_emergency = Notruf in Österreich
for_at_emergency = für alle, die jetzt in Gefahr sind

## BE

name_be_emergency = Notruf in Belgien
for_be_emergency = für alle, die jetzt in Gefahr sind

## BG

name_bg_emergency = Notruf in Bulgarien
for_bg_emergency = für alle, die jetzt in Gefahr sind

## CY

name_cy_emergency = Notruf auf Zypern
for_cy_emergency = für alle, die jetzt in Gefahr sind

## CZ

name_cz_emergency = Notruf in Tschechien
for_cz_emergency = für alle, die jetzt in Gefahr sind

## DE

name_de_emergency = Notruf in Deutschland
for_de_emergency = für alle, die jetzt in Gefahr sind

## DK

name_dk_emergency = Notruf in Dänemark
for_dk_emergency = für alle, die jetzt in Gefahr sind

## EE

name_ee_emergency = Notruf in Estland
for_ee_emergency = für alle, die jetzt in Gefahr sind

## ES

name_es_emergency = Notruf in Spanien
for_es_emergency = für alle, die jetzt in Gefahr sind

## FI

name_fi_emergency = Notruf in Finnland
for_fi_emergency = für alle, die jetzt in Gefahr sind

## FR

name_fr_emergency = Notruf in Frankreich
for_fr_emergency = für alle, die jetzt in Gefahr sind

## GR

name_gr_emergency = Notruf in Griechenland
for_gr_emergency = für alle, die jetzt in Gefahr sind

## HR

name_hr_emergency = Notruf in Kroatien
for_hr_emergency = für alle, die jetzt in Gefahr sind

## IE

name_ie_emergency = Notruf in Irland
for_ie_emergency = für alle, die jetzt in Gefahr sind

## IT

name_it_emergency = Notruf in Italien
for_it_emergency = für alle, die jetzt in Gefahr sind

## LT

name_lt_emergency = Notruf in Litauen
for_lt_emergency = für alle, die jetzt in Gefahr sind

## LU

name_lu_emergency = Notruf in Luxemburg
for_lu_emergency = für alle, die jetzt in Gefahr sind

## LV

name_lv_emergency = Notruf in Lettland
for_lv_emergency = für alle, die jetzt in Gefahr sind

## MT

name_mt_emergency = Notruf auf Malta
for_mt_emergency = für alle, die jetzt in Gefahr sind

## NL

name_nl_emergency = Notruf in den Niederlanden
for_nl_emergency = für alle, die jetzt in Gefahr sind

## PL

name_pl_emergency = Notruf in Polen
for_pl_emergency = für alle, die jetzt in Gefahr sind

## PT

name_pt_emergency = Notruf in Portugal
for_pt_emergency = für alle, die jetzt in Gefahr sind

## RO

name_ro_emergency = Notruf in Rumänien
for_ro_emergency = für alle, die jetzt in Gefahr sind

## SE

name_se_emergency = Notruf in Schweden
for_se_emergency = für alle, die jetzt in Gefahr sind

## SI

name_si_emergency = Notruf in Slowenien
for_si_emergency = für alle, die jetzt in Gefahr sind

## SK

name_sk_emergency = Notruf in der Slowakei
for_sk_emergency = für alle, die jetzt in Gefahr sind

## GB

name_gb_emergency = Notruf in Großbritannien und Nordirland
for_gb_emergency = für alle, die jetzt in Gefahr sind

## CH

name_ch_emergency = Notruf der Polizei in der Schweiz
for_ch_emergency = für alle, die jetzt in Gefahr sind

## NO

name_no_emergency = Notruf der Polizei in Norwegen
for_no_emergency = für alle, die jetzt in Gefahr sind

## UA

name_ua_emergency = Polizei in der Ukraine
for_ua_emergency = für alle, die jetzt in Gefahr sind
