### Tot ce spune asistentul în română.
### Forma de politețe, cuvinte simple, cel mult o întrebare într-un text. Numerele de telefon vin numai din variabile.

## Bun venit

welcome =
    Bună ziua. Sunt un program de calculator, nu un om. Vă pot da informații despre drepturile dumneavoastră, despre muncă, acte, siguranță și locuri unde se poate cere ajutor. Puteți scrie cu cuvintele dumneavoastră sau puteți alege un buton.
    Dacă sunteți în pericol, sunați la { $emergency }.
welcome_next =
    Puteți cere oricând un consilier (o persoană reală). { $people }
    Consilierii acestei organizații pot citi conversația. O poate citi și cine se uită în telefonul sau în calculatorul dumneavoastră. Nu e nevoie să vă spuneți numele.
    Butonul „Ieșire” închide imediat această pagină.
welcome_telegram =
    Bună ziua. Sunt un program de calculator, nu un om. Vă pot da informații despre drepturile dumneavoastră, despre muncă, acte, siguranță și locuri unde se poate cere ajutor. Puteți scrie cu cuvintele dumneavoastră sau puteți alege un buton.
    Dacă sunteți în pericol, sunați la { $emergency }.
welcome_telegram_next =
    Puteți cere oricând un consilier (o persoană reală). { $people }
    Telegram păstrează ce scrieți aici și poate citi mesajele. Consilierii noștri văd conversația, dar nu vă văd numele de pe Telegram și nici numărul de telefon. Dacă se uită și altcineva în telefonul dumneavoastră, vă rog să nu scrieți aici: site-ul nostru, într-o fereastră privată, este mai sigur.
    Puteți șterge oricând această conversație: scrieți „șterge”.

## Pericol acum

emergency =
    Dacă sunteți acum în pericol, sunați la { $emergency }.
    Eu sunt un program. Tocmai i-am spus unui consilier că cineva are nevoie de ajutor acum. Consilierul vede numai această conversație.
    Puteți scrie mai departe fără pericol?
    Vă puteți opri și puteți închide conversația în orice clipă.
emergency_closed =
    Dacă sunteți acum în pericol, sunați la { $emergency }.
    Linia de criză OKIT din Ungaria răspunde zi și noapte: { $phone_hu_okit }.
    Eu sunt un program. Consilierii noștri sunt din nou aici: { $opens }. Până atunci se poate să nu citească nimeni ce scrieți, așa că vă rog să nu ne așteptați.
    Eu pot rămâne aici să vă dau informații. Puteți scrie mai departe fără pericol?
    Vă puteți opri și puteți închide conversația în orice clipă.
emergency_again =
    Dacă sunteți acum în pericol, sunați la { $emergency }.
    Eu sunt un program și nu pot trimite pe nimeni la dumneavoastră. Dacă nu puteți suna, poate că cineva în care aveți încredere poate suna în locul dumneavoastră.
    Eu sunt în continuare aici. Dacă e periculos să scrieți, vă puteți opri acum.
emergency_crisis =
    Dacă viața dumneavoastră este acum în pericol, sunați la { $emergency }.
    Vă mulțumesc că mi-ați scris asta. Nu trebuie să treceți prin asta fără sprijin.
    În Ungaria puteți suna la { $phone_hu_lesz_116123 }. Acolo vă ascultă oameni, zi și noapte. Apelul este gratuit și nu e nevoie să vă spuneți numele.
    Eu sunt un program. Tocmai i-am spus unui consilier că cineva are nevoie de ajutor acum. Consilierul vede numai această conversație.
    Aveți pe cineva de încredere care poate fi acum lângă dumneavoastră?
emergency_crisis_closed =
    Dacă viața dumneavoastră este acum în pericol, sunați la { $emergency }.
    Vă mulțumesc că mi-ați scris asta. Nu trebuie să treceți prin asta fără sprijin.
    În Ungaria puteți suna la { $phone_hu_lesz_116123 }. Acolo vă ascultă oameni, zi și noapte. Apelul este gratuit și nu e nevoie să vă spuneți numele.
    Eu sunt un program. Consilierii noștri sunt din nou aici: { $opens }. Până atunci se poate să nu citească nimeni ce scrieți, așa că vă rog să nu ne așteptați.
    Aveți pe cineva de încredere care poate fi acum lângă dumneavoastră?
emergency_child =
    Dacă cineva este acum în pericol, sunați la { $emergency }.
    În Ungaria, linia pentru copii Kék Vonal îi ajută pe copii și pe tineri, iar apelul este gratuit: { $phone_hu_kek_vonal_116111 }.
    Înainte să scrieți mai mult, e bine să știți: dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vor încerca să vă spună mai întâi dumneavoastră.
    Eu sunt un program. Tocmai i-am spus unui consilier că cineva are nevoie de ajutor acum. Consilierul vede numai această conversație.
    Dumneavoastră hotărâți ce scrieți și vă puteți opri în orice clipă. Puteți scrie mai departe fără pericol?
emergency_child_closed =
    Dacă cineva este acum în pericol, sunați la { $emergency }.
    În Ungaria, linia pentru copii Kék Vonal îi ajută pe copii și pe tineri, iar apelul este gratuit: { $phone_hu_kek_vonal_116111 }.
    Înainte să scrieți mai mult, e bine să știți: dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vor încerca să vă spună mai întâi dumneavoastră.
    Eu sunt un program. Consilierii noștri sunt din nou aici: { $opens }. Până atunci se poate să nu citească nimeni ce scrieți, așa că vă rog să nu ne așteptați.
    Dumneavoastră hotărâți ce scrieți și vă puteți opri în orice clipă. Puteți scrie mai departe fără pericol?
emergency_medical =
    Sunați acum la { $emergency } și cereți o ambulanță.
    Spuneți unde sunteți și faceți ce vi se spune la telefon. Apelul este gratuit.
    Eu sunt un program și nu pot da sfaturi medicale. Tocmai i-am spus unui consilier că cineva are nevoie de ajutor acum. Consilierul vede numai această conversație.
    Dacă puteți, sunați întâi, vă rog. După aceea îmi puteți scrie.
emergency_medical_closed =
    Sunați acum la { $emergency } și cereți o ambulanță.
    Spuneți unde sunteți și faceți ce vi se spune la telefon. Apelul este gratuit.
    Eu sunt un program și nu pot da sfaturi medicale. Consilierii noștri sunt din nou aici: { $opens }. Până atunci se poate să nu citească nimeni ce scrieți, așa că vă rog să nu ne așteptați.
    Dacă puteți, sunați întâi, vă rog. După aceea îmi puteți scrie.

## Un consilier este rugat să intre în conversație

high =
    Vă mulțumesc că mi-ați spus. Nu este vina dumneavoastră.
    Eu sunt un program. Am rugat un consilier să citească această conversație și să vă scrie aici. Consilierul vede numai această conversație. { $wait }
    Puteți scrie mai departe și vă puteți opri oricând. Dacă nu doriți un consilier, îmi puteți spune.
    Dacă ajungeți în pericol, sunați la { $emergency }.
high_closed =
    Vă mulțumesc că mi-ați spus. Nu este vina dumneavoastră.
    Eu sunt un program. Consilierii noștri sunt din nou aici: { $opens }. Până atunci mesajul dumneavoastră rămâne în așteptare. Dacă nu doriți un consilier, îmi puteți spune.
    Dacă vreți să vorbiți cu cineva acum, linia de criză OKIT din Ungaria răspunde zi și noapte: { $phone_hu_okit }. Dacă sunteți în pericol, sunați la { $emergency }.
    Noi răspundem numai în această conversație și nu vă căutăm în altă parte. Mie îmi puteți scrie mai departe.
