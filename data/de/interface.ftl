### Was die Oberflächen auf Deutsch zeigen. Jede Kennung beginnt mit dem Teil, zu dem sie gehört.
### Telefonnummern nur über Variablen.

### widget

widget-launcher = Chat
widget-launcher-label = Chat öffnen
widget-title = Chat
widget-leave = Verlassen
widget-leave-label = Diese Seite sofort verlassen
widget-leave-hint = „Verlassen“ schließt diese Seite sofort und öffnet eine gewöhnliche Website.
widget-leave-keys = Sie können auch dreimal die Umschalttaste (Shift) drücken.
widget-hide = Chatfenster schließen
widget-menu = Mehr
widget-language = Sprache
widget-person = Nach einem Menschen fragen
widget-delete = Meine Nachrichten löschen
widget-delete-ask = Alles löschen, was Sie hier geschrieben haben? Man kann es danach nicht zurückholen.
widget-delete-yes = Löschen
widget-delete-no = Behalten
widget-deleted = Alles ist gelöscht. Wenn Sie wieder schreiben, beginnt ein neuer Chat.
widget-log = Nachrichten
widget-write = Hier schreiben…
widget-write-label = Ihre Nachricht
widget-send = Senden
widget-emergency = In Gefahr? { $emergency }
widget-emergency-label = Jetzt in Gefahr? Rufen Sie die { $emergency } an
widget-mode-assistant = Ein Programm antwortet
widget-mode-waiting = Das Beratungsteam ist angefragt
widget-mode-counsellor = Ein Mensch schreibt Ihnen
widget-mode-closed = Das Beratungsteam hat den Chat beendet
widget-from-visitor = Sie
widget-from-assistant = Programm
widget-from-counsellor = Beratungsteam
widget-from-system = Hinweis
widget-typing = Schreibt…
widget-sending = Wird gesendet…
widget-failed = Nicht gesendet.
widget-retry = Noch einmal
widget-offline = Keine Verbindung. Ihr Text bleibt erhalten und wird noch gesendet. Jetzt in Gefahr? Rufen Sie die { $emergency } an.
widget-trouble = Das hat nicht geklappt. Ihr Text bleibt erhalten. Jetzt in Gefahr? Rufen Sie die { $emergency } an.
widget-slow-down = In kurzer Zeit sind viele Nachrichten gekommen. Diese wird gleich gesendet. Jetzt in Gefahr? Rufen Sie die { $emergency } an.
widget-too-long = Zu lang: { $count } Zeichen zu viel für eine Nachricht.
widget-left = Noch { $count } Zeichen frei
widget-ended = Dieser Chat ist beendet. Wenn Sie schreiben, beginnt ein neuer.
widget-new = Neue Nachrichten
widget-loading = Einen Moment…

## Seiten

