### Minden mondat, amit az asszisztens magyarul mond.
### Tegezés, egyszerű szavak, egy szövegben legfeljebb egy kérdés. Telefonszám csak változóból jöhet.

## Köszöntés

welcome =
    Szia. Program vagyok, nem ember, de bármikor kérheted, hogy egy segítő (ember) írjon neked.
    Munkáról, jogokról, biztonságról és segítő helyekről tudok írni. A nevedet nem kell megmondanod.
    A szervezet segítői elolvashatják ezt a beszélgetést, és egy idő után töröljük. Az is láthatja, aki belenéz a telefonodba.
    Ha veszélyben vagy, hívd a { $emergency }-t. A „Kilépés” gomb azonnal bezárja ezt az oldalt.

welcome_telegram =
    Szia. Program vagyok, nem ember, de bármikor kérheted, hogy egy segítő (ember) írjon neked.
    Munkáról, jogokról, biztonságról és segítő helyekről tudok írni.
    A Telegram tárolja, amit itt írsz, és el is tudja olvasni. A segítőink a beszélgetést látják, a nevedet és a telefonszámodat nem. Nálunk egy idő után töröljük.
    A honlapunk privát ablakban jobban védi, amit írsz. Ha más is nézi a telefonodat, inkább ne itt írj.
    Ha veszélyben vagy, hívd a { $emergency }-t.

## Azonnali veszély

emergency =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Program vagyok. Most szóltam egy segítőnek, hogy valakinek azonnal segítség kell. Ő csak ezt a beszélgetést látja.
    Biztonságos most írnod?
    Bármikor abbahagyhatod, és bezárhatod ezt a beszélgetést.

emergency_closed =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Az OKIT krízisvonal éjjel-nappal hívható: { $phone_hu_okit }.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Addig lehet, hogy senki sem olvassa, amit írsz.
    Én itt maradok, és adok információt, ha kéred. Biztonságos most írnod?
    Bármikor bezárhatod ezt a beszélgetést.

emergency_again =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Olvasom, amit írsz. Ha nem biztonságos írnod, most is abbahagyhatod.

emergency_crisis =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Köszönöm, hogy ezt leírtad. Fontos, hogy most ne maradj ezzel egyedül.
    A lelkielsősegély-vonalon emberek hallgatnak meg, éjjel-nappal, ingyen, név nélkül is: { $phone_hu_lesz_116123 }.
    Program vagyok. Szóltam egy segítőnek, ő csak ezt a beszélgetést látja.
    Van most melletted valaki, akiben megbízol?

emergency_crisis_closed =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Köszönöm, hogy ezt leírtad. Fontos, hogy most ne maradj ezzel egyedül.
    A lelkielsősegély-vonalon emberek hallgatnak meg, éjjel-nappal, ingyen, név nélkül is: { $phone_hu_lesz_116123 }.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Addig lehet, hogy senki sem olvassa, amit írsz.
    Van most melletted valaki, akiben megbízol?

emergency_child =
    Ha most veszély van, hívd a { $emergency }-t.
    A Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }.
    Program vagyok. Most szóltam egy segítőnek, ő csak ezt a beszélgetést látja.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el.
    Te döntöd el, mit írsz le. Biztonságos most írnod?

emergency_child_closed =
    Ha most veszély van, hívd a { $emergency }-t.
    A Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Addig lehet, hogy senki sem olvassa, amit írsz.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el.
    Te döntöd el, mit írsz le. Biztonságos most írnod?

emergency_medical =
    Hívd most a { $emergency }-t, és kérj mentőt.
    Mondd el, hol vagytok, és kövesd, amit a telefonban mondanak. A hívás ingyenes.
    Program vagyok, orvosi tanácsot nem tudok adni. Szóltam egy segítőnek, ő csak ezt a beszélgetést látja.
    Ha tudsz, először telefonálj. Utána is írhatsz nekem.

