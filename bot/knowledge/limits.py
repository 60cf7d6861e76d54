"""What a service may hold: the short numbers and languages we know, and no street address of a shelter."""

import re

# fmt: off
SHORT_CODES = frozenset({
    "102", "103", "104", "105", "107", "110", "112", "113", "117", "118", "119", "157", "192", "194", "527",
    "999", "1109", "15-47", "08005151", "116000", "116006", "116016", "116111", "116123",
})
"""Numbers that people dial as they stand; whatever else has no international form is a mistake."""

LANGUAGE_CODES = frozenset({
    "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa",
    "fi", "fr", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "ko", "ku",
    "ky", "lt", "lv", "mk", "mn", "mt", "my", "ne", "nl", "no", "pl", "ps", "pt", "ro", "ru", "sd",
    "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "tg", "th", "ti", "tk", "tl", "tr", "uk", "ur",
    "uz", "vi", "zh",
})
"""Languages that a service may name: those of ISO 639-1 that the people we expect speak."""
EUROPEAN = frozenset({
    "AD", "AL", "AT", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "EU", "FI", "FR", "GB", "GR",
    "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
    "RS", "SE", "SI", "SK", "SM", "TR", "UA", "VA", "XK",
})
"""Countries in which a European number may work; elsewhere it is not even named."""
# fmt: on

HOME = "HU"
EUROPE = "EU"
"""The country of numbers and lists that hold across the European Union."""

_HOUSE_NUMBER = r"\d{1,4}(?:[-/]\w{1,3})?\b"
_STREET = "street|road|avenue|lane|square"
STREET_ADDRESS = re.compile(
    rf"\b\w+[ .-](?:utca|út|útja|tér|tere|körút|krt\.|sétány|rakpart|{_STREET}|str\.|straße|strasse|strada"
    rf"|вул\.|ул\.)\s*,?\s*{_HOUSE_NUMBER}"
    rf"|\b{_HOUSE_NUMBER}\s+\w+\s+(?:{_STREET})\b"
    rf"|\bu\.\s*{_HOUSE_NUMBER}"
    rf"|\b\w+(?:straße|strasse|straat|gatan|gasse)\s+{_HOUSE_NUMBER}",
    re.IGNORECASE,
)
