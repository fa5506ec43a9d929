-- Looks at lists that employees gave names.
create table kernel_saved_list (
  id {id} not null primary key,
  version {long} not null,
  list_name {key 61} not null,
  owner_id {id} not null references kernel_user (id),
  shared {boolean} not null,
  name {text 100} not null,
  -- by which the names of one's own are told apart
  name_key {key 200} not null,
  filter_text {text 8000} not null,
  sort_text {text 62},
  columns_shown {text 4000} not null,
  constraint kernel_saved_list_name unique (owner_id, list_name, name_key)
);
create index kernel_saved_list_shared on kernel_saved_list (list_name, shared);

-- How each likes a list: its columns, and the saved list with which it opens.
create table kernel_list_habit (
  user_id {id} not null references kernel_user (id),
  list_name {key 61} not null,
  columns_shown {text 4000} not null,
  start_id {id},
  primary key (user_id, list_name)
);