emergency_medical_closed =
    Hívd most a { $emergency }-t, és kérj mentőt.
    Mondd el, hol vagytok, és kövesd, amit a telefonban mondanak. A hívás ingyenes.
    Program vagyok, orvosi tanácsot nem tudok adni. A segítőink legközelebb ekkor vannak itt: { $opens }. Addig lehet, hogy senki sem olvassa, amit írsz.
    Ha tudsz, először telefonálj. Utána is írhatsz nekem.

## Súlyos helyzet

high =
    Köszönöm, hogy elmondtad. Nem te tehetsz róla.
    Program vagyok. Megkértem egy segítőt, hogy olvassa el ezt a beszélgetést, és írjon neked. Ő csak ezt a beszélgetést látja.
    Addig is írhatsz, ha szeretnél. Ha nem kérsz segítőt, azt is megmondhatod.
    Ha veszélybe kerülsz, hívd a { $emergency }-t.

high_closed =
    Köszönöm, hogy elmondtad. Nem te tehetsz róla.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Az üzeneted addig itt vár rájuk.
    Ha most beszélnél valakivel, az OKIT krízisvonal éjjel-nappal hívható: { $phone_hu_okit }. Veszélyben hívd a { $emergency }-t.
    Mi csak itt válaszolunk, és csak akkor, ha te itt maradsz vagy újra írsz. Ha nem kérsz segítőt, azt is megmondhatod.

high_crisis =
    Köszönöm, hogy ezt leírtad. Nagyon nehéz lehet most neked.
    A lelkielsősegély-vonalon emberek hallgatnak meg, éjjel-nappal, ingyen, név nélkül is: { $phone_hu_lesz_116123 }. Ha veszélyben vagy, hívd a { $emergency }-t.
    Program vagyok. Megkértem egy segítőt, hogy olvassa el ezt a beszélgetést, és írjon neked.
    Addig is írhatsz nekem. Ha nem kérsz segítőt, azt is megmondhatod.

high_crisis_closed =
    Köszönöm, hogy ezt leírtad. Nagyon nehéz lehet most neked.
    A lelkielsősegély-vonalon emberek hallgatnak meg, éjjel-nappal, ingyen, név nélkül is: { $phone_hu_lesz_116123 }. Ha veszélyben vagy, hívd a { $emergency }-t.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Az üzeneted addig itt vár rájuk.
    Addig is írhatsz nekem. Ha nem kérsz segítőt, azt is megmondhatod.

high_child =
    Köszönöm, hogy elmondtad. Egy gyerek soha nem tehet róla, ha bántják vagy kihasználják.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el.
    A Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }. Veszélyben hívd a { $emergency }-t.
    Program vagyok. Megkértem egy segítőt, hogy olvassa el ezt a beszélgetést, és írjon neked.
    Te döntöd el, mit írsz le. Ha nem kérsz segítőt, azt is megmondhatod.

high_child_closed =
    Köszönöm, hogy elmondtad. Egy gyerek soha nem tehet róla, ha bántják vagy kihasználják.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el.
    A Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }. Veszélyben hívd a { $emergency }-t.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Az üzeneted addig itt vár rájuk.
    Te döntöd el, mit írsz le. Ha nem kérsz segítőt, azt is megmondhatod.

## Segítő (ember) a beszélgetésben

offer_person =
    Ha szeretnéd, egy segítő (ember) is írhat neked itt. Ő csak ezt a beszélgetést látja. Kérsz segítőt?

person_requested =
    Rendben, szóltam a segítőinknek, és most sorban vagy. Nem tudom, mennyit kell várnod.
    Addig is válaszolok neked. Ha veszélyben vagy, hívd a { $emergency }-t.

person_requested_closed =
    Rendben, feljegyeztem, hogy emberrel szeretnél beszélni. A segítőink legközelebb ekkor vannak itt: { $opens }. Nem tudom, utána mennyit kell még várnod.
    Addig is válaszolok neked. Az OKIT krízisvonal éjjel-nappal hívható: { $phone_hu_okit }. Veszélyben hívd a { $emergency }-t.

