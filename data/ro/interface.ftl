### Ce arată în română site-ul, Telegram și biroul consilierilor. Fiecare nume începe cu partea de care ține.
### Numerele de telefon vin numai din variabile.

### widget

widget-launcher = Chat
widget-launcher-label = Deschide chatul
widget-title = Chat
widget-leave = Ieșire
widget-leave-label = Ieșire imediată din această pagină
widget-leave-hint = „Ieșire” închide imediat această pagină și deschide un site obișnuit.
widget-leave-keys = Același lucru se întâmplă dacă apăsați Shift de trei ori.
widget-hide = Închide fereastra de chat
widget-menu = Mai multe
widget-language = Limba
widget-person = Vreau o persoană reală
widget-delete = Șterge mesajele mele
widget-delete-ask = Ștergem tot ce ați scris aici? După aceea nu mai poate fi recuperat.
widget-delete-yes = Șterge
widget-delete-no = Păstrează
widget-deleted = Totul este șters. Dacă scrieți din nou, începe o conversație nouă.
widget-log = Mesaje
widget-write = Scrieți aici…
widget-write-label = Mesajul dumneavoastră
widget-send = Trimite
widget-emergency = Pericol? { $emergency }
widget-emergency-label = Sunteți acum în pericol? Sunați la { $emergency }
widget-mode-assistant = Răspunde un program
widget-mode-waiting = S-a cerut un consilier
widget-mode-counsellor = Vă scrie un consilier
widget-mode-closed = Consilierul a încheiat conversația
widget-from-visitor = Dumneavoastră
widget-from-assistant = Program
widget-from-counsellor = Consilier
widget-from-system = Anunț
widget-typing = Scrie…
widget-sending = Se trimite…
widget-failed = Nu s-a trimis.
widget-retry = Încearcă din nou
widget-offline = Fără conexiune. Textul este păstrat și va fi trimis. Sunteți acum în pericol? Sunați la { $emergency }.
widget-trouble = Nu a mers. Textul este păstrat. Sunteți acum în pericol? Sunați la { $emergency }.
widget-slow-down = Au venit multe mesaje într-un timp scurt. Acesta se trimite peste câteva clipe. Sunteți acum în pericol? Sunați la { $emergency }.
widget-too-long = Prea lung. Caractere în plus față de cât încape într-un mesaj: { $count }.
widget-left = Caractere rămase: { $count }
widget-ended = Această conversație s-a încheiat. Dacă scrieți, începe una nouă.
widget-new = Mesaje noi
widget-loading = O clipă…
widget-more-larger = Text mai mare
widget-more-contrast = Contrast puternic
widget-more-later = Continui mai târziu
widget-more-later-about = Primiți un cod din 16 cifre. Cu el puteți reveni o singură dată la această conversație, în următoarele 7 zile, de pe orice telefon sau calculator. Cine găsește codul poate citi conversația. Dacă cineva vă verifică telefonul sau lucrurile, este mai sigur fără cod.
widget-more-later-get = Arată-mi un cod
widget-more-later-keep = Păstrați-l într-un loc în care vă uitați doar dumneavoastră. Aici nu rămâne salvat nicăieri și nu poate fi arătat încă o dată.
widget-more-later-kept = L-am notat
widget-more-back = Am un cod
widget-more-back-label = Codul dumneavoastră (16 cifre)
widget-more-back-go = Continui conversația
widget-more-back-wrong = Acest cod nu funcționează. Verificați cifrele. Un cod este valabil o singură dată și doar 7 zile.
widget-more-back-wait = Prea multe încercări. Așteptați un minut și încercați din nou.
widget-more-back-done = Ați revenit. Mesajele de dinainte sunt ascunse.
widget-more-show = Arată mesajele anterioare
widget-more-cancel = Închide

## Pagini

