### Minden mondat, amit az asszisztens magyarul mond.
### Tegezés, egyszerű szavak, egy szövegben legfeljebb egy kérdés. Telefonszám csak változóból jöhet.

## Köszöntés

welcome =
    Szia. Program vagyok, nem ember, de bármikor kérheted, hogy egy segítő (ember) írjon neked.
    Munkáról, jogokról, biztonságról és segítő helyekről tudok írni. A nevedet nem kell megmondanod.
    A szervezet segítői elolvashatják ezt a beszélgetést. Egy idő után töröljük. Az is láthatja, aki belenéz a telefonodba vagy a gépedbe.
    Ha veszélyben vagy, hívd a { $emergency }-t. A „Kilépés” gomb azonnal bezárja ezt az oldalt.

welcome_telegram =
    Szia. Program vagyok, nem ember, de bármikor kérheted, hogy egy segítő (ember) írjon neked.
    Munkáról, jogokról, biztonságról és segítő helyekről tudok írni. A nevedet nem kell megmondanod.
    A Telegram tárolja, amit itt írsz, és el is tudja olvasni. A segítőink a beszélgetést látják, a nevedet és a telefonszámodat nem. Nálunk egy idő után töröljük.
    Ha a honlapunkat privát ablakban nyitod meg, ott kevesebben láthatják, amit írsz. Ha más is nézi a telefonodat, inkább ne itt írj.
    Ha veszélyben vagy, hívd a { $emergency }-t.

## Azonnali veszély

emergency =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Program vagyok. Most szóltam egy segítőnek, hogy valakinek azonnal segítségre van szüksége. Ő csak ezt a beszélgetést látja.
    Biztonságos most írnod?
    Bármikor abbahagyhatod, és bezárhatod ezt a beszélgetést.

emergency_closed =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Az OKIT krízisvonal Magyarországon éjjel-nappal hívható: { $phone_hu_okit }.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Addig lehet, hogy senki sem olvassa, amit írsz, ezért ne várj ránk.
    Én itt maradok, és adok információt, ha kéred. Biztonságos most írnod?
    Bármikor abbahagyhatod, és bezárhatod ezt a beszélgetést.

emergency_again =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Program vagyok, nem tudok senkit odaküldeni hozzád. Ha te nem tudsz telefonálni, talán valaki, akiben megbízol, hívhatja helyetted.
    Én itt vagyok. Ha nem biztonságos írnod, most is abbahagyhatod.

emergency_crisis =
    Ha most veszélyben van az életed, hívd a { $emergency }-t.
    Köszönöm, hogy ezt leírtad. Fontos, hogy most ne maradj ezzel egyedül.
    A magyarországi lelkielsősegély-vonalon emberek hallgatnak meg, éjjel-nappal, ingyen, név nélkül is: { $phone_hu_lesz_116123 }.
    Program vagyok. Most szóltam egy segítőnek, hogy valakinek azonnal segítségre van szüksége. Ő csak ezt a beszélgetést látja.
    Van valaki, akiben megbízol, és aki most melletted tud lenni?

emergency_crisis_closed =
    Ha most veszélyben van az életed, hívd a { $emergency }-t.
    Köszönöm, hogy ezt leírtad. Fontos, hogy most ne maradj ezzel egyedül.
    A magyarországi lelkielsősegély-vonalon emberek hallgatnak meg, éjjel-nappal, ingyen, név nélkül is: { $phone_hu_lesz_116123 }.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Addig lehet, hogy senki sem olvassa, amit írsz, ezért ne várj ránk.
    Van valaki, akiben megbízol, és aki most melletted tud lenni?

emergency_child =
    Ha most bárki veszélyben van, hívd a { $emergency }-t.
    Magyarországon a Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el.
    Program vagyok. Most szóltam egy segítőnek, hogy valakinek azonnal segítségre van szüksége. Ő csak ezt a beszélgetést látja.
    Te döntöd el, mit írsz le, és bármikor abbahagyhatod. Biztonságos most írnod?

emergency_child_closed =
    Ha most bárki veszélyben van, hívd a { $emergency }-t.
    Magyarországon a Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Addig lehet, hogy senki sem olvassa, amit írsz, ezért ne várj ránk.
    Te döntöd el, mit írsz le, és bármikor abbahagyhatod. Biztonságos most írnod?

emergency_medical =
    Hívd most a { $emergency }-t, és kérj mentőt.
    Mondd el, hol vagytok, és kövesd, amit a telefonban mondanak. A hívás ingyenes.
    Program vagyok, orvosi tanácsot nem tudok adni. Most szóltam egy segítőnek, hogy valakinek azonnal segítségre van szüksége. Ő csak ezt a beszélgetést látja.
    Ha tudsz, először telefonálj. Utána is írhatsz nekem.

