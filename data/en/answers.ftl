### Every sentence the assistant says in English.
### Plain words, one question at most. Phone numbers come in as variables, never typed.

## Welcome

welcome =
    Hello, I am a program, not a person. I can answer questions about work, rights, safety and help, and you can ask for a person at any time. You do not have to tell me your name. Counsellors of this organisation can read this chat, and it is deleted after a while. Somebody who can look at your phone or computer can read it too; the "Leave" button closes this page at once. If you are in danger, call { $emergency }.
welcome_telegram =
    Hello, I am a program, not a person. I can answer questions about work, rights, safety and help, and you can ask for a person at any time. Telegram stores chats with bots and can read them. Our counsellors can read what you write, but they do not see your Telegram name or your number, and our copy is deleted after a while. Our website in a private window is more private; please do not write here if somebody else reads your phone. If you are in danger, call { $emergency }.

## Danger now

emergency =
    If you are in danger now, call { $emergency }. I am a program. I have just told a counsellor that someone needs help now; they see only this chat. You can close this chat at any moment. Is it safe for you to keep writing?
emergency_closed =
    If you are in danger now, call { $emergency }. The crisis line OKIT also answers day and night: { $phone_hu_okit }. I am a program. It is possible that nobody from our team reads this before { $opens }, so please do not wait for us. I can stay here and give you information. You can close this chat at any moment. Is it safe for you to keep writing?
emergency_again =
    Please call { $emergency } if you are in danger now. They answer day and night. I am a program and I cannot send anybody to you. If you cannot call, perhaps somebody you trust can call for you. I am still here, and you can close this chat at any moment.
emergency_crisis =
    If your life is in danger now, call { $emergency }. You can also call the crisis line { $phone_hu_lesz_116123 }, day and night, and talk to somebody who listens. I am glad that you wrote this. You do not have to carry it alone. I am a program, and I have just told a counsellor that someone needs help now; they see only this chat. Is there somebody you trust who can be with you?
emergency_crisis_closed =
    If your life is in danger now, call { $emergency }. You can also call the crisis line { $phone_hu_lesz_116123 }, day and night, and talk to somebody who listens. I am glad that you wrote this. You do not have to carry it alone. I am a program. It is possible that nobody from our team reads this before { $opens }, so please do not wait for us. Is there somebody you trust who can be with you?
emergency_child =
    If you or a child you know is in danger now, call { $emergency }. The child helpline { $phone_hu_kek_vonal_116111 } answers day and night and is free. Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities, and they will say so to you first. I am a program. I have just told a counsellor that someone needs help now; they see only this chat. You decide what you write, and you can close this chat at any moment.
emergency_child_closed =
    If you or a child you know is in danger now, call { $emergency }. The child helpline { $phone_hu_kek_vonal_116111 } answers day and night and is free. Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities, and they will say so to you first. I am a program. It is possible that nobody from our team reads this before { $opens }, so please do not wait for us. You decide what you write, and you can close this chat at any moment.
emergency_medical =
    If somebody is badly hurt or very ill, call { $emergency } now and ask for an ambulance. I am a program and I cannot give medical advice. I have just told a counsellor that someone needs help now; they see only this chat. Please call first and write later.
emergency_medical_closed =
    If somebody is badly hurt or very ill, call { $emergency } now and ask for an ambulance. I am a program and I cannot give medical advice. It is possible that nobody from our team reads this before { $opens }, so please do not wait for us.

## A counsellor is asked to join

high =
    Thank you for telling me. What you describe is not your fault. I am a program, so I have asked a counsellor to read this chat and write to you here; they see only this chat. You can go on writing, or you can say no to the counsellor. You can stop at any time. If you are in danger, call { $emergency }.
high_closed =
    Thank you for telling me. What you describe is not your fault. I am a program, and our counsellors are here again from { $opens }. Your message stays in their queue; you can say no to this. If you do not want to wait, { $phone_hu_okit } (crisis line OKIT) answers day and night. I can go on answering you here. If you are in danger, call { $emergency }.
