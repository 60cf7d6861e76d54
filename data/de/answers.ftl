### Alle Sätze, die das Programm auf Deutsch sagt.
### Anrede „Sie“, einfache Wörter, höchstens eine Frage in einem Text. Telefonnummern nur über Variablen.

## Begrüßung

welcome =
    Hallo. Ich bin ein Programm, kein Mensch. Ich kann über Arbeit, Papiere, Sicherheit und Ihre Rechte schreiben und Ihnen sagen, wo es Hilfe gibt. Sie können mit eigenen Worten schreiben oder einen Knopf wählen.
    Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
welcome_next =
    Sie können jederzeit nach einem Menschen aus unserem Beratungsteam fragen. { $people }
    Das Beratungsteam dieser Organisation kann diesen Chat lesen. Wer auf Ihr Handy oder Ihren Computer schaut, kann ihn auch lesen. Ihren Namen müssen Sie nicht sagen.
    Der Knopf „Verlassen“ schließt diese Seite sofort.
welcome_telegram =
    Hallo. Ich bin ein Programm, kein Mensch. Ich kann über Arbeit, Papiere, Sicherheit und Ihre Rechte schreiben und Ihnen sagen, wo es Hilfe gibt. Sie können mit eigenen Worten schreiben oder einen Knopf wählen.
    Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
welcome_telegram_next =
    Sie können jederzeit nach einem Menschen aus unserem Beratungsteam fragen. { $people }
    Telegram speichert, was Sie hier schreiben, und kann es lesen. Unser Beratungsteam sieht diesen Chat, aber nicht Ihren Namen bei Telegram und nicht Ihre Telefonnummer. Wenn jemand anderes auf Ihr Handy schaut, schreiben Sie bitte nicht hier: Unsere Website in einem privaten Fenster ist sicherer.
    Sie können diesen Chat jederzeit löschen: Schreiben Sie „löschen“.

## Gefahr, jetzt

emergency =
    Wenn Sie jetzt in Gefahr sind, rufen Sie die { $emergency } an.
    Ich bin ein Programm. Ich habe unserem Beratungsteam gerade gemeldet, dass jemand jetzt Hilfe braucht. Das Team sieht nur diesen Chat.
    Ist es für Sie sicher, wenn Sie weiterschreiben?
    Sie können jederzeit aufhören und diesen Chat schließen.
emergency_closed =
    Wenn Sie jetzt in Gefahr sind, rufen Sie die { $emergency } an.
    In Ungarn ist das Krisentelefon OKIT Tag und Nacht erreichbar: { $phone_hu_okit }.
    Ich bin ein Programm. Unser Beratungsteam ist wieder da ab { $opens }. Bis dahin liest vielleicht niemand, was Sie schreiben. Bitte warten Sie nicht auf uns.
    Ich kann hierbleiben und Ihnen Informationen geben. Ist es für Sie sicher, wenn Sie weiterschreiben?
    Sie können jederzeit aufhören und diesen Chat schließen.
emergency_again =
    Wenn Sie jetzt in Gefahr sind, rufen Sie die { $emergency } an.
    Ich bin ein Programm und kann niemanden zu Ihnen schicken. Wenn Sie nicht telefonieren können, kann vielleicht jemand für Sie anrufen, dem Sie vertrauen.
    Ich bin noch hier. Wenn es nicht sicher ist zu schreiben, können Sie jetzt aufhören.
emergency_crisis =
    Wenn Ihr Leben jetzt in Gefahr ist, rufen Sie die { $emergency } an.
    Danke, dass Sie das geschrieben haben. Sie müssen damit nicht allein sein.
    In Ungarn hören Ihnen unter dieser Nummer Menschen zu, Tag und Nacht, kostenlos und ohne dass Sie Ihren Namen sagen: { $phone_hu_lesz_116123 }.
    Ich bin ein Programm. Ich habe unserem Beratungsteam gerade gemeldet, dass jemand jetzt Hilfe braucht. Das Team sieht nur diesen Chat.
    Gibt es jemanden, dem Sie vertrauen und der jetzt bei Ihnen sein kann?
emergency_crisis_closed =
    Wenn Ihr Leben jetzt in Gefahr ist, rufen Sie die { $emergency } an.
    Danke, dass Sie das geschrieben haben. Sie müssen damit nicht allein sein.
    In Ungarn hören Ihnen unter dieser Nummer Menschen zu, Tag und Nacht, kostenlos und ohne dass Sie Ihren Namen sagen: { $phone_hu_lesz_116123 }.
    Ich bin ein Programm. Unser Beratungsteam ist wieder da ab { $opens }. Bis dahin liest vielleicht niemand, was Sie schreiben. Bitte warten Sie nicht auf uns.
    Gibt es jemanden, dem Sie vertrauen und der jetzt bei Ihnen sein kann?
emergency_child =
    Wenn jemand jetzt in Gefahr ist, rufen Sie die { $emergency } an.
    In Ungarn hilft das Kindertelefon Kék Vonal Kindern und jungen Menschen. Der Anruf ist kostenlos: { $phone_hu_kek_vonal_116111 }.
    Das sollten Sie wissen, bevor Sie mehr schreiben: Wenn ein Kind in großer Gefahr ist, muss unser Beratungsteam das vielleicht den Behörden melden. Das Team versucht, es Ihnen vorher zu sagen.
    Ich bin ein Programm. Ich habe unserem Beratungsteam gerade gemeldet, dass jemand jetzt Hilfe braucht. Das Team sieht nur diesen Chat.
    Sie entscheiden, was Sie schreiben, und Sie können jederzeit aufhören. Ist es für Sie sicher, wenn Sie weiterschreiben?
emergency_child_closed =
    Wenn jemand jetzt in Gefahr ist, rufen Sie die { $emergency } an.
    In Ungarn hilft das Kindertelefon Kék Vonal Kindern und jungen Menschen. Der Anruf ist kostenlos: { $phone_hu_kek_vonal_116111 }.
    Das sollten Sie wissen, bevor Sie mehr schreiben: Wenn ein Kind in großer Gefahr ist, muss unser Beratungsteam das vielleicht den Behörden melden. Das Team versucht, es Ihnen vorher zu sagen.
    Ich bin ein Programm. Unser Beratungsteam ist wieder da ab { $opens }. Bis dahin liest vielleicht niemand, was Sie schreiben. Bitte warten Sie nicht auf uns.
    Sie entscheiden, was Sie schreiben, und Sie können jederzeit aufhören. Ist es für Sie sicher, wenn Sie weiterschreiben?
emergency_medical =
    Rufen Sie jetzt die { $emergency } an und verlangen Sie einen Krankenwagen (die Rettung).
    Sagen Sie, wo Sie sind, und machen Sie, was man Ihnen am Telefon sagt. Der Anruf ist kostenlos.
    Ich bin ein Programm und kann keinen ärztlichen Rat geben. Ich habe unserem Beratungsteam gerade gemeldet, dass jemand jetzt Hilfe braucht. Das Team sieht nur diesen Chat.
    Wenn Sie können, rufen Sie bitte zuerst an. Danach können Sie mir schreiben.
emergency_medical_closed =
    Rufen Sie jetzt die { $emergency } an und verlangen Sie einen Krankenwagen (die Rettung).
    Sagen Sie, wo Sie sind, und machen Sie, was man Ihnen am Telefon sagt. Der Anruf ist kostenlos.
    Ich bin ein Programm und kann keinen ärztlichen Rat geben. Unser Beratungsteam ist wieder da ab { $opens }. Bis dahin liest vielleicht niemand, was Sie schreiben. Bitte warten Sie nicht auf uns.
    Wenn Sie können, rufen Sie bitte zuerst an. Danach können Sie mir schreiben.

## Jemand aus dem Team soll dazukommen

high =
    Danke, dass Sie mir das gesagt haben. Es ist nicht Ihre Schuld.
    Ich bin ein Programm. Ich habe unser Beratungsteam gebeten, diesen Chat zu lesen und Ihnen hier zu schreiben. Das Team sieht nur diesen Chat. { $wait }
    Sie können weiterschreiben, und Sie können jederzeit aufhören. Wenn Sie nicht mit dem Team schreiben möchten, können Sie das sagen.
    Wenn Sie in Gefahr geraten, rufen Sie die { $emergency } an.
