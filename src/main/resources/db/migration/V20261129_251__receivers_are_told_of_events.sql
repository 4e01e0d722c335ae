-- Other systems that are told of what happens (ผู้รับข้อมูล): an address, its events, and the secret that signs what is
-- sent. The secret must be known to sign, so it lies here in the clear; nobody is shown it a second time.
create table exchange_receiver (
    id           bigint generated always as identity primary key,
    office       text not null references org_office,
    name         text not null constraint exchange_receiver_name check (name <> ''),
    url          text not null constraint exchange_receiver_url check (url ~ '^https?://[^/]+'),
    secret       text not null constraint exchange_receiver_secret check (secret like 'whsec\_%'),
    events       text[] not null constraint exchange_receiver_events check (cardinality(events) > 0),
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_by_name text not null,
    failures     int not null default 0,
    stopped_at   timestamptz,
    stopped_why  text not null default ''
        constraint exchange_receiver_why check (stopped_why in ('', 'PERSON', 'FAILURES', 'GONE')),
    removed_at   timestamptz,
    constraint exchange_receiver_stopped check ((stopped_at is null) = (stopped_why = ''))
);
create index exchange_receiver_office on exchange_receiver (office) where removed_at is null;
comment on column exchange_receiver.failures is 'tries in a row that failed, of whichever event';

-- What happened, as it is told: written in the transaction in which it happens, and only where somebody is to be told.
create table exchange_event (
    id     uuid primary key,
    office text not null references org_office,
    kind   text not null,
    body   text not null,
    at     timestamptz not null
);
create index exchange_event_at on exchange_event (at);

-- An event to be delivered to a receiver, and each try.
create table exchange_delivery (
    id       bigint generated always as identity primary key,
    receiver bigint not null references exchange_receiver,
    event    uuid not null references exchange_event on delete cascade,
    office   text not null,
    state    text not null constraint exchange_delivery_state
        check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP', 'STOPPED')),
    tries    int not null default 0,
    next_at  timestamptz,
    constraint exchange_delivery_once unique (receiver, event)
);
create index exchange_delivery_latest on exchange_delivery (receiver, id desc);
create index exchange_delivery_event on exchange_delivery (event);
create table exchange_try (
    delivery bigint not null references exchange_delivery on delete cascade,
    number   int not null,
    office   text not null,
    at       timestamptz not null,
    millis   int not null,
    status   int,
    answer   text not null default '',
    trouble  text not null default '',
    primary key (delivery, number)
);

do $$
declare
    name text;
begin
    foreach name in array array['exchange_receiver', 'exchange_event', 'exchange_delivery', 'exchange_try']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('create policy %I on %I using (office like current_setting(''bpm.scope'', true))
            with check (office like current_setting(''bpm.scope'', true))', name || '_scope', name);
    end loop;
end $$;
grant select, insert, update on exchange_receiver, exchange_delivery to bpm_app;
grant select, insert on exchange_try to bpm_app;
grant select, insert, delete on exchange_event to bpm_app;

-- Who moves a filing does not see the receivers of the offices above, yet the event must be put down for them in the same
-- transaction: this function does that, and nothing else across offices. It answers the deliveries to be made.
create function exchange_tell(event_id uuid, of_office text, what text, said text, told_at timestamptz)
returns setof bigint
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
    if not exists (
        select from exchange_receiver receiver
        where receiver.removed_at is null and receiver.stopped_at is null
          and what = any(receiver.events)
          and (receiver.office = '00' or of_office like receiver.office || '%')) then
        return;
    end if;
    insert into exchange_event (id, office, kind, body, at) values (event_id, of_office, what, said, told_at);
    return query
        insert into exchange_delivery (receiver, event, office, state, next_at)
        select receiver.id, event_id, receiver.office, 'WAITING', told_at
        from exchange_receiver receiver
        where receiver.removed_at is null and receiver.stopped_at is null
          and what = any(receiver.events)
          and (receiver.office = '00' or of_office like receiver.office || '%')
        order by receiver.id
        returning id;
end $$;
revoke all on function exchange_tell from public;
grant execute on function exchange_tell to bpm_app;

create table exchange_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index exchange_task_due on exchange_task (execution_time);
create index exchange_task_heartbeat on exchange_task (last_heartbeat);
grant select, insert, update, delete on exchange_task to bpm_app;

-- A notice may be about something else than a filing: it then has a title and an address of its own.
alter table notice_item add column title text not null default '';
alter table notice_item add column path text not null default '';
alter table notice_item drop constraint notice_item_kind;
alter table notice_item add constraint notice_item_kind
    check (kind in ('RETURNED', 'REOPENED', 'APPROVED', 'SUBMITTED', 'DUE_SOON', 'LATE', 'EXTENDED', 'RESTORED',
        'RECEIVER_STOPPED'));