high_crisis =
    Thank you for telling me how bad it is. I am glad that you wrote. I am a program, so I have asked a counsellor to read this chat and write to you here; they see only this chat, and you can say no. You can also talk to somebody now: the crisis line { $phone_hu_lesz_116123 } answers day and night. If your life is in danger, call { $emergency }.
high_crisis_closed =
    Thank you for telling me how bad it is. I am glad that you wrote. I am a program, and our counsellors are here again from { $opens }; your message stays in their queue. You do not have to wait for them: the crisis line { $phone_hu_lesz_116123 } answers day and night. If your life is in danger, call { $emergency }. I can go on answering you here.
high_child =
    Thank you for telling me. A child is never to blame for this. Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities, and they will say so to you first. I am a program, so I have asked a counsellor to read this chat and write to you here; they see only this chat, and you can say no. The child helpline { $phone_hu_kek_vonal_116111 } is free and answers day and night. In danger, call { $emergency }.
high_child_closed =
    Thank you for telling me. A child is never to blame for this. Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities, and they will say so to you first. I am a program, and our counsellors are here again from { $opens }; your message stays in their queue, and you can say no to this. You do not have to wait for them: the child helpline { $phone_hu_kek_vonal_116111 } is free and answers day and night. In danger, call { $emergency }.
offer_person =
    That sounds hard. You do not have to sort it out alone. Would you like to write with a counsellor, a real person?

## Writing with a person

person_requested =
    I have asked for a counsellor for you. I do not know how long it will take, because other people may be waiting too. Until then you can go on writing, and I will answer. If you are in danger, call { $emergency }.
person_requested_closed =
    I have put you in the queue for a counsellor. Our team is here again from { $opens }, and I do not know how long it will take after that. If you want to talk to a person before then, { $phone_hu_okit } (crisis line OKIT) answers day and night. Until then you can go on writing, and I will answer. If you are in danger, call { $emergency }.
person_waiting =
    You are in the queue for a counsellor. I do not know how long it will still take. You can go on writing to me, or come back later. If you are in danger, call { $emergency }.
person_declined =
    That is fine. No counsellor will join this chat. You can go on writing with me, and you can ask for a person at any time.
counsellor_joined =
    { $name } now writes with you. { $name } is a counsellor, a real person. I, the program, am silent now.
counsellor_left =
    The counsellor has left this chat. I am the program, and I answer again. You can ask for a person at any time.
conversation_closed =
    The counsellor has ended this conversation. You can write again at any time, and I, the program, will answer.

## When something does not work

assistant_unavailable =
    I am sorry, I have a technical problem and cannot answer right now. Your message has arrived and is kept. If you are in danger, call { $emergency }. The crisis line OKIT answers day and night: { $phone_hu_okit }. Would you like to write with a person?
text_empty =
    I did not get any words. Please write to me what you would like to know.
text_too_long =
    Your message is too long for me. I can read { $limit } characters at a time. Please send it in shorter parts.
media_unsupported =
    I can only read text. I cannot open pictures, voice messages or files. Please write it in words, and do not send photos of documents.
private_chat_only =
    I do not answer in groups, because other people can read along there. Please write to me in a private chat.
slow_down =
    You have sent many messages in a short time, and I cannot keep up. Please wait a moment before you write again. If you are in danger, call { $emergency }.
button_expired =
    This button does not work any more. Please write what you would like, or choose again.

## Language

language_changed =
    All right, I will write in English from now on.
language_unknown =
    I do not speak this language yet. Please choose one of my languages with the language button, or write in English or Hungarian (magyar).
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.

## Privacy and leaving

unsafe_to_write =
    It is all right to stop here. You can close this chat now and come back later, perhaps from another device. If there is a "Leave" button, it closes the page at once. You can also delete this chat first. If you need help at once, the number is { $emergency }.
neutral_cover =
    This is an information service about work and travel abroad. How can I help?
delete_confirm =
    Shall I delete this chat? Everything you wrote here will be erased, and I cannot bring it back.
data_deleted =
    This chat has been deleted. Your browser or phone may still show that you were here. You can write again at any time.
