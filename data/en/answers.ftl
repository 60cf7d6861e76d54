### Every sentence the assistant says in English.
### Plain words, one question at most. Phone numbers come in as variables, never typed.

## Welcome

welcome =
    Hello. I am a program, not a person, but you can ask for a counsellor (a real person) at any time.
    I can write about work, rights, safety and places that help. You do not have to tell me your name.
    The counsellors of this organisation can read this chat. It is deleted after a while. Anybody who looks at your phone or computer can see it too.
    If you are in danger, call { $emergency }. The “Leave” button closes this page at once.
welcome_telegram =
    Hello. I am a program, not a person, but you can ask for a counsellor (a real person) at any time.
    I can write about work, rights, safety and places that help. You do not have to tell me your name.
    Telegram stores what you write here and can read it. Our counsellors see this chat, but not your name or your phone number. Our copy is deleted after a while.
    If you open our website in a private window, fewer people can see what you write. If somebody else looks at your phone, please do not write here.
    If you are in danger, call { $emergency }.

## Danger now

emergency =
    If you are in danger now, call { $emergency }.
    I am a program. I have just told a counsellor that someone needs help now. They see only this chat.
    Is it safe for you to keep writing?
    You can stop and close this chat at any moment.
emergency_closed =
    If you are in danger now, call { $emergency }.
    The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
    I am a program. Our counsellors are here again from { $opens }. Until then it is possible that nobody reads what you write, so please do not wait for us.
    I can stay here and give you information. Is it safe for you to keep writing?
    You can stop and close this chat at any moment.
emergency_again =
    If you are in danger now, call { $emergency }.
    I am a program and I cannot send anybody to you. If you cannot call, perhaps somebody you trust can call for you.
    I am still here. If it is not safe to write, you can stop now.
emergency_crisis =
    If your life is in danger now, call { $emergency }.
    Thank you for writing this. You do not have to be alone with it.
    At this number in Hungary people listen, day and night, free, and you need no name: { $phone_hu_lesz_116123 }.
    I am a program. I have just told a counsellor that someone needs help now. They see only this chat.
    Is there somebody you trust who can be with you now?
emergency_crisis_closed =
    If your life is in danger now, call { $emergency }.
    Thank you for writing this. You do not have to be alone with it.
    At this number in Hungary people listen, day and night, free, and you need no name: { $phone_hu_lesz_116123 }.
    I am a program. Our counsellors are here again from { $opens }. Until then it is possible that nobody reads what you write, so please do not wait for us.
    Is there somebody you trust who can be with you now?
emergency_child =
    If anybody is in danger now, call { $emergency }.
    The child helpline Kék Vonal in Hungary helps children and young people, and the call is free: { $phone_hu_kek_vonal_116111 }.
    Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities. They will tell you first.
    I am a program. I have just told a counsellor that someone needs help now. They see only this chat.
    You decide what you write, and you can stop at any moment. Is it safe for you to keep writing?
emergency_child_closed =
    If anybody is in danger now, call { $emergency }.
    The child helpline Kék Vonal in Hungary helps children and young people, and the call is free: { $phone_hu_kek_vonal_116111 }.
    Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities. They will tell you first.
    I am a program. Our counsellors are here again from { $opens }. Until then it is possible that nobody reads what you write, so please do not wait for us.
    You decide what you write, and you can stop at any moment. Is it safe for you to keep writing?
emergency_medical =
    Call { $emergency } now and ask for an ambulance.
    Tell them where you are, and do what they say on the phone. The call is free.
    I am a program and I cannot give medical advice. I have just told a counsellor that someone needs help now. They see only this chat.
    If you can, please call first. You can write to me after that.
emergency_medical_closed =
    Call { $emergency } now and ask for an ambulance.
    Tell them where you are, and do what they say on the phone. The call is free.
    I am a program and I cannot give medical advice. Our counsellors are here again from { $opens }. Until then it is possible that nobody reads what you write, so please do not wait for us.
    If you can, please call first. You can write to me after that.

## A counsellor is asked to join