emergency_medical_closed =
    Hívd most a { $emergency }-t, és kérj mentőt.
    Mondd el, hol vagytok, és kövesd, amit a telefonban mondanak. A hívás ingyenes.
    Program vagyok, orvosi tanácsot nem tudok adni. A segítőink legközelebb ekkor vannak itt: { $opens }. Addig lehet, hogy senki sem olvassa, amit írsz, ezért ne várj ránk.
    Ha tudsz, először telefonálj. Utána is írhatsz nekem.

## Súlyos helyzet

high =
    Köszönöm, hogy elmondtad. Nem te tehetsz róla.
    Program vagyok. Megkértem egy segítőt, hogy olvassa el ezt a beszélgetést, és írjon neked. Ő csak ezt a beszélgetést látja.
    Addig is írhatsz, ha szeretnél, és bármikor abbahagyhatod. Ha nem kérsz segítőt, azt is megmondhatod.
    Ha veszélybe kerülsz, hívd a { $emergency }-t.

high_closed =
    Köszönöm, hogy elmondtad. Nem te tehetsz róla.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Az üzeneted addig a sorban marad. Ha nem kérsz segítőt, azt is megmondhatod.
    Ha most beszélnél valakivel, az OKIT krízisvonal Magyarországon éjjel-nappal hívható: { $phone_hu_okit }. Veszélyben hívd a { $emergency }-t.
    Mi csak ebben a beszélgetésben válaszolunk, máshol nem keresünk téged. Addig is írhatsz nekem.

high_crisis =
    Köszönöm, hogy ezt leírtad. Nagyon nehéz lehet most neked.
    A magyarországi lelkielsősegély-vonalon emberek hallgatnak meg, éjjel-nappal, ingyen, név nélkül is: { $phone_hu_lesz_116123 }. Ha veszélyben van az életed, hívd a { $emergency }-t.
    Program vagyok. Megkértem egy segítőt, hogy olvassa el ezt a beszélgetést, és írjon neked. Ő csak ezt a beszélgetést látja.
    Addig is írhatsz nekem. Ha nem kérsz segítőt, azt is megmondhatod.

high_crisis_closed =
    Köszönöm, hogy ezt leírtad. Nagyon nehéz lehet most neked.
    A magyarországi lelkielsősegély-vonalon emberek hallgatnak meg, éjjel-nappal, ingyen, név nélkül is: { $phone_hu_lesz_116123 }. Ha veszélyben van az életed, hívd a { $emergency }-t.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Az üzeneted addig a sorban marad. Nem kell rájuk várnod.
    Addig is írhatsz nekem. Ha nem kérsz segítőt, azt is megmondhatod.

high_child =
    Köszönöm, hogy elmondtad. Egy gyerek soha nem tehet róla, ha bántják vagy kihasználják.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el.
    Magyarországon a Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }. Veszélyben hívd a { $emergency }-t.
    Program vagyok. Megkértem egy segítőt, hogy olvassa el ezt a beszélgetést, és írjon neked. Ő csak ezt a beszélgetést látja.
    Te döntöd el, mit írsz le. Ha nem kérsz segítőt, azt is megmondhatod.

high_child_closed =
    Köszönöm, hogy elmondtad. Egy gyerek soha nem tehet róla, ha bántják vagy kihasználják.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el.
    Magyarországon a Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }. Veszélyben hívd a { $emergency }-t.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Az üzeneted addig a sorban marad. Nem kell rájuk várnod.
    Te döntöd el, mit írsz le. Ha nem kérsz segítőt, azt is megmondhatod.

## Segítő (ember) a beszélgetésben

offer_person =
    Ezzel nem kell egyedül boldogulnod. Ha szeretnéd, egy segítő (ember) is írhat neked itt. Ő csak ezt a beszélgetést látja. Kérsz segítőt?

person_requested =
    Rendben, szóltam a segítőinknek, és most sorban vagy. Nem tudom, mennyit kell várnod, mert mások is várhatnak.
    Addig én válaszolok neked. Ha veszélyben vagy, hívd a { $emergency }-t.

person_requested_closed =
    Rendben, beálltál a sorba. A segítőink legközelebb ekkor vannak itt: { $opens }. Nem tudom, utána mennyit kell még várnod.
    Ha előbb beszélnél valakivel, az OKIT krízisvonal Magyarországon éjjel-nappal hívható: { $phone_hu_okit }. Veszélyben hívd a { $emergency }-t.
    Addig én válaszolok neked.

person_waiting =
    Már sorban vagy, a segítőink látják, hogy vársz. Nem tudom, mennyi idő kell még. Addig is írhatsz nekem. Ha veszélyben vagy, hívd a { $emergency }-t.

person_declined =
    Rendben, nem jön segítő a beszélgetésbe. Nekem továbbra is írhatsz, és bármikor kérhetsz embert.

counsellor_joined =
    Mostantól { $name } ír neked. Ő segítő, ember. Én, a program, most elhallgatok.

counsellor_left =
    A segítő már nincs a beszélgetésben. Mostantól újra én, a program válaszolok. Bármikor kérhetsz embert.

conversation_closed =
    A segítő lezárta ezt a beszélgetést. Bármikor írhatsz újra, akkor én, a program válaszolok.

## Nyelv

