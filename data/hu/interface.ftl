### Amit a felületek magyarul mutatnak. Minden azonosító azzal a résszel kezdődik, amelyhez tartozik.
### Telefonszám csak változóból jöhet.

### widget

widget-launcher = Chat
widget-launcher-label = Chat megnyitása
widget-title = Chat
widget-leave = Kilépés
widget-leave-label = Kilépés: az oldal azonnal bezárul
widget-leave-hint = A „Kilépés” azonnal bezárja ezt az oldalt, és egy közönséges honlapot nyit meg.
widget-leave-keys = A Shift háromszori megnyomása ugyanezt teszi.
widget-hide = A chatablak bezárása
widget-menu = Továbbiak
widget-language = Nyelv
widget-person = Segítőt (embert) kérek
widget-delete = Az üzeneteim törlése
widget-delete-ask = Töröljünk mindent, amit ide írtál? Utána nem lehet visszahozni.
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
widget-slow-down = Rövid idő alatt sok üzenet jött. Ez az üzenet pár pillanat múlva megy el. Most veszélyben vagy? Hívd ezt: { $emergency }.
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
widget-page-plain-other-error = Ez nem sikerült. Kérlek, próbáld újra. Most veszélyben vagy? Hívd ezt: { $emergency }.
widget-page-plain-ended = A beszélgetés véget ért. Ha írsz, új kezdődik.
widget-page-exit-link = Tovább
widget-page-demo-name = Kikötő Alapítvány
widget-page-demo-title = Kikötő Alapítvány – tanácsadás külföldi munkáról és életről
widget-page-demo-nav-help = Miben segítünk
widget-page-demo-nav-chat = A chat
widget-page-demo-nav-about = Rólunk
widget-page-demo-skip = Ugrás a szöveghez
widget-page-demo-heading = A munka nem kerülhet a szabadságodba
widget-page-demo-lead = Azoknak adunk tanácsot, akik az otthonuktól távol dolgoznak vagy élnek, és úgy érzik, valami nincs rendben: nem kapnak bért, elvették az irataikat, fenyegetik vagy kényszerítik őket. Ingyen és bizalmasan, akármilyenek is a papírjaid.
widget-page-demo-start = Írj nekünk
widget-page-demo-plain = Chat JavaScript nélkül
widget-page-demo-work-title = Munka és bér
widget-page-demo-work = Szerződés, munkaidő, levonások, tartozás a közvetítőnek: elmondjuk, mi szabad, és mit követelhetsz.
widget-page-demo-safe-title = Biztonság
widget-page-demo-safe = Biztonságos hely éjszakára, valaki, akivel beszélhetsz, orvos: tudjuk, ki segít a közeledben, és mennyibe kerül – többnyire semmibe.
widget-page-demo-rights-title = Jogok és iratok
widget-page-demo-rights = Elvett vagy elveszett útlevél, tartózkodási engedély, ügyvéd, tolmács: elmondjuk, mi jár neked.
widget-page-demo-chat-title = Hogyan működik a chat
widget-page-demo-chat-1 = Egy program azonnal válaszol, éjjel-nappal, több nyelven.
widget-page-demo-chat-2 = Bármikor kérhetsz segítőt, vagyis embert. A segítők csak a beszélgetésedet látják.
widget-page-demo-chat-3 = Nem kell név, nem kell fiók. Amit írtál, bármikor törölheted.
widget-page-demo-chat-4 = A „Kilépés” gomb azonnal bezárja az oldalt, és egy közönséges honlapot nyit meg.
widget-page-demo-about-title = Rólunk
widget-page-demo-about = Szociális munkások, jogászok és tolmácsok dolgoznak itt együtt. Függetlenek vagyunk a hatóságoktól és a munkáltatóktól. Semmit sem adunk tovább anélkül, hogy előbb megkérdeznénk téged. Ha egy gyerek nagy veszélyben van, lehet, hogy szólnunk kell, de megpróbáljuk ezt előbb neked elmondani.
widget-page-demo-danger = Most veszélyben vagy? Hívd ezt a számot: { $emergency }.
widget-page-demo-footer = Bemutató oldal: a Kikötő Alapítvány kitalált szervezet.

