### Tot ce spune asistentul în română.
### Forma de politețe, cuvinte simple, cel mult o întrebare într-un text. Numerele de telefon vin numai din variabile.

## Bun venit

welcome =
    Bună ziua. Sunt un program de calculator, nu un om. Puteți cere oricând să vă scrie un consilier (o persoană reală).
    Vă pot scrie despre muncă, drepturi, siguranță și locuri unde se poate cere ajutor. Nu e nevoie să vă spuneți numele.
    Consilierii acestei organizații pot citi conversația. După un timp, ea este ștearsă. O poate vedea și cine se uită în telefonul sau în calculatorul dumneavoastră.
    Dacă sunteți în pericol, sunați la { $emergency }. Butonul „Ieșire” închide imediat această pagină.
welcome_telegram =
    Bună ziua. Sunt un program de calculator, nu un om. Puteți cere oricând să vă scrie un consilier (o persoană reală).
    Vă pot scrie despre muncă, drepturi, siguranță și locuri unde se poate cere ajutor. Nu e nevoie să vă spuneți numele.
    Telegram păstrează ce scrieți aici și poate citi mesajele. Consilierii noștri văd conversația, dar nu vă văd numele și nici numărul de telefon. La noi, conversația este ștearsă după un timp.
    Dacă deschideți site-ul nostru într-o fereastră privată, mai puțini oameni pot vedea ce scrieți. Dacă se uită și altcineva în telefonul dumneavoastră, vă rog să nu scrieți aici.
    Dacă sunteți în pericol, sunați la { $emergency }.

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
    Eu sunt un program și nu pot trimite pe nimeni la dumneavoastră. Dacă nu puteți suna, poate cineva de încredere sună în locul dumneavoastră.
    Eu sunt în continuare aici. Dacă e periculos să scrieți, vă puteți opri acum.
emergency_crisis =
    Dacă viața dumneavoastră este acum în pericol, sunați la { $emergency }.
    Vă mulțumesc că mi-ați scris asta. Nu trebuie să treceți prin asta fără nimeni alături.
    În Ungaria, la numărul acesta vă ascultă oameni, zi și noapte, gratuit, și nu e nevoie să vă spuneți numele: { $phone_hu_lesz_116123 }.
    Eu sunt un program. Tocmai i-am spus unui consilier că cineva are nevoie de ajutor acum. Consilierul vede numai această conversație.
    Aveți pe cineva de încredere care poate fi acum lângă dumneavoastră?
emergency_crisis_closed =
    Dacă viața dumneavoastră este acum în pericol, sunați la { $emergency }.
    Vă mulțumesc că mi-ați scris asta. Nu trebuie să treceți prin asta fără nimeni alături.
    În Ungaria, la numărul acesta vă ascultă oameni, zi și noapte, gratuit, și nu e nevoie să vă spuneți numele: { $phone_hu_lesz_116123 }.
    Eu sunt un program. Consilierii noștri sunt din nou aici: { $opens }. Până atunci se poate să nu citească nimeni ce scrieți, așa că vă rog să nu ne așteptați.
    Aveți pe cineva de încredere care poate fi acum lângă dumneavoastră?
emergency_child =
    Dacă cineva este acum în pericol, sunați la { $emergency }.
    În Ungaria, linia pentru copii Kék Vonal îi ajută pe copii și pe tineri, iar apelul este gratuit: { $phone_hu_kek_vonal_116111 }.
    Înainte să scrieți mai mult, e bine să știți: dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vă vor spune mai întâi dumneavoastră.
    Eu sunt un program. Tocmai i-am spus unui consilier că cineva are nevoie de ajutor acum. Consilierul vede numai această conversație.
    Dumneavoastră hotărâți ce scrieți și vă puteți opri în orice clipă. Puteți scrie mai departe fără pericol?
emergency_child_closed =
    Dacă cineva este acum în pericol, sunați la { $emergency }.
    În Ungaria, linia pentru copii Kék Vonal îi ajută pe copii și pe tineri, iar apelul este gratuit: { $phone_hu_kek_vonal_116111 }.
    Înainte să scrieți mai mult, e bine să știți: dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vă vor spune mai întâi dumneavoastră.
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
    Eu sunt un program. Am rugat un consilier să citească această conversație și să vă scrie aici. Consilierul vede numai această conversație.
    Puteți scrie mai departe și vă puteți opri oricând. Dacă nu doriți un consilier, îmi puteți spune.
    Dacă ajungeți în pericol, sunați la { $emergency }.