high_crisis =
    Vă mulțumesc că mi-ați scris asta. Cred că vă este foarte greu acum.
    În Ungaria puteți suna la { $phone_hu_lesz_116123 }. Acolo vă ascultă oameni, zi și noapte. Apelul este gratuit și nu e nevoie să vă spuneți numele. Dacă viața dumneavoastră este în pericol, sunați la { $emergency }.
    Eu sunt un program. Am rugat un consilier să citească această conversație și să vă scrie aici. Consilierul vede numai această conversație. { $wait }
    Îmi puteți scrie mai departe. Dacă nu doriți un consilier, îmi puteți spune.
high_crisis_closed =
    Vă mulțumesc că mi-ați scris asta. Cred că vă este foarte greu acum.
    În Ungaria puteți suna la { $phone_hu_lesz_116123 }. Acolo vă ascultă oameni, zi și noapte. Apelul este gratuit și nu e nevoie să vă spuneți numele. Dacă viața dumneavoastră este în pericol, sunați la { $emergency }.
    Eu sunt un program. Consilierii noștri sunt din nou aici: { $opens }. Până atunci mesajul dumneavoastră rămâne în așteptare. Nu e nevoie să îi așteptați.
    Îmi puteți scrie mai departe. Dacă nu doriți un consilier, îmi puteți spune.
high_child =
    Vă mulțumesc că mi-ați spus. Când cineva face rău unui copil sau îl exploatează, nu este niciodată vina copilului.
    Înainte să scrieți mai mult, e bine să știți: dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vor încerca să vă spună mai întâi dumneavoastră.
    În Ungaria, linia pentru copii Kék Vonal îi ajută pe copii și pe tineri, iar apelul este gratuit: { $phone_hu_kek_vonal_116111 }. Dacă sunteți în pericol, sunați la { $emergency }.
    Eu sunt un program. Am rugat un consilier să citească această conversație și să vă scrie aici. Consilierul vede numai această conversație. { $wait }
    Dumneavoastră hotărâți ce scrieți. Dacă nu doriți un consilier, îmi puteți spune.
high_child_closed =
    Vă mulțumesc că mi-ați spus. Când cineva face rău unui copil sau îl exploatează, nu este niciodată vina copilului.
    Înainte să scrieți mai mult, e bine să știți: dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vor încerca să vă spună mai întâi dumneavoastră.
    În Ungaria, linia pentru copii Kék Vonal îi ajută pe copii și pe tineri, iar apelul este gratuit: { $phone_hu_kek_vonal_116111 }. Dacă sunteți în pericol, sunați la { $emergency }.
    Eu sunt un program. Consilierii noștri sunt din nou aici: { $opens }. Până atunci mesajul dumneavoastră rămâne în așteptare. Nu e nevoie să îi așteptați.
    Dumneavoastră hotărâți ce scrieți. Dacă nu doriți un consilier, îmi puteți spune.
offer_person =
    Nu trebuie să rezolvați asta fără ajutor. Dacă vreți, vă poate scrie aici un consilier (o persoană reală). Consilierul vede numai această conversație. Doriți un consilier?

## Conversația cu un om

person_requested =
    Bine, le-am spus consilierilor noștri și sunteți pe lista de așteptare. { $wait }
    Până atunci vă răspund eu. Dacă sunteți în pericol, sunați la { $emergency }.
person_requested_closed =
    Bine, sunteți pe lista de așteptare. Consilierii noștri sunt din nou aici: { $opens }. Nu știu cât va trebui să așteptați după aceea.
    Dacă vreți să vorbiți cu cineva înainte, linia de criză OKIT din Ungaria răspunde zi și noapte: { $phone_hu_okit }. Dacă sunteți în pericol, sunați la { $emergency }.
    Până atunci vă răspund eu.
person_waiting =
    Sunteți pe lista de așteptare. Când consilierii noștri sunt aici, văd că așteptați. { $wait } Între timp îmi puteți scrie mie. Dacă sunteți în pericol, sunați la { $emergency }.
person_declined =
    E în regulă. Acum nu mai sunteți pe lista de așteptare pentru un consilier. Dacă scrieți despre un pericol grav, se poate totuși să anunț un consilier. Mie îmi puteți scrie mai departe și puteți cere oricând o persoană reală.
counsellor_joined =
    De acum vă scrie { $name }. { $name } este consilier, o persoană reală. Eu, programul, nu mai scriu.
counsellor_left =
    Consilierul nu mai este în conversație. Vă răspund din nou eu, programul. Puteți cere oricând o persoană reală.
conversation_closed =
    Consilierul a încheiat această conversație. Puteți scrie din nou oricând, și atunci vă răspund eu, programul.

## Când ceva nu merge

assistant_unavailable =
    Îmi pare rău, am o problemă tehnică și nu pot răspunde acum. Mesajul dumneavoastră a ajuns și este păstrat.
    Dacă sunteți în pericol, sunați la { $emergency }. Linia de criză OKIT din Ungaria răspunde zi și noapte: { $phone_hu_okit }.
    Doriți să vă scrie un consilier (o persoană reală)?
text_empty =
    Acest mesaj este gol. Scrieți câteva cuvinte, vă rog.
text_too_long =
    Mesajul este prea lung. Un mesaj poate avea cel mult { $limit } de caractere. Împărțiți-l, vă rog, în mesaje mai scurte.
media_unsupported =
    Aici nu pot vedea poze sau fișiere și nu pot asculta mesaje vocale. Vă rog să scrieți în cuvinte și să nu trimiteți poze cu actele dumneavoastră.
private_chat_only =
    Răspund numai într-o conversație privată. Aici și alți oameni pot citi ce scrieți. Dacă aveți o întrebare, deschideți, vă rog, o conversație numai cu mine.
slow_down =
    Au venit multe mesaje într-un timp scurt. Așteptați puțin, vă rog, apoi scrieți din nou. Dacă sunteți în pericol, sunați la { $emergency }.
button_expired =
    Acest buton nu mai merge. Scrieți, vă rog, ce doriți.

## Limba

language_changed =
    Bine, de acum vă scriu în română.
language_unknown =
    I do not speak this language yet. Please choose one of my languages with a button, or write in one of them.
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
language_unknown_named =
    It looks as if you write in { $name }. I do not speak this language yet. Please choose one of my languages with a button, or write in one of them.
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
language_ask =
    Nu îmi dau seama în ce limbă vreți să vorbim. Alegeți una, vă rog.

## Intimitate și ieșire

unsafe_to_write =
    Bine. Vă puteți opri acum și puteți reveni când e bine pentru dumneavoastră, poate de pe alt telefon sau alt calculator.
    Pe site, butonul „Ieșire” închide pagina imediat. Dacă vreți, ștergem mai întâi ce ați scris: scrieți „șterge”.
    Dacă este urgent, puteți suna la { $emergency }.
neutral_cover =
    Acesta este un serviciu de informații despre munca și călătoriile în străinătate. Cu ce vă pot ajuta?
delete_confirm =
    Să șterg toată conversația? După aceea nu mai poate fi recuperată. Dacă așteptați un consilier, nici el nu va mai vedea ce ați scris.
