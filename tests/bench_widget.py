"""How heavy and quick the chat window is beside three others from npm, in one browser: `python -m tests.bench_widget`.

Each stands alone on a page of ours, without a server of its own where it would need one. The network is slow 3G
(400 ms, 50 kB/s) and the processor four times slower. What a window loads is counted as it comes over the wire with
its headers, packed by gzip. The others and what packs them are fetched from npm into `build/rivals`, only for this.
"""

import asyncio
import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, Page
from playwright.async_api import TimeoutError as PlaywrightTimeout
from rich.console import Console
from rich.table import Table

from tests.integration.web_window import CHROMIUM, chromium, site
from tests.integration.world import make_world

RIVALS = Path("build/rivals")
PACKAGES = (
    "rasa-webchat@1.0.1", "deep-chat@2.4.2", "@botpress/webchat@4.5.2", "react@19", "react-dom@19",
    "esbuild@0.25", "lighthouse@12",
)  # fmt: skip
SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
SLOWER = 4
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 5
WAIT_MS = 30_000


@dataclass(frozen=True, slots=True)
class Window:
    """A chat window: the page it stands on, how it is opened (None: it is open), where one writes, how one leaves."""

    name: str
    page: str
    launcher: str | None
    field: str
    leave: str | None = None


RASA_WEBCHAT = "\nWebChat.default({socketUrl: location.origin, title: 'Chat', hideWhenNotConnected: false}, null);"
ENTRIES = {
    "deep.js": 'import "deep-chat";',
    "botpress.js": (
        'import { Webchat } from "@botpress/webchat"; import "./node_modules/@botpress/webchat/dist/style.css";'
        'import React, { useState } from "react"; import { createRoot } from "react-dom/client";'
        "function App() { const [open, set] = useState(false); return React.createElement(React.Fragment, null,"
        "React.createElement('div', {hidden: !open, style: {height: '500px'}},"
        "React.createElement(Webchat, {clientId: '00000000-0000-0000-0000-000000000000'})),"
        "React.createElement('button', {id: 'open', onClick: () => set(true)}, 'Chat')); }"
        "createRoot(document.getElementById('chat')).render(React.createElement(App));"
    ),
}
OTHERS = (
    Window("rasa-webchat", "rasa.html", ".rw-launcher", ".rw-new-message"),
    Window("deep-chat", "deep.html", None, "deep-chat #text-input"),
    Window("@botpress/webchat", "botpress.html", "#open", "textarea"),
)


def fetch_rivals() -> None:
    """Install them and pack each into one file, as a site would."""
    RIVALS.mkdir(parents=True, exist_ok=True)
    (RIVALS / "package.json").write_text('{"private": true}')
    options = ("--no-audit", "--no-fund", "--silent", "--ignore-scripts", "--legacy-peer-deps")
    subprocess.run(("npm", "install", *options, *PACKAGES), cwd=RIVALS, check=True)
    (RIVALS / "out").mkdir(exist_ok=True)
    whole = (RIVALS / "node_modules/rasa-webchat/lib/index.js").read_text()  # packed by its makers
    (RIVALS / "out/rasa.js").write_text(whole + RASA_WEBCHAT)
    (RIVALS / "out/shown.css").write_text("#rasaWebchatPro > div { display: block !important }")
    for name, source in ENTRIES.items():
        (RIVALS / f"entry-{name}").write_text(source)
        command = ("node_modules/.bin/esbuild", f"entry-{name}", "--bundle", "--minify", f"--outfile=out/{name}")
        environment = ("--define:process.env.NODE_ENV='production'", "--loader:.svg=dataurl", "--log-level=error")
        subprocess.run((*command, *environment), cwd=RIVALS, check=True)


@asynccontextmanager
async def rivals_served() -> AsyncIterator[str]:
    """Their pages, packed by gzip on the way; whatever else they ask for is not there."""

    async def serve(request: web.Request) -> web.Response:
        name = request.match_info["name"]
        path = RIVALS / "out" / name
        if name.endswith(".html"):
            stem = name.removesuffix(".html")
            style = f'<link rel="stylesheet" href="/{stem}.css">' if (RIVALS / "out" / f"{stem}.css").exists() else ""
            if stem == "rasa":  # it hides until its server answers
                style += '<link rel="stylesheet" href="/shown.css">'
            inner = '<deep-chat demo="true"></deep-chat>' if stem == "deep" else '<div id="chat"></div>'
            script = f'<script src="/{stem}.js" defer></script>'
            text = f'<!doctype html><html lang="en"><title>x</title>{style}<body>{inner}{script}'
            return web.Response(text=text, content_type="text/html")
        if "/" in name or not path.is_file():
            raise web.HTTPNotFound
        kind = "text/css" if name.endswith(".css") else "text/javascript"
        body = gzip.compress(path.read_bytes(), 9)
        return web.Response(body=body, content_type=kind, headers={"Content-Encoding": "gzip"})

    app = web.Application()
    app.router.add_get("/{name}", serve)
    async with TestServer(app) as server:
        yield str(server.make_url("/")).rstrip("/")


