### Every sentence the assistant says in English.
### Plain words, one question at most. Phone numbers come in as variables, never typed.

## Welcome

welcome =
    Hello. I am a program, not a person. I can tell you about your rights, work, papers, safety and places that help. You can write in your own words or choose a button.
    If you are in danger, call { $emergency }.
welcome_next =
    You can ask for a counsellor (a real person) at any time. { $people }
    The counsellors of this organisation can read this chat, and so can anybody who looks at your phone or computer. You do not have to tell me your name.
    The “Leave” button closes this page at once.
welcome_telegram =
    Hello. I am a program, not a person. I can tell you about your rights, work, papers, safety and places that help. You can write in your own words or choose a button.
    If you are in danger, call { $emergency }.
welcome_telegram_next =
    You can ask for a counsellor (a real person) at any time. { $people }
    Telegram stores what you write and can read it. Our counsellors see this chat, but not your Telegram name or phone number. If somebody else looks at your phone, please do not write here: our website in a private window is safer.
    You can delete this chat at any time: write “delete”.

## Danger now

emergency =
    If you are in danger now, call { $emergency }.
    I am a program. I have just told a counsellor that someone needs help now. They see only this chat.
    Is it safe for you to keep writing?
    You can stop and close this chat at any moment.
emergency_closed =
    If you are in danger now, call { $emergency }.
    The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
    I am a program. Our counsellors will be here again from { $opens }. Until then it is possible that nobody reads what you write, so please do not wait for us.
    I can stay here and give you information. Is it safe for you to keep writing?
    You can stop and close this chat at any moment.
emergency_again =
    If you are in danger now, call { $emergency }.
    I am a program and I cannot send anybody to you. If you cannot call, perhaps somebody you trust can call for you.
    I am still here. If it is not safe to write, you can stop now.
emergency_crisis =
    If your life is in danger now, call { $emergency }.
    Thank you for writing this. You do not have to be alone with this.
    In Hungary you can call { $phone_hu_lesz_116123 }. People listen there day and night. The call is free, and you do not have to give your name.
    I am a program. I have just told a counsellor that someone needs help now. They see only this chat.
    Is there somebody you trust who can be with you now?
emergency_crisis_closed =
    If your life is in danger now, call { $emergency }.
    Thank you for writing this. You do not have to be alone with this.
    In Hungary you can call { $phone_hu_lesz_116123 }. People listen there day and night. The call is free, and you do not have to give your name.
    I am a program. Our counsellors will be here again from { $opens }. Until then it is possible that nobody reads what you write, so please do not wait for us.
    Is there somebody you trust who can be with you now?
emergency_child =
    If anybody is in danger now, call { $emergency }.
    The child helpline Kék Vonal in Hungary helps children and young people, and the call is free: { $phone_hu_kek_vonal_116111 }.
    Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities. They will try to tell you first.
    I am a program. I have just told a counsellor that someone needs help now. They see only this chat.
    You decide what you write, and you can stop at any moment. Is it safe for you to keep writing?
emergency_child_closed =
    If anybody is in danger now, call { $emergency }.
    The child helpline Kék Vonal in Hungary helps children and young people, and the call is free: { $phone_hu_kek_vonal_116111 }.
    Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities. They will try to tell you first.
    I am a program. Our counsellors will be here again from { $opens }. Until then it is possible that nobody reads what you write, so please do not wait for us.
    You decide what you write, and you can stop at any moment. Is it safe for you to keep writing?
emergency_medical =
    Call { $emergency } now and ask for an ambulance.
    Tell them where you are, and do what they say on the phone. The call is free.
    I am a program and I cannot give medical advice. I have just told a counsellor that someone needs help now. They see only this chat.
    If you can, please call first. You can write to me after that.
emergency_medical_closed =
    Call { $emergency } now and ask for an ambulance.
    Tell them where you are, and do what they say on the phone. The call is free.
    I am a program and I cannot give medical advice. Our counsellors will be here again from { $opens }. Until then it is possible that nobody reads what you write, so please do not wait for us.
    If you can, please call first. You can write to me after that.

## A counsellor is asked to join

high =
    Thank you for telling me. It is not your fault.
    I am a program. I have asked a counsellor to read this chat and write to you here. They see only this chat. { $wait }
    You can go on writing, and you can stop at any time. If you do not want a counsellor, you can say so.
    If you get into danger, call { $emergency }.
high_closed =
    Thank you for telling me. It is not your fault.
    I am a program. Our counsellors will be here again from { $opens }. Until then your message stays in the queue. If you do not want a counsellor, you can say so.
    If you want to talk to somebody now, the crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }. If you are in danger, call { $emergency }.
    We answer only in this chat and do not contact you anywhere else. You can go on writing to me.
