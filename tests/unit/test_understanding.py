"""Understanding: what is seen of a message, the two classifiers, confidences, and the whole model on a few examples."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import ContentError
from bot.understanding.calibration import calibration_error, fit_temperature, reliability, softmax
from bot.understanding.concepts import Concepts, WordList, read_list
from bot.understanding.examples import Example, examples_of, misspelt
from bot.understanding.features import Features, Reader, pieces
from bot.understanding.model import IntentModel, Settings, train
from bot.understanding.network import Training, train_network

LISTS = {
    "hu": {"wage": ["bér*", "fizetés*"], "unpaid": ["nem fizet*"], "shelter": ["szállás*", "aludni"]},
    "uk": {"wage": ["зарплат*", "гроші"], "unpaid": ["не плат*"], "shelter": ["притулок", "переночувати"]},
    "en": {"wage": ["wage*", "salary"], "unpaid": ["not paid"], "shelter": ["shelter*"]},
}
CONCEPTS = Concepts({language: WordList(language, entries) for language, entries in LISTS.items()})
EXAMPLES = [
    *(
        Example(text, "hu", "ask_unpaid_wages")
        for text in ("nem fizetnek bért", "nincs fizetésem", "nem fizeti a béremet")
    ),
    *(Example(text, "hu", "find_shelter") for text in ("szállást keresek", "hol tudok aludni", "szállás kell ma")),
    *(Example(text, "en", "ask_unpaid_wages") for text in ("i am not paid", "my wages are late", "no salary")),
    *(Example(text, "en", "find_shelter") for text in ("a shelter please", "where are shelters", "i need shelter")),
]


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return train(EXAMPLES, CONCEPTS, Settings(network=Training(hidden=8, epochs=20, batch=4)))


class TestConcepts:
    @pytest.mark.parametrize(
        ("language", "text", "expected"),
        [
            ("hu", "a béremet nem fizetik", [(), ("wage",), ("unpaid",), ()]),
            ("hu", "fizetést", [("wage",)]),
            ("hu", "aludnia", [()]),
            ("uk", "зарплату", [("wage",)]),
            ("uk", "zarplatu ne plativ", [("wage",), ("unpaid",), ()]),
            ("uk", "де переночувати", [(), ("shelter",)]),
            ("ru", "зарплата", [("wage",)]),
            ("hu", "a shelter", [(), ("shelter",)]),
            ("qq", "shelters", [("shelter",)]),
        ],
    )
    def test_words_are_known_by_their_stems_in_every_spelling(
        self, language: str, text: str, expected: list[tuple[str, ...]]
    ) -> None:
        assert list(Reader(CONCEPTS).read(text, language).concepts) == expected

    def test_without_lists_nothing_is_known(self) -> None:
        assert Concepts({}).of_words(["wage"], "en") == [()]

    @pytest.mark.parametrize("written", ["just words", "wage: salary", "wage: [yes, no]", "wage: [", "- wage"])
    def test_a_broken_list_is_refused(self, tmp_path: Path, written: str) -> None:
        (tmp_path / "hu").mkdir()
        (tmp_path / "hu" / "concepts.yml").write_text(written, encoding="utf-8")
        if written == "wage: [yes, no]":  # read as truth values, which are whole numbers to Python
            assert read_list(tmp_path / "hu" / "concepts.yml") == {"wage": ["True", "False"]}
            return
        with pytest.raises(ContentError, match=r"hu/concepts\.yml"):
            Concepts.load(tmp_path)


class TestFeatures:
    def test_each_view_sees_its_pieces(self) -> None:
        read = Reader(CONCEPTS).read("Nem fizetnek, bér?", "hu")

        assert read.words == ("nem", "fizetnek", "ber", "?")
        assert "nem fizetnek" in pieces("words", read)
        assert " nem" in pieces("letters", read)
        assert pieces("concepts", read) == ["unpaid", "wage", "unpaid>wage"]
        assert pieces("pairs", read) == ["unpaid&wage"]
        assert "ber+nem" in pieces("together", read)

    def test_accents_capitals_and_alphabets_make_no_difference(self) -> None:
        reader = Reader(CONCEPTS)
        assert reader.read("BÉREMET", "hu") == reader.read("beremet", "hu")
        assert reader.read("допоможіть", "uk").words == reader.read("dopomozhit'", "uk").words

    def test_one_message_is_weighed_as_it_was_in_the_matrix(self) -> None:
        reads = [Reader(CONCEPTS).read(example.text, example.language) for example in EXAMPLES]
        features, rows = Features.fit(reads, {"letters": 1.0, "words": 0.5}, fewest=1)

        for number, read in enumerate(reads):
            places, weights = features.row(read)
            assert set(places) == set(rows[number].indices)
            assert np.linalg.norm(weights) == pytest.approx((1 + 0.25) ** 0.5, rel=1e-4)
        assert (features.matrix(reads) != rows).nnz == 0

    @settings(max_examples=100, deadline=None)
    @given(st.text(max_size=300), st.sampled_from(["hu", "uk", "qq", ""]))
    def test_any_text_is_read(self, text: str, language: str) -> None:
        read = Reader(CONCEPTS).read(text, language)
        assert len(read.words) == len(read.concepts)


class TestNetwork:
    def test_learns_what_no_straight_line_tells(self) -> None:
        from scipy.sparse import csr_matrix

        rows = csr_matrix(np.array([[1, 0], [0, 1], [1, 1], [0, 0.01]] * 8, dtype=np.float32))
        classes = np.array([1, 1, 0, 0] * 8)
        how = Training(hidden=16, epochs=200, batch=8, rate=0.02, input_dropout=0, hidden_dropout=0, smoothing=0)

        network = train_network(rows, classes, 2, how)

        assert (network.matrix_scores(rows).argmax(axis=1) == classes).all()

    def test_the_same_seed_gives_the_same_network(self) -> None:
        from scipy.sparse import random as sparse

        rows = sparse(20, 30, density=0.2, format="csr", dtype=np.float32, random_state=1)
        classes = np.arange(20) % 3
        first, second = (train_network(rows, classes, 3, Training(hidden=4, epochs=2)) for _ in range(2))
        assert (first.inner == second.inner).all()


class TestCalibration:
    def test_shares_of_large_scores_stay_finite(self) -> None:
        shares = softmax(np.array([[1e4, -1e4, 0.0], [0.0, 0.0, 0.0]]))

        assert np.isfinite(shares).all()
        assert shares.sum(axis=1) == pytest.approx([1.0, 1.0])

    def test_the_temperature_makes_confidence_and_truth_agree(self) -> None:
        chance = np.random.default_rng(3)
        scores = chance.normal(size=(4_000, 4)) * 2
        classes = np.array([chance.choice(4, p=softmax(row / 3.0)) for row in scores])

        assert fit_temperature(scores, classes) == pytest.approx(3.0, rel=0.15)

    def test_the_table_puts_confidence_beside_accuracy(self) -> None:
        table = reliability([0.05, 0.55, 0.55, 1.0], [False, True, False, True])

        assert [(each.low, each.messages, each.confidence, each.accuracy) for each in table] == [
            (0.0, 1, 0.05, 0.0),
            (0.5, 2, 0.55, 0.5),
            (0.9, 1, 1.0, 1.0),
        ]
        assert calibration_error(table) == pytest.approx((0.05 + 2 * 0.05 + 0) / 4)

    def test_nothing_has_no_error(self) -> None:
        assert calibration_error([]) is None


class TestModel:
    def test_what_was_learnt_is_understood(self, model: IntentModel) -> None:
        assert model.rank("szállást", "hu")[0].intent == "find_shelter"
        assert model.rank("no wages", "en")[0].intent == "ask_unpaid_wages"

    def test_examples_of_one_language_teach_another_through_concepts(self, model: IntentModel) -> None:
        assert model.rank("де притулок", "uk")[0].intent == "find_shelter"
        assert model.rank("зарплата", "ru")[0].intent == "ask_unpaid_wages"

    def test_confidences_fall_and_sum_to_one(self, model: IntentModel) -> None:
        ranked = model.rank("hol a bérem és hol aludni", "hu")

        assert [each.confidence for each in ranked] == sorted((each.confidence for each in ranked), reverse=True)
        assert sum(each.confidence for each in ranked) == pytest.approx(1.0, abs=1e-4)

    @pytest.mark.parametrize("text", ["", " ", "7", "x", "😀😀", "!!!", "\x00", "漢", "\u200b\u200b"])
    def test_what_says_nothing_is_given_no_intent(self, model: IntentModel, text: str) -> None:
        assert model.rank(text, "hu") == []

    @pytest.mark.parametrize(
        "text", ["a" * 4_000, "bér " * 1_000, "pаsspоrt", "SELECT * FROM wages;", "https://x.example/?q=bér", "\ud800x"]
    )
    def test_any_text_is_taken(self, model: IntentModel, text: str) -> None:
        assert all(0 <= each.confidence <= 1 for each in model.rank(text, "hu"))

    def test_a_stored_model_says_the_same_and_holds_no_code(self, model: IntentModel, tmp_path: Path) -> None:
        model.save(tmp_path)

        loaded = IntentModel.load(tmp_path, CONCEPTS)

        assert {path.suffix for path in tmp_path.iterdir()} == {".json", ".npz"}
        for example in EXAMPLES:
            ours, theirs = model.rank(example.text, example.language), loaded.rank(example.text, example.language)
            assert [each.intent for each in ours] == [each.intent for each in theirs]
            assert ours[0].confidence == pytest.approx(theirs[0].confidence, abs=0.01)

    def test_a_model_that_cannot_be_read_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(ContentError, match="train again"):
            IntentModel.load(tmp_path, CONCEPTS)

    def test_one_intent_alone_is_refused(self) -> None:
        with pytest.raises(ContentError, match="two intents"):
            train(EXAMPLES[:3], CONCEPTS, Settings())

    def test_without_a_network_the_linear_classifier_answers_alone(self) -> None:
        alone = train(EXAMPLES, CONCEPTS, Settings(network=None))
        assert alone.rank("szállást", "hu")[0].intent == "find_shelter"


class TestExamples:
    def test_the_same_examples_are_misspelt_in_every_training(self) -> None:
        once, again = (list(misspelt(EXAMPLES, 0.5, 3)) for _ in range(2))

        assert once == again
        assert once
        assert all(copy.text not in {example.text for example in EXAMPLES} for copy in once)

    def test_files_that_are_no_language_folder_teach_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "knowledge").mkdir()
        (tmp_path / "knowledge" / "nlu.yml").write_text("nlu: []", encoding="utf-8")
        assert list(examples_of(tmp_path)) == []