high_closed =
    Vă mulțumesc că mi-ați spus. Nu este vina dumneavoastră.
    Eu sunt un program. Consilierii noștri sunt din nou aici: { $opens }. Până atunci mesajul dumneavoastră rămâne în așteptare. Dacă nu doriți un consilier, îmi puteți spune.
    Dacă vreți să vorbiți cu cineva acum, linia de criză OKIT din Ungaria răspunde zi și noapte: { $phone_hu_okit }. Dacă e pericol, sunați la { $emergency }.
    Noi răspundem numai în această conversație și nu vă căutăm în altă parte. Mie îmi puteți scrie mai departe.
high_crisis =
    Vă mulțumesc că mi-ați scris asta. Cred că vă este foarte greu acum.
    În Ungaria, la numărul acesta vă ascultă oameni, zi și noapte, gratuit, și nu e nevoie să vă spuneți numele: { $phone_hu_lesz_116123 }. Dacă viața dumneavoastră este în pericol, sunați la { $emergency }.
    Eu sunt un program. Am rugat un consilier să citească această conversație și să vă scrie aici. Consilierul vede numai această conversație.
    Îmi puteți scrie mai departe. Dacă nu doriți un consilier, îmi puteți spune.
high_crisis_closed =
    Vă mulțumesc că mi-ați scris asta. Cred că vă este foarte greu acum.
    În Ungaria, la numărul acesta vă ascultă oameni, zi și noapte, gratuit, și nu e nevoie să vă spuneți numele: { $phone_hu_lesz_116123 }. Dacă viața dumneavoastră este în pericol, sunați la { $emergency }.
    Eu sunt un program. Consilierii noștri sunt din nou aici: { $opens }. Până atunci mesajul dumneavoastră rămâne în așteptare. Nu e nevoie să îi așteptați.
    Îmi puteți scrie mai departe. Dacă nu doriți un consilier, îmi puteți spune.
high_child =
    Vă mulțumesc că mi-ați spus. Când cineva face rău unui copil sau îl exploatează, nu este niciodată vina copilului.
    Înainte să scrieți mai mult, e bine să știți: dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vă vor spune mai întâi dumneavoastră.
    În Ungaria, linia pentru copii Kék Vonal îi ajută pe copii și pe tineri, iar apelul este gratuit: { $phone_hu_kek_vonal_116111 }. Dacă e pericol, sunați la { $emergency }.
    Eu sunt un program. Am rugat un consilier să citească această conversație și să vă scrie aici. Consilierul vede numai această conversație.
    Dumneavoastră hotărâți ce scrieți. Dacă nu doriți un consilier, îmi puteți spune.
high_child_closed =
    Vă mulțumesc că mi-ați spus. Când cineva face rău unui copil sau îl exploatează, nu este niciodată vina copilului.
    Înainte să scrieți mai mult, e bine să știți: dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vă vor spune mai întâi dumneavoastră.
    În Ungaria, linia pentru copii Kék Vonal îi ajută pe copii și pe tineri, iar apelul este gratuit: { $phone_hu_kek_vonal_116111 }. Dacă e pericol, sunați la { $emergency }.
    Eu sunt un program. Consilierii noștri sunt din nou aici: { $opens }. Până atunci mesajul dumneavoastră rămâne în așteptare. Nu e nevoie să îi așteptați.
    Dumneavoastră hotărâți ce scrieți. Dacă nu doriți un consilier, îmi puteți spune.
offer_person =
    Nu trebuie să rezolvați asta fără ajutor. Dacă vreți, vă poate scrie aici un consilier (o persoană reală). Consilierul vede numai această conversație. Doriți un consilier?

## Conversația cu un om

person_requested =
    Bine, le-am spus consilierilor noștri și sunteți pe lista de așteptare. Nu știu cât va trebui să așteptați, pentru că poate mai așteaptă și alții.
    Până atunci vă răspund eu. Dacă sunteți în pericol, sunați la { $emergency }.