data_deleted =
    Am șters această conversație de la noi. Pe telefonul dumneavoastră sau în browser poate că se mai vede că ați fost aici. Dacă ați scris pe Telegram, verificați, vă rog, dacă a dispărut și de acolo. Puteți scrie din nou oricând.
session_ended =
    Această conversație s-a încheiat. Dacă vreți, puteți începe oricând alta.

## Vorbe obișnuite

utter_greet =
    Bună ziua. E bine că ați scris. Cu ce vă pot ajuta?
    .revision = 1
utter_goodbye =
    Aveți grijă de dumneavoastră. Puteți scrie din nou oricând. Dacă se poate uita și altcineva în telefonul sau în calculatorul dumneavoastră, puteți șterge întâi această conversație: scrieți „șterge”.
    .revision = 1
utter_thank =
    Cu plăcere. Dacă mai aveți o întrebare, scrieți-mi.
    .revision = 1
utter_affirm =
    Bine. Scrieți-mi, vă rog, despre ce vreți să aflați mai mult.
    .revision = 1
utter_deny =
    Bine. Dumneavoastră hotărâți despre ce vorbim. Dacă aveți mai târziu o întrebare, sunt aici.
    .revision = 1
utter_ask_capabilities =
    Mă puteți întreba despre muncă, salariu, acte, datorii și drepturile dumneavoastră. Vă pot arăta și unde puteți suna.
    Sunt un program, deci pot greși și nu dau sfaturi juridice. Înainte de un pas important, vorbiți, vă rog, și cu un om: aici puteți cere un consilier. Nu e nevoie să vă spuneți numele.
    .revision = 1
utter_ask_if_bot =
    Sunt un program de calculator, nu un om. Acest serviciu este al unei organizații care ajută oameni.
    Consilierii organizației sunt persoane reale și vă pot scrie și ei aici. Dacă doriți asta, scrieți că vreți o persoană reală.
    .revision = 1
utter_change_language =
    În ce limbă doriți să scriem? Apăsați, vă rog, pe unul dintre butoane.
    .revision = 1
utter_restart =
    Să o luăm de la început. Scrieți ce doriți să știți sau alegeți unul dintre butoane.
    .revision = 1
utter_out_of_scope =
    Îmi pare rău, cu asta nu vă pot ajuta. Vă pot scrie despre muncă, drepturi, siguranță și locuri unde se poate cere ajutor. Dacă aveți o întrebare despre acestea, scrieți-mi.
    .revision = 1

## Oameni și siguranță

utter_request_human =
    E bine că întrebați. Un consilier (o persoană reală) vă poate scrie în această conversație. Nu e nevoie să spuneți cine sunteți, iar dumneavoastră hotărâți cât povestiți. Dacă sunteți în pericol, sunați la { $emergency }.
    .revision = 1
utter_report_emergency =
    Dacă dumneavoastră sau altcineva este acum în pericol, sunați la { $emergency }. Numărul merge în toate țările din UE, iar apelul este gratuit.
    .revision = 1
utter_report_emergency_next =
    Eu sunt un program și nu pot suna în locul dumneavoastră. Dacă vreți, vă poate scrie aici un consilier (o persoană reală). Dacă e periculos să scrieți, vă puteți opri în orice clipă.
utter_ask_chat_privacy =
    Nu e nevoie să vă spuneți numele, adresa sau numărul de telefon. Consilierii acestei organizații pot citi conversația. După un timp ea este ștearsă, dar o puteți șterge și mai devreme.
    Nu pot promite că totul rămâne secret. Cine vă folosește telefonul, calculatorul sau internetul poate vedea că ați fost aici. „Ieșire” nu șterge istoricul din browser.
    .revision = 1
utter_ask_chat_privacy_more =
    Mesajele sunt trimise criptat între dumneavoastră și noi. Dar ele rămân pe calculatorul nostru, iar consilierii noștri le pot citi. Într-o fereastră privată rămân mai puține urme pe telefonul sau calculatorul dumneavoastră.
    Dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vor încerca să vă spună mai întâi dumneavoastră.
utter_ask_chat_privacy_telegram =
    Nu e nevoie să vă spuneți numele, adresa sau numărul de telefon. Consilierii noștri pot citi conversația, dar nu vă văd numele de pe Telegram și nici numărul de telefon. Ștergem copia noastră după un timp, iar dumneavoastră o puteți șterge mai devreme.
    Nu pot promite că totul rămâne secret. Pe Telegram, conversația cu un program nu este criptată de la un capăt la altul: Telegram o păstrează și o poate citi. O poate citi și cine vă folosește telefonul.
utter_ask_chat_privacy_telegram_more =
    Dacă ștergeți conversația la noi, vă rog să o ștergeți și din Telegram. Pe site-ul nostru, într-o fereastră privată, rămân mai puține urme pe telefonul dumneavoastră.
    Dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vor încerca să vă spună mai întâi dumneavoastră.
utter_delete_my_data =
    Puteți șterge oricând această conversație și nu e nevoie să spuneți de ce. După aceea nu mai poate fi recuperată. Pe telefonul dumneavoastră sau în browser poate că se mai vede că ați fost aici. Ce a rămas acolo puteți șterge numai dumneavoastră.
    Să șterg totul acum?
    .revision = 1
utter_concern_for_other =
    E bine că vă pasă de această persoană. Dacă este acum în pericol, sunați la { $emergency }.
    Vă rog să nu vorbiți despre asta cu cei despre care credeți că îi fac rău. Poate fi periculos și pentru dumneavoastră, și pentru această persoană.
    Dacă este vorba de un copil, cereți ajutor cât mai repede, vă rog. Puteți vorbi cu o linie telefonică de ajutor sau, aici, cu un consilier (o persoană reală), chiar dacă nu știți sigur ce se întâmplă.
    .revision = 1
utter_concern_for_other_more =
    Dacă puteți vorbi fără pericol cu această persoană, spuneți-i că o credeți și că există ajutor. Lăsați-o să hotărască ce vrea.
    Dacă nu e un pericol chiar acum, puteți și să anunțați poliția. În Ungaria nu e nevoie să vă spuneți numele.
utter_check_my_situation =
    E bine că întrebați. Mulți oameni nu știu sigur. Semnale de alarmă pot fi: nu puteți pleca, cineva vă ține actele, nu primiți plata promisă, trebuie să munciți pentru o datorie care tot crește, cineva vă amenință pe dumneavoastră sau pe cei din familie, ori trebuie să faceți lucruri pe care nu vreți să le faceți.
    Puteți cere ajutor și dacă numai unul dintre ele se potrivește, sau dacă nu știți sigur.
    .revision = 1
utter_disclose_exploitation =
    Vă mulțumesc că mi-ați spus. Îmi pare rău că a trebuit să treceți prin asta. Nu este vina dumneavoastră. Nu e nevoie să scrieți mai mult decât doriți.
    Dacă cereți, un consilier (o persoană reală) poate citi această conversație și vă poate scrie. Dacă sunteți în pericol, sunați la { $emergency }.
    .revision = 1

## Drepturi

