"""Accounts and sessions of staff: two factors, each code once, failures slowed down, sessions that end."""

import asyncio
import time
from datetime import datetime, timedelta

import pyotp
import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from bot.errors import BadInput, Conflict, Unauthenticated
from bot.model import Role
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.enrolment import INVITATION, Enrolment
from bot.storage.office_tables import StaffRow, StaffSessionRow
from bot.storage.passwords import Passwords
from bot.storage.staff import Credentials, StaffStore
from bot.storage.staff_sessions import StaffSessions
from tests.fakes import NOON


@pytest.fixture
def staff(database: Database, keys: KeyRing) -> StaffStore:
    quick = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    return StaffStore(database, keys, Passwords(quick))


@pytest.fixture
def enrolment(database: Database, keys: KeyRing) -> Enrolment:
    quick = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    return Enrolment(database, keys, Passwords(quick))


@pytest.fixture
def sessions(database: Database, keys: KeyRing) -> StaffSessions:
    return StaffSessions(database, keys)


def code(credentials: Credentials, at: datetime) -> str:
    return pyotp.TOTP(credentials.totp_secret).at(at)


async def test_a_new_account_logs_in_at_once(staff: StaffStore) -> None:
    assert await staff.is_empty()
    anna = await staff.add("anna", Role.COUNSELLOR, ("hu", "en"), NOON, shown_as="Anna")
    account = await staff.login("anna", anna.password, code(anna, NOON), NOON)
    assert (account.username, account.shown_as, account.role) == ("anna", "Anna", Role.COUNSELLOR)
    assert (account.languages, account.disabled, account.last_login_at) == (("hu", "en"), False, NOON)
    assert not await staff.is_empty()
    assert await staff.get("anna") == account
    assert await staff.all() == (account,)
    assert await staff.get("nobody") is None


async def test_secrets_are_not_in_the_database(database: Database, keys: KeyRing) -> None:
    staff = StaffStore(database, keys)
    anna = await staff.add("anna", Role.ADMIN, (), NOON)
    async with database.read() as connection:
        row = (await connection.execute(select(StaffRow))).one()
    assert row.password_hash.startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    for value in row:
        raw = value if isinstance(value, bytes) else str(value).encode()
        assert anna.password.encode() not in raw and anna.totp_secret.encode() not in raw


async def test_names_are_unique_and_plain(staff: StaffStore) -> None:
    await staff.add("anna", Role.COUNSELLOR, (), NOON)
    with pytest.raises(Conflict):
        await staff.add("anna", Role.ADMIN, (), NOON)
    for name in ("", "Anna", "a b", "-a", "a" * 33, "ä"):
        with pytest.raises(BadInput):
            await staff.add(name, Role.COUNSELLOR, (), NOON)
    with pytest.raises(BadInput):
        await staff.add("bela", Role.COUNSELLOR, (), NOON, shown_as="x" * 65)


@pytest.mark.parametrize("wrong", ["name", "password", "code", "disabled", "long password"])
async def test_whatever_is_wrong_the_answer_is_the_same(staff: StaffStore, wrong: str) -> None:
    anna = await staff.add("anna", Role.COUNSELLOR, (), NOON)
    if wrong == "disabled":
        await staff.disable("anna")
    password = {"password": "wrong", "long password": "x" * 100_000}.get(wrong, anna.password)
    right = code(anna, NOON)
    with pytest.raises(Unauthenticated, match=r"^wrong name, password or code$"):
        await staff.login(
            "nobody" if wrong == "name" else "anna",
            password,
            f"{(int(right) + 1) % 1_000_000:06}" if wrong == "code" else right,
            NOON,
        )


async def test_an_unknown_name_takes_as_long_as_a_known_one(database: Database, keys: KeyRing) -> None:
    staff = StaffStore(database, keys)
    await staff.add("anna", Role.COUNSELLOR, (), NOON)

    async def seconds(name: str) -> float:
        start = time.perf_counter()
        with pytest.raises(Unauthenticated):
            await staff.login(name, "wrong", "000000", NOON)
        return time.perf_counter() - start

    await seconds("warm-up")
    known = min([await seconds("anna") for _ in range(3)])
    unknown = min([await seconds("nobody") for _ in range(3)])
    assert 0.4 < unknown / known < 2.5


async def test_a_code_is_taken_once_also_when_used_at_the_same_moment(staff: StaffStore) -> None:
    anna = await staff.add("anna", Role.COUNSELLOR, (), NOON)

    async def tries() -> bool:
        try:
            await staff.login("anna", anna.password, code(anna, NOON), NOON)
        except Unauthenticated:
            return False
        return True

    assert sorted(await asyncio.gather(*(tries() for _ in range(3)))) == [False, False, True]
    assert not await tries()
    later = NOON + timedelta(seconds=30)
    assert await staff.login("anna", anna.password, code(anna, later), later)


