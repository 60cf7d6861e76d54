### Те, що показують сайт, Telegram і робоче місце консультанта українською. Назва починається з частини, до якої належить.
### Номери телефонів лише зі змінних.

### widget

widget-launcher = Чат
widget-launcher-label = Відкрити чат
widget-title = Чат
widget-leave = Вийти
widget-leave-label = Вийти з цієї сторінки зараз
widget-leave-hint = «Вийти» одразу закриває цю сторінку й відкриває звичайний сайт.
widget-leave-keys = Натисніть Shift тричі — буде те саме.
widget-hide = Закрити вікно чату
widget-menu = Ще
widget-language = Мова
widget-person = Покликати людину
widget-delete = Видалити мої повідомлення
widget-delete-ask = Видалити все, що ви тут написали? Повернути це потім не можна.
widget-delete-yes = Видалити
widget-delete-no = Залишити
widget-deleted = Усе видалено. Якщо напишете знову, почнеться новий чат.
widget-log = Повідомлення
widget-write = Пишіть тут…
widget-write-label = Ваше повідомлення
widget-send = Надіслати
widget-emergency = Небезпека? { $emergency }
widget-emergency-label = Ви зараз у небезпеці? Дзвоніть { $emergency }
widget-mode-assistant = Відповідає програма
widget-mode-waiting = Консультанта покликали
widget-mode-counsellor = Вам пише консультант
widget-mode-closed = Консультант завершив розмову
widget-from-visitor = Ви
widget-from-assistant = Програма
widget-from-counsellor = Консультант
widget-from-system = Сповіщення
widget-typing = Пише…
widget-sending = Надсилання…
widget-failed = Не надіслано.
widget-retry = Ще раз
widget-offline = Немає зв’язку. Ваш текст збережено, його буде надіслано. Ви зараз у небезпеці? Дзвоніть { $emergency }.
widget-trouble = Не вийшло. Ваш текст збережено. Ви зараз у небезпеці? Дзвоніть { $emergency }.
widget-slow-down = За короткий час надійшло багато повідомлень. Це повідомлення буде надіслано за хвильку. Ви зараз у небезпеці? Дзвоніть { $emergency }.
widget-too-long = Задовго для одного повідомлення. Зайвих символів: { $count }.
widget-left = Залишилося символів: { $count }
widget-ended = Ця розмова закінчилася. Якщо напишете, почнеться нова.
widget-new = Нові повідомлення
widget-loading = Хвилинку…

## Сторінки

