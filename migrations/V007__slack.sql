-- What only the Slack edge knows.

create table slack_installation (
    workspace    bigint      not null references workspace,
    team_id      text        not null unique,
    url          text        not null,                 -- https://team.slack.com/, where links to messages begin
    bot_user     text        not null,
    installed_at timestamptz not null default now(),
    primary key (workspace)
);

-- The private conversation of the bot with each person, once it has been opened.
create table slack_dm (
    workspace bigint not null,
    person    bigint not null,
    channel   text   not null,
    primary key (workspace, person),
    foreign key (workspace, person) references person
);
