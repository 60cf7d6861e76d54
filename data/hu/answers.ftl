### Minden mondat, amit az asszisztens magyarul mond.
### Tegezés, egyszerű szavak, egy szövegben legfeljebb egy kérdés. Telefonszám csak változóból jöhet.

## Köszöntés

welcome =
    Szia. Program vagyok, nem ember. Jogokról, munkáról, iratokról, biztonságról és segítő helyekről tudok írni. Írhatsz a saját szavaiddal, vagy választhatsz a gombok közül.
    Ha veszélyben vagy, hívd a { $emergency }-t.
welcome_next =
    Bármikor kérhetsz segítőt (embert). { $people }
    A szervezet segítői elolvashatják ezt a beszélgetést. Az is láthatja, aki belenéz a telefonodba vagy a gépedbe. A nevedet nem kell megmondanod.
    A „Kilépés” gomb azonnal bezárja ezt az oldalt.
welcome_telegram =
    Szia. Program vagyok, nem ember. Jogokról, munkáról, iratokról, biztonságról és segítő helyekről tudok írni. Írhatsz a saját szavaiddal, vagy választhatsz a gombok közül.
    Ha veszélyben vagy, hívd a { $emergency }-t.
welcome_telegram_next =
    Bármikor kérhetsz segítőt (embert). { $people }
    A Telegram tárolja, amit itt írsz, és el is tudja olvasni. A segítőink a beszélgetést látják, a Telegramon használt nevedet és a telefonszámodat nem. Ha más is nézi a telefonodat, ne itt írj: a honlapunk privát ablakban biztonságosabb.
    Ezt a beszélgetést bármikor törölheted: írd be, hogy „törlés”.

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
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Megpróbálják ezt előbb neked elmondani.
    Program vagyok. Most szóltam egy segítőnek, hogy valakinek azonnal segítségre van szüksége. Ő csak ezt a beszélgetést látja.
    Te döntöd el, mit írsz le, és bármikor abbahagyhatod. Biztonságos most írnod?
emergency_child_closed =
    Ha most bárki veszélyben van, hívd a { $emergency }-t.
    Magyarországon a Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Megpróbálják ezt előbb neked elmondani.
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
    Program vagyok. Megkértem egy segítőt, hogy olvassa el ezt a beszélgetést, és írjon neked itt. Ő csak ezt a beszélgetést látja. { $wait }
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
    Program vagyok. Megkértem egy segítőt, hogy olvassa el ezt a beszélgetést, és írjon neked itt. Ő csak ezt a beszélgetést látja. { $wait }
    Addig is írhatsz nekem. Ha nem kérsz segítőt, azt is megmondhatod.
high_crisis_closed =
    Köszönöm, hogy ezt leírtad. Nagyon nehéz lehet most neked.
    A magyarországi lelkielsősegély-vonalon emberek hallgatnak meg, éjjel-nappal, ingyen, név nélkül is: { $phone_hu_lesz_116123 }. Ha veszélyben van az életed, hívd a { $emergency }-t.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Az üzeneted addig a sorban marad. Nem kell rájuk várnod.
    Addig is írhatsz nekem. Ha nem kérsz segítőt, azt is megmondhatod.
high_child =
    Köszönöm, hogy elmondtad. Egy gyerek soha nem tehet róla, ha bántják vagy kihasználják.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Megpróbálják ezt előbb neked elmondani.
    Magyarországon a Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }. Veszélyben hívd a { $emergency }-t.
    Program vagyok. Megkértem egy segítőt, hogy olvassa el ezt a beszélgetést, és írjon neked itt. Ő csak ezt a beszélgetést látja. { $wait }
    Te döntöd el, mit írsz le. Ha nem kérsz segítőt, azt is megmondhatod.
high_child_closed =
    Köszönöm, hogy elmondtad. Egy gyerek soha nem tehet róla, ha bántják vagy kihasználják.
    Mielőtt többet írsz, tudnod kell: ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Megpróbálják ezt előbb neked elmondani.
    Magyarországon a Kék Vonal gyerekeknek és fiataloknak segít, ingyen hívható: { $phone_hu_kek_vonal_116111 }. Veszélyben hívd a { $emergency }-t.
    Program vagyok. A segítőink legközelebb ekkor vannak itt: { $opens }. Az üzeneted addig a sorban marad. Nem kell rájuk várnod.
    Te döntöd el, mit írsz le. Ha nem kérsz segítőt, azt is megmondhatod.
offer_person =
    Ezzel nem kell egyedül boldogulnod. Ha szeretnéd, egy segítő (ember) is írhat neked itt. Ő csak ezt a beszélgetést látja. Kérsz segítőt?

## Segítő (ember) a beszélgetésben

person_requested =
    Rendben, szóltam a segítőinknek, és bekerültél a sorba. { $wait }
    Addig én válaszolok neked. Ha veszélyben vagy, hívd a { $emergency }-t.
person_requested_closed =
    Rendben, beálltál a sorba. A segítőink legközelebb ekkor vannak itt: { $opens }. Nem tudom, utána mennyit kell még várnod.
    Ha előbb beszélnél valakivel, az OKIT krízisvonal Magyarországon éjjel-nappal hívható: { $phone_hu_okit }. Veszélyben hívd a { $emergency }-t.
    Addig én válaszolok neked.
person_waiting =
    Már sorban vagy. Amikor a segítőink itt vannak, látják, hogy vársz. { $wait } Addig is írhatsz nekem. Ha veszélyben vagy, hívd a { $emergency }-t.
person_declined =
    Rendben, most nem vagy a segítőkre várók sorában. Ha komoly veszélyről írsz, akkor is szólhatok egy segítőnek. Nekem továbbra is írhatsz, és bármikor kérhetsz embert.
counsellor_joined =
    Mostantól { $name } ír neked. Ő segítő, ember. Én, a program, most elhallgatok.
