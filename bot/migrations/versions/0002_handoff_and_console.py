"""What handing over and the console need: lanes, waits, safe writing, alerts, accounts by invitation, settings."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)


def _columns() -> dict[str, list[tuple[sa.Column[Any], sa.ColumnElement[Any] | sa.TextClause | None]]]:
    """New columns by table, each with the SQL value that rows already there get."""
    return {
        "conversations": [
            (sa.Column("lane", sa.String(length=16), nullable=False), sa.text("'person'")),
            (sa.Column("queued_at", TIME, nullable=True), None),
            (sa.Column("answered_at", TIME, nullable=True), None),
            (sa.Column("read_at", TIME, nullable=True), None),
            (sa.Column("owed_since", TIME, nullable=True), None),
            (sa.Column("nudges", sa.Integer(), nullable=False), sa.text("0")),
            (sa.Column("out_of_hours", sa.Boolean(), nullable=False), sa.false()),
            (sa.Column("topic", sa.String(length=64), nullable=True), None),
            (sa.Column("country", sa.String(length=2), nullable=True), None),
            (sa.Column("time_zone", sa.String(length=64), nullable=True), None),
            (sa.Column("safe_time", sa.String(length=16), nullable=True), None),
            (sa.Column("write_first", sa.Boolean(), nullable=False), sa.true()),
            (sa.Column("code_word_box", sa.LargeBinary(), nullable=True), None),
        ],
        "messages": [
            (sa.Column("translation_box", sa.LargeBinary(), nullable=True), None),
            (sa.Column("edited_at", TIME, nullable=True), None),
            (sa.Column("earlier_box", sa.LargeBinary(), nullable=True), None),
        ],
        "staff": [
            (sa.Column("counsels", sa.Boolean(), nullable=False), sa.false()),
            (sa.Column("own_languages_only", sa.Boolean(), nullable=False), sa.false()),
            (sa.Column("enrolled", sa.Boolean(), nullable=False), sa.true()),
            (sa.Column("invited_until", TIME, nullable=True), None),
            (sa.Column("recovery_hashes", sa.JSON(), nullable=False), sa.text("'[]'")),
        ],
        "tallies": [
            (sa.Column("lane", sa.String(length=16), nullable=False), sa.text("'person'")),
            (sa.Column("topic", sa.String(length=64), nullable=True), None),
            (sa.Column("out_of_hours", sa.Boolean(), nullable=False), sa.false()),
            (sa.Column("waits", sa.JSON(), nullable=False), sa.text("'[]'")),
        ],
    }


def upgrade() -> None:
    """Add them; what is there already gets the calm value."""
    for table, columns in _columns().items():
        with op.batch_alter_table(table) as batch:
            for column, value in columns:
                if value is not None:
                    column.server_default = sa.DefaultClause(
                        value if not isinstance(value, str) else sa.text(f"'{value}'")
                    )
                batch.add_column(column)
        with op.batch_alter_table(table) as batch:
            for column, value in columns:
                if value is not None:
                    batch.alter_column(column.name, server_default=None)
    op.create_table(
        "alerts",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("leased_until", TIME, nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_alerts_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_alerts_conversation_id"), "alerts", ["conversation_id"], unique=False)
    op.create_index(op.f("ix_alerts_due_at"), "alerts", ["due_at"], unique=False)
    op.create_table(
        "canned_replies",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("owner", sa.String(length=32), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("title", sa.String(length=64), nullable=False),
        sa.Column("text", sa.String(length=4_000), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["staff.username"], name=op.f("fk_canned_replies_owner"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned_replies")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_canned_replies_owner_language"), "canned_replies", ["owner", "language"], unique=False)
    op.create_table(
        "office_settings",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.String(length=4_000), nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("changed_by", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_office_settings")),
    )


def downgrade() -> None:
    """Take them away again."""
    for table in ("office_settings", "canned_replies", "alerts"):
        op.drop_table(table)
    for table, columns in _columns().items():
        with op.batch_alter_table(table) as batch:
            for column, _ in columns:
                batch.drop_column(column.name)
