-- Photos and files lie in the database: one backup holds all, and row-level security guards them too.
create table attachment_file (
    id bigint generated always as identity primary key,
    office text not null references org_office,
    kind text not null constraint attachment_file_kind check (kind in ('photo', 'file')),
    owner text not null constraint attachment_file_owner check (owner ~ '^[a-z]+:.+'),
    position int not null,
    caption text not null default '' constraint attachment_file_caption check (length(caption) <= 300),
    name text not null constraint attachment_file_name check (name <> ''),
    media_type text not null,
    bytes bigint not null,
    width int,
    height int,
    sha256 text not null constraint attachment_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    thumbnail bytea,
    added_at timestamptz not null default now(),
    added_by bigint,
    removed_at timestamptz,
    constraint attachment_file_whole check (length(content) = bytes),
    constraint attachment_file_photo check (
        kind <> 'photo' or (width > 0 and height > 0 and thumbnail is not null and bytes <= 2000000))
);
create index attachment_file_of_owner on attachment_file (owner, position);

comment on column attachment_file.owner is 'what it belongs to, such as progress:2567-07-2/5701';
comment on column attachment_file.removed_at is 'removal is a mark: it can be undone, and a sent version keeps its photos';

-- pictures are compressed already
alter table attachment_file alter column content set storage external;
alter table attachment_file alter column thumbnail set storage external;

-- The setting holds a LIKE pattern such as 57%; while it is unset nothing matches.
alter table attachment_file enable row level security;
create policy attachment_file_scope on attachment_file
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));

-- What was uploaded never changes; only its words, its place and its mark do.
grant select, insert, update (caption, position, removed_at) on attachment_file to bpm_app;