high =
    Thank you for telling me. It is not your fault.
    I am a program. I have asked a counsellor to read this chat and write to you here. They see only this chat.
    You can go on writing, and you can stop at any time. If you do not want a counsellor, you can say so.
    If you get into danger, call { $emergency }.
high_closed =
    Thank you for telling me. It is not your fault.
    I am a program. Our counsellors are here again from { $opens }. Until then your message stays in the queue. If you do not want a counsellor, you can say so.
    If you want to talk to somebody now, the crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }. In danger, call { $emergency }.
    We answer only in this chat and do not contact you anywhere else. You can go on writing to me.
high_crisis =
    Thank you for writing this. It must be very hard for you now.
    At this number in Hungary people listen, day and night, free, and you need no name: { $phone_hu_lesz_116123 }. If your life is in danger, call { $emergency }.
    I am a program. I have asked a counsellor to read this chat and write to you here. They see only this chat.
    You can go on writing to me. If you do not want a counsellor, you can say so.
high_crisis_closed =
    Thank you for writing this. It must be very hard for you now.
    At this number in Hungary people listen, day and night, free, and you need no name: { $phone_hu_lesz_116123 }. If your life is in danger, call { $emergency }.
    I am a program. Our counsellors are here again from { $opens }. Until then your message stays in the queue. You do not have to wait for them.
    You can go on writing to me. If you do not want a counsellor, you can say so.
high_child =
    Thank you for telling me. When somebody hurts or exploits a child, it is never the child's fault.
    Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities. They will tell you first.
    The child helpline Kék Vonal in Hungary helps children and young people, and the call is free: { $phone_hu_kek_vonal_116111 }. In danger, call { $emergency }.
    I am a program. I have asked a counsellor to read this chat and write to you here. They see only this chat.
    You decide what you write. If you do not want a counsellor, you can say so.
high_child_closed =
    Thank you for telling me. When somebody hurts or exploits a child, it is never the child's fault.
    Please know this before you write more: if a child is in serious danger, our counsellors may have to tell the authorities. They will tell you first.
    The child helpline Kék Vonal in Hungary helps children and young people, and the call is free: { $phone_hu_kek_vonal_116111 }. In danger, call { $emergency }.
    I am a program. Our counsellors are here again from { $opens }. Until then your message stays in the queue. You do not have to wait for them.
    You decide what you write. If you do not want a counsellor, you can say so.
offer_person =
    You do not have to sort this out alone. If you like, a counsellor (a real person) can write to you here. They see only this chat. Would you like a counsellor?

## Writing with a person

person_requested =
    All right, I have told our counsellors, and you are in the queue. I do not know how long you have to wait, because other people may be waiting too.
    Until then I will answer you. If you are in danger, call { $emergency }.
person_requested_closed =
    All right, you are in the queue. Our counsellors are here again from { $opens }. I do not know how long you have to wait after that.
    If you want to talk to somebody before then, the crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }. In danger, call { $emergency }.
    Until then I will answer you.
person_waiting =
    You are in the queue, and our counsellors can see that you are waiting. I do not know how long it will take. You can go on writing to me. If you are in danger, call { $emergency }.
person_declined =
    That is fine. No counsellor will join this chat. You can go on writing to me, and you can ask for a person at any time.
counsellor_joined =
    From now on { $name } writes to you. { $name } is a counsellor, a real person. I, the program, am silent now.
counsellor_left =
    The counsellor is no longer in this chat. I, the program, answer again. You can ask for a person at any time.
conversation_closed =
    The counsellor has ended this chat. You can write again at any time, and then I, the program, will answer.

## When something does not work

assistant_unavailable =
    I am sorry, I have a technical problem and cannot answer right now. Your message has arrived and is kept.
    If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
    Would you like a counsellor (a real person) to write to you?
text_empty =
    This message is empty. Please write a few words.
text_too_long =
    This message is too long. One message can have { $limit } characters at most. Please send it in shorter parts.
media_unsupported =
    I cannot look at pictures, voice messages or files here. Please write it in words. Please do not send photos of your papers.
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
    It looks as if you write in { $name }. I do not speak this language yet. Please choose one of my languages with a button, or write in one of them.
    You can also ask for a person here. If you are in danger, call { $emergency }. The crisis line OKIT in Hungary answers day and night: { $phone_hu_okit }.
