-- Tokens by which programs speak for a user. Only the hash is kept.

create table rest_token (
  id {id} not null primary key,
  token_hash {key 64} not null,
  user_id {id} not null,
  name {text 100} not null,
  created_at {instant} not null,
  expires_at {instant} not null,
  revoked_at {instant},
  constraint rest_token_hash unique (token_hash)
);
create index rest_token_user on rest_token (user_id, id);
