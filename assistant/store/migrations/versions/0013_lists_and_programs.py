"""where cases stand in lists, webhooks out with their deliveries, answers kept for a repeated request"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0013'
down_revision = '0012'

NEVER = str(10**18)


def upgrade() -> None:
    for name, kind, default in (
        ('rank', sa.BigInteger(), '0'),
        ('due', sa.BigInteger(), NEVER),
        ('owed', sa.BigInteger(), NEVER),
        ('place_until', sa.BigInteger(), '0'),
        ('cause', sa.String(length=40), ''),
        ('kind', sa.String(length=20), ''),
        ('severity', sa.Integer(), '0'),
    ):
        op.add_column('cases', sa.Column(name, kind, nullable=False, server_default=default))
    op.create_index(op.f('ix_cases_shop_state_rank_due_number'), 'cases', ['shop', 'state', 'rank', 'due', 'number'], unique=False)
    op.create_index(op.f('ix_cases_shop_state_owed_number'), 'cases', ['shop', 'state', 'owed', 'number'], unique=False)
    op.create_index(op.f('ix_cases_shop_place_until'), 'cases', ['shop', 'place_until'], unique=False)

    op.create_table('hooks',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('url', sa.String(length=500), nullable=False),
    sa.Column('topics', sa.JSON(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('upto', sa.Integer(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('made_by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_hooks_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_hooks')))

    op.create_table('hook_deliveries',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('hook', sa.Integer(), nullable=False),
    sa.Column('record', sa.Integer(), nullable=False),
    sa.Column('topic', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('next_at', sa.DateTime(), nullable=False),
    sa.Column('changed_at', sa.DateTime(), nullable=False),
    sa.Column('status', sa.Integer(), nullable=True),
    sa.Column('reason', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'hook'], ['hooks.shop', 'hooks.id'], name=op.f('fk_hook_deliveries_shop_hook_hooks')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_hook_deliveries')))
    op.create_index(op.f('ix_hook_deliveries_shop_hook_id'), 'hook_deliveries', ['shop', 'hook', 'id'], unique=False)
    op.create_index(op.f('ix_hook_deliveries_shop_state_next_at'), 'hook_deliveries', ['shop', 'state', 'next_at'], unique=False)

    op.create_table('answers_kept',
    sa.Column('person', sa.String(length=200), nullable=False),
    sa.Column('key', sa.LargeBinary(length=32), nullable=False),
    sa.Column('request', sa.LargeBinary(length=32), nullable=False),
    sa.Column('status', sa.Integer(), nullable=False),
    sa.Column('media_type', sa.String(length=80), nullable=False),
    sa.Column('etag', sa.String(length=80), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('person', 'key', name=op.f('pk_answers_kept')))
    op.create_index(op.f('ix_answers_kept_at'), 'answers_kept', ['at'], unique=False)


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
