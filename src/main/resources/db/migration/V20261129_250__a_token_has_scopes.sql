-- What a token may do, narrower than its person. Those made before scopes came can do all that their person can.
alter table access_token add column scopes text[] not null default '{all}'
    constraint access_token_scopes check (
        cardinality(scopes) > 0
        and scopes <@ array['all', 'read', 'feed', 'write:plan', 'write:progress', 'write:survey', 'write:results',
            'write:area', 'write:budget', 'write:province', 'write:review']);
