"""Messages that answer to one message of their conversation."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; what is there already quotes nothing."""
    with op.batch_alter_table("messages") as batch:
        batch.add_column(sa.Column("reply_to", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    with op.batch_alter_table("messages") as batch:
        batch.drop_column("reply_to")