high_crisis =
    Thank you for writing this. It must be very hard for you now.
    In Hungary you can call { $phone_hu_lesz_116123 }. People listen there day and night. The call is free, and you do not have to give your name. If your life is in danger, call { $emergency }.
    I am a program. I have asked a counsellor to read this chat and write to you here. They see only this chat. { $wait }
    You can go on writing to me. If you do not want a counsellor, you can say so.
high_crisis_closed =
    Thank you for writing this. It must be very hard for you now.
    In Hungary you can call { $phone_hu_lesz_116123 }. People listen there day and night. The call is free, and you do not have to give your name. If your life is in danger, call { $emergency }.
    I am a program. Our counsellors will be here again from { $opens }. Until then your message stays in the queue. You do not have to wait for them.
    You can go on writing to me. If you do not want a counsellor, you can say so.
high_child =
    Thank you for telling me. When somebody hurts or exploits a child, it is never the child's fault.
    Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities. They will try to tell you first.
    The child helpline Kék Vonal in Hungary helps children and young people, and the call is free: { $phone_hu_kek_vonal_116111 }. If you are in danger, call { $emergency }.
    I am a program. I have asked a counsellor to read this chat and write to you here. They see only this chat. { $wait }
    You decide what you write. If you do not want a counsellor, you can say so.
high_child_closed =
    Thank you for telling me. When somebody hurts or exploits a child, it is never the child's fault.
    Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities. They will try to tell you first.
    The child helpline Kék Vonal in Hungary helps children and young people, and the call is free: { $phone_hu_kek_vonal_116111 }. If you are in danger, call { $emergency }.
    I am a program. Our counsellors will be here again from { $opens }. Until then your message stays in the queue. You do not have to wait for them.
    You decide what you write. If you do not want a counsellor, you can say so.
offer_person =
    You do not have to sort this out alone. If you like, a counsellor (a real person) can write to you here. They see only this chat. Would you like a counsellor?

## Writing with a person

person_requested =
    All right, I have told our counsellors, and you are in the queue. { $wait }
    Until then I will answer you. If you are in danger, call { $emergency }.
person_requested_closed =
    All right, you are in the queue. Our counsellors will be here again from { $opens }. I do not know how long you will have to wait after that.
    If you want to talk to somebody before then, the crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }. If you are in danger, call { $emergency }.
    Until then I will answer you.
person_waiting =
    You are in the queue. When our counsellors are here, they can see that you are waiting. { $wait } You can go on writing to me. If you are in danger, call { $emergency }.
person_declined =
    That is fine. You are not in the queue for a counsellor now. If you write about serious danger, I may still tell a counsellor. You can go on writing to me, and you can ask for a person at any time.
counsellor_joined =
    From now on, { $name } will write to you. { $name } is a counsellor, a real person. I, the program, will be silent.
counsellor_left =
    The counsellor is no longer in this chat. I, the program, will answer you again. You can ask for a person at any time.
conversation_closed =
    The counsellor has ended this chat. You can write again at any time, and then I, the program, will answer.

## When something does not work

assistant_unavailable =
    I am sorry, I have a technical problem and cannot answer right now. Your message has arrived and has been saved.
    If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
    Would you like a counsellor (a real person) to write to you?
text_empty =
    This message is empty. Please write a few words.
text_too_long =
    This message is too long. One message can have at most { $limit } characters. Please send it in shorter parts.
media_unsupported =
    I cannot open pictures, voice messages or files here. Please write in words instead. Please do not send photos of your papers.
private_chat_only =
    I answer only in a private chat. Here other people can read what you write. Please open a chat with me alone if you have a question.
slow_down =
    Many messages came in a short time. Please wait a moment before you write again. If you are in danger, call { $emergency }.
button_expired =
    This button does not work any more. Please write what you would like.

## Language

language_changed =
    All right, I will write in English from now on.
language_unknown =
    I do not speak this language yet. Please choose one of my languages with a button, or write in one of them.
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
language_unknown_named =
    It looks as if you are writing in { $name }. I do not speak this language yet. Please choose one of my languages with a button, or write in one of them.
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
language_ask =
    I am not sure which language you would like. Please choose one.

## Privacy and leaving

unsafe_to_write =
    All right. You can stop now and come back when it suits you, perhaps from another phone or computer.
    On the website, the “Leave” button closes the page at once. If you like, we can delete what you wrote first: write “delete”.
    If something is urgent, you can call { $emergency }.
neutral_cover =
    This is an information service about work and travel abroad. How can I help?
delete_confirm =
    Shall I delete this whole chat? It cannot be brought back. If you are waiting for a counsellor, they will not see what you wrote either.
data_deleted =
    We have deleted this chat on our side. Your phone or browser may still show that you were here. If you wrote on Telegram, please check that it is gone there too. You can write again at any time.
session_ended =
    This chat has ended. If you like, you can start a new one at any time.

## Small talk

utter_greet =
    Hello. It is good that you wrote. How can I help?
    .revision = 1
utter_goodbye =
    Take care. You can write again at any time. If somebody else might look at your phone or computer, you can delete this chat first: write “delete”.
    .revision = 1
