### Что показывают интерфейсы по-русски. Каждое имя начинается с той части, к которой относится.
### Номера телефонов приходят только из переменных.

### widget

widget-launcher = Чат
widget-launcher-label = Открыть чат
widget-title = Чат
widget-leave = Выйти
widget-leave-label = Сразу уйти с этой страницы
widget-leave-hint = «Выйти» сразу закрывает эту страницу и открывает обычный сайт.
widget-leave-keys = То же самое, если три раза нажать Shift.
widget-hide = Закрыть окно чата
widget-menu = Ещё
widget-language = Язык
widget-person = Позвать человека
widget-delete = Удалить мои сообщения
widget-delete-ask = Удалить всё, что Вы здесь написали? Вернуть это потом будет нельзя.
widget-delete-yes = Удалить
widget-delete-no = Оставить
widget-deleted = Всё удалено. Если Вы напишете снова, начнётся новый чат.
widget-log = Сообщения
widget-write = Пишите здесь…
widget-write-label = Ваше сообщение
widget-send = Отправить
widget-emergency = Опасность? { $emergency }
widget-emergency-label = Вам сейчас грозит опасность? Звоните { $emergency }
widget-mode-assistant = Отвечает программа
widget-mode-waiting = Консультанта позвали
widget-mode-counsellor = Вам пишет консультант
widget-mode-closed = Консультант закончил чат
widget-from-visitor = Вы
widget-from-assistant = Программа
widget-from-counsellor = Консультант
widget-from-system = Уведомление
widget-typing = Пишет…
widget-sending = Отправляется…
widget-failed = Не отправлено.
widget-retry = Ещё раз
widget-offline = Нет связи. Ваш текст сохранён и будет отправлен. Вам сейчас грозит опасность? Звоните { $emergency }.
widget-trouble = Не получилось. Ваш текст сохранён. Вам сейчас грозит опасность? Звоните { $emergency }.
widget-slow-down = За короткое время пришло много сообщений. Это сообщение уйдёт чуть позже. Вам сейчас грозит опасность? Звоните { $emergency }.
widget-too-long = Слишком длинно. Лишних знаков: { $count }.
widget-left = Осталось знаков: { $count }
widget-ended = Этот чат закончился. Если Вы напишете, начнётся новый.
widget-new = Новые сообщения
widget-loading = Минутку…

## Страницы