person_waiting =
    Már sorban vagy, a segítőink látják, hogy vársz. Nem tudom, mennyi idő kell még. Addig is írhatsz nekem. Ha veszélyben vagy, hívd a { $emergency }-t.

person_declined =
    Rendben, nem jön segítő a beszélgetésbe. Ha meggondolod magad, bármikor kérhetsz embert.

counsellor_joined =
    Mostantól { $name } ír veled. Ő ember. Én, a program, most elhallgatok.

counsellor_left =
    A segítő kilépett a beszélgetésből. Mostantól megint én, a program válaszolok. Embert bármikor kérhetsz újra.

conversation_closed =
    A segítő lezárta ezt a beszélgetést. Ha szeretnél, bármikor írhatsz újra.

## Nyelv

language_changed = Rendben, mostantól magyarul írok neked.

language_unknown =
    I do not speak this language yet. Please choose one of my languages with the language button, or write in English or Hungarian (magyar).
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.

## Ha nem biztonságos írni

unsafe_to_write =
    Rendben. Most abba is hagyhatod, és visszajöhetsz, amikor neked jó.
    A honlapon a „Kilépés” gomb azonnal bezárja az oldalt. Ha szeretnéd, töröljük is, amit írtál: írd be, hogy „törlés”.
    Később egy másik telefonról vagy gépről is írhatsz. Sürgős esetben a { $emergency } hívható.

neutral_cover = Ez egy információs szolgálat külföldi munkáról és utazásról. Miben segíthetek?

## Technikai üzenetek

assistant_unavailable =
    Most technikai hiba van, ezért nem tudok rendesen válaszolni. Az üzeneted megérkezett, és megmarad.
    Ha veszélyben vagy, hívd a { $emergency }-t. Az OKIT krízisvonal éjjel-nappal hívható: { $phone_hu_okit }.
    Szeretnéd, hogy egy segítő (ember) írjon neked?

text_empty = Ez az üzenet üres. Írj le pár szót, kérlek.

text_too_long = Ez az üzenet túl hosszú. Egy üzenet legfeljebb { $limit } karakter lehet. Kérlek, küldd el több részben.

media_unsupported =
    Képet, hangot és fájlt itt nem tudok megnézni. Kérlek, írd le szavakkal. Az irataidról ne küldj képet.

private_chat_only =
    Csak privát beszélgetésben válaszolok. Itt mások is elolvashatják, amit írsz. Nyiss velem egy külön beszélgetést, ha kérdésed van.

slow_down =
    Most túl sok üzenet jött egyszerre. Várj egy kicsit, kérlek, aztán írj újra. Ha veszélyben vagy, hívd a { $emergency }-t.

button_expired = Ez a gomb már nem működik. Kérlek, írd le szavakkal, mit szeretnél.

delete_confirm =
    Töröljem az egész beszélgetést? Ezt nem lehet visszacsinálni. Ha segítőre vársz, ő sem látja majd, mit írtál.

data_deleted =
    Töröltük ezt a beszélgetést nálunk. A telefonodon vagy a böngésződben ettől még maradhat nyoma. Ha Telegramon írtál, nézd meg, hogy ott is eltűnt-e.

session_ended = Ez a beszélgetés véget ért. Ha szeretnél, bármikor kezdhetsz újat.

## Beszélgetés

utter_greet = Szia. Jó, hogy írsz. Miben segíthetek?

utter_goodbye = Vigyázz magadra. Bármikor írhatsz újra.

utter_thank = Szívesen. Ha van még kérdésed, írj nyugodtan.

utter_affirm = Rendben. Írd le, kérlek, miről szeretnél többet tudni.

utter_deny = Rendben, nem kell. Ha később eszedbe jut valami, itt vagyok.

utter_ask_capabilities =
    Kérdezhetsz tőlem munkáról, fizetésről, iratokról, tartozásról, a jogaidról, és arról, hol kapsz segítséget. Megmutatom, melyik szolgálatot hívhatod.
    Program vagyok, ezért tévedhetek, és nem adok jogi tanácsot. Ha inkább emberrel írnál, kérj segítőt.