async def measure(browser: Browser, address: str, window: Window) -> dict[str, Any]:
    """One visit by somebody who has never been there."""
    context = await browser.new_context(viewport={"width": 375, "height": 812})
    page = await context.new_page()
    wire = await context.new_cdp_session(page)
    await wire.send("Network.enable")
    await wire.send("Network.emulateNetworkConditions", SLOW_3G)
    await wire.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    loaded: dict[str, int] = {}
    hosts: set[str] = set()
    document: list[str] = []

    def asked(event: dict[str, Any]) -> None:
        hosts.add(urlsplit(event["request"]["url"]).hostname or "")
        if event.get("type") == "Document":
            document.append(event["requestId"])

    wire.on("Network.requestWillBeSent", asked)
    wire.on("Network.loadingFinished", lambda event: loaded.update({event["requestId"]: event["encodedDataLength"]}))

    def bytes_now() -> int:
        return sum(size for request, size in loaded.items() if request not in document)

    found: dict[str, Any] = {"storage before": None, "storage after": None, "storage after leaving": "cannot leave"}
    clock = asyncio.get_running_loop().time
    began = clock()
    await page.goto(f"{address}/{window.page}", wait_until="commit")
    if window.launcher is not None:
        launcher = page.locator(window.launcher).first
        await launcher.wait_for(timeout=WAIT_MS)
        found["bytes to launcher"] = bytes_now()
        await launcher.click(timeout=WAIT_MS)
    field = page.locator(window.field).first
    try:
        await field.wait_for(timeout=WAIT_MS)
        found["ms to input"] = round(1000 * (clock() - began))
    except PlaywrightTimeout:
        found["ms to input"] = None
    found.setdefault("bytes to launcher", bytes_now())
    await page.wait_for_timeout(3000)  # what it loads by itself after that, and its first words
    found |= {"bytes in all": bytes_now(), "requests": len(loaded) - len(document)}
    found["storage before"] = await kept(page)
    if found["ms to input"] is not None and await field.is_enabled():  # one of them waits for its server for ever
        await field.fill("hello")
        await field.press("Enter")
        await page.wait_for_timeout(2000)
    found["storage after"] = await kept(page)
    if window.leave is not None:
        await page.locator(window.leave).click()
        await page.wait_for_timeout(3000)
        await page.goto(f"{address}/{window.page}")
        found["storage after leaving"] = await kept(page)
    found["other hosts"] = sorted(hosts - {"127.0.0.1", "localhost", ""})
    await context.close()
    return found


async def lighthouse(address: str) -> dict[str, float]:
    """Lighthouse's scores of a page, 0 to 1, by its own idea of a phone."""
    command = (
        str(RIVALS / "node_modules/.bin/lighthouse"), address, "--quiet", "--output=json",
        "--only-categories=accessibility,best-practices,performance",
        "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage",
    )  # fmt: skip
    environment = os.environ | {"CHROME_PATH": CHROMIUM or ""}
    process = await asyncio.create_subprocess_exec(*command, env=environment, stdout=asyncio.subprocess.PIPE)
    report, _ = await process.communicate()
    return {name: found["score"] for name, found in json.loads(report)["categories"].items()}


async def kept(page: Page) -> int:
    """Keys in the browser's storages, cookies with them."""
    count: int = await page.evaluate(
        "sessionStorage.length + localStorage.length + document.cookie.split(';').filter((one) => one.trim()).length"
    )
    return count


def show(table: dict[str, dict[str, Any]], scores: dict[str, dict[str, float]]) -> None:
    """Print a column for each window, a line for each figure; below it Lighthouse's scores of our pages."""
    drawn = Table("slow 3G, 4x slower", *table)
    for figure in next(iter(table.values())):
        drawn.add_row(figure, *(str(found[figure]) for found in table.values()))
    judged = Table("Lighthouse", *next(iter(scores.values())))
    for path, found in scores.items():
        judged.add_row(path, *(f"{100 * score:.0f}" for score in found.values()))
    console = Console()
    console.print(drawn)
    console.print(judged)


async def main() -> None:
    """Measure all in turn, several times, and print what was found."""
    fetch_rivals()
    world = await make_world(Path(tempfile.mkdtemp()))
    ours = Window("this one", "", "help-chat .launcher", "help-chat textarea", "help-chat .leave")
    results: dict[str, list[dict[str, Any]]] = {}
    async with site(world) as (base, embedder), rivals_served() as address, chromium() as browser:
        for _ in range(ROUNDS):
            for place, window in ((embedder, ours), *((address, other) for other in OTHERS)):
                results.setdefault(window.name, []).append(await measure(browser, place, window))
        scores = {path: await lighthouse(f"{base}{path}") for path in ("/chat?language=hu", "/chat/plain?language=hu")}
    await world.database.close()
    table = {
        name: {
            key: round(statistics.median(each[key] for each in found))
            if isinstance(found[0][key], int)
            else found[0][key]
            for key in found[0]
        }
        for name, found in results.items()
    }
    show(table, scores)


if __name__ == "__main__":
    asyncio.run(main())
