-- Which customers the holders of a role see, and who cares for customers together.
alter table kernel_role add column sight {key 10} default 'ALL' not null;

create table kernel_team (
  id {id} not null primary key,
  name {text 60} not null,
  folded_name {key 120} not null unique,
  version {int} not null
);

create table kernel_team_member (
  team_id {id} not null references kernel_team (id),
  user_id {id} not null references kernel_user (id),
  primary key (team_id, user_id)
);
create index kernel_team_member_user on kernel_team_member (user_id, team_id);