widget-page-neutral-title = Information
widget-page-noscript = Diese Seite braucht JavaScript. Es gibt eine Seite, die auch ohne geht.
widget-page-noscript-link = Chat ohne JavaScript
widget-page-plain-title = Information
widget-page-plain-intro = Schreiben Sie unten. Ein Programm antwortet, und Sie können jederzeit nach einem Menschen fragen. Ihren Namen müssen Sie nicht sagen. „Verlassen“ schließt diese Seite und öffnet eine gewöhnliche Website.
widget-page-plain-refresh = Neue Nachrichten zeigen
widget-page-plain-log = Nachrichten
widget-page-plain-empty = Hier steht noch nichts.
widget-page-plain-too-many = In kurzer Zeit sind viele Nachrichten gekommen. Bitte warten Sie einen Moment und senden Sie noch einmal. Jetzt in Gefahr? Rufen Sie die { $emergency } an.
widget-page-plain-too-long = Der Text ist zu lang. Bitte senden Sie ihn in kürzeren Teilen.
widget-page-plain-nothing = Bitte schreiben Sie zuerst etwas.
widget-page-plain-other-error = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal. Jetzt in Gefahr? Rufen Sie die { $emergency } an.
widget-page-plain-ended = Der Chat ist beendet. Wenn Sie schreiben, beginnt ein neuer.
widget-page-exit-link = Weiter
widget-page-demo-name = Stiftung Hafen
widget-page-demo-title = Stiftung Hafen – Beratung zu Arbeit und Leben im Ausland
widget-page-demo-nav-help = So helfen wir
widget-page-demo-nav-chat = Der Chat
widget-page-demo-nav-about = Über uns
widget-page-demo-skip = Direkt zum Text
widget-page-demo-heading = Arbeit darf nicht die Freiheit kosten
widget-page-demo-lead = Wir beraten Menschen, die weit weg von zu Hause arbeiten oder leben und spüren, dass etwas nicht stimmt: Der Lohn fehlt, die Papiere sind weg, es gibt Drohungen oder Druck. Kostenlos und vertraulich, egal, welche Papiere Sie haben.
widget-page-demo-start = Schreiben Sie uns
widget-page-demo-plain = Chat ohne JavaScript
widget-page-demo-work-title = Arbeit und Lohn
widget-page-demo-work = Vertrag, Arbeitszeit, Abzüge vom Lohn, Schulden bei der Vermittlung: Wir erklären, was erlaubt ist und was Sie verlangen können.
widget-page-demo-safe-title = Sicherheit
widget-page-demo-safe = Ein sicherer Schlafplatz, jemand zum Reden, ärztliche Hilfe: Wir wissen, wer in Ihrer Nähe helfen kann und was es kostet – meistens nichts.
widget-page-demo-rights-title = Rechte und Papiere
widget-page-demo-rights = Pass weggenommen oder verloren, Aufenthaltserlaubnis, anwaltliche Hilfe, Übersetzung: Wir sagen Ihnen, welche Rechte Sie haben.
widget-page-demo-chat-title = So geht der Chat
widget-page-demo-chat-1 = Ein Programm antwortet sofort, Tag und Nacht, in mehreren Sprachen.
widget-page-demo-chat-2 = Sie können jederzeit nach unserem Beratungsteam fragen. Das Team sieht nur Ihren Chat.
widget-page-demo-chat-3 = Kein Name, kein Konto. Was Sie geschrieben haben, können Sie löschen, wann Sie möchten.
widget-page-demo-chat-4 = Der Knopf „Verlassen“ schließt die Seite sofort und öffnet eine gewöhnliche Website.
widget-page-demo-about-title = Über uns
widget-page-demo-about = Bei uns arbeiten Fachleute aus Sozialarbeit, Recht und Übersetzung zusammen. Wir sind unabhängig von Behörden und Arbeitgebern. Wir geben nichts weiter, ohne Sie vorher zu fragen. Wenn ein Kind in großer Gefahr ist, müssen wir das vielleicht den Behörden melden, aber wir versuchen, es Ihnen vorher zu sagen.
widget-page-demo-danger = Jetzt in Gefahr? Rufen Sie die { $emergency } an.
widget-page-demo-footer = Das ist eine Beispielseite: Die Stiftung Hafen ist erfunden.

### telegram

telegram-description = Informationen zu Arbeit und Leben im Ausland. Ein Programm antwortet sofort, Tag und Nacht, und Sie können nach einem Menschen fragen. Schreiben Sie in einer unserer Sprachen.
telegram-short-description = Informationen zu Arbeit und Leben im Ausland.
telegram-command-start = Beginnen
telegram-command-language = Sprache wählen
telegram-command-human = Mit einem Menschen schreiben
telegram-command-delete = Diesen Chat löschen
telegram-command-help = Was kann ich hier tun?
telegram-help =
    Schreiben Sie einfach, was Sie wissen möchten. Auch diese Befehle gehen:
    /human – mit einem Menschen schreiben
    /language – Sprache wählen
    /delete – diesen Chat löschen
    Jetzt in Gefahr? Rufen Sie die { $emergency } an.
telegram-language-ask = In welcher Sprache möchten Sie schreiben?
telegram-unknown-command =
    Diesen Befehl kenne ich nicht. Schreiben Sie einfach, was Sie wissen möchten. /help zeigt, was ich kann.