language_changed = Rendben, mostantól magyarul írok neked.

language_unknown =
    I do not speak this language yet. Please choose one of my languages with a button, or write in one of them.
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
language_unknown_named =
    It looks as if you write in { $name }. I do not speak this language yet. Please choose one of my languages with a button, or write in one of them.
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
language_ask =
    Nem vagyok biztos benne, milyen nyelven írjak. Válassz egyet.

## Ha nem biztonságos írni

unsafe_to_write =
    Rendben. Most abba is hagyhatod, és visszajöhetsz, amikor neked jó, akár egy másik telefonról vagy gépről.
    A honlapon a „Kilépés” gomb azonnal bezárja az oldalt. Ha szeretnéd, előbb töröljük, amit írtál: írd be, hogy „törlés”.
    Sürgős esetben a { $emergency } hívható.

neutral_cover = Ez egy információs szolgálat a külföldi munkáról és utazásról. Miben segíthetek?

## Technikai üzenetek

assistant_unavailable =
    Sajnálom, most technikai hiba van, és nem tudok válaszolni. Az üzeneted megérkezett, és megmarad.
    Ha veszélyben vagy, hívd a { $emergency }-t. Az OKIT krízisvonal Magyarországon éjjel-nappal hívható: { $phone_hu_okit }.
    Szeretnéd, hogy egy segítő (ember) írjon neked?

text_empty = Ez az üzenet üres. Kérlek, írj le pár szót.

text_too_long = Ez az üzenet túl hosszú. Egy üzenet legfeljebb { $limit } karakter lehet. Kérlek, küldd el több részben.

media_unsupported =
    Képet, hangot és fájlt itt nem tudok megnézni. Kérlek, írd le szavakkal. Az irataidról ne küldj képet.

private_chat_only =
    Csak privát beszélgetésben válaszolok. Itt mások is elolvashatják, amit írsz. Nyiss velem egy külön beszélgetést, ha kérdésed van.

slow_down =
    Rövid idő alatt sok üzenet jött. Kérlek, várj egy kicsit, aztán írj újra. Ha veszélyben vagy, hívd a { $emergency }-t.

button_expired = Ez a gomb már nem működik. Kérlek, írd le szavakkal, mit szeretnél.

delete_confirm =
    Töröljem az egész beszélgetést? Ezt nem lehet visszacsinálni. Ha segítőre vársz, ő sem látja majd, mit írtál.

data_deleted =
    Nálunk töröltük ezt a beszélgetést. A telefonodon vagy a böngésződben ettől még maradhat nyoma. Ha Telegramon írtál, nézd meg, hogy ott is eltűnt-e. Bármikor írhatsz újra.

session_ended = Ez a beszélgetés véget ért. Ha szeretnél, bármikor kezdhetsz újat.

## Beszélgetés

utter_greet = Szia. Jó, hogy írsz. Miben segíthetek?

utter_goodbye = Vigyázz magadra. Bármikor írhatsz újra. Ha más is belenézhet a telefonodba vagy a gépedbe, előbb törölheted ezt a beszélgetést: írd be, hogy „törlés”.

utter_thank = Szívesen. Ha van még kérdésed, írj nyugodtan.

utter_affirm = Rendben. Írd le, kérlek, miről szeretnél többet tudni.

utter_deny = Rendben. Te döntöd el, miről beszélünk. Ha később kérdésed van, itt vagyok.

utter_ask_capabilities =
    Kérdezhetsz tőlem munkáról, fizetésről, iratokról, tartozásról és a jogaidról. Azt is megmutatom, melyik szolgálatot hívhatod.
    Program vagyok, ezért tévedhetek, és nem adok jogi tanácsot. Fontos lépés előtt beszélj emberrel is: itt is kérhetsz segítőt. A nevedet nem kell megmondanod.

utter_ask_if_bot =
    Program vagyok, nem ember. Egy segítő szervezet működtet.
    A szervezet segítői emberek, ők is tudnak itt írni neked. Ha ezt szeretnéd, írd meg, hogy embert kérsz.

utter_change_language = Melyik nyelven szeretnél írni? Válassz a gombok közül.

utter_restart = Kezdjük elölről. Írd le, miben segíthetek, vagy válassz a gombok közül.

utter_out_of_scope =
    Ebben sajnos nem tudok segíteni. Munkáról, jogokról, biztonságról és segítő helyekről tudok írni. Ha ezekről van kérdésed, írd le.

## Biztonság és emberek

utter_request_human =
    Jó, hogy szólsz. Egy segítő (ember) is írhat neked ebben a beszélgetésben. Nem kell megmondanod, ki vagy, és te döntöd el, mennyit mondasz el. Ha veszélyben vagy, hívd a { $emergency }-t.

utter_report_emergency =
    Ha te vagy más most veszélyben van, hívd a { $emergency }-t. Ez a segélyhívó minden EU-országban, és a hívás ingyenes.
    Program vagyok, nem tudok helyetted telefonálni. Ha szeretnéd, egy segítő (ember) is írhat neked itt. Ha nem biztonságos írnod, bármikor abbahagyhatod.

