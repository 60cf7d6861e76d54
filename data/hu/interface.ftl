### Amit a felületek magyarul mutatnak. Minden azonosító azzal a résszel kezdődik, amelyhez tartozik.
### Telefonszám csak változóból jöhet.

### widget

widget-launcher = Chat
widget-launcher-label = Chat megnyitása
widget-title = Chat
widget-leave = Kilépés
widget-leave-label = Kilépés: az oldal azonnal bezárul
widget-leave-hint = A „Kilépés” azonnal bezárja ezt az oldalt, és egy közönséges honlapot nyit meg. A Shift háromszori megnyomása ugyanezt teszi.
widget-hide = A chatablak bezárása
widget-menu = Továbbiak
widget-language = Nyelv
widget-person = Segítőt (embert) kérek
widget-delete = Üzeneteim törlése
widget-delete-ask = Töröljünk mindent, amit ide írtál? Nem lehet visszahozni.
widget-delete-yes = Törlés
widget-delete-no = Maradjon
widget-deleted = Mindent töröltünk. Ha újra írsz, új beszélgetés kezdődik.
widget-log = Üzenetek
widget-write = Ide írhatsz…
widget-write-label = Az üzeneted
widget-send = Küldés
widget-emergency = Baj van? { $emergency }
widget-emergency-label = Most veszélyben vagy? Hívd ezt a számot: { $emergency }
widget-mode-assistant = Most egy program válaszol
widget-mode-waiting = Segítőt kértünk neked
widget-mode-counsellor = Egy segítő ír neked
widget-mode-closed = A segítő lezárta a beszélgetést
widget-from-visitor = Te
widget-from-assistant = Program
widget-from-counsellor = Segítő
widget-from-system = Értesítés
widget-typing = Ír…
widget-sending = Küldés…
widget-failed = Nem ment el.
widget-retry = Újra
widget-offline = Nincs kapcsolat. A szöveged megmarad, és később elmegy. Most veszélyben vagy? Hívd ezt: { $emergency }.
widget-trouble = Ez nem sikerült. A szöveged megmaradt. Most veszélyben vagy? Hívd ezt: { $emergency }.
widget-slow-down = Rövid idő alatt sok üzenet jött, ez pár pillanat múlva megy el. Most veszélyben vagy? Hívd ezt: { $emergency }.
widget-too-long = Túl hosszú: { $count } karakterrel több, mint ami egy üzenetbe fér.
widget-left = még { $count } karakter fér bele
widget-ended = Ez a beszélgetés véget ért. Ha írsz, új kezdődik.
widget-new = Új üzenetek
widget-loading = Egy pillanat…

## Oldalak

widget-page-neutral-title = Információ
widget-page-noscript = Ez az oldal JavaScriptet használ. Van olyan oldal is, amely anélkül működik.
widget-page-noscript-link = Chat JavaScript nélkül
widget-page-plain-title = Információ
widget-page-plain-intro = Lent írhatsz. Egy program válaszol, de bármikor kérhetsz embert. A nevedet nem kell megmondanod. A „Kilépés” bezárja ezt az oldalt, és egy közönséges honlapot nyit meg.
widget-page-plain-refresh = Új üzenetek mutatása
widget-page-plain-log = Üzenetek
widget-page-plain-empty = Még nincs itt semmi.
widget-page-plain-too-many = Rövid idő alatt sok üzenet jött. Várj egy kicsit, és küldd el újra. Most veszélyben vagy? Hívd ezt: { $emergency }.
widget-page-plain-too-long = A szöveg túl hosszú. Küldd el kisebb részekben.
widget-page-plain-nothing = Előbb írj valamit.
widget-page-plain-other-error = Ez nem sikerült. Próbáld újra. Most veszélyben vagy? Hívd ezt: { $emergency }.
widget-page-plain-ended = A beszélgetés véget ért. Ha írsz, új kezdődik.
widget-page-exit-link = Tovább
widget-page-demo-name = Kikötő Alapítvány
widget-page-demo-title = Kikötő Alapítvány – tanácsadás külföldi munkáról és életről
widget-page-demo-nav-help = Miben segítünk
widget-page-demo-nav-chat = A chat
widget-page-demo-nav-about = Rólunk
widget-page-demo-skip = Ugrás a szöveghez
widget-page-demo-heading = A munka nem kerülhet a szabadságodba
widget-page-demo-lead = Azoknak adunk tanácsot, akik az otthonuktól távol dolgoznak vagy élnek, és úgy érzik, valami nincs rendben: nem kapnak bért, elvették az irataikat, fenyegetik vagy kényszerítik őket. Ingyen és bizalmasan, akármilyen papírjaid vannak.
widget-page-demo-start = Írj nekünk
widget-page-demo-plain = Chat JavaScript nélkül
widget-page-demo-work-title = Munka és bér
widget-page-demo-work = Szerződés, munkaidő, levonások, tartozás a közvetítőnek: elmondjuk, mi szabad, és mit követelhetsz.
widget-page-demo-safe-title = Biztonság
widget-page-demo-safe = Biztonságos hely éjszakára, valaki, akivel beszélhetsz, orvos: tudjuk, ki segít a közeledben, és mennyibe kerül – többnyire semmibe.
widget-page-demo-rights-title = Jogok és iratok
widget-page-demo-rights = Elvett vagy elveszett útlevél, tartózkodási engedély, ügyvéd, tolmács: elmondjuk, mi jár neked.
widget-page-demo-chat-title = Hogyan működik a chat
widget-page-demo-chat-1 = Egy program azonnal válaszol, éjjel-nappal, azon a nyelven, amelyen írsz.
widget-page-demo-chat-2 = Bármikor kérhetsz segítőt, vagyis embert. A segítők csak a beszélgetésedet látják.
widget-page-demo-chat-3 = Nem kell név, nem kell fiók. Amit írtál, bármikor törölheted.
widget-page-demo-chat-4 = A „Kilépés” gomb azonnal bezárja az oldalt, és egy közönséges honlapot nyit meg.
widget-page-demo-about-title = Rólunk
widget-page-demo-about = Szociális munkások, jogászok és tolmácsok dolgoznak itt együtt. Függetlenek vagyunk a hatóságoktól és a munkáltatóktól. Semmit sem adunk tovább anélkül, hogy előbb megkérdeznénk téged. Ha egy gyerek nagy veszélyben van, lehet, hogy szólnunk kell, de ezt előbb neked mondjuk el.
widget-page-demo-danger = Most veszélyben vagy? Hívd ezt a számot: { $emergency }.
widget-page-demo-footer = Bemutató oldal: a Kikötő Alapítvány kitalált szervezet.

### telegram

### console
