"""Run by alembic: the migrations use the connection that `migrer` gives."""

from alembic import context

from bot.storage.moteur import verrouiller_la_migration
from bot.storage.tables import metadata

connection = context.config.attributes["connection"]
verrouiller_la_migration(connection)
context.configure(connection=connection, target_metadata=metadata)
context.run_migrations()
