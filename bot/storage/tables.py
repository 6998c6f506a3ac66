"""The tables. In clear only ids, numbers, states, dates and codes of caisses; a `scelle` column is sealed by the Coffre."""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A moment, in UTC whatever the database keeps of time zones (SQLite: nothing)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC; a moment without a zone is a programming error and raises ValueError."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without time zone")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From UTC."""
        return value and value.replace(tzinfo=value.tzinfo or UTC)


ID = String(64)
NUMERO = String(17)

conversations = Table(
    "conversations",
    metadata,
    Column("id", ID, primary_key=True),
    Column("empreinte_jeton", String(64), nullable=False, unique=True),
    Column("canal", String(16), nullable=False),
    Column("caisse", String(3)),
    Column("simple", Boolean, nullable=False),
    Column("expects", JSON(none_as_null=True)),
    Column("cree_le", Instant, nullable=False),
    Column("expire_le", Instant, nullable=False, index=True),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation", ID, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("de", String(16), nullable=False),
    Column("at", Instant, nullable=False),
    Column("scelle", LargeBinary, nullable=False),
    sqlite_autoincrement=True,  # an id is never used again, even after the newest message was erased
)

tours = Table(
    "tours",
    metadata,
    Column("conversation", ID, ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("cle", String(80), primary_key=True),
    Column("at", Instant, nullable=False, index=True),
    Column("scelle", LargeBinary, nullable=False),
)

reprises = Table(
    "reprises",
    metadata,
    Column("repere", String(16), primary_key=True),
    Column("conversation", ID, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("empreinte", String(80), nullable=False),
    Column("essais", Integer, nullable=False),
    Column("expire_le", Instant, nullable=False),
)

rappels = Table(
    "rappels",
    metadata,
    Column("conversation", ID, ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("caisse", String(3)),
    Column("demande_le", Instant, nullable=False),
    Column("scelle", LargeBinary, nullable=False),
)

messages_gardes = Table(
    "messages_gardes",
    metadata,
    Column("id", ID, primary_key=True),
    Column("conversation", ID, ForeignKey("conversations.id", ondelete="CASCADE"), index=True),
    Column("garde_le", Instant, nullable=False),
    Column("expire_le", Instant, nullable=False, index=True),
    Column("scelle", LargeBinary, nullable=False),
)

brouillons = Table(
    "brouillons",
    metadata,
    Column("conversation", ID, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("modifie_le", Instant, nullable=False, index=True),
    Column("scelle", LargeBinary, nullable=False),
)

saisines = Table(
    "saisines",
    metadata,
    Column("numero", NUMERO, primary_key=True),
    Column("brouillon", ID, nullable=False, unique=True),
    Column("conversation", ID, index=True),
    Column("caisse", String(3), nullable=False),
    Column("etat", String(24), nullable=False, index=True),
    Column("deposee_le", Instant, nullable=False),
    Column("empreinte_preuve", String(80), nullable=False),
    Column("preuve_scelle", LargeBinary),
    Column("scelle", LargeBinary, nullable=False),
)

evenements = Table(
    "evenements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("numero", NUMERO, ForeignKey("saisines.numero"), nullable=False, index=True),
    Column("etat", String(24), nullable=False),
    Column("at", Instant, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("numero", NUMERO, ForeignKey("saisines.numero"), nullable=False),
    Column("nom", String(64), nullable=False),
    Column("type", String(64), nullable=False),
    Column("scelle", LargeBinary, nullable=False),
    UniqueConstraint("numero", "nom"),
)

complements = Table(
    "complements",
    metadata,
    Column("numero", NUMERO, ForeignKey("saisines.numero"), primary_key=True),
    Column("rang", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("scelle", LargeBinary, nullable=False),
)

envois = Table(
    "envois",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("numero", NUMERO, ForeignKey("saisines.numero"), index=True),
    Column("complement", Integer),
    Column("conversation", ID, ForeignKey("conversations.id", ondelete="CASCADE"), index=True),
    Column("scelle", LargeBinary),
    Column("etat", String(16), nullable=False),
    Column("du_le", Instant, nullable=False),
    Column("essais", Integer, nullable=False),
    Column("jeton", String(32)),
    Column("bail", Instant),
    Index("ix_envois_etat_du_le", "etat", "du_le"),
)
