"""Scripts, style sheets and the icon of the website as they are sent: joined, minified, packed, held in memory."""

import gzip
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

import minify

from bot.texts import Texts

_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
}
_MINIFIED = (".js", ".css")
_LABELS_MARK = "/* labels */ {}"
_CSS_MARK = '"/* launcher.css */"'

WINDOW = ("api.js", "exit.js", "view.js", "widget.js")
"""Modules of the chat window, each after those it imports: sent as one, which is fewer bytes and one wait."""

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_IMPORT = re.compile(r'^import \{[^}]*\} from "\./([a-z]+\.js)";\n', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Asset:
    """A static file; small enough to keep, and no path from outside ever touches the disk."""

    body: bytes
    packed: bytes
    etag: str
    content_type: str

    @classmethod
    def of(cls, source: str, suffix: str) -> "Asset":
        """Pack a file of this kind."""
        body = source.encode("utf-8")
        return cls(body, gzip.compress(body, 9, mtime=0), hashlib.sha256(body).hexdigest()[:32], _TYPES[suffix])


def load_assets(folder: Path, texts: Texts) -> dict[str, Asset]:
    """Everything below `widget/` and `pages/` of a folder, by the path at which it is served."""
    sources = {
        f"/{part}/{path.name}": path.read_text(encoding="utf-8")
        for part in ("widget", "pages")
        for path in sorted((folder / part).iterdir())
        if path.suffix in _TYPES
    }
    sources["/widget/widget.js"] = joined([sources.pop(f"/widget/{name}") for name in WINDOW])
    loader = sources.pop("/widget/loader.js")
    sent = {path: minified(source, Path(path).suffix) for path, source in sources.items()}
    sent["/widget.js"] = minified(_loader(loader, sent["/widget/launcher.css"], texts), ".js")
    found = {path: Asset.of(source, Path(path).suffix) for path, source in sent.items()}
    found["/favicon.ico"] = found["/pages/icon.svg"]
    return found


def joined(modules: list[str]) -> str:
    """ES modules as one, in the order given; only the last one's exports stay. Names must differ between them."""
    parts = [_IMPORT.sub("", module) for module in modules]
    inner = [re.sub(r"^export ", "", part, flags=re.MULTILINE) for part in parts[:-1]]
    return "".join([*inner, parts[-1]])


def minified(source: str, suffix: str) -> str:
    """A script or style sheet in fewer characters: no comments, short local names; any other file as it is.

    Scripts are in ASCII: right in a page of any encoding. Raises MinifyError if it is no script or style sheet.
    """
    if suffix not in _MINIFIED:
        return source
    found: str = minify.string(_TYPES[suffix], source)
    return _NOT_ASCII.sub(lambda sign: json.dumps(sign[0])[1:-1], found) if suffix == ".js" else found


def _loader(source: str, css: str, texts: Texts) -> str:
    labels = {
        language: [texts.say("widget-launcher", language), texts.say("widget-launcher-label", language)]
        for language in texts.languages
    }
    for mark, value in ((_LABELS_MARK, labels), (_CSS_MARK, css)):
        if mark not in source:
            raise RuntimeError(f"loader.js has lost its place for {mark}")
        source = source.replace(mark, json.dumps(value))
    return source