widget-page-neutral-title = Інформація
widget-page-noscript = Для цієї сторінки потрібен JavaScript. Є сторінка, яка працює без нього.
widget-page-noscript-link = Чат без JavaScript
widget-page-plain-title = Інформація
widget-page-plain-intro = Пишіть нижче. Відповідає програма, але ви можете будь-коли покликати людину. Своє ім’я називати не треба. «Вийти» закриває цю сторінку й відкриває звичайний сайт.
widget-page-plain-refresh = Показати нові повідомлення
widget-page-plain-log = Повідомлення
widget-page-plain-empty = Тут ще нічого не написано.
widget-page-plain-too-many = За короткий час надійшло багато повідомлень. Зачекайте, будь ласка, хвильку й надішліть ще раз. Ви зараз у небезпеці? Дзвоніть { $emergency }.
widget-page-plain-too-long = Текст задовгий. Будь ласка, надішліть його частинами.
widget-page-plain-nothing = Спершу, будь ласка, щось напишіть.
widget-page-plain-other-error = Не вийшло. Будь ласка, спробуйте ще раз. Ви зараз у небезпеці? Дзвоніть { $emergency }.
widget-page-plain-ended = Розмова закінчилася. Якщо напишете, почнеться нова.
widget-page-exit-link = Далі
widget-page-demo-name = Фонд «Гавань»
widget-page-demo-title = Фонд «Гавань» – поради про роботу й життя за кордоном
widget-page-demo-nav-help = Як ми допомагаємо
widget-page-demo-nav-chat = Чат
widget-page-demo-nav-about = Про нас
widget-page-demo-skip = Перейти до тексту
widget-page-demo-heading = Робота не має коштувати вам свободи
widget-page-demo-lead = Ми консультуємо людей, які працюють чи живуть далеко від дому й відчувають: щось не так. Не платять зарплату, забрали документи, погрожують, тиснуть. Безкоштовно й конфіденційно, хоч які у вас документи.
widget-page-demo-start = Написати нам
widget-page-demo-plain = Чат без JavaScript
widget-page-demo-work-title = Робота й зарплата
widget-page-demo-work = Договір, робочий час, відрахування, борг посереднику: пояснюємо, що дозволено й чого ви можете вимагати.
widget-page-demo-safe-title = Безпека
widget-page-demo-safe = Безпечне місце на ніч, людина, з якою можна поговорити, лікар: ми знаємо, хто може допомогти поблизу й скільки це коштує, – здебільшого нічого.
widget-page-demo-rights-title = Права й документи
widget-page-demo-rights = Паспорт забрали або він загубився, дозвіл на проживання, адвокат, перекладач: розповідаємо, які ви маєте права.
widget-page-demo-chat-title = Як працює чат
widget-page-demo-chat-1 = Програма відповідає одразу, цілодобово, кількома мовами.
widget-page-demo-chat-2 = Ви можете будь-коли покликати консультанта. Консультанти бачать тільки ваш чат.
widget-page-demo-chat-3 = Без імені, без реєстрації. Те, що ви написали, можна видалити будь-коли.
widget-page-demo-chat-4 = Кнопка «Вийти» одразу закриває сторінку й відкриває звичайний сайт.
widget-page-demo-about-title = Про нас
widget-page-demo-about = Тут разом працюють соціальні працівники, юристи й перекладачі. Ми не залежимо ні від державних органів, ні від роботодавців. Нічого не передаємо далі, не спитавши спершу вас. Якщо дитина в серйозній небезпеці, нам, можливо, доведеться повідомити державні органи, але ми постараємося спершу сказати вам.
widget-page-demo-danger = Ви зараз у небезпеці? Дзвоніть { $emergency }.
widget-page-demo-footer = Демонстраційна сторінка: Фонд «Гавань» — вигадана організація.

### telegram

telegram-description = Інформація про роботу й життя за кордоном. Програма відповідає одразу, цілодобово, а ще можна покликати людину. Пишіть будь-якою з наших мов.
telegram-short-description = Інформація про роботу й життя за кордоном.
telegram-command-start = Почати
telegram-command-language = Вибрати мову
telegram-command-human = Написати людині
telegram-command-exit = Закрити
telegram-command-hide = Сховати повідомлення бота
telegram-command-delete = Видалити цей чат
telegram-command-privacy = Хто може це прочитати?
telegram-command-help = Що тут можна робити?
telegram-help =
    Просто напишіть, про що хочете дізнатися. Є ще такі команди:
    /human – написати людині
    /language – вибрати мову
    /exit – закрити одним словом
    /hide – прибрати мої повідомлення з екрана
    /delete – видалити цей чат
    /privacy – хто може це прочитати
    Ви зараз у небезпеці? Дзвоніть { $emergency }.
telegram-language-ask = Якою мовою будемо писати?
telegram-unknown-command =
    Я не знаю цієї команди. Просто напишіть, про що хочете дізнатися. /help покаже, що я вмію.
telegram-exit = Добре.
telegram-hidden = Повідомлення бота за останні два дні зникли з вашого екрана. Старіші повідомлення й сам чат можете прибрати тільки ви: утримуйте чат у списку й виберіть «Видалити». У налаштуваннях чату «Автовидалення» саме прибирає нові повідомлення. Наші консультанти й далі можуть читати написане; «/delete» видаляє все і в нас.
telegram-kept = Нічого не видалено.
telegram-nothing-to-delete = Видаляти нічого: у нас немає вашого чату. У вашому Telegram ще можуть бути старі повідомлення, там їх можна прибрати.
telegram-failed = Не вийшло. Будь ласка, надішліть ще раз. Ви зараз у небезпеці? Дзвоніть { $emergency }.

