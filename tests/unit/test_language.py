"""Which language a message is in: short, without accents, mixed, foreign, and odd."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.errors import ContentError
from bot.language import Guess, LanguageIdentifier
from bot.language.keyboard import on_the_other_layout
from bot.language.tables import Tables
from bot.language.training import train_tables
from bot.language.words import example_words

DATA = Path(__file__).parents[2] / "data"
WORDS = (DATA / "knowledge" / "common_words.yml").read_text(encoding="utf-8")
SIX = ("hu", "en", "uk", "ro", "de", "ru")


def folder(tmp_path: Path, words: str = WORDS) -> Path:
    """A data folder with the real short words and no training examples that others might change."""
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "knowledge" / "common_words.yml").write_text(words, encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def tables(data_dir: Path) -> Tables:
    """Learnt from published frequencies and the short lists alone."""
    return train_tables(SIX, data_dir)


@pytest.fixture(scope="module")
def two(tables: Tables, data_dir: Path) -> LanguageIdentifier:
    return LanguageIdentifier.of(["hu", "en"], tables, data_dir)


@pytest.fixture(scope="module")
def six(tables: Tables, data_dir: Path) -> LanguageIdentifier:
    return LanguageIdentifier.of(SIX, tables, data_dir)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("elvettek az utlevelemet", "hu"),
        ("felek a ferjemtol", "hu"),
        ("szia", "hu"),
        ("igen", "hu"),
        ("nem", "hu"),
        ("SEGÍTSÉG", "hu"),
        ("segitsetek", "hu"),
        ("hol kapok segitseget", "hu"),
        ("nem fizetik ki a beremet", "hu"),
        ("megvert a fonokom", "hu"),
        ("kell egy ugyved", "hu"),
        ("munkaltatom nem enged ki", "hu"),
        ("Őrzik az ajtót", "hu"),
        ("hi", "en"),
        ("yes", "en"),
        ("help me pls", "en"),
        ("I'm scared", "en"),
        ("he took my passport", "en"),
        ("my boss locks us in", "en"),
        ("where r u", "en"),
        ("is it safe", "en"),
        ("i am hungry no food", "en"),
    ],
)
def test_short_and_accentless_messages_are_read(two: LanguageIdentifier, text: str, language: str) -> None:
    guess = two.identify(text)
    assert guess.language == language
    assert guess.other is None
    assert 0 < guess.confidence <= 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Потрібна допомога", "uk"),
        ("мені страшно", "uk"),
        ("помогите", "ru"),
        ("мне страшно", "ru"),
        ("Ich brauche Hilfe", "de"),
        ("wie geht es", "de"),
        ("am nevoie de ajutor", "ro"),
        ("buna ziua", "ro"),
        ("dzien dobry potrzebuje pomocy", "pl"),
        ("necesito ayuda por favor", "es"),
        ("tôi cần giúp đỡ", "vi"),
        ("نحتاج مساعدة", "ar"),
        ("Χρειάζομαι βοήθεια", "el"),
        ("我需要帮助", "zh"),
        ("मुझे मदद चाहिए", "hi"),
    ],
)
def test_a_language_we_do_not_speak_is_named_and_never_taken_for_ours(
    two: LanguageIdentifier, text: str, language: str
) -> None:
    guess = two.identify(text)
    assert (guess.language, guess.other) == (None, language)
    with_prior = two.identify(text, "hu")
    assert with_prior.language != "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Потрібна допомога", "uk"),
        ("помогите", "ru"),
        ("am nevoie de ajutor", "ro"),
        ("Ich brauche Hilfe", "de"),
    ],
)
def test_a_language_is_answered_in_as_soon_as_it_has_a_folder(
    six: LanguageIdentifier, text: str, language: str
) -> None:
    assert six.identify(text).language == language


@pytest.mark.parametrize("prior", ["hu", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "OK!",
        "Budapest",
        "Olena",
        "Nagy Anna",
        "123",
        "06 30 1234567",
        "😀",
        "👍👍",
        "",
        "  ",
        "?",
        "Győr",
    ],
)
def test_nothing_is_concluded_from_what_is_the_same_in_every_language(
    two: LanguageIdentifier, text: str, prior: str
) -> None:
    assert two.identify(text, prior).language in (None, prior)
    assert two.identify(text, prior).other is None


def test_a_clear_message_changes_the_language_whatever_was_spoken_before(two: LanguageIdentifier) -> None:
    assert two.identify("igen, segítsetek kérem", "en").language == "hu"
    assert two.identify("yes please, I need help", "hu").language == "en"
    assert two.identify("szia", "en").language == "hu"


def test_a_name_with_foreign_letters_inside_a_sentence_changes_nothing(two: LanguageIdentifier) -> None:
    assert two.identify("My friend lives in Győr with Ödön").language == "en"


def test_addresses_and_numbers_are_not_read_as_words(two: LanguageIdentifier) -> None:
    assert two.identify("https://www.segitseg.hu/nem/igen") == Guess(None, 0.0)
    assert two.identify("please look at https://segitseg.hu/nem-igen what is it").language == "en"


@pytest.mark.parametrize(
    "text",
    [
        "\ud800",
        "\x00\x01",
        "a\u200bb",
        "\u202eabc",
        "'" * 500,
        "x" * 4000,
        "ő" * 4000,
        "руддщ",
        "<script>alert(1)</script>",
        "SELECT * FROM users; --",
        "passрort",
        "ﬁne ℌello",
        "a",
        "\n\n\t",
        "💔" * 1000,
    ],
)
@pytest.mark.parametrize("prior", [None, "hu", "xx", ""])
def test_odd_input_raises_nothing(six: LanguageIdentifier, text: str, prior: str | None) -> None:
    guess = six.identify(text, prior)
    assert guess.language is None or guess.language in six.languages
    assert 0 <= guess.confidence <= 1


def test_words_of_the_training_examples_are_learnt_but_names_in_them_are_not(tmp_path: Path) -> None:
    examples = tmp_path / "nlu.yml"
    examples.write_text(
        'version: "3.1"\nnlu:\n- intent: find_hotline\n  examples: |\n'
        "    - krumpliszedes\n    - [Zedburgban](city) laktam\n",
        encoding="utf-8",
    )
    assert list(example_words(examples)) == ["krumpliszedes", "laktam"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("pomogite mne pozhaluista", "ru"),
        ("u menya zabrali pasport", "ru"),
        ("ne platyat 3 mesyaca", "ru"),
        ("ya boyus' ego", "ru"),
        ("dopomozhit', ya boiusia", "uk"),
        ("zabraly pasport i ne viddaiut", "uk"),
        ("shcho meni robyty", "uk"),
        ("de ya mozhu perenochuvaty", "uk"),
    ],
)
def test_russian_and_ukrainian_in_latin_letters_are_read(six: LanguageIdentifier, text: str, language: str) -> None:
    assert six.identify(text).language == language


@pytest.mark.parametrize(
    ("typed", "language"), [("ghbdtn", "ru"), ("gjvjubnt gj;fkeqcnf", "ru"), ("руддщ", "en"), ("рудз ьу здуфыу", "en")]
)
def test_the_wrong_keyboard_layout_still_has_a_sensible_language(
    six: LanguageIdentifier, typed: str, language: str
) -> None:
    assert six.identify(typed).language in {language, *(("hu", "de") if language == "en" else ("uk",))}


def test_the_layouts_are_each_other_s_mirror() -> None:
    assert on_the_other_layout("руддщ") == "hello"
    assert on_the_other_layout(on_the_other_layout("помогите")) == "помогите"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("tungjatë, kam nevojë për ndihmë", "sq"),
        ("Тусламж хэрэгтэй байна", "mn"),
        ("kailangan ko ng tulong", "tl"),
        ("treba mi pomoć molim vas", "hr"),
        ("potrebujem pomoc prosim", "sk"),
        ("помогнете ми моля", "bg"),
        ("من به کمک نیاز دارم گرسنه‌ام", "fa"),
    ],
)
def test_languages_around_us_are_not_taken_for_ours(six: LanguageIdentifier, text: str, language: str) -> None:
    guess = six.identify(text)
    assert (guess.language, guess.other) == (None, language)


def test_a_table_that_cannot_be_read_is_refused(tmp_path: Path, tables: Tables) -> None:
    with pytest.raises(ContentError, match="run helpline train"):
        Tables.load(tmp_path / "language.npz")
    (tmp_path / "language.npz").write_bytes(b"no table")
    with pytest.raises(ContentError, match="train again"):
        Tables.load(tmp_path / "language.npz")
    tables.save(tmp_path / "language.npz")
    assert Tables.load(tmp_path / "language.npz").of_word("segitseg").total.tolist() == (
        tables.of_word("segitseg").total.tolist()
    )


def test_many_threads_may_ask_at_once(six: LanguageIdentifier) -> None:
    texts = ["szia", "hello", "помогите", "допоможіть", "am nevoie de ajutor", "Ich brauche Hilfe"] * 50
    expected = [six.identify(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(six.identify, texts)) == expected


@pytest.mark.parametrize("words", ["just words", "hu: szia", "en: [yes, no]", "hu: [", "- hu"])
def test_a_broken_word_list_is_refused(tmp_path: Path, tables: Tables, words: str) -> None:
    with pytest.raises(ContentError, match=r"common_words\.yml"):
        LanguageIdentifier.of(["hu"], tables, folder(tmp_path, words))


def test_a_missing_word_list_is_refused(tmp_path: Path, tables: Tables) -> None:
    with pytest.raises(ContentError, match="missing"):
        LanguageIdentifier.of(["hu"], tables, tmp_path)
