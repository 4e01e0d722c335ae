-- What a person is told (แจ้งเตือน): once for each thing, which its key names.
create table notice_item (
    id            bigint generated always as identity primary key,
    person        bigint not null references access_person,
    office        text not null references org_office,
    key           text not null,
    kind          text not null,
    activity      text not null,
    filing_office text not null,
    filing        text not null,
    due           date,
    note          text not null default '',
    by_name       text not null default '',
    at            timestamptz not null,
    read_at       timestamptz,
    constraint notice_item_once unique (person, key),
    constraint notice_item_kind
        check (kind in ('RETURNED', 'REOPENED', 'APPROVED', 'SUBMITTED', 'DUE_SOON', 'LATE'))
);
create index notice_item_latest on notice_item (person, at desc, id desc);
create index notice_item_unread on notice_item (person) where read_at is null;
create index notice_item_of_filing on notice_item (filing_office, activity, filing)
    where kind = 'SUBMITTED' and read_at is null;

alter table notice_item enable row level security;
create policy notice_item_scope on notice_item
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert, update, delete on notice_item to bpm_app;

-- Which mail a person wishes; no row: both.
create table notice_preference (
    person     bigint primary key references access_person,
    digest     boolean not null,
    at_once    boolean not null,
    version    int not null default 1,
    changed_at timestamptz not null
);
alter table notice_preference enable row level security;
create policy notice_preference_scope on notice_preference
    using (exists (select from access_person where id = person))
    with check (exists (select from access_person where id = person));
grant select, insert, update on notice_preference to bpm_app;

-- Who writes a report does not see the people of the office above, yet those who review it are to be told, in the same
-- transaction: this function tells them, and does nothing else across offices. It answers whom it told just now.
create function notice_tell(
    told_office text, told_role text, what text, about text, activity_key text, from_office text, filing_kind text,
    said text, teller bigint, teller_name text, told_at timestamptz)
returns setof bigint
language sql
security definer
set search_path = public, pg_temp
as $$
    insert into notice_item (person, office, key, kind, activity, filing_office, filing, note, by_name, at)
    select person.id, person.office, about, what, activity_key, from_office, filing_kind, said, teller_name, told_at
    from access_person_v person
    where person.office = told_office
      and told_role = any(person.roles)
      and person.state <> 'CLOSED'
      and person.id <> teller
    on conflict (person, key) do nothing
    returning person
$$;
revoke all on function notice_tell from public;
grant execute on function notice_tell to bpm_app;

-- What waited for somebody waits no more: nobody has to read it still.
create function notice_settle(activity_key text, from_office text, filing_kind text, settled_at timestamptz)
returns void
language sql
security definer
set search_path = public, pg_temp
as $$
    update notice_item
    set read_at = settled_at
    where filing_office = from_office
      and activity = activity_key
      and filing = filing_kind
      and kind = 'SUBMITTED'
      and read_at is null
$$;
revoke all on function notice_settle from public;
grant execute on function notice_settle to bpm_app;