### console

console-title = Робоче місце консультанта
console-noscript = Для цієї сторінки потрібен JavaScript.
console-language = Мова
console-logout = Вийти
console-yes = так
console-no = ні
console-cancel = Скасувати
console-save = Зберегти
console-retry = Ще раз
console-back = Назад до списку
console-online = Є зв’язок
console-offline = Немає зв’язку – пробуємо знову
console-sound-on = Звук увімкнено
console-sound-off = Звук вимкнено
console-notify-allow = Дозволити сповіщення
console-notify-title = Терміново
console-notify-text = Комусь зараз потрібна допомога.
console-notify-session = Увійдіть знову, щоб і далі отримувати звернення.
console-role-counsellor = консультант
console-role-supervisor = керівник
console-role-admin = адміністратор

## Вхід

console-login-title = Робоче місце консультанта
console-login-text = Увійдіть: ім’я користувача, пароль і код із застосунку автентифікації.
console-login-again-title = Ваш сеанс закінчився
console-login-again-text = Увійдіть, щоб продовжити. Те, що ви писали, збережено.
console-login-username = Ім’я користувача
console-login-password = Пароль
console-login-code = Код
console-login-code-hint = шість цифр із застосунку, кожен код діє один раз. Або код відновлення. Під час першого входу лишіть порожнім.
console-login-submit = Увійти
console-login-wrong = Ім’я користувача, пароль або код неправильні. Дочекайтеся нового коду й спробуйте ще раз.

## Списки

console-queue = Розмови
console-queue-waiting = Чекають
console-queue-mine = Мої
console-queue-others = Інші
console-queue-waiting-empty = Ніхто не чекає.
console-queue-mine-empty = У вас немає розмов. Відкрийте одну з тих, що чекають, і візьміть її.
console-queue-others-empty = Немає.
console-waits = чекає { $time }
console-ago = { $time } тому
console-seconds = { $n } с
console-minutes = { $n } хв
console-hours = { $n } год { $m } хв
console-days = { $n } дн { $h } год
console-unread = нове
console-with-assistant = веде програма
console-more-indicators =
    { $count ->
        [one] ще { $count } ознака
        [few] ще { $count } ознаки
        [many] ще { $count } ознак
       *[other] ще { $count } ознаки
    }
console-left-by-quick-exit = швидкий вихід
console-not-safe-to-write = писати небезпечно

## Розмова