language_ask =
    I am not sure which language you would like. Please choose one.

## Privacy and leaving

unsafe_to_write =
    All right. You can stop now and come back when it is good for you, perhaps from another phone or computer.
    On the website, the “Leave” button closes the page at once. If you like, we can first delete what you wrote: write “delete”.
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
    Hello. It is good that you write. How can I help?
utter_goodbye =
    Take care. You can write again at any time. If somebody else may look at your phone or computer, you can delete this chat first: write “delete”.
utter_thank =
    You are welcome. If you have another question, just write.
utter_affirm =
    All right. Please write what you would like to know more about.
utter_deny =
    All right. You decide what we talk about. If you have a question later, I am here.
utter_ask_capabilities =
    You can ask me about work, pay, papers, debts and your rights. I can also show you which service you can call.
    I am a program, so I can make mistakes, and I do not give legal advice. Before an important step, please talk to a person too: you can ask for a counsellor here. You do not have to tell me your name.
utter_ask_if_bot =
    I am a program, not a person. A help organisation runs this service.
    Its counsellors are real people, and they can write to you here too. If you would like that, write that you want a person.
utter_change_language =
    In which language would you like to write? Please choose one of the buttons.
utter_restart =
    Let us start again. Write what you would like to know, or choose one of the buttons.
utter_out_of_scope =
    I am sorry, I cannot help with that. I can write about work, rights, safety and places that help. If you have a question about these, please write it.

## People and safety

utter_request_human =
    It is good that you ask. A counsellor (a real person) can write to you in this chat. You do not have to say who you are, and you decide how much you tell. If you are in danger, call { $emergency }.
utter_report_emergency =
    If you or somebody else is in danger now, call { $emergency }. It is the emergency number in all EU countries, and the call is free.
    I am a program and I cannot call for you. If you like, a counsellor (a real person) can write to you here. If it is not safe to write, you can stop at any moment.
utter_ask_chat_privacy =
    You do not have to give your name, your address or your phone number. The counsellors of this organisation can read this chat, and it is deleted after a while. You can ask us to delete it sooner.
    I cannot promise full secrecy. Somebody who uses your phone, your computer or your internet connection may see that you were here. “Leave” does not clear your browser history. Telegram also stores the messages you write there and can read them.
    If a child is in serious danger, our counsellors may have to tell the authorities. They will tell you first.
utter_delete_my_data =
    You can delete this chat at any time, and you do not have to say why. It cannot be brought back after that. Your phone or browser may still show that you were here; only you can clear that.
utter_concern_for_other =
    It is good that you look out for them. If they are in danger now, call { $emergency }.
    If there is no danger right now, you can talk to a helpline, or to a counsellor here, even if you are not sure. In Hungary you can report to the police without giving your name.
    Please do not confront the people you suspect. It can be dangerous for both of you. If you two can talk safely, say that you believe them and that there is help. Let them decide what they want. If it is about a child, please ask for help as soon as you can.
utter_check_my_situation =
    It is good that you ask. Many people are not sure. I am a program, so I cannot say what your situation is. Trained people can look at it together with you.
    Warning signs can be: you cannot leave, somebody keeps your papers, you do not get the pay you were promised, you must work for a debt that grows, somebody threatens you or your family, or you must do things you do not want. You can ask for help even if only one of these is true, or if you are not sure.
    A counsellor (a real person) can talk about it with you. You only have to tell what you want to tell.
utter_disclose_exploitation =
    Thank you for telling me. I am sorry that you had to go through this. It is not your fault. You do not have to write more than you want.
    If you ask for one, a counsellor (a real person) can read this chat and write to you. If you are in danger, call { $emergency }.

## Rights

utter_ask_what_is_trafficking =
    Trafficking means that somebody recruits, moves, hides or takes over a person in order to exploit them. They use force, threats or lies, or the weak position of the person. It is a crime even if the person first said yes.
    Exploitation can be forced work, forced sex, forced begging, forced crime, or being used like a servant in a family home. Nobody has to be sold or taken abroad. For a child, no force or lie is needed.
    Smuggling is different: a smuggler helps somebody cross a border against the rules, for money or another gain.
    Not every bad job is trafficking, but you may still have rights. If you do not know which it is for you, a counsellor can talk about it with you.