person_requested_closed =
    Bine, sunteți pe lista de așteptare. Consilierii noștri sunt din nou aici: { $opens }. Nu știu cât va trebui să așteptați după aceea.
    Dacă vreți să vorbiți cu cineva înainte, linia de criză OKIT din Ungaria răspunde zi și noapte: { $phone_hu_okit }. Dacă e pericol, sunați la { $emergency }.
    Până atunci vă răspund eu.
person_waiting =
    Sunteți pe lista de așteptare, iar consilierii noștri văd că așteptați. Nu știu cât mai durează. Între timp îmi puteți scrie mie. Dacă sunteți în pericol, sunați la { $emergency }.
person_declined =
    E în regulă. Nu va intra niciun consilier în această conversație. Mie îmi puteți scrie mai departe și puteți cere oricând o persoană reală.
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
    Mesajul este prea lung. Un mesaj poate avea cel mult { $limit } de caractere. Trimiteți-l în bucăți mai scurte, vă rog.
media_unsupported =
    Aici nu pot vedea poze sau fișiere și nu pot asculta mesaje vocale. Scrieți în cuvinte, vă rog. Nu trimiteți poze cu actele dumneavoastră.
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
    La noi, această conversație este ștearsă. Pe telefonul dumneavoastră sau în browser poate că se mai vede că ați fost aici. Dacă ați scris pe Telegram, verificați, vă rog, dacă a dispărut și de acolo. Puteți scrie din nou oricând.
session_ended =
    Această conversație s-a încheiat. Dacă vreți, puteți începe oricând alta.

## Vorbe obișnuite

utter_greet =
    Bună ziua. E bine că scrieți. Cu ce vă pot ajuta?
utter_goodbye =
    Aveți grijă de dumneavoastră. Puteți scrie din nou oricând. Dacă se poate uita și altcineva în telefonul sau în calculatorul dumneavoastră, puteți șterge întâi această conversație: scrieți „șterge”.
utter_thank =
    Cu plăcere. Dacă mai aveți o întrebare, scrieți-mi.
utter_affirm =
    Bine. Scrieți-mi, vă rog, despre ce vreți să aflați mai mult.
utter_deny =
    Bine. Dumneavoastră hotărâți despre ce vorbim. Dacă aveți mai târziu o întrebare, sunt aici.
utter_ask_capabilities =
    Mă puteți întreba despre muncă, salariu, acte, datorii și drepturile dumneavoastră. Vă pot arăta și unde puteți suna.
    Sunt un program, deci pot greși și nu dau sfaturi juridice. Înainte de un pas important, vorbiți, vă rog, și cu un om: aici puteți cere un consilier. Nu e nevoie să vă spuneți numele.
utter_ask_if_bot =
    Sunt un program de calculator, nu un om. Acest serviciu este al unei organizații care ajută oameni.
    Consilierii organizației sunt persoane reale și vă pot scrie și ei aici. Dacă doriți asta, scrieți că vreți o persoană reală.
utter_change_language =
    În ce limbă doriți să scriem? Apăsați, vă rog, pe unul dintre butoane.
utter_restart =
    Să o luăm de la început. Scrieți ce doriți să știți sau alegeți unul dintre butoane.
utter_out_of_scope =
    Îmi pare rău, cu asta nu vă pot ajuta. Vă pot scrie despre muncă, drepturi, siguranță și locuri unde se poate cere ajutor. Dacă aveți o întrebare despre acestea, scrieți-mi.

## Oameni și siguranță

utter_request_human =
    E bine că întrebați. Un consilier (o persoană reală) vă poate scrie în această conversație. Nu e nevoie să spuneți cine sunteți, iar dumneavoastră hotărâți cât povestiți. Dacă sunteți în pericol, sunați la { $emergency }.
utter_report_emergency =
    Dacă dumneavoastră sau altcineva este acum în pericol, sunați la { $emergency }. Este numărul de urgență în toate țările din Uniunea Europeană, iar apelul este gratuit.
    Eu sunt un program și nu pot suna în locul dumneavoastră. Dacă vreți, vă poate scrie aici un consilier (o persoană reală). Dacă e periculos să scrieți, vă puteți opri în orice clipă.
utter_ask_chat_privacy =
    Nu e nevoie să vă spuneți numele, adresa sau numărul de telefon. Consilierii acestei organizații pot citi conversația, iar după un timp ea este ștearsă. Ne puteți cere să o ștergem mai devreme.
    Nu pot promite că totul rămâne secret. Cine vă folosește telefonul, calculatorul sau internetul poate vedea că ați fost aici. „Ieșire” nu șterge istoricul din browser. Și Telegram păstrează mesajele scrise acolo și le poate citi.
    Dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vă vor spune mai întâi dumneavoastră.