widget-page-neutral-title = Информация
widget-page-noscript = Для этой страницы нужен JavaScript. Есть страница, которая работает без него.
widget-page-noscript-link = Чат без JavaScript
widget-page-plain-title = Информация
widget-page-plain-intro = Пишите внизу. Отвечает программа, но в любой момент можно позвать человека. Имя называть не нужно. «Выйти» закрывает эту страницу и открывает обычный сайт.
widget-page-plain-refresh = Показать новые сообщения
widget-page-plain-log = Сообщения
widget-page-plain-empty = Пока здесь ничего нет.
widget-page-plain-too-many = За короткое время пришло много сообщений. Пожалуйста, подождите немного и отправьте ещё раз. Вам сейчас грозит опасность? Звоните { $emergency }.
widget-page-plain-too-long = Текст слишком длинный. Пожалуйста, отправьте его по частям.
widget-page-plain-nothing = Пожалуйста, сначала напишите что-нибудь.
widget-page-plain-other-error = Не получилось. Пожалуйста, попробуйте ещё раз. Вам сейчас грозит опасность? Звоните { $emergency }.
widget-page-plain-ended = Чат закончился. Если Вы напишете, начнётся новый.
widget-page-exit-link = Дальше
widget-page-demo-name = Фонд «Гавань»
widget-page-demo-title = Фонд «Гавань» — советы о работе и жизни за границей
widget-page-demo-nav-help = Как мы помогаем
widget-page-demo-nav-chat = Чат
widget-page-demo-nav-about = О нас
widget-page-demo-skip = Перейти к тексту
widget-page-demo-heading = Работа не должна стоить Вам свободы
widget-page-demo-lead = Мы консультируем людей, которые работают или живут далеко от дома и чувствуют: что-то не так. Не платят, забрали документы, угрожают, давят. Бесплатно, конфиденциально, какие бы документы у Вас ни были.
widget-page-demo-start = Напишите нам
widget-page-demo-plain = Чат без JavaScript
widget-page-demo-work-title = Работа и зарплата
widget-page-demo-work = Договор, рабочие часы, удержания из зарплаты, долг посреднику: объясним, что разрешено и что Вы можете требовать.
widget-page-demo-safe-title = Безопасность
widget-page-demo-safe = Безопасный ночлег, разговор с тем, кто выслушает, врач: мы знаем, кто может помочь рядом с Вами и сколько это стоит — чаще всего нисколько.
widget-page-demo-rights-title = Права и документы
widget-page-demo-rights = Забрали паспорт или он потерялся, вид на жительство, адвокат, переводчик: расскажем, какие у Вас права.
widget-page-demo-chat-title = Как работает чат
widget-page-demo-chat-1 = Программа отвечает сразу, днём и ночью, на нескольких языках.
widget-page-demo-chat-2 = В любой момент можно позвать консультанта. Консультанты видят только Ваш чат.
widget-page-demo-chat-3 = Без имени, без регистрации. То, что Вы написали, можно удалить когда угодно.
widget-page-demo-chat-4 = Кнопка «Выйти» сразу закрывает страницу и открывает обычный сайт.
widget-page-demo-about-title = О нас
widget-page-demo-about = Здесь вместе работают социальные работники, юристы и переводчики. Мы не зависим от властей и работодателей. Мы ничего не передаём дальше, не спросив сначала Вас. Если ребёнку грозит серьёзная опасность, нам, возможно, придётся сообщить властям, но мы постараемся сначала сказать Вам.
widget-page-demo-danger = Вам сейчас грозит опасность? Звоните { $emergency }.
widget-page-demo-footer = Это страница для показа: фонд «Гавань» — выдуманная организация.

### telegram

telegram-description = О работе и жизни за границей. Программа отвечает сразу, днём и ночью, и можно позвать человека. Пишите на любом из наших языков.
telegram-short-description = О работе и жизни за границей.
telegram-command-start = Начать
telegram-command-language = Выбрать язык
telegram-command-human = Написать человеку
telegram-command-exit = Закрыть
telegram-command-hide = Скрыть сообщения бота
telegram-command-delete = Удалить этот чат
telegram-command-privacy = Кто может это прочитать?
telegram-command-help = Что здесь можно делать?
telegram-help =
    Просто напишите, что Вы хотите узнать. Есть и такие команды:
    /human — написать человеку
    /language — выбрать язык
    /exit — закрыть одним словом
    /hide — убрать мои сообщения с экрана
    /delete — удалить этот чат
    /privacy — кто может это прочитать
    Вам сейчас грозит опасность? Звоните { $emergency }.
telegram-language-ask = На каком языке будем писать?
telegram-unknown-command =
    Я не знаю такой команды. Просто напишите, что Вы хотите узнать. /help покажет, что я умею.
telegram-exit = Хорошо.
telegram-hidden = Сообщения этого бота за последние два дня исчезли с Вашего экрана. Более старые и сам чат можете убрать только Вы: удерживайте чат в списке и выберите «Удалить». В настройках чата «Автоудаление» само убирает новые сообщения. Наши консультанты по-прежнему могут читать написанное; «/delete» удаляет всё и у нас.
telegram-kept = Ничего не удалено.
telegram-nothing-to-delete = Удалять нечего: Вашего чата у нас нет. В Вашем Telegram, возможно, ещё видны старые сообщения, их можно удалить там.
telegram-failed = Не получилось. Пожалуйста, отправьте ещё раз. Вам сейчас грозит опасность? Звоните { $emergency }.

