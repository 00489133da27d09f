"""the first tables"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0001'
down_revision = None


def upgrade() -> None:
    op.create_table('audit', sa.Column('shop', sa.String(length=40), nullable=False), sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('actor', sa.String(length=100), nullable=False),
    sa.Column('action', sa.String(length=40), nullable=False),
    sa.Column('subject', sa.String(length=120), nullable=False),
    sa.Column('facts', sa.JSON(), nullable=False),
    sa.Column('previous', sa.String(length=64), nullable=False),
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.PrimaryKeyConstraint('shop', 'number', name=op.f('pk_audit')))
    op.create_index(op.f('ix_audit_shop_subject'), 'audit', ['shop', 'subject'], unique=False)
    op.create_table('clauses', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.String(length=300), nullable=False),
    sa.Column('version', sa.String(length=64), nullable=False),
    sa.Column('document', sa.String(length=200), nullable=False),
    sa.Column('current', sa.Boolean(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('value', sa.JSON(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=True),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('encoder', sa.String(length=80), nullable=False),
    sa.Column('vectors', sa.LargeBinary(), nullable=False),
    sa.Column('reader', sa.String(length=80), nullable=False),
    sa.Column('pieces', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('shop', 'id', 'version', name=op.f('pk_clauses')))
    op.create_index(op.f('ix_clauses_shop_document'), 'clauses', ['shop', 'document'], unique=False)
    op.create_table('shops', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('platform', sa.String(length=20), nullable=False),
    sa.Column('market', sa.String(length=2), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('time_zone', sa.String(length=60), nullable=False),
    sa.Column('languages', sa.JSON(), nullable=False),
    sa.Column('channel', sa.String(length=20), nullable=False),
    sa.Column('supervisors', sa.JSON(), nullable=False),
    sa.Column('tone', sa.String(length=10), nullable=False), sa.Column('return_address', sa.String(length=300), nullable=False),
    sa.Column('salt', sa.LargeBinary(length=32), nullable=False),
    sa.Column('knowledge', sa.Integer(), nullable=False),
    sa.Column('added_at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('shop', name=op.f('pk_shops')))
    op.create_table('buyers', sa.Column('shop', sa.String(length=40), nullable=False), sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('lookup', sa.LargeBinary(length=32), nullable=True),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_buyers_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_buyers')),
    sa.UniqueConstraint('shop', 'lookup', name=op.f('uq_buyers_shop_lookup')), sqlite_with_rowid=False)
    op.create_table('gaps', sa.Column('shop', sa.String(length=40), nullable=False), sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('cause', sa.String(length=40), nullable=False),
    sa.Column('topics', sa.JSON(), nullable=False),
    sa.Column('language', sa.String(length=5), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_gaps_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_gaps')))
    op.create_index(op.f('ix_gaps_shop_at'), 'gaps', ['shop', 'at'], unique=False)
    op.create_table('rulings', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('one_id', sa.String(length=300), nullable=False),
    sa.Column('one_version', sa.String(length=64), nullable=False),
    sa.Column('other_id', sa.String(length=300), nullable=False),
    sa.Column('other_version', sa.String(length=64), nullable=False),
    sa.Column('loser', sa.String(length=5), nullable=True),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_rulings_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'one_id', 'one_version', 'other_id', 'other_version', name=op.f('pk_rulings')))
    op.create_table('imports', sa.Column('shop', sa.String(length=40), nullable=False), sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('file_digest', sa.String(length=64), nullable=False),
    sa.Column('started_at', sa.DateTime(), nullable=False),
    sa.Column('finished_at', sa.DateTime(), nullable=True),
    sa.Column('read', sa.Integer(), nullable=False),
    sa.Column('new', sa.Integer(), nullable=False),
    sa.Column('updated', sa.Integer(), nullable=False),
    sa.Column('duplicates', sa.Integer(), nullable=False),
    sa.Column('quarantined', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_imports_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_imports')))
    op.create_table('orders', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('number', sa.String(length=80), nullable=False),
    sa.Column('buyer', sa.Integer(), nullable=True), sa.Column('member', sa.String(length=60), nullable=False),
    sa.Column('carrier', sa.String(length=120), nullable=False),
    sa.Column('province', sa.String(length=80), nullable=False),
    sa.Column('freight', sa.BigInteger(), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('placed_at', sa.DateTime(), nullable=True),
    sa.Column('promised_ship_at', sa.DateTime(), nullable=True),
    sa.Column('shipped_at', sa.DateTime(), nullable=True),
    sa.Column('delivered_at', sa.DateTime(), nullable=True),
    sa.Column('cancelled', sa.Boolean(), nullable=True),
    sa.ForeignKeyConstraint(['shop', 'buyer'], ['buyers.shop', 'buyers.id'], name=op.f('fk_orders_shop_buyer_buyers')),
    sa.ForeignKeyConstraint(['shop'], ['shops.shop'], name=op.f('fk_orders_shop_shops')),
    sa.PrimaryKeyConstraint('shop', 'number', name=op.f('pk_orders')), sqlite_with_rowid=False)
    op.create_index(op.f('ix_orders_shop_buyer'), 'orders', ['shop', 'buyer'], unique=False)
    op.create_table('texts', sa.Column('shop', sa.String(length=40), nullable=False), sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('buyer', sa.Integer(), nullable=False),
    sa.Column('body', sa.Text(), nullable=True),
    sa.Column('salt', sa.LargeBinary(length=16), nullable=True),
    sa.Column('erased_at', sa.DateTime(), nullable=True),
    sa.Column('erased_by', sa.String(length=100), nullable=True),
    sa.Column('erased_why', sa.String(length=300), nullable=True),
    sa.ForeignKeyConstraint(['shop', 'buyer'], ['buyers.shop', 'buyers.id'], name=op.f('fk_texts_shop_buyer_buyers')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_texts')))
    op.create_index(op.f('ix_texts_shop_buyer'), 'texts', ['shop', 'buyer'], unique=False)
    op.create_table('cases', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('id', sa.String(length=60), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('platform', sa.String(length=20), nullable=False),
    sa.Column('market', sa.String(length=2), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('product', sa.String(length=300), nullable=False),
    sa.Column('buyer', sa.Integer(), nullable=False),
    sa.Column('order_number', sa.String(length=80), nullable=True),
    sa.Column('extras', sa.BigInteger(), nullable=True), sa.Column('arrived_at', sa.DateTime(), nullable=False),
    sa.Column('owner', sa.String(length=80), nullable=True),
    sa.Column('lease_until', sa.DateTime(), nullable=True),
    sa.Column('fence', sa.Integer(), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('error', sa.String(length=500), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'buyer'], ['buyers.shop', 'buyers.id'], name=op.f('fk_cases_shop_buyer_buyers')),
    sa.ForeignKeyConstraint(['shop', 'order_number'], ['orders.shop', 'orders.number'], name=op.f('fk_cases_shop_order_number_orders')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_cases')),
    sa.UniqueConstraint('shop', 'number', name=op.f('uq_cases_shop_number')))
    op.create_index(op.f('ix_cases_shop_order_number'), 'cases', ['shop', 'order_number'], unique=False)
    op.create_index(op.f('ix_cases_shop_state_number'), 'cases', ['shop', 'state', 'number'], unique=False)
    op.create_table('order_lines', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('order_number', sa.String(length=80), nullable=False),
    sa.Column('line', sa.String(length=300), nullable=False),
    sa.Column('product', sa.String(length=300), nullable=False),
    sa.Column('sku', sa.String(length=120), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=True),
    sa.Column('paid', sa.BigInteger(), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('batch', sa.String(length=120), nullable=False),
    sa.Column('supplier', sa.String(length=120), nullable=False),
    sa.Column('source', sa.String(length=300), nullable=False),
    sa.Column('listed', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'order_number'], ['orders.shop', 'orders.number'], name=op.f('fk_order_lines_shop_order_number_orders')),
    sa.PrimaryKeyConstraint('shop', 'order_number', 'line', name=op.f('pk_order_lines')), sqlite_with_rowid=False)
    op.create_index(op.f('ix_order_lines_shop_line'), 'order_lines', ['shop', 'line'], unique=False)
    op.create_index(op.f('ix_order_lines_shop_product'), 'order_lines', ['shop', 'product'], unique=False)
    op.create_table('parcels', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('order_number', sa.String(length=80), nullable=False),
    sa.Column('number', sa.String(length=80), nullable=False),
    sa.Column('carrier', sa.String(length=120), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=True),
    sa.Column('last_scan_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['shop', 'order_number'], ['orders.shop', 'orders.number'], name=op.f('fk_parcels_shop_order_number_orders')),
    sa.PrimaryKeyConstraint('shop', 'order_number', name=op.f('pk_parcels')), sqlite_with_rowid=False)
    op.create_table('entries', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('key', sa.LargeBinary(length=32), nullable=False),
    sa.Column('fingerprint', sa.LargeBinary(length=32), nullable=False),
    sa.Column('as_of', sa.DateTime(), nullable=True),
    sa.Column('case_id', sa.String(length=60), nullable=True),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_entries_shop_case_id_cases')),
    sa.PrimaryKeyConstraint('shop', 'key', name=op.f('pk_entries')), sqlite_with_rowid=False)
    op.create_index(op.f('ix_entries_shop_case_id'), 'entries', ['shop', 'case_id'], unique=False, sqlite_where=sa.text('case_id IS NOT NULL'), postgresql_where=sa.text('case_id IS NOT NULL'))
    op.create_table('messages', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('key', sa.LargeBinary(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('external_id', sa.String(length=120), nullable=False),
    sa.Column('author', sa.String(length=10), nullable=False),
    sa.Column('text', sa.Integer(), nullable=True),
    sa.Column('sent_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_messages_shop_case_id_cases')),
    sa.ForeignKeyConstraint(['shop', 'text'], ['texts.shop', 'texts.id'], name=op.f('fk_messages_shop_text_texts')),
    sa.PrimaryKeyConstraint('shop', 'key', name=op.f('pk_messages')))
    op.create_index(op.f('ix_messages_shop_case_id'), 'messages', ['shop', 'case_id'], unique=False)
    op.create_table('photos', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('place', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('file', sa.LargeBinary(length=32), nullable=True),
    sa.Column('reference', sa.Text(), nullable=False),
    sa.Column('buyer', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'buyer'], ['buyers.shop', 'buyers.id'], name=op.f('fk_photos_shop_buyer_buyers')),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_photos_shop_case_id_cases')),
    sa.PrimaryKeyConstraint('shop', 'case_id', 'place', name=op.f('pk_photos')))
    op.create_index(op.f('ix_photos_file'), 'photos', ['file'], unique=False)
    op.create_index(op.f('ix_photos_shop_buyer'), 'photos', ['shop', 'buyer'], unique=False)
    op.create_table('proposals', sa.Column('shop', sa.String(length=40), nullable=False), sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('snapshot', sa.String(length=64), nullable=False),
    sa.Column('cause', sa.String(length=40), nullable=False),
    sa.Column('diagnosis', sa.JSON(), nullable=False),
    sa.Column('found', sa.JSON(), nullable=False),
    sa.Column('offer', sa.JSON(), nullable=True),
    sa.Column('charged', sa.BigInteger(), nullable=False), sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('notes', sa.JSON(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_proposals_shop_case_id_cases')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_proposals')))
    op.create_index(op.f('ix_proposals_shop_case_id'), 'proposals', ['shop', 'case_id'], unique=False)
    op.create_table('citations', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('clause', sa.String(length=300), nullable=False),
    sa.Column('proposal', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'proposal'], ['proposals.shop', 'proposals.id'], name=op.f('fk_citations_shop_proposals')),
    sa.PrimaryKeyConstraint('shop', 'clause', 'proposal', name=op.f('pk_citations')))
    op.create_index(op.f('ix_citations_shop_proposal'), 'citations', ['shop', 'proposal'], unique=False)
    op.create_table('reviews', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('external_id', sa.String(length=120), nullable=False),
    sa.Column('order_line', sa.String(length=300), nullable=False),
    sa.Column('text', sa.Integer(), nullable=True),
    sa.Column('further', sa.Integer(), nullable=True),
    sa.Column('rating', sa.Integer(), nullable=True),
    sa.Column('photos', sa.Integer(), nullable=False),
    sa.Column('seller_reply', sa.Integer(), nullable=True),
    sa.Column('written_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_reviews_shop_case_id_cases')),
    sa.ForeignKeyConstraint(['shop', 'further'], ['texts.shop', 'texts.id'], name=op.f('fk_reviews_shop_further_texts')),
    sa.ForeignKeyConstraint(['shop', 'seller_reply'], ['texts.shop', 'texts.id'], name=op.f('fk_reviews_shop_seller_reply_texts')),
    sa.ForeignKeyConstraint(['shop', 'text'], ['texts.shop', 'texts.id'], name=op.f('fk_reviews_shop_text_texts')),
    sa.PrimaryKeyConstraint('shop', 'case_id', name=op.f('pk_reviews')))
    op.create_table('threads', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('thread', sa.LargeBinary(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_threads_shop_case_id_cases')),
    sa.PrimaryKeyConstraint('shop', 'thread', name=op.f('pk_threads')), sqlite_with_rowid=False)
    op.create_index(op.f('ix_threads_shop_case_id'), 'threads', ['shop', 'case_id'], unique=False)
    op.create_table('tickets', sa.Column('shop', sa.String(length=40), nullable=False),
    sa.Column('key', sa.LargeBinary(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('external_id', sa.String(length=120), nullable=False),
    sa.Column('order_line', sa.String(length=300), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('reason', sa.Integer(), nullable=True),
    sa.Column('text', sa.Integer(), nullable=True),
    sa.Column('amount', sa.BigInteger(), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('opened_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'case_id'], ['cases.shop', 'cases.id'], name=op.f('fk_tickets_shop_case_id_cases')),
    sa.ForeignKeyConstraint(['shop', 'reason'], ['texts.shop', 'texts.id'], name=op.f('fk_tickets_shop_reason_texts')),
    sa.ForeignKeyConstraint(['shop', 'text'], ['texts.shop', 'texts.id'], name=op.f('fk_tickets_shop_text_texts')),
    sa.PrimaryKeyConstraint('shop', 'key', name=op.f('pk_tickets')))
    op.create_index(op.f('ix_tickets_shop_case_id'), 'tickets', ['shop', 'case_id'], unique=False)
    op.create_table('drafts', sa.Column('shop', sa.String(length=40), nullable=False), sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('proposal', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('language', sa.String(length=5), nullable=False),
    sa.Column('text', sa.Integer(), nullable=False),
    sa.Column('sentences', sa.Integer(), nullable=False),
    sa.Column('findings', sa.JSON(), nullable=False),
    sa.Column('held', sa.JSON(), nullable=True),
    sa.Column('due_at', sa.DateTime(), nullable=True),
    sa.Column('after_private', sa.Boolean(), nullable=False),
    sa.Column('author', sa.String(length=80), nullable=False),
    sa.Column('edited_by', sa.String(length=100), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'proposal'], ['proposals.shop', 'proposals.id'], name=op.f('fk_drafts_shop_proposal_proposals')),
    sa.ForeignKeyConstraint(['shop', 'sentences'], ['texts.shop', 'texts.id'], name=op.f('fk_drafts_shop_sentences_texts')),
    sa.ForeignKeyConstraint(['shop', 'text'], ['texts.shop', 'texts.id'], name=op.f('fk_drafts_shop_text_texts')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_drafts')))
    op.create_index(op.f('ix_drafts_shop_case_id'), 'drafts', ['shop', 'case_id'], unique=False)
    op.create_index(op.f('ix_drafts_shop_proposal'), 'drafts', ['shop', 'proposal'], unique=False)
    op.create_table('approvals', sa.Column('shop', sa.String(length=40), nullable=False), sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('draft', sa.Integer(), nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('channel', sa.String(length=20), nullable=False),
    sa.Column('target', sa.String(length=200), nullable=False),
    sa.Column('approver', sa.String(length=100), nullable=False),
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.Column('given_at', sa.DateTime(), nullable=False),
    sa.Column('expires_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'draft'], ['drafts.shop', 'drafts.id'], name=op.f('fk_approvals_shop_draft_drafts')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_approvals')))
    op.create_index(op.f('ix_approvals_shop_draft'), 'approvals', ['shop', 'draft'], unique=False)
    op.create_table('outbox', sa.Column('shop', sa.String(length=40), nullable=False), sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('case_id', sa.String(length=60), nullable=False),
    sa.Column('draft', sa.Integer(), nullable=False),
    sa.Column('approval', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('fence', sa.Integer(), nullable=False),
    sa.Column('owner', sa.String(length=80), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('not_before', sa.DateTime(), nullable=False),
    sa.Column('changed_at', sa.DateTime(), nullable=False),
    sa.Column('reference', sa.String(length=300), nullable=False),
    sa.Column('reason', sa.String(length=500), nullable=False),
    sa.ForeignKeyConstraint(['shop', 'approval'], ['approvals.shop', 'approvals.id'], name=op.f('fk_outbox_shop_approval_approvals')),
    sa.PrimaryKeyConstraint('shop', 'id', name=op.f('pk_outbox')),
    sa.UniqueConstraint('shop', 'approval', name=op.f('uq_outbox_shop_approval')))
    op.create_index(op.f('ix_outbox_shop_case_id'), 'outbox', ['shop', 'case_id'], unique=False)
    op.create_index(op.f('ix_outbox_shop_state_not_before'), 'outbox', ['shop', 'state', 'not_before'], unique=False)


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