counsellor_left =
    A segítő már nincs a beszélgetésben. Mostantól újra én, a program válaszolok. Bármikor kérhetsz embert.
conversation_closed =
    A segítő lezárta ezt a beszélgetést. Bármikor írhatsz újra, akkor én, a program válaszolok.

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
delete_confirm =
    Töröljem az egész beszélgetést? Ezt nem lehet visszacsinálni. Ha segítőre vársz, ő sem látja majd, mit írtál.
data_deleted =
    Nálunk töröltük ezt a beszélgetést. A telefonodon vagy a böngésződben ettől még maradhat nyoma. Ha Telegramon írtál, nézd meg, hogy ott is eltűnt-e. Bármikor írhatsz újra.
session_ended = Ez a beszélgetés véget ért. Ha szeretnél, bármikor kezdhetsz újat.

## Beszélgetés

utter_greet = Szia. Jó, hogy írsz. Miben segíthetek?
    .revision = 1
utter_goodbye = Vigyázz magadra. Bármikor írhatsz újra. Ha más is belenézhet a telefonodba vagy a gépedbe, előbb törölheted ezt a beszélgetést: írd be, hogy „törlés”.
    .revision = 1
utter_thank = Szívesen. Ha van még kérdésed, írj nyugodtan.
    .revision = 1
utter_affirm = Rendben. Írd le, kérlek, miről szeretnél többet tudni.
    .revision = 1
utter_deny = Rendben. Te döntöd el, miről beszélünk. Ha később kérdésed van, itt vagyok.
    .revision = 1
utter_ask_capabilities =
    Kérdezhetsz tőlem munkáról, fizetésről, iratokról, tartozásról és a jogaidról. Azt is megmutatom, melyik szolgálatot hívhatod.
    Program vagyok, ezért tévedhetek, és nem adok jogi tanácsot. Fontos lépés előtt beszélj emberrel is: itt is kérhetsz segítőt. A nevedet nem kell megmondanod.
    .revision = 1
utter_ask_if_bot =
    Program vagyok, nem ember. Egy segítő szervezet működtet.
    A szervezet segítői emberek, ők is tudnak itt írni neked. Ha ezt szeretnéd, írd meg, hogy embert kérsz.
    .revision = 1
utter_change_language = Melyik nyelven szeretnél írni? Válassz a gombok közül.
    .revision = 1
utter_restart = Kezdjük elölről. Írd le, miben segíthetek, vagy válassz a gombok közül.
    .revision = 1
utter_out_of_scope =
    Ebben sajnos nem tudok segíteni. Munkáról, jogokról, biztonságról és segítő helyekről tudok írni. Ha ezekről van kérdésed, írd le.
    .revision = 1

## Biztonság és emberek

utter_request_human =
    Jó, hogy szólsz. Egy segítő (ember) is írhat neked ebben a beszélgetésben. Nem kell megmondanod, ki vagy, és te döntöd el, mennyit mondasz el. Ha veszélyben vagy, hívd a { $emergency }-t.
    .revision = 1
utter_report_emergency =
    Ha most veszély fenyeget téged vagy valaki mást, hívd a { $emergency }-t. Minden EU-országban működik, és a hívás ingyenes.
    .revision = 1
utter_report_emergency_next =
    Program vagyok, nem tudok helyetted telefonálni. Ha szeretnéd, egy segítő (ember) írhat neked itt. Ha nem biztonságos írnod, bármikor abbahagyhatod.
utter_ask_chat_privacy =
    Nem kell megmondanod a nevedet, a címedet vagy a telefonszámodat. A szervezet segítői elolvashatják ezt a beszélgetést. Egy idő után töröljük, de te hamarabb is törölheted.
    Teljes titkosságot nem ígérhetek. Aki hozzáfér a telefonodhoz, a gépedhez vagy az internetedhez, láthatja, hogy itt jártál. A „Kilépés” nem törli a böngésződ előzményeit.
    .revision = 1
utter_ask_chat_privacy_more =
    Amit egymásnak írunk, titkosítva jut el tőled hozzánk és vissza. De a mi gépünkön tároljuk, és a segítőink el tudják olvasni. Privát ablakban kevesebb nyom marad a telefonodon vagy a gépeden.
    Ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Megpróbálják ezt előbb neked elmondani.
utter_ask_chat_privacy_telegram =
    Nem kell megmondanod a nevedet, a címedet vagy a telefonszámodat. A segítőink elolvashatják ezt a beszélgetést, de a Telegram-nevedet és a telefonszámodat nem látják. Nálunk egy idő után töröljük, de te hamarabb is törölheted.
    Teljes titkosságot nem ígérhetek. A Telegramon a programmal folytatott beszélgetés nincs végponttól végpontig titkosítva: a Telegram tárolja, és el is tudja olvasni. Az is elolvashatja, aki hozzáfér a telefonodhoz.
utter_ask_chat_privacy_telegram_more =
    Ha nálunk törlöd ezt a beszélgetést, töröld a Telegramban is. Ha a honlapunkat privát ablakban nyitod meg, kevesebb nyom marad a telefonodon.
    Ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak. Megpróbálják ezt előbb neked elmondani.
utter_delete_my_data =
    Bármikor törölheted ezt a beszélgetést, és nem kell megmondanod, miért. Utána nem lehet visszahozni. A telefonodon vagy a böngésződben ettől még maradhat nyoma, azt csak te tudod törölni.
    Töröljek most mindent?
    .revision = 1
utter_concern_for_other =
    Jó, hogy figyelsz rá. Ha ő most veszélyben van, hívd a { $emergency }-t.
    Azokkal ne beszélj erről, akik szerinted bántják őt. Ez neki és neked is veszélyes lehet.
    Ha gyerekről van szó, kérj minél előbb segítséget. Beszélhetsz egy segélyvonallal vagy itt egy segítővel (emberrel), akkor is, ha nem vagy biztos a dologban.
    .revision = 1
