"""workers, a wait before a send, cases a person answers alone"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0003'
down_revision = '0002'


def upgrade() -> None:
    op.create_table('workers',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('owner', sa.String(length=80), nullable=False),
    sa.Column('seen_at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('shop', 'owner', name=op.f('pk_workers')))
    op.add_column('outbox', sa.Column('again_at', sa.DateTime(), nullable=True))
    op.add_column('cases', sa.Column('taken_by', sa.String(length=100), nullable=False, server_default=''))


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
