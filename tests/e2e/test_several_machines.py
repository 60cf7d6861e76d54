"""The three processes on PostgreSQL and Redis, as when one machine is not enough: the main job once."""

from collections.abc import Iterator

import aiohttp
import psycopg
import pytest

from bot.commands.stack import Stack
from tests.e2e.people import Counsellor, Visitor
from tests.integration.servers import fresh_database, redis_server
from tests.integration.world import real_texts

pytestmark = pytest.mark.postgresql

CANARY = "kanari-szo-5208"


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with fresh_database("postgresql", tmp_path_factory.mktemp("postgresql")) as url:
        yield url


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory, database: str) -> Iterator[Stack]:
    """Gateway, Rasa and action server that share a PostgreSQL database and a Redis."""
    with redis_server() as redis:
        environment = {
            "HELPLINE_HOURS": "24/7",
            "HELPLINE_DATABASE_URL": database,
            "HELPLINE_REDIS_URL": redis.url,
        }
        with Stack(tmp_path_factory.mktemp("apart"), environment) as running:
            yield running


async def test_the_main_job_on_postgresql_and_redis(apart: Stack, database: str) -> None:
    texts = real_texts()
    counsellor = await Counsellor.login(apart)
    async with aiohttp.ClientSession(apart.url) as http:
        # Given a person who asks something, remembered by Rasa in PostgreSQL too
        visitor = await Visitor.arrive(http, "hu")
        asked = await visitor.post("mik a jogaim?")
        assert (await visitor.replies(asked))[0].startswith(texts.say("utter_ask_rights", "hu")[:40])

        # When they cry for help, and a counsellor takes over and writes
        cried = await visitor.post(f"elvették az útlevelemet és nem engednek ki {CANARY}")
        case = await counsellor.find(CANARY)
        assert (await counsellor.do(case["id"], "claim"))[0] == 200
        await counsellor.say(case["id"], "Itt vagyok, olvasom.")

        # Then the words arrive
        assert "Itt vagyok, olvasom." in await visitor.replies(cried, sender="counsellor")

        # And no table of the database shows what was written, and erasing leaves no row
        assert sum(rows_of(database, case["id"]).values()) > 0
        assert tables_with(database, CANARY) == []
        assert await visitor.erase() == 200
        assert rows_of(database, case["id"]) == {}
    await counsellor.close()


def rows_of(url: str, conversation_id: str) -> dict[str, int]:
    """How many rows each table still has of a conversation."""
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        columns = connection.execute(
            "select table_name, column_name from information_schema.columns where table_schema = 'public'"
            " and (column_name = 'conversation_id' or (table_name = 'conversations' and column_name = 'id'))"
        ).fetchall()
        counts = {}
        for table, column in columns:
            query = f'select count(*) from "{table}" where "{column}"::text = %s'
            (count,) = connection.execute(query, (conversation_id,)).fetchone() or (0,)
            if count:
                counts[table] = count
        return counts


def tables_with(url: str, canary: str) -> list[str]:
    """Tables one of whose rows shows these characters, as text or as bytes."""
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        names = connection.execute("select tablename from pg_tables where schemaname = 'public'").fetchall()
        shown = (f"%{canary}%", f"%{canary.encode().hex()}%")
        found = []
        for (name,) in names:
            query = f'select 1 from "{name}" t where t::text like %s or t::text like %s limit 1'
            if connection.execute(query, shown).fetchone():
                found.append(name)
        return found
