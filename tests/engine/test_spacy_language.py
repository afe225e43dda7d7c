"""One config for three cases: an installed Dutch model, a model at a path, and none."""

import os
from pathlib import Path

import pytest
import spacy
from rasa.nlu.tokenizers.spacy_tokenizer import SpacyTokenizer
from rasa.shared.nlu.training_data.message import Message

from assistant.nlu.spacy_language import ENVIRONMENT_VARIABLE, SpacyNLP, load_language

GIVEN = os.environ.get(ENVIRONMENT_VARIABLE, "")
MODEL = Path(GIVEN or Path(__file__).resolve().parents[3] / "shared/data/models/nl_ud_sm")
SENTENCE = "Mijn werkgevers vroegen naar mijn ziekte."


def tokens(model: str) -> list:
    language = load_language(model, lemmas=True)
    component = SpacyNLP(language, SpacyNLP.get_default_config())
    message = Message(data={"text": SENTENCE})
    component.process([message], language)
    SpacyTokenizer(SpacyTokenizer.get_default_config()).process([message])
    return message.get("text_tokens")


def test_without_a_model_a_blank_pipeline_gives_words_and_lemmas(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    found = tokens("nl_niet_geinstalleerd")
    assert [token.text for token in found][:3] == ["Mijn", "werkgevers", "vroegen"]
    assert found[1].lemma == "werkgever"


@pytest.mark.skipif(not MODEL.is_dir(), reason=f"no trained Dutch pipeline at {MODEL}")
def test_a_model_at_a_path_gives_the_same_words_and_its_own_lemmas(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, str(MODEL))
    found = tokens("nl_core_news_sm")
    blank = [token.text for token in spacy.blank("nl")(SENTENCE)]
    assert [token.text for token in found] == blank
    assert found[1].lemma == "werkgever"
    assert found[1].get("pos")


@pytest.mark.skipif(
    not spacy.util.is_package("nl_core_news_sm"), reason="nl_core_news_sm is not installed"
)
def test_the_official_model_is_used_when_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    assert load_language("nl_core_news_sm", lemmas=True).model_name == "nl_core_news_sm"


def test_a_wrong_path_is_an_error_and_not_a_silent_fallback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "/bestaat/niet")
    with pytest.raises(OSError, match="bestaat/niet"):
        load_language("nl_core_news_sm", lemmas=True)