### console

console-title = Рабочее место консультанта
console-noscript = Для этой страницы нужен JavaScript.
console-language = Язык
console-logout = Выйти из системы
console-yes = да
console-no = нет
console-cancel = Отмена
console-save = Сохранить
console-retry = Повторить
console-back = Назад к списку
console-online = На связи
console-offline = Нет связи — пробуем снова
console-sound-on = Звук включён
console-sound-off = Звук выключен
console-notify-allow = Разрешить уведомления
console-notify-title = Срочно
console-notify-text = Кому-то сейчас нужна помощь.
console-notify-session = Войдите снова, чтобы получать новые случаи.
console-role-counsellor = консультант
console-role-supervisor = руководитель
console-role-admin = администратор

## Вход

console-login-title = Рабочее место консультанта
console-login-text = Введите имя пользователя, пароль и код из приложения-аутентификатора.
console-login-again-title = Сеанс закончился
console-login-again-text = Чтобы продолжить, войдите снова. То, что Вы писали, сохранено.
console-login-username = Имя пользователя
console-login-password = Пароль
console-login-code = Код
console-login-code-hint = шесть цифр из приложения, каждый код действует один раз. Или код восстановления. При первом входе оставьте пустым.
console-login-submit = Войти
console-login-wrong = Имя пользователя, пароль или код неверны. Дождитесь нового кода и попробуйте ещё раз.

## Списки

console-queue = Разговоры
console-queue-waiting = Ждут
console-queue-mine = Мои
console-queue-others = Остальные
console-queue-waiting-empty = Никто не ждёт.
console-queue-mine-empty = У Вас нет разговоров. Откройте один из ожидающих и возьмите его.
console-queue-others-empty = Нет.
console-waits = ждёт { $time }
console-ago = { $time } назад
console-seconds = { $n } с
console-minutes = { $n } мин
console-hours = { $n } ч { $m } мин
console-days = { $n } дн. { $h } ч
console-unread = новое
console-with-assistant = у программы
console-more-indicators =
    { $count ->
        [one] ещё { $count } признак
        [few] ещё { $count } признака
        [many] ещё { $count } признаков
       *[other] ещё { $count } признака
    }
console-left-by-quick-exit = быстрый выход
console-not-safe-to-write = писать небезопасно

## Разговор

console-conversation = Разговор
console-nothing-open = Выберите разговор из списка.
console-loading = Минутку…
console-erased = Этот разговор стёрт.
console-messages = Сообщения
console-new-messages = Новые сообщения ↓
console-actions = Что сделать с разговором
console-state-mine = ведёте Вы
console-state-other = ведёт { $name }
console-state-waiting = ждёт { $time }
console-state-assistant = у программы
console-state-closed = закрыт
console-bar-waiting = Человек ждёт консультанта. Пока Вы не взяли разговор, отвечает программа.
console-bar-assistant = Отвечает программа. Вы можете взять разговор; человеку об этом сообщат.
console-bar-other = С этим человеком переписывается { $name }.
console-bar-closed = Этот разговор закрыт. Если человек напишет снова, ответит программа.
console-claim = Взять
console-release = Вернуть в очередь
console-transfer = Передать
console-transfer-text = Человеку сообщат, кто будет писать ему дальше.
console-transfer-to = Кому
console-transfer-language = Очередь: кто знает язык — { $language }
console-here = сейчас здесь
console-return = Вернуть программе
console-return-text = Снова отвечает программа, и начинает она заново. Человеку сообщат, что Вы вышли из чата.
console-close = Закрыть
console-close-text = Человеку сообщат, что разговор закончен и что он может написать снова в любое время.
console-erase = Стереть
console-erase-text = Весь этот разговор будет стёрт навсегда — и у человека, и у нас. Вернуть его нельзя.
console-outcome = Итог
console-outcome-informed = Дана информация
console-outcome-referred = Дано направление в другую службу
console-outcome-emergency = Подключены экстренные службы
console-outcome-safe-place = Найдено безопасное место
console-outcome-no-reply = Больше не отвечает
console-outcome-not-for-us = Не по нашему профилю
console-outcome-other = Другое
console-banner-quick-exit = Человек ушёл через быстрый выход. Не пишите первыми: рядом с ним может кто-то быть.
console-banner-not-safe = Переписку, возможно, читает кто-то ещё. Не пишите первыми и не пишите ничего, что может выдать человека.
console-sure-title = Всё равно написать?
console-sure-quick-exit = Человек ушёл в спешке. Сообщение может увидеть кто-то другой.
console-sure-not-safe = Возможно, человеку небезопасно писать. Сообщение может увидеть кто-то другой.
console-sure-send = Всё равно отправить
console-reply-label = Ваш ответ
console-reply-placeholder = Напишите человеку…
console-reply-hint = Enter — отправить, Shift+Enter — новая строка
console-send = Отправить
console-left = осталось знаков: { $count }
console-too-long =
    { $count ->
        [one] { $count } лишний знак
        [few] { $count } лишних знака
        [many] { $count } лишних знаков
       *[other] { $count } лишнего знака
    }