### telegram

telegram-description = Tudnivalók külföldi munkáról és életről. Egy program azonnal válaszol, éjjel-nappal, de kérhetsz embert is. Bármelyik nyelvünkön írhatsz.
telegram-short-description = Tudnivalók külföldi munkáról és életről.
telegram-command-start = Kezdés
telegram-command-language = Nyelv választása
telegram-command-human = Segítőt (embert) kérek
telegram-command-delete = Beszélgetés törlése
telegram-command-help = Mit tudok itt csinálni?
telegram-help =
    Írd le, mit szeretnél tudni. Ezek a parancsok is működnek:
    /human – segítőt (embert) kérsz
    /language – nyelvet választasz
    /delete – törlöd ezt a beszélgetést
    Most veszélyben vagy? Hívd ezt a számot: { $emergency }.
telegram-language-ask = Milyen nyelven írjunk?
telegram-unknown-command =
    Ezt a parancsot nem ismerem. Írd le, mit szeretnél tudni. A /help megmutatja, mit tudok.
telegram-kept = Nem töröltünk semmit.
telegram-nothing-to-delete = Nincs mit törölni: nálunk nincs meg a beszélgetésed. A Telegramodban maradhattak régi üzenetek, ott te törölheted őket.
telegram-failed = Ez nem sikerült. Kérlek, küldd el újra. Most veszélyben vagy? Hívd ezt a számot: { $emergency }.

### console

console-title = Segítői felület
console-noscript = Ehhez az oldalhoz JavaScript kell.
console-language = Nyelv
console-logout = Kijelentkezés
console-yes = igen
console-no = nem
console-cancel = Mégse
console-save = Mentés
console-retry = Újra
console-back = Vissza a listához
console-online = Kapcsolódva
console-offline = Nincs kapcsolat – újra próbálom
console-sound-on = Hang: be
console-sound-off = Hang: ki
console-notify-allow = Értesítések engedélyezése
console-notify-title = Azonnali
console-notify-text = Valakinek most kell segítség.
console-notify-session = Az új esetekhez jelentkezz be újra.
console-role-counsellor = segítő
console-role-supervisor = vezető
console-role-admin = rendszergazda
console-admin-text = A rendszergazda nem lát beszélgetést. A fiókok a parancssorban kezelhetők (helpline staff).

## Bejelentkezés

console-login-title = Segítői felület
console-login-text = A belépéshez add meg a felhasználónevedet, a jelszavadat és a hitelesítő alkalmazás kódját.
console-login-again-title = A munkamenet lejárt
console-login-again-text = A folytatáshoz jelentkezz be. Amit éppen írtál, megmaradt.
console-login-username = Felhasználónév
console-login-password = Jelszó
console-login-code = Kód
console-login-code-hint = hat számjegy a hitelesítő alkalmazásból; egy kód egyszer használható
console-login-submit = Belépés
console-login-wrong = A felhasználónév, a jelszó vagy a kód nem jó. Várj egy új kódra, és próbáld újra.

## Listák

console-queue = Beszélgetések
console-queue-waiting = Várakozik
console-queue-mine = Nálam van
console-queue-others = A többi
console-queue-waiting-empty = Senki sem vár.
console-queue-mine-empty = Nincs nálad beszélgetés. Nyiss meg egyet a várakozók közül, és vedd át.
console-queue-others-empty = Nincs.
console-waits = vár: { $time }
console-ago = { $time } telt el
console-seconds = { $n } mp
console-minutes = { $n } perc
console-hours = { $n } óra { $m } perc
console-days = { $n } nap { $h } óra
console-unread = új
console-with-assistant = a programnál
console-more-indicators =
    { $count ->
        [one] még egy jel
       *[other] még { $count } jel
    }
console-left-by-quick-exit = gyors kilépés
console-not-safe-to-write = nem írhat biztonságosan

## Beszélgetés