widget-page-neutral-title = Informații
widget-page-noscript = Această pagină are nevoie de JavaScript. Există și o pagină care merge fără el.
widget-page-noscript-link = Chat fără JavaScript
widget-page-plain-title = Informații
widget-page-plain-intro = Scrieți mai jos. Răspunde un program și puteți cere oricând o persoană reală. Nu e nevoie să vă spuneți numele. „Ieșire” închide această pagină și deschide un site obișnuit.
widget-page-plain-refresh = Arată mesajele noi
widget-page-plain-log = Mesaje
widget-page-plain-empty = Încă nu s-a scris nimic.
widget-page-plain-too-many = Au venit multe mesaje într-un timp scurt. Așteptați puțin, vă rugăm, și trimiteți din nou. Sunteți acum în pericol? Sunați la { $emergency }.
widget-page-plain-too-long = Textul este prea lung. Împărțiți-l, vă rugăm, în mesaje mai scurte.
widget-page-plain-nothing = Scrieți mai întâi ceva, vă rugăm.
widget-page-plain-other-error = Nu a mers. Încercați din nou, vă rugăm. Sunteți acum în pericol? Sunați la { $emergency }.
widget-page-plain-ended = Conversația s-a încheiat. Dacă scrieți, începe una nouă.
widget-page-exit-link = Continuă
widget-page-demo-name = Fundația Liman
widget-page-demo-title = Fundația Liman – sfaturi despre munca și viața în străinătate
widget-page-demo-nav-help = Cum ajutăm
widget-page-demo-nav-chat = Chatul
widget-page-demo-nav-about = Despre noi
widget-page-demo-skip = Sari la text
widget-page-demo-heading = Munca nu trebuie să vă coste libertatea
widget-page-demo-lead = Dăm sfaturi oamenilor care lucrează sau trăiesc departe de casă și simt că ceva nu este în regulă: salarii neplătite, acte luate, amenințări, presiuni. Gratuit și confidențial, oricare ar fi situația actelor dumneavoastră.
widget-page-demo-start = Scrieți-ne
widget-page-demo-plain = Chat fără JavaScript
widget-page-demo-work-title = Muncă și salariu
widget-page-demo-work = Contract, program de lucru, rețineri din salariu, datorii la intermediar: vă explicăm ce este permis și ce puteți cere.
widget-page-demo-safe-title = Siguranță
widget-page-demo-safe = Un loc sigur de dormit, cineva cu care să vorbiți, un doctor: știm cine poate ajuta aproape de dumneavoastră și cât costă – de cele mai multe ori nimic.
widget-page-demo-rights-title = Drepturi și acte
widget-page-demo-rights = Pașaport luat sau pierdut, permis de ședere, avocat, interpret: vă spunem ce drepturi aveți.
widget-page-demo-chat-title = Cum funcționează chatul
widget-page-demo-chat-1 = Un program răspunde imediat, zi și noapte, în mai multe limbi.
widget-page-demo-chat-2 = Puteți cere oricând un consilier. Consilierii văd numai conversația dumneavoastră.
widget-page-demo-chat-3 = Fără nume, fără cont. Puteți șterge oricând ce ați scris.
widget-page-demo-chat-4 = Butonul „Ieșire” închide imediat pagina și deschide un site obișnuit.
widget-page-demo-about-title = Despre noi
widget-page-demo-about = Aici lucrează împreună asistenți sociali, juriști și interpreți. Nu depindem de autorități și nici de angajatori. Nu spunem nimic mai departe fără să vă întrebăm înainte. Dacă un copil este în pericol grav, putem fi obligați să anunțăm autoritățile, dar vom încerca să vă spunem mai întâi dumneavoastră.
widget-page-demo-danger = Sunteți acum în pericol? Sunați la { $emergency }.
widget-page-demo-footer = Pagină demonstrativă: Fundația Liman este o organizație inventată.

### telegram

telegram-description = Informații despre munca și viața în străinătate. Un program răspunde imediat, zi și noapte, și puteți cere o persoană reală. Scrieți în oricare dintre limbile noastre.
telegram-short-description = Informații despre munca și viața în străinătate.
telegram-command-start = Începe
telegram-command-language = Alege limba
telegram-command-human = Vreau să-i scriu unui om
telegram-command-exit = Închide
telegram-command-hide = Ascunde mesajele botului
telegram-command-delete = Șterge această conversație
telegram-command-privacy = Cine poate citi aici?
telegram-command-help = Ce pot face aici?
telegram-help =
    Scrieți pur și simplu ce doriți să știți. Merg și aceste comenzi:
    /human – scrieți-i unui om
    /language – alegeți limba
    /exit – închideți conversația cu un singur cuvânt
    /hide – scoateți mesajele mele de pe ecran
    /delete – ștergeți această conversație
    /privacy – cine poate citi aici
    Sunteți acum în pericol? Sunați la { $emergency }.
