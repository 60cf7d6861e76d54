"""What admins set in the console, by name."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, insert, select

from bot.storage.engine import Database
from bot.storage.office_tables import OfficeSettingRow


class OfficeSettings:
    """Reads and writes them; what they may be is not decided here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def read(self) -> Mapping[str, str]:
        """All that is set."""
        async with self._database.read() as connection:
            rows = (await connection.execute(select(OfficeSettingRow))).all()
        return {row.name: row.value for row in rows}

    async def write(self, values: Mapping[str, str], by: str, at: datetime) -> None:
        """Set these; the others stay."""
        async with self._database.write() as connection:
            await connection.execute(delete(OfficeSettingRow).where(OfficeSettingRow.name.in_(list(values))))
            for name, value in values.items():
                await connection.execute(
                    insert(OfficeSettingRow).values(name=name, value=value, changed_at=at, changed_by=by)
                )
