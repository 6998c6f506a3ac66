"""Requests to be called back."""

import sqlalchemy as sa
from alembic import op

revision = "r0003"
down_revision = "r0002"


def upgrade() -> None:
    """Creates the table of the requests."""
    op.create_table(
        "rappels",
        sa.Column("conversation", sa.String(length=64), nullable=False),
        sa.Column("caisse", sa.String(length=3), nullable=True),
        sa.Column("demande_le", sa.DateTime(timezone=True), nullable=False),
        sa.Column("scelle", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversations.id"],
            name=op.f("fk_rappels_conversation"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("conversation", name=op.f("pk_rappels")),
    )
