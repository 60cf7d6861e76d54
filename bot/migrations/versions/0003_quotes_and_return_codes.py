"""Messages that answer to one message of their conversation, and codes by which a person comes back."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add them; what is there already quotes nothing."""
    with op.batch_alter_table("messages") as batch:
        batch.add_column(sa.Column("reply_to", BIG_ID, nullable=True))
    op.create_table(
        "return_codes",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name="fk_return_codes_conversation_id_conversations",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("conversation_id", name="pk_return_codes"),
        sa.UniqueConstraint("code_hash", name="uq_return_codes_code_hash"),
    )
    op.create_index("ix_return_codes_expires_at", "return_codes", ["expires_at"])


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("return_codes")
    with op.batch_alter_table("messages") as batch:
        batch.drop_column("reply_to")