utter_ask_chat_privacy =
    Nem kell megmondanod a nevedet, a címedet vagy a telefonszámodat. A szervezet segítői elolvashatják ezt a beszélgetést, és egy idő után töröljük. Bármikor kérheted, hogy előbb töröljük.
    Teljes titkosságot nem ígérhetek. Aki hozzáfér a telefonodhoz, a gépedhez vagy az internetedhez, láthatja, hogy itt jártál. A „Kilépés” nem törli a böngésződ előzményeit. A Telegram is tárolja, és el is tudja olvasni az ottani üzeneteket.
    Ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el.

utter_delete_my_data =
    Bármikor törölheted ezt a beszélgetést, és nem kell megmondanod, miért. Utána nem lehet visszahozni. A telefonodon vagy a böngésződben ettől még maradhat nyoma, azt csak te tudod törölni.

utter_concern_for_other =
    Jó, hogy figyelsz rá. Ha ő most veszélyben van, hívd a { $emergency }-t.
    Ha nincs közvetlen veszély, beszélhetsz egy segélyvonallal vagy itt egy segítővel, akkor is, ha nem vagy biztos a dologban. Magyarországon a rendőrségnek név nélkül is lehet jelezni.
    Ne szállj szembe azzal, akire gyanakszol, mert ez neki és neked is veszélyes lehet. Ha biztonságosan tudtok beszélni, mondd el neki, hogy hiszel neki, és hogy van segítség. Ő döntse el, mit szeretne. Ha gyerekről van szó, kérj minél előbb segítséget.

utter_check_my_situation =
    Jó, hogy megkérdezed. Sokan nem biztosak benne. Program vagyok, ezért nem tudom megmondani, minek számít a te helyzeted. Ezt képzett emberek tudják veled átnézni.
    Intő jel lehet, ha nem mehetsz el, ha valaki magánál tartja az irataidat, ha nem kapod meg, amit ígértek, ha egyre növő tartozásért dolgoztatnak, ha téged vagy a családodat fenyegetik, vagy ha olyasmit kell tenned, amit nem akarsz. Akkor is kérhetsz segítséget, ha ezekből csak egy igaz, vagy ha nem vagy biztos benne.
    Egy segítő (ember) átbeszélheti veled. Csak annyit kell elmondanod, amennyit szeretnél.

utter_disclose_exploitation =
    Köszönöm, hogy elmondtad. Sajnálom, hogy ezen kellett keresztülmenned. Nem te tehetsz róla. Nem kell többet írnod, mint amennyit szeretnél.
    Ha kéred, egy segítő (ember) elolvassa ezt a beszélgetést, és ír neked. Ha veszélyben vagy, hívd a { $emergency }-t.

## Jogok

utter_ask_what_is_trafficking =
    Emberkereskedelem az, amikor valaki toboroz, szállít, elrejt vagy átvesz egy embert, hogy kihasználja. Erőszakot, fenyegetést vagy hazugságot használ, vagy visszaél azzal, hogy a másik nehéz helyzetben van. Ez akkor is bűncselekmény, ha a másik először igent mondott.
    A kihasználás lehet például kényszermunka, kényszerített szex, koldultatás, bűnözésre kényszerítés vagy szolgaság egy családnál. Nem kell hozzá, hogy valakit eladjanak vagy külföldre vigyenek. Gyereknél erőszak és hazugság sem kell hozzá.
    Az embercsempészet más: ott pénzért vagy más haszonért segítenek valakinek szabálytalanul átjutni a határon.
    Nem minden rossz munka emberkereskedelem, de akkor is lehetnek jogaid. Ha nem tudod, a te helyzeted melyik, egy segítő átbeszélheti veled.

utter_ask_rights =
    Az EU-ban annak, aki emberkereskedelem áldozata lehet, segítséget kellene kapnia: például biztonságos szállást, orvost, pszichológust, tolmácsot és jogi segítséget. Ennek nem szabadna attól függnie, hogy együttműködik-e a rendőrséggel.
    Akit Magyarországon áldozatként azonosítottak, állampolgárságtól és iratoktól függetlenül kaphat áldozatsegítést: információt, lelki és jogi segítséget, gyors pénzbeli segélyt. Ez ingyenes. Van védett szállás és ingyenes ügyvéd is. Áldozatot azonosíthat például orvos, rendőr, konzul, a munkaügyi felügyelet, az áldozatsegítő szolgálat vagy az OKIT krízisvonal.
    Külföldieknek ez a gyakorlatban néha nehezebb. Ezért jó, ha egy segítő vagy ügyvéd melletted van.

