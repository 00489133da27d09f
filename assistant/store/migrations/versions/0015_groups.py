"""groups approved together, steps of setting up, the sandbox of a shop"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0015'
down_revision = '0014'


def upgrade() -> None:
    op.add_column('shops', sa.Column('sandbox_at', sa.DateTime(), nullable=True))

    op.create_table('group_reads',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('person', sa.String(length=200), nullable=False),
    sa.Column('group_id', sa.String(length=12), nullable=False),
    sa.Column('draft', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('version', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('drawn_at', sa.DateTime(), nullable=False),
    sa.Column('opened_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['shop', 'draft'], ['drafts.shop', 'drafts.id'], name=op.f('fk_group_reads_shop_draft_drafts')),
    sa.PrimaryKeyConstraint('shop', 'person', 'group_id', 'draft', 'version', name=op.f('pk_group_reads')))

    op.create_table('group_decisions',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('person', sa.String(length=100), nullable=False),
    sa.Column('nonce', sa.String(length=60), nullable=False),
    sa.Column('group_id', sa.String(length=12), nullable=False),
    sa.Column('cause', sa.String(length=40), nullable=False),
    sa.Column('product', sa.String(length=300), nullable=False),
    sa.Column('batch', sa.String(length=120), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('until', sa.DateTime(), nullable=False),
    sa.Column('withdrawn_at', sa.DateTime(), nullable=True),
    sa.Column('withdrawn_by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_group_decisions_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_group_decisions')))
    op.create_index(op.f('ix_group_decisions_shop_nonce'), 'group_decisions', ['shop', 'nonce'], unique=False)

    op.create_table('group_members',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('decision', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('queued', sa.JSON(), nullable=False),
    sa.Column('code', sa.String(length=40), nullable=False),
    sa.Column('reason', sa.JSON(none_as_null=True), nullable=True),
    sa.ForeignKeyConstraint(['shop', 'decision'], ['group_decisions.shop', 'group_decisions.id'], name=op.f('fk_group_members_shop_decision_group_decisions')),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_group_members_shop_case_id_cases')),
    sa.PrimaryKeyConstraint('shop', 'decision', 'case_id', name=op.f('pk_group_members')))

    op.create_table('steps_done',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('step', sa.String(length=20), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_steps_done_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'step', name=op.f('pk_steps_done')))


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