console-conversation = Розмова
console-nothing-open = Виберіть розмову зі списку.
console-loading = Хвилинку…
console-erased = Цю розмову стерто.
console-messages = Повідомлення
console-new-messages = Нові повідомлення ↓
console-actions = Що зробити з розмовою
console-state-mine = її ведете ви
console-state-other = веде { $name }
console-state-waiting = чекає { $time }
console-state-assistant = веде програма
console-state-closed = закрито
console-bar-waiting = Людина чекає на консультанта. Поки ви не візьмете розмову, відповідає програма.
console-bar-assistant = Відповідає програма. Ви можете взяти розмову; людині про це скажуть.
console-bar-other = Із цією людиною листується { $name }.
console-bar-closed = Цю розмову закрито. Якщо людина напише знову, відповість програма.
console-claim = Взяти
console-release = Повернути в чергу
console-transfer = Передати
console-transfer-text = Людині скажуть, хто писатиме їй далі.
console-transfer-to = Кому
console-transfer-language = У чергу для тих, хто знає мову: { $language }
console-here = зараз тут
console-return = Повернути програмі
console-return-text = Програма відповідатиме знову й почне спочатку. Людині скажуть, що ви вийшли з чату.
console-close = Закрити
console-close-text = Людині скажуть, що розмову завершено і що вона може будь-коли написати знову.
console-erase = Стерти
console-erase-text = Усе в цій розмові буде стерто назавжди, і для людини, і для нас. Повернути це не можна.
console-outcome = Результат
console-outcome-informed = Надано інформацію
console-outcome-referred = Скеровано до іншої служби
console-outcome-emergency = Залучено екстрені служби
console-outcome-safe-place = Знайдено безпечне місце
console-outcome-no-reply = Більше немає відповідей
console-outcome-not-for-us = Не до нас
console-outcome-other = Інше
console-banner-quick-exit = Людина скористалася швидким виходом. Не пишіть першими: поруч із нею хтось може бути.
console-banner-not-safe = Можливо, це читає ще хтось. Не пишіть першими й не пишіть нічого, що може видати людину.
console-sure-title = Усе одно написати?
console-sure-quick-exit = Людина вийшла поспіхом. Повідомлення може побачити хтось інший.
console-sure-not-safe = Можливо, людині небезпечно писати. Повідомлення може побачити хтось інший.
console-sure-send = Усе одно надіслати
console-reply-label = Ваша відповідь
console-reply-placeholder = Напишіть людині…
console-reply-hint = Enter надсилає, Shift+Enter починає новий рядок
console-send = Надіслати
console-left = Залишилося символів: { $count }
console-too-long =
    { $count ->
        [one] { $count } зайвий символ
        [few] { $count } зайві символи
        [many] { $count } зайвих символів
       *[other] { $count } зайвого символу
    }
console-typing-visitor = Людина пише…
console-message-sending = Надсилання…
console-message-sent = Надіслано
console-message-failed = Не надіслано.
console-message-undelivered = Не вдалося доставити
console-pressed = натиснуто кнопку
console-buttons-offered = Кнопки: { $buttons }
console-from-visitor = Людина
console-from-assistant = Програма
console-from-counsellor = Консультант
console-from-system = Сповіщення

## Картка передачі

console-card = Картка передачі
console-fact-level = Рівень
console-fact-indicators = Ознаки
console-fact-language = Мова
console-fact-channel = Канал
console-fact-safe = Писати безпечно
console-fact-exit = Швидкий вихід
console-fact-consent = Хоче консультанта
console-fact-began = Початок
console-fact-holder = Хто веде
console-fact-outcome = Результат
console-indicators-none = немає
console-consent-declined = відмова
console-consent-open = відмови не було
console-safe-unknown = невідомо
console-safe-yes = так
console-safe-no = ні
console-mode-assistant = програма
console-mode-waiting = ніхто, чекає
console-mode-counsellor = консультант
console-mode-closed = ніхто, закрито
console-channel-web = Сайт
console-channel-telegram = Telegram
console-level-none = Немає
console-level-elevated = Підвищений
console-level-high = Високий
console-level-immediate = Терміновий
console-level-change = Змінити рівень
console-level-text = Знизити рівень можуть тільки працівники. Напишіть чому; слів людини не цитуйте.
console-reason = Причина
console-verdict-ask = Чи правильним був рівень?
console-verdict-right = Правильний
console-verdict-too-high = Зависокий
console-verdict-too-low = Занизький
console-verdict-thanks = Записано без жодного зв’язку з цією розмовою.
console-notes = Нотатки
console-note-label = Нова нотатка
console-note-placeholder = Для колег; людина цього не бачить
console-note-add = Додати нотатку
console-history = Що було досі
console-event-queued = додано в чергу
console-event-requested = людина попросила про це
console-event-claimed = розмову взято
console-event-released = повернуто в чергу
console-event-transferred = передано
console-event-returned = повернуто програмі
console-event-closed = закрито
console-event-reopened = людина написала знову
console-event-declined = людина не хоче консультанта
console-event-level = рівень підвищено
console-event-level-set = рівень змінено
console-event-alert = сигнал тривоги
console-event-undelivered = не вдалося доставити повідомлення
console-event-left-by-quick-exit = швидкий вихід
console-event-assistant-unavailable = програма не відповіла

