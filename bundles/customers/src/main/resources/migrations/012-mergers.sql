-- Parts that keep something of customers, also while they are not running: an undo of an import removes nobody before each
-- of them has been asked.
create table customers_merger (
  name {key 100} not null primary key
);
insert into customers_merger (name) select distinct part from customers_moved;

-- By the second of a pair: whoever is removed, or merged, leaves the pairs on both sides.
create index customers_duplicate_high on customers_duplicate (high_id);
