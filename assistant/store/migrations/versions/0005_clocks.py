"""what people were told of the clocks, opening hours of shops, and when a buyer was heard anew"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0005'
down_revision = '0004'


def upgrade() -> None:
    op.create_table('clock_events',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('target', sa.String(length=20), nullable=False),
    sa.Column('started_at', sa.DateTime(), nullable=False),
    sa.Column('event', sa.String(length=20), nullable=False),
    sa.Column('due_at', sa.DateTime(), nullable=False),
    sa.Column('told', sa.String(length=20), nullable=False),
    sa.Column('raised_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_clock_events_shop_case_id_cases')),
    sa.PrimaryKeyConstraint('shop', 'case_id', 'target', 'started_at', 'event', name=op.f('pk_clock_events')))

    op.add_column('shops', sa.Column('opening', sa.JSON(), nullable=True))
    op.add_column('cases', sa.Column('heard_at', sa.DateTime(), nullable=True))


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
