-- When people are nudged, what they were told and why, and what each of them wishes.

-- One cadence per workspace; no row: the standard one.
create table cadence (
    workspace   bigint      not null references workspace,
    days        text[]      not null, -- of the week, in words
    at          time        not null, -- each person's own
    before      integer[]   not null, -- working days before the date
    on_the_day  boolean     not null,
    overdue     integer[]   not null, -- working days after the date
    quiet_from  time        not null,
    quiet_to    time        not null,
    weekly_most integer     not null,
    changed_by  bigint      not null,
    changed_at  timestamptz not null, -- agenda
    primary key (workspace),
    foreign key (workspace, changed_by) references person
);

-- What was last decided for a person, on the agenda's clock. Its row is the lock under which a nudge is sent once.
create table nudge_person (
    workspace  bigint      not null,
    person     bigint      not null,
    touched    bigint      not null default 0, -- goes up with every change in what is asked of them
    stopped_at timestamptz,                    -- they asked for no reminders at all
    decided_at timestamptz,
    next_at    timestamptz,                    -- none: nothing left to say
    held       text check (held in ('budget_spent', 'one_a_day')),
    wanted_at  timestamptz,                    -- what was held back was wanted then
    primary key (workspace, person),
    foreign key (workspace, person) references person,
    check ((held is null) = (wanted_at is null))
);

-- One private message about all that was due.
create table nudge (
    workspace bigint      not null,
    id        bigint      generated always as identity,
    person    bigint      not null,
    moment    timestamptz not null,
    held      text check (held in ('budget_spent', 'one_a_day')),
    wanted_at timestamptz,
    primary key (workspace, id),
    foreign key (workspace, person) references person,
    check ((held is null) = (wanted_at is null))
);
create index nudge_of_person on nudge (workspace, person, moment);

create table nudge_item (
    workspace    bigint  not null,
    nudge        bigint  not null,
    position     integer not null,
    feature      text    not null,
    aspect       text    not null,
    subject      bigint  not null,
    kind         text    not null check (kind in ('answer', 'do')),
    reason       text    not null
                 check (reason in ('before', 'on_the_day', 'overdue', 'undated', 'resumed')),
    working_days integer not null default 0,
    last         boolean not null default false, -- the cadence falls silent after it
    times        integer not null,               -- the how-manieth nudge about this thing
    primary key (workspace, nudge, position),
    foreign key (workspace, nudge) references nudge
);

-- What a person does not want to hear of at all, and what not before a day. Nobody else is ever told.
create table mute (
    workspace bigint      not null,
    person    bigint      not null,
    feature   text        not null,
    subject   bigint      not null,
    aspect    text        not null, -- as it is shown to them
    muted_at  timestamptz not null,
    primary key (workspace, person, feature, subject),
    foreign key (workspace, person) references person
);

create table snooze (
    workspace bigint not null,
    person    bigint not null,
    feature   text   not null,
    subject   bigint not null,
    until_day date   not null, -- in the person's zone
    primary key (workspace, person, feature, subject),
    foreign key (workspace, person) references person
);