utter_ask_reflection_period =
    Ha nem vagy uniós állampolgár, és van jele, hogy emberkereskedelem áldozata lettél, az európai szabályok szerint időt kellene kapnod, hogy pihenj, és távol legyél attól, aki kihasznált. Közben eldöntheted, akarsz-e együttműködni a rendőrséggel. Ez alatt nem szabadna kiutasítani téged. Alapvető ellátást, sürgős orvosi segítséget és tolmácsot is kapnod kellene.
    Az Európa Tanács szabálya szerint ez legalább 30 nap. Ez Magyarországot is köti, de nem tudom, itt most mennyi ez az idő. Az állam néha hamarabb befejezheti, és utána ez magában nem ad jogot arra, hogy az országban maradj.
    Hogy te megkapod-e, azt nem ígérhetem. Kérdezz meg egy ügyvédet vagy egy segítő szervezetet, mielőtt döntesz.
    Uniós állampolgárnak a maradáshoz nem ez kell: neki szabad mozgása van az EU-ban, három hónap után külön feltételekkel.

utter_ask_residence_permit =
    Ha nem uniós országból jöttél, és emberkereskedelem áldozataként együttműködsz a hatóságokkal, kérhetsz határozott időre szóló tartózkodási engedélyt. Akkor is, ha iratok nélkül léptél be az országba.
    Az engedély nem automatikus: elutasíthatják, vagy később vissza is vonhatják. Az európai szabály szerint legalább hat hónapra szól, és meg lehet hosszabbítani, amíg a feltételek megvannak. Egyes országok a személyes helyzeted miatt is adhatnak engedélyt.
    Az ilyen engedéllyel Magyarországon szállást és egészségügyi ellátást kaphatsz a hatóságtól. A mostani magyar feltételeket nem ismerem pontosan, ezért beszéld meg őket előbb egy ügyvéddel. Emberkereskedelem áldozatainak Magyarországon az ügyvéd ingyenes lehet.

utter_ask_non_punishment =
    Az EU-ban a hatóságnak lehetősége van arra, hogy ne büntesse meg az áldozatot azért, amire kényszerítették. Ilyen lehet például a hamis irat használata. Ez csak arra vonatkozik, ami közvetlenül az emberkereskedelem miatt történt.
    A magyar jog szerint nem büntethető, aki erőszak vagy fenyegetés miatt nem tudott szabadon cselekedni. Ha ez csak részben korlátozta, a büntetés enyhébb lehet. Az emberkereskedelem áldozataira Magyarországon nincs külön szabály.
    Hogy a te ügyedben mi lesz, azt nem ígérhetem meg. Kérhetsz először ügyvédet: emberkereskedelem áldozatainak Magyarországon ez ingyenes lehet.

utter_ask_reporting_to_police =
    Te döntöd el, hogy feljelentést teszel-e. Segítséget akkor is kaphatsz, ha még nem döntöttél.
    Magyarországon a rendőrségen vagy az ügyészségen szóban, írásban és telefonon is lehet bejelentést tenni, név nélkül is. Külön űrlap nem kell. Ha nem tudsz magyarul, a saját nyelveden is beszélhetsz, és a tolmácsért nem kell fizetned.
    Ha tanúnak hívnak, el kell menned, és válaszolnod kell. Hogy van-e kivétel, azt egy ügyvéd tudja megmondani. Ha egy gyerek veszélyben van, egyes szakembereknek kötelező jelenteniük.
    Ha most veszélyben vagy, hívd a { $emergency }-t.

utter_ask_protection =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Az EU-ban az áldozatokat és a tanúkat védeni kellene a bosszútól és a fenyegetéstől, az eljárás alatt és utána is. Ha szükséges, a családjukat is. Ehhez a rendőrségnek vagy más segítőknek fel kellene mérniük a veszélyt.
    Van olyan szállás, amelynek a helyét a feltételezett elkövető nem ismeri. Ha valaki egy büntetőügy miatt súlyos veszélyben van, Magyarországon Védelmi Program is létezik. Hogy ki kerül be, arról a hatóság dönt.
    Előre nem ígérhetem, hogy mit kapsz. Egy segítővel átgondolhatod, mi a legbiztonságosabb neked.

utter_ask_compensation =
    Kártérítést kérhetsz attól, aki bántott, például a büntetőeljárásban. Magyarországon szándékos erőszakos bűncselekmény után az államtól is kérhetsz kárenyhítést, ha az súlyos bajt okozott. Emberkereskedelem áldozata akkor is kérheti, ha nem uniós állampolgár, és nem kell hozzá szegénynek lenni.
    Ehhez büntetőeljárásnak kell indulnia, és az állam elutasíthatja azt, aki nem akar vallomást tenni. Van gyors pénzbeli segély is: ezt a bűncselekmény után néhány napon belül kell kérni. Mindegyiknek van határideje, ezért kérdezz minél előbb.
    Összeget vagy eredményt nem ígérhetek. Az áldozatsegítő szolgálat vagy egy ügyvéd segíthet a kérelemben. Ha a bűncselekmény más EU-országban történt, a kérelmet Magyarországon is beadhatod.