utter_ask_if_bot =
    Program vagyok, nem ember. Egy segítő szervezet működtet.
    A szervezet segítői emberek, ők is tudnak itt írni neked. Ha ezt szeretnéd, írd meg, hogy embert kérsz.

utter_change_language = Választhatsz nyelvet a nyelv gombbal. Melyik nyelven szeretnél írni?

utter_restart = Kezdjük elölről. Írd le, miben segíthetek, vagy válassz a gombok közül.

utter_out_of_scope =
    Ebben sajnos nem tudok segíteni. Munkáról, jogokról, biztonságról és segítő helyekről tudok írni. Ha ezekről van kérdésed, írd le.

## Biztonság és emberek

utter_request_human =
    Jó, hogy szólsz. Egy segítő (ember) is írhat neked ebben a beszélgetésben. Nem kell megmondanod, ki vagy. Ha veszélyben vagy, hívd a { $emergency }-t.

utter_report_emergency =
    Ha most veszélyben vagy, hívd a { $emergency }-t. Ott rendőrt, mentőt és tűzoltót is tudnak küldeni, és a hívás ingyenes.
    Program vagyok, én nem tudok rendőrt vagy mentőt hívni. Egy segítő (ember) is írhat neked itt, ha szeretnéd.

utter_ask_chat_privacy =
    Nem kell megmondanod a nevedet, a címedet vagy a számodat. A szervezet segítői elolvashatják ezt a beszélgetést, és egy idő után töröljük. Te is kérheted a törlést bármikor.
    Teljes titkosságot nem ígérhetek. Aki hozzáfér a telefonodhoz vagy a gépedhez, láthatja, amit írsz. A Telegram is tárolja és el tudja olvasni az ottani üzeneteket.
    Ha egy gyerek nagy veszélyben van, lehet, hogy a segítőknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el.

utter_delete_my_data =
    Bármikor törölheted ezt a beszélgetést, és nem kell megmondanod, miért. A telefonodon vagy a böngésződben ettől még maradhat nyoma.

utter_concern_for_other =
    Jó, hogy figyelsz rá. Ha ő most veszélyben van, hívd a { $emergency }-t.
    Ha nincs közvetlen veszély, beszélhetsz egy segélyvonallal: nekik azt is elmondhatod, amiben nem vagy biztos. Ne szállj szembe azzal, aki bántja, mert ez neki és neked is veszélyes lehet.
    Ha biztonságosan tudtok beszélni, mondd el neki, hogy hiszel neki, és hogy létezik segítség. Ő döntse el, mit szeretne. Ha gyerekről van szó, kérj minél előbb segítséget.

utter_check_my_situation =
    Jó, hogy megkérdezed. Program vagyok, ezért nem tudom megmondani, minek számít a te helyzeted. Ezt képzett emberek tudják veled átnézni.
    Intő jel lehet, ha nem mehetsz el, ha elvették az irataidat, ha nem kapod meg a fizetésed, ha fenyegetnek, vagy ha olyasmit kell tenned, amit nem akarsz. Akkor is kérhetsz segítséget, ha ezekből csak egy igaz, vagy ha nem vagy biztos benne.
    Egy segítő (ember) átbeszélheti veled. Csak annyit kell elmondanod, amennyit szeretnél.

utter_disclose_exploitation =
    Köszönöm, hogy elmondtad. Nem te tehetsz róla. Nem kell többet írnod, mint amennyit szeretnél.
    Egy segítő (ember) elolvashatja ezt a beszélgetést, és írhat neked. Ha veszélyben vagy, hívd a { $emergency }-t.

## Jogok