telegram-language-ask = În ce limbă doriți să scriem?
telegram-unknown-command =
    Nu cunosc această comandă. Scrieți pur și simplu ce doriți să știți. /help arată ce pot face.
telegram-exit = Bine.
telegram-hidden = Mesajele acestui bot din ultimele două zile au dispărut de pe ecran. Mesajele mai vechi și conversația întreagă le puteți șterge numai dumneavoastră: țineți apăsat pe conversație în listă și alegeți „Șterge”. În setările conversației, „Ștergere automată” șterge singură mesajele noi. Consilierii noștri pot citi în continuare ce ați scris; „/delete” șterge totul și la noi.
telegram-kept = Nu am șters nimic.
telegram-nothing-to-delete = Nu este nimic de șters: nu avem nicio conversație cu dumneavoastră. În Telegram mai pot fi mesaje vechi, pe care le puteți șterge acolo.
telegram-failed = Nu a mers. Trimiteți din nou, vă rog. Sunteți acum în pericol? Sunați la { $emergency }.

### console

console-title = Biroul consilierilor
console-noscript = Această pagină are nevoie de JavaScript.
console-language = Limba
console-logout = Deconectare
console-yes = da
console-no = nu
console-cancel = Anulează
console-save = Salvează
console-retry = Încearcă din nou
console-back = Înapoi la listă
console-online = Conectat
console-offline = Fără conexiune – se încearcă din nou
console-sound-on = Sunet pornit
console-sound-off = Sunet oprit
console-notify-allow = Permite notificările
console-notify-title = Imediat
console-notify-text = Cineva are nevoie de ajutor acum.
console-notify-session = Autentificați-vă din nou ca să primiți în continuare cazuri.
console-role-counsellor = consilier
console-role-supervisor = supervizor
console-role-admin = administrator

## Autentificare

console-login-title = Biroul consilierilor
console-login-text = Autentificați-vă cu numele de utilizator, parola și codul din aplicația de autentificare.
console-login-again-title = Sesiunea a expirat
console-login-again-text = Autentificați-vă ca să continuați. Ce scriați s-a păstrat.
console-login-username = Nume de utilizator
console-login-password = Parolă
console-login-code = Cod
console-login-code-hint = șase cifre din aplicația de autentificare; fiecare cod merge o singură dată. Sau un cod de recuperare. La prima autentificare lăsați câmpul gol.
console-login-submit = Autentificare
console-login-wrong = Numele de utilizator, parola sau codul nu este corect. Așteptați un cod nou și încercați din nou.

## Liste

console-queue = Conversații
console-queue-waiting = În așteptare
console-queue-mine = Ale mele
console-queue-others = Celelalte
console-queue-waiting-empty = Nu așteaptă nimeni.
console-queue-mine-empty = Nu aveți nicio conversație. Deschideți una dintre cele în așteptare și preluați-o.
console-queue-others-empty = Niciuna.
console-waits = așteaptă de { $time }
console-ago = acum { $time }
console-seconds = { $n } s
console-minutes = { $n } min
console-hours = { $n } h { $m } min
console-days = { $n } z { $h } h
console-unread = nou
console-with-assistant = la program
console-more-indicators =
    { $count ->
        [one] încă un semn
        [few] încă { $count } semne
       *[other] încă { $count } de semne
    }
console-left-by-quick-exit = ieșire rapidă
console-not-safe-to-write = e periculos să scrie

## Conversația