high_closed =
    Danke, dass Sie mir das gesagt haben. Es ist nicht Ihre Schuld.
    Ich bin ein Programm. Unser Beratungsteam ist wieder da ab { $opens }. Bis dahin bleibt Ihre Nachricht in der Warteschlange. Wenn Sie nicht mit dem Team schreiben möchten, können Sie das sagen.
    Wenn Sie jetzt mit jemandem sprechen möchten, können Sie in Ungarn Tag und Nacht das Krisentelefon OKIT anrufen: { $phone_hu_okit }. Bei Gefahr rufen Sie die { $emergency } an.
    Wir antworten nur hier im Chat. Wir melden uns nirgendwo sonst bei Ihnen. Mir können Sie weiterschreiben.
high_crisis =
    Danke, dass Sie das geschrieben haben. Es muss gerade sehr schwer für Sie sein.
    In Ungarn hören Ihnen unter dieser Nummer Menschen zu, Tag und Nacht, kostenlos und ohne dass Sie Ihren Namen sagen: { $phone_hu_lesz_116123 }. Wenn Ihr Leben in Gefahr ist, rufen Sie die { $emergency } an.
    Ich bin ein Programm. Ich habe unser Beratungsteam gebeten, diesen Chat zu lesen und Ihnen hier zu schreiben. Das Team sieht nur diesen Chat. { $wait }
    Sie können mir weiterschreiben. Wenn Sie nicht mit dem Team schreiben möchten, können Sie das sagen.
high_crisis_closed =
    Danke, dass Sie das geschrieben haben. Es muss gerade sehr schwer für Sie sein.
    In Ungarn hören Ihnen unter dieser Nummer Menschen zu, Tag und Nacht, kostenlos und ohne dass Sie Ihren Namen sagen: { $phone_hu_lesz_116123 }. Wenn Ihr Leben in Gefahr ist, rufen Sie die { $emergency } an.
    Ich bin ein Programm. Unser Beratungsteam ist wieder da ab { $opens }. Bis dahin bleibt Ihre Nachricht in der Warteschlange. Sie müssen nicht auf das Team warten.
    Sie können mir weiterschreiben. Wenn Sie nicht mit dem Team schreiben möchten, können Sie das sagen.
high_child =
    Danke, dass Sie mir das gesagt haben. Wenn jemand einem Kind wehtut oder es ausnutzt, ist das Kind niemals schuld.
    Das sollten Sie wissen, bevor Sie mehr schreiben: Wenn ein Kind in großer Gefahr ist, muss unser Beratungsteam das vielleicht den Behörden melden. Das Team versucht, es Ihnen vorher zu sagen.
    In Ungarn hilft das Kindertelefon Kék Vonal Kindern und jungen Menschen. Der Anruf ist kostenlos: { $phone_hu_kek_vonal_116111 }. Bei Gefahr rufen Sie die { $emergency } an.
    Ich bin ein Programm. Ich habe unser Beratungsteam gebeten, diesen Chat zu lesen und Ihnen hier zu schreiben. Das Team sieht nur diesen Chat. { $wait }
    Sie entscheiden, was Sie schreiben. Wenn Sie nicht mit dem Team schreiben möchten, können Sie das sagen.
high_child_closed =
    Danke, dass Sie mir das gesagt haben. Wenn jemand einem Kind wehtut oder es ausnutzt, ist das Kind niemals schuld.
    Das sollten Sie wissen, bevor Sie mehr schreiben: Wenn ein Kind in großer Gefahr ist, muss unser Beratungsteam das vielleicht den Behörden melden. Das Team versucht, es Ihnen vorher zu sagen.
    In Ungarn hilft das Kindertelefon Kék Vonal Kindern und jungen Menschen. Der Anruf ist kostenlos: { $phone_hu_kek_vonal_116111 }. Bei Gefahr rufen Sie die { $emergency } an.
    Ich bin ein Programm. Unser Beratungsteam ist wieder da ab { $opens }. Bis dahin bleibt Ihre Nachricht in der Warteschlange. Sie müssen nicht auf das Team warten.
    Sie entscheiden, was Sie schreiben. Wenn Sie nicht mit dem Team schreiben möchten, können Sie das sagen.
offer_person =
    Sie müssen damit nicht allein zurechtkommen. Wenn Sie möchten, kann Ihnen hier ein Mensch aus unserem Beratungsteam schreiben. Das Team sieht nur diesen Chat. Möchten Sie, dass Ihnen jemand schreibt?

## Mit einem Menschen schreiben

person_requested =
    Gut, ich habe unserem Beratungsteam Bescheid gesagt. Sie sind jetzt in der Warteschlange. { $wait }
    Bis dahin antworte ich Ihnen. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
person_requested_closed =
    Gut, Sie sind jetzt in der Warteschlange. Unser Beratungsteam ist wieder da ab { $opens }. Wie lange Sie danach noch warten müssen, weiß ich nicht.
    Wenn Sie vorher mit jemandem sprechen möchten, können Sie in Ungarn Tag und Nacht das Krisentelefon OKIT anrufen: { $phone_hu_okit }. Bei Gefahr rufen Sie die { $emergency } an.
    Bis dahin antworte ich Ihnen.
person_waiting =
    Sie sind in der Warteschlange. Wenn unser Beratungsteam da ist, sieht es, dass Sie warten. { $wait } Sie können mir weiterschreiben. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
person_declined =
    Das ist in Ordnung. Sie sind jetzt nicht in der Warteschlange. Wenn Sie von großer Gefahr schreiben, sage ich es unserem Beratungsteam vielleicht trotzdem. Mir können Sie weiterschreiben, und Sie können jederzeit nach einem Menschen fragen.
counsellor_joined =
    Ab jetzt schreibt Ihnen { $name }. { $name } ist ein Mensch und gehört zu unserem Beratungsteam. Ich, das Programm, schreibe jetzt nichts mehr.
counsellor_left =
    Vom Beratungsteam ist jetzt niemand mehr in diesem Chat. Ich, das Programm, antworte wieder. Sie können jederzeit nach einem Menschen fragen.
conversation_closed =
    Das Beratungsteam hat diesen Chat beendet. Sie können jederzeit wieder schreiben. Dann antworte ich, das Programm.

## Wenn etwas nicht klappt

assistant_unavailable =
    Es tut mir leid, ich habe ein technisches Problem und kann gerade nicht antworten. Ihre Nachricht ist angekommen und bleibt erhalten.
    Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an. In Ungarn ist das Krisentelefon OKIT Tag und Nacht erreichbar: { $phone_hu_okit }.
    Möchten Sie, dass Ihnen ein Mensch aus unserem Beratungsteam schreibt?
text_empty =
    Diese Nachricht ist leer. Bitte schreiben Sie ein paar Wörter.
text_too_long =
    Diese Nachricht ist zu lang. Eine Nachricht kann höchstens { $limit } Zeichen haben. Bitte schicken Sie sie in kürzeren Teilen.
media_unsupported =
    Bilder, Sprachnachrichten und Dateien kann ich hier nicht öffnen. Bitte schreiben Sie es mit Worten. Schicken Sie bitte keine Fotos von Ihren Papieren.
private_chat_only =
    Ich antworte nur in einem privaten Chat. Hier können andere lesen, was Sie schreiben. Wenn Sie eine Frage haben, öffnen Sie bitte einen Chat nur mit mir.
slow_down =
    In kurzer Zeit sind viele Nachrichten gekommen. Bitte warten Sie einen Moment, bevor Sie wieder schreiben. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
button_expired =
    Dieser Knopf funktioniert nicht mehr. Bitte schreiben Sie, was Sie möchten.

## Sprache

language_changed =
    Gut, ich schreibe ab jetzt auf Deutsch.
language_unknown =
    I do not speak this language yet. Please choose one of my languages with a button, or write in one of them.
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
language_unknown_named =
    It looks as if you write in { $name }. I do not speak this language yet. Please choose one of my languages with a button, or write in one of them.
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
language_ask =
    Ich bin nicht sicher, welche Sprache Sie möchten. Bitte wählen Sie eine aus.

## Datenschutz und Verlassen

unsafe_to_write =
    Gut. Sie können jetzt aufhören und wiederkommen, wenn es für Sie passt, vielleicht mit einem anderen Handy oder Computer.
    Auf der Website schließt der Knopf „Verlassen“ die Seite sofort. Wenn Sie möchten, löschen wir vorher, was Sie geschrieben haben: Schreiben Sie „löschen“.
    Wenn etwas dringend ist, können Sie die { $emergency } anrufen.
neutral_cover =
    Das ist ein Informationsdienst zu Arbeit und Reisen im Ausland. Wie kann ich helfen?
delete_confirm =
    Soll ich diesen ganzen Chat löschen? Man kann ihn danach nicht zurückholen. Wenn Sie auf das Beratungsteam warten, sieht auch das Team nicht mehr, was Sie geschrieben haben.
