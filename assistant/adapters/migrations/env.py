"""What Alembic runs: the migrations, inside the transaction that `database_schema` opened."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
with context.begin_transaction():
    context.run_migrations()
