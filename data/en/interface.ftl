### What the interfaces show in English. Ids begin with the part they belong to.
### Phone numbers come in as variables, never typed.

### widget

widget-launcher = Chat
widget-launcher-label = Open the chat
widget-title = Chat
widget-leave = Leave
widget-leave-label = Leave this page now
widget-leave-hint = “Leave” closes this page at once and opens an ordinary website.
widget-leave-keys = Pressing Shift three times does the same.
widget-hide = Close the chat window
widget-menu = More
widget-language = Language
widget-person = Ask for a person
widget-delete = Delete my messages
widget-delete-ask = Delete everything you wrote here? It cannot be brought back after that.
widget-delete-yes = Delete
widget-delete-no = Keep
widget-deleted = Everything is deleted. If you write again, a new chat begins.
widget-log = Messages
widget-write = Write here…
widget-write-label = Your message
widget-send = Send
widget-emergency = Danger now? { $emergency }
widget-emergency-label = In danger now? Call { $emergency }
widget-mode-assistant = A program answers
widget-mode-waiting = A counsellor has been asked
widget-mode-counsellor = A counsellor is writing to you
widget-mode-closed = The counsellor has ended the chat
widget-from-visitor = You
widget-from-assistant = Program
widget-from-counsellor = Counsellor
widget-from-system = Notice
widget-typing = Writing…
widget-sending = Sending…
widget-failed = Not sent.
widget-retry = Try again
widget-offline = No connection. Your text is kept and will be sent. In danger now? Call { $emergency }.
widget-trouble = This did not work. Your text is kept. In danger now? Call { $emergency }.
widget-slow-down = Many messages came in a short time. This one will be sent in a moment. In danger now? Call { $emergency }.
widget-too-long = Too long: { $count } characters more than fit into one message.
widget-left = { $count } characters left
widget-ended = This chat has ended. If you write, a new one begins.
widget-new = New messages
widget-loading = One moment…

## Pages

widget-page-neutral-title = Information
widget-page-noscript = This page needs JavaScript. There is a page that works without it.
widget-page-noscript-link = Chat without JavaScript
widget-page-plain-title = Information
widget-page-plain-intro = Write below. A program answers, and you can ask for a person at any time. You do not have to give your name. “Leave” closes this page and opens an ordinary website.
widget-page-plain-refresh = Show new messages
widget-page-plain-log = Messages
widget-page-plain-empty = There are no messages yet.
widget-page-plain-too-many = Many messages came in a short time. Please wait a moment and send it again. In danger now? Call { $emergency }.
widget-page-plain-too-long = The text is too long. Please send it in shorter parts.
widget-page-plain-nothing = Please write something first.
widget-page-plain-other-error = This did not work. Please try again. In danger now? Call { $emergency }.
widget-page-plain-ended = The chat has ended. If you write, a new one begins.
widget-page-exit-link = Continue
widget-page-demo-name = Harbour Foundation
widget-page-demo-title = Harbour Foundation – advice on work and living abroad
widget-page-demo-nav-help = How we help
widget-page-demo-nav-chat = The chat
widget-page-demo-nav-about = About us
widget-page-demo-skip = Skip to main content
widget-page-demo-heading = Work should not cost you your freedom
widget-page-demo-lead = We advise people who work or live far from home and feel that something is not right: unpaid wages, papers taken away, threats, pressure. Free of charge, in confidence, whatever papers you have.
widget-page-demo-start = Write to us
widget-page-demo-plain = Chat without JavaScript
widget-page-demo-work-title = Work and wages
widget-page-demo-work = Contract, working hours, deductions, debts to a recruiter: we explain what is allowed and what you can claim.
widget-page-demo-safe-title = Safety
widget-page-demo-safe = A safe place to sleep, someone to talk to, a doctor: we know who can help near you, and what it costs – mostly nothing.
widget-page-demo-rights-title = Rights and papers
widget-page-demo-rights = Passport taken or lost, a residence permit, a lawyer, an interpreter: we tell you what rights you have.
widget-page-demo-chat-title = How the chat works
widget-page-demo-chat-1 = A program answers at once, day and night, in several languages.
widget-page-demo-chat-2 = You can ask for a counsellor at any time. Counsellors see only your chat.
widget-page-demo-chat-3 = No name, no account. You can delete what you wrote whenever you like.
widget-page-demo-chat-4 = The “Leave” button closes the page at once and opens an ordinary website.
widget-page-demo-about-title = About us
widget-page-demo-about = Social workers, lawyers and interpreters work here together. We are independent of authorities and employers. We pass nothing on without asking you first. If a child is in serious danger, we may have to tell the authorities, but we will try to tell you first.
widget-page-demo-danger = In danger now? Call { $emergency }.
widget-page-demo-footer = A demonstration page: Harbour Foundation is an invented organisation.