console-conversation = Conversație
console-nothing-open = Alegeți o conversație din listă.
console-loading = O clipă…
console-erased = Această conversație a fost ștearsă.
console-messages = Mesaje
console-new-messages = Mesaje noi ↓
console-actions = Ce facem cu conversația
console-state-mine = este la dumneavoastră
console-state-other = este la { $name }
console-state-waiting = așteaptă de { $time }
console-state-assistant = la program
console-state-closed = închisă
console-bar-waiting = Persoana așteaptă un consilier. Până o preluați, răspunde programul.
console-bar-assistant = Răspunde programul. Puteți prelua conversația; persoana va fi anunțată.
console-bar-other = { $name } scrie cu această persoană.
console-bar-closed = Această conversație este închisă. Dacă persoana scrie din nou, răspunde programul.
console-claim = Preia
console-release = Înapoi în așteptare
console-transfer = Predă altcuiva
console-transfer-text = Persoana află cine îi scrie de acum.
console-transfer-to = Cui
console-transfer-language = În așteptare: cine vorbește { $language }
console-here = acum aici
console-return = Înapoi la program
console-return-text = Programul răspunde din nou și o ia de la început. Persoana află că ați ieșit din conversație.
console-close = Închide
console-close-text = Persoana află că s-a încheiat conversația și că poate scrie din nou oricând.
console-erase = Șterge
console-erase-text = Tot ce ține de această conversație se șterge definitiv, la persoană și la noi. Nu mai poate fi recuperat.
console-outcome = Rezultat
console-outcome-informed = A primit informații
console-outcome-referred = Îndrumare către alt serviciu
console-outcome-emergency = Au intervenit serviciile de urgență
console-outcome-safe-place = S-a găsit un loc sigur
console-outcome-no-reply = Nu a mai răspuns
console-outcome-not-for-us = Nu ține de noi
console-outcome-other = Altceva
console-banner-quick-exit = Persoana a folosit ieșirea rapidă. Nu scrieți primul mesaj: poate e cineva lângă ea.
console-banner-not-safe = Poate citește și altcineva. Nu scrieți primul mesaj și nu scrieți nimic care ar putea da persoana de gol.
console-sure-title = Scrieți totuși?
console-sure-quick-exit = Persoana a ieșit în grabă. Un mesaj poate fi văzut de altcineva.
console-sure-not-safe = Poate că persoana nu poate scrie fără pericol. Un mesaj poate fi văzut de altcineva.
console-sure-send = Trimite totuși
console-reply-label = Răspunsul dumneavoastră
console-reply-placeholder = Scrieți-i persoanei…
console-reply-hint = Enter trimite, Shift+Enter începe un rând nou
console-send = Trimite
console-left = Caractere rămase: { $count }
console-too-long =
    { $count ->
        [one] un caracter în plus
        [few] { $count } caractere în plus
       *[other] { $count } de caractere în plus
    }
console-typing-visitor = Persoana scrie…
console-message-sending = Se trimite…
console-message-sent = Trimis
console-message-failed = Nu s-a trimis.
console-message-undelivered = Nu a putut fi livrat
console-pressed = a apăsat un buton
console-buttons-offered = Butoane: { $buttons }
console-from-visitor = Persoana
console-from-assistant = Program
console-from-counsellor = Consilier
console-from-system = Anunț

## Fișa de predare

console-card = Fișa de predare
console-fact-level = Nivel
console-fact-indicators = Semne
console-fact-language = Limba
console-fact-channel = Canal
console-fact-safe = Poate scrie fără pericol
console-fact-exit = Ieșire rapidă
console-fact-consent = Dorește un consilier
console-fact-began = Început
console-fact-holder = La cine este
console-fact-outcome = Rezultat
console-indicators-none = niciunul
console-consent-declined = a spus nu
console-consent-open = nu a spus nu
console-safe-unknown = nu se știe
console-safe-yes = da
console-safe-no = nu
console-mode-assistant = la program
console-mode-waiting = la nimeni, așteaptă
console-mode-counsellor = la un consilier
console-mode-closed = la nimeni, închisă
console-channel-web = Site
console-channel-telegram = Telegram
console-level-none = Niciunul
console-level-elevated = Crescut
console-level-high = Înalt
console-level-immediate = Imediat
console-level-change = Schimbă nivelul
console-level-text = Numai personalul poate coborî un nivel. Spuneți de ce; nu citați persoana.
console-reason = Motiv
console-verdict-ask = A fost corect nivelul?
console-verdict-right = Corect
console-verdict-too-high = Prea înalt
console-verdict-too-low = Prea scăzut
console-verdict-thanks = S-a notat, fără nicio legătură cu această conversație.
console-notes = Note
console-note-label = Notă nouă
console-note-placeholder = Pentru colegi; persoana nu o vede
console-note-add = Adaugă nota
console-history = Ce s-a întâmplat până acum
console-event-queued = pusă în așteptare
console-event-requested = la cererea persoanei
console-event-claimed = preluată
console-event-released = înapoi în așteptare
console-event-transferred = predată altcuiva
console-event-returned = înapoi la program
console-event-closed = închisă
console-event-reopened = persoana a scris din nou
console-event-declined = persoana nu dorește un consilier
console-event-level = nivelul a crescut
console-event-level-set = nivelul a fost schimbat
console-event-alert = alarmă
console-event-undelivered = un mesaj nu a putut fi livrat
console-event-left-by-quick-exit = ieșire rapidă
console-event-assistant-unavailable = programul nu a răspuns