utter_thank =
    You are welcome. If you have another question, just write.
    .revision = 1
utter_affirm =
    All right. Please write what you would like to know more about.
    .revision = 1
utter_deny =
    All right. You decide what we talk about. If you have a question later, I am here.
    .revision = 1
utter_ask_capabilities =
    You can ask me about work, pay, papers, debts and your rights. I can also show you which services you can call.
    I am a program, so I can make mistakes, and I do not give legal advice. Before an important step, please talk to a person too: you can ask for a counsellor here. You do not have to tell me your name.
    .revision = 1
utter_ask_if_bot =
    I am a program, not a person. A help organisation runs this service.
    Its counsellors are real people, and they can write to you here too. If you would like that, write that you want a person.
    .revision = 1
utter_change_language =
    Which language would you like to write in? Please choose one of the buttons.
    .revision = 1
utter_restart =
    Let us start again. Write what you would like to know, or choose one of the buttons.
    .revision = 1
utter_out_of_scope =
    I am sorry, I cannot help with that. I can write about work, rights, safety and places that help. If you have a question about these, please write it.
    .revision = 1

## People and safety

utter_request_human =
    It is good that you ask. A counsellor (a real person) can write to you in this chat. You do not have to say who you are, and you decide how much you tell. If you are in danger, call { $emergency }.
    .revision = 1
utter_report_emergency =
    If you or somebody else is in danger now, call { $emergency }. It works in all EU countries, and the call is free.
    .revision = 1
utter_report_emergency_next =
    I am a program and I cannot call for you. If you like, a counsellor (a real person) can write to you here. If it is not safe to write, you can stop at any moment.
utter_ask_chat_privacy =
    You do not have to give your name, address or phone number. The counsellors of this organisation can read this chat. It is deleted after a while, and you can delete it sooner.
    I cannot promise full secrecy. Somebody who uses your phone, your computer or your internet connection may see that you were here. “Leave” does not clear your browser history.
    .revision = 1
utter_ask_chat_privacy_more =
    Your messages are encrypted on the way between you and us, but they are stored on our computer, and our counsellors can read them. A private window keeps less on your device.
    If a child is in serious danger, our counsellors may have to tell the authorities. They will try to tell you first.
utter_ask_chat_privacy_telegram =
    You do not have to give your name, address or phone number. Our counsellors can read this chat, but they do not see your Telegram name or your phone number. We delete our copy after a while, and you can delete it sooner.
    I cannot promise full secrecy. A chat with a program on Telegram is not end-to-end encrypted: Telegram stores it and can read it. Somebody who uses your phone can read it too.
utter_ask_chat_privacy_telegram_more =
    If you delete this chat with us, please delete it in Telegram too. On our website, in a private window, less stays on your phone.
    If a child is in serious danger, our counsellors may have to tell the authorities. They will try to tell you first.
utter_delete_my_data =
    You can delete this chat at any time, and you do not have to say why. It cannot be brought back after that. Your phone or browser may still show that you were here; only you can clear that.
    Shall I delete everything now?
    .revision = 1
utter_concern_for_other =
    It is good that you look out for them. If they are in danger now, call { $emergency }.
    Do not talk about this with the people who you think are harming them. It can be dangerous for both of you.
    If it is about a child, please ask for help as soon as you can. You can talk to a helpline, or to a counsellor (a real person) here, even if you are not sure.
    .revision = 1
utter_concern_for_other_more =
    If the two of you can talk safely, say that you believe them and that there is help. Let them decide what they want.
    If there is no danger right now, you can also report to the police. In Hungary you do not have to give your name.
utter_check_my_situation =
    It is good that you ask. Many people are not sure. Warning signs can be: you cannot leave, somebody keeps your papers, you do not get the pay you were promised, you must work for a debt that grows, somebody threatens you or your family, or you must do things you do not want to do.
    You can ask for help even if only one of these is true, or if you are not sure.
    .revision = 1
utter_disclose_exploitation =
    Thank you for telling me. I am sorry that you had to go through this. It is not your fault. You do not have to write more than you want.
    If you ask for one, a counsellor (a real person) can read this chat and write to you. If you are in danger, call { $emergency }.
    .revision = 1

## Rights

utter_ask_what_is_trafficking =
    Trafficking means that somebody recruits, moves, hides or takes control of a person in order to exploit them (use them, for example for forced work). They use force, threats, lies or the person's weak position.
    It is a crime even if the person first said yes. For a child, it is trafficking even without force or lies.
    Not every bad job is trafficking, but you may still have rights. If you are not sure, a counsellor (a real person) can talk about it with you.
    .revision = 1
utter_ask_what_is_trafficking_more =
    Trafficking is about exploitation. This can be forced work, forced sex, forced begging, forced crime, or being used like a servant in a family home. Nobody has to be sold or taken abroad.
    Smuggling is different: a smuggler helps somebody cross a border against the rules, for money or another gain.