session_ended =
    This chat has ended. You can start a new one at any time.

## Small talk

utter_greet =
    Hello. I am a program, not a person. You can ask me about work, papers, rights, safety and where to find help. You can also ask for a person. What would you like to know?
utter_goodbye =
    Goodbye, and take care. You can write again at any time. If somebody may look at this device, you can ask me to delete this chat first.
utter_thank =
    You are welcome. You can ask me more, or ask for a person, at any time.
utter_affirm =
    All right. Please write in your own words what you need, or ask for a person.
utter_deny =
    That is all right. You decide what we talk about. You can write again, or ask for a person, at any time.
utter_ask_capabilities =
    I am a program that answers questions about trafficking, forced or unfair work, your rights and your safety. I can tell you where to find a safe place, a doctor, a lawyer or a phone line, and what you can do about wages, debts or lost papers. I can also ask a counsellor to write with you. I cannot give legal advice, and I can misunderstand things, so please check important steps with a person. You do not have to tell me your name.
utter_ask_if_bot =
    I am a program, a bot, and not a person. A help organisation runs this service, and its counsellors are real people. You can ask to write with one of them at any time.
utter_change_language =
    In which language would you like to write? You can tell me its name or use the language button.
utter_restart =
    All right, let us start again from the beginning. What would you like to know?
utter_out_of_scope =
    That is outside what I know about. I can help with questions about work and wages, trafficking, rights and safety, and where to find help. You can ask me in your own words, or ask for a person.

## People and safety

utter_request_human =
    Of course. You can write with one of our counsellors here. They are real people, and you decide how much you tell them. If you are in danger now, call { $emergency }.
utter_report_emergency =
    If you or somebody else is in danger now, call { $emergency }. It is the emergency number in Hungary and in all EU countries, and the call is free. I am a program and I cannot call for you. If it is not safe to write, you can close this chat at any moment.
utter_ask_chat_privacy =
    You do not have to give your name. Counsellors of this organisation can read this chat; it is kept for a limited time and then deleted, and you can ask me to delete it sooner. I cannot promise full secrecy: somebody who uses your phone, computer or internet connection may be able to see that you were here. On Telegram, Telegram itself stores the chat and can read it; our website in a private window is more private. If a child is in serious danger, our counsellors may have to tell the authorities, and they will say so to you first. Leaving the page does not clear your browser history.
utter_delete_my_data =
    You can have this chat deleted. Everything you wrote here is then erased and cannot be brought back. Your own phone or browser may still show that you were here; only you can clear that.
utter_concern_for_other =
    Thank you for caring about somebody else. It matters, even if you are not sure. If somebody is in danger now, call { $emergency }. Please do not confront the people you suspect; it can put you and the other person at risk. In Hungary you can report to the police without giving your name. You can also tell a counsellor here what worries you.
utter_check_my_situation =
    It is good that you ask, and many people are not sure. I cannot say what it is in your case, because only trained people can do that, but you may ask for help without knowing the right word for it. Warning signs are: you cannot leave freely, somebody keeps your papers, you do not get the pay you were promised, you must work for a debt that grows, or somebody threatens you or your family. If one of these is true for you, a counsellor can look at it together with you. You do not have to tell more than you want.
utter_disclose_exploitation =
    Thank you for telling me. I am sorry for what you have been through. It is not your fault. You do not have to tell me more, and you decide what happens next. A counsellor can read this chat and write with you here if you ask for one. If you are in danger, call { $emergency }.

## Rights

utter_ask_what_is_trafficking =
    Trafficking means that somebody recruits, moves, hides or takes over a person in order to exploit them, with force, threats, lies or by using their weak position. Exploitation can be forced work, forced sex, forced begging or crime, or taking an organ. Nobody has to be sold or taken abroad; it can also happen in a family home. If force, threats or lies were used, it is a crime even if the person first said yes, and for a child no force or lie is needed. Smuggling is different: a smuggler helps somebody cross a border against the rules, for money. Not every bad job is trafficking, but you may still have rights, and you can ask a person here.
