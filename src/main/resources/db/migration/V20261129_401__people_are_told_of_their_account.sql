-- What happens to a person's account is told to them: a lost second factor removed, an account that sleeps, who acts for whom.
alter table notice_item drop constraint notice_item_kind;
alter table notice_item add constraint notice_item_kind
    check (kind in ('RETURNED', 'REOPENED', 'APPROVED', 'SUBMITTED', 'DUE_SOON', 'LATE', 'EXTENDED', 'RESTORED',
        'RECEIVER_STOPPED', 'ACCOUNT'));