utter_concern_for_other_more =
    Ha biztonságosan tudtok beszélni kettesben, mondd el neki, hogy hiszel neki, és hogy van segítség. Ő döntse el, mit szeretne.
    Ha most nincs közvetlen veszély, a rendőrségnek is jelezheted. Magyarországon ehhez nem kell megadnod a nevedet.
utter_check_my_situation =
    Jó, hogy megkérdezed. Sokan nem biztosak benne. Intő jel lehet, ha nem mehetsz el, vagy ha valaki magánál tartja az irataidat. Az is intő jel, ha nem kapod meg az ígért pénzt, vagy ha egyre növő tartozásért dolgoztatnak. Vagy ha téged vagy a családodat fenyegetik, vagy ha olyasmit kell tenned, amit nem akarsz.
    Akkor is kérhetsz segítséget, ha ezekből csak egy igaz, vagy ha nem vagy biztos benne.
    .revision = 1
utter_disclose_exploitation =
    Köszönöm, hogy elmondtad. Sajnálom, hogy ezen kellett keresztülmenned. Nem te tehetsz róla. Nem kell többet írnod, mint amennyit szeretnél.
    Ha kéred, egy segítő (ember) elolvassa ezt a beszélgetést, és ír neked. Ha veszélyben vagy, hívd a { $emergency }-t.
    .revision = 1

## Jogok

utter_ask_what_is_trafficking =
    Emberkereskedelem az, amikor valaki azért toboroz, szállít, elrejt vagy átvesz egy embert, hogy kihasználja, például kényszermunkára. Közben erőszakot, fenyegetést vagy hazugságot használ, vagy visszaél azzal, hogy a másik nehéz helyzetben van.
    Ez akkor is bűncselekmény, ha a másik először igent mondott. Gyereknél erőszak vagy hazugság sem kell hozzá.
    Nem minden rossz munka emberkereskedelem, de akkor is lehetnek jogaid. Ha nem vagy biztos benne, egy segítő (ember) átbeszélheti veled.
    .revision = 1
utter_ask_what_is_trafficking_more =
    Az emberkereskedelem lényege a kihasználás. Ez lehet kényszermunka, kényszerített szex, koldultatás, bűnözésre kényszerítés, vagy ha valakit szolgaként tartanak egy családnál. Nem kell hozzá, hogy valakit eladjanak vagy külföldre vigyenek.
    Az embercsempészet más: az embercsempész pénzért vagy más haszonért segít valakinek szabálytalanul átjutni a határon.
utter_ask_rights =
    Az EU-ban segítséget kellene kapnia annak, aki emberkereskedelem áldozata lehet. Ilyen a biztonságos szállás, az orvos, a pszichológus, a tolmács vagy a jogi segítség. Akkor is meg kellene kapnia, ha nem működik együtt a rendőrséggel.
    Akit Magyarországon áldozatként azonosítottak (elismertek), ingyen kaphat segítséget. Nem számít, melyik ország állampolgára, és milyen iratai vannak.
    A külföldieknek ez a gyakorlatban néha nehezebb. Ezért jó, ha egy segítő vagy ügyvéd melletted van.
    .revision = 1
utter_ask_rights_more =
    Magyarországon az áldozatsegítés lehet információ, lelki és jogi segítség vagy gyors pénzbeli segély. Ez ingyenes. Van védett szállás és ingyenes ügyvéd is.
    Mindezt az kaphatja meg, akit emberkereskedelem áldozataként azonosítottak (elismertek). Áldozatot azonosíthat például orvos, rendőr, konzul, a munkaügyi felügyelet, az áldozatsegítő szolgálat vagy az OKIT krízisvonal.
utter_ask_reflection_period =
    Az európai szabályok szerint van, akinek időt kellene kapnia, hogy gondolkodjon. Ez azoknak szól, akik nem uniós állampolgárok, és van jele, hogy emberkereskedelem áldozatai lettek.
    Közben pihenhetsz, távol lehetsz attól, aki kihasznált, és eldöntheted, együttműködsz-e a rendőrséggel. Ez alatt nem szabadna kiutasítani téged az országból.
    De az állam néha hamarabb befejezheti, és utána ez nem ad jogot arra, hogy az országban maradj. Nem ígérhetem, hogy megkapod, ezért kérdezz meg egy ügyvédet vagy egy segítő szervezetet, mielőtt döntesz.
    .revision = 1
utter_ask_reflection_period_more =
    Aki nem uniós országból jött, annak a gondolkodási idő alatt pénzt is kellene kapnia a legszükségesebb dolgokra. Sürgős orvosi segítséget és tolmácsot is kapnia kellene.
    Az Európa Tanács szabálya szerint ez az idő legalább 30 nap. Ez Magyarországot is köti, de nem tudom, itt most mennyi ez az idő.
    Az uniós állampolgároknak a maradáshoz nem ez kell. Ők szabadon mozoghatnak az EU-ban, három hónap után külön feltételekkel.
utter_ask_residence_permit =
    Ha nem uniós országból jöttél, egy tartózkodási engedély lehetővé teheti, hogy egy ideig az országban maradj. Akkor kérheted, ha emberkereskedelem áldozataként együttműködsz a hatóságokkal, például a rendőrséggel. Akkor is kérheted, ha iratok nélkül léptél be az országba.
    Az engedély nem jár automatikusan: elutasíthatják, vagy később vissza is vonhatják.
    Ezért előbb beszélj ügyvéddel. Magyarországon az emberkereskedelem áldozatai ingyen kaphatnak ügyvédet.
    .revision = 1
