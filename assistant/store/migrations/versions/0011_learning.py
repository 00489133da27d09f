"""what became of drafts, lessons that a person accepts or declines, the voice of each shop"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0011'
down_revision = '0010'


def upgrade() -> None:
    op.create_table('outcomes',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('draft', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('cause', sa.String(length=40), nullable=False),
    sa.Column('language', sa.String(length=5), nullable=False),
    sa.Column('author', sa.String(length=80), nullable=False),
    sa.Column('outcome', sa.String(length=20), nullable=False),
    sa.Column('changes', sa.String(length=60), nullable=False),
    sa.Column('share', sa.Float(), nullable=False),
    sa.Column('reason', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_outcomes_shop_case_id_cases')),
    sa.ForeignKeyConstraint(['shop', 'draft'], ['drafts.shop', 'drafts.id'], name=op.f('fk_outcomes_shop_draft_drafts')),
    sa.ForeignKeyConstraint(['shop', 'reason'], ['texts.shop', 'texts.id'], name=op.f('fk_outcomes_shop_reason_texts')),
    sa.PrimaryKeyConstraint('shop', 'draft', name=op.f('pk_outcomes')))
    op.create_index(op.f('ix_outcomes_shop_at'), 'outcomes', ['shop', 'at'], unique=False)
    op.create_index(op.f('ix_outcomes_shop_case_id'), 'outcomes', ['shop', 'case_id'], unique=False)

    op.create_table('lessons',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('language', sa.String(length=5), nullable=False),
    sa.Column('cause', sa.String(length=40), nullable=False),
    sa.Column('text_kind', sa.String(length=20), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.Column('same', sa.LargeBinary(length=32), nullable=False),
    sa.Column('hits', sa.Integer(), nullable=False),
    sa.Column('among', sa.Integer(), nullable=False),
    sa.Column('buyers', sa.Integer(), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=True),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('decided_at', sa.DateTime(), nullable=True),
    sa.Column('decided_by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_lessons_shop_case_id_cases')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_lessons')))
    op.create_index(op.f('ix_lessons_shop_state'), 'lessons', ['shop', 'state'], unique=False)
    op.create_index(op.f('ix_lessons_shop_same'), 'lessons', ['shop', 'same'], unique=False)
    op.create_index(op.f('ix_lessons_shop_case_id'), 'lessons', ['shop', 'case_id'], unique=False)

    op.create_table('voices',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('language', sa.String(length=5), nullable=False),
    sa.Column('on', sa.Boolean(), nullable=False),
    sa.Column('profile', sa.JSON(), nullable=False),
    sa.Column('changed_at', sa.DateTime(), nullable=False),
    sa.Column('changed_by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_voices_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'language', name=op.f('pk_voices')))


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
