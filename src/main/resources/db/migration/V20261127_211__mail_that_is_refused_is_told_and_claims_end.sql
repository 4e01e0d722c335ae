-- A claim ends: a node that died while it sent does not lose the letter. What the mail server will never take is marked,
-- with what it said, and shown to the person.
alter table notice_mail add column refused_at timestamptz;
comment on column notice_mail.claimed_at is 'by whom sends it now; after ten minutes it is free again';
comment on column notice_mail.refused_at is 'given up: the server refused it for good, or nobody could send it in two days';
create index notice_mail_latest on notice_mail (person, made_at desc, id desc);

-- A due date that was put off is told as well.
alter table notice_item drop constraint notice_item_kind;
alter table notice_item add constraint notice_item_kind
    check (kind in ('RETURNED', 'REOPENED', 'APPROVED', 'SUBMITTED', 'DUE_SOON', 'LATE', 'EXTENDED'));