telegram-kept = Es wurde nichts gelöscht.
telegram-nothing-to-delete = Es gibt nichts zu löschen: Wir haben keinen Chat von Ihnen. In Ihrer Telegram-App sind vielleicht noch alte Nachrichten. Die können Sie dort löschen.
telegram-failed = Das hat nicht geklappt. Bitte senden Sie es noch einmal. Jetzt in Gefahr? Rufen Sie die { $emergency } an.

### console

console-title = Beratungsbereich
console-noscript = Diese Seite braucht JavaScript.
console-language = Sprache
console-logout = Abmelden
console-yes = ja
console-no = nein
console-cancel = Abbrechen
console-save = Speichern
console-retry = Noch einmal
console-back = Zurück zur Liste
console-online = Verbunden
console-offline = Keine Verbindung – neuer Versuch läuft
console-sound-on = Ton an
console-sound-off = Ton aus
console-notify-allow = Benachrichtigungen erlauben
console-notify-title = Akut
console-notify-text = Jemand braucht jetzt Hilfe.
console-notify-session = Melden Sie sich neu an, um weiter Fälle zu bekommen.
console-role-counsellor = Beratung
console-role-supervisor = Leitung
console-role-admin = Administration

## Anmeldung

console-login-title = Beratungsbereich
console-login-text = Melden Sie sich mit Benutzername, Passwort und dem Code Ihrer Authenticator-App an.
console-login-again-title = Ihre Sitzung ist abgelaufen
console-login-again-text = Melden Sie sich an, um weiterzumachen. Ihr angefangener Text bleibt erhalten.
console-login-username = Benutzername
console-login-password = Passwort
console-login-code = Code
console-login-code-hint = sechs Ziffern aus der Authenticator-App, jeder Code gilt einmal. Oder ein Wiederherstellungscode. Bei der ersten Anmeldung leer lassen.
console-login-submit = Anmelden
console-login-wrong = Benutzername, Passwort oder Code stimmt nicht. Warten Sie auf einen neuen Code und versuchen Sie es noch einmal.

## Listen

console-queue = Gespräche
console-queue-waiting = Wartend
console-queue-mine = Meine
console-queue-others = Andere
console-queue-waiting-empty = Niemand wartet.
console-queue-mine-empty = Sie haben kein Gespräch. Öffnen Sie ein wartendes und übernehmen Sie es.
console-queue-others-empty = Keine.
console-waits = wartet seit { $time }
console-ago = vor { $time }
console-seconds = { $n } Sek.
console-minutes = { $n } Min.
console-hours = { $n } Std. { $m } Min.
console-days = { $n } Tg. { $h } Std.
console-unread = neu
console-with-assistant = beim Programm
console-more-indicators =
    { $count ->
        [one] ein weiteres Anzeichen
       *[other] { $count } weitere Anzeichen
    }
console-left-by-quick-exit = schnell verlassen
console-not-safe-to-write = Schreiben nicht sicher

## Gespräch