utter_ask_residence_permit_more =
    Az EU szabálya szerint az emberkereskedelem áldozatainak engedélye legalább hat hónapra szól. Meg lehet hosszabbítani, amíg a feltételek megvannak. Egyes országok a személyes helyzeted miatt is adhatnak engedélyt.
    Akinek áldozatként ilyen engedélye van, Magyarországon szállást és egészségügyi ellátást kaphat a hatóságtól. A mostani magyar feltételeket nem ismerem pontosan, ezért kérdezz meg egy ügyvédet.
utter_ask_non_punishment =
    Az EU-ban lehetőséget kell adni a hatóságnak, hogy ne büntesse meg az emberkereskedelem áldozatát azért, amire kényszerítették. Ilyen lehet például a hamis irat használata. Ez csak arra vonatkozik, ami közvetlenül az emberkereskedelem miatt történt.
    Hogy a te ügyedben mi lesz, azt nem ígérhetem meg. Kérhetsz először ügyvédet. Magyarországon az emberkereskedelem áldozatai ingyen kaphatnak ügyvédet.
    .revision = 1
utter_ask_non_punishment_more =
    A magyar jog szerint nem büntethető, aki erőszak vagy fenyegetés miatt nem tudott szabadon cselekedni. Ha csak részben dönthetett szabadon, a büntetés enyhébb lehet.
    Az emberkereskedelem áldozataira Magyarországon nincs külön szabály. Hogy a te ügyedben mi lesz, azt nem ígérhetem meg. Egy ügyvéd többet tud mondani.
utter_ask_reporting_to_police =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Te döntöd el, hogy feljelentést teszel-e, és segítséget már előtte is kaphatsz. Magyarországon név nélkül is tehetsz bejelentést. Ha nincsenek irataid, előbb kérdezz meg egy ügyvédet.
    Ha Magyarországon tanúnak hívnak, el kell menned, és válaszolnod kell, de egy ügyvéd meg tudja mondani, van-e kivétel. Ha egy gyerek veszélyben van, egyes szakembereknek kötelező jelenteniük.
    .revision = 1
utter_ask_reporting_to_police_more =
    Magyarországon a rendőrségen vagy az ügyészségen tehetsz bejelentést. Az ügyészség az a hivatal, amely a bűncselekményeket bíróság elé viszi. Szóban, írásban és telefonon is lehet, külön űrlap nem kell.
    Ha nem tudsz magyarul, a saját nyelveden is beszélhetsz. A tolmácsért nem kell fizetned.
utter_ask_protection =
    Ha most veszélyben vagy, hívd a { $emergency }-t.
    Az EU-ban az áldozatokat és a tanúkat védeni kellene a bosszútól és a fenyegetéstől, az eljárás alatt és utána is. Ha szükséges, a családjukat is. Magyarországon van olyan szállás is, amelynek a helyét a feltételezett elkövető nem ismeri.
    Előre nem ígérhetem, hogy mit kapsz. Egy segítővel (emberrel) átgondolhatod, mi a legbiztonságosabb neked.
    .revision = 1
utter_ask_protection_more =
    Mielőtt védelmet kapsz, a rendőrségnek vagy más segítőknek fel kellene mérniük, mekkora a veszély.
    Annak, aki egy büntetőügy miatt súlyos veszélyben van, Magyarországon van Védelmi Program is. Hogy ki kerül be, arról a hatóság dönt. Azt nem ígérhetem meg, hogyan dönt.
utter_ask_compensation =
    Pénzt (kártérítést) kérhetsz attól, aki bántott, például a büntetőeljárásban. Magyarországon néha az államtól is kérhetsz pénzt.
    Van gyors pénzbeli segély is: ezt a bűncselekmény után néhány napon belül kell kérni. Vannak határidők, ezért kérdezz minél előbb.
    Összeget vagy eredményt nem ígérhetek. Az áldozatsegítő szolgálat vagy egy ügyvéd segíthet a kérelemben.
    .revision = 1
utter_ask_compensation_more =
    Magyarországon szándékos erőszakos bűncselekmény után kérhetsz pénzt az államtól, ha az súlyos bajt okozott. Az emberkereskedelem áldozata akkor is kérheti, ha nem uniós állampolgár. Nem kell hozzá szegénynek lenni.
    Ehhez büntetőeljárásnak kell indulnia. Az állam elutasíthatja azt, aki nem akar vallomást tenni (tanúként beszélni).
    Ha a bűncselekmény más EU-országban történt, a kérelmet Magyarországon is beadhatod.
utter_ask_legal_aid =
    Magyarországon az emberkereskedelem áldozatai ingyen kaphatnak ügyvédet. Kérhetik büntetőügyben, polgári ügyben (például egy szerződés miatt) és hivatali ügyben. Az ügyvéd akkor is beszélhet helyetted, amikor kártérítést kérsz.
    Ezt a kormányhivatalok jogi segítségnyújtó szolgálata intézi, és az Áldozatsegítő Vonal megmondja, hová fordulhatsz. A gyakorlatban ezt néha nehéz megkapni, ezért kérd egy segítő támogatását.
    Én nem tudok jogi tanácsot adni, de megmutatom, kihez fordulhatsz.
    .revision = 1
utter_ask_interpreter =
    Jogod van ahhoz, hogy értsd, mi történik, és hogy téged is megértsenek. A rendőrségen és a bíróságon kérhetsz tolmácsot, és nem kell fizetned érte.
    Ne az tolmácsoljon neked, aki kihasznál, akinek dolgozol vagy akitől félsz. Az első beszélgetésre magaddal vihetsz valakit, akit te választasz, ha ez nem árt neked vagy az ügynek.
    Magyarországon a büntetőügyben használhatod a saját nyelvedet vagy egy másik nyelvet. A határozatokat és más hivatalos iratokat ingyen lefordítják.
    .revision = 1