data_deleted =
    Wir haben diesen Chat bei uns gelöscht. Auf Ihrem Handy oder in Ihrem Browser kann man vielleicht noch sehen, dass Sie hier waren. Wenn Sie auf Telegram geschrieben haben, schauen Sie bitte, ob der Chat auch dort weg ist. Sie können jederzeit wieder schreiben.
session_ended =
    Dieser Chat ist beendet. Wenn Sie möchten, können Sie jederzeit einen neuen beginnen.

## Kurze Gespräche

utter_greet =
    Hallo. Gut, dass Sie schreiben. Wie kann ich Ihnen helfen?
    .revision = 1
utter_goodbye =
    Passen Sie auf sich auf. Sie können jederzeit wieder schreiben. Wenn vielleicht jemand anderes auf Ihr Handy oder Ihren Computer schaut, können Sie diesen Chat vorher löschen: Schreiben Sie „löschen“.
    .revision = 1
utter_thank =
    Gern geschehen. Wenn Sie noch eine Frage haben, schreiben Sie einfach.
    .revision = 1
utter_affirm =
    Gut. Bitte schreiben Sie, worüber Sie mehr wissen möchten.
    .revision = 1
utter_deny =
    In Ordnung. Sie entscheiden, worüber wir sprechen. Wenn Sie später eine Frage haben, bin ich da.
    .revision = 1
utter_ask_capabilities =
    Sie können mich nach Arbeit, Lohn, Papieren, Schulden und Ihren Rechten fragen. Ich kann Ihnen auch zeigen, wo Sie anrufen können.
    Ich bin ein Programm. Deshalb kann ich Fehler machen, und Rechtsberatung kann ich nicht geben. Sprechen Sie vor einem wichtigen Schritt bitte auch mit einem Menschen: Sie können hier nach unserem Beratungsteam fragen. Ihren Namen müssen Sie nicht sagen.
    .revision = 1
utter_ask_if_bot =
    Ich bin ein Programm, kein Mensch. Hinter diesem Dienst steht eine Hilfsorganisation.
    In ihrem Beratungsteam arbeiten Menschen, und auch die können Ihnen hier schreiben. Wenn Sie das möchten, schreiben Sie, dass Sie einen Menschen möchten.
    .revision = 1
utter_change_language =
    In welcher Sprache möchten Sie schreiben? Bitte wählen Sie einen Knopf.
    .revision = 1
utter_restart =
    Fangen wir noch einmal an. Schreiben Sie, was Sie wissen möchten, oder wählen Sie einen Knopf.
    .revision = 1
utter_out_of_scope =
    Es tut mir leid, dabei kann ich nicht helfen. Ich kann über Arbeit, Rechte und Sicherheit schreiben und sagen, wo es Hilfe gibt. Wenn Sie dazu eine Frage haben, schreiben Sie sie bitte.
    .revision = 1

## Menschen und Sicherheit

utter_request_human =
    Gut, dass Sie fragen. Ein Mensch aus unserem Beratungsteam kann Ihnen hier im Chat schreiben. Sie müssen nicht sagen, wer Sie sind. Sie entscheiden, wie viel Sie erzählen. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
    .revision = 1
utter_report_emergency =
    Wenn Sie oder andere jetzt in Gefahr sind, rufen Sie die { $emergency } an. Das geht in allen Ländern der EU, und der Anruf ist kostenlos.
    .revision = 1
utter_report_emergency_next =
    Ich bin ein Programm und kann nicht für Sie anrufen. Wenn Sie möchten, kann Ihnen hier ein Mensch aus unserem Beratungsteam schreiben. Wenn es nicht sicher ist zu schreiben, können Sie jederzeit aufhören.
utter_ask_chat_privacy =
    Sie müssen weder Ihren Namen noch Ihre Adresse noch Ihre Telefonnummer sagen. Das Beratungsteam dieser Organisation kann diesen Chat lesen. Nach einiger Zeit wird er gelöscht. Sie können ihn auch früher löschen.
    Ich kann nicht versprechen, dass alles geheim bleibt. Wer Ihr Handy, Ihren Computer oder Ihr Internet benutzt, kann vielleicht sehen, dass Sie hier waren. „Verlassen“ löscht nicht den Verlauf in Ihrem Browser.
    .revision = 1
utter_ask_chat_privacy_more =
    Die Nachrichten gehen verschlüsselt zwischen Ihnen und uns hin und her. Aber sie werden auf unserem Computer gespeichert, und unser Beratungsteam kann sie lesen. In einem privaten Fenster bleibt weniger auf Ihrem Handy oder Computer.
    Wenn ein Kind in großer Gefahr ist, muss unser Beratungsteam das vielleicht den Behörden melden. Das Team versucht, es Ihnen vorher zu sagen.
utter_ask_chat_privacy_telegram =
    Sie müssen weder Ihren Namen noch Ihre Adresse noch Ihre Telefonnummer sagen. Unser Beratungsteam kann diesen Chat lesen, sieht aber nicht Ihren Namen auf Telegram und nicht Ihre Telefonnummer. Bei uns wird der Chat nach einiger Zeit gelöscht. Sie können ihn auch früher löschen.
    Ich kann nicht versprechen, dass alles geheim bleibt. Ein Chat mit einem Programm ist auf Telegram nicht durchgehend verschlüsselt: Telegram speichert ihn und kann ihn lesen. Wer Ihr Handy benutzt, kann ihn auch lesen.
utter_ask_chat_privacy_telegram_more =
    Wenn Sie diesen Chat bei uns löschen, löschen Sie ihn bitte auch in Telegram. Auf unserer Website, in einem privaten Fenster, bleibt weniger auf Ihrem Handy.
    Wenn ein Kind in großer Gefahr ist, muss unser Beratungsteam das vielleicht den Behörden melden. Das Team versucht, es Ihnen vorher zu sagen.
utter_delete_my_data =
    Sie können diesen Chat jederzeit löschen. Sie müssen nicht sagen, warum. Man kann ihn danach nicht zurückholen. Auf Ihrem Handy oder in Ihrem Browser kann man vielleicht noch sehen, dass Sie hier waren. Das können nur Sie selbst löschen.
    Soll ich jetzt alles löschen?
    .revision = 1
utter_concern_for_other =
    Gut, dass Sie nicht wegschauen. Wenn die Person jetzt in Gefahr ist, rufen Sie die { $emergency } an.
    Wenn Sie glauben, dass bestimmte Leute der Person etwas antun: Sprechen Sie bitte nicht mit ihnen darüber. Das kann für die Person und für Sie gefährlich sein.
    Wenn es um ein Kind geht, holen Sie bitte so bald wie möglich Hilfe. Sie können mit einem Hilfetelefon sprechen oder hier mit einem Menschen aus unserem Beratungsteam schreiben, auch wenn Sie nicht sicher sind.
    .revision = 1
utter_concern_for_other_more =
    Wenn Sie beide sicher miteinander sprechen können, sagen Sie der Person, dass Sie ihr glauben und dass es Hilfe gibt. Lassen Sie sie entscheiden, was sie möchte.
    Wenn gerade keine Gefahr ist, können Sie es auch der Polizei melden. In Ungarn müssen Sie dabei Ihren Namen nicht sagen.
utter_check_my_situation =
    Gut, dass Sie fragen. Viele sind sich nicht sicher. Warnzeichen können sein: Sie können nicht weggehen, oder jemand behält Ihre Papiere. Sie bekommen nicht den Lohn, den man Ihnen versprochen hat, oder Sie müssen für Schulden arbeiten, die immer größer werden. Jemand bedroht Sie oder Ihre Familie, oder Sie müssen Dinge tun, die Sie nicht wollen.
    Sie können auch um Hilfe bitten, wenn nur eines davon stimmt oder wenn Sie nicht sicher sind.
    .revision = 1
utter_disclose_exploitation =
    Danke, dass Sie mir das gesagt haben. Es tut mir leid, dass Sie das erleben mussten. Es ist nicht Ihre Schuld. Sie müssen nicht mehr schreiben, als Sie möchten.
    Wenn Sie darum bitten, kann ein Mensch aus unserem Beratungsteam diesen Chat lesen und Ihnen schreiben. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
    .revision = 1

## Rechte