utter_ask_legal_aid =
    Magyarországon az emberkereskedelem áldozatai ingyenes ügyvédet kaphatnak büntető-, polgári és közigazgatási ügyben. Ezt a kormányhivatalok jogi segítségnyújtó szolgálata intézi. Az Áldozatsegítő Vonal megmondja, hová fordulhatsz.
    A gyakorlatban ezt néha nehéz megkapni, ezért kérd egy segítő támogatását. Az ügyvéd akkor is beszélhet helyetted, amikor kártérítést kérsz.
    Én nem tudok jogi tanácsot adni, de megmutatom, kihez fordulhatsz.

utter_ask_interpreter =
    Jogod van ahhoz, hogy értsd, mi történik, és hogy téged is megértsenek. A rendőrségi kihallgatáson és a bíróságon kérhetsz tolmácsot, és nem kell fizetned érte.
    Magyarországon a büntetőügyben használhatod az anyanyelvedet vagy egy másik nyelvet, és a határozatokat és más hivatalos iratokat is ingyen lefordítják.
    Az első beszélgetésre magaddal vihetsz valakit, akit te választasz, ha ez nem árt neked vagy az ügynek. Ne az tolmácsoljon neked, aki kihasznál, akinek dolgozol vagy akitől félsz.

utter_ask_confidentiality =
    A hatóság tehet lépéseket, hogy védje a magánéletedet és az adataidat. Magyarországon a rendőrségnek név nélkül is lehet jelezni.
    Sok segélyvonal titokban tartja, amit mondasz. Néhány megkérdezésed nélkül is továbbadja, de csak akkor, ha valaki élete vagy egy gyerek veszélyben van. Mindegyiknek saját szabálya van, ezért kérdezd meg a beszélgetés elején.
    Teljes titkosságot senki nevében nem ígérhetek: a bírósági ügyek lehetnek nyilvánosak, és Magyarországon az azonosított áldozat adatai bekerülhetnek egy állami támogató rendszerbe, ha nem mond nemet. Ha félsz, hogy valaki megtudja, mondd el ezt a segítőnek, és előre átbeszélitek.

utter_ask_child_rights =
    Aki még nincs 18 éves, az gyerek, és külön védelem jár neki. Ha nem biztos, hány éves, addig gyerekként kellene bánni vele. Gyereknél akkor is emberkereskedelem, ha nem volt erőszak vagy hazugság.
    A gyerek érdeke az első. Ha egyedül van, képviselőt vagy gyámot kellene kapnia. Magyarországon gyereket nem lehet megbüntetni azért, mert szexuális szolgáltatást nyújtott. Aki ezért fizet vagy ebből pénzt keres, súlyos bűncselekményt követ el.
    A Kék Vonalat gyerekek és fiatalok 24 éves korukig ingyen hívhatják.
    Ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Ezt előbb neked mondják el. Veszélyben hívd a { $emergency }-t.

utter_ask_return_home =
    Hogy hazamész-e, azt neked kellene szabadon eldöntened. Indulás előtt egy segítővel érdemes átnézni, van-e otthon veszély, és ott vannak-e azok, akik bántottak.
    A nagykövetség vagy a konzulátus adhat iratot az úthoz. Uniós állampolgár egy másik EU-ország követségén is kérhet segítséget, ha ott nincs sajátja. Magyar állampolgárnak külföldön a konzul ideiglenes útlevelet adhat. Különleges esetben kölcsönt is adhat az útra, ezt vissza kell fizetni.
    Ingyen jegyet nem ígérhetek. Az IOM-nál megkérdezheted, most milyen segítség van.

utter_ask_lost_documents =
    Ha valaki elvette az irataidat, ne menj vissza értük, mert ez veszélyes lehet. Amelyik nálad van, azt csak állami hatóságnak add oda.
    Új úti okmányt a saját országod nagykövetsége vagy konzulátusa adhat. Ha menedéket kértél vagy kérnél, vagy félsz a saját államodtól, előbb beszélj egy segítővel vagy ügyvéddel.
    Magyarországon a kormányhivatal áldozatsegítő szolgálata segít az áldozatoknak az iratok pótlásában. Magyar állampolgárnak külföldön a konzul adhat ideiglenes útlevelet. Ha az irat elveszett vagy ellopták, rendőrségi igazolást kérnek.

utter_ask_debt =
    Senki nem kényszeríthet arra, hogy munkával fizess vissza egy tartozást. Az adósrabszolgaság tilos.
    Aki kihasznál, gyakran mondja, hogy tartozol az útért, a szobáért vagy az ételért, és ez az összeg egyre nő. A magyar jogban nem érvényes az a szerződés, amely nyilvánvalóan a jó erkölcsbe ütközik, vagy amelyben valaki a te bajodat nagyon igazságtalanul használja ki. Ha hazugság vagy jogellenes fenyegetés miatt írtál alá valamit, azt meg lehet támadni. A munkaközvetítő Magyarországon nem kérhet díjat attól, aki munkát keres.
    Egy valódi bankhitel vagy számla ettől még érvényes. Hogy a te tartozásod melyik, azt ügyvéd tudja megmondani. Ha veszélyes lehet neked, hogy nem fizetsz, előbb beszélj egy segítővel.

