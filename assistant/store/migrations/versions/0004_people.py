"""people with roles in place of a list of supervisors, and a second approver"""

from __future__ import annotations

import unicodedata
from typing import Any

import sqlalchemy as sa
from alembic import op


revision = '0004'
down_revision = '0003'


def upgrade() -> None:
    people = op.create_table('people',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('key', sa.String(length=200), nullable=False),
    sa.Column('name', sa.String(length=100), nullable=False),
    sa.Column('role', sa.String(length=20), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('added_at', sa.DateTime(), nullable=False),
    sa.Column('added_by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_people_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'key', name=op.f('pk_people')))
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    known = sa.table('shops', sa.column('shop', sa.String()), sa.column('supervisors', sa.JSON()),
        sa.column('added_at', sa.DateTime()))
    for row in op.get_bind().execute(sa.select(known.c.shop, known.c.supervisors, known.c.added_at)):
        for name in row.supervisors:
            plain = ' '.join(str(name).split())[:100]
            key = _folded(plain)[:200]
            if key:
                rows.setdefault((row.shop, key), {
                    'shop': row.shop, 'key': key, 'name': plain, 'role': 'supervisor', 'active': True,
                    'added_at': row.added_at, 'added_by': 'desk'})
    if rows:
        op.bulk_insert(people, list(rows.values()))
    op.drop_column('shops', 'supervisors')
    op.add_column('approvals', sa.Column('second', sa.String(length=100), nullable=False, server_default=''))


def _folded(name: str) -> str:
    """As `domain.people.folded` was when this migration was written."""
    plain = unicodedata.normalize('NFKC', unicodedata.normalize('NFKC', name).casefold())
    return ''.join(each for each in plain if not each.isspace() and unicodedata.category(each) not in {'Cf', 'Cc'})


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