utter_ask_what_is_trafficking =
    Trafic de persoane înseamnă că cineva recrutează, mută sau ascunde o persoană ori preia controlul asupra ei, ca să o exploateze (să o folosească, de exemplu la muncă forțată). Folosește forța, amenințări sau minciuni, ori profită de situația grea a persoanei.
    Este infracțiune chiar dacă persoana a spus la început „da”. În cazul unui copil, este trafic chiar și fără forță sau minciuni.
    Nu orice loc de muncă prost înseamnă trafic de persoane, dar se poate să aveți totuși drepturi. Dacă nu știți sigur, puteți vorbi despre asta cu un consilier (o persoană reală).
    .revision = 1
utter_ask_what_is_trafficking_more =
    În traficul de persoane este vorba de exploatare. De exemplu, cineva este obligat să muncească, să facă sex, să cerșească sau să comită infracțiuni. Sau este folosit ca servitor în casa unei familii. Nu e nevoie ca persoana să fi fost vândută sau dusă în altă țară.
    Traficul de migranți este altceva: acolo, o călăuză ajută pe cineva să treacă granița împotriva regulilor, pentru bani sau alt câștig.
utter_ask_rights =
    În UE, o persoană care poate fi victimă a traficului de persoane ar trebui să primească ajutor. Poate fi un loc sigur, un doctor, un psiholog, un interpret sau ajutor juridic. Ar trebui să îl primească chiar dacă nu colaborează cu poliția.
    În Ungaria, o persoană identificată (recunoscută) ca victimă poate primi sprijin gratuit, orice cetățenie sau acte ar avea.
    Pentru oamenii din alte țări este uneori mai greu în practică. De aceea e bine să aveți alături un consilier sau un avocat.
    .revision = 1
utter_ask_rights_more =
    În Ungaria, sprijinul pentru victime poate însemna informații, sprijin emoțional, ajutor juridic și ajutor financiar rapid. Este gratuit. Există și adăposturi protejate și avocați gratuiți.
    Acest sprijin este pentru persoanele identificate (recunoscute) ca victime ale traficului de persoane. O victimă poate fi identificată, de exemplu, de un doctor, de poliție, de un consul, de inspecția muncii, de serviciul de sprijin pentru victime sau de linia de criză OKIT.
utter_ask_reflection_period =
    Regulile europene spun că unii oameni ar trebui să primească timp de gândire. Este pentru cei care nu au cetățenia unei țări din UE, dacă există semne că sunt victime ale traficului de persoane.
    În acest timp vă puteți odihni, vă puteți îndepărta de cei care v-au exploatat și puteți hotărî dacă vreți să colaborați cu poliția. Cât durează, nu ar trebui să vă trimită nimeni afară din țară.
    Dar statul poate încheia uneori acest timp mai devreme, iar după ce se termină, nu vă dă dreptul să rămâneți. Nu pot promite că îl veți primi. Întrebați un avocat sau o organizație de ajutor înainte să hotărâți.
    .revision = 1
utter_ask_reflection_period_more =
    În timpul de gândire, oamenii din afara UE ar trebui să primească și bani pentru nevoile de bază, îngrijire medicală urgentă și un interpret.
    Regula Consiliului Europei este de cel puțin 30 de zile. Ungaria este obligată să o respecte, dar nu știu cât este acum acest timp în Ungaria.
    Cetățenii UE nu au nevoie de acest timp ca să rămână. Ei pot circula liber în UE, iar după trei luni există condiții în plus.
utter_ask_residence_permit =
    Dacă veniți din afara UE, se poate să primiți un permis de ședere și să rămâneți o perioadă limitată. Îl puteți cere când colaborați cu autoritățile, de exemplu cu poliția, ca victimă a traficului de persoane. Îl puteți cere chiar dacă ați intrat în țară fără acte.
    Permisul nu se dă automat: poate fi refuzat sau retras mai târziu.
    De aceea, vorbiți întâi cu un avocat, vă rog. În Ungaria, victimele traficului pot primi un avocat gratuit.
    .revision = 1
utter_ask_residence_permit_more =
    Conform regulii UE, permisul de ședere pentru victimele traficului este valabil cel puțin șase luni. Poate fi prelungit cât timp condițiile sunt îndeplinite. Unele țări pot da un permis și pe baza situației dumneavoastră personale.
    În Ungaria, o victimă cu acest permis poate primi de la autoritate cazare și îngrijire medicală. Nu știu exact care sunt acum condițiile în Ungaria, așa că întrebați, vă rog, un avocat.
utter_ask_non_punishment =
    În UE, autoritățile trebuie să poată hotărî să nu pedepsească victimele traficului pentru lucruri pe care au fost forțate să le facă. Un exemplu este folosirea de acte false. Este vorba numai de lucruri petrecute direct din cauza traficului.
    Nu pot promite ce se va întâmpla în cazul dumneavoastră. Puteți cere întâi un avocat. În Ungaria, victimele traficului pot primi un avocat gratuit.
    .revision = 1
utter_ask_non_punishment_more =
    Legea din Ungaria nu pedepsește o persoană care nu a putut acționa liber, din cauza forței sau a amenințărilor. Dacă persoana a fost liberă numai în parte, pedeapsa poate fi mai ușoară.
    Ungaria nu are o regulă specială pentru victimele traficului. Nu pot promite ce se va întâmpla în cazul dumneavoastră. Un avocat vă poate spune mai mult.
utter_ask_reporting_to_police =
    Dacă sunteți acum în pericol, sunați la { $emergency }.
    Dumneavoastră hotărâți dacă anunțați poliția. Se poate să primiți ajutor și înainte să hotărâți. În Ungaria puteți anunța poliția fără să vă spuneți numele. Dacă nu aveți acte, întrebați întâi un avocat.
    Dacă vă cheamă ca martor în Ungaria, trebuie să mergeți și să răspundeți, dar un avocat vă poate spune dacă există o excepție pentru dumneavoastră. Dacă un copil este în pericol, unii specialiști sunt obligați să anunțe.
    .revision = 1
utter_ask_reporting_to_police_more =
    În Ungaria puteți anunța poliția sau procurorul (cel care trimite cazul la tribunal). Puteți vorbi, puteți scrie sau puteți suna. Nu aveți nevoie de un formular special.
    Dacă nu știți maghiara, puteți vorbi în limba dumneavoastră. Interpretul este gratuit pentru dumneavoastră.
utter_ask_protection =
    Dacă sunteți acum în pericol, sunați la { $emergency }.
    În UE, victimele și martorii ar trebui protejați de răzbunare și de amenințări, în timpul procesului și după el. La nevoie ar trebui protejată și familia lor. În Ungaria există și cazare sigură, într-un loc pe care persoana bănuită nu îl cunoaște.
    Nu pot promite ce veți primi. Un consilier (o persoană reală) se poate gândi împreună cu dumneavoastră ce este cel mai sigur.
    .revision = 1
utter_ask_protection_more =
    Înainte să primiți protecție, poliția sau cei care ajută ar trebui să verifice cât de mare este pericolul.
    Pentru oamenii aflați în pericol grav din cauza unui dosar penal, Ungaria are și un Program de Protecție. Autoritățile hotărăsc cine intră în el și nu pot promite ce vor hotărî.
utter_ask_compensation =
    Puteți cere bani de la persoana care v-a făcut rău, de exemplu în procesul penal. În Ungaria puteți cere uneori bani și de la stat.
    Există și un ajutor financiar rapid: trebuie cerut în câteva zile de la infracțiune. Există termene, de aceea vă rog să depuneți cererea cât mai repede.
    Nu pot promite un rezultat sau o sumă. Cu cererea vă poate ajuta serviciul de sprijin pentru victime sau un avocat.
    .revision = 1