utter_ask_what_is_trafficking =
    Emberkereskedelem az, amikor valaki toboroz, szállít, elrejt vagy átvesz egy embert, hogy kihasználja. Erőszakot, fenyegetést vagy hazugságot használ, vagy visszaél azzal, hogy a másik nehéz helyzetben van.
    A kihasználás lehet kényszermunka, kényszerített szex, koldultatás, bűnözésre kényszerítés vagy szolgaság egy családnál. Nem kell hozzá, hogy valakit külföldre vigyenek. Gyereknél erőszak és hazugság sem kell hozzá.
    Az embercsempészet más: ott pénzért segítenek valakinek illegálisan átjutni a határon.
    Nem minden rossz munka emberkereskedelem, de akkor is lehetnek jogaid. Ha nem tudod, a te helyzeted melyik, egy segítő átbeszélheti veled.

utter_ask_rights =
    Az EU-ban annak, aki emberkereskedelem áldozata lett, segítséget kellene kapnia: például biztonságos szállást, orvost, pszichológust, tolmácsot és jogi segítséget. Ennek nem szabadna attól függnie, hogy együttműködsz-e a rendőrséggel.
    Magyarországon az azonosított áldozat állampolgárságtól és iratoktól függetlenül kaphat áldozatsegítést. Ez ingyenes. Áldozatot azonosíthat például orvos, rendőr, konzul, az áldozatsegítő szolgálat vagy az OKIT krízisvonal.
    A gyakorlatban ez külföldieknek néha nehezebb. Ezért jó, ha egy segítő vagy ügyvéd melletted van.

utter_ask_reflection_period =
    Ha nem vagy uniós állampolgár, az európai szabályok szerint időt kellene kapnod, hogy pihenj, és távol legyél attól, aki kihasznált. Közben eldöntheted, akarsz-e együttműködni a rendőrséggel. Ez alatt nem szabadna kiutasítani téged, és alapvető ellátást is kapnod kellene.
    Hogy ez meddig tart, országonként más, és az állam néha hamarabb befejezheti. Utána ez magában nem ad jogot arra, hogy az országban maradj.
    Hogy te megkapod-e, azt nem ígérhetem. Kérdezz meg egy ügyvédet vagy egy segítő szervezetet, mielőtt a hatósághoz mész.

utter_ask_residence_permit =
    Ha nem uniós országból jöttél, és együttműködsz a hatóságokkal, kérhetsz határozott időre szóló tartózkodási engedélyt. Az nem számít, hogy iratok nélkül léptél be az országba.
    Az engedély nem automatikus: elutasíthatják vagy később vissza is vonhatják. Az európai szabály szerint legalább hat hónapra szól, és meg lehet hosszabbítani, amíg a feltételek megvannak.
    Az ilyen engedéllyel Magyarországon szállást és egészségügyi ellátást kaphatsz a hatóságtól. A pontos feltételeket beszéld meg előbb egy ügyvéddel.

utter_ask_non_punishment =
    Az EU-ban a hatóság dönthet úgy, hogy nem bünteti meg az áldozatot azért, amire kényszerítették. Ilyen lehet például a hamis irat használata.
    A magyar jog szerint nem büntethető, aki erőszak vagy fenyegetés miatt nem tudott szabadon dönteni. Ha csak részben volt szabad a döntése, a büntetés enyhébb lehet.
    Hogy a te ügyedben mi lesz, azt nem ígérhetem meg. Kérhetsz először ügyvédet: emberkereskedelem áldozatainak Magyarországon ez ingyenes lehet.

utter_ask_reporting_to_police =
    Te döntöd el, hogy feljelentést teszel-e. Segítséget akkor is kaphatsz, ha még nem döntöttél.
    Magyarországon szóban, írásban és telefonon is lehet bejelenteni, név nélkül is. Ha nem tudsz magyarul, a saját nyelveden is beszélhetsz, és a tolmácsért nem kell fizetned.
    Ha tanúnak hívnak, el kell menned. Hogy van-e kivétel, azt egy ügyvéd tudja megmondani. Ha egy gyerek veszélyben van, egyes szakembereknek kötelező jelenteniük.
    Ha most veszélyben vagy, hívd a { $emergency }-t.

