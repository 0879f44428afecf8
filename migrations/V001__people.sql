-- Workspaces, the people in them, the places where the bot is, and who is in which place.
-- Names and platform ids stand here and nowhere else.
--
-- A file's tables belong to the room it is named after, those after a line "Owned by …" to that room. A room
-- writes its own tables alone and publishes views where others need more than it answers: a test sees to both.

create table workspace (
    id           bigint generated always as identity primary key,
    platform     text        not null,
    platform_id  text        not null,
    name         text        not null default '',
    language     text        not null default 'en',
    created_at   timestamptz not null default now(),
    unique (platform, platform_id)
);

create table person (
    workspace    bigint  not null references workspace,
    id           bigint  generated always as identity,
    platform_id  text,                               -- none: known otherwise, as by e-mail
    name         text    not null default '',
    zone         text    not null default 'Etc/UTC',
    language     text    not null default 'en',
    role         text    not null default 'member',
    bot          boolean not null default false,
    deactivated  boolean not null default false,
    external     boolean not null default false,
    reachable    boolean not null default true,      -- private messages reach them; on Teams once they opened the bot
    welcomed     boolean not null default false,     -- told once who we are
    prompted     boolean not null default false,     -- asked once, in front of others, to open the bot
    looked_up_at timestamptz,                        -- none: inserted from a verified request, not looked up yet
    primary key (workspace, id),
    unique (workspace, platform_id)
);
create index person_to_look_up on person (workspace, id) where looked_up_at is null;

create table place (
    workspace    bigint  not null references workspace,
    id           bigint  generated always as identity,
    platform_id  text    not null,
    kind         text    not null default 'channel'
                 check (kind in ('channel', 'private', 'group', 'direct')),
    name         text    not null default '',
    language     text,                               -- none: the workspace's
    closed       boolean not null default false,     -- archived, deleted, or the bot was taken out
    greeted      boolean not null default false,     -- told once what we do
    looked_up_at timestamptz,                        -- when its members were last known whole
    primary key (workspace, id),
    unique (workspace, platform_id)
);
create index place_to_look_up on place (workspace, id) where looked_up_at is null;

create table membership (
    workspace bigint not null,
    place     bigint not null,
    person    bigint not null,
    primary key (workspace, place, person),
    foreign key (workspace, place) references place,
    foreign key (workspace, person) references person
);
create index membership_of_person on membership (workspace, person);

-- Who is in which place, and so may see what was made there: for the queries of other rooms.
create view member with (security_invoker = true) as
select m.workspace, m.place, m.person
from membership m;

-- A person's hours; no row: the defaults, in the zone the platform gives.
create table hours (
    workspace  bigint not null,
    person     bigint not null,
    days       text   not null default '1,2,3,4,5', -- ISO days of the week
    from_time  time   not null default '09:00',
    to_time    time   not null default '18:00',
    quiet_from time,
    quiet_to   time,
    country    text,                                -- none: guessed from the zone
    region     text,
    primary key (workspace, person),
    foreign key (workspace, person) references person
);

create table leave (
    workspace bigint not null,
    person    bigint not null,
    from_day  date   not null,
    to_day    date   not null check (to_day >= from_day),
    primary key (workspace, person, from_day),
    foreign key (workspace, person) references person
);

-- Words that were refused, kept for the button that opens the filled form.
create table draft (
    workspace bigint      not null,
    id        bigint      generated always as identity,
    person    bigint      not null,
    words     text        not null,
    kept_at   timestamptz not null default now(),
    primary key (workspace, id),
    foreign key (workspace, person) references person
);

-- Owned by db: marks of deliveries that have had their effect. Anonymous choices never leave one.
create table receipt (
    workspace bigint      not null,
    key       text        not null,
    at        timestamptz not null default now(),
    primary key (workspace, key)
);
create index receipt_by_age on receipt (at);
