"""who a case lies with, what is being typed, filters that people keep"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0014'
down_revision = '0013'


def upgrade() -> None:
    op.add_column('cases', sa.Column('lateness', sa.String(length=12), nullable=False, server_default=''))
    op.execute("UPDATE cases SET place_until = 0")

    op.create_table('handling',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('assigned_to', sa.String(length=100), nullable=False),
    sa.Column('snoozed_until', sa.DateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('escalated_by', sa.String(length=100), nullable=False),
    sa.Column('escalated_at', sa.DateTime(), nullable=True),
    sa.Column('why', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_handling_shop_case_id_cases')),
    sa.ForeignKeyConstraint(['shop', 'why'], ['texts.shop', 'texts.id'], name=op.f('fk_handling_shop_why_texts')),
    sa.PrimaryKeyConstraint('shop', 'case_id', name=op.f('pk_handling')))
    op.create_index(op.f('ix_handling_shop_assigned_to'), 'handling', ['shop', 'assigned_to'], unique=False)

    op.create_table('typed',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('draft', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('person', sa.String(length=200), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('text', sa.Integer(), nullable=False),
    sa.Column('changed_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_typed_shop_case_id_cases')),
    sa.ForeignKeyConstraint(['shop', 'draft'], ['drafts.shop', 'drafts.id'], name=op.f('fk_typed_shop_draft_drafts')),
    sa.ForeignKeyConstraint(['shop', 'text'], ['texts.shop', 'texts.id'], name=op.f('fk_typed_shop_text_texts')),
    sa.PrimaryKeyConstraint('shop', 'draft', 'person', name=op.f('pk_typed')))

    op.create_table('views',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('person', sa.String(length=200), nullable=False),
    sa.Column('name', sa.String(length=100), nullable=False),
    sa.Column('query', sa.String(length=500), nullable=False),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_views_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'person', 'name', name=op.f('pk_views')))


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
