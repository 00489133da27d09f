"""what buyers were told, what is owed because of it, and who was told that it is late"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0007'
down_revision = '0006'


def upgrade() -> None:
    op.create_table('told_offers',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('draft', sa.Integer(), nullable=False),
    sa.Column('proposal', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('needs_yes', sa.Boolean(), nullable=False),
    sa.Column('refunded', sa.JSON(), nullable=False),
    sa.Column('told_at', sa.DateTime(), nullable=False),
    sa.Column('lapses_at', sa.DateTime(), nullable=False),
    sa.Column('changed_at', sa.DateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_told_offers_shop_case_id_cases')),
    sa.ForeignKeyConstraint(['shop', 'draft'], ['drafts.shop', 'drafts.id'], name=op.f('fk_told_offers_shop_draft_drafts')),
    sa.ForeignKeyConstraint(['shop', 'proposal'], ['proposals.shop', 'proposals.id'], name=op.f('fk_told_offers_shop_proposal_proposals')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_told_offers')),
    sa.UniqueConstraint('shop', 'draft', name=op.f('uq_told_offers_shop_draft')))
    op.create_index(op.f('ix_told_offers_shop_case_id'), 'told_offers', ['shop', 'case_id'], unique=False)
    op.create_index(op.f('ix_told_offers_shop_state_lapses_at'), 'told_offers', ['shop', 'state', 'lapses_at'], unique=False)

    op.create_table('todos',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('proposal', sa.Integer(), nullable=False),
    sa.Column('told', sa.Integer(), nullable=True),
    sa.Column('errand', sa.String(length=20), nullable=False),
    sa.Column('remedy', sa.String(length=30), nullable=True),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('charged', sa.BigInteger(), nullable=False),
    sa.Column('owed', sa.BigInteger(), nullable=False),
    sa.Column('after', sa.Integer(), nullable=True),
    sa.Column('within_days', sa.Integer(), nullable=False),
    sa.Column('begins_at', sa.DateTime(), nullable=True),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('proof', sa.String(length=64), nullable=False),
    sa.Column('done_by', sa.String(length=100), nullable=False),
    sa.Column('done_at', sa.DateTime(), nullable=True),
    sa.Column('confirmed_at', sa.DateTime(), nullable=True),
    sa.Column('seen_in', sa.String(length=120), nullable=False),
    sa.Column('recovered', sa.BigInteger(), nullable=True),
    sa.Column('note', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'after'], ['todos.shop', 'todos.id'], name=op.f('fk_todos_shop_after_todos')),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_todos_shop_case_id_cases')),
    sa.ForeignKeyConstraint(['shop', 'note'], ['texts.shop', 'texts.id'], name=op.f('fk_todos_shop_note_texts')),
    sa.ForeignKeyConstraint(['shop', 'proposal'], ['proposals.shop', 'proposals.id'], name=op.f('fk_todos_shop_proposal_proposals')),
    sa.ForeignKeyConstraint(['shop', 'told'], ['told_offers.shop', 'told_offers.id'], name=op.f('fk_todos_shop_told_told_offers')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_todos')))
    op.create_index(op.f('ix_todos_shop_case_id'), 'todos', ['shop', 'case_id'], unique=False)
    op.create_index(op.f('ix_todos_shop_proof'), 'todos', ['shop', 'proof'], unique=False)
    op.create_index(op.f('ix_todos_shop_state'), 'todos', ['shop', 'state'], unique=False)

    op.create_table('todo_events',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('todo', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('event', sa.String(length=20), nullable=False),
    sa.Column('due_at', sa.DateTime(), nullable=False),
    sa.Column('told', sa.String(length=20), nullable=False),
    sa.Column('raised_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'todo'], ['todos.shop', 'todos.id'], name=op.f('fk_todo_events_shop_todo_todos')),
    sa.PrimaryKeyConstraint('shop', 'todo', 'event', name=op.f('pk_todo_events')))


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
