"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None


def upgrade() -> None:
    """Creates all tables."""
    op.create_table(
        "brouillons",
        sa.Column("conversation", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("modifie_le", sa.DateTime(timezone=True), nullable=False),
        sa.Column("scelle", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("conversation", name=op.f("pk_brouillons")),
    )
    op.create_index(op.f("ix_brouillons_modifie_le"), "brouillons", ["modifie_le"], unique=False)
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("empreinte_jeton", sa.String(length=64), nullable=False),
        sa.Column("canal", sa.String(length=16), nullable=False),
        sa.Column("caisse", sa.String(length=3), nullable=True),
        sa.Column("simple", sa.Boolean(), nullable=False),
        sa.Column("expects", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("cree_le", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expire_le", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
        sa.UniqueConstraint("empreinte_jeton", name=op.f("uq_conversations_empreinte_jeton")),
    )
    op.create_index(op.f("ix_conversations_expire_le"), "conversations", ["expire_le"], unique=False)
    op.create_table(
        "saisines",
        sa.Column("numero", sa.String(length=17), nullable=False),
        sa.Column("brouillon", sa.String(length=64), nullable=False),
        sa.Column("conversation", sa.String(length=64), nullable=True),
        sa.Column("caisse", sa.String(length=3), nullable=False),
        sa.Column("etat", sa.String(length=24), nullable=False),
        sa.Column("deposee_le", sa.DateTime(timezone=True), nullable=False),
        sa.Column("empreinte_preuve", sa.String(length=80), nullable=False),
        sa.Column("preuve_scelle", sa.LargeBinary(), nullable=True),
        sa.Column("scelle", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("numero", name=op.f("pk_saisines")),
        sa.UniqueConstraint("brouillon", name=op.f("uq_saisines_brouillon")),
    )
    op.create_index(op.f("ix_saisines_conversation"), "saisines", ["conversation"], unique=False)
    op.create_index(op.f("ix_saisines_etat"), "saisines", ["etat"], unique=False)
    op.create_table(
        "complements",
        sa.Column("numero", sa.String(length=17), nullable=False),
        sa.Column("rang", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("scelle", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["numero"], ["saisines.numero"], name=op.f("fk_complements_numero")),
        sa.PrimaryKeyConstraint("numero", "rang", name=op.f("pk_complements")),
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("numero", sa.String(length=17), nullable=False),
        sa.Column("nom", sa.String(length=64), nullable=False),
        sa.Column("type", sa.String(length=64), nullable=False),
        sa.Column("scelle", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["numero"], ["saisines.numero"], name=op.f("fk_documents_numero")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("numero", "nom", name=op.f("uq_documents_numero")),
    )
    op.create_table(
        "envois",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("numero", sa.String(length=17), nullable=False),
        sa.Column("complement", sa.Integer(), nullable=True),
        sa.Column("etat", sa.String(length=16), nullable=False),
        sa.Column("du_le", sa.DateTime(timezone=True), nullable=False),
        sa.Column("essais", sa.Integer(), nullable=False),
        sa.Column("jeton", sa.String(length=32), nullable=True),
        sa.Column("bail", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["numero"], ["saisines.numero"], name=op.f("fk_envois_numero")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_envois")),
    )
    op.create_index("ix_envois_etat_du_le", "envois", ["etat", "du_le"], unique=False)
    op.create_index(op.f("ix_envois_numero"), "envois", ["numero"], unique=False)
    op.create_table(
        "evenements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("numero", sa.String(length=17), nullable=False),
        sa.Column("etat", sa.String(length=24), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["numero"], ["saisines.numero"], name=op.f("fk_evenements_numero")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evenements")),
    )
    op.create_index(op.f("ix_evenements_numero"), "evenements", ["numero"], unique=False)
    op.create_table(
        "messages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation", sa.String(length=64), nullable=False),
        sa.Column("de", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("scelle", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name=op.f("fk_messages_conversation"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_messages_conversation"), "messages", ["conversation"], unique=False)
    op.create_table(
        "tours",
        sa.Column("conversation", sa.String(length=64), nullable=False),
        sa.Column("cle", sa.String(length=80), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("scelle", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name=op.f("fk_tours_conversation"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("conversation", "cle", name=op.f("pk_tours")),
    )
    op.create_index(op.f("ix_tours_at"), "tours", ["at"], unique=False)