utter_ask_rights =
    In the EU, a person who may be a victim of trafficking should get help, for example a safe place, a doctor, a psychologist, an interpreter and legal help. This help should not depend on working with the police.
    In Hungary, a person who is identified as a victim can get victim support, whatever their nationality or papers: information, emotional and legal help, and quick financial help. It is free. There are also protected shelters and free lawyers. For example a doctor, the police, a consul, the labour inspection, the victim support service or the crisis line OKIT can identify a victim.
    For people from other countries this is sometimes harder in practice. So it is good to have a counsellor or a lawyer with you.
utter_ask_reflection_period =
    If you are not an EU citizen and there are signs that you are a victim of trafficking, European rules say that you should get time to rest and to get away from the people who exploited you. In this time you can decide whether you want to work with the police. You should not be sent out of the country in this time. You should also get money for basic needs, urgent medical care and an interpreter.
    The Council of Europe rule is at least 30 days. Hungary is bound by it, but I do not know how long the time is in Hungary now. The state can sometimes end it early, and it gives no right to stay after it ends.
    I cannot promise that you will get it. Please ask a lawyer or a help organisation before you decide.
    EU citizens do not need this time in order to stay: they have free movement, with extra conditions after three months.
utter_ask_residence_permit =
    If you are from outside the EU and you work with the authorities as a victim of trafficking, you can ask for a residence permit for a limited time. You can ask for it even if you entered the country without papers.
    The permit is not automatic: it can be refused or taken back later. Under the EU rule it is valid for at least six months and can be renewed while the conditions are met. Some countries can also give a permit because of your personal situation.
    In Hungary, a victim with this permit can get a place to stay and health care from the authority. I do not know the exact Hungarian conditions now, so please talk to a lawyer first. Victims of trafficking in Hungary can get a free lawyer.
utter_ask_non_punishment =
    In the EU, authorities must be able to decide not to punish victims for things they were forced to do, for example using false papers. This is only about things that happened as a direct result of the trafficking.
    Hungarian law does not punish a person who could not act freely because of force or threats. If the person was only partly free, the punishment can be lighter. Hungary has no special rule for victims of trafficking.
    I cannot promise what will happen in your case. You can ask for a lawyer first: victims of trafficking in Hungary can get a free lawyer.
utter_ask_reporting_to_police =
    You decide whether you report to the police. You may get help even if you have not decided yet.
    In Hungary you can report to the police or the prosecutor by speaking, in writing or by phone, also without giving your name. You need no special form. If you do not speak Hungarian, you can use your own language, and you do not pay for the interpreter.
    If you are called as a witness, you must come and answer. A lawyer can tell you whether there is an exception for you. If a child is in danger, some professionals must report it.
    If you are in danger now, call { $emergency }.
utter_ask_protection =
    If you are in danger now, call { $emergency }.
    In the EU, victims and witnesses should be protected from revenge and threats, during the case and after it. Their family should be protected too if necessary. For this, the police or helpers should check how big the risk is.
    There is safe accommodation in a place that the suspected offender does not know. For people in serious danger because of a criminal case, Hungary also has a Protection Programme. The authorities decide who gets in.
    I cannot promise what you will get. A counsellor can think with you about what is safest for you.
utter_ask_compensation =
    You can claim money from the person who harmed you, for example in the criminal case. In Hungary you can also ask the state for compensation after an intentional violent crime that caused serious harm. Victims of trafficking can ask for it even if they are not from the EU, and you do not have to be poor.
    For this a criminal case must have been opened, and the state can say no if a person refuses to testify. There is also quick financial help: you must ask for it within a few days after the crime. All of these have time limits, so please ask as soon as you can.
    I cannot promise a result or how much money you get. The victim support service or a lawyer can help you with the request. If the crime was in another EU country, you can hand in the request in Hungary.
