-- All papers of an office's year in one file: asked for, packed by one node of many while its reader does something else,
-- kept for some days. What was packed is kept in pieces, so that no node holds all of it at once.
create table document_pack (
    id          bigint generated always as identity primary key,
    office      text not null references org_office,
    year        int not null constraint document_pack_year check (year between 2400 and 2700),
    person      bigint not null,
    english     boolean not null,
    thai_digits boolean not null,
    state       text not null constraint document_pack_state
        check (state in ('WAITING', 'PACKING', 'READY', 'FAILED', 'GONE')),
    done        int not null default 0,
    whole       int not null default 0,
    bytes       bigint not null default 0,
    asked_at    timestamptz not null,
    ended_at    timestamptz
);
create index document_pack_of_person on document_pack (person, asked_at);
create index document_pack_ended on document_pack (ended_at);

create table document_piece (
    pack    bigint not null references document_pack on delete cascade,
    number  int not null,
    content bytea not null,
    primary key (pack, number)
);

alter table document_pack enable row level security;
create policy document_pack_scope on document_pack using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
alter table document_piece enable row level security;
create policy document_piece_scope on document_piece
    using (exists (select from document_pack pack where pack.id = document_piece.pack));
grant select, insert, update on document_pack to bpm_app;
grant select, insert, delete on document_piece to bpm_app;

create table document_task (
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
create index document_task_due on document_task (execution_time);
create index document_task_heartbeat on document_task (last_heartbeat);
grant select, insert, update, delete on document_task to bpm_app;