### telegram

telegram-description = Information about work and life abroad. A program answers at once, day and night, and you can ask for a person. Write in any of our languages.
telegram-short-description = Information about work and life abroad.
telegram-command-start = Start
telegram-command-language = Choose a language
telegram-command-human = Write to a person
telegram-command-delete = Delete this chat
telegram-command-help = What can I do here?
telegram-help =
    Just write what you would like to know. These commands work too:
    /human – write to a person
    /language – choose a language
    /delete – delete this chat
    In danger now? Call { $emergency }.
telegram-language-ask = Which language shall we use?
telegram-unknown-command =
    I do not know this command. Just write what you would like to know. /help shows what I can do.
telegram-kept = Nothing was deleted.
telegram-nothing-to-delete = There is nothing to delete: we have no chat with you. Telegram on your device may still show old messages, which you can clear there.
telegram-failed = This did not work. Please send it again. In danger now? Call { $emergency }.

### console

console-title = Counsellors’ desk
console-noscript = This page needs JavaScript.
console-language = Language
console-logout = Log out
console-yes = yes
console-no = no
console-cancel = Cancel
console-save = Save
console-retry = Try again
console-back = Back to the list
console-online = Connected
console-offline = No connection – trying again
console-sound-on = Sound on
console-sound-off = Sound off
console-notify-allow = Allow notifications
console-notify-title = Immediate
console-notify-text = Somebody needs help now.
console-notify-session = Log in again to keep receiving cases.
console-role-counsellor = counsellor
console-role-supervisor = supervisor
console-role-admin = admin

## Login

console-login-title = Counsellors’ desk
console-login-text = Log in with your user name, your password and the code of your authenticator app.
console-login-again-title = Your session has ended
console-login-again-text = Log in to go on. What you were writing is kept.
console-login-username = User name
console-login-password = Password
console-login-code = Code
console-login-code-hint = six digits from the authenticator app; each works once. Or a recovery code. Leave it empty at your first login.
console-login-submit = Log in
console-login-wrong = User name, password or code is wrong. Wait for a new code and try again.

## Lists

console-queue = Conversations
console-queue-waiting = Waiting
console-queue-mine = Mine
console-queue-others = Others
console-queue-waiting-empty = Nobody is waiting.
console-queue-mine-empty = You have no conversation. Open one that is waiting and take it over.
console-queue-others-empty = None.
console-waits = waiting { $time }
console-ago = { $time } ago
console-seconds = { $n } s
console-minutes = { $n } min
console-hours = { $n } h { $m } min
console-days = { $n } d { $h } h
console-unread = new
console-with-assistant = with the program
console-more-indicators =
    { $count ->
        [one] one more sign
       *[other] { $count } more signs
    }
console-left-by-quick-exit = left by quick exit
console-not-safe-to-write = not safe to write

## Conversation