utter_ask_rights =
    In the EU, a person who may be a victim of trafficking should get help. It can be a safe place, a doctor, a psychologist, an interpreter or legal help. They should get it even if they do not work with the police.
    In Hungary, a person who is identified (recognised) as a victim can get free support, whatever their nationality or papers.
    For people from other countries this is sometimes harder in practice. So it is good to have a counsellor or a lawyer with you.
    .revision = 1
utter_ask_rights_more =
    In Hungary, victim support can be information, emotional and legal help, and quick financial help. It is free. There are also protected shelters and free lawyers.
    This is for people who are identified (recognised) as victims of trafficking. For example, a doctor, the police, a consul, the labour inspection, the victim support service or the crisis line OKIT can identify a victim.
utter_ask_reflection_period =
    European rules say that some people should get time to think. This is for people who are not EU citizens, when there are signs that they are victims of trafficking.
    You can rest, get away from the people who exploited you, and decide whether to work with the police. You should not be sent out of the country in this time.
    But the state can sometimes end it early, and it gives no right to stay afterwards. I cannot promise that you will get this time, so ask a lawyer or a help organisation before you decide.
    .revision = 1
utter_ask_reflection_period_more =
    In the time to think, people from outside the EU should also get money for basic needs, urgent medical care and an interpreter.
    The Council of Europe rule is at least 30 days. Hungary is bound by it, but I do not know how long the time is in Hungary now.
    EU citizens do not need this time in order to stay. They have the right of free movement, with extra conditions after three months.
utter_ask_residence_permit =
    If you are from outside the EU, a residence permit can let you stay for a limited time. You can ask for it if you work with the authorities, for example the police, as a victim of trafficking. You can ask even if you entered the country without papers.
    The permit is not automatic: it can be refused or taken back later.
    So talk to a lawyer first. In Hungary, victims of trafficking can get a free lawyer.
    .revision = 1
utter_ask_residence_permit_more =
    Under the EU rule, a residence permit for victims of trafficking is valid for at least six months. It can be renewed while the conditions are met. Some countries can also give a permit because of your personal situation.
    In Hungary, a victim with this permit can get a place to stay and health care from the authority. I do not know the exact Hungarian conditions now, so ask a lawyer.
utter_ask_non_punishment =
    In the EU, authorities must be able to decide not to punish victims of trafficking for things they were forced to do. Using false papers is one example. This is only about things that happened as a direct result of the trafficking.
    I cannot promise what will happen in your case. You can ask for a lawyer first. In Hungary, victims of trafficking can get a free lawyer.
    .revision = 1
utter_ask_non_punishment_more =
    Hungarian law does not punish a person who could not act freely because of force or threats. If the person was only partly free, the punishment can be lighter.
    Hungary has no special rule for victims of trafficking. I cannot promise what will happen in your case. A lawyer can tell you more.
utter_ask_reporting_to_police =
    If you are in danger now, call { $emergency }.
    You decide whether you report to the police, and you may get help before you decide. In Hungary you can report without giving your name. If you have no papers, ask a lawyer first.
    If you are called as a witness in Hungary, you must come and answer, but a lawyer can tell you whether there is an exception for you. If a child is in danger, some professionals must report it.
    .revision = 1
utter_ask_reporting_to_police_more =
    In Hungary you can report to the police or to the prosecutor, the office that takes crimes to court. You can speak, write or phone. You need no special form.
    If you do not speak Hungarian, you can use your own language. You do not pay for the interpreter.
utter_ask_protection =
    If you are in danger now, call { $emergency }.
    In the EU, victims and witnesses should be protected from revenge and threats, during the case and after it. Their family should be protected too if necessary. In Hungary there is also safe accommodation (a place to stay) that the suspected offender does not know about.
    I cannot promise what you will get. A counsellor (a real person) can think with you about what is safest for you.
    .revision = 1
utter_ask_protection_more =
    Before you get protection, the police or helpers should check how big the risk is.
    For people in serious danger because of a criminal case, Hungary also has a Protection Programme. The authorities decide who gets in, and I cannot promise what they will decide.
utter_ask_compensation =
    You can claim money from the person who harmed you, for example in the criminal case. In Hungary you can sometimes also ask the state for money.
    There is also quick financial help: you must ask for it within a few days after the crime. There are time limits, so please ask as soon as you can.
    I cannot promise a result or how much money you will get. The victim support service or a lawyer can help you with the request.
    .revision = 1
utter_ask_compensation_more =
    In Hungary you can ask the state for money after a violent crime that was done on purpose and caused serious harm. Victims of trafficking can ask even if they are not from the EU. You do not have to be poor.
    A criminal case must have been opened. The state can say no if a person refuses to testify (to speak as a witness).
    If the crime was in another EU country, you can hand in the request in Hungary.
