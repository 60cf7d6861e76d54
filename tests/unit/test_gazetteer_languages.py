"""Names of places, kinds of help and languages in Ukrainian, Romanian, German and Russian, as people inflect them."""

from pathlib import Path

import pytest

from bot.knowledge import Gazetteer

DATA = Path(__file__).parents[2] / "data"

NAMED: dict[str, list[tuple[str, list[tuple[str, str]]]]] = {
    "uk": [
        ("Я зараз в Угорщині, приїхала з України", [("country", "HU"), ("country", "UA")]),
        ("мене везуть через Словаччину до Австрії", [("country", "SK"), ("country", "AT")]),
        ("він забрав мене до Німеччини", [("country", "DE")]),
        ("працюю на складі у Польщі", [("country", "PL")]),
        ("хочу виїхати з Чехії", [("country", "CZ")]),
        ("сестра застрягла в Данії", [("country", "DK")]),
        ("нас тримали у Великій Британії", [("country", "GB")]),
        ("переїхала з Росією в паспорті", [("country", "RU")]),
        ("ми з Молдови, а бабуся з Закарпаття", [("country", "MD"), ("country", "UA")]),
        ("поїхав у Нідерланди, зараз у Туреччині", [("country", "NL"), ("country", "TR")]),
        ("я у Відні на вокзалі", [("city", "Wien")]),
        ("квиток з Праги до Києва", [("city", "Praha"), ("city", "Kyjiv")]),
        ("бус зі Львова їде через Ужгород", [("city", "Lviv"), ("city", "Uzhhorod")]),
        ("живу під Дебреценом, але працюю в Ньїредьгазі", [("city", "Debrecen"), ("city", "Nyíregyháza")]),
        ("чекаю біля лікарні в Будапешті", [("service_type", "medical"), ("city", "Budapest")]),
        ("мій син у Харкові, а мама в Чернівцях", [("city", "Kharkiv"), ("city", "Chernivtsi")]),
        ("донька поїхала з Одеси до Неаполя", [("city", "Odesa"), ("city", "Napoli")]),
        ("автобус до Івано-Франківська", [("city", "Ivano-Frankivsk")]),
        ("ми з Миколаєва", [("city", "Mykolaiv")]),
        ("зустріч у Римі чи в Мілані?", [("city", "Roma"), ("city", "Milano")]),
        ("потрібен адвокат і психолог", [("service_type", "legal"), ("service_type", "psychological")]),
        ("чи є притулок для жінок з дітьми", [("service_type", "shelter")]),
        ("дайте номер гарячої лінії", [("service_type", "hotline")]),
        ("де румунське посольство", [("country", "RO"), ("service_type", "embassy")]),
        ("боюся йти до поліції", [("service_type", "police")]),
        ("нема їжі й одягу для малого", [("service_type", "basic_needs"), ("service_type", "basic_needs")]),
        ("хочу повернутися додому", [("service_type", "return")]),
        ("телефон служби у справах дітей", [("service_type", "child")]),
        ("пишіть мені польською", [("language", "pl")]),
        ("не розумію угорської", [("language", "hu")]),
        ("їду з українською поліцією", [("country", "UA"), ("service_type", "police")]),
        ("він говорить тільки по-турецьки", [("language", "tr")]),
    ],
    "ro": [
        ("sunt în Ungaria și vin din România", [("country", "HU"), ("country", "RO")]),
        ("ambasada Moldovei", [("service_type", "embassy"), ("country", "MD")]),
        ("consulatul României de la Viena", [("service_type", "embassy"), ("country", "RO"), ("city", "Wien")]),
        ("m-au dus în Germania, apoi în Franța", [("country", "DE"), ("country", "FR")]),
        ("lucrez la o ferma din Spania", [("country", "ES")]),
        ("vreau sa plec din Olanda", [("country", "NL")]),
        ("granița Serbiei cu Croația", [("country", "RS"), ("country", "HR")]),
        ("prietena mea e în Marea Britanie", [("country", "GB")]),
        ("sora mea lucrează în Elveția", [("country", "CH")]),
        ("nu ma pot intoarce in Ucraina", [("country", "UA")]),
        ("m-au adus cu forța la Budapesta", [("city", "Budapest")]),
        ("stau lângă Debrețin, fără acte", [("city", "Debrecen")]),
        ("am plecat din Timișoara la Seghedin", [("city", "Timișoara"), ("city", "Szeged")]),
        ("primăria Clujului", [("city", "Cluj-Napoca")]),
        ("sunt din Iasi, mama e la Brasov", [("city", "Iași"), ("city", "Brașov")]),
        ("gara din Oradea", [("city", "Oradea")]),
        ("centrul Bucureștiului", [("city", "București")]),
        ("m-au lasat la Chisinau", [("city", "Chișinău")]),
        ("am ajuns la Londra prin Praga", [("city", "London"), ("city", "Praha")]),
        ("fata mea e la Roma", [("city", "Roma")]),
        ("îmi trebuie un avocat", [("service_type", "legal")]),
        ("avocatul nu mai răspunde", [("service_type", "legal")]),
        ("cautam un adapost pentru la noapte", [("service_type", "shelter")]),
        ("vreau la spital, am nevoie de un medic", [("service_type", "medical"), ("service_type", "medical")]),
        ("psihologul nu costă?", [("service_type", "psychological")]),
        ("mi-e frică de poliție", [("service_type", "police")]),
        ("unde primesc haine și mâncare", [("service_type", "basic_needs"), ("service_type", "basic_needs")]),
        ("sună la protecția copilului", [("service_type", "child")]),
        ("dați-mi un număr de telefon", [("service_type", "hotline")]),
        ("scrieți pe ungurește", [("language", "hu")]),
        ("vorbesc doar limba ucraineană", [("language", "uk")]),
        ("poliția maghiară", [("service_type", "police"), ("country", "HU")]),
        ("am pașaport ucrainean", [("country", "UA")]),
    ],
    "de": [
        ("ich bin in Ungarn und komme aus der Ukraine", [("country", "HU"), ("country", "UA")]),
        ("er hat mich nach Österreich gebracht", [("country", "AT")]),
        ("Ich arbeite in der Schweiz", [("country", "CH")]),
        ("meine Schwester ist in Tschechien", [("country", "CZ")]),
        ("von Rumänien nach Italien", [("country", "RO"), ("country", "IT")]),
        ("in den Niederlanden hat man mir alles genommen", [("country", "NL")]),
        ("Er lebt in den Vereinigten Staaten", [("country", "US")]),
        ("die Familie ist in Großbritannien, nicht in Frankreich", [("country", "GB"), ("country", "FR")]),
        ("wir sind aus Weissrussland", [("country", "BY")]),
        ("an Griechenlands Küste", [("country", "GR")]),
        ("mit dem Zug nach Budapest", [("city", "Budapest")]),
        ("ich sitze am Bahnhof in Wien", [("city", "Wien")]),
        ("eine Wohnung in Koeln gibt es nicht, in Köln schon", [("city", "Köln")]),
        ("von Lemberg über Warschau", [("city", "Lviv"), ("city", "Warszawa")]),
        ("sie wohnt in Kiew", [("city", "Kyjiv")]),
        ("mein Bruder ist in Brüssel", [("city", "Brussels")]),
        ("die Straßen Prags", [("city", "Praha")]),
        ("ein Bus aus Bukarest", [("city", "București")]),
        ("Treffpunkt in Rom oder Mailand", [("city", "Roma"), ("city", "Milano")]),
        ("wir kamen über Preßburg", [("city", "Bratislava")]),
        ("Ich brauche einen Anwalt", [("service_type", "legal")]),
        ("meine Anwältin hilft mir nicht", [("service_type", "legal")]),
        ("Gibt es ein Frauenhaus?", [("service_type", "shelter")]),
        ("ich suche eine Unterkunft fuer heute", [("service_type", "shelter")]),
        ("mein Kind muss ins Krankenhaus", [("service_type", "medical")]),
        ("kann ich mit einer Psychologin reden", [("service_type", "psychological")]),
        ("Polizisten haben mich geschlagen", [("service_type", "police")]),
        ("wo ist die rumänische Botschaft", [("country", "RO"), ("service_type", "embassy")]),
        ("wir haben nichts zu essen", [("service_type", "basic_needs")]),
        ("das Jugendamt will mein Kind", [("service_type", "child")]),
        ("eine Telefonnummer bitte", [("service_type", "hotline")]),
        ("bitte auf Ungarisch", [("language", "hu")]),
        ("sprechen Sie Polnisch?", [("language", "pl")]),
    ],
    "ru": [
        ("Я в Венгрии, приехала из Украины", [("country", "HU"), ("country", "UA")]),
        ("меня увезли в Австрию", [("country", "AT")]),
        ("работаю на стройке в Германии", [("country", "DE")]),
        ("мы ехали через Румынию и Сербию", [("country", "RO"), ("country", "RS")]),
        ("сын остался в Чехии", [("country", "CZ")]),
        ("подруга уехала в Турцию", [("country", "TR")]),
        ("сестра живёт в Соединённых Штатах", [("country", "US")]),
        ("паспорт гражданина Молдовы", [("country", "MD")]),
        ("я из Белоруссии", [("country", "BY")]),
        ("меня продали в Нидерландах", [("country", "NL")]),
        ("граница с Россией", [("country", "RU")]),
        ("стою на вокзале в Вене", [("city", "Wien")]),
        ("из Москвы через Минск", [("city", "Moskva"), ("city", "Minsk")]),
        ("он держит нас под Будапештом", [("city", "Budapest")]),
        ("квартира в Дьёре", [("city", "Győr")]),
        ("работа была в Мишкольце", [("city", "Miskolc")]),
        ("родители в Киеве и Одессе", [("city", "Kyjiv"), ("city", "Odesa")]),
        ("мы из Львова", [("city", "Lviv")]),
        ("живу в Праге, раньше в Варшаве", [("city", "Praha"), ("city", "Warszawa")]),
        ("автобус до Кишинёва", [("city", "Chișinău")]),
        ("я в Риме без денег", [("city", "Roma")]),
        ("из Санкт-Петербурга", [("city", "Saint Petersburg")]),
        ("нужен адвокат", [("service_type", "legal")]),
        ("посоветуйте психолога", [("service_type", "psychological")]),
        ("негде ночевать, ищу приют", [("service_type", "shelter")]),
        ("ребёнку нужна больница", [("service_type", "medical")]),
        ("боюсь идти в полицию", [("service_type", "police")]),
        ("где украинское посольство?", [("country", "UA"), ("service_type", "embassy")]),
        ("дайте телефон горячей линии", [("service_type", "hotline")]),
        ("ни еды, ни одежды нет", [("service_type", "basic_needs"), ("service_type", "basic_needs")]),
        ("хочу вернуться домой", [("service_type", "return")]),
        ("придут из органов опеки", [("service_type", "child")]),
        ("напишите по-венгерски", [("language", "hu")]),
        ("я не понимаю на немецком", [("language", "de")]),
    ],
}