console-typing-visitor = Человек пишет…
console-message-sending = Отправляется…
console-message-sent = Отправлено
console-message-failed = Не отправлено.
console-message-undelivered = Не удалось доставить
console-pressed = нажата кнопка
console-buttons-offered = Кнопки: { $buttons }
console-from-visitor = Человек
console-from-assistant = Программа
console-from-counsellor = Консультант
console-from-system = Уведомление

## Карточка передачи

console-card = Карточка передачи
console-fact-level = Уровень
console-fact-indicators = Признаки
console-fact-language = Язык
console-fact-channel = Канал
console-fact-safe = Безопасно ли писать
console-fact-exit = Быстрый выход
console-fact-consent = Хочет консультанта
console-fact-began = Начало
console-fact-holder = У кого
console-fact-outcome = Итог
console-indicators-none = нет
console-consent-declined = отказ
console-consent-open = отказа не было
console-safe-unknown = неизвестно
console-safe-yes = да
console-safe-no = нет
console-mode-assistant = у программы
console-mode-waiting = ни у кого, ждёт
console-mode-counsellor = у консультанта
console-mode-closed = ни у кого, закрыт
console-channel-web = Сайт
console-channel-telegram = Telegram
console-level-none = Нет
console-level-elevated = Повышенный
console-level-high = Высокий
console-level-immediate = Срочный
console-level-change = Изменить уровень
console-level-text = Понизить уровень могут только сотрудники. Напишите почему; слова человека не приводите.
console-reason = Причина
console-verdict-ask = Уровень был верным?
console-verdict-right = Верный
console-verdict-too-high = Слишком высокий
console-verdict-too-low = Слишком низкий
console-verdict-thanks = Записано, без связи с этим разговором.
console-notes = Заметки
console-note-label = Новая заметка
console-note-placeholder = Для коллег; человек её не видит
console-note-add = Добавить заметку
console-history = Что было до сих пор
console-event-queued = поставлен в очередь
console-event-requested = человек попросил консультанта
console-event-claimed = взят
console-event-released = возвращён в очередь
console-event-transferred = передан
console-event-returned = возвращён программе
console-event-closed = закрыт
console-event-reopened = человек написал снова
console-event-declined = человек не хочет консультанта
console-event-level = уровень повышен
console-event-level-set = уровень изменён
console-event-alert = тревога
console-event-undelivered = сообщение не удалось доставить
console-event-left-by-quick-exit = быстрый выход
console-event-assistant-unavailable = программа не ответила

## Признаки

