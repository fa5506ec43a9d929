-- What a token may do at most: names of permissions with a space between them, empty for all that its user may.
-- When it was used last, to the hour.

alter table rest_token add column scope {longtext};
alter table rest_token add column used_at {instant};