utter_delete_my_data =
    Puteți șterge oricând această conversație și nu e nevoie să spuneți de ce. După aceea nu mai poate fi recuperată. Pe telefonul dumneavoastră sau în browser poate că se mai vede că ați fost aici. Ce a rămas acolo puteți șterge numai dumneavoastră.
utter_concern_for_other =
    E bine că vă pasă de această persoană. Dacă este acum în pericol, sunați la { $emergency }.
    Dacă nu e un pericol chiar acum, puteți vorbi cu o linie telefonică de ajutor sau, aici, cu un consilier, chiar dacă nu știți sigur ce se întâmplă. În Ungaria puteți anunța poliția fără să vă spuneți numele.
    Vă rog să nu îi înfruntați pe cei pe care îi bănuiți. Poate fi periculos și pentru dumneavoastră, și pentru această persoană. Dacă puteți vorbi cu ea fără pericol, spuneți-i că o credeți și că există ajutor. Lăsați-o să hotărască ce vrea. Dacă este vorba de un copil, cereți ajutor cât mai repede, vă rog.
utter_check_my_situation =
    E bine că întrebați. Mulți oameni nu știu sigur. Eu sunt un program, deci nu pot spune cum stau lucrurile în cazul dumneavoastră. Oameni pregătiți pentru asta se pot uita la ele împreună cu dumneavoastră.
    Semnale de alarmă pot fi: nu puteți pleca, cineva vă reține actele, nu primiți plata promisă, trebuie să munciți pentru o datorie care tot crește, cineva vă amenință sau vă amenință familia, ori trebuie să faceți lucruri pe care nu le vreți. Puteți cere ajutor și dacă numai unul dintre ele se potrivește, sau dacă nu știți sigur.
    Un consilier (o persoană reală) poate vorbi cu dumneavoastră despre asta. Spuneți numai ce vreți să spuneți.
utter_disclose_exploitation =
    Vă mulțumesc că mi-ați spus. Îmi pare rău că a trebuit să treceți prin asta. Nu este vina dumneavoastră. Nu e nevoie să scrieți mai mult decât doriți.
    Dacă cereți, un consilier (o persoană reală) poate citi această conversație și vă poate scrie. Dacă sunteți în pericol, sunați la { $emergency }.

## Drepturi

utter_ask_what_is_trafficking =
    Trafic de persoane înseamnă că cineva recrutează, mută, ascunde sau preia o persoană ca să o exploateze. Folosește forța, amenințări sau minciuni, ori profită de situația grea a persoanei. Este infracțiune chiar dacă persoana a spus la început „da”.
    Exploatare este, de exemplu, când cineva este obligat să muncească, să facă sex, să cerșească sau să facă infracțiuni, ori când este folosit ca un servitor în casa unei familii. Nu e nevoie ca persoana să fi fost vândută sau dusă în altă țară. La un copil nu e nevoie nici de forță, nici de minciună.
    Traficul de migranți este altceva: acolo, o călăuză ajută pe cineva să treacă granița împotriva regulilor, pentru bani sau alt câștig.
    Nu orice loc de muncă prost înseamnă trafic de persoane, dar se poate să aveți totuși drepturi. Dacă nu știți ce este în cazul dumneavoastră, puteți vorbi despre asta cu un consilier.
utter_ask_rights =
    În Uniunea Europeană, o persoană care poate fi victimă a traficului de persoane ar trebui să primească ajutor: de exemplu un loc sigur, un doctor, un psiholog, un interpret și ajutor juridic. Acest ajutor nu ar trebui să depindă de colaborarea cu poliția.
    În Ungaria, o persoană identificată ca victimă poate primi sprijin pentru victime, orice cetățenie sau acte ar avea: informații, sprijin emoțional, ajutor juridic și ajutor rapid în bani. Este gratuit. Există și adăposturi protejate și avocați gratuiți. O victimă poate fi identificată, de exemplu, de un doctor, de poliție, de un consul, de inspecția muncii, de serviciul de sprijin pentru victime sau de linia de criză OKIT.
    Pentru oamenii din alte țări este uneori mai greu în practică. De aceea e bine să aveți alături un consilier sau un avocat.