utter_ask_rights =
    In Hungary, a person who is identified as a victim of trafficking can get victim support, whatever their nationality or papers. It is free: information, emotional and legal help, and quick financial help. There are protected shelters, and a free lawyer in criminal, civil and administrative cases. A doctor, the police, a consul, the labour inspection, victim support or the crisis line OKIT can identify you. In the EU, help should start as soon as there are good reasons to think that you may be a victim, and it should not depend on working with the police. For people from outside the EU it can be harder in practice, so you may want to ask a counsellor here first.
utter_ask_reflection_period =
    If you are not an EU citizen, European rules give you time to rest, to get away from the people who exploited you, and to decide whether you want to work with the police. In this time you should not be sent out of the country, and you should get money for basic needs, urgent medical care and an interpreter if you need one. The Council of Europe rule is at least 30 days. Hungary is bound by it, but I do not know how long the time is in Hungary now, and a state can end it early in some cases. A lawyer can tell you more before you decide. EU citizens do not need this time in order to stay: they have free movement, with its own conditions after three months.
utter_ask_residence_permit =
    If you are from outside the EU and you work with the authorities, you can ask for a residence permit for a limited time, also if you entered the country without papers. Under the EU rule it is valid for at least six months and can be renewed while the conditions are met. It is not automatic: it can be refused or taken back. Some countries can also give a permit because of your personal situation. In Hungary, a victim of trafficking with a permit can get a place to stay and health care from the authority. I do not know the exact Hungarian conditions now, so please ask a lawyer; for victims of trafficking in Hungary the lawyer is free.
utter_ask_non_punishment =
    Hungarian law does not punish a person who acted under force or threat and could not act freely; if the person was only partly free, the punishment can be lighter. Hungary has no special rule for victims of trafficking, so I cannot promise how a case ends. EU law says that authorities must be able to decide not to punish victims for things they were forced to do, for example using false papers. This is only about acts that were a direct result of the trafficking. Victims of trafficking in Hungary can get a free lawyer, and you can ask for the lawyer first.
utter_ask_reporting_to_police =
    It is your choice whether you report. In Hungary you can report to the police or the prosecutor in person, by phone, by letter or by e-mail; there is no special form, and you do not have to give your name. You can use your own language, and you do not pay for the interpreter. Victim support is a separate step: you may get help without having decided to report. If you are called as a witness, you must come and answer, and a lawyer can tell you about exceptions; some professionals must report when a child is in danger. If you are in danger now, call { $emergency }.
utter_ask_protection =
    If you are in danger now, call { $emergency }. In the EU, victims and witnesses should be protected from threats and revenge, during a case and after it, and so should their family when it is necessary. Police or helpers should make a risk check for you. In Hungary there is also a Protection Programme for serious danger because of a criminal case; it can include relatives, and the authorities decide who gets in. Safe accommodation for victims is a place that the suspected offender does not know. I cannot promise protection, but a counsellor can talk with you about what is possible.
utter_ask_compensation =
    In Hungary you can claim damages from the offender in the criminal case. You can also ask the state for compensation after an intentional violent crime that caused serious harm; victims of trafficking can do this even if they are not from the EU, and you do not have to be poor. For this a criminal case must have been opened, and the state can say no if a person refuses to testify. There is also quick financial help for a place to stay, clothes, food, travel and medicine, but you must ask within some days after the crime. All of this has time limits, so ask as soon as you can. If the crime was in another EU country, you can hand in the request in Hungary; I cannot promise that you will get money, or how much.
utter_ask_legal_aid =
    In Hungary, victims of trafficking can get a free lawyer in criminal, civil and administrative cases. The State Legal Aid Service at the county government offices arranges this, and the Victim Support Line can tell you where to go. Experts say that it can be hard to get in practice, so ask a helper to support you. In the EU, you have the right to legal advice without delay, and it is free if you do not have enough money. A lawyer can also speak for you when you ask for compensation. I cannot judge a case myself.