console-conversation = Gespräch
console-nothing-open = Wählen Sie ein Gespräch aus der Liste.
console-loading = Einen Moment…
console-erased = Dieses Gespräch wurde gelöscht.
console-messages = Nachrichten
console-new-messages = Neue Nachrichten ↓
console-actions = Was mit dem Gespräch geschehen soll
console-state-mine = bei Ihnen
console-state-other = bei { $name }
console-state-waiting = wartet seit { $time }
console-state-assistant = beim Programm
console-state-closed = beendet
console-bar-waiting = Die Person wartet auf Beratung. Bis Sie übernehmen, antwortet das Programm.
console-bar-assistant = Das Programm antwortet. Sie können übernehmen; die Person erfährt es.
console-bar-other = { $name } schreibt mit dieser Person.
console-bar-closed = Dieses Gespräch ist beendet. Wenn die Person wieder schreibt, antwortet das Programm.
console-claim = Übernehmen
console-release = Zurück in die Warteschlange
console-transfer = Weitergeben
console-transfer-text = Die Person erfährt, wer als Nächstes mit ihr schreibt.
console-transfer-to = An wen
console-transfer-language = Warteschlange: wer { $language } spricht
console-here = gerade hier
console-return = An das Programm
console-return-text = Das Programm antwortet wieder und fängt neu an. Die Person erfährt, dass Sie nicht mehr im Chat sind.
console-close = Beenden
console-close-text = Die Person erfährt, dass das Gespräch beendet ist und dass sie jederzeit wieder schreiben kann.
console-erase = Löschen
console-erase-text = Alles aus diesem Gespräch wird endgültig gelöscht, für die Person und für uns. Es lässt sich nicht zurückholen.
console-outcome = Ergebnis
console-outcome-informed = Informationen gegeben
console-outcome-referred = An andere Stelle vermittelt
console-outcome-emergency = Rettung oder Polizei beteiligt
console-outcome-safe-place = Sicherer Ort organisiert
console-outcome-no-reply = Keine Antwort mehr
console-outcome-not-for-us = Nicht unser Bereich
console-outcome-other = Anderes
console-banner-quick-exit = Die Person hat den Chat schnell verlassen. Schreiben Sie nicht zuerst: Vielleicht ist jemand bei ihr.
console-banner-not-safe = Vielleicht liest jemand mit. Schreiben Sie nicht zuerst und schreiben Sie nichts, was die Person verraten könnte.
console-sure-title = Trotzdem schreiben?
console-sure-quick-exit = Die Person ist eilig gegangen. Vielleicht sieht jemand anderes die Nachricht.
console-sure-not-safe = Die Person kann vielleicht nicht sicher schreiben. Vielleicht sieht jemand anderes die Nachricht.
console-sure-send = Trotzdem senden
console-reply-label = Ihre Antwort
console-reply-placeholder = An die Person schreiben…
console-reply-hint = Enter sendet, Shift+Enter beginnt eine neue Zeile
console-send = Senden
console-left = noch { $count } Zeichen frei
console-too-long =
    { $count ->
        [one] ein Zeichen zu viel
       *[other] { $count } Zeichen zu viel
    }
console-typing-visitor = Die Person schreibt…
console-message-sending = Wird gesendet…
console-message-sent = Gesendet
console-message-failed = Nicht gesendet.
console-message-undelivered = Konnte nicht zugestellt werden
console-pressed = hat einen Knopf gedrückt
console-buttons-offered = Knöpfe: { $buttons }
console-from-visitor = Person
console-from-assistant = Programm
console-from-counsellor = Beratung
console-from-system = Hinweis

## Übergabekarte

console-card = Übergabekarte
console-fact-level = Stufe
console-fact-indicators = Anzeichen
console-fact-language = Sprache
console-fact-channel = Kanal
console-fact-safe = Kann sicher schreiben
console-fact-exit = Schnell verlassen
console-fact-consent = Möchte Beratung
console-fact-began = Beginn
console-fact-holder = Bei
console-fact-outcome = Ergebnis
console-indicators-none = keine
console-consent-declined = hat Nein gesagt
console-consent-open = hat nicht Nein gesagt
console-safe-unknown = nicht bekannt
console-safe-yes = ja
console-safe-no = nein
console-mode-assistant = dem Programm
console-mode-waiting = niemandem, wartet
console-mode-counsellor = der Beratung
console-mode-closed = niemandem, beendet
console-channel-web = Website
console-channel-telegram = Telegram
console-level-none = Keine
console-level-elevated = Erhöht
console-level-high = Hoch
console-level-immediate = Akut
console-level-change = Stufe ändern
console-level-text = Nur das Team kann eine Stufe senken. Schreiben Sie, warum; zitieren Sie die Person nicht.
console-reason = Grund
console-verdict-ask = War die Stufe richtig?
console-verdict-right = Richtig
console-verdict-too-high = Zu hoch
console-verdict-too-low = Zu niedrig
console-verdict-thanks = Notiert, ohne Verbindung zu diesem Gespräch.
console-notes = Notizen
console-note-label = Neue Notiz
console-note-placeholder = Für das Team; die Person sieht es nicht
console-note-add = Notiz hinzufügen
console-history = Was bisher geschah
console-event-queued = in die Warteschlange gestellt
console-event-requested = von der Person gewünscht
console-event-claimed = übernommen
console-event-released = zurück in die Warteschlange
console-event-transferred = weitergegeben
console-event-returned = zurück an das Programm
console-event-closed = beendet
console-event-reopened = die Person hat wieder geschrieben
console-event-declined = die Person möchte keine Beratung
console-event-level = Stufe gestiegen
console-event-level-set = Stufe geändert
console-event-alert = Alarm
console-event-undelivered = eine Nachricht konnte nicht zugestellt werden
console-event-left-by-quick-exit = schnell verlassen
console-event-assistant-unavailable = das Programm hat nicht geantwortet