utter_ask_legal_aid =
    In Hungary, victims of trafficking can get a free lawyer. This is for criminal cases, civil cases (for example about a contract) and cases with public offices. A lawyer can also speak for you when you ask for compensation.
    The State Legal Aid Service at the county government offices arranges this, and the Victim Support Line can tell you where to go. In practice it is sometimes hard to get, so ask a helper to support you.
    I cannot give legal advice, but I can show you who to ask.
    .revision = 1
utter_ask_interpreter =
    You have the right to understand what happens and to be understood. With the police and in court you can ask for an interpreter, and you do not pay for it.
    Do not let anybody who exploits you, employs you or frightens you translate for you. You may bring a person you choose to the first talk, if this does not harm you or the case.
    In a criminal case in Hungary you can use your own language or another one. Decisions and other official papers are translated for free.
    .revision = 1
utter_ask_confidentiality =
    I cannot promise full secrecy for anybody. Many helplines keep what you say secret. Some pass it on without asking you, but only when a life is in danger or a child is at risk. Each has its own rule, so ask at the beginning of the talk.
    In Hungary you can report to the police without giving your name.
    If you are afraid that somebody will find out, tell a counsellor (a real person), and you can plan it together.
    .revision = 1
utter_ask_confidentiality_more =
    Authorities can take steps to protect your private life and your data. But court cases can be public.
    In Hungary, data of a person who is identified (recognised) as a victim can go into a state support system, unless the person says no. So I cannot promise full secrecy.
utter_ask_child_rights =
    Anyone under 18 is a child and has special protection. What is best for the child comes first. For a child it is trafficking even if nobody used force or lies.
    If a child is in serious danger, our counsellors may have to tell the authorities, but they will try to tell you first.
    Children and young people up to 24 can call the Kék Vonal helpline in Hungary for free. If you are in danger, call { $emergency }.
    .revision = 1
utter_ask_child_rights_more =
    If the age is not clear, the person should be treated as a child until it is known. A child who is alone should get a guardian or representative: an adult who acts for the child.
    In Hungary a child cannot be punished for providing sexual services. Somebody who pays a child for this, or makes money from it, commits a serious crime.
utter_ask_return_home =
    Going home should be your own free choice. Before you travel, check with a counsellor whether there is danger at home, and whether the people who harmed you are there.
    An embassy or consulate can give papers for the journey. If you asked for asylum or fear your own state, talk to a counsellor or a lawyer first.
    I cannot promise a free ticket. You can ask IOM, an organisation for migration, what help there is now.
    .revision = 1
utter_ask_return_home_more =
    EU citizens can ask the embassy of another EU country for help if their own country has none there.
    For Hungarians abroad, the consul can give a temporary passport. In special cases the consul can also lend money for the journey. You must pay this money back.
utter_ask_lost_documents =
    If somebody took your papers, do not go back to get them, because it can be dangerous. If you still have papers, give them only to state authorities.
    The embassy or consulate of your country can give you new travel papers. If you asked for asylum, want to ask for it or fear your own state, talk to a counsellor or a lawyer first.
    In Hungary, the victim support service of the county government office helps victims to replace papers.
    .revision = 1
utter_ask_lost_documents_more =
    Hungarians who are abroad can get a temporary passport from the Hungarian consul. For lost or stolen papers, the consul asks for a police record: a paper in which the police write what happened.
utter_ask_debt =
    Nobody is allowed to force you to work to pay back a debt. This is called debt bondage, and it is forbidden.
    People who exploit others often say that you owe money for the journey, the room or the food, and the debt keeps growing. But a real bank loan or bill stays valid. A lawyer can tell you which kind your debt is.
    If it can be dangerous for you not to pay, please talk to a counsellor (a real person) first.
    .revision = 1
utter_ask_debt_more =
    In Hungarian law a contract is not valid if it is clearly against good morals (what people see as right). It is also not valid if somebody used your bad situation in a very unfair way. If you signed because of lies or illegal threats, the contract can be challenged.
    A job agency in Hungary is not allowed to take a fee from you. A lawyer can tell you what this means for your debt.
utter_ask_unpaid_wages =
    If you worked, you can claim your pay, even if you had no papers.
    In Hungary you can complain to the labour inspection (the office that checks workplaces) at the county government office, or go to court. The inspection is an authority. If you have no papers, ask a lawyer or a help organisation first.
    Not getting a large part of your promised pay can also be a sign of trafficking. I cannot promise that you will get the money.
    .revision = 1
utter_ask_unpaid_wages_more =
    A worker who has no right to stay in the country can claim the same pay as others for the same work. If nobody can prove how long this worker worked, the law starts from at least three months of work.
    Hungarians who work abroad can ask the labour inspection there. I cannot promise that you will get the money.
utter_ask_deportation_risk =
    It is understandable if you are afraid. I cannot promise what an authority will decide, but European rules may protect you.
    If you are not an EU citizen and there are signs that you are a victim of trafficking, you should get time to think. You should not be sent out of the country in that time, even if you came without papers.
    Before you go to an authority, talk to a lawyer, for example at the Hungarian Helsinki Committee. If your life is in danger, call { $emergency } first.
    .revision = 1