utter_ask_reflection_period =
    Dacă nu aveți cetățenia unei țări din UE și există semne că sunteți victimă a traficului de persoane, regulile europene spun că ar trebui să primiți timp ca să vă odihniți și să vă îndepărtați de cei care v-au exploatat. În acest timp puteți hotărî dacă vreți să colaborați cu poliția. Cât durează el, nu ar trebui să vă trimită nimeni afară din țară. Ar trebui să primiți și bani pentru nevoile de bază, îngrijire medicală urgentă și un interpret.
    Regula Consiliului Europei este de cel puțin 30 de zile. Ungaria este obligată să o respecte, dar nu știu cât este acum acest timp în Ungaria. Statul îl poate încheia uneori mai devreme, iar după ce se termină, acest timp nu vă dă dreptul să rămâneți.
    Nu pot promite că veți primi acest timp. Întrebați, vă rog, un avocat sau o organizație de ajutor înainte să hotărâți.
    Cetățenii UE nu au nevoie de acest timp ca să rămână: ei pot circula liber în UE, iar după trei luni există condiții în plus.
utter_ask_residence_permit =
    Dacă veniți din afara UE și colaborați cu autoritățile ca victimă a traficului de persoane, puteți cere un permis de ședere pe o perioadă limitată. Îl puteți cere chiar dacă ați intrat în țară fără acte.
    Permisul nu se dă automat: poate fi refuzat sau retras mai târziu. Conform regulii UE, este valabil cel puțin șase luni și poate fi prelungit cât timp condițiile sunt îndeplinite. Unele țări pot da un permis și pe baza situației dumneavoastră personale.
    În Ungaria, o victimă cu acest permis poate primi de la autoritate cazare și îngrijire medicală. Nu știu exact care sunt acum condițiile în Ungaria, așa că vorbiți întâi cu un avocat, vă rog. În Ungaria, victimele traficului pot primi un avocat gratuit.
utter_ask_non_punishment =
    În UE, autoritățile trebuie să poată hotărî să nu pedepsească victimele pentru lucruri pe care au fost forțate să le facă, de exemplu pentru folosirea de acte false. Este vorba numai de lucruri petrecute direct din cauza traficului.
    Legea din Ungaria nu pedepsește o persoană care nu a putut acționa liber, din cauza forței sau a amenințărilor. Dacă persoana a fost liberă numai în parte, pedeapsa poate fi mai ușoară. Ungaria nu are o regulă specială pentru victimele traficului.
    Nu pot promite ce se va întâmpla în cazul dumneavoastră. Puteți cere întâi un avocat: în Ungaria, victimele traficului pot primi un avocat gratuit.
utter_ask_reporting_to_police =
    Dumneavoastră hotărâți dacă anunțați poliția. Se poate să primiți ajutor chiar dacă nu ați hotărât încă.
    În Ungaria puteți anunța poliția sau procurorul oral, în scris sau la telefon, chiar și fără să vă spuneți numele. Nu aveți nevoie de un formular special. Dacă nu știți maghiara, puteți vorbi în limba dumneavoastră și nu plătiți interpretul.
    Dacă vă cheamă ca martor, trebuie să mergeți și să răspundeți. Un avocat vă poate spune dacă există o excepție pentru dumneavoastră. Dacă un copil este în pericol, unii specialiști sunt obligați să anunțe.
    Dacă sunteți acum în pericol, sunați la { $emergency }.
utter_ask_protection =
    Dacă sunteți acum în pericol, sunați la { $emergency }.
    În UE, victimele și martorii ar trebui protejați de răzbunare și de amenințări, în timpul procesului și după el. La nevoie ar trebui protejată și familia lor. Pentru asta, poliția sau cei care ajută ar trebui să verifice cât de mare este pericolul.
    Există cazare sigură, într-un loc pe care persoana bănuită nu îl cunoaște. Pentru oamenii aflați în pericol grav din cauza unui dosar penal, Ungaria are și un Program de Protecție. Autoritățile hotărăsc cine intră în el.
    Nu pot promite ce veți primi. Un consilier se poate gândi împreună cu dumneavoastră ce este cel mai sigur.
