-- Actions: what one person agreed to do by a date, and every change on the way.

create table action (
    workspace      bigint      not null,
    id             bigint      generated always as identity,
    place          bigint,                          -- none: seen by requester and owner alone
    requester      bigint      not null,            -- who wants it, and hears of answers
    owner          bigint,                          -- who said yes; none: nobody yet, or nobody any more
    offered_to     bigint,                          -- whose answer is awaited
    offered_by     bigint,
    offered_at     timestamptz,
    what           text        not null,
    due_on         date,
    due_at         time,                            -- by the owner's own clock; none: the day is enough
    first_step     text        not null default '', -- the owner's own words: "When …, I will …"
    state          text        not null
                   check (state in ('proposed', 'accepted', 'under_way', 'stuck', 'done', 'dropped')),
    stuck_kind     text        check (stuck_kind in ('decision', 'person', 'money', 'other')),
    stuck_on       text,
    later_until    date,                            -- the owner asked not to hear of it before this day
    accepted_at    timestamptz,
    ended_at       timestamptz,
    offers         integer     not null default 0,  -- each offer is a message of its own
    events         integer     not null,            -- the number of the last change
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    source_address text,                            -- the message it was made from
    source_link    text,
    origin_feature text,                            -- what it follows from, such as a poll
    origin_aspect  text,
    origin         bigint,
    made_from      bigint,                          -- the draft it was made from: one action per draft
    primary key (workspace, id),
    check (state not in ('accepted', 'under_way', 'stuck', 'done') or owner is not null),
    check (num_nonnulls(offered_to, offered_by, offered_at) in (0, 3)),
    check ((stuck_kind is null) = (stuck_on is null)),
    foreign key (workspace, place) references place,
    foreign key (workspace, requester) references person,
    foreign key (workspace, owner) references person,
    foreign key (workspace, offered_to) references person
);
create unique index action_once on action (workspace, made_from) where made_from is not null;
create index action_of_owner on action (workspace, owner) where ended_at is null;
create index action_offered on action (workspace, offered_to) where ended_at is null;
create index action_of_requester on action (workspace, requester) where ended_at is null;
create index action_of_place on action (workspace, place);

-- One change, and how things stood after it.
create table action_event (
    workspace   bigint      not null,
    action      bigint      not null,
    number      integer     not null,
    who         bigint,                             -- none: it happened by itself, as when somebody leaves
    at          timestamptz not null,               -- the agenda's clock
    kind        text        not null,
    detail      text        not null default '',    -- why, in the person's own words
    requester   bigint      not null,
    owner       bigint,
    offered_to  bigint,
    offered_by  bigint,
    offered_at  timestamptz,
    what        text        not null,
    due_on      date,
    due_at      time,
    first_step  text        not null,
    state       text        not null,
    stuck_kind  text,
    stuck_on    text,
    later_until date,
    accepted_at timestamptz,
    ended_at    timestamptz,
    primary key (workspace, action, number),
    foreign key (workspace, action) references action
);

-- What other features may read of actions. While an action is proposed its owner is to whom it is offered.
create view action_overview with (security_invoker = true) as
select a.workspace, a.id, a.place, coalesce(a.owner, a.offered_to) as owner,
    a.offered_to, a.requester, a.what, a.state, a.due_on, a.stuck_kind, a.stuck_on, a.created_at,
    a.accepted_at, a.ended_at, a.changed_at
from action a;

create view action_event_overview with (security_invoker = true) as
select e.workspace, e.action, e.number, e.at, e.who, e.kind
from action_event e;
