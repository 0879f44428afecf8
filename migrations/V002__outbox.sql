-- What must be delivered, and what is due when.

-- A message that must exist and show the newest state of its subject: posted when it has no address yet, redrawn
-- when more was wanted than has been painted.
create table delivery (
    workspace  bigint      not null references workspace,
    id         bigint      generated always as identity,
    feature    text        not null,
    aspect     text        not null,
    subject    bigint      not null,
    place      bigint,                               -- in this place, or
    person     bigint,                               -- to this person in private, or
    home       boolean     not null default false,   -- on this person's home
    thread     text,                                 -- under the message at this address
    lane       text        not null,                 -- one at a time per lane
    address    text,                                 -- where it stands, in the edge's own words
    link       text        not null default '',     -- opens it, where the platform has links
    wanted     integer     not null default 1,
    painted    integer     not null default 0,
    state      text        not null default 'waiting'
               check (state in ('waiting', 'claimed', 'sending', 'sent', 'gone', 'unknown')),
    not_before timestamptz not null,                 -- wall clock
    lease      timestamptz,                          -- wall clock; claimed or sending until then
    attempts   integer     not null default 0,
    why        text,
    created_at timestamptz not null,
    painted_at timestamptz,
    primary key (workspace, id),
    check ((place is null) <> (person is null)),
    foreign key (workspace, place) references place,
    foreign key (workspace, person) references person
);
create unique index delivery_once on delivery
    (workspace, feature, aspect, subject, coalesce(place, 0), coalesce(person, 0), home);
create index delivery_of_subject on delivery (workspace, feature, subject);
create index delivery_waiting on delivery (not_before) where state = 'waiting';
create index delivery_leased on delivery (lease) where state in ('claimed', 'sending');
create index delivery_by_address on delivery (workspace, address) where address is not null;

-- What a message shows beside its own subject: the actions of a bundle, the lines of a home.
create table shown (
    workspace bigint not null,
    feature   text   not null,
    subject   bigint not null,
    delivery  bigint not null,
    primary key (workspace, feature, subject, delivery),
    foreign key (workspace, delivery) references delivery on delete cascade
);

create table lane (
    workspace bigint      not null references workspace,
    name      text        not null,
    free_at   timestamptz not null,                  -- wall clock
    primary key (workspace, name)
);

-- How often a platform's methods were called, for the limits that hold for all nodes together.
create table pace (
    workspace bigint      not null references workspace,
    what      text        not null,
    started   timestamptz not null,                  -- of the window; wall clock
    used      integer     not null,
    before    integer     not null,                  -- in the window before it
    primary key (workspace, what)
);
create index pace_by_age on pace (started);

-- Owned by alarm: when a feature wants to be woken for a subject, on the agenda's clock. One row per subject.
create table alarm (
    workspace bigint      not null references workspace,
    feature   text        not null,
    aspect    text        not null,
    subject   bigint      not null,
    due_at    timestamptz not null,
    version   bigint      not null default 1,
    claimed   timestamptz,                           -- wall clock; a node is at it until then
    failures  integer     not null default 0,
    primary key (workspace, feature, aspect, subject)
);
create index alarm_due on alarm (due_at);
