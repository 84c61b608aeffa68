"""The words that ask softly, and those that offer to teach: as data, each with an example that is a test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.reading.signs import DASHES

if TYPE_CHECKING:
    from gapgui.posting.posting import Strength

Reach = Literal["back", "forward", "label"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Give a phrase, a space in it being any white space, where it reaches, and a sentence in which it reaches Kafka.

    A "label" reaches forward from the beginning of its sentence only: "Optional: Kafka".
    """

    say: str
    reach: Reach
    example: str
    strength: Strength = "preferred"


_DEGREE = r"(?:(?:very|big|huge|strong|definite|added|major|real|great|nice|considerable|distinct|highly|clear|large|significant) )?"
_JUDGED = (
    r"(?:(?:that|which|this|it)(?:['’]s|['’]d be| is| would be| will be| are)? )?"
    r"(?:(?:is|are|would be|will be|being|as|considered|also|strongly|highly|counted as|seen as) ){0,5}(?:an? )?"
    + _DEGREE
)
# "useful insights" is no judgement.
_NO_NOUN = r"(?!\s+(?!for\b|in\b|as\b|but\b|and\b|or\b|if\b|when\b|here\b|too\b|though\b|by\b)\w)"
_GOOD = r"(?:good|great|nice|perfect|ideal|awesome|fantastic|amazing|excellent|helpful|useful|lovely|cool|even better|better|brilliant)"