async def test_a_clock_half_a_minute_off_is_forgiven_and_no_more(staff: StaffStore) -> None:
    anna = await staff.add("anna", Role.COUNSELLOR, (), NOON)
    for seconds in (-60, 60):
        with pytest.raises(Unauthenticated):
            await staff.login("anna", anna.password, code(anna, NOON + timedelta(seconds=seconds)), NOON)
    assert await staff.login("anna", anna.password, code(anna, NOON - timedelta(seconds=30)), NOON)


@pytest.mark.parametrize("name", ["anna", "nobody"])
async def test_the_sixth_failure_within_a_minute_is_not_looked_at(staff: StaffStore, name: str) -> None:
    anna = await staff.add("anna", Role.COUNSELLOR, (), NOON)
    bela = await staff.add("bela", Role.COUNSELLOR, (), NOON)
    tries = [staff.login(name, "wrong", "000000", NOON) for _ in range(5)]
    assert all(isinstance(e, Unauthenticated) for e in await asyncio.gather(*tries, return_exceptions=True))
    with pytest.raises(BadInput) as caught:
        await staff.login(name, anna.password, code(anna, NOON), NOON)
    assert (caught.value.code, caught.value.status) == ("slow_down", 429)
    assert await staff.login("bela", bela.password, code(bela, NOON), NOON)
    later = NOON + timedelta(seconds=61)
    if name == "anna":
        assert await staff.login(name, anna.password, code(anna, later), later)


async def test_a_flood_of_tries_at_one_moment_is_slowed_down_too(staff: StaffStore) -> None:
    tries = [staff.login("anna", "wrong", "000000", NOON) for _ in range(12)]
    errors = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(error, Unauthenticated) for error in errors) == 5
    assert sum(isinstance(error, BadInput) for error in errors) == 7


async def test_success_forgets_earlier_failures(staff: StaffStore) -> None:
    anna = await staff.add("anna", Role.COUNSELLOR, (), NOON)
    for minute in range(2):
        now = NOON + timedelta(seconds=30 * minute)
        for _ in range(4):
            with pytest.raises(Unauthenticated):
                await staff.login("anna", "wrong", "000000", now)
        assert await staff.login("anna", anna.password, code(anna, now), now)


async def test_a_reset_replaces_both_factors_and_ends_sessions(staff: StaffStore, sessions: StaffSessions) -> None:
    old = await staff.add("anna", Role.COUNSELLOR, (), NOON)
    session = await sessions.create("anna", NOON)
    new = await staff.reset("anna")
    assert await sessions.get(session.id, NOON) is None
    with pytest.raises(Unauthenticated):
        await staff.login("anna", old.password, code(old, NOON), NOON)
    assert await staff.login("anna", new.password, code(new, NOON), NOON)


async def test_changing_the_password_needs_the_old_one_and_a_long_new_one(
    staff: StaffStore, sessions: StaffSessions, enrolment: Enrolment
) -> None:
    anna = await staff.add("anna", Role.COUNSELLOR, (), NOON)
    session = await sessions.create("anna", NOON)
    with pytest.raises(Unauthenticated):
        await enrolment.change_password("anna", "wrong", "a long enough password")
    with pytest.raises(Unauthenticated):
        await enrolment.change_password("nobody", "wrong", "a long enough password")
    with pytest.raises(BadInput):
        await enrolment.change_password("anna", anna.password, "too short")
    assert await sessions.get(session.id, NOON)
    await enrolment.change_password("anna", anna.password, "a long enough password")
    assert await sessions.get(session.id, NOON) is None
    assert await staff.login("anna", "a long enough password", code(anna, NOON), NOON)


async def test_disabling_or_a_new_role_ends_sessions_and_new_languages_do_not(
    staff: StaffStore, sessions: StaffSessions
) -> None:
    anna = await staff.add("anna", Role.COUNSELLOR, ("hu",), NOON)
    session = await sessions.create("anna", NOON)
    await staff.change("anna", languages=("hu", "en"), shown_as="Anni")
    found = await sessions.get(session.id, NOON)
    assert found is not None and (found.languages, found.shown_as) == (("hu", "en"), "Anni")
    await staff.change("anna", role=Role.SUPERVISOR)
    assert await sessions.get(session.id, NOON) is None

    session = await sessions.create("anna", NOON)
    await staff.disable("anna")
    assert await sessions.get(session.id, NOON) is None
    await staff.enable("anna")
    assert await sessions.get(session.id, NOON) is None
    assert await staff.login("anna", anna.password, code(anna, NOON), NOON)


async def test_accounts_that_are_not_there_cannot_be_changed(staff: StaffStore) -> None:
    for change in (
        staff.disable("x"),
        staff.enable("x"),
        staff.reset("x"),
        staff.change("x", role=Role.ADMIN),
    ):
        with pytest.raises(BadInput) as caught:
            await change
        assert caught.value.status == 404


