"""What the languages that gapgui tells apart are called."""

from __future__ import annotations

from gapgui.saying import Sentence

NAMES = {
    "en": Sentence("Languages", "English"),
    "de": Sentence("Languages", "German"),
    "fr": Sentence("Languages", "French"),
    "es": Sentence("Languages", "Spanish"),
    "pt": Sentence("Languages", "Portuguese"),
    "it": Sentence("Languages", "Italian"),
    "nl": Sentence("Languages", "Dutch"),
    "sv": Sentence("Languages", "Swedish"),
    "da": Sentence("Languages", "Danish"),
    "no": Sentence("Languages", "Norwegian"),
    "fi": Sentence("Languages", "Finnish"),
    "pl": Sentence("Languages", "Polish"),
    "cs": Sentence("Languages", "Czech"),
    "tr": Sentence("Languages", "Turkish"),
    "hu": Sentence("Languages", "Hungarian"),
    "ro": Sentence("Languages", "Romanian"),
    "ja": Sentence("Languages", "Japanese"),
    "ko": Sentence("Languages", "Korean"),
    "zh": Sentence("Languages", "Chinese"),
    "ru": Sentence("Languages", "Russian"),
    "el": Sentence("Languages", "Greek"),
    "he": Sentence("Languages", "Hebrew"),
    "ar": Sentence("Languages", "Arabic"),
}
"""By the two letters of ISO 639-1, as `language_of` returns them."""