utter_ask_legal_aid =
    In Hungary, victims of trafficking can get a free lawyer in criminal, civil and administrative cases. The State Legal Aid Service at the county government offices arranges this. The Victim Support Line can tell you where to go.
    In practice this is sometimes hard to get, so ask a helper to support you. A lawyer can also speak for you when you ask for compensation.
    I cannot give legal advice, but I can show you who to ask.
utter_ask_interpreter =
    You have the right to understand what happens and to be understood. With the police and in court you can ask for an interpreter, and you do not pay for it.
    In a criminal case in Hungary you can use your mother tongue or another language. Decisions and other official papers are translated for free.
    You may bring a person you choose to the first talk, if this does not harm you or the case. Please do not let anybody who exploits you, employs you or frightens you translate for you.
utter_ask_confidentiality =
    Authorities can take steps to protect your private life and your data. In Hungary you can report to the police without giving your name.
    Many helplines keep what you say secret. Some pass it on without asking you, but only when a life is in danger or a child is at risk. Each of them has its own rule, so ask at the beginning of the talk.
    I cannot promise full secrecy for anybody: court cases can be public, and in Hungary data of an identified victim can go into a state support system unless the person says no. If you are afraid that somebody finds out, tell the counsellor, and you can plan it together.
utter_ask_child_rights =
    Anyone under 18 is a child and has special protection. If the age is not clear, the person should be treated as a child until it is known. For a child it is trafficking even if nobody used force or lies.
    What is best for the child comes first. A child who is alone should get a guardian or representative. In Hungary a child cannot be punished for providing sexual services. Somebody who pays a child for this, or makes money from it, commits a serious crime.
    Children and young people up to 24 can call the Kék Vonal helpline in Hungary for free.
    If a child is in serious danger, our counsellors may have to tell the authorities. They will tell you first. In danger, call { $emergency }.
utter_ask_return_home =
    Going home should be your own free choice. Before you travel, it is good to check with a counsellor whether there is danger at home, and whether the people who harmed you are there.
    An embassy or consulate can give papers for the journey. EU citizens can ask the embassy of another EU country if their own has none there. For Hungarians abroad, the consul can give a temporary passport. In special cases the consul can also lend money for the journey, which you must pay back.
    I cannot promise a free ticket. You can ask IOM what help there is now.
utter_ask_lost_documents =
    If somebody took your papers, do not go back to get them, because it can be dangerous. Papers that you still have: give them only to state authorities.
    The embassy or consulate of your country can give you new travel papers. If you asked for asylum, want to ask for it or fear your own state, talk to a counsellor or a lawyer first.
    In Hungary, the victim support service of the county government office helps victims to replace papers. Hungarians abroad can get a temporary passport from the consul. For lost or stolen papers you need a police record.
utter_ask_debt =
    Nobody may force you to work to pay back a debt. Debt bondage is forbidden.
    People who exploit others often say that you owe money for the journey, the room or the food, and the debt grows. In Hungarian law a contract is not valid if it is clearly against good morals, or if somebody used your bad situation in a very unfair way. If you signed because of lies or illegal threats, the contract can be challenged. A job agency in Hungary may not take a fee from you.
    A real bank loan or bill stays valid. A lawyer can tell you which kind your debt is. If it can be dangerous for you not to pay, please talk to a counsellor first.
utter_ask_unpaid_wages =
    If you worked, you can claim your pay, even if you had no papers. A worker without legal stay can claim the same pay as others for the same work. If nobody can prove how long this worker worked, the law starts from at least three months.
    In Hungary you can complain to the labour inspection at the county government office, or go to court. Hungarians who work abroad can ask the labour inspection there.
    The inspection is an authority. If you have no papers, ask a lawyer or a help organisation first. Not getting a large part of your promised pay can also be a sign of trafficking. I cannot promise that you will get the money.
utter_ask_deportation_risk =
    It is understandable if you are afraid. I cannot promise what an authority will decide, but there are rules that may protect you.
    If there are signs that you are a victim of trafficking and you are not an EU citizen, European rules say that you should get time to think. You should not be removed in that time, even if you came without papers. Hungary is bound by this, but a state can sometimes end this time early. Asylum rules can matter too.
    Reports up to 2023 said that the Hungarian rules left out people from other countries without legal stay. In 2023 the ministry said that this was changed.
    So before you go to an authority, talk to a lawyer, for example at the Hungarian Helsinki Committee. Victims of trafficking in Hungary can get a free lawyer. If your life is in danger, call { $emergency } first.
