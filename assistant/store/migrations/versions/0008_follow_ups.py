"""what is planned after a resolution, and who is not written to any more; follow-ups beside a first answer are previews"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0008'
down_revision = '0007'

PREVIEWS = """
kind = 'follow_up' AND state IN ('waiting', 'awaiting_second', 'approved') AND EXISTS (
    SELECT 1 FROM drafts AS other
    WHERE other.shop = drafts.shop AND other.proposal = drafts.proposal AND other.kind <> 'follow_up')
"""


def upgrade() -> None:
    op.create_table('follow_ups',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('resolved_at', sa.DateTime(), nullable=False),
    sa.Column('outcome', sa.String(length=20), nullable=False),
    sa.Column('remedy', sa.String(length=30), nullable=False),
    sa.Column('due_at', sa.DateTime(), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('why', sa.String(length=20), nullable=False),
    sa.Column('proposal', sa.Integer(), nullable=True),
    sa.Column('changed_at', sa.DateTime(), nullable=False),
    sa.Column('seen_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_follow_ups_shop_case_id_cases')),
    sa.PrimaryKeyConstraint('shop', 'case_id', 'resolved_at', name=op.f('pk_follow_ups')))
    op.create_index(op.f('ix_follow_ups_shop_state_due_at'), 'follow_ups', ['shop', 'state', 'due_at'])

    op.create_table('contact_stops',
    sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('buyer', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('why', sa.String(length=20), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'buyer'], ['buyers.shop', 'buyers.id'], name=op.f('fk_contact_stops_shop_buyer_buyers')),
    sa.PrimaryKeyConstraint('shop', 'buyer', 'case_id', 'why', name=op.f('pk_contact_stops')))

    op.add_column('proposals', sa.Column('outcome', sa.String(length=20), nullable=False, server_default=''))
    # a follow-up that was approved beside the first answer never leaves: it is written anew once it is due
    op.execute(f"""
        UPDATE outbox SET state = 'cancelled', reason = 'written anew once it is due'
        WHERE state = 'queued' AND EXISTS (
            SELECT 1 FROM drafts WHERE drafts.shop = outbox.shop AND drafts.id = outbox.draft AND {PREVIEWS})
    """)
    op.execute(f"""
        UPDATE drafts SET state = 'planned' WHERE {PREVIEWS} AND NOT EXISTS (
            SELECT 1 FROM outbox WHERE outbox.shop = drafts.shop AND outbox.draft = drafts.id
            AND outbox.state IN ('sending', 'unknown', 'sent', 'confirmed'))
    """)


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
