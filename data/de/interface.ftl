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
console-admin-text = Die Administration sieht keine Gespräche. Konten werden auf der Kommandozeile verwaltet (helpline staff).

## Anmeldung

console-login-title = Beratungsbereich
console-login-text = Melden Sie sich mit Benutzername, Passwort und dem Code Ihrer Authenticator-App an.
console-login-again-title = Ihre Sitzung ist abgelaufen
console-login-again-text = Melden Sie sich an, um weiterzumachen. Ihr angefangener Text bleibt erhalten.
console-login-username = Benutzername
console-login-password = Passwort
console-login-code = Code
console-login-code-hint = sechs Ziffern aus der Authenticator-App; jeder Code gilt einmal
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