utter_ask_right_to_work =
    EU citizens can work in Hungary and in other EU countries without a permit.
    If you are from outside the EU and have a residence permit as a victim, you may get access to work, training and education. This differs by country, and I do not know the exact rule in Hungary now. Please ask a lawyer before you start a job.
    People with temporary protection from Ukraine may work in Hungary without a work permit under a rule of 2022. Please ask whether this is still so.
    Children who get help as victims should be able to go to school.
utter_ask_job_offer_safety =
    I cannot say whether an offer is safe, but I can tell you what to look at.
    Warning signs are: very high pay, no skills or language needed, you must decide at once, or they do not even name the company. Ask for a written contract that you understand before you travel. In Hungary job agencies must be registered, and they may not take a fee from you: the employer pays. EURES has information about jobs in the EU.
    Do not give your passport to an employer, a driver or an agent. Tell somebody you trust where you go and with whom, and agree on a code word for danger.

## Services

utter_find_shelter =
    If you are not safe now, call { $emergency }.
    In Hungary adult victims can go to a protected shelter, with their children if needed. The crisis line OKIT can look for a place. There is no fixed time limit any more: the people at the shelter decide with you how long you stay.
    The addresses are secret, so I cannot write them either. I cannot promise that there is a free place now.
utter_find_medical_help =
    If somebody's life is in danger, call { $emergency } and ask for an ambulance.
    You can ask for medical help in other cases too. Medical help is part of the help that victims of trafficking should get in the EU. In Hungary, a doctor can also identify a person as a victim. You decide how much you tell the doctor.
utter_find_psychological_help =
    It is good that you look for help. You do not have to carry this alone, and you can go at your own speed. In Hungary, the victim support service also gives emotional help, for free.
    If you feel very bad now, please do not stay alone with it: a counsellor (a real person) can write to you here, and the emotional support line in Hungary answers day and night. If your life is in danger, call { $emergency }.
utter_find_hotline =
    If you are in danger, call { $emergency }. In other cases you can call a helpline. In Hungary, the crisis line OKIT is free and answers day and night.
    You decide how much you tell. At the beginning you can ask which languages they speak and who they pass your words on to.
utter_find_embassy =
    An embassy or consulate can give new travel papers. EU citizens can ask the embassy of another EU country if their own has none there. Hungarians abroad can call the consular duty line day and night. Hungarian consuls do not book tickets or give a place to stay.
    If you asked for asylum or fear your own state, talk to a counsellor or a lawyer first.
utter_find_basic_needs =
    In Hungary, the victim support service can give quick financial help for a place to stay, food, clothes, travel and medicine. You must ask for it within a few days after the crime, so please call as soon as you can.
    A counsellor (a real person) can also help you to find out who gives food or clothes near you.
utter_find_nearby_service =
    I will look for the help that I know there. If you are looking somewhere else, write the country or the town. Please do not write your address; I do not need it.

## Not understood

utter_fallback_ask =
    I did not understand that well. Please say it in other words, or choose one of the buttons.
utter_fallback_person =
    I am sorry, I still do not understand. If you are in danger, call { $emergency }. Shall I ask a counsellor (a real person) to write to you?

## Lists of services

services_intro = These can help:
services_none =
    I know no service for this there yet. You can write another country or town, or ask for a counsellor (a real person). If you are in danger, call { $emergency }.
services_more = More
service_line =
    { $name }: { $phone }
    { $hours }
    { $details }
service_free = free
service_anonymous = no name needed
service_hours_always = day and night
service_no_phone = no phone number
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
button_documents = I do not have my papers
button_hotline = Helplines
button_other = I worry about somebody
button_privacy = Who can read this chat?
button_language = Change language

# In place of $opens when no opening time is set.
opens_unknown = a time we do not know yet

## More than one thing at once, and guesses

also_about =
    You asked about something else too. Shall I answer that as well?
fallback_guess =
    I did not understand that well. Did you mean one of these? You can also say it in other words.

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