utter_ask_deportation_risk_more =
    European rules say that people from outside the EU who may be victims of trafficking should get time to think. Hungary is bound by this, but a state can sometimes end this time early. Asylum rules can matter too.
    Reports up to 2023 said that the Hungarian rules left out people from other countries without legal stay. In 2023 the ministry said that this was changed.
    So talk to a lawyer first: victims of trafficking in Hungary can get one for free.
utter_ask_right_to_work =
    EU citizens can work in Hungary and in other EU countries without a permit.
    If you are from outside the EU and have a residence permit as a victim of trafficking, it may be possible for you to work. This differs by country, and I do not know the exact rule in Hungary now. Please ask a lawyer before you start a job.
    People with temporary protection from Ukraine are allowed to work in Hungary without a work permit under a rule from 2022. Please ask whether this is still so.
    .revision = 1
utter_ask_right_to_work_more =
    If you are from outside the EU and have a residence permit as a victim of trafficking, you may also be able to get training and education. This differs by country.
    Children who get help as victims should be able to go to school.
utter_ask_job_offer_safety =
    I cannot say whether an offer is safe, but I can tell you what to look at.
    Warning signs can be: very high pay, no skills or language needed, you must decide at once, or they do not even name the company.
    Ask for a written contract that you understand before you travel. Do not give your passport to an employer, a driver or an agent. Tell somebody you trust where you go and with whom, and agree on a code word for danger.
    .revision = 1
utter_ask_job_offer_safety_next =
    Before you say yes, look at this list:
    • I know the name and address of the company, and I checked them myself.
    • I have a written contract in a language I understand: pay, hours, place, who pays for the room.
    • I pay no fee for getting the job.
    • I do not have to decide today.
    • My passport stays with me.
    • Somebody I trust knows where I go, with whom, and when I will write.
    • I have some money and a way to come home.
    • I know the emergency number and the number of my embassy there.
    If you have to say no to any of these, ask before you travel. A counsellor (a real person) can look at the offer with you.
utter_ask_job_offer_safety_more =
    In Hungary, job agencies must be registered. They are not allowed to take a fee from you: the employer pays.
    EURES, the European job network, has information about jobs in the EU. I cannot say whether an offer is safe.

## Services

utter_find_shelter =
    If you are not safe now, call { $emergency }.
    In Hungary adult victims can go to a protected shelter, with their children if needed. The crisis line OKIT can look for a place. There is no fixed time limit any more: the people at the shelter decide with you how long you stay.
    The addresses are secret, so I cannot tell you where the shelters are. I cannot promise that there is room now.
    .revision = 1
utter_find_medical_help =
    If somebody's life is in danger, call { $emergency } and ask for an ambulance.
    You can ask for medical help in other cases too. In the EU, victims of trafficking should get medical help. You decide how much you tell the doctor. In Hungary, a doctor can also identify (recognise) a person as a victim.
    .revision = 1
utter_find_psychological_help =
    It is good that you look for help. You do not have to carry this alone, and you can go at your own speed. In Hungary, the victim support service also gives emotional help, for free.
    If you feel very bad now, please do not stay alone with this. A counsellor (a real person) can write to you here, and the emotional support line in Hungary answers day and night. If your life is in danger, call { $emergency }.
    .revision = 1
utter_find_hotline =
    If you are in danger, call { $emergency }. In other cases you can call a helpline. In Hungary, the crisis line OKIT is free and answers day and night.
    You decide how much you tell. At the beginning you can ask which languages they speak, and who they will pass your words on to.
    .revision = 1
utter_find_embassy =
    An embassy or consulate can give new travel papers. If you asked for asylum or fear your own state, talk to a counsellor or a lawyer first.
    EU citizens can ask the embassy of another EU country if their own country has none there. Hungarians abroad can call the consular duty line day and night. Hungarian consuls do not book tickets or give a place to stay.
    .revision = 1
utter_find_basic_needs =
    In Hungary, the victim support service can give quick financial help. It can be for a place to stay, food, clothes, travel and medicine.
    You must ask for it within a few days after the crime. So please call as soon as you can.
    A counsellor (a real person) can also help you find out who gives food or clothes near you.
    .revision = 1
utter_find_nearby_service =
    I will look for help that I know of there. If you are looking somewhere else, write the country or the town. Please do not write your address; I do not need it.
    .revision = 1

## Not understood

utter_fallback_ask =
    I did not quite understand that. Please say it in other words, or choose one of the buttons.
utter_fallback_person =
    I am sorry, I still do not understand. If you are in danger, call { $emergency }. Shall I ask a counsellor (a real person) to write to you?

## Lists of services

services_intro = These can help:
services_none =
    I do not know any service for this there yet. You can write another country or town, or ask for a counsellor (a real person). If you are in danger, call { $emergency }.
