"""whether approvers read what they approve: settings, looks, decisions, flags"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0009'
down_revision = "0008"


def upgrade() -> None:
    op.create_table('watches',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('share', sa.Float(), nullable=False),
    sa.Column('second', sa.Boolean(), nullable=False),
    sa.Column('seed', sa.LargeBinary(length=32), nullable=False),
    sa.Column('since', sa.DateTime(), nullable=False),
    sa.Column('set_by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_watches_shop_shops')),
    sa.PrimaryKeyConstraint('shop', name=op.f('pk_watches')))

    op.create_table('looks',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('person', sa.String(length=200), nullable=False),
    sa.Column('proposal', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('opened', sa.DateTime(), nullable=False),
    sa.Column('probe', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_looks_shop_case_id_cases')),
    sa.PrimaryKeyConstraint('shop', 'person', 'proposal', name=op.f('pk_looks')))

    op.create_table('decided',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('person', sa.String(length=200), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('proposal', sa.Integer(), nullable=False),
    sa.Column('action', sa.String(length=20), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('opened', sa.DateTime(), nullable=True),
    sa.Column('floor', sa.Float(), nullable=False),
    sa.Column('had', sa.Float(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('changed', sa.Float(), nullable=True),
    sa.Column('fault', sa.String(length=20), nullable=True),
    sa.Column('caught', sa.Boolean(), nullable=True),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_decided_shop_case_id_cases')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_decided')))
    op.create_index(op.f('ix_decided_shop_person_id'), 'decided', ['shop', 'person', 'id'], unique=False)

    op.create_table('flags',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('person', sa.String(length=200), nullable=False),
    sa.Column('sign', sa.String(length=20), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('decisions', sa.Integer(), nullable=False),
    sa.Column('cleared_at', sa.DateTime(), nullable=True),
    sa.Column('cleared_by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_flags_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_flags')))
    op.create_index(op.f('ix_flags_shop_person'), 'flags', ['shop', 'person'], unique=False)


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
