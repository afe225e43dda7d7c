"""FHIR as JSON text, checked by `fhir.resources` before it leaves the house.

That library has R4B (4.3.0), in which Questionnaire, QuestionnaireResponse and Bundle hold the
same elements as in R4 (4.0.1).
"""

from datetime import datetime

from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.questionnaire import Questionnaire

from assistant.core.fhir.questionnaire import questionnaire
from assistant.core.fhir.response import questionnaire_response
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide


def questionnaire_json(guide: Guide) -> str:
    """The Questionnaire of a guide."""
    made: str = Questionnaire.model_validate(questionnaire(guide)).model_dump_json(indent=2)
    return made


def answers_json(guide: Guide, answers: Answers, now: datetime) -> str:
    """A Bundle (collection) with the answers and the Questionnaire that they answer."""
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": now.isoformat(timespec="seconds"),
        "entry": [
            {"resource": questionnaire_response(guide, answers, now)},
            {"resource": questionnaire(guide)},
        ],
    }
    made: str = Bundle.model_validate(bundle).model_dump_json(indent=2)
    return made