EVERYDAY: dict[str, list[str]] = {
    "uk": [
        "добрий день, як справи",
        "він забрав мої персональні дані",
        "мені пече в грудях",
        "ліві двері завжди зачинені",
        "купила сирі дрова",
        "велика сума грошей, ці суми нереальні",
        "у мене рівне волосся",
        "стоїмо в порту й чекаємо",
        "я втомилася і хочу спати",
        "мій чоловік мене б'є",
        "він забрав мій телефон",
        "скільки це коштує",
        "дякую, ви мені дуже допомогли",
        "Софія мене обманула",
        "Мілана плаче щоночі",
    ],
    "ro": [
        "bună ziua, ce mai faceți",
        "am o vacă și două capre",
        "nu pot ieși din casă",
        "a ieșit noaptea și n-a mai venit",
        "Constanța e prietena mea",
        "este urgent, am lucruri urgente",
        "baia mare e încuiată",
        "sunt obosită și vreau să dorm",
        "mi-a luat telefonul",
        "soțul mă bate în fiecare seară",
        "nu mi-au plătit salariul",
        "o femeie romă plânge",
        "mulțumesc frumos pentru tot",
        "e o baltă, nu știu cât de adâncă",
    ],
    "de": [
        "guten Tag, wie geht es dir",
        "auf der ganzen Erde gibt es das",
        "ich habe Husten und Fieber",
        "ich bleibe heute hier",
        "er schlägt mich jeden Tag",
        "die Pest war schlimm",
        "das Porto ist zu teuer",
        "wir wandern in den Bergen",
        "der Chef zahlt keinen Lohn",
        "ich kann nachts nicht schlafen",
        "das hat er mir versprochen",
        "danke für alles",
        "Egal was passiert, ich warne dich",
        "ich möchte mit jemandem essen gehen",
    ],
    "ru": [
        "добрый день, как дела",
        "до скорой встречи",
        "я еду завтра утром",
        "у бабушки две печи",
        "он порезал вены",
        "принеси два куба досок",
        "ровно в восемь часов он пришёл",
        "кровь на руках",
        "муж меня бьёт",
        "он забрал мой телефон",
        "не платят зарплату третий месяц",
        "Милана спит",
        "чехи меня обманули",
        "корка хлеба",
        "спасибо большое вам",
    ],
}


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(DATA)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, text, expected) for language, cases in NAMED.items() for text, expected in cases],
)
def test_inflected_names_are_found(
    gazetteer: Gazetteer, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    found = [(match.entity, match.value) for match in gazetteer.find(text, language)]

    assert [name for name in found if name in expected] == expected
    # A feminine adjective ("maghiară") is a name of the language too, and a message may say for whom; nothing else
    # may be found.
    assert [name for name in found if name not in expected and name[0] not in ("language", "audience")] == []


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in EVERYDAY.items() for text in texts]
)
def test_everyday_words_are_no_names(gazetteer: Gazetteer, language: str, text: str) -> None:
    assert gazetteer.find(text, language) == []