## Ознаки

console-indicator-confinement = Не дають піти
console-indicator-document-confiscation = Забрали документи
console-indicator-physical-violence = Фізичне насильство
console-indicator-sexual-exploitation = Сексуальна експлуатація
console-indicator-forced-labour = Примусова праця
console-indicator-forced-criminality = Змушують порушувати закон
console-indicator-debt-bondage = Боргова кабала
console-indicator-wage-withholding = Не платять зарплату
console-indicator-threats = Погрози
console-indicator-deception = Обман
console-indicator-isolation-surveillance = Ізоляція або стеження
console-indicator-excessive-work = Надмірна праця
console-indicator-abusive-conditions = Нелюдські умови
console-indicator-minor = Дитина
console-indicator-sold-or-moved = Продають або перевозять
console-indicator-forced-marriage = Примусовий шлюб
console-indicator-organ-removal = Вилучення органів
console-indicator-online-exploitation = Експлуатація в інтернеті
console-indicator-suicide-self-harm = Самогубство або самоушкодження
console-indicator-immediate-danger = Небезпека зараз
console-indicator-medical-emergency = Невідкладний медичний стан
console-indicator-abuse-of-vulnerability = Користуються безвихіддю
console-indicator-unsafe-to-write = Писати небезпечно

## Числа

console-figures = Статистика
console-figures-text = Розмови за днем, коли вони почалися. Числа менші за 5 показано як <5.
console-figures-from = від
console-figures-to = до
console-figures-all = Разом
console-figures-conversations = Розмови
console-figures-escalated = З консультантом або чекають на нього

## Проблеми

console-error-other = Не вийшло. Будь ласка, спробуйте ще раз.
console-error-offline = Немає зв’язку. Будь ласка, спробуйте ще раз.
console-error-already-claimed = Цю розмову вже веде { $name }.
console-error-not-holder = Цю розмову ведете не ви (або вже не ви).
console-error-not-allowed-now = Зараз це неможливо.
console-error-conversation-closed = Розмову завершено.
console-error-forbidden = Ваша роль цього не дозволяє.
console-error-text-empty = Тут немає чого читати.
console-error-text-too-long = Текст задовгий.
console-error-unknown-colleague = Цей колега не може брати розмов.
console-error-slow-down = Забагато спроб. Зачекайте { $seconds } с.

### Alerts outside the console

alert-immediate = Лінія допомоги: комусь потрібна допомога просто зараз. Рівень: { $level }. Справа { $case }.
alert-unanswered = Лінія допомоги: хтось чекає, і ніхто не відповів. Рівень: { $level }. Справа { $case }.

### Console: the desk, accounts, office, figures