console-conversation = Conversation
console-nothing-open = Choose a conversation from the list.
console-loading = One moment…
console-erased = This conversation has been erased.
console-messages = Messages
console-new-messages = New messages ↓
console-actions = What to do with the conversation
console-state-mine = You have it
console-state-other = { $name } has it
console-state-waiting = waiting { $time }
console-state-assistant = with the program
console-state-closed = closed
console-bar-waiting = The person is waiting for a counsellor. Until you take over, the program answers.
console-bar-assistant = The program answers. You can take over; the person will be told.
console-bar-other = { $name } is writing to this person.
console-bar-closed = This conversation is closed. If the person writes again, the program answers.
console-claim = Take over
console-release = Back to the queue
console-transfer = Pass on
console-transfer-text = The person is told who will write to them next.
console-transfer-to = To whom
console-transfer-language = Queue: whoever speaks { $language }
console-here = here now
console-return = To the program
console-return-text = The program answers again and begins afresh. The person is told that you have left.
console-close = Close
console-close-text = The person is told that the conversation has ended and that they can write again at any time.
console-erase = Erase
console-erase-text = Everything in this conversation is erased for good, for the person and for us. It cannot be brought back.
console-outcome = Outcome
console-outcome-informed = Information given
console-outcome-referred = Referred to another service
console-outcome-emergency = Emergency services involved
console-outcome-safe-place = Safe place arranged
console-outcome-no-reply = No more replies
console-outcome-not-for-us = Not for us
console-outcome-other = Other
console-banner-quick-exit = The person left by quick exit. Do not write first: somebody may be with them.
console-banner-not-safe = Somebody may be reading along. Do not write first; write nothing that could give the person away.
console-sure-title = Write anyway?
console-sure-quick-exit = The person left in a hurry. A message may be seen by somebody else.
console-sure-not-safe = The person may not be able to write safely. A message may be seen by somebody else.
console-sure-send = Send anyway
console-reply-label = Your reply
console-reply-placeholder = Write to the person…
console-reply-hint = Enter sends, Shift+Enter begins a new line
console-send = Send
console-left = { $count } characters left
console-too-long =
    { $count ->
        [one] one character too many
       *[other] { $count } characters too many
    }
console-typing-visitor = The person is writing…
console-message-sending = Sending…
console-message-sent = Sent
console-message-failed = Not sent.
console-message-undelivered = Could not be delivered
console-pressed = pressed a button
console-buttons-offered = Buttons: { $buttons }
console-from-visitor = Person
console-from-assistant = Program
console-from-counsellor = Counsellor
console-from-system = Notice

## Handoff card

console-card = Handoff card
console-fact-level = Level
console-fact-indicators = Signs
console-fact-language = Language
console-fact-channel = Channel
console-fact-safe = Safe to write
console-fact-exit = Left by quick exit
console-fact-consent = Wants a counsellor
console-fact-began = Began
console-fact-holder = With
console-fact-outcome = Outcome
console-indicators-none = none
console-consent-declined = said no
console-consent-open = has not said no
console-safe-unknown = not known
console-safe-yes = yes
console-safe-no = no
console-mode-assistant = the program
console-mode-waiting = nobody, waiting
console-mode-counsellor = a counsellor
console-mode-closed = nobody, closed
console-channel-web = Website
console-channel-telegram = Telegram
console-level-none = None
console-level-elevated = Elevated
console-level-high = High
console-level-immediate = Immediate
console-level-change = Change the level
console-level-text = Only staff can lower a level. Say why; do not quote the person.
console-reason = Reason
console-verdict-ask = Was the level right?
console-verdict-right = Right
console-verdict-too-high = Too high
console-verdict-too-low = Too low
console-verdict-thanks = Noted, without any link to this conversation.
console-notes = Notes
console-note-label = New note
console-note-placeholder = For colleagues; the person does not see it
console-note-add = Add note
console-history = What happened so far
console-event-queued = put into the queue
console-event-requested = the person asked for it
console-event-claimed = taken over
console-event-released = back to the queue
console-event-transferred = passed on
console-event-returned = back to the program
console-event-closed = closed
console-event-reopened = the person wrote again
console-event-declined = the person wants no counsellor
console-event-level = level raised
console-event-level-set = level changed
console-event-alert = alarm
console-event-undelivered = a message could not be delivered
console-event-left-by-quick-exit = left by quick exit
console-event-assistant-unavailable = the program did not answer