utter_ask_confidentiality =
    Teljes titkosságot senki nevében nem ígérhetek. Sok segélyvonal titokban tartja, amit mondasz. Néhány megkérdezésed nélkül is továbbadja, de csak akkor, ha valaki élete vagy egy gyerek veszélyben van. Mindegyiknek saját szabálya van, ezért kérdezd meg a beszélgetés elején.
    Magyarországon a rendőrségnek név nélkül is lehet jelezni.
    Ha félsz, hogy valaki megtudja, mondd el ezt egy segítőnek (embernek), és előre átbeszélitek.
    .revision = 1
utter_ask_confidentiality_more =
    A hatóság tehet lépéseket, hogy védje a magánéletedet és az adataidat. De a bírósági ügyek lehetnek nyilvánosak.
    Akit Magyarországon áldozatként azonosítottak (elismertek), annak az adatai bekerülhetnek egy állami támogató rendszerbe, ha nem mond nemet. Ezért teljes titkosságot nem ígérhetek.
utter_ask_child_rights =
    Aki még nincs 18 éves, az gyerek, és külön védelem jár neki. Az a legfontosabb, ami a gyereknek a legjobb. Gyereknél akkor is emberkereskedelem, ha nem volt erőszak vagy hazugság.
    Ha egy gyerek nagy veszélyben van, lehet, hogy a segítőinknek szólniuk kell a hatóságnak, de megpróbálják ezt előbb neked elmondani.
    Magyarországon a Kék Vonalat gyerekek és fiatalok 24 éves korukig ingyen hívhatják. Veszélyben hívd a { $emergency }-t.
    .revision = 1
utter_ask_child_rights_more =
    Ha nem biztos, hány éves valaki, gyerekként kellene bánni vele, amíg ez ki nem derül. Ha egy gyerek egyedül van, gyámot vagy képviselőt kellene kapnia: egy felnőttet, aki az ő érdekében jár el.
    Magyarországon gyereket nem lehet megbüntetni azért, mert szexuális szolgáltatást nyújtott. Aki ezért egy gyereknek fizet, vagy ebből pénzt keres, súlyos bűncselekményt követ el.
utter_ask_return_home =
    Hogy hazamész-e, azt neked kellene szabadon eldöntened. Indulás előtt nézd át egy segítővel, van-e otthon veszély, és ott vannak-e azok, akik bántottak.
    A nagykövetség vagy a konzulátus adhat iratot az úthoz. Ha menedéket kértél, vagy félsz a saját államodtól, előbb beszélj egy segítővel vagy ügyvéddel.
    Ingyen jegyet nem ígérhetek. Az IOM-nál (ez egy migrációval foglalkozó szervezet) megkérdezheted, most milyen segítség van.
    .revision = 1
utter_ask_return_home_more =
    Uniós állampolgár egy másik EU-ország követségén is kérhet segítséget, ha ott nincs sajátja.
    Magyar állampolgárnak külföldön a konzul ideiglenes útlevelet adhat. Különleges esetben a konzul kölcsönt is adhat az útra. Ezt a pénzt vissza kell fizetni.
utter_ask_lost_documents =
    Ha valaki elvette az irataidat, ne menj vissza értük, mert ez veszélyes lehet. Amelyik még nálad van, azt csak állami hatóságnak add oda.
    Új úti okmányt a saját országod nagykövetsége vagy konzulátusa adhat. Ha menedéket kértél vagy kérnél, vagy félsz a saját államodtól, előbb beszélj egy segítővel vagy ügyvéddel.
    Magyarországon a kormányhivatal áldozatsegítő szolgálata segít az áldozatoknak az iratok pótlásában.
    .revision = 1
utter_ask_lost_documents_more =
    Magyar állampolgárnak külföldön a magyar konzul adhat ideiglenes útlevelet. Ha az irat elveszett vagy ellopták, a konzul rendőrségi igazolást kér: egy papírt, amelyen a rendőrség leírja, mi történt.
utter_ask_debt =
    Senki nem kényszeríthet arra, hogy munkával fizess vissza egy tartozást. Ennek adósrabszolgaság a neve, és tilos.
    Aki kihasznál másokat, gyakran mondja, hogy tartozol az útért, a szobáért vagy az ételért, és ez az összeg egyre nő. De egy valódi bankhitel vagy számla érvényes marad. Hogy a te tartozásod melyik, azt ügyvéd tudja megmondani.
    Ha veszélyes lehet neked, hogy nem fizetsz, előbb beszélj egy segítővel (emberrel).
    .revision = 1
utter_ask_debt_more =
    A magyar jogban nem érvényes az a szerződés, amely nyilvánvalóan a jó erkölcsbe ütközik (vagyis az emberek szerint nem tisztességes). Akkor sem érvényes, ha valaki nagyon igazságtalanul használta ki a te bajodat. Ha hazugság vagy jogellenes fenyegetés miatt írtál alá valamit, azt meg lehet támadni (vitatni).
    Magyarországon a munkaközvetítő nem kérhet tőled díjat. Hogy ez a te tartozásodnál mit jelent, azt ügyvéd tudja megmondani.
utter_ask_unpaid_wages =
    Ha dolgoztál, kérheted a béredet, akkor is, ha nem voltak irataid.
    Magyarországon a kormányhivatal munkaügyi felügyeleténél tehetsz panaszt, vagy bírósághoz fordulhatsz. A felügyelet hatóság: a munkahelyeket ellenőrzi. Ha nincsenek irataid, előbb kérdezz meg egy ügyvédet vagy egy segítő szervezetet.
    Ha az ígért bér nagy részét nem fizetik ki, az emberkereskedelem jele is lehet. Azt nem ígérhetem, hogy a pénzt megkapod.
    .revision = 1
utter_ask_unpaid_wages_more =
    Aki engedély nélkül tartózkodik az országban, ugyanannyi bért kérhet, mint mások ugyanazért a munkáért. Ha senki nem tudja bizonyítani, mennyi ideig dolgozott, a szabály legalább három hónap munkából indul ki.
    Aki magyarként külföldön dolgozik, az ottani munkaügyi felügyelethez fordulhat. Azt nem ígérhetem, hogy a pénzt megkapod.