utter_ask_what_is_trafficking =
    Menschenhandel heißt: Jemand wirbt einen Menschen an, bringt ihn an einen anderen Ort, versteckt oder übernimmt ihn, um ihn auszubeuten (auszunutzen, zum Beispiel für Zwangsarbeit). Dazu werden Gewalt, Drohungen oder Lügen benutzt, oder die schwache Lage des Menschen wird ausgenutzt.
    Das ist auch dann ein Verbrechen, wenn der Mensch zuerst Ja gesagt hat. Bei einem Kind braucht es weder Gewalt noch Lügen.
    Nicht jede schlechte Arbeit ist Menschenhandel, aber vielleicht haben Sie trotzdem Rechte. Wenn Sie nicht sicher sind, kann ein Mensch aus unserem Beratungsteam mit Ihnen darüber sprechen.
    .revision = 1
utter_ask_what_is_trafficking_more =
    Bei Menschenhandel geht es um Ausbeutung. Das kann sein: Jemand wird zu Arbeit, zu Sex, zum Betteln oder zu Straftaten gezwungen. Oder eine Familie benutzt jemanden im Haus wie einen Diener. Niemand muss dafür verkauft oder ins Ausland gebracht worden sein.
    Schlepperei (Schleusung) ist etwas anderes: Da hilft jemand einem Menschen gegen die Regeln über eine Grenze und bekommt dafür Geld oder einen anderen Vorteil.
utter_ask_rights =
    Wer vielleicht Opfer von Menschenhandel ist, sollte in der EU Hilfe bekommen. Das kann ein sicherer Ort sein, ärztliche, psychologische und rechtliche Hilfe oder jemand, der übersetzt. Diese Hilfe sollte man auch bekommen, wenn man nicht mit der Polizei zusammenarbeitet.
    Wenn in Ungarn festgestellt wurde, dass jemand Opfer ist, kann diese Person kostenlos Hilfe bekommen. Staatsangehörigkeit und Papiere spielen dabei keine Rolle.
    Für Menschen aus anderen Ländern ist das in der Praxis manchmal schwieriger. Deshalb ist es gut, wenn Sie jemanden aus einer Beratung, eine Anwältin oder einen Anwalt an Ihrer Seite haben.
    .revision = 1
utter_ask_rights_more =
    Opferhilfe (áldozatsegítés) heißt in Ungarn: Informationen, seelische und rechtliche Hilfe und schnelle Hilfe mit Geld. Das ist kostenlos. Es gibt auch geschützte Unterkünfte und kostenlose Hilfe durch Anwältinnen und Anwälte.
    Diese Hilfe ist für Menschen, bei denen festgestellt wurde, dass sie Opfer von Menschenhandel sind. Das können verschiedene Stellen feststellen, zum Beispiel: eine Ärztin oder ein Arzt, die Polizei, ein Konsulat, die Arbeitsinspektion, die Opferhilfe oder das Krisentelefon OKIT.
utter_ask_reflection_period =
    Nach europäischen Regeln sollten manche Menschen Zeit zum Nachdenken bekommen. Das ist für Menschen, die nicht EU-Bürgerinnen oder EU-Bürger sind, wenn es Zeichen gibt, dass sie Opfer von Menschenhandel sind.
    Sie können sich ausruhen, von den Leuten loskommen, die Sie ausgebeutet haben, und entscheiden, ob Sie mit der Polizei zusammenarbeiten möchten. In dieser Zeit sollten Sie nicht aus dem Land geschickt werden.
    Aber der Staat kann sie manchmal früher beenden, und sie gibt Ihnen danach kein Recht zu bleiben. Ich kann sie nicht versprechen. Fragen Sie deshalb eine Anwältin, einen Anwalt oder eine Hilfsorganisation, bevor Sie entscheiden.
    .revision = 1
utter_ask_reflection_period_more =
    In der Zeit zum Nachdenken sollten Menschen von außerhalb der EU auch Geld für das Nötigste bekommen, dringende ärztliche Hilfe und jemanden, der übersetzt.
    Die Regel des Europarats sagt: mindestens 30 Tage. Ungarn muss sich daran halten. Aber ich weiß nicht, wie lang diese Zeit in Ungarn jetzt ist.
    EU-Bürgerinnen und EU-Bürger brauchen diese Zeit nicht, um zu bleiben. Sie dürfen sich in der EU frei bewegen, nach drei Monaten mit weiteren Bedingungen.
utter_ask_residence_permit =
    Wenn Sie von außerhalb der EU kommen, können Sie vielleicht eine Aufenthaltserlaubnis bekommen und eine begrenzte Zeit bleiben. Sie können sie beantragen, wenn Sie als Opfer von Menschenhandel mit den Behörden zusammenarbeiten, zum Beispiel mit der Polizei. Das geht auch, wenn Sie ohne Papiere in das Land gekommen sind.
    Sie bekommen die Erlaubnis nicht automatisch: Die Behörde kann Nein sagen oder sie später wieder wegnehmen.
    Sprechen Sie deshalb zuerst mit einer Anwältin oder einem Anwalt. Opfer von Menschenhandel können in Ungarn kostenlos eine Anwältin oder einen Anwalt bekommen.
    .revision = 1
utter_ask_residence_permit_more =
    Nach der EU-Regel gilt die Aufenthaltserlaubnis für Opfer von Menschenhandel mindestens sechs Monate. Sie kann verlängert werden, solange die Bedingungen erfüllt sind. Manche Länder können auch wegen Ihrer persönlichen Situation eine Erlaubnis geben.
    In Ungarn kann ein Opfer mit dieser Erlaubnis von der Behörde eine Unterkunft und medizinische Hilfe bekommen. Die genauen Bedingungen in Ungarn weiß ich zurzeit nicht. Bitte fragen Sie deshalb eine Anwältin oder einen Anwalt.
utter_ask_non_punishment =
    In der EU muss es für Behörden möglich sein, Opfer von Menschenhandel nicht zu bestrafen. Es geht um Dinge, zu denen die Opfer gezwungen wurden, zum Beispiel falsche Papiere zu benutzen. Das gilt nur, wenn es direkt wegen des Menschenhandels passiert ist.
    Ich kann nicht versprechen, was in Ihrem Fall passiert. Sie können zuerst nach einer Anwältin oder einem Anwalt fragen. Opfer von Menschenhandel können in Ungarn kostenlos eine Anwältin oder einen Anwalt bekommen.
    .revision = 1
utter_ask_non_punishment_more =
    Das ungarische Recht bestraft niemanden, der wegen Gewalt oder Drohungen nicht frei handeln konnte. Wenn jemand nur zum Teil frei handeln konnte, kann die Strafe niedriger sein.
    Eine eigene Regel für Opfer von Menschenhandel hat Ungarn nicht. Ich kann nicht versprechen, was in Ihrem Fall passiert. Eine Anwältin oder ein Anwalt kann Ihnen mehr sagen.
utter_ask_reporting_to_police =
    Wenn Sie jetzt in Gefahr sind, rufen Sie die { $emergency } an.
    Sie entscheiden, ob Sie zur Polizei gehen und Anzeige machen. Hilfe können Sie vielleicht auch vorher bekommen. In Ungarn können Sie etwas melden, ohne Ihren Namen zu sagen. Wenn Sie keine Papiere haben, fragen Sie zuerst eine Anwältin oder einen Anwalt.
    Wenn Sie in Ungarn als Zeugin oder Zeuge vorgeladen werden, müssen Sie hingehen und antworten, aber vielleicht gibt es für Sie eine Ausnahme: Das kann Ihnen eine Anwältin oder ein Anwalt sagen. Wenn ein Kind in Gefahr ist, müssen manche Fachleute es melden.
    .revision = 1
utter_ask_reporting_to_police_more =
    In Ungarn können Sie bei der Polizei melden, was passiert ist, oder bei der Staatsanwaltschaft. Das ist die Behörde, die Verbrechen vor Gericht bringt. Sie können sprechen, schreiben oder anrufen. Ein bestimmtes Formular brauchen Sie nicht.
    Wenn Sie nicht Ungarisch sprechen, können Sie Ihre eigene Sprache benutzen. Für das Übersetzen zahlen Sie nichts.
utter_ask_protection =
    Wenn Sie jetzt in Gefahr sind, rufen Sie die { $emergency } an.
    In der EU sollten Opfer, Zeuginnen und Zeugen vor Rache und Drohungen geschützt werden, während des Verfahrens und danach. Wenn es nötig ist, sollte auch ihre Familie geschützt werden. In Ungarn gibt es auch sichere Unterkünfte an Orten, die die verdächtigte Person nicht kennt.
    Ich kann nicht versprechen, was Sie bekommen. Ein Mensch aus unserem Beratungsteam kann mit Ihnen überlegen, was für Sie am sichersten ist.
    .revision = 1
