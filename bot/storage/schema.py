"""Every table in one place: whoever needs the whole metadata imports it from here, so that none is missing."""

from bot.storage import office_tables, tables
from bot.storage.table_base import Base

__all__ = ["Base", "office_tables", "tables"]