## Semne

console-indicator-confinement = Nu este lăsată să plece
console-indicator-document-confiscation = Acte luate
console-indicator-physical-violence = Violență fizică
console-indicator-sexual-exploitation = Exploatare sexuală
console-indicator-forced-labour = Muncă forțată
console-indicator-forced-criminality = Obligare la infracțiuni
console-indicator-debt-bondage = Robie pentru datorii
console-indicator-wage-withholding = Salariu reținut
console-indicator-threats = Amenințări
console-indicator-deception = Înșelăciune
console-indicator-isolation-surveillance = Izolare sau supraveghere
console-indicator-excessive-work = Muncă excesivă
console-indicator-abusive-conditions = Condiții abuzive
console-indicator-minor = Copil
console-indicator-sold-or-moved = Vânzare sau mutare
console-indicator-forced-marriage = Căsătorie forțată
console-indicator-organ-removal = Prelevare de organe
console-indicator-online-exploitation = Exploatare online
console-indicator-suicide-self-harm = Suicid sau autovătămare
console-indicator-immediate-danger = Pericol acum
console-indicator-medical-emergency = Urgență medicală
console-indicator-abuse-of-vulnerability = Abuz de vulnerabilitate
console-indicator-unsafe-to-write = E periculos să scrie

## Cifre

console-figures = Cifre
console-figures-text = Conversații după ziua în care au început. Numerele sub 5 apar ca <5.
console-figures-from = de la
console-figures-to = până la
console-figures-all = În total
console-figures-conversations = Conversații
console-figures-escalated = La un consilier sau în așteptarea unuia

## Probleme

console-error-other = Nu a mers. Încercați din nou.
console-error-offline = Fără conexiune. Încercați din nou.
console-error-already-claimed = { $name } a preluat-o deja.
console-error-not-holder = Conversația nu este (sau nu mai este) la dumneavoastră.
console-error-not-allowed-now = Acum nu se poate.
console-error-conversation-closed = Conversația s-a încheiat.
console-error-forbidden = Rolul dumneavoastră nu permite asta.
console-error-text-empty = Mesajul este gol.
console-error-text-too-long = Textul este prea lung.
console-error-unknown-colleague = Acest coleg nu poate prelua conversații.
console-error-slow-down = Prea multe încercări. Așteptați { $seconds } s.

### Alerts outside the console

alert-immediate = Linia de ajutor: cineva are nevoie de ajutor acum. Nivel: { $level }. Cazul { $case }.
alert-unanswered = Linia de ajutor: cineva așteaptă și nu i-a răspuns nimeni. Nivel: { $level }. Cazul { $case }.

### Console: the desk, accounts, office, figures