console-conversation = Beszélgetés
console-nothing-open = Válassz egy beszélgetést a listából.
console-loading = Egy pillanat…
console-erased = Ezt a beszélgetést törölték.
console-messages = Üzenetek
console-new-messages = Új üzenetek ↓
console-actions = Mi legyen a beszélgetéssel
console-state-mine = nálad van
console-state-other = nála van: { $name }
console-state-waiting = vár: { $time }
console-state-assistant = a programnál
console-state-closed = lezárva
console-bar-waiting = A kliens segítőre vár. Amíg át nem veszed, a program válaszol neki.
console-bar-assistant = A program válaszol. Átveheted; a kliens értesítést kap róla.
console-bar-other = { $name } ír ezzel a klienssel.
console-bar-closed = Ez a beszélgetés le van zárva. Ha a kliens újra ír, a program válaszol.
console-claim = Átveszem
console-release = Vissza a sorba
console-transfer = Továbbadom
console-transfer-text = A kliens megtudja, ki ír neki ezután.
console-transfer-to = Kinek
console-transfer-language = Sor: aki beszéli – { $language }
console-here = most itt van
console-return = Vissza a programnak
console-return-text = Újra a program válaszol, előzmények nélkül. A kliens megtudja, hogy kiléptél a beszélgetésből.
console-close = Lezárom
console-close-text = A kliens megtudja, hogy a beszélgetés véget ért, és bármikor újra írhat.
console-erase = Törlés
console-erase-text = A beszélgetésből minden végleg törlődik, a kliensnél és nálunk is. Nem lehet visszahozni.
console-outcome = Eredmény
console-outcome-informed = Tájékoztatást kapott
console-outcome-referred = Másik szolgálathoz irányítottuk
console-outcome-emergency = Mentő vagy rendőrség bevonva
console-outcome-safe-place = Biztonságos hely megszervezve
console-outcome-no-reply = Nem válaszolt többet
console-outcome-not-for-us = Nem ide tartozik
console-outcome-other = Egyéb
console-banner-quick-exit = A kliens gyors kilépéssel távozott. Ne írj elsőként: lehet, hogy valaki van mellette.
console-banner-not-safe = Lehet, hogy más is olvassa. Ne írj elsőként, és ne írj semmit, ami elárulhatja.
console-sure-title = Mégis írsz?
console-sure-quick-exit = A kliens sietve távozott. Az üzenetet más is megláthatja.
console-sure-not-safe = Lehet, hogy a kliens nem írhat biztonságosan. Az üzenetet más is megláthatja.
console-sure-send = Mégis elküldöm
console-reply-label = A válaszod
console-reply-placeholder = Írj a kliensnek…
console-reply-hint = Enter: küldés, Shift+Enter: új sor
console-send = Küldés
console-left = még { $count } karakter fér bele
console-too-long =
    { $count ->
        [one] egy karakterrel több
       *[other] { $count } karakterrel több
    }
console-typing-visitor = A kliens ír…
console-message-sending = Küldés…
console-message-sent = Elküldve
console-message-failed = Nem ment el.
console-message-undelivered = Nem sikerült kézbesíteni
console-pressed = gombot nyomott
console-buttons-offered = Gombok: { $buttons }
console-from-visitor = Kliens
console-from-assistant = Program
console-from-counsellor = Segítő
console-from-system = Értesítés

## Átadólap

