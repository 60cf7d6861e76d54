### What the interfaces show in English. Ids begin with the part they belong to.
### Phone numbers come in as variables, never typed.

### widget

widget-launcher = Chat
widget-launcher-label = Open the chat
widget-title = Chat
widget-leave = Leave
widget-leave-label = Leave this page now
widget-leave-hint = “Leave” closes this page at once and opens an ordinary website. Pressing Shift three times does the same.
widget-hide = Close the chat window
widget-menu = More
widget-language = Language
widget-person = Ask for a person
widget-delete = Delete my messages
widget-delete-ask = Delete everything you wrote here? It cannot be brought back.
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
widget-mode-counsellor = A counsellor writes with you
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
widget-slow-down = Many messages in a short time: this one is sent in a moment. In danger now? Call { $emergency }.
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
widget-page-plain-intro = Write below. A program answers, and you can ask for a person at any time. You do not have to tell your name. “Leave” closes this page and opens an ordinary website.
widget-page-plain-refresh = Show new messages
widget-page-plain-log = Messages
widget-page-plain-empty = Nothing is written yet.
widget-page-plain-too-many = Many messages in a short time. Please wait a moment and send it again. In danger now? Call { $emergency }.
widget-page-plain-too-long = The text is too long. Please send it in shorter parts.
widget-page-plain-nothing = Please write something first.
widget-page-plain-other-error = This did not work. Please try again. In danger now? Call { $emergency }.
widget-page-plain-ended = The chat has ended. If you write, a new one begins.
widget-page-exit-link = Go on
widget-page-demo-name = Harbour Foundation
widget-page-demo-title = Harbour Foundation – advice on work and living abroad
widget-page-demo-nav-help = How we help
widget-page-demo-nav-chat = The chat
widget-page-demo-nav-about = About us
widget-page-demo-skip = Skip to the text
widget-page-demo-heading = Work should not cost you your freedom
widget-page-demo-lead = We advise people who work or live far from home and feel that something is not right: unpaid wages, papers taken away, threats, pressure. Free of charge, in confidence, whatever your papers say.
widget-page-demo-start = Write to us
widget-page-demo-plain = Chat without JavaScript
widget-page-demo-work-title = Work and wages
widget-page-demo-work = Contract, working hours, deductions, debts to a recruiter: we explain what is allowed and what you can claim.
widget-page-demo-safe-title = Safety
widget-page-demo-safe = A safe place to sleep, someone to talk to, a doctor: we know who can help near you, and what it costs – mostly nothing.
widget-page-demo-rights-title = Rights and papers
widget-page-demo-rights = Passport taken or lost, a residence permit, a lawyer, an interpreter: we tell you what you are entitled to.
widget-page-demo-chat-title = How the chat works
widget-page-demo-chat-1 = A program answers at once, day and night, in the language you write in.
widget-page-demo-chat-2 = You can ask for a counsellor at any time. Counsellors read only your chat.
widget-page-demo-chat-3 = No name, no account. You can delete what you wrote whenever you like.
widget-page-demo-chat-4 = The “Leave” button closes the page at once and opens an ordinary website.
widget-page-demo-about-title = About us
widget-page-demo-about = Social workers, lawyers and interpreters work here together. We are independent of authorities and employers. We pass nothing on without asking you first; only if a child is in serious danger may we have to, and then we tell you.
widget-page-demo-danger = In danger now? Call { $emergency }.
widget-page-demo-footer = A demonstration page: Harbour Foundation is an invented organisation.

### telegram

### console