utter_ask_compensation_more =
    În Ungaria puteți cere despăgubiri (bani) de la stat după o infracțiune violentă, comisă cu intenție, care a făcut un rău grav. Victimele traficului le pot cere chiar dacă nu sunt din UE și chiar dacă nu sunt sărace.
    Trebuie să fie deschis un dosar penal. Statul poate spune nu dacă persoana refuză să depună mărturie (să spună ca martor ce știe).
    Dacă infracțiunea s-a petrecut în altă țară din UE, puteți depune cererea în Ungaria.
utter_ask_legal_aid =
    În Ungaria, victimele traficului de persoane pot primi un avocat gratuit. Este pentru procese penale, pentru procese civile (de exemplu despre un contract) și pentru dosare la instituțiile publice. Avocatul poate vorbi în numele dumneavoastră și când cereți despăgubiri.
    De asta se ocupă serviciul de stat pentru ajutor juridic, de la oficiile guvernamentale din județe (kormányhivatal). Linia de sprijin pentru victime (Áldozatsegítő Vonal) vă poate spune unde să mergeți. În practică, uneori este greu de obținut, așa că rugați un consilier să vă sprijine.
    Eu nu pot da sfaturi juridice, dar vă pot arăta pe cine să întrebați.
    .revision = 1
utter_ask_interpreter =
    Aveți dreptul să înțelegeți ce se întâmplă și ceilalți să vă înțeleagă. La poliție și la tribunal puteți cere un interpret și nu îl plătiți.
    Vă rog să nu acceptați ca interpret pe cineva care vă exploatează, la care lucrați sau de care vă e frică. La prima discuție puteți veni cu o persoană aleasă de dumneavoastră, dacă asta nu vă dăunează nici dumneavoastră, nici dosarului.
    Într-un dosar penal din Ungaria puteți folosi limba maternă sau altă limbă. Hotărârile și alte acte oficiale se traduc gratuit.
    .revision = 1
utter_ask_confidentiality =
    Nu pot promite, pentru nimeni, că totul rămâne secret. Multe linii telefonice de ajutor țin secret ce spuneți. Unele dau informația mai departe fără să vă întrebe, dar numai când o viață sau un copil este în pericol. Fiecare are regula ei, așa că întrebați la începutul discuției.
    În Ungaria puteți anunța poliția fără să vă spuneți numele.
    Dacă vă e teamă că află cineva, spuneți-i unui consilier (o persoană reală) și puteți face împreună un plan.
    .revision = 1
utter_ask_confidentiality_more =
    Autoritățile pot lua măsuri ca să vă apere viața privată și datele. Dar procesele pot fi publice.
    În Ungaria, datele unei persoane identificate (recunoscute) ca victimă pot ajunge într-un sistem de sprijin al statului, dacă persoana nu refuză. De aceea nu pot promite că totul rămâne secret.
utter_ask_child_rights =
    Oricine are sub 18 ani este copil și are protecție specială. Pe primul loc este binele copilului. În cazul unui copil, este trafic chiar dacă nimeni nu a folosit forța sau minciuna.
    Dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile, dar vor încerca să vă spună mai întâi dumneavoastră.
    Copiii și tinerii până la 24 de ani pot suna gratuit în Ungaria la linia Kék Vonal. Dacă sunteți în pericol, sunați la { $emergency }.
    .revision = 1
utter_ask_child_rights_more =
    Dacă vârsta nu este clară, persoana ar trebui tratată ca un copil până se află vârsta. Un copil care nu are pe nimeni alături ar trebui să primească un tutore sau un reprezentant: un adult care vorbește în numele copilului.
    În Ungaria, un copil nu poate fi pedepsit pentru că a oferit servicii sexuale. Cine plătește un copil pentru asta sau câștigă bani din asta comite o infracțiune gravă.
utter_ask_return_home =
    Întoarcerea acasă ar trebui să fie alegerea dumneavoastră liberă. Înainte de drum e bine să vedeți cu un consilier dacă acasă e vreun pericol și dacă cei care v-au făcut rău sunt acolo.
    O ambasadă sau un consulat poate da acte pentru drum. Dacă ați cerut azil sau vă temeți de autoritățile din țara dumneavoastră, vorbiți întâi cu un consilier sau cu un avocat.
    Nu pot promite un bilet gratuit. Puteți întreba la IOM, o organizație pentru migrație, ce ajutor există acum.
    .revision = 1
utter_ask_return_home_more =
    Cetățenii UE pot cere ajutor la ambasada altei țări din UE, dacă țara lor nu are ambasadă acolo.
    Cetățenilor Ungariei aflați în străinătate, consulul le poate da un pașaport temporar. În cazuri speciale, consulul poate și împrumuta bani de drum. Banii aceștia trebuie dați înapoi.
utter_ask_lost_documents =
    Dacă cineva v-a luat actele, nu vă întoarceți după ele, pentru că poate fi periculos. Actele pe care le mai aveți dați-le numai autorităților statului.
    Ambasada sau consulatul țării dumneavoastră vă poate da acte noi de călătorie. Dacă ați cerut azil, vreți să cereți azil sau vă temeți de autoritățile din țara dumneavoastră, vorbiți întâi cu un consilier sau cu un avocat.
    În Ungaria, serviciul de sprijin pentru victime de la oficiul guvernamental al județului (kormányhivatal) ajută victimele să își refacă actele.
    .revision = 1
utter_ask_lost_documents_more =
    Cetățenii Ungariei aflați în străinătate pot primi de la consul un pașaport temporar. Pentru acte pierdute sau furate, consulul cere o dovadă de la poliție: o hârtie în care poliția scrie ce s-a întâmplat.
utter_ask_debt =
    Nimeni nu are voie să vă oblige să munciți ca să plătiți o datorie. Asta se numește robie pentru datorii și este interzisă.
    Cei care exploatează oameni spun adesea că le datorați bani pentru drum, cameră sau mâncare, iar datoria tot crește. Dar un credit adevărat de la bancă sau o factură adevărată rămâne valabilă. Un avocat vă poate spune ce fel de datorie aveți.
    Dacă poate fi periculos pentru dumneavoastră să nu plătiți, vorbiți întâi cu un consilier (o persoană reală), vă rog.
    .revision = 1
utter_ask_debt_more =
    Conform legii din Ungaria, un contract nu este valabil dacă este clar împotriva bunelor moravuri (adică împotriva a ceea ce oamenii cred că e drept). Nu este valabil nici dacă cineva s-a folosit foarte nedrept de situația dumneavoastră grea. Dacă ați semnat din cauza unor minciuni sau amenințări ilegale, contractul poate fi contestat.
    În Ungaria, o agenție de plasare nu are voie să vă ia comision. Un avocat vă poate spune ce înseamnă asta pentru datoria dumneavoastră.
utter_ask_unpaid_wages =
    Dacă ați muncit, vă puteți cere banii, chiar dacă nu aveați acte.
    În Ungaria puteți face plângere la inspecția muncii (biroul care verifică locurile de muncă), la oficiul guvernamental al județului (kormányhivatal), sau puteți merge la tribunal. Inspecția muncii este o autoritate. Dacă nu aveți acte, întrebați întâi un avocat sau o organizație de ajutor.
    Dacă nu primiți o mare parte din plata promisă, și acesta poate fi un semn de trafic. Nu pot promite că veți primi banii.
    .revision = 1
