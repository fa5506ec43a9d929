-- Who signs in. The folded columns are for comparing and searching.
create table kernel_user (
  id {id} not null primary key,
  sign_in_name {text 100} not null,
  folded_name {key 100} not null unique,
  display_name {text 200} not null,
  folded_display {key 200} not null,
  language {text 10} not null,
  active {boolean} not null,
  password_hash {text 300},
  generation {int} not null,
  colour_scheme {text 10} not null,
  single_keys {boolean} not null,
  created {instant} not null,
  version {int} not null
);

create table kernel_user_role (
  user_id {id} not null references kernel_user (id),
  role {text 60} not null,
  primary key (user_id, role)
);

-- Roles of the company's own; the built-in ones need no row.
create table kernel_role (
  name {text 60} not null primary key,
  created {instant} not null
);

-- What an administrator added to a role's permissions, or took away.
create table kernel_grant (
  role {text 60} not null,
  permission {text 200} not null,
  granted {boolean} not null,
  primary key (role, permission)
);

-- One-time links, by the hash of their end; without a user it is the one for the first administrator.
create table kernel_token (
  hash {key 64} not null primary key,
  user_id {id},
  expires {instant} not null
);

-- Tries to sign in, by a keyed hash of the name: when the latest were, and how many failed in a row.
create table kernel_try (
  bucket {key 64} not null primary key,
  failures {int} not null,
  latest {text 200} not null,
  touched {instant} not null
);

-- A row each for what only one may do at a time.
create table kernel_lock (
  name {text 60} not null primary key,
  uses {long} not null
);
insert into kernel_lock (name, uses) values ('administrators', 0);

create table kernel_setting (
  name {key 100} not null primary key,
  content {text 4000} not null
);

create table kernel_job (
  name {key 100} not null primary key,
  due {instant} not null,
  node {text 60},
  lease {instant},
  started {instant},
  last_started {instant},
  last_ended {instant},
  last_outcome {text 20},
  last_count {long},
  last_error {text 200}
);

create table kernel_audit (
  id {id} not null primary key,
  written {instant} not null,
  user_id {id},
  part {text 100},
  what {key 60} not null,
  about {text 200} not null,
  details {text 4000} not null
);
create index kernel_audit_time on kernel_audit (written, id);
create index kernel_audit_user on kernel_audit (user_id, written, id);

create table kernel_log_level (
  logger {key 200} not null primary key,
  level_name {text 10} not null
);