utter_ask_deportation_risk =
    Érthető, ha félsz. Azt nem ígérhetem meg, hogyan dönt egy hatóság, de vannak európai szabályok, amelyek védhetnek.
    Ha nem vagy uniós állampolgár, és van jele, hogy emberkereskedelem áldozata lettél, időt kellene kapnod gondolkodni. Ez alatt nem szabadna kiutasítani téged az országból, akkor sem, ha iratok nélkül jöttél.
    Mielőtt a hatósághoz mész, beszélj ügyvéddel, például a Magyar Helsinki Bizottságnál. Ha az életed veszélyben van, először hívd a { $emergency }-t.
    .revision = 1
utter_ask_deportation_risk_more =
    Az európai szabályok szerint időt kellene kapnia gondolkodni annak, aki nem uniós országból jött, és emberkereskedelem áldozata lehet. Ez Magyarországot is köti, de az állam néha hamarabb befejezheti. A menekültügyi szabályok is számíthatnak.
    2023-ig jelentések szerint a magyar szabályok nem vonatkoztak azokra a külföldiekre, akiknek nincs engedélyük. A minisztérium 2023-ban azt mondta, hogy ez megváltozott.
    Ezért előbb beszélj ügyvéddel: Magyarországon az emberkereskedelem áldozatai ingyen kaphatnak ügyvédet.
utter_ask_right_to_work =
    Uniós állampolgárként engedély nélkül dolgozhatsz Magyarországon és más EU-országban is.
    Ha nem uniós országból jöttél, és áldozatként tartózkodási engedélyt kaptál, lehetőséged lehet munkára. Ez országonként más, és a mostani magyar szabályt nem ismerem pontosan. Mielőtt munkába állsz, kérdezz meg egy ügyvédet.
    Aki Ukrajnából jött, és ideiglenes védelmet kapott, egy 2022-es szabály szerint munkavállalási engedély nélkül dolgozhat Magyarországon. Kérdezd meg, hogy ez most is így van-e.
    .revision = 1
utter_ask_right_to_work_more =
    Ha nem uniós országból jöttél, és áldozatként tartózkodási engedélyt kaptál, lehetőséged lehet képzésre és tanulásra is. Ez országonként más.
    Annak a gyereknek, aki áldozatként segítséget kap, lehetőséget kellene kapnia, hogy iskolába járjon.
utter_ask_job_offer_safety =
    Azt nem tudom megmondani, hogy egy ajánlat biztonságos-e, de elmondom, mire figyelj.
    Intő jel lehet, ha nagyon sok pénzt ígérnek, nem kell hozzá tudás vagy nyelv, azonnal dönteni kell, vagy meg sem nevezik a céget.
    Kérj írásos szerződést, amelyet értesz, még indulás előtt. Az útleveledet ne add oda munkáltatónak, sofőrnek vagy közvetítőnek. Mondd el valakinek, akiben megbízol, hová mész és kivel, és beszéljetek meg egy jelszót arra, ha baj van.
    .revision = 1
utter_ask_job_offer_safety_next =
    Mielőtt igent mondasz, nézd végig ezt a listát:
    • Tudom a cég nevét és címét, és magam is utánanéztem.
    • Van írásos szerződésem, olyan nyelven, amelyet értek: bér, munkaidő, hely, ki fizeti a szállást.
    • Nem fizetek díjat azért, hogy megkapjam a munkát.
    • Nem kell még ma döntenem.
    • Az útlevelem nálam marad.
    • Valaki, akiben megbízom, tudja, hová megyek, kivel, és mikor írok majd.
    • Van egy kis pénzem, és haza is tudok jutni.
    • Tudom a segélyhívó számot és az ottani nagykövetségem számát.
    Ha valamelyikre nem tudsz igent mondani, kérdezz, mielőtt elindulsz. Egy segítő (ember) átnézheti veled az ajánlatot.
utter_ask_job_offer_safety_more =
    Magyarországon a munkaközvetítőt nyilvántartásba kell venni. Tőled nem kérhet díjat: a munkáltató fizeti.
    Az EU-s munkákról az EURES (európai álláskereső hálózat) ad információt. Azt nem tudom megmondani, hogy egy ajánlat biztonságos-e.

## Szolgálatok

utter_find_shelter =
    Ha most nem vagy biztonságban, hívd a { $emergency }-t.
    Magyarországon a felnőtt áldozatok védett szállásra mehetnek, ha kell, a gyerekükkel együtt. Helyet az OKIT krízisvonal tud keresni. Nincs már kötött időkorlát: a szálláson dolgozók veled együtt döntik el, meddig maradsz.
    Az ilyen helyek címe titkos, ezért nem mondhatom meg, hol vannak. Azt nem ígérhetem, hogy most van szabad hely.
    .revision = 1
utter_find_medical_help =
    Ha valaki élete veszélyben van, hívd a { $emergency }-t, és kérj mentőt.
    Más esetben is kérhetsz orvosi segítséget. Az EU-ban az emberkereskedelem áldozatainak orvosi segítséget kellene kapniuk. Te döntöd el, mennyit mondasz el az orvosnak. Magyarországon orvos is azonosíthat (elismerhet) valakit áldozatként.
    .revision = 1
utter_find_psychological_help =
    Jó, hogy segítséget keresel. Nem kell ezt egyedül cipelned, és a saját tempódban haladhatsz. Magyarországon az áldozatsegítő szolgálat lelki segítséget is ad, ingyen.
    Ha most nagyon rosszul vagy, ne maradj egyedül ezzel. Egy segítő (ember) itt is írhat neked, a magyarországi lelkielsősegély-vonal pedig éjjel-nappal hívható. Ha veszélyben van az életed, hívd a { $emergency }-t.
    .revision = 1