utter_ask_unpaid_wages_more =
    Un lucrător fără drept de ședere poate cere aceeași plată ca alții pentru aceeași muncă. Dacă nimeni nu poate dovedi cât timp a muncit acel om, legea pornește de la cel puțin trei luni de muncă.
    Cetățenii Ungariei care lucrează în străinătate se pot adresa inspecției muncii de acolo. Nu pot promite că veți primi banii.
utter_ask_deportation_risk =
    Este de înțeles dacă vă e frică. Nu pot promite ce va hotărî o autoritate, dar regulile europene vă pot apăra.
    Dacă nu aveți cetățenia unei țări din UE și există semne că sunteți victimă a traficului de persoane, ar trebui să primiți timp de gândire. În acest timp nu ar trebui să vă scoată nimeni din țară, chiar dacă ați venit fără acte.
    Înainte să mergeți la o autoritate, vorbiți cu un avocat, de exemplu la Comitetul Helsinki din Ungaria (Magyar Helsinki Bizottság). Dacă viața dumneavoastră este în pericol, sunați întâi la { $emergency }.
    .revision = 1
utter_ask_deportation_risk_more =
    Regulile europene spun că oamenii din afara UE care pot fi victime ale traficului ar trebui să primească timp de gândire. Ungaria este obligată să respecte asta, dar un stat poate uneori încheia acest timp mai devreme. Pot conta și regulile despre azil.
    Rapoarte de până în 2023 spuneau că regulile din Ungaria nu îi cuprindeau pe oamenii din alte țări fără drept de ședere. În 2023, ministerul a spus că asta s-a schimbat.
    De aceea, vorbiți întâi cu un avocat: în Ungaria, victimele traficului pot primi unul gratuit.
utter_ask_right_to_work =
    Cetățenii UE pot lucra fără permis în Ungaria și în alte țări din UE.
    Dacă veniți din afara UE și aveți permis de ședere ca victimă a traficului, se poate să aveți voie să munciți. Asta diferă de la o țară la alta, și nu știu exact care este acum regula în Ungaria. Întrebați un avocat, vă rog, înainte să începeți o muncă.
    Oamenii din Ucraina cu protecție temporară pot lucra în Ungaria fără permis de muncă, după o regulă din 2022. Întrebați, vă rog, dacă mai este așa.
    .revision = 1
utter_ask_right_to_work_more =
    Dacă veniți din afara UE și aveți permis de ședere ca victimă a traficului, se poate să aveți acces și la cursuri și la școală. Asta diferă de la o țară la alta.
    Copiii care primesc ajutor ca victime ar trebui să poată merge la școală.
utter_ask_job_offer_safety =
    Nu pot spune dacă o ofertă este sigură, dar vă pot spune la ce să vă uitați.
    Semnale de alarmă pot fi: plata este foarte mare, nu se cere nici meserie, nici limbă, trebuie să hotărâți pe loc sau nu vă spun nici măcar numele firmei.
    Înainte de plecare, cereți un contract scris pe care îl înțelegeți. Nu dați pașaportul unui angajator, unui șofer sau unui intermediar. Spuneți cuiva de încredere unde mergeți și cu cine, și stabiliți un cuvânt care să însemne „sunt în pericol”.
    .revision = 1
utter_ask_job_offer_safety_next =
    Înainte să acceptați, uitați-vă la această listă:
    • Știu numele și adresa firmei și le-am verificat chiar eu.
    • Am un contract scris, într-o limbă pe care o înțeleg: plata, orele de muncă, locul, cine plătește camera.
    • Nu plătesc comision pentru locul de muncă.
    • Nu trebuie să hotărăsc azi.
    • Pașaportul rămâne la mine.
    • Cineva de încredere știe unde merg, cu cine și când scriu.
    • Am ceva bani și am cum să mă întorc acasă.
    • Știu numărul de urgență și numărul ambasadei mele de acolo.
    Dacă la ceva nu puteți spune „da”, întrebați înainte de plecare. Un consilier (o persoană reală) se poate uita la ofertă împreună cu dumneavoastră.
utter_ask_job_offer_safety_more =
    În Ungaria, agențiile de plasare trebuie să fie înregistrate. Nu au voie să vă ia comision: plătește angajatorul.
    EURES, rețeaua europeană pentru locuri de muncă, are informații despre locuri de muncă în UE. Nu pot spune dacă o ofertă este sigură.

## Servicii

utter_find_shelter =
    Dacă acum nu sunteți în siguranță, sunați la { $emergency }.
    În Ungaria, victimele adulte pot merge într-un adăpost protejat, la nevoie împreună cu copiii lor. Linia de criză OKIT poate căuta un loc. Nu mai există o limită fixă de timp: oamenii de la adăpost hotărăsc împreună cu dumneavoastră cât rămâneți.
    Adresele sunt secrete, de aceea nu pot spune unde sunt. Nu pot promite că acum este un loc liber.
    .revision = 1
utter_find_medical_help =
    Dacă viața cuiva este în pericol, sunați la { $emergency } și cereți o ambulanță.
    Puteți cere ajutor medical și în alte situații. În UE, victimele traficului ar trebui să primească îngrijire medicală. Dumneavoastră hotărâți cât îi spuneți doctorului. În Ungaria, și un doctor poate identifica (recunoaște) o persoană ca victimă.
    .revision = 1
utter_find_psychological_help =
    E bine că doriți ajutor. Nu trebuie să treceți prin asta fără sprijin și puteți merge în ritmul dumneavoastră. În Ungaria, serviciul de sprijin pentru victime dă și sprijin emoțional, gratuit.
    Dacă vă este foarte rău acum, nu rămâneți, vă rog, fără nimeni alături. Un consilier (o persoană reală) vă poate scrie aici, iar linia de sprijin emoțional din Ungaria răspunde zi și noapte. Dacă viața dumneavoastră este în pericol, sunați la { $emergency }.
    .revision = 1
utter_find_hotline =
    Dacă sunteți în pericol, sunați la { $emergency }. Altfel, puteți suna la o linie telefonică de ajutor. În Ungaria, linia de criză OKIT este gratuită și răspunde zi și noapte.
    Dumneavoastră hotărâți cât spuneți. La început puteți întreba ce limbi se vorbesc acolo și cui mai spun ce le povestiți.
    .revision = 1
utter_find_embassy =
    O ambasadă sau un consulat poate da acte noi de călătorie. Dacă ați cerut azil sau vă temeți de autoritățile din țara dumneavoastră, vorbiți întâi cu un consilier sau cu un avocat.
    Cetățenii UE pot cere ajutor la ambasada altei țări din UE, dacă țara lor nu are ambasadă acolo. Cetățenii Ungariei aflați în străinătate pot suna zi și noapte la serviciul consular de gardă. Consulii Ungariei nu rezervă bilete și nu dau cazare.
    .revision = 1
utter_find_basic_needs =
    În Ungaria, serviciul de sprijin pentru victime poate da ajutor financiar rapid. Poate fi pentru cazare, mâncare, haine, drum și medicamente.
    Trebuie cerut în câteva zile de la infracțiune. De aceea sunați cât mai repede, vă rog.
    Un consilier (o persoană reală) vă poate ajuta și să aflați cine dă mâncare sau haine aproape de dumneavoastră.
    .revision = 1
