"""texts of cases in the language of who works on them; limits that a shop sets for itself"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0016'
down_revision = '0015'


def upgrade() -> None:
    op.add_column('shops', sa.Column('limits', sa.JSON(none_as_null=True), nullable=True))

    op.create_table('translations',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('language', sa.String(length=8), nullable=False),
    sa.Column('text', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_translations_shop_case_id_cases')),
    sa.ForeignKeyConstraint(['shop', 'text'], ['texts.shop', 'texts.id'], name=op.f('fk_translations_shop_text_texts')),
    sa.PrimaryKeyConstraint('shop', 'case_id', 'language', name=op.f('pk_translations')))


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