utter_ask_protection =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Az áldozatokat és a tanúkat védeni kell a bosszútól és a fenyegetéstől. Ha szükséges, a család is kaphat védelmet. Ehhez a rendőrség vagy a segítők felmérik a veszélyt.
    Van olyan szállás, amelynek a helyét a feltételezett elkövető nem ismeri. Nagyon súlyos veszélyben Magyarországon Védelmi Program is létezik, erről a hatóság dönt.
    Előre nem ígérhetem, hogy mit kapsz. Egy segítővel átgondolhatod, mi a legbiztonságosabb neked.

utter_ask_compensation =
    Kártérítést kérhetsz attól, aki bántott, például a büntetőeljárásban. Magyarországon szándékos erőszakos bűncselekmény után az államtól is kérhetsz kárenyhítést, ha súlyos bajt okozott. Emberkereskedelem áldozata akkor is kérheti, ha nem uniós állampolgár.
    Ehhez büntetőeljárásnak kell indulnia. Határidő is van, ezért jó minél előbb kérdezni. Van gyors pénzbeli segély is, ahhoz nagyon hamar kell jelentkezni.
    Összeget vagy eredményt nem ígérhetek. Az áldozatsegítő szolgálat vagy egy ügyvéd segíthet a kérelemben.

utter_ask_legal_aid =
    Magyarországon az emberkereskedelem áldozatai ingyenes ügyvédet kaphatnak büntető-, polgári és közigazgatási ügyben. Ezt a kormányhivatalok jogi segítségnyújtó szolgálata intézi.
    A gyakorlatban néha nehéz megkapni, ezért kérd egy segítő támogatását.
    Én nem tudok jogi tanácsot adni, de megmutatom, kihez fordulhatsz.

utter_ask_interpreter =
    Jogod van ahhoz, hogy értsd, mi történik, és hogy téged is megértsenek. Rendőrségi kihallgatáson és bíróságon kérhetsz tolmácsot, és nem kell fizetned érte.
    Magyarországon a büntetőügyben használhatod az anyanyelvedet, és a hivatalos iratokat is ingyen lefordítják.
    Ne az legyen a tolmácsod, aki kihasznál vagy akitől félsz. Mondd meg, hogy másik tolmácsot kérsz, ha nem bízol benne.

utter_ask_confidentiality =
    A hatóság tehet lépéseket, hogy védje a magánéletedet és az adataidat. Magyarországon a rendőrségnek név nélkül is lehet jelezni.
    Sok segélyvonal titokban tartja, amit mondasz. Néhány akkor adja tovább, ha valaki élete vagy egy gyerek veszélyben van. Mindegyiknek saját szabálya van, ezért kérdezd meg a beszélgetés elején.
    Teljes titkosságot senki nevében nem ígérhetek: a bírósági ügyek lehetnek nyilvánosak. Ha félsz, hogy valaki megtudja, mondd el ezt a segítőnek, és előre átbeszélitek.

utter_ask_child_rights =
    Aki még nincs 18 éves, az gyerek, és külön védelem jár neki. Gyereknél akkor is emberkereskedelem, ha nem volt erőszak vagy hazugság.
    A gyerek érdeke az első. Ha egyedül van, képviselőt vagy gyámot kell kapnia. Magyarországon gyereket nem lehet megbüntetni azért, mert szexuális szolgáltatást nyújtott.
    Ha egy gyerek nagy veszélyben van, lehet, hogy a segítőknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el. Veszélyben hívd a { $emergency }-t.

utter_ask_return_home =
    A hazatérés a te döntésed. Indulás előtt érdemes egy segítővel átnézni, van-e otthon veszély, és várnak-e ott azok, akik bántottak.
    A nagykövetség vagy a konzulátus adhat iratot az úthoz. Magyar állampolgárnak a konzul ideiglenes útlevelet adhat. Különleges esetben kölcsönt is adhat az útra, ezt vissza kell fizetni.
    Ingyen jegyet nem ígérhetek. Az IOM-nál megkérdezheted, most milyen segítség van.