utter_find_nearby_service =
    Caut serviciile de ajutor pe care le cunosc acolo. Dacă vă interesează alt loc, scrieți țara sau orașul. Vă rog să nu vă scrieți adresa; nu am nevoie de ea.
    .revision = 1

## Când programul nu înțelege

utter_fallback_ask =
    Nu am înțeles bine. Spuneți, vă rog, cu alte cuvinte sau alegeți unul dintre butoane.
utter_fallback_person =
    Îmi pare rău, tot nu înțeleg. Dacă sunteți în pericol, sunați la { $emergency }. Să rog un consilier (o persoană reală) să vă scrie?

## Liste de servicii

services_intro = Aici puteți cere ajutor:
services_none =
    Deocamdată nu cunosc acolo niciun serviciu pentru asta. Puteți scrie altă țară sau alt oraș, ori puteți cere un consilier (o persoană reală). Dacă sunteți în pericol, sunați la { $emergency }.
services_more = Mai multe
service_line =
    { $name }: { $phone }
    { $for }
    { $hours }
    { $details }
service_free = gratuit
service_anonymous = nu e nevoie de nume
service_hours_always = zi și noapte
service_no_phone = fără număr de telefon
service_not_abroad = nu se poate suna din alte țări
service_check_first = informație mai veche, poate s-a schimbat
day_mon = luni
day_tue = marți
day_wed = miercuri
day_thu = joi
day_fri = vineri
day_sat = sâmbătă
day_sun = duminică
country_ask =
    În ce țară sunteți acum? Nu e nevoie să spuneți, dar așa găsesc mai ușor numerele potrivite.

## Butoane

button_person = Vreau să-i scriu unui om
button_not_now = Nu acum
button_decline_person = Fără consilier, mulțumesc
button_yes = Da
button_no = Nu
button_more = Mai multe
button_delete_yes = Da, șterge
button_delete_no = Nu, păstrează
button_check = E normal ce mi se întâmplă?
button_rights = Ce drepturi am?
button_shelter = Am nevoie de un loc sigur
button_wages = Nu mi-au dat banii
button_documents = Nu am actele mele
button_hotline = Linii de ajutor
button_other = Mă tem pentru cineva
button_privacy = Cine poate citi aici?
button_language = Schimbă limba
# In place of $opens when no opening time is set.
opens_unknown = încă nu știm când

## Mai multe întrebări deodată, și presupuneri

also_about =
    Ați mai întrebat și altceva. Să răspund și la asta?
fallback_guess =
    Nu am înțeles bine. Ați vrut să întrebați despre unul dintre aceste lucruri? Puteți spune și cu alte cuvinte.

## Numele subiectelor, pe butoane

topic_ask_capabilities = Ce pot întreba?
topic_ask_if_bot = Cine scrie aici?
topic_change_language = Schimbă limba
topic_request_human = Vreau să vorbesc cu un om
topic_report_emergency = Sunt în pericol
topic_ask_chat_privacy = E sigur să scriu aici?
topic_delete_my_data = Șterge mesajele mele
topic_concern_for_other = Mă tem pentru cineva
topic_check_my_situation = Este normal așa ceva?
topic_disclose_exploitation = Ce mi s-a întâmplat
topic_ask_what_is_trafficking = Ce e traficul de persoane
topic_ask_rights = Drepturile mele
topic_ask_reflection_period = Timp de gândire
topic_ask_residence_permit = Dreptul de a rămâne
topic_ask_non_punishment = Pot primi o pedeapsă?
topic_ask_reporting_to_police = Să anunț poliția?
topic_ask_protection = Protecție
topic_ask_compensation = Despăgubiri
topic_ask_legal_aid = Un avocat
topic_ask_interpreter = Un interpret
topic_ask_confidentiality = Cine va afla?
topic_ask_child_rights = Sub 18 ani
topic_ask_return_home = Întoarcerea acasă
topic_ask_lost_documents = Acte pierdute sau luate
topic_ask_debt = Datorii și comisioane
topic_ask_unpaid_wages = Salariu neplătit
topic_ask_deportation_risk = Fără acte
topic_ask_right_to_work = Dreptul de a munci
topic_ask_job_offer_safety = E de încredere oferta?
topic_find_shelter = Un loc sigur
topic_find_medical_help = Un doctor
topic_find_psychological_help = Cineva care să mă asculte
topic_find_hotline = Numere de telefon
topic_find_embassy = Ambasada mea
topic_find_basic_needs = Mâncare, haine, bani
topic_find_nearby_service = Ajutor aproape de mine

## Când e aici un consilier

people_always = Consilierii sunt aici zi și noapte.
people_now = Consilierii sunt aici acum.
people_later = Consilierii sunt din nou aici: { $opens }.

## Întrebări înaintea unei liste de servicii

place_ask =
    Unde sunteți acum? E destul să scrieți orașul sau țara. Vă rog să nu scrieți adresa. Nu e nevoie să spuneți, dacă nu vreți.
place_ask_abroad =
    În ce țară sunteți acum? Așa vă pot arăta numere care merg acolo. Nu e nevoie să spuneți, dacă nu vreți.
place_ask_which =
    Ați scris despre mai multe țări. În care să caut?
place_unknown =
    Nu cunosc acest loc. Scrieți, vă rog, un oraș mai mare din apropiere sau țara. Puteți alege și un buton.
place_unknown_maybe =
    Nu cunosc acest loc. Poate v-ați gândit la unul dintre aceste locuri?
place_without_services =
    Deocamdată nu cunosc niciun serviciu acolo ({ $country }). Dacă sunteți în pericol, sunați la numărul de urgență al acelei țări. În toate țările din UE și în alte câteva țări este { $emergency }.
    Numerele de mai jos merg în multe țări din Europa, dar nu în toate.
place_unsaid =
    E în regulă, nu e nevoie să spuneți. Vă arăt numere din Ungaria. Dacă sunteți în pericol, sunați la { $emergency }: numărul merge în toate țările din UE.
place_unsaid_abroad =
    E în regulă, nu e nevoie să spuneți. Dacă sunteți în pericol, sunați la { $emergency }: numărul merge în toate țările din UE și în alte câteva țări.
    Numerele de mai jos merg în multe țări din Europa, dar nu în toate.
embassy_ask =
    Ce cetățenie aveți? Scrieți numele țării, iar eu pot căuta ambasada ei. Nu e nevoie să spuneți, dacă nu vreți.
embassy_none =
    Nu am încă numărul acestei ambasade. Îl puteți găsi pe site-ul ministerului de externe al acelei țări. Îl poate căuta împreună cu dumneavoastră și un consilier (o persoană reală).
    Dacă ați cerut azil sau vă temeți de autoritățile din țara dumneavoastră, vorbiți întâi cu un consilier sau cu un avocat.
kind_ask =
    Ce fel de ajutor căutați?
audience_ask =
    Pentru cine este ajutorul?
services_intro_abroad =
    Aici puteți cere ajutor ({ $country }):
services_no_more =
    Nu mai cunosc alte servicii pentru asta. Puteți alege alt loc sau puteți cere un consilier (o persoană reală).
services_calling_home =
    Numerele din Ungaria care încep cu 06 80 sunt gratuite în Ungaria, dar de obicei nu merg din altă țară.