utter_ask_compensation =
    Puteți cere bani de la persoana care v-a făcut rău, de exemplu în procesul penal. În Ungaria puteți cere despăgubiri și de la stat, după o infracțiune violentă făcută cu intenție care a făcut un rău grav. Victimele traficului le pot cere chiar dacă nu sunt din UE și chiar dacă nu sunt sărace.
    Pentru despăgubiri trebuie să fie deschis un dosar penal, iar statul poate spune nu dacă persoana refuză să depună mărturie. Există și un ajutor rapid în bani: trebuie cerut în câteva zile după infracțiune. Pentru toate există termene, de aceea vă rog să le cereți cât mai repede.
    Nu pot promite un rezultat sau o sumă. Cu cererea vă poate ajuta serviciul de sprijin pentru victime sau un avocat. Dacă infracțiunea s-a petrecut în altă țară din UE, puteți depune cererea în Ungaria.
utter_ask_legal_aid =
    În Ungaria, victimele traficului de persoane pot primi un avocat gratuit în cauze penale, civile și administrative. De asta se ocupă serviciul de stat pentru ajutor juridic, de la oficiile guvernamentale din județe (kormányhivatal). Linia de sprijin pentru victime (Áldozatsegítő Vonal) vă poate spune unde să mergeți.
    În practică, uneori este greu de obținut, așa că rugați un consilier să vă sprijine. Avocatul poate vorbi în numele dumneavoastră și când cereți despăgubiri.
    Eu nu pot da sfaturi juridice, dar vă pot arăta pe cine să întrebați.
utter_ask_interpreter =
    Aveți dreptul să înțelegeți ce se întâmplă și ceilalți să vă înțeleagă. La poliție și la tribunal puteți cere un interpret și nu îl plătiți.
    Într-un dosar penal din Ungaria puteți folosi limba maternă sau altă limbă. Hotărârile și alte acte oficiale se traduc gratuit.
    La prima discuție puteți veni cu o persoană aleasă de dumneavoastră, dacă asta nu vă dăunează nici dumneavoastră, nici dosarului. Vă rog să nu acceptați ca interpret pe cineva care vă exploatează, la care lucrați sau de care vă e frică.
utter_ask_confidentiality =
    Autoritățile pot lua măsuri ca să vă apere viața privată și datele. În Ungaria puteți anunța poliția fără să vă spuneți numele.
    Multe linii telefonice de ajutor țin secret ce spuneți. Unele dau informația mai departe fără să vă întrebe, dar numai când o viață este în pericol sau când un copil este în pericol. Fiecare are regula ei, așa că întrebați la începutul discuției.
    Nu pot promite, pentru nimeni, că totul rămâne secret: procesele pot fi publice, iar în Ungaria datele unei victime identificate pot ajunge într-un sistem de sprijin al statului, dacă persoana nu refuză. Dacă vă e teamă că află cineva, spuneți-i consilierului și puteți face împreună un plan.
utter_ask_child_rights =
    Oricine are sub 18 ani este copil și are protecție specială. Dacă vârsta nu este clară, persoana ar trebui tratată ca un copil până se află. La un copil este trafic chiar dacă nimeni nu a folosit forța sau minciuna.
    Pe primul loc este binele copilului. Un copil care nu are pe nimeni alături ar trebui să primească un tutore sau un reprezentant. În Ungaria, un copil nu poate fi pedepsit pentru că a oferit servicii sexuale. Cine plătește un copil pentru asta sau câștigă bani din asta face o infracțiune gravă.
    Copiii și tinerii până la 24 de ani pot suna gratuit în Ungaria la linia Kék Vonal.
    Dacă un copil este în pericol grav, consilierii noștri pot fi obligați să anunțe autoritățile. Vă vor spune mai întâi dumneavoastră. Dacă e pericol, sunați la { $emergency }.
utter_ask_return_home =
    Întoarcerea acasă ar trebui să fie alegerea dumneavoastră liberă. Înainte de drum e bine să vedeți cu un consilier dacă acasă e vreun pericol și dacă cei care v-au făcut rău sunt acolo.
    O ambasadă sau un consulat poate da acte pentru drum. Cetățenii UE pot cere ajutor la ambasada altei țări din UE, dacă țara lor nu are ambasadă acolo. Cetățenilor Ungariei aflați în străinătate, consulul le poate da un pașaport temporar. În cazuri speciale, consulul poate și împrumuta bani de drum, iar banii trebuie dați înapoi.
    Nu pot promite un bilet gratuit. Puteți întreba la IOM (Organizația Internațională pentru Migrație) ce ajutor există acum.