services_more = More
service_line =
    { $name }: { $phone }
    { $for }
    { $hours }
    { $details }
service_free = free
service_anonymous = no name needed
service_hours_always = day and night
service_no_phone = no phone number
service_not_abroad = does not work from other countries
service_check_first = older information that may have changed
day_mon = Monday
day_tue = Tuesday
day_wed = Wednesday
day_thu = Thursday
day_fri = Friday
day_sat = Saturday
day_sun = Sunday
country_ask =
    Which country are you in now? You do not have to say, but it helps me find the right numbers.

## Buttons

button_person = Write to a person
button_not_now = Not now
button_decline_person = No counsellor, thanks
button_yes = Yes
button_no = No
button_more = More
button_delete_yes = Yes, delete it
button_delete_no = No, keep it
button_check = Is what is happening to me OK?
button_rights = What are my rights?
button_shelter = I need a safe place
button_wages = I was not paid
button_documents = I do not have my papers
button_hotline = Helplines
button_other = I am worried about someone
button_privacy = Who can read this chat?
button_language = Change language
# In place of $opens when no opening time is set.
opens_unknown = a time we do not know yet

## More than one thing at once, and guesses

also_about =
    You asked about something else too. Shall I answer that as well?
fallback_guess =
    I did not quite understand that. Did you mean one of these? You can also say it in other words.

## Names of topics, on buttons

topic_ask_capabilities = What can I ask?
topic_ask_if_bot = Who is writing?
topic_change_language = Change language
topic_request_human = Talk to a person
topic_report_emergency = I am in danger
topic_ask_chat_privacy = Is this chat safe?
topic_delete_my_data = Delete my messages
topic_concern_for_other = Worried about someone
topic_check_my_situation = Is this normal?
topic_disclose_exploitation = What happened to me
topic_ask_what_is_trafficking = What trafficking is
topic_ask_rights = My rights
topic_ask_reflection_period = Time to think
topic_ask_residence_permit = Right to stay
topic_ask_non_punishment = Will I be punished?
topic_ask_reporting_to_police = Reporting to the police
topic_ask_protection = Protection
topic_ask_compensation = Compensation
topic_ask_legal_aid = A lawyer
topic_ask_interpreter = An interpreter
topic_ask_confidentiality = Who will know?
topic_ask_child_rights = Under 18
topic_ask_return_home = Going home
topic_ask_lost_documents = Lost or taken papers
topic_ask_debt = Debts and fees
topic_ask_unpaid_wages = Unpaid wages
topic_ask_deportation_risk = Without papers
topic_ask_right_to_work = Permission to work
topic_ask_job_offer_safety = Is this offer safe?
topic_find_shelter = A safe place
topic_find_medical_help = A doctor
topic_find_psychological_help = Someone to listen
topic_find_hotline = Phone numbers
topic_find_embassy = My embassy
topic_find_basic_needs = Food, clothes, money
topic_find_nearby_service = Help near me

## When a counsellor is there

people_always = They are here day and night.
people_now = They are here now.
people_later = They will be here again from { $opens }.

## A question that comes before a list of services

place_ask =
    Where are you now? A town or a country is enough. Please do not write your address. You do not have to say.
place_ask_abroad =
    Which country are you in now? Then I can show you numbers that work there. You do not have to say.
place_ask_which =
    You wrote about more than one country. Which one shall I look in?
place_unknown =
    I do not know this place. Please write the name of a bigger town near it, or the country. You can also choose a button.
place_unknown_maybe =
    I do not know this place. Did you mean one of these?
place_without_services =
    I do not know any service there yet ({ $country }). If you are in danger, call the emergency number of that country. In all EU countries and in some others it is { $emergency }.
    The numbers below work in many countries of Europe, but not in every one.
place_unsaid =
    That is fine, you do not have to say. I will show you numbers in Hungary. If you are in danger, call { $emergency }: it works in all EU countries.
place_unsaid_abroad =
    That is fine, you do not have to say. If you are in danger, call { $emergency }: it works in all EU countries and in some others.
    The numbers below work in many countries of Europe, but not in every one.
embassy_ask =
    Which country are you a citizen of? Then I can look for its embassy. You do not have to say.
embassy_none =
    I do not have the number of this embassy yet. You can find it on the website of the foreign ministry of that country. A counsellor (a real person) can also look for it with you.
    If you asked for asylum or fear your own state, talk to a counsellor or a lawyer first.
kind_ask =
    What kind of help are you looking for?
audience_ask =
    Who is the help for?
services_intro_abroad =
    These can help ({ $country }):
services_no_more =
    I do not know any more services for this. You can choose another place, or ask for a counsellor (a real person).
services_calling_home =
    Hungarian numbers that begin with 06 80 are free in Hungary, but they usually do not work from another country.
