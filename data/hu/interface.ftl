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

## Bejelentkezés

console-login-title = Segítői felület
console-login-text = A belépéshez add meg a felhasználónevedet, a jelszavadat és a hitelesítő alkalmazás kódját.
console-login-again-title = A munkamenet lejárt
console-login-again-text = A folytatáshoz jelentkezz be. Amit éppen írtál, megmaradt.
console-login-username = Felhasználónév
console-login-password = Jelszó
console-login-code = Kód
console-login-code-hint = hat számjegy a hitelesítő alkalmazásból; mindegyik egyszer használható. Vagy egy helyreállító kód. Az első belépéskor hagyd üresen.
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

### Console: the desk, accounts, office, figures

console-pages = Oldalak
console-saved = Mentve.
console-close-window = Ablak bezárása
console-queue-tips = Jelzések és aggódó hozzátartozók
console-queue-tips-empty = Nincs.
console-owed = a válaszodra vár
console-unanswered = senki sem válaszolt
console-safe-time = olvashat: { $time }
console-write-first-no = ne írj elsőként
console-banner-write-first = Azt kérte, hogy ne mi írjunk elsőként. Akkor válaszolj, amikor ír.
console-banner-owed = A válaszodra vár. Ha nem jön hamarosan válasz, a beszélgetés visszakerül a sorba.
console-notify-owed-title = Valaki a válaszodra vár
console-notify-owed-text = Különben a beszélgetés visszakerül a sorba.
console-notify-unanswered-title = Senki sem válaszolt
console-notify-unanswered-text = Valaki már egy ideje vár.
console-sure-pause = Már egy ideje nem írt. Lehet, hogy most más tartja a kezében a telefont. A biztonságos első mondat semmit sem árul el: „Most jókor írok?”
console-sure-write-first = Azt kérte, hogy ne mi írjunk elsőként.
console-opener = „Most jókor írok?”
console-opener-text = Semleges első mondatot küld, az illető nyelvén
console-earlier-above = Fent: egy korábbi beszélgetés. Újra írt
console-message-edited = utólag módosította
console-folded = Nehéz olvasni: { $names }
console-fold-on = Nehéz üzenetek elrejtve
console-fold-off = Nehéz üzenetek láthatók
console-card-sentences = Mi emelte a szintet
console-card-asked = Az illető utolsó üzenete
console-card-answered = A program utolsó üzenete
console-fact-lane = Kiről szól
console-fact-topic = Téma
console-fact-country = Ország
console-fact-write-first = Írhatunk elsőként
console-fact-safe-time = Biztonságosabb idő
console-fact-code-word = Jelszó
console-code-word-none = nincs
console-time-any = bármikor
console-time-morning = reggel
console-time-midday = dél körül
console-time-evening = este
console-lane-person = saját magáról
console-lane-other = valaki másról (aggodalom vagy jelzés)
console-lane-to-other = Áthelyezés a jelzésekhez
console-lane-to-person = Áthelyezés a segítségre várókhoz
console-safety = Biztonságos írás
console-safety-change = Módosítás
console-safety-text = Amiben megállapodtatok. A rendszer mindenkit figyelmeztet, mielőtt ennek ellentmondó üzenetet küldene.
console-event-safety = biztonság feljegyezve
console-event-lane = áthelyezve
console-event-reminded = emlékeztetve
console-event-released-unanswered = visszakerült a sorba, nem jött válasz
console-event-unanswered = a vezetők értesítve
console-insert-replies = Kész válaszok
console-insert-services = Szolgáltatás keresése
console-insert-replies-filter = Keresés a válaszok között
console-insert-services-filter = Név, segítség fajtája, város vagy ország
console-insert-none = Nincs találat.
console-insert-shared = közös
console-insert-please-check = ellenőrizendő
console-insert-add = Mentés kész válaszként
console-insert-edit = Szerkesztés
console-insert-remove = Válasz törlése
console-insert-title = Cím
console-insert-text = Szöveg
console-insert-share = mindenkinek
console-insert-holes = Senkiről ne írj bele semmit. A megjelenített neved és a segélyhívó kapcsos zárójelben állhat: name, emergency.
console-translate = Fordítás
console-translate-title = A fordítás ellenőrzése
console-translate-text = Ezt gép fordította. Küldés előtt javíthatsz rajta. Az illető megtudja, hogy gép fordít.
console-translate-there = Szöveg ezen a nyelven: { $language }
console-translate-back = Visszafordítva
console-translate-change = Átírom a szövegem
console-keys = Gyorsbillentyűk
console-keys-help = Ezt a listát mutatja
console-keys-on = Egybetűs gyorsbillentyűk használata
console-keys-next = Következő beszélgetés
console-keys-previous = Előző beszélgetés
console-keys-queue = A listára
console-keys-reply = A válaszmezőre
console-keys-send = Küldés (a válaszmezőben)
console-keys-escape = Kilépés a mezőből vagy az ablakból
console-keys-arrows = Fel és le a listában
console-guide = Hogyan működik ez a felület?
console-guide-queue = Bal oldalon látod, kik várnak: elöl a legsürgősebbek, utána, akik a legrégebben várnak. Az azonnali eset addig szól, amíg valaki át nem veszi.
console-guide-open = Nyisd meg, és olvasd el. A jobb oldali kártyán látod, mi emelte a szintet, és biztonságos-e írni.
console-guide-claim = Írás előtt vedd át. Onnantól a program hallgat, és az illető megtudja a megjelenített nevedet.
console-guide-safety = Kérdezd meg hamar, biztonságos-e írni, és jegyezd fel. A rendszer figyelmeztet, mielőtt ezzel ellentétes üzenetet küldenél.
console-guide-end = Ha befejezed, add tovább, add vissza vagy zárd le. Aki túl sokáig vár rád, visszakerül a sorba.
console-guide-demo = Gyakorláshoz kitalált beszélgetéseket a „helpline demo” parancs ad a szerveren.
console-account = Fiókom
console-account-who = { $name } (felhasználónév: { $user })
console-account-rename = Megjelenített név módosítása
console-account-rename-text = Ezt a nevet látják, akik nekünk írnak. Nem kell, hogy a valódi neved legyen.
console-account-shown-as = Megjelenített név
console-account-password = Jelszó módosítása
console-account-password-now = Jelenlegi jelszó
console-account-password-new = Új jelszó
console-account-password-text = Legalább { $count } karakter; néhány össze nem tartozó szó jó választás.
console-account-password-done = A jelszó megváltozott. Mindenhol máshol kiléptettünk.
console-account-recovery = Helyreállító kódok (még { $count })
console-account-recovery-title = Új helyreállító kódok
console-account-recovery-text = Egy ilyen kóddal egyszer telefon nélkül is beléphetsz. A régi kódok ezután nem működnek.
console-account-recovery-make = Új kódok készítése
console-account-codes = A helyreállító kódjaid
console-account-codes-text = Csak most látod őket. Írd le vagy nyomtasd ki, és ne a telefonod mellett tartsd. Mindegyik egyszer használható.
console-account-codes-kept = Eltettem őket
console-account-codes-go = Tovább
console-account-sessions = Hol vagy bejelentkezve
console-account-session-began = Mióta
console-account-session-seen = Utoljára használva
console-account-session-this = ez az
console-account-session-end = Kiléptetés ott
console-account-session-ended = Kiléptetve.
console-enrol = A fiókod beállítása
console-enrol-text = Olvasd be a képet egy hitelesítő alkalmazással, válassz saját jelszót, és írd be az első kódot.
console-enrol-qr = QR-kód a hitelesítő alkalmazáshoz
console-enrol-secret = Vagy írd be ezt az alkalmazásba:
console-enrol-password = Saját jelszó
console-enrol-again = Még egyszer ugyanaz
console-enrol-code = Az alkalmazás első kódja
console-enrol-differ = A két jelszó nem egyezik.
console-enrol-submit = Beállítás és belépés
console-accounts = Fiókok
console-accounts-text = Az adminok a fiókokat és a nyitvatartást kezelik. Beszélgetést csak akkor látnak, ha segítők is.
console-accounts-name = Név
console-accounts-username = Felhasználónév
console-accounts-role = Szerep
console-accounts-languages = Nyelvek
console-accounts-only-these = csak az ilyen nyelvű beszélgetéseket látja
console-accounts-counsels = admin, aki segítő is
console-accounts-state = Állapot
console-accounts-active = aktív
console-accounts-invited = meghívva
console-accounts-disabled = letiltva
console-accounts-last-login = Utolsó belépés
console-accounts-never = soha
console-accounts-actions = Műveletek
console-accounts-invite = Meghívás
console-accounts-invite-text = A kolléga jelszót kap az első belépéshez, és akkor állítja be a második lépcsőt.
console-accounts-invitation = Meghívó
console-accounts-invitation-text = Ezt csak egyszer látod, és eddig érvényes: { $until }. Személyesen vagy telefonon add át.
console-accounts-invitation-done = Átadtam
console-accounts-change = Módosítás
console-accounts-reset = Újrakezdés
console-accounts-reset-text = A jelszó és a második lépcső érvényét veszti. Új meghívót kapsz, amit átadhatsz.
console-accounts-logout = Kiléptetés mindenhol
console-accounts-enable = Újra beenged
console-accounts-disable = Letiltás
console-accounts-disable-text = Senki sem tud többé belépni vele. A kolléga beszélgetései visszakerülnek a sorba.
console-office = Nyitvatartás
console-office-text = Ezen kívül az emberek megtudják, mikor lesz itt valaki újra, és melyik vonal hívható most.
console-office-hours = Órák
console-office-hours-hint = Például: Mon-Fri 08:00-20:00; Sat 10:00-14:00, vagy 24/7, vagy closed
console-office-zone = Időzóna
console-office-holidays = Napok, amikor senki sincs itt
console-office-holidays-hint = Soronként egy: 2026-12-24 vagy 2026-12-24..2026-12-26 karácsony
console-office-open = Most itt vannak a segítők.
console-office-closed = Most zárva. Legközelebb: { $time }
console-office-never = Így soha senki sincs itt.
console-audit = Napló
console-audit-text = Ki, mit, melyik üggyel és mikor tett. Amit bárki írt, abból semmi sincs benne.
console-audit-at = Mikor
console-audit-actor = Ki
console-audit-action = Mit
console-audit-case = Ügy
console-audit-detail = Részlet
console-audit-more = Régebbiek
console-audit-none = Nincs bejegyzés.
console-audit-verify = A napló ellenőrzése
console-audit-intact = A napló ép: minden sor az előzőre épül.
console-audit-broken = A napló a(z) { $row }. sornál sérült. Szólj az adatvédelmi felelősnek.
console-figures-days = Utolsó { $count } nap
console-figures-csv = Letöltés CSV-ként
console-figures-number = Szám
console-figures-by-day = Beszélgetések naponként
console-figures-table = Táblázatban
console-figures-out-of-hours = Nyitvatartáson kívül érkezett
console-figures-waits = Idő az első emberi válaszig
console-figures-waits-text = Ötnél kevesebb válaszból nem számolunk.
console-figures-answered = Megválaszolva
console-figures-median = Medián
console-figures-p95 = 100-ból 95 ennyi időn belül
console-figures-precision = Jogos riasztások
console-figures-precision-text = A magas és azonnali szintekről adott ítéleteitek alapján.
console-figures-none = Túl kevés ahhoz, hogy megmutassuk.
console-error-bad-password = Ez a jelszó túl rövid, túl egyszerű, vagy benne van a felhasználóneved.
console-error-wrong-password = A jelenlegi jelszó nem jó.
console-error-wrong-code = A kód nem jó. Várd meg a következőt.
console-error-office-kept = Így nem maradna admin, vagy a saját fiókod szűnne meg.
console-error-unknown-placeholder = Kapcsos zárójelben csak name vagy emergency állhat.
console-error-bad-hours = Az órákat nem lehet értelmezni. Írd úgy, mint a példában.
console-error-bad-timezone = Nincs ilyen időzóna.
console-error-bad-holidays = Az egyik nap nem értelmezhető. Így írd: 2026-12-24, soronként egyet.
console-error-bad-username = A felhasználónév 1–32 jel: a-z, 0-9, pont, kötőjel, aláhúzás.
console-error-unknown-language = Válassz legalább egy nyelvet.
console-error-translation-unavailable = A fordító kiszolgáló nem válaszol. Fordítás nélkül is írhatsz.
console-error-bad-code-word = A jelszó túl hosszú.