utter_ask_protection_more =
    Bevor Sie Schutz bekommen, sollte die Polizei oder eine Hilfsstelle prüfen, wie groß die Gefahr ist.
    Für Menschen, die wegen eines Strafverfahrens in großer Gefahr sind, hat Ungarn auch ein Schutzprogramm. Wer aufgenommen wird, entscheiden die Behörden. Ich kann nicht versprechen, wie sie entscheiden.
utter_ask_compensation =
    Sie können von der Person, die Ihnen geschadet hat, Geld verlangen, zum Beispiel im Strafverfahren. In Ungarn können Sie manchmal auch den Staat um eine Entschädigung bitten.
    Es gibt auch schnelle Hilfe mit Geld: Die muss man in den ersten Tagen nach der Tat beantragen. Es gibt Fristen. Bitte fragen Sie deshalb so bald wie möglich.
    Ich kann nicht versprechen, wie es ausgeht oder wie viel Geld Sie bekommen. Die Opferhilfe, eine Anwältin oder ein Anwalt kann Ihnen bei dem Antrag helfen.
    .revision = 1
utter_ask_compensation_more =
    Nach einer absichtlichen Gewalttat mit schweren Folgen können Sie in Ungarn den Staat um eine Entschädigung bitten. Opfer von Menschenhandel können das auch, wenn sie nicht aus der EU kommen. Man muss dafür nicht arm sein.
    Dafür muss ein Strafverfahren begonnen haben. Der Staat kann Nein sagen, wenn jemand nicht aussagen will (nicht als Zeugin oder Zeuge sprechen will).
    Wenn die Tat in einem anderen EU-Land war, können Sie den Antrag in Ungarn abgeben.
utter_ask_legal_aid =
    In Ungarn können Opfer von Menschenhandel kostenlos eine Anwältin oder einen Anwalt bekommen: in Strafsachen, in Zivilsachen (zum Beispiel bei einem Vertrag) und in Verfahren mit Behörden. Eine Anwältin oder ein Anwalt kann auch für Sie sprechen, wenn Sie eine Entschädigung verlangen.
    Darum kümmert sich die staatliche Rechtshilfe im Regierungsamt (kormányhivatal). Das Telefon der Opferhilfe (Áldozatsegítő Vonal) kann Ihnen sagen, wohin Sie gehen können. In der Praxis ist diese Hilfe manchmal schwer zu bekommen, also bitten Sie jemanden aus einer Beratung um Unterstützung.
    Rechtsberatung kann ich nicht geben, aber ich kann Ihnen zeigen, wen Sie fragen können.
    .revision = 1
utter_ask_interpreter =
    Sie haben das Recht zu verstehen, was passiert, und verstanden zu werden. Bei der Polizei und vor Gericht können Sie um eine Dolmetscherin oder einen Dolmetscher bitten. Sie zahlen dafür nichts.
    Lassen Sie bitte niemanden für Sie übersetzen, der Sie ausbeutet, für den Sie arbeiten oder vor dem Sie Angst haben. Zum ersten Gespräch dürfen Sie einen Menschen mitbringen, den Sie selbst aussuchen, wenn das Ihnen oder dem Verfahren nicht schadet.
    In einem Strafverfahren in Ungarn können Sie Ihre eigene oder eine andere Sprache benutzen. Entscheidungen und andere amtliche Papiere werden kostenlos übersetzt.
    .revision = 1
utter_ask_confidentiality =
    Ich kann für niemanden versprechen, dass alles geheim bleibt. Viele Hilfetelefone behalten für sich, was Sie sagen. Manche geben es weiter, ohne Sie zu fragen, aber nur, wenn ein Leben oder ein Kind in Gefahr ist. Jedes hat eigene Regeln, also fragen Sie am Anfang des Gesprächs.
    In Ungarn können Sie der Polizei etwas melden, ohne Ihren Namen zu sagen.
    Wenn Sie Angst haben, dass jemand etwas erfährt, sagen Sie es einem Menschen aus unserem Beratungsteam. Dann können Sie zusammen planen.
    .revision = 1
utter_ask_confidentiality_more =
    Behörden können etwas tun, um Ihr Privatleben und Ihre Daten zu schützen. Aber Gerichtsverfahren können öffentlich sein.
    Wenn in Ungarn festgestellt wurde, dass jemand Opfer ist, können die Daten in ein staatliches Hilfesystem kommen, außer diese Person sagt Nein. Deshalb kann ich nicht versprechen, dass alles geheim bleibt.
utter_ask_child_rights =
    Wer unter 18 ist, ist ein Kind und steht unter besonderem Schutz. Was für das Kind am besten ist, kommt zuerst. Bei einem Kind ist es auch ohne Gewalt und ohne Lügen Menschenhandel.
    Wenn ein Kind in großer Gefahr ist, muss unser Beratungsteam das vielleicht den Behörden melden, aber das Team versucht, es Ihnen vorher zu sagen.
    Kinder und junge Menschen bis 24 können in Ungarn kostenlos das Kindertelefon Kék Vonal anrufen. Bei Gefahr rufen Sie die { $emergency } an.
    .revision = 1
utter_ask_child_rights_more =
    Wenn das Alter nicht klar ist, sollte man die Person wie ein Kind behandeln, bis man es weiß. Ein Kind, das allein ist, sollte einen Vormund oder eine Vertretung bekommen: eine erwachsene Person, die für das Kind handelt.
    In Ungarn kann ein Kind nicht dafür bestraft werden, dass es sexuelle Dienste geleistet hat. Wer ein Kind dafür bezahlt oder damit Geld verdient, begeht ein schweres Verbrechen.
utter_ask_return_home =
    Ob Sie nach Hause fahren, sollten Sie selbst frei entscheiden. Klären Sie vor der Reise mit dem Beratungsteam, ob es zu Hause gefährlich ist und ob die Leute dort sind, die Ihnen geschadet haben.
    Eine Botschaft oder ein Konsulat kann Papiere für die Reise geben. Wenn Sie Asyl beantragt haben oder Angst vor Ihrem eigenen Staat haben: Sprechen Sie zuerst mit unserem Beratungsteam, einer Anwältin oder einem Anwalt.
    Ich kann keine kostenlose Fahrkarte versprechen. Sie können die IOM (eine Organisation für Migration) fragen, welche Hilfe es jetzt gibt.
    .revision = 1
utter_ask_return_home_more =
    EU-Bürgerinnen und EU-Bürger können die Botschaft eines anderen EU-Landes um Hilfe bitten, wenn ihr eigenes Land dort keine hat.
    Ungarinnen und Ungarn im Ausland kann das ungarische Konsulat einen vorläufigen Pass geben. In besonderen Fällen kann es auch Geld für die Reise leihen. Dieses Geld muss man zurückzahlen.
utter_ask_lost_documents =
    Wenn jemand Ihre Papiere genommen hat, gehen Sie nicht zurück, um sie zu holen. Das kann gefährlich sein. Papiere, die Sie noch haben, geben Sie nur staatlichen Behörden.
    Die Botschaft oder das Konsulat Ihres Landes kann Ihnen neue Reisepapiere geben. Wenn Sie Asyl beantragt haben, Asyl beantragen möchten oder Angst vor Ihrem eigenen Staat haben: Sprechen Sie zuerst mit unserem Beratungsteam, einer Anwältin oder einem Anwalt.
    In Ungarn hilft die Opferhilfe im Regierungsamt (kormányhivatal) Opfern, neue Papiere zu bekommen.
    .revision = 1
utter_ask_lost_documents_more =
    Ungarinnen und Ungarn im Ausland können vom ungarischen Konsulat einen vorläufigen Pass bekommen. Für verlorene oder gestohlene Papiere verlangt das Konsulat eine Bestätigung der Polizei: ein Papier, in dem steht, was passiert ist.
utter_ask_debt =
    Niemand darf Sie zwingen, Schulden abzuarbeiten. Das heißt Schuldknechtschaft und ist verboten.
    Leute, die andere ausbeuten, sagen oft: „Sie schulden uns Geld für die Reise, das Zimmer oder das Essen.“ Und die Schulden werden immer mehr. Aber ein echter Bankkredit oder eine echte Rechnung gilt weiter. Welche Art von Schulden Sie haben, kann Ihnen eine Anwältin oder ein Anwalt sagen.
    Wenn es für Sie gefährlich sein kann, nicht zu zahlen, sprechen Sie bitte zuerst mit einem Menschen aus unserem Beratungsteam.
    .revision = 1
