-- Polls, the ballots while one is open, and what is left of them afterwards.

create table poll (
    workspace  bigint      not null,
    id         bigint      generated always as identity,
    place      bigint      not null,
    creator    bigint      not null,
    question   text        not null,
    kind       text        not null,                   -- how people answer: a file of relance.poll.kind each
    kind_number integer    not null,                   -- what the kind is kept with, such as at most how many options
    anonymous  boolean     not null,
    live       boolean     not null,
    created_at timestamptz not null,
    closes_at  timestamptz not null,
    closed_at  timestamptz,
    closed_by  bigint,                                 -- none: by the deadline, or because all had answered
    sealed_key bytea,                                  -- seals slips while an anonymous poll is open; deleted at closing
    primary key (workspace, id),
    check (not (anonymous and live)),
    foreign key (workspace, place) references place,
    foreign key (workspace, creator) references person
);
create index poll_open on poll (workspace, place) where closed_at is null;

create table poll_option (
    workspace bigint  not null,
    poll      bigint  not null,
    number    integer not null,
    label     text    not null,
    primary key (workspace, poll, number),
    foreign key (workspace, poll) references poll
);

-- One person's current answer. `voter` is a person's number in a named poll and a slip in an anonymous one: an HMAC
-- under the poll's key. No time, no sequence and no history, so that nothing ties a slip to a person.
create table ballot (
    workspace bigint    not null,
    poll      bigint    not null,
    question  integer   not null default 1,
    voter     text      not null,
    choices   integer[] not null,
    primary key (workspace, poll, question, voter),
    foreign key (workspace, poll) references poll
);

-- How many have answered: counted as ballots come and go, so that no one has to count them all.
create table turnout (
    workspace bigint  not null,
    poll      bigint  not null,
    answered  integer not null default 0,
    primary key (workspace, poll),
    foreign key (workspace, poll) references poll
);

-- A closed poll's sums. Without rows: too few answered an anonymous poll for its sums to be made.
create table poll_sum (
    workspace bigint  not null,
    poll      bigint  not null,
    number    integer not null,                        -- of the sum, in the order of the poll's kind; mostly of an option
    votes     integer not null,
    primary key (workspace, poll, number),
    foreign key (workspace, poll) references poll
);

-- Who took part in a closed anonymous poll.
create table participant (
    workspace bigint not null,
    poll      bigint not null,
    person    bigint not null,
    primary key (workspace, poll, person),
    foreign key (workspace, poll) references poll
);