utter_ask_interpreter =
    In a criminal case in Hungary you can use your mother tongue or another language. You do not pay for the interpreter or for the translation of decisions and other official papers. In the whole EU you can ask for a free interpreter with the police and in court, and authorities should use simple language with you. You may bring a person you choose to the first talk, if it does not harm you or the case. Please do not let your employer, or anybody who controls you, translate for you.
utter_ask_confidentiality =
    Nobody can promise you full secrecy, but there are rules that protect you. In Hungary you can report to the police without giving your name. In a criminal case, authorities can protect your private life, your pictures and your data, but a court case can be public. Many helplines keep what you say secret; some pass it on without asking you only when a life is in danger or a child is at risk. Data of an identified victim can go into a state support system in Hungary unless the person says no. Before you tell your story, you can ask each helper who will see it.
utter_ask_child_rights =
    A child is anyone under 18, and if the age is not clear, the person should be treated as a child until it is known. What is best for the child comes first, and a child who is alone should get a guardian or representative. For a child it is trafficking even if nobody used force or lies. In Hungary, somebody who pays a child for sex, or makes money from it, commits a serious crime, and the child cannot be punished for it. Children and young people up to 24 can call the Kék Vonal helpline for free. If a child is in serious danger, our counsellors may have to tell the authorities, and they will say so first; in danger, call { $emergency }.
utter_ask_return_home =
    Going home should be your own free choice, and the risks at home should be checked before you travel. Your embassy or consulate can give you papers for the journey; EU citizens can ask the embassy of another EU country if their own has none there. For Hungarians abroad, a consul can give a temporary passport and, in special cases, lend money for the journey, which you must pay back. IOM Hungary has helped people come home and can tell you what is possible now. If the people who harmed you are at home, please talk with a counsellor before you go.
utter_ask_lost_documents =
    Your embassy or consulate can give you new travel papers. In Hungary, the victim support service of the county government office helps victims to replace papers, and foreigners can ask their own embassy in Budapest. Hungarians abroad can get a temporary passport for the way home from the consul, who asks for a police record if papers were lost or stolen. Please do not try to get your papers back from the person who holds them; it can be dangerous. If you asked for asylum or fear your own state, talk with a counsellor before you contact your embassy.
utter_ask_debt =
    Nobody may force you to work to pay a debt; this is forbidden. Traffickers often say that you owe money for the journey, the room or the food, and the debt grows so that you cannot leave. In Hungary, a contract is not valid if it is clearly against good morals, or if somebody used your bad situation for a very unfair advantage, and you can challenge a contract that you signed because of lies or unlawful threats. A job agency in Hungary may not take a fee from you; the employer pays. A real bank loan or bill stays valid, so I cannot say what you owe; a lawyer can check it. If it could be dangerous for you not to pay, please talk with a counsellor first.
utter_ask_unpaid_wages =
    If you worked, you can claim your pay, also if you had no papers. A worker without legal stay can claim the same pay as others for the same work, and if nobody can prove how long you worked, the law starts from at least three months. In Hungary you can complain to the labour inspection at the county government office, or go to court; Hungarians working abroad can ask the labour inspection there. The inspection is an authority, so if you have no papers, talk with a lawyer or an organisation first. Not getting a large part of your promised pay can be a sign of trafficking, and a free lawyer can help victims of trafficking. I cannot promise that the money will come.
utter_ask_deportation_risk =
    I cannot promise what an authority will decide, but there are rules that protect you. If there are signs that you are a victim of trafficking and you are not an EU citizen, European rules say that you should get time to think and should not be removed in that time, even if you entered the country without papers. Hungary is bound by these rules, but a state can end this time early. Reports up to 2023 said that the Hungarian rules did not cover people without legal stay; in 2023 the ministry said that this was changed. A lawyer can tell you your risk before you speak with an authority, for example at the Hungarian Helsinki Committee; for victims of trafficking in Hungary a lawyer is free. If your life is in danger, call { $emergency } first.