utter_ask_debt_more =
    Nach ungarischem Recht gilt ein Vertrag nicht, wenn er klar gegen die guten Sitten verstößt (gegen das, was die Leute richtig finden). Er gilt auch nicht, wenn jemand Ihre schlechte Lage sehr unfair ausgenutzt hat. Wenn Sie wegen Lügen oder verbotener Drohungen unterschrieben haben, kann man den Vertrag anfechten (verlangen, dass er nicht gilt).
    Eine Arbeitsvermittlung in Ungarn darf von Ihnen kein Geld für die Vermittlung nehmen. Was das für Ihre Schulden heißt, kann Ihnen eine Anwältin oder ein Anwalt sagen.
utter_ask_unpaid_wages =
    Wenn Sie gearbeitet haben, können Sie Ihren Lohn verlangen, auch wenn Sie keine Papiere hatten.
    In Ungarn können Sie sich bei der Arbeitsinspektion im Regierungsamt (kormányhivatal) beschweren oder vor Gericht gehen. Die Arbeitsinspektion ist eine Behörde, die Arbeitsplätze kontrolliert. Wenn Sie keine Papiere haben, fragen Sie zuerst eine Anwältin, einen Anwalt oder eine Hilfsorganisation.
    Wenn Sie einen großen Teil vom versprochenen Lohn nicht bekommen, kann das auch ein Zeichen für Menschenhandel sein. Ich kann nicht versprechen, dass Sie das Geld bekommen.
    .revision = 1
utter_ask_unpaid_wages_more =
    Wer kein Aufenthaltsrecht hat, kann denselben Lohn verlangen wie andere für dieselbe Arbeit. Wenn niemand beweisen kann, wie lange diese Person gearbeitet hat, geht das Gesetz von mindestens drei Monaten aus.
    Ungarinnen und Ungarn, die im Ausland arbeiten, können die Arbeitsinspektion dort fragen. Ich kann nicht versprechen, dass Sie das Geld bekommen.
utter_ask_deportation_risk =
    Es ist verständlich, wenn Sie Angst haben. Ich kann nicht versprechen, wie eine Behörde entscheidet. Aber es gibt europäische Regeln, die Sie vielleicht schützen.
    Wenn Sie nicht EU-Bürgerin oder EU-Bürger sind und es Zeichen gibt, dass Sie Opfer von Menschenhandel sind, sollten Sie Zeit zum Nachdenken bekommen. In dieser Zeit sollten Sie nicht aus dem Land gebracht werden, auch wenn Sie ohne Papiere gekommen sind.
    Bevor Sie zu einer Behörde gehen, sprechen Sie mit einer Anwältin oder einem Anwalt, zum Beispiel beim Ungarischen Helsinki-Komitee (Magyar Helsinki Bizottság). Wenn Ihr Leben in Gefahr ist, rufen Sie zuerst die { $emergency } an.
    .revision = 1
utter_ask_deportation_risk_more =
    Nach europäischen Regeln sollten Menschen von außerhalb der EU, die vielleicht Opfer von Menschenhandel sind, Zeit zum Nachdenken bekommen. Ungarn muss sich daran halten, aber ein Staat kann diese Zeit manchmal früher beenden. Auch Asylregeln können wichtig sein.
    In Berichten bis 2023 stand, dass die ungarischen Regeln nicht für Menschen aus anderen Ländern ohne Aufenthaltsrecht galten. 2023 hat das Ministerium gesagt, dass das geändert wurde.
    Sprechen Sie deshalb zuerst mit einer Anwältin oder einem Anwalt: Für Opfer von Menschenhandel ist das in Ungarn kostenlos möglich.
utter_ask_right_to_work =
    EU-Bürgerinnen und EU-Bürger dürfen in Ungarn und in anderen EU-Ländern ohne Erlaubnis arbeiten.
    Wenn Sie von außerhalb der EU kommen und als Opfer von Menschenhandel eine Aufenthaltserlaubnis haben, dürfen Sie vielleicht arbeiten. Das ist in jedem Land anders, und die genaue Regel in Ungarn weiß ich zurzeit nicht. Bitte fragen Sie eine Anwältin oder einen Anwalt, bevor Sie eine Arbeit beginnen.
    Menschen aus der Ukraine, die vorübergehenden Schutz haben, dürfen nach einer Regel von 2022 in Ungarn ohne Arbeitserlaubnis arbeiten. Bitte fragen Sie, ob das noch so ist.
    .revision = 1
utter_ask_right_to_work_more =
    Wenn Sie von außerhalb der EU kommen und als Opfer von Menschenhandel eine Aufenthaltserlaubnis haben, können Sie vielleicht auch eine Ausbildung machen oder Unterricht bekommen. Das ist in jedem Land anders.
    Kinder, die als Opfer Hilfe bekommen, sollten zur Schule gehen können.
utter_ask_job_offer_safety =
    Ob ein Angebot sicher ist, kann ich nicht sagen. Aber ich kann Ihnen sagen, worauf Sie achten können.
    Warnzeichen können sein: Der Lohn ist sehr hoch, man muss nichts können und keine Sprache sprechen, Sie sollen sich sofort entscheiden, oder man nennt nicht einmal den Namen der Firma.
    Verlangen Sie vor der Reise einen schriftlichen Vertrag, den Sie verstehen. Geben Sie Ihren Pass nicht der Firma, nicht dem Fahrer und nicht der Vermittlung. Sagen Sie einem Menschen, dem Sie vertrauen, wohin Sie gehen und mit wem, und machen Sie ein geheimes Wort aus, das bedeutet: Ich bin in Gefahr.
    .revision = 1
utter_ask_job_offer_safety_next =
    Lesen Sie diese Liste, bevor Sie Ja sagen:
    • Ich habe Namen und Adresse der Firma selbst geprüft.
    • Ich habe einen schriftlichen Vertrag, den ich verstehe: Lohn, Zeit, Ort, wer das Zimmer zahlt.
    • Ich zahle nichts, um die Arbeit zu bekommen.
    • Ich muss mich nicht heute entscheiden.
    • Mein Pass bleibt bei mir.
    • Jemand, dem ich vertraue, weiß, wohin ich gehe, mit wem, und wann ich schreibe.
    • Ich habe etwas Geld und weiß, wie ich zurückkomme.
    • Ich kenne den Notruf dort und die Nummer meiner Botschaft.
    Wenn etwas davon nicht stimmt, fragen Sie vor der Reise. Ein Mensch aus unserem Beratungsteam kann das Angebot mit Ihnen anschauen.
utter_ask_job_offer_safety_more =
    In Ungarn müssen Arbeitsvermittlungen registriert sein. Sie dürfen von Ihnen kein Geld für die Vermittlung nehmen: Das zahlt die Firma, für die Sie arbeiten.
    Informationen über Arbeit in der EU hat EURES, das europäische Netz für Arbeit. Ob ein Angebot sicher ist, kann ich nicht sagen.

## Hilfe finden

utter_find_shelter =
    Wenn Sie jetzt nicht in Sicherheit sind, rufen Sie die { $emergency } an.
    In Ungarn können erwachsene Opfer in eine geschützte Unterkunft gehen, wenn nötig mit ihren Kindern. Das Krisentelefon OKIT kann einen Platz suchen. Eine feste Grenze für die Dauer gibt es nicht mehr: Wie lange Sie bleiben, entscheiden die Leute in der Unterkunft mit Ihnen zusammen.
    Die Adressen sind geheim, deshalb kann ich nicht sagen, wo die Unterkünfte sind. Ich kann nicht versprechen, dass jetzt ein Platz frei ist.
    .revision = 1
utter_find_medical_help =
    Wenn ein Leben in Gefahr ist, rufen Sie die { $emergency } an und verlangen Sie einen Krankenwagen (die Rettung).
    Auch sonst können Sie um ärztliche Hilfe bitten. In der EU sollten Opfer von Menschenhandel ärztliche Hilfe bekommen. Sie entscheiden, wie viel Sie dort erzählen. In Ungarn kann auch eine Ärztin oder ein Arzt feststellen, dass jemand Opfer ist.
    .revision = 1
utter_find_psychological_help =
    Gut, dass Sie Hilfe suchen. Sie müssen das nicht allein tragen, und Sie können sich Zeit lassen. In Ungarn gibt die Opferhilfe auch seelische Hilfe, kostenlos.
    Wenn es Ihnen jetzt sehr schlecht geht, bleiben Sie damit bitte nicht allein. Ein Mensch aus unserem Beratungsteam kann Ihnen hier schreiben, und in Ungarn gibt es ein Telefon für Menschen in seelischer Not, das Tag und Nacht erreichbar ist. Wenn Ihr Leben in Gefahr ist, rufen Sie die { $emergency } an.
    .revision = 1
