-- Words with the place of their customer in the sorted list, so that an index gives the customers of
-- a word by name. A word with accents stands there twice: as it is written, and folded.

create table customers_lookup (
  word {key 60} not null,
  folded {int} not null,
  place {key 60} not null,
  row_id {id} not null,
  primary key (row_id, word)
);
insert into customers_lookup (word, folded, place, row_id)
  select w.word, case when w.written = w.word then 0 else 1 end, substr(c.sort_key, 1, 60), w.row_id
  from customers_word w join customers_customer c on c.id = w.row_id;
insert into customers_lookup (word, folded, place, row_id)
  select w.written, 0, substr(c.sort_key, 1, 60), w.row_id
  from customers_word w join customers_customer c on c.id = w.row_id
  where w.written <> w.word;
create index customers_lookup_word on customers_lookup (folded, word, place, row_id);
drop table customers_word;
