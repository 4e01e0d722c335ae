-- Closing and reopening a year concern every office, so receivers of all offices are told.
create or replace function exchange_tell(event_id uuid, of_office text, what text, said text, told_at timestamptz)
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
          and (receiver.office = '00' or of_office like receiver.office || '%' or what like 'year.%')) then
        return;
    end if;
    insert into exchange_event (id, office, kind, body, at) values (event_id, of_office, what, said, told_at);
    return query
        insert into exchange_delivery (receiver, event, office, state, next_at)
        select receiver.id, event_id, receiver.office, 'WAITING', told_at
        from exchange_receiver receiver
        where receiver.removed_at is null and receiver.stopped_at is null
          and what = any(receiver.events)
          and (receiver.office = '00' or of_office like receiver.office || '%' or what like 'year.%')
        order by receiver.id
        returning id;
end $$;

-- They are written once, for the department, and are no secret: whoever is told of one may read it.
create policy exchange_event_years on exchange_event for select using (kind like 'year.%');
