-- Words with the place of their product in a sorted list, so that an index gives the products of a
-- word by name. A word with accents stands there twice: as it is written, and folded.

create table orders_lookup (
  word {key 60} not null,
  folded {int} not null,
  place {key 60} not null,
  row_id {id} not null,
  primary key (row_id, word)
);
insert into orders_lookup (word, folded, place, row_id)
  select w.word, case when w.written = w.word then 0 else 1 end,
    case when p.active then '0' else '1' end || substr(p.sort_key, 1, 59), w.row_id
  from orders_word w join orders_product p on p.id = w.row_id;
insert into orders_lookup (word, folded, place, row_id)
  select w.written, 0, case when p.active then '0' else '1' end || substr(p.sort_key, 1, 59), w.row_id
  from orders_word w join orders_product p on p.id = w.row_id
  where w.written <> w.word;
create index orders_lookup_word on orders_lookup (folded, word, place, row_id);
drop table orders_word;

create index orders_product_active on orders_product (active, sort_key);
