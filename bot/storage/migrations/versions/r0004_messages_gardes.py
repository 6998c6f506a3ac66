"""Messages kept to learn from."""

import sqlalchemy as sa
from alembic import op

revision = "r0004"
down_revision = "r0003"


def upgrade() -> None:
    """Creates the table of the messages."""
    op.create_table(
        "messages_gardes",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("conversation", sa.String(length=64), nullable=True),
        sa.Column("garde_le", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expire_le", sa.DateTime(timezone=True), nullable=False),
        sa.Column("scelle", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversations.id"],
            name=op.f("fk_messages_gardes_conversation"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages_gardes")),
    )
    op.create_index(op.f("ix_messages_gardes_conversation"), "messages_gardes", ["conversation"], unique=False)
    op.create_index(op.f("ix_messages_gardes_expire_le"), "messages_gardes", ["expire_le"], unique=False)
