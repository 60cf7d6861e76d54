"""Run by Alembic: migrates over the connection that bot.storage.migrate hands it."""

from alembic import context

from bot.storage.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite changes a column by copying the table
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
