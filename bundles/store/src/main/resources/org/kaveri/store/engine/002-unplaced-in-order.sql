-- Commits without a place are read in order of id without sorting them: one index for both.
-- only derby
alter table store_commit drop constraint store_commit_place;
alter table store_commit add constraint store_commit_place unique (place, id);
-- for all
