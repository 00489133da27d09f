"""money set aside for offers, and cases by product"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0002'
down_revision = '0001'


def upgrade() -> None:
    op.create_table('pledges',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('draft', sa.Integer(), nullable=False),
    sa.Column('buyer', sa.Integer(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'buyer'], ['buyers.shop', 'buyers.id'], name=op.f('fk_pledges_shop_buyer_buyers')),
    sa.ForeignKeyConstraint(['shop', 'draft'], ['drafts.shop', 'drafts.id'], name=op.f('fk_pledges_shop_draft_drafts')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_pledges')))
    op.create_index(op.f('ix_pledges_shop_at'), 'pledges', ['shop', 'at'], unique=False)
    op.create_index(op.f('ix_pledges_shop_draft'), 'pledges', ['shop', 'draft'], unique=False)

    op.create_index(op.f('ix_cases_shop_product'), 'cases', ['shop', 'product'], unique=False)


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