utter_ask_lost_documents =
    Ha valaki elvette az irataidat, ne menj vissza értük. Amelyik nálad van, azt csak állami hatóságnak add oda.
    Új úti okmányt a saját országod nagykövetsége vagy konzulátusa adhat. Ha menedéket kérsz vagy kérnél, előbb beszélj egy segítővel vagy ügyvéddel, mert a nagykövetség nem mindenkinek biztonságos.
    Magyarországon a kormányhivatal áldozatsegítő szolgálata segít az iratok pótlásában. Magyaroknak külföldön a konzul adhat ideiglenes útlevelet, ehhez rendőrségi igazolást kérhetnek.

utter_ask_debt =
    Senki nem kényszeríthet arra, hogy munkával fizess vissza egy tartozást. Az adósrabszolgaság tilos.
    Aki kihasznál, gyakran mondja, hogy tartozol az útért, a szobáért vagy az ételért, és ez az összeg egyre nő. A magyar jogban az olyan szerződés, amely nyilván a jó erkölcsbe ütközik, nem érvényes. A munkaközvetítő sem kérhet díjat attól, aki munkát keres.
    Egy valódi bankhitel vagy számla ettől még érvényes. Hogy a te tartozásod melyik, azt ügyvéd tudja megmondani. Ha félsz attól, mi lesz, ha nem fizetsz, előbb beszélj egy segítővel.

utter_ask_unpaid_wages =
    Ha dolgoztál, kérheted a béredet, akkor is, ha nem voltak irataid. Jó, ha felírod, mikor és hol dolgoztál, és mennyit ígértek, ha ezt biztonságosan meg tudod tenni.
    Magyarországon a kormányhivatal munkaügyi felügyeleténél lehet panaszt tenni. Bírósághoz is lehet fordulni.
    A felügyelet hatóság. Ha nincsenek irataid, előbb kérdezz meg egy ügyvédet vagy egy segítő szervezetet. Azt nem ígérhetem, hogy a pénzt megkapod.

utter_ask_deportation_risk =
    Megértem, ha félsz. Azt nem ígérhetem, hogy nem lesz eljárás, de vannak szabályok, amelyek védhetnek.
    Ha van jele, hogy kihasználtak, és nem vagy uniós állampolgár, az európai szabályok szerint időt kellene kapnod gondolkodni. Ez alatt nem szabadna kiutasítani téged, akkor sem, ha iratok nélkül jöttél. Az állam ezt néha hamarabb befejezheti.
    Mielőtt a hatósághoz mész, beszélj ügyvéddel vagy például a Magyar Helsinki Bizottsággal. Emberkereskedelem áldozatainak Magyarországon az ügyvéd ingyenes lehet. Ha az életed veszélyben van, először hívd a { $emergency }-t.

utter_ask_right_to_work =
    Uniós állampolgárként engedély nélkül dolgozhatsz Magyarországon és más EU-országban is.
    Ha nem uniós országból jöttél, és áldozatként tartózkodási engedélyt kaptál, lehetőséged lehet munkára, képzésre és tanulásra. Ez országonként más, ezért előbb kérdezz meg egy ügyvédet.
    Aki Ukrajnából jött, és ideiglenes védelmet kapott, a 2022-es szabály szerint munkavállalási engedély nélkül dolgozhat Magyarországon. Kérdezd meg, hogy ez most is így van-e.

utter_ask_job_offer_safety =
    Azt nem tudom megmondani, hogy egy ajánlat biztonságos-e, de segítek, mire figyelj.
    Intő jel, ha nagyon sok pénzt ígérnek, nem kell hozzá tudás vagy nyelv, azonnal dönteni kell, vagy meg sem nevezik a céget. Kérj írásos szerződést, amit értesz, még indulás előtt. A közvetítő nem kérhet tőled díjat, azt a munkáltató fizeti.
    Az útleveledet ne add oda munkáltatónak, sofőrnek vagy közvetítőnek. Mondd el valakinek, akiben megbízol, hová mész és kivel, és beszéljetek meg egy jelszót arra, ha baj van.