## Signs

console-indicator-confinement = Kept from leaving
console-indicator-document-confiscation = Papers taken away
console-indicator-physical-violence = Physical violence
console-indicator-sexual-exploitation = Sexual exploitation
console-indicator-forced-labour = Forced labour
console-indicator-forced-criminality = Forced to break the law
console-indicator-debt-bondage = Bound by debt
console-indicator-wage-withholding = Wages withheld
console-indicator-threats = Threats
console-indicator-deception = Deceived
console-indicator-isolation-surveillance = Isolated or watched
console-indicator-excessive-work = Excessive work
console-indicator-abusive-conditions = Abusive conditions
console-indicator-minor = A child
console-indicator-sold-or-moved = Sold or moved
console-indicator-forced-marriage = Forced marriage
console-indicator-organ-removal = Organ removal
console-indicator-online-exploitation = Online exploitation
console-indicator-suicide-self-harm = Suicide or self-harm
console-indicator-immediate-danger = Danger now
console-indicator-medical-emergency = Medical emergency
console-indicator-abuse-of-vulnerability = Vulnerability abused
console-indicator-unsafe-to-write = Not safe to write

## Figures

console-figures = Figures
console-figures-text = Conversations by the day they began. Numbers under 5 are shown as <5.
console-figures-from = from
console-figures-to = to
console-figures-all = Altogether
console-figures-conversations = Conversations
console-figures-escalated = With a counsellor or waiting for one

## Problems

console-error-other = This did not work. Please try again.
console-error-offline = No connection. Please try again.
console-error-already-claimed = { $name } has already taken it over.
console-error-not-holder = You do not have this conversation (any more).
console-error-not-allowed-now = That is not possible now.
console-error-conversation-closed = The conversation has ended.
console-error-forbidden = Your role does not permit this.
console-error-text-empty = The message is empty.
console-error-text-too-long = The text is too long.
console-error-unknown-colleague = This colleague cannot take conversations.
console-error-slow-down = Too many attempts. Wait { $seconds } seconds.

### Alerts outside the console

alert-immediate = Helpline: somebody needs help now. Level: { $level }. Case { $case }.
alert-unanswered = Helpline: nobody has answered somebody who waits. Level: { $level }. Case { $case }.

### Console: the desk, accounts, office, figures