utter_find_hotline =
    Ha veszélyben vagy, hívd a { $emergency }-t. Más esetben segélyvonalat hívhatsz. Magyarországon az OKIT krízisvonal ingyenes, és éjjel-nappal hívható.
    Te döntöd el, mennyit mondasz. A beszélgetés elején megkérdezheted, milyen nyelven beszélnek, és kinek adják tovább, amit mondasz.
    .revision = 1
utter_find_embassy =
    A nagykövetség vagy a konzulátus adhat új úti okmányt. Ha menedéket kértél, vagy félsz a saját államodtól, előbb beszélj egy segítővel vagy ügyvéddel.
    Uniós állampolgár egy másik EU-ország követségén is kérhet segítséget, ha ott nincs sajátja. Magyar állampolgár külföldről éjjel-nappal hívhatja a konzuli ügyeletet. A magyar konzul jegyet nem foglal, és szállást nem ad.
    .revision = 1
utter_find_basic_needs =
    Magyarországon az áldozatsegítő szolgálat gyors pénzbeli segélyt adhat szállásra, ételre, ruhára, útra és gyógyszerre.
    A bűncselekmény után néhány napon belül kell kérni. Ezért telefonálj minél előbb.
    Egy segítő (ember) is segíthet megtalálni, ki ad ételt vagy ruhát a közeledben.
    .revision = 1
utter_find_nearby_service =
    Megnézem, milyen segítséget ismerek ott. Ha máshol keresel, írd meg az országot vagy a várost. A címedet ne írd le, arra nincs szükség.
    .revision = 1

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
    { $for }
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

## Mikor van itt segítő

people_always = A segítőink éjjel-nappal itt vannak.
people_now = A segítőink most itt vannak.
people_later = A segítőink legközelebb ekkor vannak itt: { $opens }.

## Kérdések a szolgálatok listája előtt

place_ask =
    Hol vagy most? Elég egy város vagy egy ország. A címedet ne írd le. Nem kell megmondanod, ha nem szeretnéd.
place_ask_abroad =
    Melyik országban vagy most? Így olyan számokat mutathatok, amelyek ott működnek. Nem kell megmondanod, ha nem szeretnéd.
place_ask_which =
    Több országról is írtál. Melyikben keressek?
place_unknown =
    Ezt a helyet nem ismerem. Írj le egy nagyobb várost a közelében, vagy írd meg az országot. A gombok közül is választhatsz.
place_unknown_maybe =
    Ezt a helyet nem ismerem. Ezek közül gondoltál valamelyikre?
place_without_services =
    Ott még nem ismerek szolgálatot ({ $country }). Ha veszélyben vagy, hívd annak az országnak a segélyhívó számát. Minden EU-országban és néhány más országban is ez a szám: { $emergency }.
    A lenti számok Európa sok országában hívhatók, de nem mindegyikben.
place_unsaid =
    Rendben, nem kell megmondanod. Magyarországi számokat mutatok. Ha veszélyben vagy, hívd a { $emergency }-t: minden EU-országban működik.
place_unsaid_abroad =
    Rendben, nem kell megmondanod. Ha veszélyben vagy, hívd a { $emergency }-t: minden EU-országban és néhány más országban is működik.
    A lenti számok Európa sok országában hívhatók, de nem mindegyikben.
embassy_ask =
    Melyik ország állampolgára vagy? Így megkereshetem az országod nagykövetségét. Nem kell megmondanod, ha nem szeretnéd.
embassy_none =
    Ennek a nagykövetségnek a számát még nem ismerem. Az ország külügyminisztériumának honlapján megtalálod. Egy segítő (ember) is megkeresheti veled.
    Ha menedéket kértél, vagy félsz a saját államodtól, előbb beszélj egy segítővel vagy ügyvéddel.
kind_ask =
    Milyen segítséget keresel?
audience_ask =
    Kinek kell a segítség?
services_intro_abroad =
    Ők segíthetnek ({ $country }):
services_no_more =
    Több szolgálatot ehhez nem ismerek. Választhatsz másik helyet, vagy kérhetsz egy segítőt (embert).
services_calling_home =
    A 06 80-nal kezdődő magyar számok Magyarországon ingyenesek, de külföldről általában nem hívhatók.
button_hungary = Magyarországon
button_other_place = Máshol keresek
button_other_country = Másik országban vagyok
button_other_kind = Másfajta segítség
button_for_whom = Megmondom, kinek kell
button_unsaid = Nem szeretném megmondani
audience_child = Gyereknek (18 év alatt)
audience_woman = Nőnek
audience_man = Férfinak
audience_family = Családnak
audience_anyone = Mindegy, kinek
kind_hotline = Segélyvonal
kind_shelter = Biztonságos szállás
kind_medical = Orvos
kind_psychological = Valaki, aki meghallgat
kind_legal = Ügyvéd
kind_basic_needs = Étel, ruha, pénz
kind_child = Segítség gyereknek
kind_embassy = Nagykövetség
kind_police = Rendőrség

## Egy szolgálat szavakban

service_hours_open = { $hours } (most elérhető)
service_hours_closed = { $hours } (most nem elérhető)
service_languages = nyelvek: { $languages }
service_abroad_unsure = lehet, hogy külföldről nem hívható

## Önellenőrzés: kérdések, ítélet nélkül

check_intro =
    Feltehetek neked legfeljebb nyolc rövid kérdést. Igennel vagy nemmel válaszolhatsz, vagy azt is mondhatod, hogy nem szeretnél válaszolni. Bármikor abbahagyhatod.
    Program vagyok, és nem ítélem meg a helyzetedet. A kérdések abban segítenek, hogy lásd, mit tehetsz. A válaszaidat a segítőink is láthatják. Kezdhetjük?