utter_find_hotline =
    Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an. Sonst können Sie ein Hilfetelefon anrufen. In Ungarn ist das Krisentelefon OKIT kostenlos und Tag und Nacht erreichbar.
    Sie entscheiden, wie viel Sie sagen. Am Anfang können Sie fragen, welche Sprachen man dort spricht und wem man weitersagt, was Sie erzählen.
    .revision = 1
utter_find_embassy =
    Eine Botschaft oder ein Konsulat kann neue Reisepapiere geben. Wenn Sie Asyl beantragt haben oder Angst vor Ihrem eigenen Staat haben: Sprechen Sie zuerst mit unserem Beratungsteam, einer Anwältin oder einem Anwalt.
    EU-Bürgerinnen und EU-Bürger können die Botschaft eines anderen EU-Landes fragen, wenn ihr eigenes Land dort keine hat. Ungarinnen und Ungarn im Ausland können Tag und Nacht den Bereitschaftsdienst der ungarischen Konsulate anrufen. Ungarische Konsulate buchen keine Fahrkarten und geben keine Unterkunft.
    .revision = 1
utter_find_basic_needs =
    In Ungarn kann die Opferhilfe schnell mit Geld helfen: für einen Schlafplatz, Essen, Kleidung, Fahrten und Medikamente.
    Das muss man in den ersten Tagen nach der Tat beantragen. Bitte rufen Sie deshalb so bald wie möglich an.
    Ein Mensch aus unserem Beratungsteam kann auch mit Ihnen suchen, wer in Ihrer Nähe Essen oder Kleidung gibt.
    .revision = 1
utter_find_nearby_service =
    Ich suche die Hilfe, die ich dort kenne. Wenn Sie woanders suchen, schreiben Sie das Land oder die Stadt. Bitte schreiben Sie nicht Ihre Adresse, ich brauche sie nicht.
    .revision = 1

## Nicht verstanden

utter_fallback_ask =
    Das habe ich nicht gut verstanden. Bitte sagen Sie es mit anderen Worten, oder wählen Sie einen Knopf.
utter_fallback_person =
    Es tut mir leid, ich verstehe es noch immer nicht. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an. Soll ich einen Menschen aus unserem Beratungsteam bitten, Ihnen zu schreiben?

## Listen von Hilfen

services_intro = Hier können Sie Hilfe bekommen:
services_none =
    Dafür kenne ich dort noch keine Stelle. Sie können ein anderes Land oder eine andere Stadt schreiben oder nach einem Menschen aus unserem Beratungsteam fragen. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
services_more = Mehr
service_line =
    { $name }: { $phone }
    { $for }
    { $hours }
    { $details }
service_free = kostenlos
service_anonymous = ohne Namen möglich
service_hours_always = Tag und Nacht
service_no_phone = keine Telefonnummer
service_not_abroad = geht nicht aus anderen Ländern
service_check_first = ältere Angabe, kann sich geändert haben
day_mon = Montag
day_tue = Dienstag
day_wed = Mittwoch
day_thu = Donnerstag
day_fri = Freitag
day_sat = Samstag
day_sun = Sonntag
country_ask =
    In welchem Land sind Sie jetzt? Sie müssen es nicht sagen, aber so finde ich leichter die richtigen Nummern.

## Knöpfe

button_person = Mit einem Menschen schreiben
button_not_now = Jetzt nicht
button_decline_person = Nein danke, keine Beratung
button_yes = Ja
button_no = Nein
button_more = Mehr
button_delete_yes = Ja, löschen
button_delete_no = Nein, nicht löschen
button_check = Ist das normal, was mir passiert?
button_rights = Welche Rechte habe ich?
button_shelter = Ich brauche einen sicheren Ort
button_wages = Ich wurde nicht bezahlt
button_documents = Ich habe meine Papiere nicht
button_hotline = Hilfetelefone
button_other = Ich mache mir Sorgen um jemanden
button_privacy = Wer kann diesen Chat lesen?
button_language = Sprache ändern
# In place of $opens when no opening time is set.
opens_unknown = einem Zeitpunkt, den wir noch nicht kennen

## Mehrere Fragen auf einmal, und wenn unklar ist, was gemeint ist

also_about =
    Sie haben noch etwas anderes gefragt. Soll ich darauf auch antworten?
fallback_guess =
    Das habe ich nicht gut verstanden. Meinen Sie eines davon? Sie können es auch mit anderen Worten sagen.

## Namen der Themen, auf Knöpfen

topic_ask_capabilities = Was kann ich fragen?
topic_ask_if_bot = Wer schreibt hier?
topic_change_language = Sprache ändern
topic_request_human = Mit einem Menschen reden
topic_report_emergency = Ich bin in Gefahr
topic_ask_chat_privacy = Ist dieser Chat sicher?
topic_delete_my_data = Meine Nachrichten löschen
topic_concern_for_other = Sorge um jemanden
topic_check_my_situation = Ist das normal?
topic_disclose_exploitation = Was mir passiert ist
topic_ask_what_is_trafficking = Was ist Menschenhandel?
topic_ask_rights = Meine Rechte
topic_ask_reflection_period = Zeit zum Nachdenken
topic_ask_residence_permit = Darf ich bleiben?
topic_ask_non_punishment = Werde ich bestraft?
topic_ask_reporting_to_police = Anzeige bei der Polizei
topic_ask_protection = Schutz
topic_ask_compensation = Entschädigung
topic_ask_legal_aid = Anwältin oder Anwalt
topic_ask_interpreter = Jemand, der übersetzt
topic_ask_confidentiality = Wer erfährt davon?
topic_ask_child_rights = Unter 18
topic_ask_return_home = Nach Hause fahren
topic_ask_lost_documents = Papiere verloren oder weg
topic_ask_debt = Schulden und Gebühren
topic_ask_unpaid_wages = Lohn nicht bekommen
topic_ask_deportation_risk = Ohne Papiere
topic_ask_right_to_work = Darf ich arbeiten?
topic_ask_job_offer_safety = Ist das Angebot sicher?
topic_find_shelter = Ein sicherer Ort
topic_find_medical_help = Ärztliche Hilfe
topic_find_psychological_help = Jemand, der zuhört
topic_find_hotline = Telefonnummern
topic_find_embassy = Meine Botschaft
topic_find_basic_needs = Essen, Kleidung, Geld
topic_find_nearby_service = Hilfe in meiner Nähe

## Wann das Team da ist

people_always = Das Team ist Tag und Nacht da.
people_now = Das Team ist jetzt da.
people_later = Das Team ist wieder da ab { $opens }.

## Fragen vor einer Liste von Stellen

place_ask =
    Wo sind Sie jetzt? Eine Stadt oder ein Land reicht. Bitte schreiben Sie nicht Ihre Adresse. Sie müssen es nicht sagen.
place_ask_abroad =
    In welchem Land sind Sie jetzt? Dann kann ich Ihnen Nummern zeigen, die dort funktionieren. Sie müssen es nicht sagen.
place_ask_which =
    Sie haben von mehr als einem Land geschrieben. In welchem soll ich suchen?
place_unknown =
    Diesen Ort kenne ich nicht. Bitte schreiben Sie eine größere Stadt in der Nähe oder das Land. Sie können auch einen Knopf wählen.
place_unknown_maybe =
    Diesen Ort kenne ich nicht. Meinen Sie einen von diesen Orten?
place_without_services =
    Dort kenne ich noch keine Stelle ({ $country }). Wenn Sie in Gefahr sind, rufen Sie die Notrufnummer dieses Landes an. In allen Ländern der EU und in einigen anderen ist das die { $emergency }.
    Die Nummern hier unten funktionieren in vielen Ländern Europas, aber nicht in allen.
place_unsaid =
    Das ist in Ordnung, Sie müssen es nicht sagen. Ich zeige Ihnen Nummern in Ungarn. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an: Das geht in allen Ländern der EU.
place_unsaid_abroad =
    Das ist in Ordnung, Sie müssen es nicht sagen. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an: Das geht in allen Ländern der EU und in einigen anderen.
    Die Nummern hier unten funktionieren in vielen Ländern Europas, aber nicht in allen.
embassy_ask =
    Von welchem Land haben Sie die Staatsangehörigkeit? Dann kann ich die Botschaft suchen. Sie müssen es nicht sagen.
embassy_none =
    Die Nummer dieser Botschaft habe ich noch nicht. Sie steht auf der Website vom Außenministerium dieses Landes. Ein Mensch aus unserem Beratungsteam kann sie auch mit Ihnen suchen.
    Wenn Sie Asyl beantragt haben oder Angst vor Ihrem eigenen Staat haben: Sprechen Sie zuerst mit unserem Beratungsteam, einer Anwältin oder einem Anwalt.
kind_ask =
    Welche Hilfe suchen Sie?