utter_ask_unpaid_wages =
    Ha dolgoztál, kérheted a béredet, akkor is, ha nem voltak irataid. Aki engedély nélkül tartózkodik az országban, ugyanannyi bért kérhet, mint mások ugyanazért a munkáért. Ha senki nem tudja bizonyítani, mennyi ideig dolgozott, a szabály legalább három hónapból indul ki.
    Magyarországon a kormányhivatal munkaügyi felügyeleténél lehet panaszt tenni, vagy bírósághoz lehet fordulni. Aki magyarként külföldön dolgozik, az ottani munkaügyi felügyelethez fordulhat.
    A felügyelet hatóság. Ha nincsenek irataid, előbb kérdezz meg egy ügyvédet vagy egy segítő szervezetet. Ha az ígért bér nagy részét nem fizetik ki, az emberkereskedelem jele is lehet. Azt nem ígérhetem, hogy a pénzt megkapod.

utter_ask_deportation_risk =
    Érthető, ha félsz. Azt nem ígérhetem meg, hogyan dönt egy hatóság, de vannak szabályok, amelyek védhetnek.
    Ha van jele, hogy emberkereskedelem áldozata lettél, és nem vagy uniós állampolgár, az európai szabályok szerint időt kellene kapnod gondolkodni. Ez alatt nem szabadna kiutasítani téged, akkor sem, ha iratok nélkül jöttél. Ez Magyarországot is köti, de az állam néha hamarabb befejezheti. A menekültügyi szabályok is számíthatnak.
    2023-ig jelentések szerint a magyar szabályok nem vonatkoztak azokra a külföldiekre, akiknek nincs engedélyük. A minisztérium 2023-ban azt mondta, hogy ez megváltozott.
    Ezért mielőtt a hatósághoz mész, beszélj ügyvéddel, például a Magyar Helsinki Bizottsággal. Emberkereskedelem áldozatainak Magyarországon az ügyvéd ingyenes lehet. Ha az életed veszélyben van, először hívd a { $emergency }-t.

utter_ask_right_to_work =
    Uniós állampolgárként engedély nélkül dolgozhatsz Magyarországon és más EU-országban is.
    Ha nem uniós országból jöttél, és áldozatként tartózkodási engedélyt kaptál, lehetőséged lehet munkára, képzésre és tanulásra. Ez országonként más, és a mostani magyar szabályt nem ismerem pontosan. Mielőtt munkába állsz, kérdezz meg egy ügyvédet.
    Aki Ukrajnából jött, és ideiglenes védelmet kapott, egy 2022-es szabály szerint munkavállalási engedély nélkül dolgozhat Magyarországon. Kérdezd meg, hogy ez most is így van-e.
    Annak a gyereknek, aki áldozatként segítséget kap, lehetőséget kellene kapnia, hogy iskolába járjon.

utter_ask_job_offer_safety =
    Azt nem tudom megmondani, hogy egy ajánlat biztonságos-e, de elmondom, mire figyelj.
    Intő jel, ha nagyon sok pénzt ígérnek, nem kell hozzá tudás vagy nyelv, azonnal dönteni kell, vagy meg sem nevezik a céget. Kérj írásos szerződést, amelyet értesz, még indulás előtt. Magyarországon a munkaközvetítőt nyilvántartásba kell venni, és nem kérhet tőled díjat: a munkáltató fizeti. Az EU-s munkákról az EURES ad információt.
    Az útleveledet ne add oda munkáltatónak, sofőrnek vagy közvetítőnek. Mondd el valakinek, akiben megbízol, hová mész és kivel, és beszéljetek meg egy jelszót arra, ha baj van.

## Szolgálatok

utter_find_shelter =
    Ha most nem vagy biztonságban, hívd a { $emergency }-t.
    Magyarországon a felnőtt áldozatok védett szállásra mehetnek, ha kell, a gyerekükkel együtt. Helyet az OKIT krízisvonal tud keresni. Nincs már kötött időkorlát: a szálláson dolgozók veled együtt döntik el, meddig maradsz.
    Az ilyen helyek címe titkos, ezért én sem írhatom le. Azt nem ígérhetem, hogy most van szabad hely.

utter_find_medical_help =
    Ha valaki élete veszélyben van, hívd a { $emergency }-t, és kérj mentőt.
    Más esetben is kérhetsz orvosi segítséget. Az EU-ban emberkereskedelem áldozatainak járó segítséghez az orvos is hozzátartozik. Magyarországon az orvos is azonosíthat valakit áldozatként. Te döntöd el, mit mondasz el neki abból, ami történt.

utter_find_psychological_help =
    Jó, hogy segítséget keresel. Nem kell egyedül cipelned, amit átéltél, és a saját tempódban haladhatsz. Magyarországon az áldozatsegítő szolgálat lelki segítséget is ad, ingyen.
    Ha most nagyon rosszul vagy, ne maradj egyedül ezzel: egy segítő (ember) itt is írhat neked, a lelkielsősegély-vonal pedig éjjel-nappal hívható. Ha veszélyben van az életed, hívd a { $emergency }-t.