console-pages = Сторінки
console-saved = Збережено.
console-close-window = Закрити вікно
console-queue-tips = Повідомлення і стурбовані близькі
console-queue-tips-empty = Немає.
console-owed = чекає на вашу відповідь
console-unanswered = ніхто не відповів
console-safe-time = може читати: { $time }
console-write-first-no = не писати першими
console-banner-write-first = Людина просила не писати першими. Відповідайте, коли вона напише.
console-banner-owed = Людина чекає на вашу відповідь. Якщо відповіді скоро не буде, розмова повернеться в чергу.
console-notify-owed-title = Хтось чекає на вашу відповідь
console-notify-owed-text = Інакше розмова повернеться в чергу.
console-notify-unanswered-title = Ніхто не відповів
console-notify-unanswered-text = Хтось чекає вже певний час.
console-sure-pause = Людина давно не писала. Можливо, телефон зараз у когось іншого. Безпечне перше речення нічого не каже: «Вам зараз зручно?»
console-sure-write-first = Людина просила не писати першими.
console-opener = «Вам зараз зручно?»
console-opener-text = Надсилає перше нейтральне речення мовою людини
console-earlier-above = Вище: попередня розмова. Людина написала знову
console-message-edited = змінено людиною
console-folded = Важко читати: { $names }
console-fold-on = Важкі повідомлення згорнуто
console-fold-off = Важкі повідомлення показано
console-card-sentences = Що підвищило рівень
console-card-asked = Останнє від людини
console-card-answered = Останнє від програми
console-fact-lane = Про кого
console-fact-topic = Тема
console-fact-country = Країна
console-fact-write-first = Можна писати першими
console-fact-safe-time = Безпечніший час
console-fact-code-word = Кодове слово
console-code-word-none = не домовлено
console-time-any = будь-коли
console-time-morning = вранці
console-time-midday = близько полудня
console-time-evening = увечері
console-lane-person = сама людина
console-lane-other = хтось інший (тривога чи повідомлення)
console-lane-to-other = Перенести до повідомлень
console-lane-to-person = Перенести до тих, кому потрібна допомога
console-safety = Безпечне листування
console-safety-change = Змінити
console-safety-text = Про що ви домовилися з людиною. Система попереджає всіх, перш ніж надіслати щось усупереч цьому.
console-event-safety = записано про безпеку
console-event-lane = перенесено
console-event-reminded = нагадано
console-event-released-unanswered = повернуто в чергу, ніхто не відповів
console-event-unanswered = керівників повідомлено
console-insert-replies = Готові відповіді
console-insert-services = Знайти службу
console-insert-replies-filter = Пошук відповідей
console-insert-services-filter = Назва, вид допомоги, місто чи країна
console-insert-none = Нічого не знайдено.
console-insert-shared = спільна
console-insert-please-check = перевірте
console-insert-add = Зберегти як відповідь
console-insert-edit = Редагувати
console-insert-remove = Видалити відповідь
console-insert-title = Назва
console-insert-text = Текст
console-insert-share = для всіх
console-insert-holes = Не пишіть нічого про жодну людину. Ваше ім’я та екстрений номер можна вписати у фігурних дужках: name, emergency.
console-translate = Перекладати
console-translate-title = Перевірте переклад
console-translate-text = Це зробила машина. Перед надсиланням можна виправити. Людині скажуть, що перекладає машина.
console-translate-there = Текст мовою: { $language }
console-translate-back = Зворотний переклад
console-translate-change = Змінити мій текст
console-keys = Гарячі клавіші
console-keys-help = Показати цей список
console-keys-on = Використовувати однолітерні клавіші
console-keys-next = Наступна розмова
console-keys-previous = Попередня розмова
console-keys-queue = До списку
console-keys-reply = До поля відповіді
console-keys-send = Надіслати (у полі відповіді)
console-keys-escape = Вийти з поля чи вікна
console-keys-arrows = Угору й вниз у списку
console-guide = Як працює ця сторінка
console-guide-queue = Ліворуч ті, хто чекає: спершу найтерміновіші, потім ті, хто чекає найдовше. Негайні випадки звучать, доки хтось їх не візьме.
console-guide-open = Відкрийте розмову, щоб прочитати. Картка праворуч показує, що підвищило рівень і чи безпечно писати.
console-guide-claim = Візьміть розмову, перш ніж писати. Відтоді програма мовчить, а людині називають ваше показане ім’я.
console-guide-safety = Рано запитайте, чи безпечно писати, і запишіть відповідь. Система попередить, перш ніж ви надішлете щось усупереч їй.
console-guide-end = Коли закінчуєте, передайте, поверніть або закрийте розмову. Хто чекає на вас задовго, повертається в чергу.
console-guide-demo = Щоб потренуватися на вигаданих розмовах, на сервері можна запустити «helpline demo».
console-account = Мій обліковий запис
console-account-who = { $name } (ім’я користувача: { $user })
console-account-rename = Змінити показане ім’я
console-account-rename-text = Це ім’я бачать ті, хто нам пише. Воно не мусить бути справжнім.
console-account-shown-as = Показане ім’я
console-account-password = Змінити пароль
console-account-password-now = Теперішній пароль
console-account-password-new = Новий пароль
console-account-password-text = Щонайменше { $count } символів; добре підходять кілька не пов’язаних між собою слів.
console-account-password-done = Пароль змінено. В інших місцях ви вийшли.
console-account-recovery = Коди відновлення (лишилося { $count })
console-account-recovery-title = Нові коди відновлення
console-account-recovery-text = З таким кодом можна один раз увійти без телефона. Старі коди більше не діятимуть.
console-account-recovery-make = Створити нові коди
console-account-codes = Ваші коди відновлення
console-account-codes-text = Їх показано лише зараз. Запишіть або роздрукуйте їх і зберігайте окремо від телефона. Кожен діє один раз.
console-account-codes-kept = Я їх зберіг(-ла)
console-account-codes-go = Далі
console-account-sessions = Де ви ввійшли
console-account-session-began = Відколи
console-account-session-seen = Востаннє
console-account-session-this = ця
console-account-session-end = Вийти там
console-account-session-ended = Вихід виконано.
console-enrol = Налаштуйте обліковий запис
console-enrol-text = Відскануйте зображення застосунком для кодів, оберіть власний пароль і введіть перший код.
console-enrol-qr = QR-код для застосунку
console-enrol-secret = Або введіть це в застосунок:
console-enrol-password = Власний пароль
console-enrol-again = Те саме ще раз
console-enrol-code = Перший код застосунку
console-enrol-differ = Паролі не збігаються.
console-enrol-submit = Налаштувати й увійти
console-accounts = Облікові записи
console-accounts-text = Адміністратори керують обліковими записами й годинами. Розмов вони не бачать, якщо не консультують самі.
console-accounts-name = Ім’я
console-accounts-username = Ім’я користувача
console-accounts-role = Роль
console-accounts-languages = Мови
console-accounts-only-these = бачить розмови лише цими мовами
console-accounts-counsels = адміністратор, який також консультує
console-accounts-state = Стан
console-accounts-active = діє
console-accounts-invited = запрошено
console-accounts-disabled = вимкнено
console-accounts-last-login = Останній вхід
console-accounts-never = ніколи
console-accounts-actions = Дії
console-accounts-invite = Запросити
console-accounts-invite-text = Колега отримає пароль для першого входу й тоді налаштує другий фактор.
console-accounts-invitation = Запрошення
console-accounts-invitation-text = Це показано лише раз і діє до { $until }. Передайте особисто або телефоном.
console-accounts-invitation-done = Передано
console-accounts-change = Змінити
console-accounts-reset = Почати наново
console-accounts-reset-text = Пароль і другий фактор стануть недійсними. Ви отримаєте нове запрошення.
console-accounts-logout = Вийти всюди
console-accounts-enable = Знову впустити
console-accounts-disable = Вимкнути
console-accounts-disable-text = Ніхто більше не зможе ввійти з ним. Розмови цієї людини повернуться в чергу.
console-office = Години роботи
console-office-text = Поза цими годинами людям кажуть, коли хтось знову буде, і які лінії відповідають зараз.
console-office-hours = Години
console-office-hours-hint = Наприклад: Mon-Fri 08:00-20:00; Sat 10:00-14:00, або 24/7, або closed
console-office-zone = Часовий пояс
console-office-holidays = Дні, коли нікого немає
console-office-holidays-hint = По одному в рядку: 2026-12-24 або 2026-12-24..2026-12-26 Різдво
console-office-open = Консультанти зараз на місці.
console-office-closed = Зараз зачинено. Наступного разу: { $time }
console-office-never = З такими годинами нікого ніколи немає.
console-audit = Журнал
console-audit-text = Хто, що, з якою справою і коли зробив. Нічого з написаного тут немає.
console-audit-at = Коли
console-audit-actor = Хто
console-audit-action = Що
console-audit-case = Справа
console-audit-detail = Деталь
console-audit-more = Показати старіші
console-audit-none = Записів немає.
console-audit-verify = Перевірити журнал
console-audit-intact = Журнал цілий: кожен рядок випливає з попереднього.
console-audit-broken = Журнал пошкоджено в рядку { $row }. Повідомте відповідальних за захист даних.
console-figures-days = Останні { $count } днів
console-figures-csv = Завантажити CSV
console-figures-number = Кількість
console-figures-by-day = Розмови за днями
console-figures-table = Таблицею
console-figures-out-of-hours = У черзі поза годинами роботи
console-figures-waits = Час до першої відповіді людини
console-figures-waits-text = З менш ніж п’яти відповідей нічого не обчислюється.
console-figures-answered = Відповіли
console-figures-median = Медіана
console-figures-p95 = 95 зі 100 протягом
console-figures-precision = Правильні тривоги
console-figures-precision-text = За вашими оцінками високого та негайного рівнів.
console-figures-none = Замало, щоб показати.
console-error-bad-password = Цей пароль закороткий, запростий або містить ваше ім’я користувача.
console-error-wrong-password = Теперішній пароль неправильний.
console-error-wrong-code = Код не підходить. Дочекайтеся наступного.
console-error-office-kept = Тоді не лишилося б адміністратора або ви закрили б власний запис.
console-error-unknown-placeholder = У фігурних дужках може бути лише name або emergency.
console-error-bad-hours = Години не вдалося прочитати. Запишіть, як у прикладі.
console-error-bad-timezone = Такого часового поясу немає.
console-error-bad-holidays = Один із днів не вдалося прочитати. Пишіть так: 2026-12-24, по одному в рядку.
console-error-bad-username = Ім’я користувача має 1–32 символи: a-z, 0-9, крапка, дефіс, підкреслення.
console-error-unknown-language = Оберіть хоча б одну мову.
console-error-translation-unavailable = Сервер перекладу не відповідає. Можна писати без нього.
console-error-bad-code-word = Кодове слово задовге.
console-menu = Меню
console-audit-action-login = вхід
console-audit-action-logout = вихід
console-audit-action-open = відкрито справу
console-audit-action-claim = взято розмову
console-audit-action-reply = написано людині
console-audit-action-release = повернуто в чергу
console-audit-action-transfer = передано
console-audit-action-return = повернуто програмі
console-audit-action-close = закрито
console-audit-action-level = змінено рівень
console-audit-action-note = додано нотатку
console-audit-action-erase = стерто справу
console-audit-action-safety = записано про безпеку
console-audit-action-lane = перенесено між списками
console-audit-action-refused = запит справи іншої команди
console-audit-action-invite = запрошено
console-audit-action-enrol = налаштовано запис
console-audit-action-password = змінено пароль
console-audit-action-recovery-used = використано код відновлення
console-audit-action-recovery-renewed = створено нові коди
console-audit-action-account-changed = змінено запис
console-audit-action-disabled = вимкнено запис
console-audit-action-enabled = запис знову діє
console-audit-action-reset = запис почато наново
console-audit-action-session-ended = завершено сеанс
console-audit-action-office = змінено години
console-audit-action-export = завантажено цифри
console-audit-action-reply-template = збережено готову відповідь
console-message-delivered = доставлено
console-message-earlier = До зміни
console-bird-0 = чапля
console-bird-1 = лебідь
console-bird-2 = вільшанка
console-bird-3 = ластівка
console-bird-4 = лелека
console-bird-5 = сова
console-bird-6 = зяблик
console-bird-7 = жайворонок
console-bird-8 = волове очко
console-bird-9 = журавель
console-bird-10 = дрізд
console-bird-11 = сокіл
console-bird-12 = горобець
console-bird-13 = сорока
console-bird-14 = рибалочка
console-bird-15 = голуб
console-bird-16 = ворон
console-bird-17 = кулик
console-bird-18 = шпак
console-bird-19 = зозуля
console-bird-20 = соловей
console-bird-21 = пелікан
console-bird-22 = чайка
console-bird-23 = сойка
console-quote = Цитувати у відповіді
console-quoting = Відповідь на:
console-quote-drop = Без цитати
