"""how long words are kept, copies made from a backup, what drafts said before their edits"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0006'
down_revision = '0005'


def upgrade() -> None:
    op.add_column('shops', sa.Column('keep_months', sa.Integer(), nullable=False, server_default='0'))
    op.add_column('shops', sa.Column('restored_at', sa.DateTime(), nullable=True))
    op.add_column('proposals', sa.Column('salt', sa.LargeBinary(length=16), nullable=True))
    op.create_table('edits',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('draft', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('version', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('text', sa.Integer(), nullable=False),
    sa.Column('author', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'draft'], ['drafts.shop', 'drafts.id'], name=op.f('fk_edits_shop_draft_drafts')),
    sa.ForeignKeyConstraint(['shop', 'text'], ['texts.shop', 'texts.id'], name=op.f('fk_edits_shop_text_texts')),
    sa.PrimaryKeyConstraint('shop', 'draft', 'version', name=op.f('pk_edits')))


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
