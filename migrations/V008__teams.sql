-- What only the Teams edge knows.

create table teams_installation (
    workspace    bigint      not null references workspace,
    tenant_id    text        not null unique,
    bot_id       text        not null,                 -- 28:app id
    service_url  text        not null,                 -- as last seen
    installed_at timestamptz not null default now(),
    primary key (workspace)
);

-- A person's platform id is the directory's (aadObjectId); the bot knows them by another one too.
create table teams_person (
    workspace     bigint  not null,
    person        bigint  not null,
    mri           text    not null,                    -- 29:…, good for this bot alone
    conversation  text,                                -- the private one, once there is one
    seen_zone     boolean not null default false,      -- else it is a guess
    seen_language boolean not null default false,      -- else it is the workspace's
    primary key (workspace, person),
    unique (workspace, mri),
    foreign key (workspace, person) references person
);

create table teams_place (
    workspace   bigint not null,
    place       bigint not null,
    service_url text   not null,
    team_id     text,                                  -- of a channel
    primary key (workspace, place),
    foreign key (workspace, place) references place
);
create index teams_place_of_team on teams_place (workspace, team_id);