console-pages = Pagini
console-saved = Salvat.
console-close-window = Închide fereastra
console-queue-tips = Semnalări și persoane îngrijorate
console-queue-tips-empty = Niciuna.
console-owed = așteaptă răspunsul dumneavoastră
console-unanswered = nu a răspuns nimeni
console-safe-time = poate citi: { $time }
console-write-first-no = nu scrieți primul mesaj
console-banner-write-first = Persoana a cerut să nu i se scrie până nu scrie ea. Răspundeți după ce scrie.
console-banner-owed = Persoana așteaptă răspunsul dumneavoastră. Dacă nu răspunde nimeni curând, conversația se întoarce pe lista de așteptare.
console-notify-owed-title = Cineva așteaptă răspunsul dumneavoastră
console-notify-owed-text = Altfel conversația se întoarce pe lista de așteptare.
console-notify-unanswered-title = Nu a răspuns nimeni
console-notify-unanswered-text = Cineva așteaptă de ceva vreme.
console-sure-pause = Persoana nu a mai scris de ceva vreme. Poate că telefonul este acum la altcineva. Un prim mesaj sigur nu dezvăluie nimic: „E un moment potrivit acum?”
console-sure-write-first = Persoana a cerut să nu i se scrie până nu scrie ea.
console-opener = „E un moment potrivit acum?”
console-opener-text = Trimite un prim mesaj neutru, în limba persoanei
console-earlier-above = Mai sus: o conversație anterioară. Persoana a scris din nou
console-message-edited = modificat de persoană
console-folded = Greu de citit: { $names }
console-fold-on = Mesajele grele sunt ascunse
console-fold-off = Mesajele grele sunt afișate
console-card-sentences = Ce a ridicat nivelul
console-card-asked = Ultimul mesaj al persoanei
console-card-answered = Ultimul mesaj al programului
console-fact-lane = Despre cine
console-fact-topic = Tema
console-fact-country = Țara
console-fact-write-first = Putem scrie primii
console-fact-safe-time = Moment mai sigur
console-fact-code-word = Cuvânt secret
console-code-word-none = nu s-a stabilit
console-time-any = oricând
console-time-morning = dimineața
console-time-midday = în jurul prânzului
console-time-evening = seara
console-lane-person = persoana însăși
console-lane-other = altcineva (îngrijorare sau semnalare)
console-lane-to-other = Mută la semnalări
console-lane-to-person = Mută la cei care au nevoie de ajutor
console-safety = Scrisul în siguranță
console-safety-change = Modifică
console-safety-text = Ce ați stabilit cu persoana. Sistemul îi avertizează pe toți înainte să plece un mesaj care încalcă înțelegerea.
console-event-safety = notă despre siguranță
console-event-lane = mutată
console-event-reminded = reamintire
console-event-released-unanswered = înapoi în așteptare, nu a răspuns nimeni
console-event-unanswered = supervizorii au fost anunțați
console-insert-replies = Răspunsuri gata scrise
console-insert-services = Caută un serviciu
console-insert-replies-filter = Caută în răspunsuri
console-insert-services-filter = Nume, fel de ajutor, oraș sau țară
console-insert-none = Nu s-a găsit nimic.
console-insert-shared = comun
console-insert-please-check = de verificat
console-insert-add = Păstrează ca răspuns
console-insert-edit = Editează
console-insert-remove = Șterge răspunsul
console-insert-title = Titlu
console-insert-text = Text
console-insert-share = pentru toți
console-insert-holes = Nu scrieți nimic despre nicio persoană. Numele afișat și numărul de urgență pot sta între acolade: name, emergency.
console-translate = Traducere
console-translate-title = Verificați traducerea
console-translate-text = Aceasta este o traducere automată. O puteți corecta înainte de a o trimite. Persoana află că traduce un program.
console-translate-there = Textul în: { $language }
console-translate-back = Tradus înapoi
console-translate-change = Modifică textul meu
console-keys = Comenzi rapide de la tastatură
console-keys-help = Arată această listă
console-keys-on = Folosește comenzi de o literă
console-keys-next = Conversația următoare
console-keys-previous = Conversația anterioară
console-keys-queue = La listă
console-keys-reply = La câmpul de răspuns
console-keys-send = Trimite (în câmpul de răspuns)
console-keys-escape = Ieșire din câmp sau din fereastră
console-keys-arrows = Sus și jos în listă
console-guide = Cum funcționează această pagină
console-guide-queue = În stânga sunt cei care așteaptă: întâi cazurile cele mai urgente, apoi cei care așteaptă de mai mult timp. La cazurile imediate se aude un sunet până le preia cineva.
console-guide-open = Deschideți o conversație ca s-o citiți. Fișa din dreapta arată ce a ridicat nivelul și dacă se poate scrie în siguranță.
console-guide-claim = Preluați conversația înainte să scrieți. De atunci programul tace, iar persoana află numele dumneavoastră afișat.
console-guide-safety = Întrebați din timp dacă se poate scrie în siguranță și notați răspunsul. Sistemul vă avertizează înainte de un mesaj care nu respectă acest lucru.
console-guide-end = Când vă opriți, predați conversația altcuiva, dați-o înapoi sau închideți-o. Cine vă așteaptă prea mult se întoarce pe lista de așteptare.
console-guide-demo = Ca să exersați cu conversații inventate, cineva poate porni pe server „helpline demo”.
console-account = Contul meu
console-account-who = { $name } (nume de utilizator: { $user })
console-account-rename = Schimbă numele afișat
console-account-rename-text = Acest nume îl văd cei care ne scriu. Nu trebuie să fie cel real.
console-account-shown-as = Nume afișat
console-account-password = Schimbă parola
console-account-password-now = Parola actuală
console-account-password-new = Parola nouă
console-account-password-text = Cel puțin { $count } caractere; câteva cuvinte fără legătură între ele sunt o alegere bună.
console-account-password-done = Parola a fost schimbată. Ați fost deconectat(ă) din toate celelalte locuri.
console-account-recovery = Coduri de recuperare (rămase: { $count })
console-account-recovery-title = Coduri de recuperare noi
console-account-recovery-text = Cu un astfel de cod puteți intra o dată fără telefon. Codurile vechi nu vor mai funcționa.
console-account-recovery-make = Creează coduri noi
console-account-codes = Codurile dumneavoastră de recuperare
console-account-codes-text = Se afișează numai acum. Scrieți-le sau tipăriți-le și nu le țineți lângă telefon. Fiecare merge o singură dată.
console-account-codes-kept = Le-am păstrat
console-account-codes-go = Mai departe
console-account-sessions = Unde sunteți conectat(ă)
console-account-session-began = De când
console-account-session-seen = Ultima folosire
console-account-session-this = aceasta
console-account-session-end = Deconectează acolo
console-account-session-ended = Deconectat.
console-enrol = Configurați contul
console-enrol-text = Scanați imaginea cu o aplicație de autentificare, alegeți-vă o parolă și introduceți primul cod.
console-enrol-qr = Cod QR pentru aplicația de autentificare
console-enrol-secret = Sau scrieți în aplicație:
console-enrol-password = Parola dumneavoastră
console-enrol-again = Aceeași parolă, încă o dată
console-enrol-code = Primul cod din aplicație
console-enrol-differ = Cele două parole nu sunt la fel.
console-enrol-submit = Configurează și intră
console-accounts = Conturi
console-accounts-text = Administratorii se ocupă de conturi și de programul de lucru. Nu văd conversații decât dacă sunt și consilieri.
console-accounts-name = Nume
console-accounts-username = Nume de utilizator
console-accounts-role = Rol
console-accounts-languages = Limbi
console-accounts-only-these = vede numai conversațiile în aceste limbi
console-accounts-counsels = administrator care este și consilier
console-accounts-state = Stare
console-accounts-active = activ
console-accounts-invited = invitat
console-accounts-disabled = dezactivat
console-accounts-last-login = Ultima conectare
console-accounts-never = niciodată
console-accounts-actions = Acțiuni
console-accounts-invite = Invită
console-accounts-invite-text = Colegul primește o parolă pentru prima autentificare și atunci își configurează al doilea factor.
console-accounts-invitation = Invitație
console-accounts-invitation-text = Se afișează o singură dată și este valabilă până la { $until }. Transmiteți-o personal sau la telefon.
console-accounts-invitation-done = Am transmis-o
console-accounts-change = Modifică
console-accounts-reset = Resetează
console-accounts-reset-text = Parola și al doilea factor nu mai sunt valabile. Primiți o nouă invitație de transmis.
console-accounts-logout = Deconectează peste tot
console-accounts-enable = Reactivează
console-accounts-disable = Dezactivează
console-accounts-disable-text = Nimeni nu se mai poate autentifica cu acest cont. Conversațiile colegului se întorc pe lista de așteptare.
console-office = Program de lucru
console-office-text = În afara acestor ore, oamenilor li se spune când va fi din nou cineva aici și ce linii de ajutor răspund acum.
console-office-hours = Ore
console-office-hours-hint = De exemplu: Mon-Fri 08:00-20:00; Sat 10:00-14:00, sau 24/7, sau closed
console-office-zone = Fus orar
console-office-holidays = Zile în care nu e nimeni
console-office-holidays-hint = Câte una pe fiecare rând: 2026-12-24 sau 2026-12-24..2026-12-26 Crăciun
console-office-open = Consilierii sunt acum aici.
console-office-closed = Acum închis. Următoarea deschidere: { $time }
console-office-never = Cu acest program de lucru nu e nimeni niciodată.
console-audit = Jurnal
console-audit-text = Cine ce a făcut, în ce caz și când. Aici nu apare nimic din ce a scris cineva.
console-audit-at = Când
console-audit-actor = Cine
console-audit-action = Ce
console-audit-case = Caz
console-audit-detail = Detaliu
console-audit-more = Mai vechi
console-audit-none = Nicio înregistrare.
console-audit-verify = Verifică jurnalul
console-audit-intact = Jurnalul este întreg: fiecare rând se leagă de cel dinainte.
console-audit-broken = Jurnalul este stricat la rândul { $row }. Anunțați persoana responsabilă cu protecția datelor.
console-figures-days =
    { $count ->
        [one] Ultima zi
        [few] Ultimele { $count } zile
       *[other] Ultimele { $count } de zile
    }