utter_ask_lost_documents =
    Dacă cineva v-a luat actele, nu vă întoarceți după ele, pentru că poate fi periculos. Actele pe care le mai aveți dați-le numai autorităților statului.
    Ambasada sau consulatul țării dumneavoastră vă poate da acte noi de călătorie. Dacă ați cerut azil, vreți să cereți azil sau vă temeți de statul dumneavoastră, vorbiți întâi cu un consilier sau cu un avocat.
    În Ungaria, serviciul de sprijin pentru victime de la oficiul guvernamental al județului (kormányhivatal) ajută victimele să își obțină din nou actele. Cetățenii Ungariei aflați în străinătate pot primi de la consul un pașaport temporar. Pentru acte pierdute sau furate aveți nevoie de o dovadă de la poliție.
utter_ask_debt =
    Nimeni nu are voie să vă oblige să munciți ca să plătiți o datorie. Robia pentru datorii este interzisă.
    Cei care exploatează oameni spun adesea că le datorați bani pentru drum, cameră sau mâncare, iar datoria tot crește. Conform legii din Ungaria, un contract nu este valabil dacă este clar împotriva bunelor moravuri sau dacă cineva s-a folosit foarte nedrept de situația dumneavoastră grea. Dacă ați semnat din cauza unor minciuni sau amenințări ilegale, contractul poate fi contestat. În Ungaria, o agenție de plasare nu are voie să vă ia comision.
    Un credit adevărat de la bancă sau o factură adevărată rămâne valabilă. Un avocat vă poate spune ce fel de datorie aveți. Dacă poate fi periculos pentru dumneavoastră să nu plătiți, vorbiți întâi cu un consilier, vă rog.
utter_ask_unpaid_wages =
    Dacă ați muncit, vă puteți cere banii, chiar dacă nu aveați acte. Un lucrător fără drept de ședere poate cere aceeași plată ca alții pentru aceeași muncă. Dacă nimeni nu poate dovedi cât timp a muncit acel om, legea pornește de la cel puțin trei luni.
    În Ungaria puteți face plângere la inspecția muncii, la oficiul guvernamental al județului (kormányhivatal), sau puteți merge la tribunal. Cetățenii Ungariei care lucrează în străinătate se pot adresa inspecției muncii de acolo.
    Inspecția muncii este o autoritate. Dacă nu aveți acte, întrebați întâi un avocat sau o organizație de ajutor. Dacă nu primiți o mare parte din plata promisă, și acesta poate fi un semn de trafic. Nu pot promite că veți primi banii.
utter_ask_deportation_risk =
    Este de înțeles dacă vă e frică. Nu pot promite ce va hotărî o autoritate, dar există reguli care vă pot apăra.
    Dacă există semne că sunteți victimă a traficului de persoane și nu aveți cetățenia unei țări din UE, regulile europene spun că ar trebui să primiți timp de gândire. În acest timp nu ar trebui să vă scoată nimeni din țară, chiar dacă ați venit fără acte. Ungaria este obligată să respecte asta, dar un stat poate uneori încheia acest timp mai devreme. Pot conta și regulile despre azil.
    Rapoarte de până în 2023 spuneau că regulile din Ungaria nu îi cuprindeau pe oamenii din alte țări fără drept de ședere. În 2023, ministerul a spus că asta s-a schimbat.
    De aceea, înainte să mergeți la o autoritate, vorbiți cu un avocat, de exemplu la Comitetul Helsinki din Ungaria (Magyar Helsinki Bizottság). În Ungaria, victimele traficului pot primi un avocat gratuit. Dacă viața dumneavoastră este în pericol, sunați întâi la { $emergency }.
utter_ask_right_to_work =
    Cetățenii UE pot lucra fără permis în Ungaria și în alte țări din UE.
    Dacă veniți din afara UE și aveți permis de ședere ca victimă, se poate să aveți acces la muncă, cursuri și școală. Asta diferă de la o țară la alta, și nu știu exact care este acum regula în Ungaria. Întrebați un avocat, vă rog, înainte să începeți o muncă.
    Oamenii din Ucraina cu protecție temporară pot lucra în Ungaria fără permis de muncă, după o regulă din 2022. Întrebați, vă rog, dacă mai este așa.
    Copiii care primesc ajutor ca victime ar trebui să poată merge la școală.