console-pages = Pages
console-saved = Saved.
console-close-window = Close window
console-queue-tips = Tips and worried others
console-queue-tips-empty = None.
console-owed = waits for your answer
console-unanswered = nobody has answered
console-safe-time = may be read: { $time }
console-write-first-no = do not write first
console-banner-write-first = The person asked not to be written to first. Answer when they write.
console-banner-owed = The person is waiting for your answer. If nobody answers soon, the conversation goes back to the queue.
console-notify-owed-title = Somebody is waiting for your answer
console-notify-owed-text = Otherwise the conversation goes back to the queue.
console-notify-unanswered-title = Nobody has answered
console-notify-unanswered-text = Somebody has been waiting for a while.
console-sure-pause = The person has not written for a while. Somebody else may hold the phone now. The safe first line says nothing: “Is now a good time?”
console-sure-write-first = The person asked not to be written to first.
console-opener = “Is now a good time?”
console-opener-text = Sends a first line without any content, in the person’s language
console-earlier-above = Above: an earlier conversation. The person wrote again
console-message-edited = changed by the person
console-folded = Hard to read: { $names }
console-fold-on = Hard messages folded
console-fold-off = Hard messages shown
console-card-sentences = What raised the level
console-card-asked = Last from the person
console-card-answered = Last from the program
console-fact-lane = About
console-fact-topic = Topic
console-fact-country = Country
console-fact-write-first = We may write first
console-fact-safe-time = Safer time
console-fact-code-word = Code word
console-code-word-none = none agreed
console-time-any = at any time
console-time-morning = in the morning
console-time-midday = around noon
console-time-evening = in the evening
console-lane-person = the person themselves
console-lane-other = somebody else (worry or tip)
console-lane-to-other = Move to tips
console-lane-to-person = Move to people in need
console-safety = Writing safely
console-safety-change = Change
console-safety-text = What you agreed with the person. The desk warns everybody before a message goes against it.
console-event-safety = safety noted
console-event-lane = moved
console-event-reminded = reminded
console-event-released-unanswered = back to the queue, nobody answered
console-event-unanswered = supervisors were told
console-insert-replies = Ready-made replies
console-insert-services = Find a service
console-insert-replies-filter = Search replies
console-insert-services-filter = Name, kind of help, town or country
console-insert-none = Nothing found.
console-insert-shared = shared
console-insert-please-check = please check
console-insert-add = Keep as a reply
console-insert-edit = Edit
console-insert-remove = Delete reply
console-insert-title = Title
console-insert-text = Text
console-insert-share = for everybody
console-insert-holes = Write nothing of any person. Your shown name and the emergency number can stand in braces: name, emergency.
console-translate = Translate
console-translate-title = Check the translation
console-translate-text = A machine made this. You can change it before it is sent. The person is told that a machine translates.
console-translate-there = Text in { $language }
console-translate-back = Translated back
console-translate-change = Change my text
console-keys = Keyboard shortcuts
console-keys-help = Show this list
console-keys-on = Use single-letter shortcuts
console-keys-next = Next conversation
console-keys-previous = Previous conversation
console-keys-queue = To the list
console-keys-reply = To the reply box
console-keys-send = Send (in the reply box)
console-keys-escape = Leave the box or the window
console-keys-arrows = Up and down in a list
console-guide = How this desk works
console-guide-queue = On the left are the people who wait: the most urgent first, then those who have waited longest. Immediate cases sound until somebody takes them.
console-guide-open = Open one to read it. The card on the right says what raised the level and whether it is safe to write.
console-guide-claim = Take it over before you write. From then on the program is silent, and the person is told your shown name.
console-guide-safety = Ask early whether it is safe to write, and note the answer. The desk warns you before a message that goes against it.
console-guide-end = Pass it on, give it back or close it when you stop. A person who waits too long for you goes back to the queue.
console-guide-demo = To practise with invented conversations, somebody can run “helpline demo” on the server.
console-account = My account
console-account-who = { $name } (user name { $user })
console-account-rename = Change shown name
console-account-rename-text = People who write to us see this name. It does not have to be your real one.
console-account-shown-as = Shown name
console-account-password = Change password
console-account-password-now = Present password
console-account-password-new = New password
console-account-password-text = At least { $count } characters; a few unrelated words are good.
console-account-password-done = The password is changed. You are logged out everywhere else.
console-account-recovery = Recovery codes ({ $count } left)
console-account-recovery-title = New recovery codes
console-account-recovery-text = With such a code you can log in once without your phone. The old codes will no longer work.
console-account-recovery-make = Make new codes
console-account-codes = Your recovery codes
console-account-codes-text = They are shown only now. Write them down or print them, and keep them away from your phone. Each works once.
console-account-codes-kept = I have kept them
console-account-codes-go = Go on
console-account-sessions = Where you are logged in
console-account-session-began = Since
console-account-session-seen = Last used
console-account-session-this = this one
console-account-session-end = Log out there
console-account-session-ended = Logged out.
console-enrol = Set up your account
console-enrol-text = Scan the picture with an authenticator app, choose your own password, and type the first code.
console-enrol-qr = QR code for the authenticator app
console-enrol-secret = Or type this into the app:
console-enrol-password = Your own password
console-enrol-again = The same again
console-enrol-code = First code of the app
console-enrol-differ = The two passwords are not the same.
console-enrol-submit = Set up and log in
console-accounts = Accounts
console-accounts-text = Admins manage accounts and hours. They see no conversation unless they also counsel.
console-accounts-name = Name
console-accounts-username = User name
console-accounts-role = Role
console-accounts-languages = Languages
console-accounts-only-these = sees only conversations in these languages
console-accounts-counsels = an admin who also counsels
console-accounts-state = State
console-accounts-active = active
console-accounts-invited = invited
console-accounts-disabled = disabled
console-accounts-last-login = Last login
console-accounts-never = never
console-accounts-actions = Actions
console-accounts-invite = Invite
console-accounts-invite-text = The colleague gets a password for the first login, and sets up the second factor then.
console-accounts-invitation = Invitation
console-accounts-invitation-text = This is shown only once and is valid until { $until }. Hand it over in person or by phone.
console-accounts-invitation-done = I have passed it on
console-accounts-change = Change
console-accounts-reset = Start anew
console-accounts-reset-text = Password and second factor become void. You get a new invitation to pass on.
console-accounts-logout = Log out everywhere
console-accounts-enable = Let in again
console-accounts-disable = Disable
console-accounts-disable-text = Nobody can log in with it any more. Conversations of this colleague go back to the queue.
console-office = Opening hours
console-office-text = Outside these hours people are told when somebody is there again, and which lines answer now.
console-office-hours = Hours
console-office-hours-hint = Such as: Mon-Fri 08:00-20:00; Sat 10:00-14:00, or 24/7, or closed
console-office-zone = Time zone
console-office-holidays = Days on which nobody is there
console-office-holidays-hint = One a line: 2026-12-24 or 2026-12-24..2026-12-26 Christmas
console-office-open = Counsellors are there now.
console-office-closed = Closed now. Next: { $time }
console-office-never = With these hours nobody is ever there.
console-audit = Audit log
console-audit-text = Who did what to which case, and when. Nothing that anybody wrote is in it.
console-audit-at = When
console-audit-actor = Who
console-audit-action = What
console-audit-case = Case
console-audit-detail = Detail
console-audit-more = Show older
console-audit-none = No entries.
console-audit-verify = Verify the log
console-audit-intact = The log is whole: every row follows from the one before it.
console-audit-broken = The log is broken at row { $row }. Tell whoever is responsible for data protection.
console-figures-days = Last { $count } days
console-figures-csv = Download as CSV
console-figures-number = Number
console-figures-by-day = Conversations by day
console-figures-table = As a table
console-figures-out-of-hours = Queued out of hours
console-figures-waits = Time to the first human answer
console-figures-waits-text = Nothing is worked out from fewer than five answers.
console-figures-answered = Answered
console-figures-median = Median
console-figures-p95 = 95 of 100 within
console-figures-precision = Alerts that were right
console-figures-precision-text = By your verdicts on high and immediate levels.
console-figures-none = Too few to show.
console-error-bad-password = This password is too short, too simple or holds your user name.
console-error-wrong-password = The present password is not right.
console-error-wrong-code = The code does not fit. Wait for the next one.
console-error-office-kept = This would leave the office without an admin, or end your own account.
console-error-unknown-placeholder = In braces there can only be name or emergency.
console-error-bad-hours = The hours cannot be read. Write them as in the example.
console-error-bad-timezone = There is no such time zone.
console-error-bad-holidays = A day cannot be read. Write it like 2026-12-24, one a line.
console-error-bad-username = A user name has 1 to 32 of a-z, 0-9, dot, hyphen, underscore.
console-error-unknown-language = Choose at least one language.
console-error-translation-unavailable = The translation server does not answer. You can write without it.
console-error-bad-code-word = The code word is too long.