console-card = Átadólap
console-fact-level = Szint
console-fact-indicators = Jelek
console-fact-language = Nyelv
console-fact-channel = Csatorna
console-fact-safe = Biztonságosan írhat
console-fact-exit = Gyors kilépés
console-fact-consent = Kér-e segítőt
console-fact-began = Kezdete
console-fact-holder = Kinél van
console-fact-outcome = Eredmény
console-indicators-none = nincs
console-consent-declined = nemet mondott
console-consent-open = nem mondott nemet
console-safe-unknown = nem tudjuk
console-safe-yes = igen
console-safe-no = nem
console-mode-assistant = a programnál
console-mode-waiting = senkinél, vár
console-mode-counsellor = segítőnél
console-mode-closed = senkinél, lezárva
console-channel-web = Honlap
console-channel-telegram = Telegram
console-level-none = Nincs
console-level-elevated = Emelt
console-level-high = Magas
console-level-immediate = Azonnali
console-level-change = Szint módosítása
console-level-text = Szintet csak munkatárs csökkenthet. Írd le, miért; ne idézd a klienst.
console-reason = Indok
console-verdict-ask = Jó volt a szint?
console-verdict-right = Jó
console-verdict-too-high = Túl magas
console-verdict-too-low = Túl alacsony
console-verdict-thanks = Feljegyeztük, a beszélgetéshez nem köthető módon.
console-notes = Feljegyzések
console-note-label = Új feljegyzés
console-note-placeholder = A kollégáknak; a kliens nem látja
console-note-add = Feljegyzem
console-history = Mi történt eddig
console-event-queued = a sorba került
console-event-requested = a kliens kérte
console-event-claimed = átvette
console-event-released = visszatette a sorba
console-event-transferred = továbbadta
console-event-returned = visszaadta a programnak
console-event-closed = lezárta
console-event-reopened = a kliens újra írt
console-event-declined = a kliens nem kér segítőt
console-event-level = a szint emelkedett
console-event-level-set = módosította a szintet
console-event-alert = riasztás
console-event-undelivered = egy üzenetet nem sikerült kézbesíteni
console-event-left-by-quick-exit = gyors kilépés
console-event-assistant-unavailable = a program nem válaszolt

## Jelek

console-indicator-confinement = Nem engedik el
console-indicator-document-confiscation = Elvett iratok
console-indicator-physical-violence = Testi erőszak
console-indicator-sexual-exploitation = Szexuális kizsákmányolás
console-indicator-forced-labour = Kényszermunka
console-indicator-forced-criminality = Bűnözésre kényszerítik
console-indicator-debt-bondage = Adósrabszolgaság
console-indicator-wage-withholding = Visszatartott bér
console-indicator-threats = Fenyegetés
console-indicator-deception = Megtévesztés
console-indicator-isolation-surveillance = Elszigetelik vagy figyelik
console-indicator-excessive-work = Túlzott munka
console-indicator-abusive-conditions = Méltatlan körülmények
console-indicator-minor = Kiskorú
console-indicator-sold-or-moved = Eladják vagy elviszik
console-indicator-forced-marriage = Kényszerházasság
console-indicator-organ-removal = Szervkivétel
console-indicator-online-exploitation = Online kizsákmányolás
console-indicator-suicide-self-harm = Öngyilkosság, önsértés
console-indicator-immediate-danger = Most veszélyben
console-indicator-medical-emergency = Orvosi vészhelyzet
console-indicator-abuse-of-vulnerability = Visszaélés a kiszolgáltatottsággal
console-indicator-unsafe-to-write = Nem írhat biztonságosan

## Számok

console-figures = Számok
console-figures-text = Beszélgetések a kezdés napja szerint. Az 5-nél kisebb számok helyén <5 áll.
console-figures-from = ettől
console-figures-to = eddig
console-figures-all = Összesen
console-figures-conversations = Beszélgetések
console-figures-escalated = Segítőnél volt vagy segítőre várt

## Hibák

console-error-other = Ez nem sikerült. Próbáld újra.
console-error-offline = Nincs kapcsolat. Próbáld újra.
console-error-already-claimed = { $name } már átvette.
console-error-not-holder = Ez a beszélgetés nincs (már) nálad.
console-error-not-allowed-now = Ez most nem lehetséges.
console-error-conversation-closed = A beszélgetés véget ért.
console-error-forbidden = A szerepköröd ezt nem engedi.
console-error-text-empty = Nincs benne olvasható szöveg.
console-error-text-too-long = A szöveg túl hosszú.
console-error-unknown-colleague = Ez a kolléga nem vehet át beszélgetést.
console-error-slow-down = Túl sok próbálkozás. Várj { $seconds } másodpercet.

### Alerts outside the console

alert-immediate = Segélyvonal: valakinek most azonnal segítség kell. Szint: { $level }. Ügy: { $case }.
alert-unanswered = Segélyvonal: valaki vár, és senki sem válaszolt neki. Szint: { $level }. Ügy: { $case }.