check_question = { $number } / { $total }. { $question }
check_q_deception = Más lett itt a munkád vagy az életed, mint amit ígértek neked?
check_q_documents = Valaki más tartja magánál az útleveledet vagy egyéb irataidat?
check_q_movement = Valaki más dönti el, hová mész vagy kivel beszélsz, vagy figyelnek téged?
check_q_wages = Előfordul, hogy nem fizetnek ki, vagy sokkal kevesebbet kapsz, mint amennyit ígértek?
check_q_debt = Azért kell dolgoznod, hogy visszafizess egy tartozást, vagy azt mondják, hogy a tartozásod egyre nő?
check_q_hours = Olyan sokat kell dolgoznod, hogy nem tudsz eleget pihenni, vagy rossz körülmények között élsz?
check_q_threats = Fenyeget vagy bánt valaki téged vagy a családodat?
check_q_leave = Ha abba akarnád hagyni, vagy el akarnál menni, megakadályozna benne valaki?
check_end =
    Köszönöm, hogy válaszoltál. Azt nem tudom megmondani, minek számít a te helyzeted. De ha úgy érzed, valami nincs rendben, az elég ok arra, hogy kérdezz.
    Beszélhetsz itt egy segítővel, olvashatsz a jogaidról, vagy megnézheted, ki tud segíteni. Te döntesz. Ha veszélyben vagy, hívd a { $emergency }-t.
check_end_some =
    Köszönöm, hogy válaszoltál. Ez nem volt könnyű. Amire igent mondtál, annak senkivel nem lenne szabad megtörténnie, és nem te tehetsz róla.
    Azt nem tudom megmondani, minek számít a te helyzeted. Egy segítő (ember) itt átnézheti veled. Olvashatsz a jogaidról is, vagy megnézheted, ki tud segíteni. Te döntesz. Ha veszélyben vagy, hívd a { $emergency }-t.
check_stopped =
    Rendben, itt abbahagyjuk. Nem kell megmondanod, miért. Bármikor visszatérhetsz a kérdésekhez, vagy kérhetsz egy segítőt (embert). Ha veszélyben vagy, hívd a { $emergency }-t.
button_check_start = Jöhetnek a kérdések
button_check_stop = Abbahagyom
button_skip = Nem szeretnék válaszolni

## Honnan van egy válasz

sources_intro =
    Amit erről írtam, ezekből a törvényekből és ezekről az oldalakról való. A törvények nevét azon a nyelven írom, amelyen megtaláltam.
sources_services = A telefonszámok ezekről az oldalakról valók:
sources_unchecked =
    Ezt a választ ügyvéd még nem nézte át. A törvények változnak, ezért fontos lépés előtt beszélj egy segítővel vagy ügyvéddel.
sources_checked =
    Ezt utoljára ekkor ellenőrizték: { $date }. A törvények változnak, ezért fontos lépés előtt beszélj egy segítővel vagy ügyvéddel.
sources_none =
    Ehhez a válaszhoz nem kell forrás: erről a beszélgetésről szól, és arról, hogyan működöm.
button_sources = Honnan tudod ezt?
answer_overdue =
    Ez az információ már nem friss. Mielőtt számítasz rá, kérdezd meg egy segítőtől vagy ügyvédtől, hogy még így van-e.

## Ami régi

answer_too_old =
    Amit erről tudok, az túl régi, ezért nem írom le. Egy ügyvéd vagy egy segítő (ember) meg tudja mondani, mi a helyzet most. Ha veszélyben vagy, hívd a { $emergency }-t.

## Nagyon messze

place_far_away =
    Ott még nem ismerek szolgálatot ({ $country }). Ha veszélyben vagy, hívd annak az országnak a segélyhívó számát.
    A saját országod nagykövetsége vagy konzulátusa talán tud ott segíteni. Ha menedéket kértél, vagy félsz a saját államodtól, előbb beszélj egy segítővel (valódi emberrel) vagy egy ügyvéddel. A segítő abban is tud segíteni, hogy kihez fordulhatsz ott.

## Várakozás és biztonságos írás

wait_before =
    { $count ->
        [0] Előtted most senki sem vár.
        [one] Előtted egy ember vár.
       *[other] Előtted { $count } ember vár.
    }
wait_unknown = Nem tudom, mennyit kell várnod.
wait_about =
    { $minutes ->
        [one] Az elmúlt órákban körülbelül egy percet kellett várni, amíg egy segítő írt.
       *[other] Az elmúlt órákban körülbelül { $minutes } percet kellett várni, amíg egy segítő írt.
    }
safe_ask = Biztonságos most itt írnod?
button_safe_yes = Biztonságos
button_safe_no = Nem biztonságos
button_write_first_no = Ne írjatok, amíg én nem írok
safe_yes_said = Jó. Ha ez megváltozik, bármikor abbahagyhatod. Nem kell megmagyaráznod.
write_first_no_said = Rendben. A segítőink látják, hogy ne írjanak neked, amíg te nem írsz. Amikor neked jó, írj ide újra.
safe_time_ask =
    Ha szeretnéd, megmondhatod, mikor biztonságosabb itt üzenetet olvasnod. Azt nem ígérhetem, hogy éppen akkor ír valaki.
button_time_morning = Reggel
button_time_midday = Dél körül
button_time_evening = Este
button_time_any = Bármikor
safe_time_kept = Rendben, a segítőink ezt látják. Azt nem ígérhetem, hogy éppen akkor ír valaki. Nekem addig is írhatsz.
neutral_opener = Szia, most jókor írok?
counsellor_away =
    A segítő most nem tudott válaszolni. Visszakerültél a sorba, a régi helyedre, és ezt a többi segítő is látja. Addig én, a program válaszolok neked. Ha veszélyben vagy, hívd a { $emergency }-t.
translated_notice =
    A segítő üzeneteit és a te üzeneteidet gép fordítja, ezért lehetnek benne hibák. Ha valami nem világos, kérdezz rá nyugodtan.
