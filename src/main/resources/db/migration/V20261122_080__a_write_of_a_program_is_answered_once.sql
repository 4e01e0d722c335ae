-- The first answer to each Idempotency-Key of a person, for a day: a retry gets it again and does nothing twice.
create table web_idempotency (
    person bigint not null references access_person,
    key text not null constraint web_idempotency_key_length check (length(key) between 1 and 200),
    digest text not null,
    status int not null,
    content_type text not null default '',
    etag text not null default '',
    body text not null default '',
    created_at timestamptz not null,
    primary key (person, key)
);
create index web_idempotency_age on web_idempotency (created_at);
alter table web_idempotency enable row level security;
create policy web_idempotency_scope on web_idempotency
    using (exists (select from access_person where id = person))
    with check (exists (select from access_person where id = person));
grant select, insert, update, delete on web_idempotency to bpm_app;
