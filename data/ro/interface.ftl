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
widget-page-plain-too-long = Textul este prea lung. Trimiteți-l în bucăți mai scurte, vă rugăm.
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
telegram-command-human = Vreau să scriu cu un om
telegram-command-delete = Șterge această conversație
telegram-command-help = Ce pot face aici?
telegram-help =
    Scrieți pur și simplu ce doriți să știți. Merg și aceste comenzi:
    /human – scrieți cu un om
    /language – alegeți limba
    /delete – ștergeți această conversație
    Sunteți acum în pericol? Sunați la { $emergency }.
telegram-language-ask = În ce limbă doriți să scriem?
telegram-unknown-command =
    Nu cunosc această comandă. Scrieți pur și simplu ce doriți să știți. /help arată ce pot face.
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
console-admin-text = Administratorii nu văd conversații. Conturile se administrează din linia de comandă (helpline staff).

## Autentificare

console-login-title = Biroul consilierilor
console-login-text = Autentificați-vă cu numele de utilizator, parola și codul din aplicația de autentificare.
console-login-again-title = Sesiunea a expirat
console-login-again-text = Autentificați-vă ca să continuați. Ce scriați s-a păstrat.
console-login-username = Nume de utilizator
console-login-password = Parolă
console-login-code = Cod
console-login-code-hint = șase cifre din aplicația de autentificare; fiecare cod merge o singură dată
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
console-claim = Preiau
console-release = Înapoi în așteptare
console-transfer = Predau altcuiva
console-transfer-text = Persoana află cine îi scrie de acum.
console-transfer-to = Cui
console-transfer-language = În așteptare: cine vorbește { $language }
console-here = acum aici
console-return = Înapoi la program
console-return-text = Programul răspunde din nou și o ia de la început. Persoana află că ați ieșit din conversație.
console-close = Închid
console-close-text = Persoana află că s-a încheiat conversația și că poate scrie din nou oricând.
console-erase = Șterg
console-erase-text = Tot ce ține de această conversație se șterge definitiv, la persoană și la noi. Nu mai poate fi recuperat.
console-outcome = Rezultat
console-outcome-informed = A primit informații
console-outcome-referred = Îndrumare către alt serviciu
console-outcome-emergency = Au intervenit serviciile de urgență
console-outcome-safe-place = S-a găsit un loc sigur
console-outcome-no-reply = Nu a mai răspuns
console-outcome-not-for-us = Nu ține de noi
console-outcome-other = Altceva
console-banner-quick-exit = Persoana a ieșit prin ieșirea rapidă. Nu scrieți primul mesaj: poate e cineva lângă ea.
console-banner-not-safe = Poate citește și altcineva. Nu scrieți primul mesaj și nu scrieți nimic care ar putea da persoana de gol.
console-sure-title = Scrieți totuși?
console-sure-quick-exit = Persoana a ieșit în grabă. Un mesaj poate fi văzut de altcineva.
console-sure-not-safe = Poate că persoana nu poate scrie fără pericol. Un mesaj poate fi văzut de altcineva.
console-sure-send = Trimit totuși
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
console-verdict-too-high = Prea mare
console-verdict-too-low = Prea mic
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
console-error-text-empty = Nu conține text de citit.
console-error-text-too-long = Textul este prea lung.
console-error-unknown-colleague = Acest coleg nu poate prelua conversații.
console-error-slow-down = Prea multe încercări. Așteptați { $seconds } s.

### Alerts outside the console

alert-immediate = Linia de ajutor: cineva are nevoie de ajutor acum. Nivel: { $level }. Cazul { $case }.
alert-unanswered = Linia de ajutor: cineva așteaptă și nu i-a răspuns nimeni. Nivel: { $level }. Cazul { $case }.