console-indicator-confinement = Не дают уйти
console-indicator-document-confiscation = Отобраны документы
console-indicator-physical-violence = Физическое насилие
console-indicator-sexual-exploitation = Сексуальная эксплуатация
console-indicator-forced-labour = Принудительный труд
console-indicator-forced-criminality = Заставляют нарушать закон
console-indicator-debt-bondage = Долговая кабала
console-indicator-wage-withholding = Удерживают зарплату
console-indicator-threats = Угрозы
console-indicator-deception = Обман
console-indicator-isolation-surveillance = Изоляция или слежка
console-indicator-excessive-work = Непосильная работа
console-indicator-abusive-conditions = Унизительные условия
console-indicator-minor = Ребёнок
console-indicator-sold-or-moved = Продают или увозят
console-indicator-forced-marriage = Принудительный брак
console-indicator-organ-removal = Изъятие органов
console-indicator-online-exploitation = Эксплуатация в интернете
console-indicator-suicide-self-harm = Самоубийство или самоповреждение
console-indicator-immediate-danger = Опасность сейчас
console-indicator-medical-emergency = Нужна срочная медицинская помощь
console-indicator-abuse-of-vulnerability = Пользуются уязвимостью
console-indicator-unsafe-to-write = Писать небезопасно

## Цифры

console-figures = Цифры
console-figures-text = Разговоры по дню, когда они начались. Числа меньше 5 показаны как <5.
console-figures-from = с
console-figures-to = по
console-figures-all = Всего
console-figures-conversations = Разговоры
console-figures-escalated = С консультантом или в ожидании консультанта

## Ошибки

console-error-other = Не получилось. Попробуйте ещё раз.
console-error-offline = Нет связи. Попробуйте ещё раз.
console-error-already-claimed = Этот разговор уже ведёт { $name }.
console-error-not-holder = Вы (уже) не ведёте этот разговор.
console-error-not-allowed-now = Сейчас это невозможно.
console-error-conversation-closed = Разговор закончен.
console-error-forbidden = Ваша роль этого не позволяет.
console-error-text-empty = Сообщение пустое.
console-error-text-too-long = Текст слишком длинный.
console-error-unknown-colleague = Этот коллега не может брать разговоры.
console-error-slow-down = Слишком много попыток. Подождите { $seconds } с.

### Alerts outside the console

alert-immediate = Линия помощи: кому-то нужна помощь прямо сейчас. Уровень: { $level }. Случай { $case }.
alert-unanswered = Линия помощи: кто-то ждёт, и никто не ответил. Уровень: { $level }. Случай { $case }.

### Console: the desk, accounts, office, figures