button_hungary = In Hungary
button_other_place = Another place
button_other_country = I am in another country
button_other_kind = Other help
button_for_whom = Only for …
button_unsaid = I do not want to say
audience_child = A child (under 18)
audience_woman = A woman
audience_man = A man
audience_family = A family
audience_anyone = Anyone
kind_hotline = Helpline
kind_shelter = A safe place
kind_medical = A doctor
kind_psychological = Someone to listen
kind_legal = A lawyer
kind_basic_needs = Food, clothes, money
kind_child = Help for a child
kind_embassy = An embassy
kind_police = The police

## One service in words

service_hours_open = { $hours } (open now)
service_hours_closed = { $hours } (closed now)
service_languages = languages: { $languages }
service_abroad_unsure = may not work from other countries

## The self-check: questions to think about, no verdict

check_intro =
    I can ask you up to eight short questions. You can answer yes or no, or say that you do not want to answer. You can stop at any time.
    I am a program, and I do not judge your situation. The questions help you to see what you can do. Our counsellors can see the answers. Shall we start?
check_question = { $number } / { $total }. { $question }
check_q_deception = Is your work or your life here different from what you were promised?
check_q_documents = Does somebody else keep your passport or other papers?
check_q_movement = Does somebody watch you, or decide where you go or who you talk to?
check_q_wages = Does it happen that you get no pay, or much less than you were promised?
check_q_debt = Do you have to work to pay back a debt, or does somebody say that your debt keeps growing?
check_q_hours = Do you have to work so long that you cannot rest enough, or do you have to live in bad conditions?
check_q_threats = Does somebody threaten you or your family, or hurt you?
check_q_leave = If you wanted to leave or to end this, would somebody stop you?
check_end =
    Thank you for answering. I cannot say what your situation is, but if something does not feel right, that is reason enough to ask.
    You can talk to a counsellor here, read about your rights, or see who can help. You decide. If you are in danger, call { $emergency }.
check_end_some =
    Thank you for answering. That was not easy. What you said yes to should not happen to anybody, and it is not your fault.
    I cannot say what your situation is. A counsellor (a real person) can look at it with you here. You can also read about your rights or see who can help. You decide. If you are in danger, call { $emergency }.
check_stopped =
    All right, we stop here. You do not have to explain. You can come back to the questions at any time, or ask for a counsellor (a real person). If you are in danger, call { $emergency }.
button_check_start = Start the questions
button_check_stop = Stop
button_skip = I do not want to say

## Where an answer comes from

sources_intro =
    What I wrote about this comes from these laws and pages. The laws are named in the language I found them in.
sources_services = The numbers come from these pages:
sources_unchecked =
    No lawyer has gone over this answer yet. Laws change, so please talk to a counsellor or a lawyer before an important step.
sources_checked =
    This was last checked on { $date }. Laws change, so please talk to a counsellor or a lawyer before an important step.
sources_none =
    This answer needs no source: it is about this chat and how I work.
button_sources = Where is this from?
answer_overdue =
    This information is not new any more. Please check it with a counsellor or a lawyer before you rely on it.

## What is old

answer_too_old =
    What I know about this is too old, so I will not say it. A lawyer or a counsellor (a real person) can tell you what is true now. If you are in danger, call { $emergency }.

## Far away

place_far_away =
    I do not know any service there yet ({ $country }). If you are in danger, call the emergency number of that country.
    The embassy or consulate of your country may be able to help you there. If you asked for asylum or fear your own state, talk to a counsellor (a real person) or a lawyer first. A counsellor can also look for help with you.

## Waiting, and writing safely

wait_before =
    { $count ->
        [0] Nobody is waiting ahead of you.
        [one] One person is waiting ahead of you.
       *[other] { $count } people are waiting ahead of you.
    }
wait_unknown = I do not know how long it will take.
wait_about =
    { $minutes ->
        [one] In the last few hours, it took about one minute before a counsellor wrote.
       *[other] In the last few hours, it took about { $minutes } minutes before a counsellor wrote.
    }
safe_ask = Is it safe for you to write here now?
button_safe_yes = It is safe
button_safe_no = It is not safe
button_write_first_no = Do not write to me first
safe_yes_said = Good. If that changes, you can stop at any moment. You do not have to explain anything.
write_first_no_said = All right. Our counsellors can see that they should not write to you first. You can write here again when it suits you.
safe_time_ask =
    If you like, you can tell us when it is safer for you to read a message here. I cannot promise that somebody will write at that time.
button_time_morning = In the morning
button_time_midday = Around noon
button_time_evening = In the evening
button_time_any = At any time
safe_time_kept = All right, our counsellors can see that. I cannot promise that somebody will write at that time. You can still write to me here.
neutral_opener = Hello, is now a good time?
counsellor_away =
    The counsellor could not answer just now. You are in the queue again, in the same place as before, and other counsellors can see that. Until one of them writes, I, the program, will answer you. If you are in danger, call { $emergency }.
translated_notice =
    A machine translates the counsellor's messages and yours, so there may be mistakes. If something is not clear, please ask again.