button_hungary = În Ungaria
button_other_place = Alt loc
button_other_country = Sunt în altă țară
button_other_kind = Alt fel de ajutor
button_for_whom = Numai pentru …
button_unsaid = Nu vreau să spun
audience_child = Un copil (sub 18 ani)
audience_woman = O femeie
audience_man = Un bărbat
audience_family = O familie
audience_anyone = Oricine
kind_hotline = Linie de ajutor
kind_shelter = Un loc sigur
kind_medical = Un doctor
kind_psychological = Cineva care să mă asculte
kind_legal = Un avocat
kind_basic_needs = Mâncare, haine, bani
kind_child = Ajutor pentru un copil
kind_embassy = O ambasadă
kind_police = Poliția

## Un serviciu în cuvinte

service_hours_open = { $hours } (deschis acum)
service_hours_closed = { $hours } (închis acum)
service_languages = limbi: { $languages }
service_abroad_unsure = s-ar putea să nu meargă din alte țări

## Autoverificare: întrebări fără verdict

check_intro =
    Vă pot pune cel mult opt întrebări scurte. Răspundeți cu „da” sau „nu” ori spuneți că nu vreți să răspundeți. Vă puteți opri oricând.
    Sunt un program și nu vă judec situația. Întrebările vă ajută să vedeți ce puteți face. Consilierii noștri pot vedea răspunsurile. Începem?
check_question = { $number } / { $total }. { $question }
check_q_deception = Munca sau viața dumneavoastră de aici este altfel decât v-au promis?
check_q_documents = Vă ține altcineva pașaportul sau alte acte?
check_q_movement = Hotărăște altcineva unde mergeți sau cu cine vorbiți, ori vă supraveghează cineva?
check_q_wages = Se întâmplă să nu primiți plata sau să primiți mult mai puțini bani decât v-au promis?
check_q_debt = Trebuie să munciți ca să plătiți o datorie, sau vi se spune că datoria tot crește?
check_q_hours = Trebuie să munciți atât de mult, încât nu vă puteți odihni destul, sau trăiți în condiții proaste?
check_q_threats = Vă amenință cineva pe dumneavoastră sau pe cei din familia dumneavoastră, ori vă face rău?
check_q_leave = Dacă ați vrea să vă opriți sau să plecați, v-ar împiedica cineva?
check_end =
    Vă mulțumesc pentru răspunsuri. Nu pot spune care este situația dumneavoastră. Dar dacă simțiți că ceva nu e în regulă, asta e de ajuns ca să întrebați.
    Puteți vorbi aici cu un consilier, puteți citi despre drepturile dumneavoastră sau puteți vedea cine vă poate ajuta. Dumneavoastră hotărâți. Dacă sunteți în pericol, sunați la { $emergency }.
check_end_some =
    Vă mulțumesc pentru răspunsuri. Nu a fost ușor. Lucrurile la care ați răspuns „da” nu ar trebui să i se întâmple nimănui și nu sunt vina dumneavoastră.
    Nu pot spune care este situația dumneavoastră. Un consilier (o persoană reală) se poate uita aici la ea, împreună cu dumneavoastră. Puteți și să citiți despre drepturile dumneavoastră sau să vedeți cine vă poate ajuta. Dumneavoastră hotărâți. Dacă sunteți în pericol, sunați la { $emergency }.
check_stopped =
    Bine, ne oprim aici. Nu e nevoie să spuneți de ce. Puteți reveni oricând la întrebări sau puteți cere un consilier (o persoană reală). Dacă sunteți în pericol, sunați la { $emergency }.
button_check_start = Să începem
button_check_stop = Stop
button_skip = Nu vreau să răspund

## De unde vine un răspuns

sources_intro =
    Ce am scris despre asta vine din legile și paginile de mai jos. Numele legilor sunt în limba în care le-am găsit.
sources_services = Numerele sunt luate de pe paginile acestea:
sources_unchecked =
    Niciun avocat nu a verificat încă acest răspuns. Legile se schimbă, așa că vorbiți, vă rog, cu un consilier sau cu un avocat înainte de un pas important.
sources_checked =
    Ultima verificare a fost la data: { $date }. Legile se schimbă, așa că vorbiți, vă rog, cu un consilier sau cu un avocat înainte de un pas important.
sources_none =
    Pentru acest răspuns nu e nevoie de o sursă: este despre această conversație și despre cum lucrez eu.
button_sources = De unde e informația?
answer_overdue =
    Informația aceasta este mai veche. Înainte să vă bazați pe ea, întrebați, vă rog, un consilier sau un avocat dacă mai este așa.

## Ce este vechi

answer_too_old =
    Informația mea despre asta este prea veche, de aceea nu v-o dau. Un avocat sau un consilier (o persoană reală) vă poate spune cum este acum. Dacă sunteți în pericol, sunați la { $emergency }.

## Foarte departe

place_far_away =
    Deocamdată nu cunosc niciun serviciu acolo ({ $country }). Dacă sunteți în pericol, sunați la numărul de urgență al acelei țări.
    S-ar putea să vă ajute acolo ambasada sau consulatul țării dumneavoastră. Dacă ați cerut azil sau vă temeți de autoritățile din țara dumneavoastră, vorbiți mai întâi cu un consilier (o persoană reală) sau cu un avocat. Consilierul poate căuta ajutor împreună cu dumneavoastră.

## Așteptarea și scrisul în siguranță

wait_before =
    { $count ->
        [0] Acum nu așteaptă nimeni înaintea dumneavoastră.
        [one] Înaintea dumneavoastră așteaptă o persoană.
        [few] Înaintea dumneavoastră așteaptă { $count } persoane.
       *[other] Înaintea dumneavoastră așteaptă { $count } de persoane.
    }
wait_unknown = Nu știu cât va trebui să așteptați.
wait_about =
    { $minutes ->
        [one] În ultimele ore a durat cam un minut până când a scris un consilier.
        [few] În ultimele ore a durat cam { $minutes } minute până când a scris un consilier.
       *[other] În ultimele ore a durat cam { $minutes } de minute până când a scris un consilier.
    }
safe_ask = Puteți scrie aici în siguranță acum?
button_safe_yes = Da, pot scrie
button_safe_no = Nu, e periculos
button_write_first_no = Nu-mi scrieți până nu scriu eu
safe_yes_said = Bine. Dacă se schimbă ceva, vă puteți opri oricând. Nu trebuie să explicați nimic.
write_first_no_said = Bine. Consilierii noștri văd că doriți să scrieți întâi dumneavoastră. Când puteți, scrieți din nou aici.
safe_time_ask =
    Dacă doriți, ne puteți spune când este mai sigur pentru dumneavoastră să citiți un mesaj aici. Nu pot promite că cineva va scrie chiar atunci.
button_time_morning = Dimineața
button_time_midday = În jurul prânzului
button_time_evening = Seara
button_time_any = Oricând
safe_time_kept = Bine, consilierii noștri văd acest lucru. Nu pot promite că cineva va scrie chiar atunci. Mie îmi puteți scrie mai departe.
neutral_opener = Bună ziua, e un moment potrivit acum?
counsellor_away =
    Consilierul nu a putut răspunde acum. Sunteți din nou pe lista de așteptare, pe locul pe care îl aveați, iar ceilalți consilieri văd asta. Până atunci vă răspund eu, programul. Dacă sunteți în pericol, sunați la { $emergency }.
translated_notice =
    Mesajele consilierului și mesajele dumneavoastră sunt traduse de un program, așa că pot fi greșeli. Dacă ceva nu este clar, vă rog să întrebați din nou.