audience_ask =
    Für wen ist die Hilfe?
services_intro_abroad =
    Hier können Sie Hilfe bekommen ({ $country }):
services_no_more =
    Mehr Stellen kenne ich dafür nicht. Sie können einen anderen Ort wählen oder nach einem Menschen aus unserem Beratungsteam fragen.
services_calling_home =
    Ungarische Nummern, die mit 06 80 beginnen, sind in Ungarn kostenlos. Aus anderen Ländern kann man sie meistens nicht anrufen.
button_hungary = In Ungarn
button_other_place = Ein anderer Ort
button_other_country = Ich bin in einem anderen Land
button_other_kind = Andere Hilfe
button_for_whom = Nur für …
button_unsaid = Das möchte ich nicht sagen
audience_child = Für ein Kind (unter 18)
audience_woman = Für eine Frau
audience_man = Für einen Mann
audience_family = Für eine Familie
audience_anyone = Für alle
kind_hotline = Hilfetelefon
kind_shelter = Ein sicherer Ort
kind_medical = Ärztliche Hilfe
kind_psychological = Jemand, der zuhört
kind_legal = Anwältin oder Anwalt
kind_basic_needs = Essen, Kleidung, Geld
kind_child = Hilfe für ein Kind
kind_embassy = Eine Botschaft
kind_police = Die Polizei

## Eine Stelle in Worten

service_hours_open = { $hours } (jetzt geöffnet)
service_hours_closed = { $hours } (jetzt geschlossen)
service_languages = Sprachen: { $languages }
service_abroad_unsure = geht vielleicht nicht aus anderen Ländern

## Selbsttest: Fragen ohne Urteil

check_intro =
    Ich kann Ihnen höchstens acht kurze Fragen stellen. Sie antworten mit Ja oder Nein, oder Sie sagen, dass Sie nicht antworten möchten. Sie können jederzeit aufhören.
    Ich bin ein Programm und beurteile Ihre Lage nicht. Die Fragen helfen Ihnen zu sehen, was Sie tun können. Unser Beratungsteam kann die Antworten sehen. Möchten Sie anfangen?
check_question = Frage { $number } von { $total }: { $question }
check_q_deception = Ist Ihre Arbeit oder Ihr Leben hier anders, als man es Ihnen versprochen hat?
check_q_documents = Behält jemand anderes Ihren Pass oder andere Papiere von Ihnen?
check_q_movement = Bestimmt jemand, wohin Sie gehen oder mit wem Sie sprechen, oder werden Sie überwacht?
check_q_wages = Kommt es vor, dass man Sie nicht bezahlt oder viel weniger, als versprochen war?
check_q_debt = Müssen Sie Schulden abarbeiten, oder sagt man Ihnen, dass Ihre Schulden immer größer werden?
check_q_hours = Müssen Sie so lange arbeiten, dass Sie sich nicht genug ausruhen können, oder leben Sie unter schlechten Bedingungen?
check_q_threats = Bedroht jemand Sie oder Ihre Familie, oder tut Ihnen jemand weh?
check_q_leave = Wenn Sie aufhören oder weggehen wollten, würde jemand Sie daran hindern?
check_end =
    Danke für Ihre Antworten. Ich kann nicht sagen, was das bei Ihnen ist. Aber wenn sich etwas nicht richtig anfühlt, ist das Grund genug zu fragen.
    Sie können hier mit unserem Beratungsteam schreiben, über Ihre Rechte lesen oder sehen, wer helfen kann. Sie entscheiden. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
check_end_some =
    Danke für Ihre Antworten. Das war nicht leicht. Was Sie mit Ja beantwortet haben, sollte niemandem passieren, und es ist nicht Ihre Schuld.
    Ich kann nicht sagen, was das bei Ihnen ist. Ein Mensch aus unserem Beratungsteam kann es hier mit Ihnen anschauen. Sie können auch über Ihre Rechte lesen oder sehen, wer helfen kann. Sie entscheiden. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
check_stopped =
    Gut, wir hören hier auf. Sie müssen nichts erklären. Sie können jederzeit zu den Fragen zurückkommen oder nach einem Menschen aus unserem Beratungsteam fragen. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
button_check_start = Mit den Fragen anfangen
button_check_stop = Aufhören
button_skip = Das möchte ich nicht sagen

## Woher eine Antwort kommt

sources_intro =
    Was ich dazu geschrieben habe, kommt aus diesen Gesetzen und von diesen Seiten. Die Namen der Gesetze stehen hier in der Sprache, in der ich sie gefunden habe.
sources_services = Die Nummern kommen von diesen Seiten:
sources_unchecked =
    Noch keine Anwältin und kein Anwalt hat diese Antwort geprüft. Gesetze ändern sich. Sprechen Sie deshalb vor einem wichtigen Schritt bitte mit unserem Beratungsteam, einer Anwältin oder einem Anwalt.
sources_checked =
    Zuletzt geprüft: { $date }. Gesetze ändern sich. Sprechen Sie deshalb vor einem wichtigen Schritt bitte mit unserem Beratungsteam, einer Anwältin oder einem Anwalt.
sources_none =
    Für diese Antwort braucht es keine Quelle: Es geht um diesen Chat und darum, wie ich arbeite.
button_sources = Woher kommt das?
answer_overdue =
    Diese Information ist schon etwas älter. Bitte fragen Sie unser Beratungsteam, eine Anwältin oder einen Anwalt, ob sie noch stimmt, bevor Sie sich darauf verlassen.

## Was alt ist

answer_too_old =
    Was ich darüber weiß, ist zu alt. Deshalb sage ich es nicht. Wie es jetzt ist, kann Ihnen eine Anwältin, ein Anwalt oder ein Mensch aus unserem Beratungsteam sagen. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.

## Weit weg

place_far_away =
    Dort kenne ich noch keine Hilfestelle ({ $country }). Wenn Sie in Gefahr sind, rufen Sie die Notrufnummer dieses Landes an.
    Vielleicht kann Ihnen dort die Botschaft oder das Konsulat Ihres Landes helfen. Wenn Sie Asyl beantragt haben oder Angst vor Ihrem eigenen Staat haben, sprechen Sie zuerst mit einem Menschen aus unserem Beratungsteam oder mit einer Anwältin oder einem Anwalt. Das Team kann auch mit Ihnen zusammen nach Hilfe suchen.

## Warten und sicher schreiben

wait_before =
    { $count ->
        [0] Vor Ihnen wartet gerade niemand.
        [one] Vor Ihnen wartet eine Person.
       *[other] Vor Ihnen warten { $count } Personen.
    }
wait_unknown = Wie lange es dauert, weiß ich nicht.
wait_about =
    { $minutes ->
        [one] In den letzten Stunden hat es etwa eine Minute gedauert, bis jemand aus dem Beratungsteam geschrieben hat.
       *[other] In den letzten Stunden hat es etwa { $minutes } Minuten gedauert, bis jemand aus dem Beratungsteam geschrieben hat.
    }
safe_ask = Können Sie hier gerade sicher schreiben?
button_safe_yes = Es ist sicher
button_safe_no = Es ist nicht sicher
button_write_first_no = Bitte erst schreiben, wenn ich schreibe
safe_yes_said = Gut. Wenn sich das ändert, können Sie jederzeit aufhören. Sie müssen nichts erklären.
write_first_no_said = In Ordnung. Unser Beratungsteam sieht, dass es erst schreiben soll, wenn Sie schreiben. Wenn es für Sie passt, schreiben Sie hier wieder.
safe_time_ask =
    Wenn Sie möchten, können Sie uns sagen, wann es für Sie sicherer ist, hier eine Nachricht zu lesen. Ich kann nicht versprechen, dass genau dann jemand schreibt.
button_time_morning = Morgens
button_time_midday = Mittags
button_time_evening = Abends
button_time_any = Jederzeit
safe_time_kept = In Ordnung, unser Beratungsteam sieht das. Ich kann nicht versprechen, dass genau dann jemand schreibt. Mir können Sie weiterschreiben.
neutral_opener = Hallo, passt es gerade?
counsellor_away =
    Die Person aus dem Beratungsteam konnte gerade nicht antworten. Sie sind wieder in der Warteschlange, an Ihrem alten Platz, und die anderen im Team sehen das. Bis dahin antworte ich, das Programm. Wenn Sie in Gefahr sind, rufen Sie die { $emergency } an.
translated_notice =
    Eine Maschine übersetzt die Nachrichten des Beratungsteams und Ihre Nachrichten. Dabei können Fehler entstehen. Wenn etwas unklar ist, fragen Sie bitte nach.
