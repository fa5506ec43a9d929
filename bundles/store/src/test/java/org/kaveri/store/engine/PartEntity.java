package org.kaveri.store.engine;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "test_part")
class PartEntity {
  @Id long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "thing_id")
  @Nullable ThingEntity thing;

  String name = "";

  protected PartEntity() {}

  PartEntity(long id, ThingEntity thing, String name) {
    this.id = id;
    this.thing = thing;
    this.name = name;
  }
}