console-pages = Страницы
console-saved = Сохранено.
console-close-window = Закрыть окно
console-queue-tips = Сообщения и обеспокоенные близкие
console-queue-tips-empty = Нет.
console-owed = ждёт Вашего ответа
console-unanswered = никто не ответил
console-safe-time = может читать: { $time }
console-write-first-no = не писать первыми
console-banner-write-first = Человек просил не писать первыми. Отвечайте, когда он напишет.
console-banner-owed = Человек ждёт Вашего ответа. Если ответа скоро не будет, разговор вернётся в очередь.
console-notify-owed-title = Кто-то ждёт Вашего ответа
console-notify-owed-text = Иначе разговор вернётся в очередь.
console-notify-unanswered-title = Никто не ответил
console-notify-unanswered-text = Кто-то ждёт уже некоторое время.
console-sure-pause = Человек давно не писал. Возможно, телефон сейчас у кого-то другого. Безопасная первая фраза ничего не говорит: «Вам сейчас удобно?»
console-sure-write-first = Человек просил не писать первыми.
console-opener = «Вам сейчас удобно?»
console-opener-text = Отправляет нейтральную первую фразу на языке человека
console-earlier-above = Выше: прежний разговор. Человек написал снова
console-message-edited = изменено человеком
console-folded = Тяжело читать: { $names }
console-fold-on = Тяжёлые сообщения свёрнуты
console-fold-off = Тяжёлые сообщения показаны
console-card-sentences = Что повысило уровень
console-card-asked = Последнее от человека
console-card-answered = Последнее от программы
console-fact-lane = О ком
console-fact-topic = Тема
console-fact-country = Страна
console-fact-write-first = Можно писать первыми
console-fact-safe-time = Более безопасное время
console-fact-code-word = Кодовое слово
console-code-word-none = не оговорено
console-time-any = в любое время
console-time-morning = утром
console-time-midday = около полудня
console-time-evening = вечером
console-lane-person = сам человек
console-lane-other = кто-то другой (тревога или сообщение)
console-lane-to-other = Перенести к сообщениям
console-lane-to-person = Перенести к тем, кому нужна помощь
console-safety = Безопасная переписка
console-safety-change = Изменить
console-safety-text = О чём Вы договорились с человеком. Система предупреждает всех, прежде чем уйдёт сообщение вопреки этому.
console-event-safety = записано о безопасности
console-event-lane = перенесено
console-event-reminded = напомнено
console-event-released-unanswered = возвращено в очередь, никто не ответил
console-event-unanswered = руководители оповещены
console-insert-replies = Готовые ответы
console-insert-services = Найти службу
console-insert-replies-filter = Поиск ответов
console-insert-services-filter = Название, вид помощи, город или страна
console-insert-none = Ничего не найдено.
console-insert-shared = общий
console-insert-please-check = проверьте
console-insert-add = Сохранить как ответ
console-insert-edit = Изменить
console-insert-remove = Удалить ответ
console-insert-title = Название
console-insert-text = Текст
console-insert-share = для всех
console-insert-holes = Не пишите ничего ни о каком человеке. Ваше имя и экстренный номер можно вписать в фигурных скобках: name, emergency.
console-translate = Переводить
console-translate-title = Проверьте перевод
console-translate-text = Это сделала машина. Перед отправкой можно исправить. Человеку скажут, что переводит машина.
console-translate-there = Текст на языке: { $language }
console-translate-back = Обратный перевод
console-translate-change = Изменить мой текст
console-keys = Горячие клавиши
console-keys-help = Показать этот список
console-keys-on = Использовать однобуквенные клавиши
console-keys-next = Следующий разговор
console-keys-previous = Предыдущий разговор
console-keys-queue = К списку
console-keys-reply = К полю ответа
console-keys-send = Отправить (в поле ответа)
console-keys-escape = Выйти из поля или окна
console-keys-arrows = Вверх и вниз по списку
console-guide = Как работает эта страница
console-guide-queue = Слева те, кто ждёт: сначала самые срочные, потом те, кто ждёт дольше всех. Немедленные случаи звучат, пока их кто-нибудь не возьмёт.
console-guide-open = Откройте разговор, чтобы прочитать. Карточка справа показывает, что повысило уровень и безопасно ли писать.
console-guide-claim = Возьмите разговор, прежде чем писать. С этого момента программа молчит, а человеку называют Ваше показанное имя.
console-guide-safety = Рано спросите, безопасно ли писать, и запишите ответ. Система предупредит, прежде чем Вы отправите что-то вопреки ему.
console-guide-end = Когда заканчиваете, передайте, верните или закройте разговор. Кто ждёт Вас слишком долго, возвращается в очередь.
console-guide-demo = Чтобы потренироваться на вымышленных разговорах, на сервере можно запустить «helpline demo».
console-account = Моя учётная запись
console-account-who = { $name } (имя пользователя: { $user })
console-account-rename = Изменить показанное имя
console-account-rename-text = Это имя видят те, кто нам пишет. Оно не обязано быть настоящим.
console-account-shown-as = Показанное имя
console-account-password = Изменить пароль
console-account-password-now = Текущий пароль
console-account-password-new = Новый пароль
console-account-password-text = Не менее { $count } символов; хорошо подходят несколько не связанных между собой слов.
console-account-password-done = Пароль изменён. Во всех других местах выполнен выход.
console-account-recovery = Коды восстановления (осталось { $count })
console-account-recovery-title = Новые коды восстановления
console-account-recovery-text = С таким кодом можно один раз войти без телефона. Старые коды больше не будут действовать.
console-account-recovery-make = Создать новые коды
console-account-codes = Ваши коды восстановления
console-account-codes-text = Они показаны только сейчас. Запишите или распечатайте их и храните отдельно от телефона. Каждый действует один раз.
console-account-codes-kept = Коды сохранены
console-account-codes-go = Дальше
console-account-sessions = Где выполнен вход
console-account-session-began = С какого времени
console-account-session-seen = Последнее использование
console-account-session-this = эта
console-account-session-end = Выйти там
console-account-session-ended = Выход выполнен.
console-enrol = Настройте учётную запись
console-enrol-text = Отсканируйте изображение приложением для кодов, выберите свой пароль и введите первый код.
console-enrol-qr = QR-код для приложения
console-enrol-secret = Или введите это в приложение:
console-enrol-password = Свой пароль
console-enrol-again = То же ещё раз
console-enrol-code = Первый код приложения
console-enrol-differ = Пароли не совпадают.
console-enrol-submit = Настроить и войти
console-accounts = Учётные записи
console-accounts-text = Администраторы управляют учётными записями и часами. Разговоров они не видят, если сами не консультируют.
console-accounts-name = Имя
console-accounts-username = Имя пользователя
console-accounts-role = Роль
console-accounts-languages = Языки
console-accounts-only-these = видит разговоры только на этих языках
console-accounts-counsels = администратор, который также консультирует
console-accounts-state = Состояние
console-accounts-active = действует
console-accounts-invited = приглашён
console-accounts-disabled = отключён
console-accounts-last-login = Последний вход
console-accounts-never = никогда
console-accounts-actions = Действия
console-accounts-invite = Пригласить
console-accounts-invite-text = Коллега получит пароль для первого входа и тогда настроит второй фактор.
console-accounts-invitation = Приглашение
console-accounts-invitation-text = Это показано только один раз и действует до { $until }. Передайте лично или по телефону.
console-accounts-invitation-done = Передано
console-accounts-change = Изменить
console-accounts-reset = Начать заново
console-accounts-reset-text = Пароль и второй фактор станут недействительными. Вы получите новое приглашение.
console-accounts-logout = Выйти везде
console-accounts-enable = Снова впустить
console-accounts-disable = Отключить
console-accounts-disable-text = Никто больше не сможет войти с ней. Разговоры этого коллеги вернутся в очередь.
console-office = Часы работы
console-office-text = Вне этих часов людям говорят, когда снова кто-то будет и какие линии отвечают сейчас.
console-office-hours = Часы
console-office-hours-hint = Например: Mon-Fri 08:00-20:00; Sat 10:00-14:00, или 24/7, или closed
console-office-zone = Часовой пояс
console-office-holidays = Дни, когда никого нет
console-office-holidays-hint = По одному в строке: 2026-12-24 или 2026-12-24..2026-12-26 Рождество
console-office-open = Консультанты сейчас на месте.
console-office-closed = Сейчас закрыто. Следующий раз: { $time }
console-office-never = С такими часами никого никогда нет.
console-audit = Журнал
console-audit-text = Кто, что, с каким случаем и когда сделал. Ничего из написанного здесь нет.
console-audit-at = Когда
console-audit-actor = Кто
console-audit-action = Что
console-audit-case = Случай
console-audit-detail = Подробность
console-audit-more = Показать более старые
console-audit-none = Записей нет.
console-audit-verify = Проверить журнал
console-audit-intact = Журнал цел: каждая строка следует из предыдущей.
console-audit-broken = Журнал повреждён в строке { $row }. Сообщите ответственным за защиту данных.
console-figures-days = Последние { $count } дней
console-figures-csv = Скачать CSV
console-figures-number = Количество
console-figures-by-day = Разговоры по дням
console-figures-table = Таблицей
console-figures-out-of-hours = В очереди вне часов работы
console-figures-waits = Время до первого ответа человека
console-figures-waits-text = Из менее чем пяти ответов ничего не вычисляется.
console-figures-answered = Отвечено
console-figures-median = Медиана
console-figures-p95 = 95 из 100 в течение
console-figures-precision = Верные тревоги
console-figures-precision-text = По Вашим оценкам высокого и немедленного уровней.
console-figures-none = Слишком мало, чтобы показать.
console-error-bad-password = Этот пароль слишком короткий, слишком простой или содержит имя пользователя.
console-error-wrong-password = Текущий пароль неверен.
console-error-wrong-code = Код не подходит. Дождитесь следующего.
console-error-office-kept = Тогда не осталось бы администратора или Вы закрыли бы собственную учётную запись.
console-error-unknown-placeholder = В фигурных скобках может быть только name или emergency.
console-error-bad-hours = Часы не удалось прочитать. Запишите, как в примере.
console-error-bad-timezone = Такого часового пояса нет.
console-error-bad-holidays = Один из дней не удалось прочитать. Пишите так: 2026-12-24, по одному в строке.
console-error-bad-username = Имя пользователя: 1–32 знака a-z, 0-9, точка, дефис, подчёркивание.
console-error-unknown-language = Выберите хотя бы один язык.
console-error-translation-unavailable = Сервер перевода не отвечает. Можно писать без него.
console-error-bad-code-word = Кодовое слово слишком длинное.
console-menu = Меню
console-audit-action-login = вход
console-audit-action-logout = выход
console-audit-action-open = открыт случай
console-audit-action-claim = взят разговор
console-audit-action-reply = написано человеку
console-audit-action-release = возвращено в очередь
console-audit-action-transfer = передано
console-audit-action-return = возвращено программе
console-audit-action-close = закрыто
console-audit-action-level = изменён уровень
console-audit-action-note = добавлена заметка
console-audit-action-erase = удалён случай
console-audit-action-safety = записано о безопасности
console-audit-action-lane = перенесено между списками
console-audit-action-refused = запрошен случай другой команды
console-audit-action-invite = приглашение
console-audit-action-enrol = настроена запись
console-audit-action-password = изменён пароль
console-audit-action-recovery-used = использован код восстановления
console-audit-action-recovery-renewed = созданы новые коды
console-audit-action-account-changed = изменена запись
console-audit-action-disabled = отключена запись
console-audit-action-enabled = запись снова действует
console-audit-action-reset = запись начата заново
console-audit-action-session-ended = завершён сеанс
console-audit-action-office = изменены часы
console-audit-action-export = скачаны цифры
console-audit-action-reply-template = сохранён готовый ответ
console-message-delivered = доставлено
console-message-earlier = До изменения
console-bird-0 = цапля
console-bird-1 = лебедь
console-bird-2 = зарянка
console-bird-3 = ласточка
console-bird-4 = аист
console-bird-5 = сова
console-bird-6 = зяблик
console-bird-7 = жаворонок
console-bird-8 = крапивник
console-bird-9 = журавль
console-bird-10 = дрозд
console-bird-11 = сокол
console-bird-12 = воробей
console-bird-13 = сорока
console-bird-14 = зимородок
console-bird-15 = голубь
console-bird-16 = ворон
console-bird-17 = кулик
console-bird-18 = скворец
console-bird-19 = кукушка
console-bird-20 = соловей
console-bird-21 = пеликан
console-bird-22 = чайка
console-bird-23 = сойка
console-quote = Цитировать в ответе
console-quoting = Ответ на:
console-quote-drop = Без цитаты
