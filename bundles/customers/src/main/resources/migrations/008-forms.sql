-- The different words of all customers: whole (0), by each of their ends (1), and with each of their
-- letters left out (2). Learned from the facts, beginning with the first one.

create table customers_form (
  kind {int} not null,
  form {key 60} not null,
  word {key 60} not null,
  constraint customers_form_key primary key (kind, form, word)
);
