"""One-time codes to resume a conversation elsewhere."""

import sqlalchemy as sa
from alembic import op

revision = "r0002"
down_revision = "r0001"


def upgrade() -> None:
    """Creates the table of the codes."""
    op.create_table(
        "reprises",
        sa.Column("repere", sa.String(length=16), nullable=False),
        sa.Column("conversation", sa.String(length=64), nullable=False),
        sa.Column("empreinte", sa.String(length=80), nullable=False),
        sa.Column("essais", sa.Integer(), nullable=False),
        sa.Column("expire_le", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversations.id"],
            name=op.f("fk_reprises_conversation"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("repere", name=op.f("pk_reprises")),
        sa.UniqueConstraint("conversation", name=op.f("uq_reprises_conversation")),
    )