## Anzeichen

console-indicator-confinement = Darf nicht weg
console-indicator-document-confiscation = Papiere weggenommen
console-indicator-physical-violence = Körperliche Gewalt
console-indicator-sexual-exploitation = Sexuelle Ausbeutung
console-indicator-forced-labour = Zwangsarbeit
console-indicator-forced-criminality = Zu Straftaten gezwungen
console-indicator-debt-bondage = Schuldknechtschaft
console-indicator-wage-withholding = Lohn vorenthalten
console-indicator-threats = Drohungen
console-indicator-deception = Getäuscht
console-indicator-isolation-surveillance = Isoliert oder überwacht
console-indicator-excessive-work = Übermäßige Arbeit
console-indicator-abusive-conditions = Unwürdige Bedingungen
console-indicator-minor = Minderjährig
console-indicator-sold-or-moved = Verkauft oder weggebracht
console-indicator-forced-marriage = Zwangsheirat
console-indicator-organ-removal = Organentnahme
console-indicator-online-exploitation = Ausbeutung im Internet
console-indicator-suicide-self-harm = Suizid oder Selbstverletzung
console-indicator-immediate-danger = Jetzt in Gefahr
console-indicator-medical-emergency = Medizinischer Notfall
console-indicator-abuse-of-vulnerability = Notlage ausgenutzt
console-indicator-unsafe-to-write = Schreiben nicht sicher

## Zahlen

console-figures = Zahlen
console-figures-text = Gespräche nach dem Tag ihres Beginns. Zahlen unter 5 erscheinen als <5.
console-figures-from = von
console-figures-to = bis
console-figures-all = Insgesamt
console-figures-conversations = Gespräche
console-figures-escalated = Vom Team übernommen oder wartend

## Probleme

console-error-other = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.
console-error-offline = Keine Verbindung. Bitte versuchen Sie es noch einmal.
console-error-already-claimed = { $name } hat es schon übernommen.
console-error-not-holder = Dieses Gespräch ist nicht (mehr) bei Ihnen.
console-error-not-allowed-now = Das ist jetzt nicht möglich.
console-error-conversation-closed = Das Gespräch ist beendet.
console-error-forbidden = Ihre Rolle erlaubt das nicht.
console-error-text-empty = Darin steht nichts Lesbares.
console-error-text-too-long = Der Text ist zu lang.
console-error-unknown-colleague = Diese Person aus dem Team kann keine Gespräche übernehmen.
console-error-slow-down = Zu viele Versuche. Warten Sie { $seconds } Sekunden.

### Alerts outside the console

alert-immediate = Helpline: Jemand braucht jetzt Hilfe. Stufe: { $level }. Fall { $case }.
alert-unanswered = Helpline: Jemand wartet, und niemand hat geantwortet. Stufe: { $level }. Fall { $case }.

### Console: the desk, accounts, office, figures