utter_find_hotline =
    Ha veszélyben vagy, hívd a { $emergency }-t. Más esetben segélyvonalat hívhatsz. Magyarországon az OKIT krízisvonal ingyenes, és éjjel-nappal hívható.
    Te döntöd el, mennyit mondasz. A beszélgetés elején megkérdezheted, milyen nyelven beszélnek, és kinek adják tovább, amit mondasz.

utter_find_embassy =
    A nagykövetség vagy a konzulátus adhat új úti okmányt. Uniós állampolgár egy másik EU-ország követségén is kérhet segítséget, ha ott nincs sajátja. Magyar állampolgár külföldről éjjel-nappal hívhatja a konzuli ügyeletet. A magyar konzul jegyet nem foglal, és szállást nem ad.
    Ha menedéket kértél, vagy félsz a saját államodtól, előbb beszélj egy segítővel vagy ügyvéddel.

utter_find_basic_needs =
    Magyarországon az áldozatsegítő szolgálat gyors pénzbeli segélyt adhat szállásra, ételre, ruhára, útra és gyógyszerre. Ezt a bűncselekmény után néhány napon belül kell kérni, ezért telefonálj minél előbb.
    Egy segítő (ember) is segíthet megtalálni, ki ad ételt vagy ruhát a közeledben.

utter_find_nearby_service =
    Megnézem, milyen segítséget ismerek ott. Ha máshol keresel, írd meg az országot vagy a várost. A címedet ne írd le, arra nincs szükség.

## Ha a program nem ért valamit

utter_fallback_ask = Ezt nem értettem jól. Kérlek, írd le más szavakkal, vagy válassz a gombok közül.

utter_fallback_person =
    Sajnálom, még mindig nem értem jól. Ha veszélyben vagy, hívd a { $emergency }-t. Kérjek neked egy segítőt (embert)?

## Szolgálatok listája

services_intro = Ők segíthetnek:

services_none =
    Ehhez ott még nem ismerek szolgálatot. Írhatsz másik országot vagy várost, vagy kérhetsz egy segítőt (embert). Ha veszélyben vagy, hívd a { $emergency }-t.

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

service_check_first = régebbi adat, lehet, hogy megváltozott

day_mon = hétfő
day_tue = kedd
day_wed = szerda
day_thu = csütörtök
day_fri = péntek
day_sat = szombat
day_sun = vasárnap

country_ask = Melyik országban vagy most? Nem kell megmondanod, de így könnyebb megtalálnom a jó számokat.

## Gombok

button_person = Segítőt (embert) kérek
button_not_now = Most nem
button_decline_person = Köszönöm, nem kérek segítőt
button_yes = Igen
button_no = Nem
button_more = Továbbiak
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

# In place of $opens when no opening time is set.
opens_unknown = még nem tudjuk, mikor

## Több kérdés egyszerre, és ha nem biztos, mire gondol

also_about =
    Mást is kérdeztél. Arra is válaszoljak?
fallback_guess =
    Ezt nem értettem jól. Ezek közül gondoltál valamelyikre? Leírhatod más szavakkal is.

## A témák nevei a gombokon

topic_ask_capabilities = Mit kérdezhetek?
topic_ask_if_bot = Ki ír itt?
topic_change_language = Másik nyelv
topic_request_human = Beszélek valakivel
topic_report_emergency = Veszélyben vagyok
topic_ask_chat_privacy = Biztonságos ez a chat?
topic_delete_my_data = Üzeneteim törlése
topic_concern_for_other = Féltek valakit
topic_check_my_situation = Rendben van ez így?
topic_disclose_exploitation = Ami velem történt
topic_ask_what_is_trafficking = Mi az emberkereskedelem?
topic_ask_rights = A jogaim
topic_ask_reflection_period = Gondolkodási idő
topic_ask_residence_permit = Itt maradhatok?
topic_ask_non_punishment = Megbüntethetnek?
topic_ask_reporting_to_police = Feljelentés
topic_ask_protection = Védelem
topic_ask_compensation = Kártérítés
topic_ask_legal_aid = Ügyvéd
topic_ask_interpreter = Tolmács
topic_ask_confidentiality = Ki tudja meg?
topic_ask_child_rights = Ha még nem vagy 18
topic_ask_return_home = Hazautazás
topic_ask_lost_documents = Elveszett, elvett iratok
topic_ask_debt = Tartozások, díjak
topic_ask_unpaid_wages = Ki nem fizetett bér
topic_ask_deportation_risk = Papírok nélkül
topic_ask_right_to_work = Munkavállalás
topic_ask_job_offer_safety = Megbízható az ajánlat?
topic_find_shelter = Biztonságos szállás
topic_find_medical_help = Orvos
topic_find_psychological_help = Valaki, aki meghallgat
topic_find_hotline = Telefonszámok
topic_find_embassy = A nagykövetségem
topic_find_basic_needs = Étel, ruha, pénz
topic_find_nearby_service = Segítség a közelben
