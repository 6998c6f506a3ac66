"""The outbox also takes the codes that are sent by e-mail: rows of a conversation, sealed, without a saisine."""

import sqlalchemy as sa
from alembic import op

revision = "r0005"
down_revision = "r0004"


def upgrade() -> None:
    """Lets a row of the outbox belong to a conversation instead of a saisine."""
    with op.batch_alter_table("envois") as envois:  # SQLite makes the table anew; its rows are kept
        envois.alter_column("numero", existing_type=sa.String(length=17), nullable=True)
        envois.add_column(sa.Column("conversation", sa.String(length=64), nullable=True))
        envois.add_column(sa.Column("scelle", sa.LargeBinary(), nullable=True))
        envois.create_foreign_key(
            op.f("fk_envois_conversation"), "conversations", ["conversation"], ["id"], ondelete="CASCADE"
        )
        envois.create_index(op.f("ix_envois_conversation"), ["conversation"])