console-figures-csv = Descarcă CSV
console-figures-number = Număr
console-figures-by-day = Conversații pe zile
console-figures-table = Ca tabel
console-figures-out-of-hours = Intrate pe listă în afara programului de lucru
console-figures-waits = Timpul până la primul răspuns uman
console-figures-waits-text = Din mai puțin de cinci răspunsuri nu se calculează nimic.
console-figures-answered = Cu răspuns
console-figures-median = Mediană
console-figures-p95 = 95 din 100 în cel mult
console-figures-precision = Alerte corecte
console-figures-precision-text = După aprecierile dumneavoastră despre nivelurile înalt și imediat.
console-figures-none = Prea puține pentru a fi afișate.
console-error-bad-password = Parola este prea scurtă, prea simplă sau conține numele de utilizator.
console-error-wrong-password = Parola actuală nu este corectă.
console-error-wrong-code = Codul nu se potrivește. Așteptați următorul.
console-error-office-kept = Astfel nu ar mai rămâne niciun administrator sau v-ați închide propriul cont.
console-error-unknown-placeholder = Între acolade pot sta numai name sau emergency.
console-error-bad-hours = Orele nu pot fi citite. Scrieți-le ca în exemplu.
console-error-bad-timezone = Nu există un astfel de fus orar.
console-error-bad-holidays = O zi nu poate fi citită. Scrieți așa: 2026-12-24, câte una pe fiecare rând.
console-error-bad-username = Numele de utilizator are 1–32 de caractere: a-z, 0-9, punct, cratimă, liniuță de subliniere.
console-error-unknown-language = Alegeți cel puțin o limbă.
console-error-translation-unavailable = Serverul de traducere nu răspunde. Puteți scrie fără el.
console-error-bad-code-word = Cuvântul secret este prea lung.
console-menu = Meniu
console-audit-action-login = s-a conectat
console-audit-action-logout = s-a deconectat
console-audit-action-open = a deschis un caz
console-audit-action-claim = a preluat
console-audit-action-reply = i-a scris persoanei
console-audit-action-release = a pus înapoi în așteptare
console-audit-action-transfer = a predat altcuiva
console-audit-action-return = a dat înapoi programului
console-audit-action-close = a închis
console-audit-action-level = a schimbat nivelul
console-audit-action-note = a scris o notă
console-audit-action-erase = a șters un caz
console-audit-action-safety = a notat ceva despre siguranță
console-audit-action-lane = a mutat între liste
console-audit-action-refused = a cerut un caz al altei echipe
console-audit-action-invite = a invitat
console-audit-action-enrol = a configurat contul
console-audit-action-password = a schimbat parola
console-audit-action-recovery-used = a folosit un cod de recuperare
console-audit-action-recovery-renewed = a creat coduri de recuperare noi
console-audit-action-account-changed = a modificat un cont
console-audit-action-disabled = a dezactivat un cont
console-audit-action-enabled = a reactivat un cont
console-audit-action-reset = a resetat un cont
console-audit-action-session-ended = a încheiat o sesiune
console-audit-action-office = a schimbat programul de lucru
console-audit-action-export = a descărcat cifre
console-audit-action-reply-template = a păstrat un răspuns gata scris
console-message-delivered = livrat
console-message-earlier = Înainte de modificare
console-bird-0 = stârc
console-bird-1 = lebădă
console-bird-2 = măcăleandru
console-bird-3 = rândunică
console-bird-4 = barză
console-bird-5 = bufniță
console-bird-6 = cinteză
console-bird-7 = ciocârlie
console-bird-8 = pănțăruș
console-bird-9 = cocor
console-bird-10 = sturz
console-bird-11 = șoim
console-bird-12 = vrabie
console-bird-13 = coțofană
console-bird-14 = pescăraș albastru
console-bird-15 = porumbel
console-bird-16 = corb
console-bird-17 = ploier
console-bird-18 = graur
console-bird-19 = cuc
console-bird-20 = privighetoare
console-bird-21 = pelican
console-bird-22 = pescăruș
console-bird-23 = gaiță
console-quote = Citează în răspuns
console-quoting = Răspuns la:
console-quote-drop = Fără citat
