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
telegram-command-delete = Удалить этот чат
telegram-command-help = Что здесь можно делать?
telegram-help =
    Просто напишите, что Вы хотите узнать. Есть и такие команды:
    /human — написать человеку
    /language — выбрать язык
    /delete — удалить этот чат
    Вам сейчас грозит опасность? Звоните { $emergency }.
telegram-language-ask = На каком языке будем писать?
telegram-unknown-command =
    Я не знаю такой команды. Просто напишите, что Вы хотите узнать. /help покажет, что я умею.
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
console-admin-text = Администраторы не видят разговоров. Учётные записи ведутся в командной строке (helpline staff).

## Вход

console-login-title = Рабочее место консультанта
console-login-text = Введите имя пользователя, пароль и код из приложения-аутентификатора.
console-login-again-title = Сеанс закончился
console-login-again-text = Чтобы продолжить, войдите снова. То, что Вы писали, сохранено.
console-login-username = Имя пользователя
console-login-password = Пароль
console-login-code = Код
console-login-code-hint = шесть цифр из приложения-аутентификатора; каждый код действует один раз
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
