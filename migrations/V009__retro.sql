-- Retrospectives: the stickies while they are written, the themes they make, and what came out.

create table retro (
    workspace   bigint      not null,
    id          bigint      generated always as identity,
    place       bigint      not null,
    creator     bigint      not null,
    facilitator bigint      not null,
    takes_part  boolean     not null default true,  -- whether the facilitator writes and votes too
    title       text        not null,               -- empty: just a retrospective
    format      text        not null,
    columns     text[]      not null,               -- typed ones; empty: those of the format
    anonymous   boolean     not null,
    live        boolean     not null,               -- a facilitator moves it on; else each phase has a deadline
    minutes     integer     not null,               -- of the timer of a live phase; 0: none
    days        integer     not null,               -- working days of each later phase when it is not live
    wished_dots integer     not null,               -- 0: by the number of themes
    on_actions  boolean     not null default false, -- it looks at what became of the place's actions
    dots        integer     not null default 0,     -- per person; 0 until voting has begun
    phase       text        not null,
    furthest    text        not null,               -- the phase it had come to before it was taken one back
    due_at      timestamptz,                        -- when the phase moves on, or its timer ends
    writers     integer     not null default 0,     -- how many wrote, once it is no longer known who
    improvement bigint,                             -- the action named as the improvement
    roti        integer[],                          -- how many gave 1 to 5; none: too few to be shown
    created_at  timestamptz not null,
    closed_at   timestamptz,
    sealed_key  bytea,                              -- seals pseudonyms; replaced when voting begins, deleted at the end
    primary key (workspace, id),
    unique (workspace, id, dots),
    foreign key (workspace, place) references place,
    foreign key (workspace, creator) references person,
    foreign key (workspace, facilitator) references person
);
create unique index retro_open on retro (workspace, place) where closed_at is null;

create table retro_theme (
    workspace bigint  not null,
    id        bigint  generated always as identity,
    retro     bigint  not null,
    title     text    not null,
    state     text    not null default 'open'
              check (state in ('open', 'talked', 'discussed', 'parked', 'returned')),
    dots      integer not null default 0,           -- once they are counted
    until     timestamptz,                          -- when the time to talk about it is up
    primary key (workspace, id),
    foreign key (workspace, retro) references retro
);
create index retro_theme_of_retro on retro_theme (workspace, retro);

-- What somebody wrote. `author` is a person's number in a named retro (or "breakout" and its number, for what several
-- wrote together) and a pseudonym in an anonymous one, gone for good once voting begins. The number is drawn by lot:
-- no time, no sequence, no history, so that nothing ties it to a person.
create table retro_sticky (
    workspace     bigint  not null,
    retro         bigint  not null,
    number        bigint  not null,
    author        text,
    column_number integer not null,                 -- from 0; -1: left over from last time
    words         text    not null,
    theme         bigint,
    primary key (workspace, retro, number),
    foreign key (workspace, retro) references retro,
    foreign key (workspace, theme) references retro_theme
);
create index retro_sticky_of_author on retro_sticky (workspace, retro, author);

-- One dot each, numbered from 1, so that nobody has more than their budget.
create table retro_dot (
    workspace bigint  not null,
    retro     bigint  not null,
    voter     text    not null,
    dot       integer not null,
    budget    integer not null,
    theme     bigint  not null,
    primary key (workspace, retro, voter, dot),
    check (dot between 1 and budget),
    foreign key (workspace, retro, budget) references retro (workspace, id, dots),
    foreign key (workspace, theme) references retro_theme on delete cascade
);
create index retro_dot_of_theme on retro_dot (workspace, theme);

-- People whose stickies have become one pile, in a 1-2-4-All: pairs, then fours. The pile's author is the breakout.
create table retro_breakout (
    workspace bigint not null,
    id        bigint generated always as identity,
    retro     bigint not null,
    phase     text   not null,
    primary key (workspace, id),
    foreign key (workspace, retro) references retro
);
create index retro_breakout_of_retro on retro_breakout (workspace, retro, phase);

create table retro_breakout_member (
    workspace bigint not null,
    breakout  bigint not null,
    person    bigint not null,
    primary key (workspace, breakout, person),
    foreign key (workspace, breakout) references retro_breakout on delete cascade,
    foreign key (workspace, person) references person
);

-- What a retro opens with: an unfinished action of an earlier one in the same place, and what was said of it.
create table retro_commitment (
    workspace bigint not null,
    retro     bigint not null,
    action    bigint not null,
    answer    text check (answer in ('done', 'still', 'drop')),
    why       text   not null default '',
    person    bigint,
    primary key (workspace, retro, action),
    foreign key (workspace, retro) references retro
);

-- Return on time invested, from 1 to 5: always under pseudonyms, deleted at the end.
create table retro_roti (
    workspace bigint  not null,
    retro     bigint  not null,
    voter     text    not null,
    roti      integer not null check (roti between 1 and 5),
    primary key (workspace, retro, voter),
    foreign key (workspace, retro) references retro
);

-- A place whose retros come back by themselves, and who leads them in turn.
create table retro_series (
    workspace bigint      not null,
    place     bigint      not null,
    model     bigint      not null,                 -- the newest retro: the next one is planned as it was
    weeks     integer     not null check (weeks > 0),
    next_at   timestamptz not null,
    rota      bigint[]    not null,                 -- people, whoever is next first; empty: the same as before
    set_by    bigint      not null,
    primary key (workspace, place),
    foreign key (workspace, place) references place,
    foreign key (workspace, model) references retro,
    foreign key (workspace, set_by) references person
);

-- Kept for the next retro of a place.
create table retro_note (
    workspace   bigint      not null,
    id          bigint      generated always as identity,
    place       bigint      not null,
    person      bigint      not null,
    column_name text        not null,               -- as it was chosen
    words       text        not null,
    kept_at     timestamptz not null,
    primary key (workspace, id),
    foreign key (workspace, place) references place,
    foreign key (workspace, person) references person
);
create index retro_note_of_place on retro_note (workspace, place);

-- What an action follows from.
create view action_origin with (security_invoker = true) as
select a.workspace, a.id as action, a.origin_feature, a.origin_aspect, a.origin
from action a where a.origin is not null;