@pytest.mark.parametrize("text", ["ușa e încuiată", "bate la ușă"])
def test_a_romanian_door_is_no_country(gazetteer: Gazetteer, text: str) -> None:
    assert gazetteer.find(text, "ro") == []


@pytest.mark.parametrize(
    ("language", "text", "entity", "value"),
    [
        ("uk", "ya v Budapeshti", "city", "Budapest"),
        ("uk", "pracyuju u Vidni", "city", "Wien"),
        ("uk", "ya z Ukrainy", "country", "UA"),
        ("uk", "mene vezut v Avstriyu", "country", "AT"),
        ("ru", "ya v Budapeshte", "city", "Budapest"),
        ("ru", "rabotayu v Vene", "city", "Wien"),
        ("ru", "menya vezut v Germaniyu", "country", "DE"),
        ("ru", "nuzhen yurist", "service_type", "legal"),
        ("ru", "gde policiya", "service_type", "police"),
    ],
)
def test_names_are_found_in_latin_letters_too(
    gazetteer: Gazetteer, language: str, text: str, entity: str, value: str
) -> None:
    assert (entity, value) in {(match.entity, match.value) for match in gazetteer.find(text, language)}


def test_the_match_shows_the_whole_word_as_written(gazetteer: Gazetteer) -> None:
    (match,) = gazetteer.find("я з Росії", "uk")
    assert match.text == "Росії"