## Szolgálatok

utter_find_shelter =
    Magyarországon a felnőtt áldozatok védett szállásra mehetnek, ha kell, a gyerekükkel együtt. Az ilyen helyek címe titkos, ezért itt nem írom le. Telefonon lehet helyet kérni.
    Ha most nem vagy biztonságban, hívd a { $emergency }-t.

utter_find_medical_help =
    Ha valaki élete veszélyben van, hívd a { $emergency }-t, és kérj mentőt.
    Más esetben is kérhetsz orvosi segítséget. Te döntöd el, mit mondasz el az orvosnak abból, ami történt.

utter_find_psychological_help =
    Jó, hogy segítséget keresel. Nem kell egyedül cipelned, amit átéltél. Az áldozatsegítő szolgálat lelki segítséget is ad, ingyen.
    Ha most nagyon rosszul vagy, ne maradj egyedül ezzel: egy segítő (ember) itt is írhat neked, a lelkielsősegély-vonal pedig éjjel-nappal hívható. Veszélyben hívd a { $emergency }-t.

utter_find_hotline =
    Ha veszélyben vagy, hívd a { $emergency }-t. Más esetben segélyvonalat hívhatsz. A beszélgetés elején megkérdezheted, milyen nyelven beszélnek, és kinek adják tovább, amit mondasz.

utter_find_embassy =
    A nagykövetség vagy a konzulátus adhat új úti okmányt, és segíthet kapcsolatba lépni otthonnal. Jegyet és szállást általában nem ad.
    Ha a saját országod hatóságaitól is félsz, előbb beszélj egy segítővel vagy ügyvéddel.

utter_find_basic_needs =
    Több szervezet ad ételt, ruhát vagy más alapvető segítséget. Magyarországon az áldozatsegítő szolgálat gyors pénzbeli segélyt is adhat szállásra, ételre, ruhára, útra és gyógyszerre. Ezt nagyon hamar kell kérni, ezért jó minél előbb telefonálni.

utter_find_nearby_service =
    Megnézem, milyen segítséget ismerek ott. Ha más városban vagy országban keresel, írd meg, hol.

## Ha a program nem ért valamit

utter_fallback_ask = Ezt nem értettem jól. Kérlek, írd le más szavakkal, vagy válassz a gombok közül.

utter_fallback_person =
    Sajnálom, még mindig nem értem jól. Ha veszélyben vagy, hívd a { $emergency }-t. Szeretnéd, hogy egy segítőt (embert) kérjek neked?

## Szolgálatok listája

services_intro = Ők segíthetnek:

services_none =
    Ehhez ott még nem ismerek szolgálatot. Kérhetsz egy segítőt (embert), hogy keressen neked. Ha veszélyben vagy, hívd a { $emergency }-t.

services_more = További lehetőségek

service_line =
    { $name }: { $phone }
    { $hours }
    { $details }

service_free = ingyenes

service_anonymous = név nélkül is lehet

service_hours_always = éjjel-nappal

service_no_phone = nincs telefonszám

service_not_abroad = külföldről nem hívható

service_check_first = régi adat, lehet, hogy változott

day_mon = hétfő
day_tue = kedd
day_wed = szerda
day_thu = csütörtök
day_fri = péntek
day_sat = szombat
day_sun = vasárnap

country_ask = Melyik országban vagy most? Nem kell megmondanod, ha nem szeretnéd.

## Gombok

button_person = Emberrel szeretnék írni
button_not_now = Most nem
button_decline_person = Köszönöm, nem kérek segítőt
button_yes = Igen
button_no = Nem
button_more = Több
button_delete_yes = Igen, töröld
button_delete_no = Nem, maradjon
button_check = Rendben van, ami velem történik?
button_rights = A jogaim
button_shelter = Biztonságos szállás
button_wages = Nem fizettek ki
button_documents = Nincsenek meg az irataim
button_hotline = Segélyvonalak
button_other = Valaki másért aggódom
button_privacy = Ki olvassa ezt?
button_language = Nyelv