utter_ask_job_offer_safety =
    Nu pot spune dacă o ofertă este sigură, dar vă pot spune la ce să vă uitați.
    Semnale de alarmă sunt: plata foarte mare, nu se cere nici meserie, nici limbă, trebuie să hotărâți pe loc sau nu vă spun nici măcar numele firmei. Cereți un contract scris, pe care îl înțelegeți, înainte de plecare. În Ungaria, agențiile de plasare trebuie să fie înregistrate și nu au voie să vă ia comision: plătește angajatorul. EURES are informații despre locuri de muncă în UE.
    Nu dați pașaportul unui angajator, unui șofer sau unui intermediar. Spuneți cuiva de încredere unde mergeți și cu cine, și stabiliți un cuvânt care să însemne „sunt în pericol”.

## Servicii

utter_find_shelter =
    Dacă acum nu sunteți în siguranță, sunați la { $emergency }.
    În Ungaria, victimele adulte pot merge într-un adăpost protejat, la nevoie împreună cu copiii lor. Linia de criză OKIT poate căuta un loc. Nu mai există o limită fixă de timp: oamenii de la adăpost hotărăsc împreună cu dumneavoastră cât rămâneți.
    Adresele sunt secrete, de aceea nu le pot scrie nici eu. Nu pot promite că acum este un loc liber.
utter_find_medical_help =
    Dacă viața cuiva este în pericol, sunați la { $emergency } și cereți o ambulanță.
    Puteți cere ajutor medical și în alte situații. Îngrijirea medicală face parte din ajutorul pe care victimele traficului ar trebui să îl primească în UE. În Ungaria, și un doctor poate identifica o persoană ca victimă. Dumneavoastră hotărâți cât îi spuneți doctorului.
utter_find_psychological_help =
    E bine că doriți ajutor. Nu trebuie să duceți totul fără sprijin și puteți merge în ritmul dumneavoastră. În Ungaria, serviciul de sprijin pentru victime dă și sprijin emoțional, gratuit.
    Dacă vă este foarte rău acum, nu rămâneți, vă rog, fără nimeni alături: un consilier (o persoană reală) vă poate scrie aici, iar linia de sprijin emoțional din Ungaria răspunde zi și noapte. Dacă viața dumneavoastră este în pericol, sunați la { $emergency }.
utter_find_hotline =
    Dacă sunteți în pericol, sunați la { $emergency }. Altfel, puteți suna la o linie telefonică de ajutor. În Ungaria, linia de criză OKIT este gratuită și răspunde zi și noapte.
    Dumneavoastră hotărâți cât spuneți. La început puteți întreba ce limbi se vorbesc acolo și cui i se spune mai departe ce povestiți.
utter_find_embassy =
    O ambasadă sau un consulat poate da acte noi de călătorie. Cetățenii UE pot cere ajutor la ambasada altei țări din UE, dacă țara lor nu are ambasadă acolo. Cetățenii Ungariei aflați în străinătate pot suna zi și noapte la serviciul consular de gardă. Consulii Ungariei nu rezervă bilete și nu dau cazare.
    Dacă ați cerut azil sau vă temeți de statul dumneavoastră, vorbiți întâi cu un consilier sau cu un avocat.
utter_find_basic_needs =
    În Ungaria, serviciul de sprijin pentru victime poate da un ajutor rapid în bani pentru cazare, mâncare, haine, drum și medicamente. Trebuie cerut în câteva zile după infracțiune, așa că sunați cât mai repede, vă rog.
    Un consilier (o persoană reală) vă poate ajuta și să aflați cine dă mâncare sau haine aproape de dumneavoastră.
utter_find_nearby_service =
    Caut serviciile de ajutor pe care le cunosc acolo. Dacă vă interesează alt loc, scrieți țara sau orașul. Vă rog să nu vă scrieți adresa; nu am nevoie de ea.

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

button_person = Vreau să scriu cu un om
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
    Nu am înțeles bine. V-ați gândit la unul dintre lucrurile acestea? Puteți spune și cu alte cuvinte.

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
