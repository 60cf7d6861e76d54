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
telegram-command-delete = Видалити цей чат
telegram-command-help = Що тут можна робити?
telegram-help =
    Просто напишіть, про що хочете дізнатися. Є ще такі команди:
    /human – написати людині
    /language – вибрати мову
    /delete – видалити цей чат
    Ви зараз у небезпеці? Дзвоніть { $emergency }.
telegram-language-ask = Якою мовою будемо писати?
telegram-unknown-command =
    Я не знаю цієї команди. Просто напишіть, про що хочете дізнатися. /help покаже, що я вмію.
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
console-admin-text = Адміністратори не бачать розмов. Обліковими записами керують із командного рядка (helpline staff).

## Вхід

console-login-title = Робоче місце консультанта
console-login-text = Увійдіть: ім’я користувача, пароль і код із застосунку автентифікації.
console-login-again-title = Ваш сеанс закінчився
console-login-again-text = Увійдіть, щоб продовжити. Те, що ви писали, збережено.
console-login-username = Ім’я користувача
console-login-password = Пароль
console-login-code = Код
console-login-code-hint = шість цифр із застосунку автентифікації; кожен код діє один раз
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