CUES: tuple[Cue, ...] = (
    Cue(_JUDGED + r"(?:plus(?:es)?|bonus|advantage(?:ous)?|asset)", "back", "Kafka would be a big plus"),
    Cue(_JUDGED + r"(?:desir(?:ed|able)|preferred|preferable)", "back", "Knowledge of Kafka is desirable"),
    Cue(_JUDGED + r"(?:beneficial|a benefit|helpful|useful)" + _NO_NOUN, "back", "Kafka is helpful"),
    Cue(_JUDGED + r"(?:nice|good|great)[- ]to[- ](?:have|know)", "back", "Kafka is nice to have"),
    Cue(r"(?:would|will) be " + _GOOD + _NO_NOUN, "back", "Having used Kafka would be awesome"),
    Cue(r"(?:is|are) nice" + _NO_NOUN, "back", "Some Kafka is nice"),
    Cue(r"(?:is |are )?an? (?:\w+ )?(?:extra|add-on)(?!\s+\w)", "back", "Kafka is a nice extra"),
    Cue(
        r"(?:will |would |can |could )?(?:puts?|sets?|makes?|lets?|helps?) (?:you|candidates) (?:to )?(?:ahead|apart|stand out|shine)",
        "back",
        "Kafka will set you apart",
    ),
    Cue(r"(?:will |would |can )?comes? in handy", "back", "Kafka would come in handy"),
    Cue(r"(?:wäre|wären) (?:schön|super|toll)", "back", "Kafka wäre schön"),
    Cue(r"preferably(?=\s*[.);])", "back", "Some queue, Kafka preferably."),
    Cue(
        _JUDGED + r"(?:welcome|optional|appreciated|favou?red|valued|encouraged)" + _NO_NOUN,
        "back",
        "Kafka is appreciated",
    ),
    Cue(
        r"(?:(?:is|are|but) )?(?:not|isn['’]t|aren['’]t) (?:strictly |absolutely |always )?(?:required|necessary|essential|mandatory|needed|a (?:\w+ )?(?:must|requirement|prerequisite))",
        "back",
        "Kafka is good but not required",
    ),
    Cue(
        r"(?:no|not an?) (?:deal[- ]?breaker|must|showstopper)",
        "back",
        "Kafka is great, but no deal-breaker if missing",
    ),
    Cue(
        r"(?:earns?|gives?|gets?|scores?|brings?) (?:you )?(?:\w+ )?(?:points|credit|an? (?:edge|head start))",
        "back",
        "Kafka earns you extra points",
    ),
    Cue(r"(?:would be|is|are) even better", "back", "Kafka would be even better"),
    Cue(
        r"(?:all the|even|so much the) better(?=\s*(?:[.!;)]|$))",
        "back",
        "If you know Kafka, even better",
    ),
    Cue(
        r"or (?:an? |the )?(?:strong |real )?(?:willing(?:ness)?|eager(?:ness)?|readiness|ready|desire|interest|motivation|ability) (?:to|in) (?:learn|pick (?:it |them )?up)(?:ing)?",
        "back",
        "Kafka or willingness to learn",
    ),
    Cue(
        r"(?:(?:sind|ist|wäre|wären) )?(?:von vorteil|wünschenswert|ein plus|kein muss)",
        "back",
        "Kenntnisse in Kafka sind von Vorteil",
    ),
    Cue(r"ideally", "forward", "Ideally Kafka"),
    Cue(r"preferabl[ey](?!\s*[).;])", "forward", "Some queue, preferably Kafka"),
    Cue(
        r"preferred(?: (?:qualifications?|skills?|experience)|(?=:))",
        "forward",
        "Preferred experience in Kafka",
    ),
    Cue(
        r"bonus(?: points?)?(?: (?:if|for|when|to)\b|:)",
        "forward",
        "Bonus points for queues (AMQP, NATS), Kafka",
    ),
    Cue(
        r"(?:nice[- ]to[- ]haves?|good[- ]to[- ]haves?|great[- ]to[- ]haves?|plus(?:es)?|desired|desirable)(?=:)",
        "forward",
        "Nice to have: Kafka",
    ),
    Cue(rf"(?:plus|advantage|asset|bonus|{_GOOD}) if", "forward", "It would be great if you knew Kafka"),
    Cue(
        r"(?:(?:extra|brownie|additional) (?:credit|points)(?: (?:for|if)\b)?|kudos (?:for|if))",
        "forward",
        "Extra credit for Kafka",
    ),
    Cue(
        r"desirable (?:areas|skills|experience|qualifications)",
        "forward",
        "Desirable skills are Kafka and its like",
    ),
    Cue(
        r"we(?:['’]d| would) (?:also )?(?:really )?(?:love|like|appreciate) (?:it )?if",
        "forward",
        "We'd love it if you knew Kafka",
    ),
    Cue(
        r"we(?:['’]d| would) be (?:happy|glad|thrilled|delighted) if",
        "forward",
        "We'd be happy if you knew Kafka",
    ),
    Cue(r"we(?:['’]d| would) (?:love|like) to see", "forward", "We'd love to see Kafka"),
    Cue(r"an? (?:\w+ )?(?:plus|bonus|advantage) (?:is|are|would be)", "forward", "A big plus is Kafka"),
    Cue(r"optionally", "forward", "A queue, optionally Kafka"),
    Cue(r"idealerweise|bestenfalls|gerne auch", "forward", "Idealerweise Kafka"),
    Cue(
        r"(?:von vorteil|wünschenswert)(?: (?:sind|ist|wären|wäre)|(?=:))",
        "forward",
        "Von Vorteil sind Kenntnisse in Kafka",
    ),
    Cue(
        rf"(?:optional|desirable|desired|preferred|{_GOOD}[- ]to[- ]have|bonus|a plus|plus|advantageous|wünschenswert|von vorteil)(?: (?:skills?|experience|points?))?"
        rf"\s*+(?:[:)\]]|[{DASHES}](?=\s)|\s[{DASHES}])",
        "label",
        "Desirable - Kafka and its like",
    ),
    Cue(
        r"(?:optional|not (?:required|needed)|no must|desirable|what (?:also |really )?helps|helpful)(?:,? [\w,'’ -]{1,25})?:",
        "label",
        "Not required, but nice: Kafka",
    ),
    Cue(
        r"(?:willing(?:ness)?|eager(?:ness)?|readiness|ready|desire|urge|drive|keen(?:ness)?|hungry|hunger|curious|curiosity|motivat(?:ed|ion)|passion|excited|interest(?:ed)?|ab(?:le|ility)|opportunit(?:y|ies)|chance|enthusias(?:m|tic)|open) (?:to (?:\w+ly )?(?:learn|pick up)(?:ing)?|(?:in|for|about|of|on) learning)",
        "forward",
        "Willingness to learn Kafka",
        "mentioned",
    ),
    Cue(
        r"(?:we(?:['’]ll| will| can)? (?:teach|train) you(?: in| on)?|you (?:will|['’]ll) be (?:taught|trained)(?: in| on)?)",
        "forward",
        "We will teach you Kafka",
        "mentioned",
    ),
    Cue(
        r"(?:you(?:['’]ll| will)|who wants? to|want to) learn", "forward", "You will learn Kafka", "mentioned"
    ),
)