utter_ask_right_to_work =
    EU citizens can work in other EU countries, also in Hungary, without a permit. People with temporary protection from Ukraine may work in Hungary under a rule of 2022; please check that it still holds. A victim of trafficking from outside the EU who has the residence permit can get access to work, training and education, but the rules differ by country. I do not know the exact rule for this in Hungary now, so please ask a lawyer before you start a job. Children who get help as victims should be able to go to school.
utter_ask_job_offer_safety =
    I cannot check whether an offer is safe, but I can tell you what to look at. Be careful if the pay is high but you need no skills and no language, if you must decide today, or if the advert does not name the company. Never give your passport to an employer, a driver or an agent, and ask for a written contract that you understand before you travel. In Hungary job agencies must be registered, and the employer pays them, not you. EURES, the European job network, has information about work in other EU countries. Tell somebody you trust where you go and with whom, and agree on a code word for danger.

## Services

utter_find_shelter =
    In Hungary there are protected shelters for adults, with their children if needed. The crisis line OKIT can arrange a place. There is no fixed time limit any more; the helpers decide together with you. The addresses are secret, so I cannot tell them, and I cannot promise that a place is free. If you are in danger now, call { $emergency }.
utter_find_medical_help =
    If somebody is badly hurt or very ill, call { $emergency } and ask for an ambulance. Medical help is part of the help that victims of trafficking should get in the EU. In Hungary, a doctor is also one of the people who can identify a victim of trafficking. You decide how much you tell the doctor. Costs can differ, so you can ask about them first.
utter_find_psychological_help =
    It is a good step to look for somebody to talk to, and you can go at your own speed. Help for victims of trafficking in the EU can include a psychologist. In Hungary, the victim support service gives emotional help for free. You can also write with one of our counsellors here. If your life is in danger, call { $emergency }.
utter_find_hotline =
    You can call a helpline and ask questions first; you decide how much you tell. In Hungary, the crisis line OKIT is free and answers day and night. In danger, call { $emergency } in Hungary and in all EU countries.
utter_find_embassy =
    Your embassy or consulate can give you new travel papers. EU citizens can ask the embassy of another EU country if their own country has none there. Hungarians abroad can call the consular duty line day and night. If you asked for asylum or fear your own state, talk with a counsellor before you contact your embassy.
utter_find_basic_needs =
    In Hungary, the victim support service can give quick financial help for a place to stay, clothes, food, travel and medicine. You must ask within some days after the crime, so please call as soon as you can. It costs nothing to ask. A counsellor can also help you to find out who gives food or clothes near you.
utter_find_nearby_service =
    I can look for help by country and town. You only need to name the country or the town, never your address. A phone line for the whole country can also tell you who helps near you.

## Not understood

utter_fallback_ask =
    I am sorry, I did not understand that. Could you say it in other words, or choose one of these?
utter_fallback_person =
    I am sorry, I still do not understand. If you are in danger, call { $emergency }. Shall I ask a counsellor to write with you?

## Lists of services

services_intro = These can help:
services_none =
    I know no service for this there yet. You can name another country or town, or ask for a person. If you are in danger, call { $emergency }.
services_more = More
service_line =
    { $name }: { $phone }
    { $hours }
    { $details }
service_free = free
service_anonymous = no name needed
service_hours_always = day and night
service_no_phone = no phone number known
service_not_abroad = does not work from other countries

service_check_first = older information, it may have changed

day_mon = Monday
day_tue = Tuesday
day_wed = Wednesday
day_thu = Thursday
day_fri = Friday
day_sat = Saturday
day_sun = Sunday

country_ask =
    In which country are you now? You do not have to say, but it helps me to find the right numbers.

## Buttons

button_person = Write with a person
button_not_now = Not now
button_decline_person = No counsellor, thanks
button_yes = Yes
button_no = No
button_more = More
button_delete_yes = Yes, delete it
button_delete_no = No, keep it
button_check = Is what happens to me OK?
button_rights = What are my rights?
button_shelter = I need a safe place
button_wages = I was not paid
button_documents = My papers are gone
button_hotline = A number to call
button_other = I worry about somebody
button_privacy = Who can read this chat?
button_language = Change language