console-pages = Seiten
console-saved = Gespeichert.
console-close-window = Fenster schließen
console-queue-tips = Hinweise und besorgte Angehörige
console-queue-tips-empty = Keine.
console-owed = wartet auf Ihre Antwort
console-unanswered = niemand hat geantwortet
console-safe-time = kann lesen: { $time }
console-write-first-no = nicht zuerst schreiben
console-banner-write-first = Die Person möchte nicht zuerst angeschrieben werden. Antworten Sie, wenn sie schreibt.
console-banner-owed = Die Person wartet auf Ihre Antwort. Antwortet bald niemand, kommt das Gespräch zurück in die Warteschlange.
console-notify-owed-title = Jemand wartet auf Ihre Antwort
console-notify-owed-text = Sonst kommt das Gespräch zurück in die Warteschlange.
console-notify-unanswered-title = Niemand hat geantwortet
console-notify-unanswered-text = Jemand wartet schon eine Weile.
console-sure-pause = Die Person hat eine Weile nicht geschrieben. Vielleicht hat jetzt jemand anderes das Telefon. Der sichere erste Satz verrät nichts: „Passt es gerade?“
console-sure-write-first = Die Person möchte nicht zuerst angeschrieben werden.
console-opener = „Passt es gerade?“
console-opener-text = Sendet einen ersten Satz ohne Inhalt in der Sprache der Person
console-earlier-above = Oben: ein früheres Gespräch. Die Person schrieb wieder
console-message-edited = von der Person geändert
console-folded = Schwer zu lesen: { $names }
console-fold-on = Schweres ist eingeklappt
console-fold-off = Schweres wird gezeigt
console-card-sentences = Was die Stufe erhöht hat
console-card-asked = Zuletzt von der Person
console-card-answered = Zuletzt vom Programm
console-fact-lane = Es geht um
console-fact-topic = Thema
console-fact-country = Land
console-fact-write-first = Wir dürfen zuerst schreiben
console-fact-safe-time = Sicherere Zeit
console-fact-code-word = Codewort
console-code-word-none = keines vereinbart
console-time-any = jederzeit
console-time-morning = morgens
console-time-midday = mittags
console-time-evening = abends
console-lane-person = die Person selbst
console-lane-other = jemand anderen (Sorge oder Hinweis)
console-lane-to-other = Zu den Hinweisen
console-lane-to-person = Zu den Menschen in Not
console-safety = Sicher schreiben
console-safety-change = Ändern
console-safety-text = Was Sie mit der Person vereinbart haben. Vor einer Nachricht, die dem widerspricht, werden alle gewarnt.
console-event-safety = Sicherheit notiert
console-event-lane = verschoben
console-event-reminded = erinnert
console-event-released-unanswered = zurück in die Warteschlange, keine Antwort
console-event-unanswered = die Leitung wurde informiert
console-insert-replies = Fertige Antworten
console-insert-services = Hilfsangebot suchen
console-insert-replies-filter = Antworten durchsuchen
console-insert-services-filter = Name, Art der Hilfe, Stadt oder Land
console-insert-none = Nichts gefunden.
console-insert-shared = gemeinsam
console-insert-please-check = bitte prüfen
console-insert-add = Als Antwort merken
console-insert-edit = Bearbeiten
console-insert-remove = Antwort löschen
console-insert-title = Titel
console-insert-text = Text
console-insert-share = für alle
console-insert-holes = Schreiben Sie nichts über eine Person. Ihr angezeigter Name und die Notrufnummer können in geschweiften Klammern stehen: name, emergency.
console-translate = Übersetzen
console-translate-title = Übersetzung prüfen
console-translate-text = Das hat eine Maschine übersetzt. Sie können es vor dem Senden ändern. Die Person erfährt, dass eine Maschine übersetzt.
console-translate-there = Text auf { $language }
console-translate-back = Zurückübersetzt
console-translate-change = Meinen Text ändern
console-keys = Tastenkürzel
console-keys-help = Diese Liste zeigen
console-keys-on = Kürzel mit einem Buchstaben benutzen
console-keys-next = Nächstes Gespräch
console-keys-previous = Voriges Gespräch
console-keys-queue = Zur Liste
console-keys-reply = Zum Antwortfeld
console-keys-send = Senden (im Antwortfeld)
console-keys-escape = Feld oder Fenster verlassen
console-keys-arrows = In einer Liste auf und ab
console-guide = So funktioniert dieser Platz
console-guide-queue = Links stehen die Menschen, die warten: zuerst die dringendsten, dann die, die am längsten warten. Sofort-Fälle klingeln, bis jemand sie übernimmt.
console-guide-open = Öffnen Sie ein Gespräch, um es zu lesen. Die Karte rechts zeigt, was die Stufe erhöht hat und ob Schreiben sicher ist.
console-guide-claim = Übernehmen Sie es, bevor Sie schreiben. Ab dann schweigt das Programm, und die Person erfährt Ihren angezeigten Namen.
console-guide-safety = Fragen Sie früh, ob Schreiben sicher ist, und notieren Sie die Antwort. Vor einer Nachricht, die dem widerspricht, werden Sie gewarnt.
console-guide-end = Geben Sie es weiter, zurück oder schließen Sie es, wenn Sie aufhören. Wer zu lange auf Sie wartet, kommt zurück in die Warteschlange.
console-guide-demo = Zum Üben mit erfundenen Gesprächen kann jemand auf dem Server „helpline demo“ starten.
console-account = Mein Konto
console-account-who = { $name } (Benutzername { $user })
console-account-rename = Angezeigten Namen ändern
console-account-rename-text = Diesen Namen sehen die Menschen, die uns schreiben. Es muss nicht der echte sein.
console-account-shown-as = Angezeigter Name
console-account-password = Passwort ändern
console-account-password-now = Jetziges Passwort
console-account-password-new = Neues Passwort
console-account-password-text = Mindestens { $count } Zeichen; ein paar Wörter ohne Zusammenhang sind gut.
console-account-password-done = Das Passwort ist geändert. Überall sonst sind Sie abgemeldet.
console-account-recovery = Wiederherstellungscodes (noch { $count })
console-account-recovery-title = Neue Wiederherstellungscodes
console-account-recovery-text = Mit so einem Code können Sie sich einmal ohne Telefon anmelden. Die alten Codes gelten dann nicht mehr.
console-account-recovery-make = Neue Codes erstellen
console-account-codes = Ihre Wiederherstellungscodes
console-account-codes-text = Sie werden nur jetzt gezeigt. Schreiben oder drucken Sie sie aus und bewahren Sie sie nicht beim Telefon auf. Jeder gilt einmal.
console-account-codes-kept = Ich habe sie aufbewahrt
console-account-codes-go = Weiter
console-account-sessions = Wo Sie angemeldet sind
console-account-session-began = Seit
console-account-session-seen = Zuletzt benutzt
console-account-session-this = diese hier
console-account-session-end = Dort abmelden
console-account-session-ended = Abgemeldet.
console-enrol = Konto einrichten
console-enrol-text = Scannen Sie das Bild mit einer Authenticator-App, wählen Sie ein eigenes Passwort und geben Sie den ersten Code ein.
console-enrol-qr = QR-Code für die Authenticator-App
console-enrol-secret = Oder geben Sie dies in die App ein:
console-enrol-password = Eigenes Passwort
console-enrol-again = Noch einmal dasselbe
console-enrol-code = Erster Code der App
console-enrol-differ = Die beiden Passwörter sind nicht gleich.
console-enrol-submit = Einrichten und anmelden
console-accounts = Konten
console-accounts-text = Admins verwalten Konten und Zeiten. Gespräche sehen sie nur, wenn sie auch beraten.
console-accounts-name = Name
console-accounts-username = Benutzername
console-accounts-role = Rolle
console-accounts-languages = Sprachen
console-accounts-only-these = sieht nur Gespräche in diesen Sprachen
console-accounts-counsels = Admin, der auch berät
console-accounts-state = Zustand
console-accounts-active = aktiv
console-accounts-invited = eingeladen
console-accounts-disabled = gesperrt
console-accounts-last-login = Letzte Anmeldung
console-accounts-never = nie
console-accounts-actions = Aktionen
console-accounts-invite = Einladen
console-accounts-invite-text = Die Kollegin oder der Kollege bekommt ein Passwort für die erste Anmeldung und richtet dabei den zweiten Faktor ein.
console-accounts-invitation = Einladung
console-accounts-invitation-text = Das wird nur einmal gezeigt und gilt bis { $until }. Geben Sie es persönlich oder am Telefon weiter.
console-accounts-invitation-done = Ich habe es weitergegeben
console-accounts-change = Ändern
console-accounts-reset = Neu beginnen
console-accounts-reset-text = Passwort und zweiter Faktor werden ungültig. Sie bekommen eine neue Einladung zum Weitergeben.
console-accounts-logout = Überall abmelden
console-accounts-enable = Wieder zulassen
console-accounts-disable = Sperren
console-accounts-disable-text = Niemand kann sich mehr damit anmelden. Die Gespräche dieser Person kommen zurück in die Warteschlange.
console-office = Öffnungszeiten
console-office-text = Außerhalb dieser Zeiten erfahren Menschen, wann wieder jemand da ist und welche Nummern jetzt antworten.
console-office-hours = Zeiten
console-office-hours-hint = Zum Beispiel: Mon-Fri 08:00-20:00; Sat 10:00-14:00, oder 24/7, oder closed
console-office-zone = Zeitzone
console-office-holidays = Tage, an denen niemand da ist
console-office-holidays-hint = Eine Angabe je Zeile: 2026-12-24 oder 2026-12-24..2026-12-26 Weihnachten
console-office-open = Jetzt ist jemand da.
console-office-closed = Jetzt geschlossen. Wieder ab: { $time }
console-office-never = Mit diesen Zeiten ist nie jemand da.
console-audit = Protokoll
console-audit-text = Wer was wann mit welchem Fall getan hat. Nichts Geschriebenes steht darin.
console-audit-at = Wann
console-audit-actor = Wer
console-audit-action = Was
console-audit-case = Fall
console-audit-detail = Angabe
console-audit-more = Ältere zeigen
console-audit-none = Keine Einträge.
console-audit-verify = Protokoll prüfen
console-audit-intact = Das Protokoll ist vollständig: jede Zeile folgt aus der davor.
console-audit-broken = Das Protokoll ist bei Zeile { $row } beschädigt. Sagen Sie es der für Datenschutz zuständigen Person.
console-figures-days = Letzte { $count } Tage
console-figures-csv = Als CSV laden
console-figures-number = Anzahl
console-figures-by-day = Gespräche nach Tagen
console-figures-table = Als Tabelle
console-figures-out-of-hours = Außerhalb der Zeiten
console-figures-waits = Zeit bis zur ersten menschlichen Antwort
console-figures-waits-text = Aus weniger als fünf Antworten wird nichts berechnet.
console-figures-answered = Beantwortet
console-figures-median = Median
console-figures-p95 = 95 von 100 innerhalb
console-figures-precision = Richtige Alarme
console-figures-precision-text = Nach Ihren Urteilen über die Stufen hoch und sofort.
console-figures-none = Zu wenig, um es zu zeigen.
console-error-bad-password = Dieses Passwort ist zu kurz, zu einfach oder enthält Ihren Benutzernamen.
console-error-wrong-password = Das jetzige Passwort stimmt nicht.
console-error-wrong-code = Der Code passt nicht. Warten Sie auf den nächsten.
console-error-office-kept = Dann gäbe es keinen Admin mehr, oder Sie würden Ihr eigenes Konto beenden.
console-error-unknown-placeholder = In geschweiften Klammern können nur name oder emergency stehen.
console-error-bad-hours = Die Zeiten sind nicht lesbar. Schreiben Sie sie wie im Beispiel.
console-error-bad-timezone = Diese Zeitzone gibt es nicht.
console-error-bad-holidays = Ein Tag ist nicht lesbar. Schreiben Sie ihn so: 2026-12-24, einen je Zeile.
console-error-bad-username = Ein Benutzername hat 1 bis 32 Zeichen: a-z, 0-9, Punkt, Bindestrich, Unterstrich.
console-error-unknown-language = Wählen Sie mindestens eine Sprache.
console-error-translation-unavailable = Der Übersetzungsserver antwortet nicht. Sie können ohne ihn schreiben.
console-error-bad-code-word = Das Codewort ist zu lang.