async def test_a_session_says_who_it_is_and_the_database_knows_only_a_hash(
    staff: StaffStore, sessions: StaffSessions, database: Database
) -> None:
    await staff.add("anna", Role.SUPERVISOR, ("hu",), NOON)
    session = await sessions.create("anna", NOON)
    other = await sessions.create("anna", NOON)
    assert len(session.id) >= 43 and session.id != other.id and session.csrf_token != other.csrf_token
    found = await sessions.get(session.id, NOON)
    assert found is not None
    assert (found.username, found.role, found.csrf_token) == ("anna", Role.SUPERVISOR, session.csrf_token)
    async with database.read() as connection:
        kept = str((await connection.execute(select(StaffSessionRow))).all())
    assert session.id not in kept and session.csrf_token not in kept
    assert await sessions.get("guessed", NOON) is None


async def test_a_session_ends_after_half_an_hour_unused_and_after_twelve_hours_in_any_case(
    staff: StaffStore, sessions: StaffSessions
) -> None:
    await staff.add("anna", Role.COUNSELLOR, (), NOON)
    unused = await sessions.create("anna", NOON)
    used = await sessions.create("anna", NOON)
    now = NOON
    while now < NOON + timedelta(hours=11, minutes=59):
        now += timedelta(minutes=29)
        if now < NOON + timedelta(hours=12):
            assert await sessions.get(used.id, now)
    assert await sessions.get(used.id, NOON + timedelta(hours=12)) is None
    assert await sessions.get(unused.id, NOON + timedelta(minutes=30)) is None


async def test_logging_out_ends_one_session_or_all(staff: StaffStore, sessions: StaffSessions) -> None:
    await staff.add("anna", Role.COUNSELLOR, (), NOON)
    first, second, third = [await sessions.create("anna", NOON) for _ in range(3)]
    await sessions.delete(first.id)
    assert await sessions.get(first.id, NOON) is None
    assert await sessions.get(second.id, NOON)
    await sessions.delete_all("anna")
    assert await sessions.get(second.id, NOON) is None and await sessions.get(third.id, NOON) is None


async def test_an_invited_account_comes_in_once_without_a_code_and_enrols(
    staff: StaffStore, sessions: StaffSessions, enrolment: Enrolment
) -> None:
    await staff.add("dora", Role.COUNSELLOR, ["hu"], NOON)
    invitation = await enrolment.invite("dora", NOON)
    account = await staff.login("dora", invitation.password, "", NOON)
    assert not account.enrolled
    session = await sessions.create("dora", NOON)
    found = await sessions.get(session.id, NOON)
    assert found is not None and not found.enrolled

    first = await enrolment.begin("dora")
    secret = await enrolment.begin("dora")
    assert secret != first
    for wrong in (str(pyotp.TOTP(first).at(NOON)), "000000"):
        with pytest.raises(BadInput):
            await enrolment.confirm("dora", wrong, "a long enough password", NOON)
    with pytest.raises(BadInput):
        await enrolment.confirm("dora", str(pyotp.TOTP(secret).at(NOON)), "short", NOON)
    codes = await enrolment.confirm("dora", str(pyotp.TOTP(secret).at(NOON)), "a long enough password", NOON)
    assert len(set(codes)) == 10
    assert await sessions.get(session.id, NOON) is None
    with pytest.raises(Unauthenticated):
        await staff.login("dora", invitation.password, "", NOON)
    with pytest.raises(Unauthenticated):  # the code of the enrolment is used up
        await staff.login("dora", "a long enough password", str(pyotp.TOTP(secret).at(NOON)), NOON)
    with pytest.raises(BadInput):
        await enrolment.begin("dora")


async def test_an_invitation_ends_after_a_week(staff: StaffStore, enrolment: Enrolment) -> None:
    await staff.add("dora", Role.COUNSELLOR, ["hu"], NOON)
    invitation = await enrolment.invite("dora", NOON)
    assert invitation.until == NOON + INVITATION
    with pytest.raises(Unauthenticated):
        await staff.login("dora", invitation.password, "", NOON + INVITATION)


async def test_a_recovery_code_stands_in_for_the_second_factor_once(staff: StaffStore, enrolment: Enrolment) -> None:
    anna = await staff.add("anna", Role.COUNSELLOR, (), NOON)
    with pytest.raises(Unauthenticated):
        await enrolment.renew_recovery("anna", "wrong")
    old = await enrolment.renew_recovery("anna", anna.password)
    codes = await enrolment.renew_recovery("anna", anna.password)
    with pytest.raises(Unauthenticated):
        await staff.login("anna", anna.password, old[0], NOON)
    assert await staff.login("anna", anna.password, codes[0].upper().replace("-", " "), NOON)
    with pytest.raises(Unauthenticated):
        await staff.login("anna", anna.password, codes[0], NOON)
    with pytest.raises(Unauthenticated):  # a code without the password is nothing
        await staff.login("anna", "wrong", codes[1], NOON + timedelta(minutes=2))
    assert await enrolment.recovery_left("anna") == 9
