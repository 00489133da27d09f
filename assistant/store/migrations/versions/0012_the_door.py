"""who may come in: accounts, sessions, tokens, one-time links, tries"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


revision = '0012'
down_revision = "0011"


def upgrade() -> None:
    op.create_table('accounts',
    sa.Column('key', sa.String(length=200), nullable=False),
    sa.Column('name', sa.String(length=100), nullable=False),
    sa.Column('owner', sa.Boolean(), nullable=False),
    sa.Column('email', sa.String(length=320), nullable=False),
    sa.Column('password', sa.String(length=300), nullable=False),
    sa.Column('password_at', sa.DateTime(), nullable=True),
    sa.Column('issuer', sa.String(length=300), nullable=True),
    sa.Column('subject', sa.String(length=300), nullable=True),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_accounts')),
    sa.UniqueConstraint('issuer', 'subject', name=op.f('uq_accounts_issuer_subject')))

    op.create_table('sessions',
    sa.Column('digest', sa.LargeBinary(length=32), nullable=False),
    sa.Column('account', sa.String(length=200), nullable=False),
    sa.Column('how', sa.String(length=10), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('seen_at', sa.DateTime(), nullable=False),
    sa.Column('ends_at', sa.DateTime(), nullable=False),
    sa.Column('address', sa.String(length=64), nullable=False),
    sa.Column('agent', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['account'], ['accounts.key'], name=op.f('fk_sessions_account_accounts')),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_sessions')))
    op.create_index(op.f('ix_sessions_account'), 'sessions', ['account'], unique=False)
    op.create_index(op.f('ix_sessions_ends_at'), 'sessions', ['ends_at'], unique=False)

    op.create_table('tokens',
    sa.Column('digest', sa.LargeBinary(length=32), nullable=False),
    sa.Column('account', sa.String(length=200), nullable=False),
    sa.Column('label', sa.String(length=60), nullable=False),
    sa.Column('hint', sa.String(length=12), nullable=False),
    sa.Column('scopes', sa.JSON(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('ends_at', sa.DateTime(), nullable=False),
    sa.Column('used_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['account'], ['accounts.key'], name=op.f('fk_tokens_account_accounts')),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_tokens')))
    op.create_index(op.f('ix_tokens_account'), 'tokens', ['account'], unique=False)

    op.create_table('links',
    sa.Column('digest', sa.LargeBinary(length=32), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('account', sa.String(length=200), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('ends_at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_links')))
    op.create_index(op.f('ix_links_account'), 'links', ['account'], unique=False)

    op.create_table('sign_ins_out',
    sa.Column('state', sa.LargeBinary(length=32), nullable=False),
    sa.Column('browser', sa.LargeBinary(length=32), nullable=False),
    sa.Column('nonce', sa.String(length=60), nullable=False),
    sa.Column('verifier', sa.String(length=128), nullable=False),
    sa.Column('then', sa.String(length=500), nullable=False),
    sa.Column('ends_at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('state', name=op.f('pk_sign_ins_out')))

    op.create_table('devices',
    sa.Column('digest', sa.LargeBinary(length=32), nullable=False),
    sa.Column('account', sa.String(length=200), nullable=False),
    sa.Column('seen_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['account'], ['accounts.key'], name=op.f('fk_devices_account_accounts')),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_devices')))
    op.create_index(op.f('ix_devices_account'), 'devices', ['account'], unique=False)

    op.create_table('tries',
    sa.Column('digest', sa.LargeBinary(length=32), nullable=False),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.Column('last_at', sa.DateTime(), nullable=False),
    sa.Column('free_at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_tries')))
    op.create_index(op.f('ix_tries_last_at'), 'tries', ['last_at'], unique=False)


def downgrade() -> None:
    raise NotImplementedError("restore a backup instead: going back would lose what was written since")
